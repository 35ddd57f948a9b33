"""Copies are made, rotated and gone back to; a damaged library is rescued; nothing is ever overwritten."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.article import Article
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.searching import parse_query
from desktop_app.storage.copies import back_up, back_up_daily, copies, copy_name, restore
from desktop_app.storage.library import Library, open_library
from desktop_app.storage.rescue import rescue
from desktop_app.storage.sqlite import is_sound
from tests.storage.conftest import note_on


def test_a_copy_is_made_while_the_library_is_open_and_gone_back_to(
    library: Library, path: Path, article: Article
) -> None:
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, note_on(article, body="before"))
    copy = back_up(path)
    library.save_note(ref.article_id, note_on(article, body="after"))
    library.close()
    aside = restore(path, copy)
    again = open_library(path)
    assert [note.body for note in again.notes(ref.article_id)] == ["before"]
    again.close()
    assert aside is not None
    later = open_library(aside)
    assert [note.body for note in later.notes(ref.article_id)] == ["after"]
    later.close()


def test_a_copy_goes_where_it_is_asked_and_overwrites_nothing(
    library: Library, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    assert back_up(path, folder).parent == folder
    target = tmp_path / "new" / "mine.db"
    assert back_up(path, target) == target
    with pytest.raises(LibraryProblem, match="already"):
        back_up(path, target)
    with pytest.raises(LibraryProblem, match="no library"):
        back_up(tmp_path / "none.db")


def test_a_copy_that_is_damaged_or_no_library_is_not_gone_back_to(path: Path, tmp_path: Path) -> None:
    open_library(path).close()
    before = path.read_bytes()
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"not a database at all" * 400)
    for wrong in (bad, tmp_path / "gone.db"):
        with pytest.raises(LibraryProblem):
            restore(path, wrong)
    assert path.read_bytes() == before


def test_daily_copies_are_made_once_a_day_and_rotated(library: Library, path: Path) -> None:
    start = datetime(2026, 1, 1, 12, tzinfo=UTC)
    by_hand = back_up(path)
    for day in range(60):
        assert back_up_daily(path, start + timedelta(days=day)) is not None
        assert back_up_daily(path, start + timedelta(days=day, hours=5)) is None
    kept = [copy.made_at.date() for copy in copies(path) if not copy.why]
    newest = (start + timedelta(days=59)).date()
    assert kept[:7] == [newest - timedelta(days=n) for n in range(7)]
    assert len(kept) == 7 + 4
    assert len({day.isocalendar()[:2] for day in kept[7:]}) == 4
    assert by_hand.exists()


def test_names_of_copies_never_meet(path: Path) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    path.write_bytes(b"")
    first = copy_name(path, "why", now)
    first.write_bytes(b"")
    assert copy_name(path, "why", now) != first


def test_what_can_be_read_of_a_damaged_library_is_rescued(path: Path, article: Article) -> None:
    library = open_library(path)
    ref = library.add(article, os.urandom(50_000))
    for number in range(300):
        library.save_note(ref.article_id, note_on(article, number, f"number {number} " + "x" * 400))
    library.close()
    data = bytearray(path.read_bytes())
    middle = len(data) // 4096 // 2 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with pytest.raises(LibraryProblem, match="damaged") as told:
        open_library(path)
    assert "--rescue" in told.value.advice
    report = rescue(path)
    assert report.aside.read_bytes() == bytes(data)
    assert is_sound(path)
    again = open_library(path)
    rescued = again.notes(ref.article_id)
    assert len(rescued) > 150
    assert all(note.body.startswith("number ") for note in rescued)
    assert again.search.find(parse_query("number in:notes"))
    again.close()


def test_a_truncated_log_costs_only_what_was_in_it(path: Path, article: Article) -> None:
    """The write-ahead log was cut off in the middle, as by a power cut on a disk that lies."""
    library = open_library(path)
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, note_on(article, 1, "in the file"))
    with library.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(2, 30):
        library.save_note(ref.article_id, note_on(article, number, "in the log " * 50))
    log = path.with_name(path.name + "-wal")
    torn = path.parent / "torn"
    torn.mkdir()
    (torn / "library.db").write_bytes(path.read_bytes())
    (torn / "library.db-wal").write_bytes(log.read_bytes()[: log.stat().st_size * 2 // 3 + 100])
    library.close()
    again = open_library(torn / "library.db")
    notes = again.notes(ref.article_id)
    assert notes[0].body == "in the file"
    assert 1 <= len(notes) < 29
    again.close()
    with closing(sqlite3.connect(torn / "library.db")) as check:
        assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_library_without_its_list_of_tables_is_left_for_its_copies(path: Path) -> None:
    open_library(path).close()
    damaged = bytearray(path.read_bytes())
    damaged[100:4096] = b"\xff" * 3996
    path.write_bytes(damaged)
    with pytest.raises(LibraryProblem) as told:
        rescue(path)
    assert "Go back to a copy" in told.value.advice
    assert path.read_bytes() == bytes(damaged)
