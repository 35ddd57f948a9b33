"""Search across the library: text, statements and notes, by words and by filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.domain.folding import folded
from desktop_app.domain.searching import Hit, Part, SearchQuery, Term
from desktop_app.storage.hits import NOTED, SAID, WRITTEN, note_hit, statement_hit, text_hit
from desktop_app.storage.indexing import kind_facet, site_facet
from desktop_app.storage.models import (
    ArticleRow,
    NoteRow,
    NoteTagRow,
    NoteWordsRow,
    RatingRow,
    SaidRow,
    VersionRow,
)
from desktop_app.storage.notes import every_tag
from desktop_app.storage.sqlite import FullText, all_of, commonness, holds, phrase, within
from desktop_app.storage.store import Store

FEW = 200
MOST_WEIGHED = 100_000
"""Up to so many hits, of words that stand in so many rows, are sorted by how well they fit; others by age."""
MOST_NOTES = 5_000
"""Notes of the wanted days, of which it is told at most in which rows they are."""
SNIPPET = 28
"""Words of a snippet."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Where words are looked for: an index, the rows that it leads to, the column to show (-1: the best)."""

    index: FullText
    id: InstrumentedAttribute[int]
    shown: int


@dataclass(frozen=True, slots=True)
class _Dated:
    """Which column has the day, and which one beside it the row that an index of words leads to."""

    day: InstrumentedAttribute[Any]
    row: InstrumentedAttribute[Any]


@dataclass(frozen=True, slots=True)
class _Expression:
    """What an index is asked for, and what that is put together of."""

    whole: str
    parts: tuple[str, ...]


STATEMENTS = _Words(FullText("said"), SaidRow.id, 0)
NOTES = _Words(FullText("note_words"), NoteWordsRow.id, -1)
TEXTS = _Words(FullText("article_version"), VersionRow.id, 1)


class Search:
    """Answers what the reader looks for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, query: SearchQuery) -> tuple[Hit, ...]:
        """What fits: statements first, then notes, then text; each part best or newest first."""
        if query.is_empty:
            return ()
        with self._store.reading() as session:
            parts = query.only
            found: list[Hit] = []
            if Part.STATEMENTS in parts:
                found += statements(session, query)
            if Part.NOTES in parts:
                found += notes(session, query)
            if Part.TEXT in parts and query.terms:
                found += texts(session, query)
            return tuple(found)

    def sites(self, limit: int = 200) -> tuple[str, ...]:
        """The sites that articles come from, the most frequent first."""
        query = select(ArticleRow.site).where(ArticleRow.site != "").group_by(ArticleRow.site)
        with self._store.reading() as session:
            return tuple(session.scalars(query.order_by(func.count().desc(), ArticleRow.site).limit(limit)))


def statements(session: Session, query: SearchQuery) -> list[Hit]:
    """Statements that fit."""
    more = [within(["speaker"], one) for one in _begun(query.speaker)]
    marks = [kind_facet("own" if query.kind == "own-voice" else query.kind)] if query.kind else []
    marks += [site_facet(query.site)] if query.site else []
    by_words = bool(query.terms or query.speaker or query.site or query.kind == "own-voice")
    if marks and by_words:
        more += [within(["facets"], phrase(mark)) for mark in marks]
    exact = [term.words for term in query.terms if term.exact]
    wanted = SAID.where(*_dates(query, SaidRow.said_on))
    wanted = wanted.where(*(holds(SaidRow.content, one) | holds(SaidRow.speaker, one) for one in exact))
    expression = _expression(query.terms, ["content", "speaker"], more) if by_words else None
    if expression:
        wanted = wanted.where(*_reach(session, STATEMENTS, _Dated(SaidRow.said_on, SaidRow.id), query))
        found = _asked(session, wanted, STATEMENTS, expression, query.limit)
        return [statement_hit(row, row.snippet) for row in found]
    if query.kind:
        wanted = wanted.where(SaidRow.kind == query.kind, SaidRow.own_voice.is_(False))
    newest = wanted.order_by(SaidRow.said_on.desc()).limit(query.limit)
    return [statement_hit(row) for row in session.execute(newest)]


def notes(session: Session, query: SearchQuery) -> list[Hit]:
    """Notes that fit."""
    wanted = NOTED.where(*_moments(query, NoteRow.updated_at))
    if query.site:
        wanted = wanted.where(ArticleRow.site == query.site)
    if query.verdict:
        wanted = wanted.where(NoteRow.verdict.in_(_verdicts(session, query.verdict)))
    if query.tag:
        tagged = select(NoteTagRow.note_id).where(NoteTagRow.tag.in_(_tags(session, query.tag)))
        wanted = wanted.where(NoteRow.id.in_(tagged))
    exact = [term.words for term in query.terms if term.exact]
    wanted = wanted.where(*(holds(NoteWordsRow.body, one) | holds(NoteWordsRow.quote, one) for one in exact))
    expression = _expression(query.terms, ["body", "quote", "tags", "evidence"], [])
    if expression:
        wanted = wanted.where(*_reach_of_notes(session, query))
        found = _asked(session, wanted, NOTES, expression, query.limit)
        return [note_hit(row, row.snippet) for row in found]
    newest = wanted.order_by(NoteRow.updated_at.desc()).limit(query.limit)
    return [note_hit(row) for row in session.execute(newest)]


def texts(session: Session, query: SearchQuery) -> list[Hit]:
    """Articles whose newest text fits."""
    expression = _expression(query.terms, ["title", "text"], [])
    if not expression:
        return []
    dated = _Dated(ArticleRow.dated, ArticleRow.newest_version_id)
    wanted = WRITTEN.where(*_dates(query, ArticleRow.dated), *_reach(session, TEXTS, dated, query))
    wanted = wanted.where(*(holds(VersionRow.text, term.words) for term in query.terms if term.exact))
    if query.site:
        wanted = wanted.where(ArticleRow.site == query.site)
    found = _asked(session, wanted, TEXTS, expression, query.limit)
    return [text_hit(row, row.snippet) for row in found]


def _expression(terms: Sequence[Term], columns: list[str], more: list[str]) -> _Expression | None:
    """What the full-text index is asked for, words in these columns only; None when it is not asked."""
    wanted = [within(columns, _term(term)) for term in terms if not term.unwanted] + more
    unwanted = [within(columns, _term(term)) for term in terms if term.unwanted]
    return _Expression(all_of(wanted, unwanted), (*wanted, *unwanted)) if wanted else None


def _term(term: Term) -> str:
    return phrase(term.words, prefix=term.prefix)


def _begun(words: str) -> list[str]:
    """Each of the words, which may go on if it has more than one letter."""
    return [phrase(word, prefix=len(word) > 1) for word in words.split()]


def _asked(
    session: Session, wanted: Select[*tuple[Any, ...]], words: _Words, expression: _Expression, limit: int
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Rows of `wanted` that fit, with a snippet: best first where hits are few, newest first where they are many.

    Everything is asked for at once: to ask for the snippets of rows that are known is to search once a row.
    """
    index = words.index
    fitting = wanted.join(index.table, index.id == words.id).where(index.matches(expression.whole))
    fitting = fitting.add_columns(index.snippet(words.shown, SNIPPET).label("snippet")).limit(limit)
    weighed = _can_be_weighed(session, index, expression)
    return session.execute(fitting.order_by(index.rank if weighed else index.id.desc())).all()


def _reach(session: Session, words: _Words, dated: _Dated, query: SearchQuery) -> list[ColumnElement[bool]]:
    """Between which rows what is of the wanted days lies, told by the first and the last row of each day.

    Hits are looked for from the newest row on: without this all that came after those days would be read.
    """
    if not query.until:
        return []
    earliest = [dated.day >= query.since] if query.since else []
    day = select(func.min(dated.day).label("day")).where(*earliest).cte("days", recursive=True)
    after = select(func.min(dated.day)).where(dated.day > day.c.day).scalar_subquery()
    days = day.union_all(select(after).where(day.c.day < query.until))
    of_day = dated.day == days.c.day
    first, last = (select(edge(dated.row)).where(of_day).scalar_subquery() for edge in (func.min, func.max))
    reach = select(func.min(first), func.max(last)).where(days.c.day <= query.until)
    lowest, highest = session.execute(reach).one()
    return [words.index.id >= (lowest or 0), words.index.id <= (highest or 0)]


def _reach_of_notes(session: Session, query: SearchQuery) -> list[ColumnElement[bool]]:
    """Between which rows the notes of the wanted days lie, where those are few enough to be looked at first."""
    if not query.until:
        return []
    of_days = select(NoteRow.id).where(*_moments(query, NoteRow.updated_at)).limit(MOST_NOTES + 1).subquery()
    words = NoteWordsRow.id
    # notes without words are counted too: else it would seem that there are no more than were looked at
    every = of_days.outerjoin(NoteWordsRow, of_days.c.id == NoteWordsRow.note_id)
    reach = select(func.count(), func.min(words), func.max(words)).select_from(every)
    count, lowest, highest = session.execute(reach).one()
    return [NOTES.index.id >= (lowest or 0), NOTES.index.id <= (highest or 0)] if count <= MOST_NOTES else []


def _can_be_weighed(session: Session, index: FullText, expression: _Expression) -> bool:
    """Whether it takes little time to tell which hits fit best: for that every row with any of the words is read."""
    some = select(index.id).where(index.matches(expression.whole)).limit(FEW + 1).subquery()
    if session.scalars(select(func.count()).select_from(some)).one() > FEW:
        return False
    connection = session.connection()
    return sum(commonness(connection, index.name, one) for one in expression.parts) <= MOST_WEIGHED


def _dates(query: SearchQuery, day: InstrumentedAttribute[Any]) -> list[ColumnElement[bool]]:
    return _between(day, query.since, query.until)


def _moments(query: SearchQuery, moment: InstrumentedAttribute[datetime]) -> list[ColumnElement[bool]]:
    since = datetime.combine(query.since, time.min, UTC) if query.since else None
    return _between(moment, since, datetime.combine(query.until, time.max, UTC) if query.until else None)


def _between(column: InstrumentedAttribute[Any], first: object, last: object) -> list[ColumnElement[bool]]:
    return ([column >= first] if first else []) + ([column <= last] if last else [])


def _verdicts(session: Session, given: str) -> list[str]:
    """The keys of the verdict that is called so."""
    every = session.execute(select(RatingRow.key, RatingRow.label)).all()
    return [row.key for row in every if folded(given) in (folded(row.key), folded(row.label))] or [given]


def _tags(session: Session, given: str) -> list[str]:
    """The tags that are spelt so, case and accents aside."""
    return [tag for tag in session.scalars(every_tag()) if folded(tag) == folded(given)]
