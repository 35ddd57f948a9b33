"""Domain objects to rows and back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from desktop_app.domain.analysis import Analysis, Dispute, ModelInfo, Speaker, Statement
from desktop_app.domain.article import Article, Block, BlockRole, Metadata, PageText, Provenance
from desktop_app.domain.folding import site_of
from desktop_app.domain.library import ArticleRef, LibraryEntry
from desktop_app.domain.notes import Correction, Note
from desktop_app.domain.spans import Span, words_of
from desktop_app.storage.base import read_back
from desktop_app.storage.codec import decode, encode
from desktop_app.storage.models import (
    AnalysisRow,
    ArticleRow,
    BlockRow,
    CorrectionRow,
    NoteRow,
    SpeakerRow,
    StatementRow,
    VersionRow,
)


@dataclass(frozen=True, slots=True)
class _VersionDetails:
    metadata: Metadata
    warnings: tuple[str, ...] = ()
    page_map: tuple[PageText, ...] = ()


@dataclass(frozen=True, slots=True)
class _AnalysisDetails:
    model: ModelInfo
    disputes: tuple[Dispute, ...] = ()
    warnings: tuple[str, ...] = ()


def text_digest(text: str) -> str:
    """The SHA-256 of a text, as a version is known by it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def version_row(article: Article, article_id: int) -> VersionRow:
    """The row of one version, without its original bytes."""
    return VersionRow(
        article_id=article_id,
        sha256=article.provenance.sha256,
        text_sha256=text_digest(article.text),
        location=article.provenance.location,
        retrieved_at=article.provenance.retrieved_at,
        media_type=article.provenance.media_type,
        title=article.title,
        text=article.text,
        details=encode(_VersionDetails(article.metadata, article.warnings, article.page_map)),
    )


def block_rows(article: Article, version_id: int) -> list[BlockRow]:
    """The rows of an article's blocks."""
    return [
        BlockRow(
            version_id=version_id, place=place, start=block.span.start, end=block.span.end, role=block.role
        )
        for place, block in enumerate(article.blocks)
    ]


def article(version: VersionRow, blocks: Sequence[BlockRow]) -> Article:
    """The article of a version's rows."""
    with read_back():
        details = decode(_VersionDetails, version.details)
        return Article(
            version.text,
            tuple(Block(Span(row.start, row.end), BlockRole(row.role)) for row in blocks),
            Provenance(version.location, version.retrieved_at, version.sha256, version.media_type),
            details.metadata,
            details.warnings,
            details.page_map,
        )


def describe(owner: ArticleRow, article: Article, version_id: int) -> None:
    """Keep with the article what lists and filters need of its newest version."""
    about = article.metadata
    owner.newest_version_id = version_id
    owner.title = article.title
    owner.publisher = about.publisher
    owner.address = about.address
    owner.site = site_of(about.address) or site_of(article.provenance.location)
    owner.dated = about.published or article.provenance.retrieved_at.date()


def entry(owner: ArticleRow, note_count: int) -> LibraryEntry:
    """One line of the list of articles."""
    ref = ArticleRef(owner.id, owner.newest_version_id or 0)
    return LibraryEntry(ref, owner.title, owner.location, owner.publisher, owner.opened_at, note_count)


def analysis_row(analysis: Analysis, version_id: int) -> AnalysisRow:
    """The row of an analysis, without its speakers and statements."""
    return AnalysisRow(
        version_id=version_id,
        model_name=analysis.model.name,
        model_version=analysis.model.version,
        made_at=datetime.now(UTC),
        details=encode(_AnalysisDetails(analysis.model, analysis.disputes, analysis.warnings)),
    )


def speaker_rows(analysis: Analysis, analysis_id: int) -> list[SpeakerRow]:
    """The rows of an analysis's speakers."""
    return [
        SpeakerRow(
            analysis_id=analysis_id,
            place=place,
            key=speaker.id,
            name=speaker.name,
            kind=speaker.kind,
            role=speaker.role,
            details=encode(speaker),
        )
        for place, speaker in enumerate(analysis.speakers)
    ]


def statement_rows(analysis: Analysis, analysis_id: int, text: str) -> list[StatementRow]:
    """The rows of an analysis's statements on `text`."""
    names = {speaker.id: speaker.name for speaker in analysis.speakers}
    return [
        StatementRow(
            analysis_id=analysis_id,
            place=place,
            key=statement.id,
            kind=statement.kind,
            speaker_name=names.get(statement.speaker) if statement.speaker else None,
            content=words_of(text, statement.content),
            details=encode(statement),
        )
        for place, statement in enumerate(analysis.statements)
    ]


def analysis(
    row: AnalysisRow, speakers: Sequence[SpeakerRow], statements: Sequence[StatementRow]
) -> Analysis:
    """The analysis of its rows."""
    with read_back():
        details = decode(_AnalysisDetails, row.details)
        return Analysis(
            tuple(decode(Statement, statement.details) for statement in statements),
            tuple(decode(Speaker, speaker.details) for speaker in speakers),
            details.disputes,
            details.model,
            details.warnings,
        )


def note_row(note: Note, article_id: int) -> NoteRow:
    """The row of a note."""
    return NoteRow(
        id=note.id,
        article_id=article_id,
        start=note.anchor.start,
        body=note.body,
        verdict=note.verdict,
        status=note.status,
        protected=note.protected,
        created_at=note.created_at,
        updated_at=note.updated_at,
        removed_at=None,
        revision=note.revision,
        details=encode(note),
    )


def note(row: NoteRow) -> Note:
    """The note of a row, with the anchor that it was taken with."""
    with read_back():
        return replace(decode(Note, row.details), revision=row.revision, placed=1.0)


def note_of(state: Mapping[str, Any]) -> Note:
    """The note that the history remembers."""
    with read_back():
        return decode(Note, state)


def correction_row(correction: Correction, article_id: int) -> CorrectionRow:
    """The row of a correction."""
    return CorrectionRow(
        id=correction.id,
        article_id=article_id,
        action=correction.action,
        created_at=correction.created_at,
        details=encode(correction),
    )


def correction(row: CorrectionRow) -> Correction:
    """The correction of a row."""
    with read_back():
        return decode(Correction, row.details)
