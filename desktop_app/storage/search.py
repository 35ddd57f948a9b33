"""Search across the library: text, statements and notes, by words and by filters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.folding import folded
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.searching import Hit, Part, SearchQuery, Term, marked
from desktop_app.storage import rows
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
from desktop_app.storage.sqlite import CUT, HIT_END, HIT_START, FullText, all_of, holds, phrase
from desktop_app.storage.store import Store

FEW = 200
"""Up to so many hits are sorted by how well they fit; more by age, because to weigh them all would take too long."""
SNIPPET = 28
"""Words of a snippet."""


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
    index = FullText("said")
    columns = {}
    if query.speaker:
        columns["speaker"] = _phrases(query.speaker)
    marks = [kind_facet("own" if query.kind == "own-voice" else query.kind)] if query.kind else []
    marks += [site_facet(query.site)] if query.site else []
    by_words = bool(query.terms or query.speaker or query.site or query.kind == "own-voice")
    if marks and by_words:
        columns["facets"] = "(" + " AND ".join(phrase(mark) for mark in marks) + ")"
    wanted = select(SaidRow.id).join(ArticleRow, ArticleRow.id == SaidRow.article_id)
    wanted = wanted.where(ArticleRow.removed_at.is_(None), *_dates(query, SaidRow.said_on))
    exact = [term.words for term in query.terms if term.exact]
    wanted = wanted.where(*(holds(SaidRow.content, one) | holds(SaidRow.speaker, one) for one in exact))
    expression = _expression(query.terms, "content speaker", columns) if by_words else ""
    if expression:
        wanted = wanted.join(index.table, index.id == SaidRow.id).where(index.matches(expression))
        ids = session.scalars(_sorted(session, wanted, index, expression).limit(query.limit)).all()
    else:
        if query.kind:
            wanted = wanted.where(SaidRow.kind == query.kind, SaidRow.own_voice.is_(False))
        ids = session.scalars(wanted.order_by(SaidRow.said_on.desc()).limit(query.limit)).all()
    found = {row.id: (row, article) for row, article in session.execute(_said(SaidRow.id.in_(ids)))}
    snippets = _snippets(session, index, expression, ids, 0)
    return [statement_hit(*found[one], snippets.get(one)) for one in ids if one in found]


def _said(condition: ColumnElement[bool]) -> Select[SaidRow, ArticleRow]:
    return select(SaidRow, ArticleRow).join(ArticleRow, ArticleRow.id == SaidRow.article_id).where(condition)


def statement_hit(row: SaidRow, article: ArticleRow, snippet: str | None = None) -> Hit:
    """A statement as a hit; without a snippet its whole content."""
    words, spans = marked(snippet or row.content, HIT_START, HIT_END)
    return Hit(
        Part.STATEMENTS,
        ArticleRef(row.article_id, row.version_id),
        article.title,
        article.site,
        row.said_on,
        words,
        spans,
        kind="own-voice" if row.own_voice else row.kind,
        speaker=row.speaker,
        key=row.key,
        start=row.start,
    )


def notes(session: Session, query: SearchQuery) -> list[Hit]:
    """Notes that fit."""
    index = FullText("note_words")
    wanted = (
        select(NoteWordsRow.id)
        .join(NoteRow, NoteRow.id == NoteWordsRow.note_id)
        .join(ArticleRow, ArticleRow.id == NoteRow.article_id)
        .where(NoteRow.removed_at.is_(None), ArticleRow.removed_at.is_(None))
        .where(*_dates(query, func.date(NoteRow.updated_at)))
    )
    if query.site:
        wanted = wanted.where(ArticleRow.site == query.site)
    if query.verdict:
        wanted = wanted.where(NoteRow.verdict.in_(_verdicts(session, query.verdict)))
    if query.tag:
        tagged = select(NoteTagRow.note_id).where(NoteTagRow.tag.in_(_tags(session, query.tag)))
        wanted = wanted.where(NoteRow.id.in_(tagged))
    exact = [
        holds(NoteWordsRow.body, term.words) | holds(NoteWordsRow.quote, term.words)
        for term in query.terms
        if term.exact
    ]
    wanted = wanted.where(*exact)
    expression = _expression(query.terms, "body quote tags evidence", {})
    if expression:
        wanted = wanted.join(index.table, index.id == NoteWordsRow.id).where(index.matches(expression))
        ids = session.scalars(_sorted(session, wanted, index, expression).limit(query.limit)).all()
    else:
        ids = session.scalars(wanted.order_by(NoteRow.updated_at.desc()).limit(query.limit)).all()
    found = {row[0].id: row for row in session.execute(_noted(NoteWordsRow.id.in_(ids)))}
    snippets = _snippets(session, index, expression, ids, -1)
    return [note_hit(*found[one][1:], snippets.get(one)) for one in ids if one in found]


def _noted(condition: ColumnElement[bool]) -> Select[NoteWordsRow, NoteRow, ArticleRow]:
    return (
        select(NoteWordsRow, NoteRow, ArticleRow)
        .join(NoteRow, NoteRow.id == NoteWordsRow.note_id)
        .join(ArticleRow, ArticleRow.id == NoteRow.article_id)
        .where(condition)
    )


def note_hit(row: NoteRow, article: ArticleRow, snippet: str | None = None) -> Hit:
    """A note as a hit; without a snippet its own words, else those that it is on."""
    note = rows.note(row)
    words, spans = marked(snippet or note.body.strip() or note.anchor.exact, HIT_START, HIT_END)
    return Hit(
        Part.NOTES,
        ArticleRef(row.article_id, article.newest_version_id or 0),
        article.title,
        article.site,
        row.updated_at.date(),
        words,
        spans,
        verdict=row.verdict,
        tags=note.tags,
        key=row.id,
        protected=row.protected,
    )


def texts(session: Session, query: SearchQuery) -> list[Hit]:
    """Articles whose newest text fits."""
    index = FullText("article_version")
    expression = _expression(query.terms, "title text", {})
    if not expression:
        return []
    wanted = (
        select(VersionRow.id)
        .join(index.table, index.id == VersionRow.id)
        .join(ArticleRow, ArticleRow.id == VersionRow.article_id)
        .where(index.matches(expression), ArticleRow.newest_version_id == VersionRow.id)
        .where(ArticleRow.removed_at.is_(None), *_dates(query, ArticleRow.dated))
        .where(*(holds(VersionRow.text, term.words) for term in query.terms if term.exact))
    )
    if query.site:
        wanted = wanted.where(ArticleRow.site == query.site)
    ids = session.scalars(_sorted(session, wanted, index, expression).limit(query.limit)).all()
    both = select(VersionRow.id, VersionRow.text, ArticleRow).join(
        ArticleRow, ArticleRow.id == VersionRow.article_id
    )
    found = {row[0]: (row[1], row[2]) for row in session.execute(both.where(VersionRow.id.in_(ids)))}
    snippets = _snippets(session, index, expression, ids, 1)
    return [_text_hit(one, *found[one], snippets.get(one, "")) for one in ids if one in found]


def _text_hit(version_id: int, text: str, article: ArticleRow, snippet: str) -> Hit:
    words, spans = marked(snippet if HIT_START in snippet else article.title, HIT_START, HIT_END)
    start = text.find(snippet.replace(HIT_START, "").replace(HIT_END, "").strip(CUT))
    return Hit(
        Part.TEXT,
        ArticleRef(article.id, version_id),
        article.title,
        article.site,
        article.dated,
        words,
        spans,
        start=start + (spans[0].start if spans else 0) if start >= 0 else None,
    )


def _expression(terms: Sequence[Term], columns: str, more: dict[str, str]) -> str:
    """What the full-text index is asked for, words in these columns only; empty when it is not asked."""
    wanted = [f"{{{columns}}} : {_term(term)}" for term in terms if not term.unwanted]
    unwanted = [f"{{{columns}}} : {_term(term)}" for term in terms if term.unwanted]
    return all_of(wanted, unwanted, more) if wanted or more else ""


def _term(term: Term) -> str:
    return phrase(term.words, prefix=term.prefix)


def _phrases(words: str) -> str:
    return "(" + " AND ".join(phrase(word, prefix=len(word) > 1) for word in words.split()) + ")"


def _sorted(session: Session, wanted: Select[int], index: FullText, expression: str) -> Select[int]:
    """`wanted` best first where hits are few, newest first where they are many."""
    some = select(index.id).where(index.matches(expression)).limit(FEW + 1).subquery()
    many = session.scalars(select(func.count()).select_from(some)).one() > FEW
    return wanted.order_by(index.id.desc() if many else index.rank)


def _snippets(
    session: Session, index: FullText, expression: str, ids: Sequence[int], column: int
) -> dict[int, str]:
    if not expression or not ids:
        return {}
    query = select(index.id, index.snippet(column, SNIPPET)).where(
        index.matches(expression), index.id.in_(ids)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _dates(query: SearchQuery, day: Any) -> list[ColumnElement[bool]]:  # noqa: ANN401 - a column or a function of one
    limits = []
    if query.since:
        limits.append(day >= query.since)
    if query.until:
        limits.append(day <= query.until)
    return limits


def _verdicts(session: Session, given: str) -> list[str]:
    """The keys of the verdict that is called so."""
    every = session.execute(select(RatingRow.key, RatingRow.label)).all()
    return [row.key for row in every if folded(given) in (folded(row.key), folded(row.label))] or [given]


def _tags(session: Session, given: str) -> list[str]:
    """The tags that are spelt so, case and accents aside."""
    return [tag for tag in session.scalars(select(NoteTagRow.tag).distinct()) if folded(tag) == folded(given)]
