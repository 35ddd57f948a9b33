"""Two programs on one library, a disk that is really full: no reader sees an error of the database."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.article import Article
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.library import NoteConflict
from desktop_app.storage.library import open_library
from tests.conftest import ROOT
from tests.storage.conftest import note_on

WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from datetime import UTC, datetime
from desktop_app.domain.notes import Anchor, Note
from desktop_app.domain.library import NoteConflict
from desktop_app.storage.library import open_library
library = open_library(Path(sys.argv[1]))
article_id, name = int(sys.argv[2]), sys.argv[3]
conflicts = 0
for number in range(40):
    now = datetime.now(UTC)
    own = Note(f"{name}{number}", Anchor("mayor", "", "", 4, 9), now, now, f"{name} {number}")
    library.save_note(article_id, own)
    shared = library.note_book.note("shared")[1]
    try:
        library.save_note(article_id, replace(shared, body=shared.body + f" {name}{number}"))
    except NoteConflict:
        conflicts += 1
print(conflicts)
library.close()
"""


def test_two_programs_that_write_at_the_same_time_lose_nothing(path: Path, article: Article) -> None:
    library = open_library(path)
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, replace(note_on(article, body="begin"), id="shared"))
    command = [sys.executable, "-c", WRITER, str(path), str(ref.article_id)]
    both = [
        subprocess.Popen(
            [*command, name], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for name in ("a", "b")
    ]
    told = [writer.communicate(timeout=110) for writer in both]
    assert [error for _, error in told] == ["", ""]
    notes = {note.id: note.body for note in library.notes(ref.article_id)}
    assert len(notes) == 81
    words = notes["shared"].split()[1:]
    conflicts = sum(int(out) for out, _ in told)
    assert len(words) == len(set(words)) == 80 - conflicts
    library.close()


def test_a_writer_that_holds_the_library_is_waited_for(path: Path, article: Article) -> None:
    """A second program is in the middle of a long write: the note is saved as soon as that is over."""
    library = open_library(path)
    ref = library.add(article, b"x")
    holding, held = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            holding.set()
            held.wait(0.6)
            other.execute("ROLLBACK")

    thread = threading.Thread(target=hold)
    thread.start()
    holding.wait(10)
    library.save_note(ref.article_id, note_on(article))
    thread.join()
    assert len(library.notes(ref.article_id)) == 1
    library.close()


def test_a_writer_that_never_lets_go_is_told_in_words(
    path: Path, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.sqlite.files.BUSY_TIMEOUT", 100)
    library = open_library(path)
    ref = library.add(article, b"x")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryProblem, match="Another program has been writing") as told:
            library.save_note(ref.article_id, note_on(article))
        other.execute("ROLLBACK")
    assert "locked" not in str(told.value)
    library.save_note(ref.article_id, note_on(article))
    library.close()


def test_a_reader_is_not_kept_waiting_by_a_writer(path: Path, article: Article) -> None:
    library = open_library(path)
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, note_on(article))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM note")
        assert len(library.notes(ref.article_id)) == 1
        other.execute("ROLLBACK")
    library.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for two megabytes."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only Linux lets its superuser mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    small = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]
    if subprocess.run(small, check=False, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield disk
    subprocess.run(["umount", disk], check=False, capture_output=True)


def test_a_disk_that_is_really_full(disk: Path, article: Article) -> None:
    library = open_library(disk / "library.db")
    ref = library.add(article, b"x")
    saved = 0

    def fill() -> None:
        nonlocal saved
        for number in range(400):
            library.save_note(ref.article_id, note_on(article, number, f"{number} " + "y" * 5000))
            saved = number + 1

    with pytest.raises(LibraryProblem, match="disk is full"):
        fill()
    assert saved > 0
    library.close()
    again = open_library(disk / "library.db")
    assert len(again.notes(ref.article_id)) == saved
    again.close()


def test_a_disk_that_has_become_read_only(disk: Path, article: Article) -> None:
    path = disk / "library.db"
    library = open_library(path)
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, note_on(article, 1, "before"))
    library.close()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with pytest.raises(LibraryProblem, match="cannot be written"):
        open_library(path)
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    again = open_library(path)
    again.save_note(ref.article_id, note_on(article, 2, "after"))
    assert [note.body for note in again.notes(ref.article_id)] == ["before", "after"]
    again.close()


def test_a_conflict_names_both_wordings(path: Path, article: Article) -> None:
    first, second = open_library(path), open_library(path)
    ref = first.add(article, b"x")
    first.save_note(ref.article_id, note_on(article, body="one"))
    note = second.notes(ref.article_id)[0]
    first.save_note(ref.article_id, replace(note, body="two"))
    with pytest.raises(NoteConflict) as told:
        second.save_note(ref.article_id, replace(note, body="three"))
    assert (told.value.theirs.body, told.value.mine.body) == ("two", "three")
    changes = second.changes.by_others()
    assert changes == ()
    first.save_note(ref.article_id, replace(first.notes(ref.article_id)[0], body="four"))
    assert [(change.article_id, change.part.value) for change in second.changes.by_others()] == [
        (ref.article_id, "notes")
    ]
    assert first.changes.by_others() == ()
    first.close()
    second.close()
