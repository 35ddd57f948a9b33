"""The command line: the command may be left out, problems are told in words."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __version__, cli
from desktop_app.commands.export import FORMATS
from desktop_app.exporters.registry import default_exporters
from tests.conftest import ROOT

COMMANDS = {"open", "analyse", "export"}


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ([], ["open"]),
        (["a.txt", "b.txt"], ["open", "a.txt", "b.txt"]),
        (["--library", "my.db", "a.txt"], ["open", "--library", "my.db", "a.txt"]),
        (["--library=my.db", "export", "a.txt"], ["export", "--library=my.db", "a.txt"]),
        (["analyse", "a.txt"], ["analyse", "a.txt"]),
        (["./analyse"], ["open", "./analyse"]),
        (["--version"], ["--version"]),
    ],
)
def test_the_command_may_be_left_out(given: list[str], meant: list[str]) -> None:
    assert cli.with_command(given, COMMANDS) == meant


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"Hearsay {__version__}"
    for part in ("Python", "Qt", "SQLite", "spaCy", "English model"):
        assert any(re.fullmatch(rf"{part} \d+\.\d+\S*", line) for line in lines), part


def test_a_wrong_call_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyse", "--format", "xml", "a.txt"]) == 2
    said = capsys.readouterr().err
    assert "xml" in said
    assert "Traceback" not in said


def test_a_mistake_of_the_program_is_told_and_kept_in_the_log(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken() -> None:
        raise ZeroDivisionError("by design")

    monkeypatch.setattr(cli, "build", broken)
    assert cli.main([]) == 1
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert "hearsay.log" in said
    assert "by design" in cli.log_file().read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("typed", "ending"),
    [
        ("an", "analyse"),
        ("doc", "doctor"),
        ("analyse --for", "--format"),
        ("--lib", "--library"),
        ("export --to anno", "annotated-pdf"),
        ("search --kind own", "own-voice"),
    ],
)
def test_a_shell_completes_commands_and_options(typed: str, ending: str) -> None:
    asked = {
        "PYTHONPATH": str(ROOT),
        "_HEARSAY_COMPLETE": "complete_bash",
        "COMP_WORDS": f"hearsay {typed}",
        "COMP_CWORD": str(len(typed.split())),
    }
    program = Path(sys.executable).with_name("hearsay")
    done = subprocess.run(
        [program], env={**os.environ, **asked}, capture_output=True, text=True, timeout=60, check=False
    )
    assert ending in done.stdout.split()


def test_the_formats_that_are_offered_are_those_there_are() -> None:
    assert sorted(FORMATS) == sorted(default_exporters().keys())
