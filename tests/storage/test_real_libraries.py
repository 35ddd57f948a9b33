"""Libraries that earlier programs filled are brought to the form of now with every word in them."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.notes import DEFAULT_RATINGS, NoteStatus
from desktop_app.domain.people import SpeakerIn
from desktop_app.domain.searching import Part, parse_query
from desktop_app.storage.library import Library, open_library
from tests.storage.real_libraries import FERRY, FERRY_LATER, WINTER, load
from tests.storage.test_migrations import counted, revisions


@pytest.fixture(params=revisions())
def revision(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def path(tmp_path: Path, revision: str) -> Path:
    """A library of that revision whose program was cut off: what is in it stands in the write-ahead log."""
    path = tmp_path / "library.db"
    load(revision, path)
    return path


def opened(path: Path) -> Library:
    """The library, brought to the form of now and indexed, as the window and the command line do it."""
    library = open_library(path)
    while library.index_pending():
        pass
    return library


def test_the_copy_that_is_made_before_is_whole_and_can_be_gone_back_to(path: Path, revision: str) -> None:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        before = connection.execute("SELECT id, body, details FROM note ORDER BY id").fetchall()
    tables = counted(path)
    open_library(path).close()
    (copy,) = path.parent.glob("library.backup-*-before-*.db")
    assert counted(copy) == tables
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (revision,)
        assert connection.execute("SELECT id, body, details FROM note ORDER BY id").fetchall() == before
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_copy_is_brought_up_and_the_library_it_is_of_is_left_alone(path: Path, tmp_path: Path) -> None:
    """Both files are copied while nothing has gone from the log into the library yet."""
    other = tmp_path / "other"
    other.mkdir()
    digests = {}
    for file in list(tmp_path.glob("library.db*")):
        (other / file.name).write_bytes(file.read_bytes())
        digests[file] = hashlib.sha256(file.read_bytes()).digest()
    library = opened(other / "library.db")
    assert len(library.entries()) == 2
    library.close()
    assert {file: hashlib.sha256(file.read_bytes()).digest() for file in digests} == digests
    assert sorted(tmp_path.glob("library.db*")) == sorted(digests)


def test_articles_versions_and_originals_are_what_they_were(path: Path) -> None:
    library = opened(path)
    assert [entry.title for entry in library.entries()] == [
        "Oyelaran: ferries will sail all winter",
        "Ferry company denies skipping safety drills",
    ]
    winter, ferry = (library.versions(entry.ref.article_id) for entry in library.entries())
    originals = [library.original(ref).decode() for ref, _ in (*winter, *ferry)]
    assert originals == [WINTER, FERRY, FERRY_LATER]
    for ref, _ in (*winter, *ferry):
        article, analysis = library.article(ref), library.latest_analysis(ref)
        assert hashlib.sha256(library.original(ref)).hexdigest() == article.provenance.sha256
        assert analysis is not None
        assert all(piece.of(article.text) for one in analysis.statements for piece in one.pieces)
    library.close()


def test_notes_are_what_they_were_and_stand_where_their_words_stand_now(path: Path) -> None:
    library = opened(path)
    ferry = library.entries()[1].ref
    (first, _), _ = library.versions(ferry.article_id)
    log, cousin = library.notes_on(ferry)
    assert (log.body, log.verdict) == ("Ask for the *log book* of **July**.", "misleading")
    assert (log.status, log.tags) == (NoteStatus.CHECKING, ("ferry", "Sécurité"))
    assert [(row.source, row.protected) for row in log.evidence] == [
        ("Coast guard", False),
        ("A deckhand", True),
    ]
    assert (cousin.body, cousin.protected) == ("The source is his cousin.", True)
    now, then = library.article(ferry).text, library.article(first).text
    assert now[log.anchor.start : log.anchor.end] == "skipped three safety drills"
    assert 0.75 < log.placed < 1
    assert now[cousin.anchor.start : cousin.anchor.end] == cousin.anchor.exact == "watched a drill in July"
    assert [then[note.anchor.start : note.anchor.end] for note in library.notes_on(first)] == [
        "skipped two safety drills",
        "watched a drill in July",
    ]
    wordings = [note.body for _, _, note in library.note_history(log.id) if note is not None]
    assert list(dict.fromkeys(wordings)) == ["Ask for the *log book*.", log.body]
    assert "Asked twice already." in [one.words for one in library.trash.content()]
    library.close()


def test_corrections_still_correct(path: Path) -> None:
    library = opened(path)
    ferry = library.entries()[1].ref
    kind, name = library.corrections(ferry.article_id)
    assert (kind.kind, name.speaker_name) == ("other", "José Díaz Roca")
    hits = library.search.find(parse_query("drills kind:other in:statements"))
    assert [hit.ref for hit in hits] == [ferry]
    library.close()


def test_everything_can_be_searched_exported_and_changed(path: Path) -> None:
    library = opened(path)
    winter, ferry = library.entries()
    assert {hit.part for hit in library.search.find(parse_query("log book"))} == set(Part)
    assert [hit.ref for hit in library.search.find(parse_query("tag:securite"))] == [ferry.ref]
    assert library.search.find(parse_query("price verdict:not-checked"))[0].ref == winter.ref
    said = library.people.statements(library.people.key_of(SpeakerIn(ferry.ref.article_id, "Tomas Brekke")))
    assert "lifeboat" in said[0].snippet
    similar = library.checked.before("Two safety drills were skipped by the ferry company")
    assert similar.found[0].hit.ref.article_id == ferry.ref.article_id
    note = library.notes(winter.ref.article_id)[0]
    library.save_note(winter.ref.article_id, note)
    assert library.notes(winter.ref.article_id)[0].revision == note.revision + 1
    assert library.duplicates.of(winter.ref) == ()
    library.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_what_came_with_the_memory_is_kept(path: Path, revision: str) -> None:
    library = opened(path)
    winter, ferry = library.entries()
    labels = [rating.label for rating in library.verdicts.scale()]
    if revision < "0003":
        assert labels == [rating.label for rating in DEFAULT_RATINGS]
        library.close()
        return
    assert labels.index("Half true") == 3
    file = library.notes(ferry.ref.article_id)[0].evidence[0].attachment
    assert file is not None
    assert library.attachments.data(file) == b"9 July: drill held, 14 men.\n"
    director = SpeakerIn(winter.ref.article_id, "Marguerite Oyelaran")
    (elsewhere,) = library.people.sightings(director)
    assert elsewhere.speaker == SpeakerIn(ferry.ref.article_id, "Marguerite Oyelaran")
    known = library.people.known(library.people.key_of(director))
    assert known is not None
    assert (known.confirmed, known.articles) == (True, 2)
    assert [one.title for one in library.trash.content() if one.kind == "article"] == ["Gone."]
    library.close()
