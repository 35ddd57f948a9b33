"""Statements, notes and texts as hits: only the columns that a hit shows are read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from desktop_app.domain.library import ArticleRef
from desktop_app.domain.searching import Hit, Part, marked
from desktop_app.storage.models import ArticleRow, NoteRow, NoteWordsRow, SaidRow, VersionRow
from desktop_app.storage.sqlite import CUT, HIT_END, HIT_START

SAID = (
    select(
        SaidRow.article_id,
        SaidRow.version_id,
        SaidRow.key,
        SaidRow.kind,
        SaidRow.own_voice,
        SaidRow.start,
        SaidRow.speaker,
        SaidRow.content,
        SaidRow.said_on,
        SaidRow.sentence,
        ArticleRow.title,
        ArticleRow.site,
    )
    .join(ArticleRow, ArticleRow.id == SaidRow.article_id)
    .where(ArticleRow.removed_at.is_(None))
)
"""Statements of articles that are not in the trash."""
NOTED = (
    select(
        NoteRow.id,
        NoteRow.article_id,
        NoteRow.verdict,
        NoteRow.protected,
        NoteRow.updated_at,
        NoteWordsRow.body,
        NoteWordsRow.quote,
        NoteWordsRow.tags,
        NoteWordsRow.sentence,
        ArticleRow.newest_version_id,
        ArticleRow.title,
        ArticleRow.site,
    )
    .select_from(NoteWordsRow)
    .join(NoteRow, NoteRow.id == NoteWordsRow.note_id)
    .join(ArticleRow, ArticleRow.id == NoteRow.article_id)
    .where(NoteRow.removed_at.is_(None), ArticleRow.removed_at.is_(None))
)
"""Notes that are not in the trash, nor their articles."""
WRITTEN = (
    select(
        VersionRow.id,
        VersionRow.article_id,
        VersionRow.text,
        ArticleRow.title,
        ArticleRow.site,
        ArticleRow.dated,
    )
    .join(ArticleRow, ArticleRow.id == VersionRow.article_id)
    .where(ArticleRow.newest_version_id == VersionRow.id, ArticleRow.removed_at.is_(None))
)
"""The newest texts of articles that are not in the trash."""


def statement_hit(row: Row[*tuple[Any, ...]], snippet: str | None = None) -> Hit:
    """A row of `SAID` as a hit; without a snippet its whole content."""
    words, spans = marked(snippet or row.content, HIT_START, HIT_END)
    return Hit(
        Part.STATEMENTS,
        ArticleRef(row.article_id, row.version_id),
        row.title,
        row.site,
        row.said_on,
        words,
        spans,
        kind="own-voice" if row.own_voice else row.kind,
        speaker=row.speaker,
        key=row.key,
        start=row.start,
    )


def note_hit(row: Row[*tuple[Any, ...]], snippet: str | None = None) -> Hit:
    """A row of `NOTED` as a hit; without a snippet its own words, else those that it is on."""
    words, spans = marked(snippet or row.body.strip() or row.quote, HIT_START, HIT_END)
    return Hit(
        Part.NOTES,
        ArticleRef(row.article_id, row.newest_version_id or 0),
        row.title,
        row.site,
        row.updated_at.date(),
        words,
        spans,
        verdict=row.verdict,
        tags=tuple(row.tags.split("\n")) if row.tags else (),
        key=row.id,
        protected=row.protected,
    )


def text_hit(row: Row[*tuple[Any, ...]], snippet: str) -> Hit:
    """A row of `WRITTEN` as a hit; its title when the hit is there."""
    words, spans = marked(snippet if HIT_START in snippet else row.title, HIT_START, HIT_END)
    start = row.text.find(snippet.replace(HIT_START, "").replace(HIT_END, "").strip(CUT))
    return Hit(
        Part.TEXT,
        ArticleRef(row.article_id, row.id),
        row.title,
        row.site,
        row.dated,
        words,
        spans,
        start=start + (spans[0].start if spans else 0) if start >= 0 else None,
    )
