"""Whatever the library is asked, it goes along an index; what reads a whole table is named here, with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import UniqueConstraint, event

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.correcting import renamed
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.notes import Evidence
from desktop_app.domain.people import SpeakerIn
from desktop_app.domain.searching import SearchQuery, parse_query
from desktop_app.domain.spans import Span
from desktop_app.storage.base import Base
from desktop_app.storage.library import Library
from desktop_app.storage.places import Place
from desktop_app.storage.vectors import Vectors
from tests.conftest import MakeArticle
from tests.storage.conftest import note_on
from tests.storage.test_library import ANALYSIS
from tests.storage.test_search import Letters

SMALL = {"rating"}
"""Tables that do not grow with the library."""

Asked = list[tuple[str, object]]


@pytest.fixture
def ref(library: Library, article: Article) -> ArticleRef:
    """An article with something in every table."""
    ref = library.add(article, b"x")
    library.save_analysis(ref, ANALYSIS)
    library.save_note(ref.article_id, note_on(article))
    return ref


@pytest.fixture
def asked(library: Library, ref: ArticleRef) -> Iterator[Asked]:
    """Everything that the database is asked from now on, after it was filled."""
    heard: Asked = []

    def listen(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        heard.append((statement, parameters))

    event.listen(library.store.engine, "before_cursor_execute", listen)
    yield heard
    event.remove(library.store.engine, "before_cursor_execute", listen)


def scans(library: Library, asked: Asked) -> list[str]:
    """Which tables would be read from end to end, and by what."""
    found, plans = [], 0
    with library.store.engine.connect() as connection:
        for statement, parameters in list(asked):
            if statement.split()[0] not in ("SELECT", "WITH", "UPDATE", "DELETE"):
                continue
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)  # type: ignore[arg-type]
            for step in (row[3] for row in plan):
                plans += 1
                # the first rows of an order are read along its index; from end to end only where nothing ends it
                whole = r"SCAN (\w+)" if "LIMIT" in statement else r"SCAN (\w+)(?: USING INDEX .*)?"
                table = re.fullmatch(whole, step)
                if table and table[1] in Base.metadata.tables and table[1] not in SMALL:
                    found.append(f"{step}: {statement}")
                if re.match(r"SEARCH \w+ USING .*_removed_at \(removed_at=\?\)", step):
                    found.append(f"the trash's index for what is not in the trash: {statement}")
    assert plans > 3
    return found


def test_reading_an_article_and_all_that_is_on_it(library: Library, ref: ArticleRef, asked: Asked) -> None:
    library.entries()
    library.is_known(library.article(ref))
    library.original(ref)
    library.find("0" * 64)
    library.versions(ref.article_id)
    library.newest_version(ref.article_id)
    library.latest_analysis(ref)
    library.notes(ref.article_id)
    library.notes_on(ref)
    library.note_history("note-1")
    library.corrections(ref.article_id)
    library.duplicates.of(ref)
    library.places.unanchored()
    library.places.unanchored(ref.article_id)
    library.trash.content()
    library.changes.by_others()
    library.changes.by_others()
    library.index_pending()
    assert scans(library, asked) == []


@pytest.mark.parametrize(
    "typed",
    ["gifts", "mayor kind:claim", "speaker:duval", "kind:denial", "kind:own-voice", "gif* site:courier.example",
     "site:courier.example", "verdict:false", "tag:gifts", "tag:gifts ask", '="gifts"', "gifts -wine", "gifts since:2026",
     "speaker:duval kind:denial since:2025 until:2026", "mayor until:2026-02", "ask until:2999 in:notes", "site:courier.example mayor until:2026", "verdict:false tag:gifts ask since:2026"],
)  # fmt: skip
def test_searching(library: Library, asked: Asked, typed: str) -> None:
    library.search.find(parse_query(typed))
    library.search.find(parse_query(typed, typing=True))
    assert scans(library, asked) == []


def test_days_alone_go_along_the_days(library: Library, asked: Asked) -> None:
    """Without any word: the newest statements, the newest notes."""
    library.search.find(SearchQuery(since=date(2026, 1, 1), until=date(2026, 12, 31)))
    library.search.sites()
    library.note_book.tags()
    library.note_book.tags("gi")
    assert scans(library, asked) == []


def test_speakers(library: Library, ref: ArticleRef, asked: Asked) -> None:
    mayor = SpeakerIn(ref.article_id, "The mayor")
    library.people.known("the mayor")
    library.people.statements("the mayor")
    library.people.statements("the mayor", "denial")
    library.people.suggestions(mayor)
    library.people.find("")
    library.people.find("ma")
    before = library.people.decide(mayor, [], same=True)
    key = library.people.key_of(mayor)
    library.people.known(key)
    library.people.sightings(mayor)
    library.people.suggestions(mayor)
    library.people.put_back(before)
    assert scans(library, asked) == []


def test_checked_before(library: Library, asked: Asked) -> None:
    vectors = Vectors(library.store, Letters())
    while pending := vectors.pending(2):
        vectors.add(pending)
    library.checked.before("The mayor took no gifts")
    library.checked.before("The mayor took no gifts", vectors)
    assert scans(library, asked) == []


def test_writing(
    library: Library, ref: ArticleRef, article: Article, make_article: MakeArticle, asked: Asked
) -> None:
    note = library.notes(ref.article_id)[0]
    kept = library.attachments.keep("a.txt", b"a", "text/plain")
    note = replace(
        note, body="more", verdict="false", evidence=(Evidence("e1", "Register", attachment=kept),)
    )
    library.save_note(ref.article_id, note)
    library.remove_note(note.id)
    library.restore_note(note.id)
    library.note_book.keep_aside(ref.article_id, note)
    correction = renamed("The mayor", "Lea Duval")
    library.save_correction(ref.article_id, correction)
    library.remove_correction(correction.id)
    newer = library.add(make_article("Quite another text of a mayor."), b"y")
    library.save_analysis(newer, ANALYSIS)
    library.places.set(note.id, newer, Place(anchor_at(article, Span(0, 3)), 1.0, placed=True))
    other = make_article("Elsewhere.")
    other = replace(other, provenance=replace(other.provenance, location="b.txt"))
    second = library.add(other, b"z")
    joined = library.duplicates.join(second.article_id, ref.article_id)
    library.duplicates.part(joined)
    library.trash.remove_article(second.article_id)
    library.trash.restore_article(second.article_id)
    assert scans(library, asked) == []


def test_lists_of_everything_read_it_and_nothing_more(
    library: Library, ref: ArticleRef, asked: Asked
) -> None:
    """All corrections are listed, all attachments looked for, and what nothing refers to any more deleted."""
    library.every_correction()
    library.corrected_articles()
    library.attachments.missing()
    library.trash.remove_article(ref.article_id)
    library.trash.empty()
    tables = {re.split(r"[ :]", scan)[1] for scan in scans(library, asked)}
    assert tables <= {"correction", "original", "attachment", "evidence", "article_version"}


def test_what_is_deleted_with_its_owner_is_found_by_an_index() -> None:
    """Deleting an article deletes along every reference; without an index each would read a whole table."""
    for table in Base.metadata.sorted_tables:
        first = {next(iter(index.columns)).name for index in table.indexes}
        first |= {next(iter(table.primary_key.columns)).name}
        unique = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
        first |= {next(iter(one.columns)).name for one in unique}
        referring = {column.name for column in table.columns if column.foreign_keys}
        assert referring <= first, table.name
