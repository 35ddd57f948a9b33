"""What the library needs in the background: vectors, copies, a look at what others changed, old libraries indexed."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.errors import DamagedLibrary
from desktop_app.domain.library import Change, Changed
from desktop_app.domain.notes import Note
from desktop_app.domain.similarity import CheckedBefore
from desktop_app.domain.spans import Span
from desktop_app.services import library_care
from desktop_app.services.jobs import JobRunner
from desktop_app.services.library_care import LibraryCare
from desktop_app.services.library_service import LibraryService
from desktop_app.storage.library import Library, open_library
from tests.conftest import MakeArticle

WAIT = 20_000


class Letters:
    """An encoder whose vectors count letters."""

    name, dimension = "letters/1", 26

    def encode(self, sentences: Sequence[str]) -> bytes:
        flat = array("f")
        for sentence in sentences:
            flat.extend(float(sentence.casefold().count(chr(97 + i))) for i in range(26))
        return flat.tobytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def article(make_article: MakeArticle) -> Article:
    return make_article("The mayor denied taking gifts.", title="Gifts")


@pytest.fixture
def other(path: Path, article: Article) -> Iterator[Library]:
    """The library, opened by another program, with a note in it."""
    library = open_library(path)
    ref = library.add(article, b"x")
    now = datetime(2026, 1, 2, tzinfo=UTC)
    note = Note("n1", anchor_at(article, Span(4, 9)), now, now, "The mayor took no gifts", "false")
    library.save_note(ref.article_id, note)
    yield library
    library.close()


@pytest.fixture
def service(path: Path, jobs: JobRunner) -> LibraryService:
    return LibraryService(lambda: open_library(path), jobs, parent=jobs)


def test_other_programs_changes_are_announced(
    qtbot: QtBot, service: LibraryService, jobs: JobRunner, path: Path, other: Library
) -> None:
    care = LibraryCare(service, jobs, path)
    with qtbot.waitSignal(service.ready, timeout=WAIT):
        service.start()
    service.flush()
    note = other.notes(1)[0]
    with qtbot.waitSignal(service.changed, timeout=WAIT) as told:
        other.save_note(1, replace(note, body="changed"))
    assert told.args == [Change(1, Changed.NOTES)]
    care.stop()
    service.close()


def test_a_daily_copy_is_made_a_while_after_the_start(
    qtbot: QtBot,
    service: LibraryService,
    jobs: JobRunner,
    path: Path,
    other: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(library_care, "COPY_AFTER", 10)
    care = LibraryCare(service, jobs, path)
    with qtbot.waitSignal(care.copied, timeout=WAIT) as told:
        service.start()
    copy = open_library(Path(told.args[0]))
    assert copy.notes(1)[0].body == "The mayor took no gifts"
    copy.close()
    care.stop()
    service.close()


def test_vectors_are_made_in_the_background_and_asked(
    qtbot: QtBot,
    service: LibraryService,
    jobs: JobRunner,
    path: Path,
    other: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(library_care, "ENCODE_AFTER", 10)
    care = LibraryCare(service, jobs, path, Letters)
    with qtbot.waitSignal(service.ready, timeout=WAIT):
        service.start()
    answers: list[CheckedBefore] = []

    def found() -> bool:
        care.checked_before("No gifts took the mayor", answers.append)
        return bool(answers and answers[-1].found)

    qtbot.waitUntil(found, timeout=WAIT)
    assert answers[-1].by_meaning
    best = answers[-1].found[0]
    assert (best.hit.key, best.hit.verdict) == ("n1", "false")
    assert best.likeness == pytest.approx(1.0)
    care.stop()
    service.close()


def test_articles_of_an_older_library_are_indexed(
    qtbot: QtBot, service: LibraryService, jobs: JobRunner, path: Path, other: Library
) -> None:
    with other.store.writing() as session:
        session.execute(text("UPDATE article SET indexed = 0"))
        session.execute(text("DELETE FROM fingerprint"))
    care = LibraryCare(service, jobs, path)
    with qtbot.waitSignal(service.ready, timeout=WAIT):
        service.start()

    def indexed() -> bool:
        with other.store.reading() as session:
            done = session.execute(text("SELECT min(indexed) FROM article")).scalar_one()
            bands = session.execute(text("SELECT count(*) FROM fingerprint")).scalar_one()
        return bool(done == 1 and bands == 8)

    qtbot.waitUntil(indexed, timeout=WAIT)
    care.stop()
    service.close()


def test_a_damaged_library_is_rescued_and_opened(
    qtbot: QtBot, service: LibraryService, jobs: JobRunner, path: Path, other: Library
) -> None:
    other.close()
    damaged = bytearray(path.read_bytes())
    note = damaged.index(b"The mayor took no gifts") // 4096 * 4096
    damaged[note : note + 4096] = b"\xff" * 4096
    path.write_bytes(damaged)
    care = LibraryCare(service, jobs, path)
    with qtbot.waitSignal(service.unavailable, timeout=WAIT) as told:
        service.start()
    assert isinstance(told.args[0], DamagedLibrary)
    with qtbot.waitSignal(service.ready, timeout=WAIT):
        care.rescue()
    entries: list[object] = []
    service.entries(entries.extend)
    service.flush()
    assert any("damaged" in copy.name and copy.read_bytes() == bytes(damaged) for copy, _ in care.copies())
    care.stop()
    service.close()
