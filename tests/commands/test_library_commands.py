"""The library's commands as a reader calls them: one library goes through search, copies, files and merging."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from desktop_app.cli import build, main, with_command
from desktop_app.domain.analysis import Analysis, ModelInfo, Speaker, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.correcting import other_kind
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span
from desktop_app.importers.registry import default_importers
from desktop_app.storage.library import open_library
from tests.commands.test_commands import hearsay

ARTICLE = "Mayor denies taking gifts\n\nThe union said on Monday that the mayor had taken gifts.\n\n“I took none,” Mayor Lea Duval said.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with an article, a statement, a correction, a note and a protected note."""
    path = tmp_path / "library.db"
    library = open_library(path)
    imported = default_importers().open_bytes(ARTICLE.encode(), "mayor.txt")
    ref = library.add(imported.article, imported.original)
    start = imported.article.text.index("I took none")
    statement = Statement("s1", StatementKind.CLAIM, (Span(start, start + 11),), speaker="p1")
    library.save_analysis(ref, Analysis((statement,), (Speaker("p1", "Lea Duval"),), (), ModelInfo("m", "1")))
    library.save_correction(ref.article_id, other_kind(imported.article, statement, StatementKind.DENIAL))
    now = datetime(2026, 1, 2, tzinfo=UTC)
    note = Note(
        "n1", anchor_at(imported.article, Span(0, 5)), now, now, "Ask the clerk.", "false", tags=("gifts",)
    )
    library.save_note(ref.article_id, note)
    library.save_note(ref.article_id, replace(note, id="n2", body="the clerk told me", protected=True))
    library.close()
    return path


def call(*arguments: str | Path, status: int = 0) -> str:
    """Run a command in this process; what it printed."""
    done = CliRunner().invoke(build(), [*map(str, arguments)], standalone_mode=False)
    if done.exception is not None:
        raise done.exception
    assert done.return_value == status
    return done.stdout


def test_search_prints_json_with_marks(path: Path) -> None:
    hits = json.loads(call("search", "clerk", "--format", "json", "--library", path))
    (hit,) = hits
    assert (hit["part"], hit["verdict"], hit["tags"], hit["id"]) == ("notes", "False", ["gifts"], "n1")
    assert [hit["snippet"][a:b] for a, b in hit["marks"]] == ["clerk"]
    assert len(json.loads(call("search", "clerk", "--protected", "--format", "json", "--library", path))) == 2


def test_search_prints_a_table_and_says_when_nothing_is_found(path: Path) -> None:
    shown = call("search", "--kind", "denial", "--library", path)
    assert "Lea Duval" in shown
    assert "I took none" in shown
    call("search", "zebra", "--library", path, status=1)


def test_checked_before_on_the_command_line(path: Path) -> None:
    (hit,) = json.loads(call("checked", "She took none of it", "--format", "json", "--library", path))
    assert hit["speaker"] == "Lea Duval"
    assert 0 < hit["likeness"] <= 1


@pytest.mark.parametrize(
    "wrong",
    [("search",), ("search", "--kind", "lie"), ("search", "x", "--since", "soon"), ("search", "x", "--in", "attic"),
     ("library", "import", "gone.hearsay"), ("library", "merge", "gone.db"), ("restore", "gone.db")],
)  # fmt: skip
def test_a_wrong_call_is_told_in_words(
    path: Path, wrong: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*wrong, "--library", str(path)]) == 1
    assert capsys.readouterr().err.startswith("hearsay: ")


def test_without_a_library_nothing_is_made(tmp_path: Path) -> None:
    done = hearsay("search", "gifts", "--library", tmp_path / "none.db")
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no library" in done.stderr
    assert list(tmp_path.glob("*.db")) == []


def test_articles_go_out_into_a_file_and_into_another_library(path: Path, tmp_path: Path) -> None:
    target, other = tmp_path / "all.hearsay", tmp_path / "other.db"
    assert "1 articles, 1 notes" in call("library", "export", "-o", target, "--library", path)
    assert "1 articles (1 new), 1 notes and 1 corrections" in call(
        "library", "import", target, "--library", other
    )
    assert "Mayor denies taking gifts  (1 notes)" in call("library", "list", "--library", other)
    assert "1 articles (0 new), 1 notes" in call("library", "merge", path, "--library", other)
    assert "(2 notes)" in call("library", "list", "--library", other)


def test_backup_and_restore(path: Path) -> None:
    assert "no copy" in call("restore", "--library", path)
    copy = Path(call("backup", "--library", path).strip())
    assert copy.is_file()
    assert str(copy) in call("restore", "--library", path)
    assert "is now the copy" in call("restore", copy, "--library", path)


def test_rescue_makes_a_sound_library(path: Path) -> None:
    assert "rows were saved" in call("restore", "--rescue", "--library", path)
    assert "clerk" in call("search", "clerk", "--library", path)


def test_corrections_are_written_as_gold_records(path: Path, tmp_path: Path) -> None:
    record = json.loads(call("corrections", "export", "--library", path))
    assert [(one["kind"], one["content_text"]) for one in record["statements"]] == [
        ("denial", ["I took none"])
    ]
    target = tmp_path / "gold.jsonl"
    call("corrections", "export", "-o", target, "--library", path)
    assert json.loads(target.read_text(encoding="utf-8")) == record


def test_the_library_may_be_named_before_a_command_of_two_words() -> None:
    commands = {"library", "search"}
    assert with_command(["--library", "x.db", "library", "list"], commands) == [
        "library",
        "list",
        "--library",
        "x.db",
    ]
    assert with_command(["--library=x.db", "search", "a"], commands) == ["search", "--library=x.db", "a"]
