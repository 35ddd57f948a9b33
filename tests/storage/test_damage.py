"""Files damaged at random places: a clear message or whatever can still be read, never a mistake of the program."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from desktop_app.domain.errors import DamagedLibrary, LibraryProblem
from desktop_app.domain.searching import parse_query
from desktop_app.storage.library import Library, open_library
from desktop_app.storage.rescue import rescue
from desktop_app.storage.sqlite import is_sound
from tests.storage.real_libraries import load
from tests.storage.test_migrations import revisions

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library that has been worked with."""
    path = tmp_path_factory.mktemp("sound") / "library.db"
    load(revisions()[-1], path)
    open_library(path).close()
    return path.read_bytes()


def damaged(data: bytes, chosen: random.Random) -> bytes:
    """The same with some bytes of its header changed, a page gone, some bytes anywhere changed, or its end cut off."""
    changed = bytearray(data)
    how = chosen.choice(("header", "page", "bytes", "end"))
    if how == "header":
        for _ in range(chosen.randint(1, 4)):
            changed[chosen.randrange(100)] = chosen.randrange(256)
    elif how == "page":
        place = chosen.randrange(1, len(data) // PAGE) * PAGE
        changed[place : place + PAGE] = chosen.choice((bytes(PAGE), chosen.randbytes(PAGE)))
    elif how == "bytes":
        for _ in range(chosen.randint(1, 30)):
            changed[chosen.randrange(100, len(data))] = chosen.randrange(256)
    else:
        del changed[chosen.randrange(len(data)) :]
    return bytes(changed)


def read_all(library: Library) -> None:
    """Look at everything that is in a library."""
    for entry in library.entries():
        for ref, _ in library.versions(entry.ref.article_id):
            library.article(ref)
            library.latest_analysis(ref)
            library.notes_on(ref)
            library.original(ref)
        for note in library.notes(entry.ref.article_id):
            library.note_history(note.id)
        library.duplicates.of(entry.ref)
    for typed in ("log", "kind:denial", "tag:ferry", "speaker:oyelaran", "verdict:misleading"):
        library.search.find(parse_query(typed))
    library.checked.before("The ferry company skipped two safety drills")
    library.people.find("")
    library.places.unanchored()
    library.every_correction()
    library.trash.content()
    library.verdicts.scale()
    library.attachments.missing()


@pytest.mark.timeout(1800)
def test_a_damaged_library_is_told_and_rescued(
    sound: bytes, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    told = rescued = 0
    for seed in range(500 if request.config.getoption("--long") else 16):
        path = tmp_path / str(seed) / "library.db"
        path.parent.mkdir()
        path.write_bytes(damaged(sound, random.Random(seed)))  # noqa: S311 - no secret
        before = path.read_bytes()
        try:
            library = open_library(path)
        except DamagedLibrary:
            told += 1
            assert path.read_bytes() == before
            rescued += can_be_rescued(path, before)
            continue
        try:
            read_all(library)
        except LibraryProblem:
            told += 1
        finally:
            library.close()
    assert told > 0
    assert rescued > 0


def can_be_rescued(path: Path, before: bytes) -> bool:
    """Rescue a library, the damaged file kept; False when not even its tables could be read."""
    try:
        report = rescue(path)
    except LibraryProblem:
        assert path.read_bytes() == before
        return False
    assert report.aside.read_bytes() == before
    assert is_sound(path)
    open_library(path).close()
    return True
