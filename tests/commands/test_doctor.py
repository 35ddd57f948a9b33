"""`hearsay doctor`: every part is tried for real, and what is wrong is told with what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop_app.commands import health
from tests.commands.test_commands import hearsay


def test_a_sound_installation_is_found_well(tmp_path: Path) -> None:
    done = hearsay("doctor", "--library", tmp_path / "none.db", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    for about in (
        "Window",
        "Fonts",
        "Language model",
        "Comparing sentences",
        "Reading documents",
        "Writing PDFs",
        "Library",
        "Disk",
    ):
        assert any(line.startswith(f"ok       {about}") for line in lines), done.stdout
    assert "All is well." in lines
    assert not (tmp_path / "none.db").exists()


def test_a_damaged_library_is_told_with_advice(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"SQLite format 3\0" + b"damaged" * 1000)
    found = next(f for f in health.findings(path, None) if f.about == "Library")
    assert "damaged" in found.said
    assert "--library" in found.advice
    assert found.serious


def test_another_program_s_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE a (b)")
    connection.close()
    before = path.read_bytes()
    found = next(f for f in health.findings(path, None) if f.about == "Library")
    assert "another program's" in found.said
    assert path.read_bytes() == before


def test_a_model_that_is_not_installed_is_told(tmp_path: Path) -> None:
    found = next(
        f for f in health.findings(tmp_path / "none.db", "en_core_web_xxl") if f.about == "Language model"
    )
    assert "not installed" in found.said
    assert found.advice


@pytest.mark.parametrize(("free", "well"), [(10 * health.MEGABYTE, False), (2000 * health.MEGABYTE, True)])
def test_a_full_disk_is_told(free: int, well: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = health.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(health.shutil, "disk_usage", lambda _: usage._replace(free=free))
    found = health.room(tmp_path / "not" / "yet" / "library.db")
    assert (found.advice == "") is well
    assert f"{free // health.MEGABYTE} MB" in found.said or well


def test_a_screen_that_cannot_be_reached_is_told() -> None:
    done = hearsay("try-qt", QT_QPA_PLATFORM="no-such-platform")
    assert done.returncode != 0
    assert "no-such-platform" in health._reason(done.stderr)


@pytest.mark.parametrize(
    ("qt_says", "to_do"),
    [
        ("qt.qpa.xcb: could not connect to display :7", "Check that DISPLAY names a screen"),
        ('qt.qpa.plugin: Could not find the Qt platform plugin "xcb" in ""', "Install Hearsay again"),
        ("error while loading shared libraries: libEGL.so.1", "Install the libraries"),
    ],
)
def test_what_to_do_depends_on_what_qt_says(qt_says: str, to_do: str) -> None:
    assert to_do in health.screen_advice(health._reason(qt_says))


def test_a_missing_sentence_encoder_is_a_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "resource_path", tmp_path.joinpath)
    found = health.comparing()
    assert "words alone are compared" in found.said
    assert found.advice
    assert not found.serious


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()  # root, who runs tests now and then, may write everywhere
    monkeypatch.setattr(health.os, "access", lambda path, _: Path(path).name != "closed")
    found = health.library_file(tmp_path / "closed" / "library.db")
    assert "closed may not be written" in found.said
    assert "--library" in found.advice


def test_without_a_display_only_the_window_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(health.sys, "platform", "linux")
    found = health.window()
    assert "no display" in found.said
    assert not found.serious


def test_the_rehearsal_does_the_main_job_in_the_window(tmp_path: Path) -> None:
    done = hearsay("doctor", "--window", tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.stdout.split("\n")[:-1] == [
        "window shown", "article shown", "article analysed", "note saved", "PDF exported",
    ]  # fmt: skip
    assert done.returncode == 0
    assert (tmp_path / "rehearsal.pdf").read_bytes().startswith(b"%PDF")
    with sqlite3.connect(tmp_path / "rehearsal.db") as library:
        assert library.execute("SELECT body FROM note").fetchall() == [
            ("Rehearsal: the port authority was asked.",)
        ]
    library.close()
