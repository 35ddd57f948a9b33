"""The set-up: what it says when something is missing, and what the lock files may hold."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_missing_library_is_named_with_its_package_for_three_systems(bootstrap: ModuleType) -> None:
    said = bootstrap.advice([("libxcb-cursor.so.0", bootstrap.X11_LIBRARIES["libxcb-cursor.so.0"])])
    assert "libxcb-cursor.so.0" in said
    assert "apt install libxcb-cursor0" in said
    assert "dnf install xcb-util-cursor" in said
    assert "pacman -S xcb-util-cursor" in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks Qt's libraries")
def test_an_x11_window_needs_more_libraries_than_the_tests(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "loads", lambda _: False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    names = {name for name, _ in bootstrap.missing_libraries("run")}
    assert {"libEGL.so.1", "libxkbcommon.so.0", "libxcb-cursor.so.0", "libfontconfig.so.1"} <= names
    assert "libxcb-cursor.so.0" not in {name for name, _ in bootstrap.missing_libraries("test")}
    monkeypatch.delenv("DISPLAY")
    assert bootstrap.missing_libraries("run") == []


def test_a_wrong_call_shows_how_it_is_meant(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["dance"]) == 2
    assert "run [ARGS" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_lock_files_carry_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert not re.search(r"https?://|--index|--find-links|--extra-index", text)
    requirements = re.findall(r"(?m)^[a-zA-Z0-9._-]+==\S+.*?(?=^[a-zA-Z0-9._-]+==|\Z)", text, re.DOTALL)
    assert len(requirements) > 60
    assert all("--hash=sha256:" in requirement for requirement in requirements)


def test_qt_is_held_below_6_12_while_python_3_11_is_supported() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'requires-python = ">=3.11"' in project
    locked = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    version = re.search(r"(?m)^pyside6-essentials==([\d.]+)", locked)
    assert version is not None
    assert tuple(map(int, version.group(1).split("."))) < (6, 12)


def test_ci_runs_exactly_the_readme_s_test_command() -> None:
    command = "python3 packaging/bootstrap.py test"
    assert f"exec {command}" in (Path(ROOT) / ".ci" / "run").read_text(encoding="utf-8")
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
