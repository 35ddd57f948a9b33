"""The tables of the library. Every change here needs a migration in `migrations/versions`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ForeignKey,
    Index,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.storage.base import Base, Day, Moment


def in_the_trash(table: str) -> Index:
    """An index of what is in the trash and of nothing else."""
    there = text("removed_at IS NOT NULL")
    return Index(f"ix_{table}_removed_at", "removed_at", sqlite_where=there, postgresql_where=there)


class ArticleRow(Base):
    """An article, whatever its versions; what lists and filters need is kept of its newest version."""

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_site_dated", "site", "dated"),
        Index("ix_article_dated_newest_version_id", "dated", "newest_version_id"),
        in_the_trash("article"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    location: Mapped[str] = mapped_column(Text, index=True)
    address: Mapped[str | None] = mapped_column(Text, index=True)
    opened_at: Mapped[datetime] = mapped_column(Moment, index=True)
    newest_version_id: Mapped[int | None]
    title: Mapped[str] = mapped_column(Text, default="")
    publisher: Mapped[str | None] = mapped_column(Text)
    site: Mapped[str] = mapped_column(Text, default="")
    """The host of the address, else of the location; empty for a file."""
    dated: Mapped[date | None] = mapped_column(Day)
    """The day it was published, else the day it was retrieved."""
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    """When it was put into the trash."""
    indexed: Mapped[int] = mapped_column(default=0, index=True)
    """Which form of the index (`indexing.FORM`) its statements are in; 0: none yet."""


class VersionRow(Base):
    """One version of an article as it was imported: never changed once written."""

    __tablename__ = "article_version"
    __table_args__ = (UniqueConstraint("article_id", "sha256", "text_sha256"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    sha256: Mapped[str] = mapped_column(Text, index=True)
    text_sha256: Mapped[str] = mapped_column(Text)
    """Of the text: the same bytes give another one when the whole page is read instead of the article."""
    location: Mapped[str] = mapped_column(Text)
    retrieved_at: Mapped[datetime] = mapped_column(Moment)
    media_type: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    """Metadata, warnings and page map in the form of `codec`."""


class OriginalRow(Base):
    """The original bytes of one or more versions."""

    __tablename__ = "original"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    packed: Mapped[bytes] = mapped_column(LargeBinary)
    """zlib-compressed."""


class FingerprintRow(Base):
    """One band of a version's MinHash: texts that share one are worth comparing."""

    __tablename__ = "fingerprint"
    __table_args__ = (Index("ix_fingerprint_band_value", "band", "value"),)

    version_id: Mapped[int] = mapped_column(
        ForeignKey("article_version.id", ondelete="CASCADE"), primary_key=True
    )
    band: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)


class BlockRow(Base):
    """One block of a version."""

    __tablename__ = "block"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("article_version.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]
    role: Mapped[str] = mapped_column(Text)


class AnalysisRow(Base):
    """One analysis of a version by one model."""

    __tablename__ = "analysis"
    __table_args__ = (UniqueConstraint("version_id", "model_name", "model_version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id", ondelete="CASCADE"), index=True)
    model_name: Mapped[str] = mapped_column(Text)
    model_version: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(Moment)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    """Components, warnings and disputes in the form of `codec`."""


class SpeakerRow(Base):
    """A speaker of one analysis."""

    __tablename__ = "speaker"

    analysis_id: Mapped[int] = mapped_column(ForeignKey("analysis.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text, index=True)
    kind: Mapped[str] = mapped_column(Text)
    role: Mapped[str | None] = mapped_column(Text)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)


class StatementRow(Base):
    """A statement of one analysis."""

    __tablename__ = "statement"
    __table_args__ = (Index("ix_statement_speaker_name_kind", "speaker_name", "kind"),)

    analysis_id: Mapped[int] = mapped_column(ForeignKey("analysis.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    speaker_name: Mapped[str | None] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    """The words of the content."""
    details: Mapped[dict[str, Any]] = mapped_column(JSON)


class SaidRow(Base):
    """A statement as the whole library is asked for it: of the newest analysis, with the reader's corrections."""

    __tablename__ = "said"
    __table_args__ = (
        Index("ix_said_speaker_key_kind_said_on", "speaker_key", "kind", "said_on"),
        Index("ix_said_speaker_key_said_on", "speaker_key", "said_on"),
        Index("ix_said_kind_said_on", "kind", "said_on"),
        Index("ix_said_said_on", "said_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    version_id: Mapped[int]
    key: Mapped[str] = mapped_column(Text)
    """The statement's id in its analysis."""
    kind: Mapped[str] = mapped_column(Text)
    own_voice: Mapped[bool]
    start: Mapped[int]
    speaker: Mapped[str] = mapped_column(Text)
    """The name as the article has it, empty when nobody is named."""
    speaker_key: Mapped[str] = mapped_column(Text)
    """Whose it is: a person's id where the reader linked the speaker, else the folded name."""
    content: Mapped[str] = mapped_column(Text)
    said_on: Mapped[date] = mapped_column(Day)
    facets: Mapped[str] = mapped_column(Text)
    """Words that stand for kind and site, so that the full-text index can filter by them."""
    sentence: Mapped[int] = mapped_column(BigInteger, index=True)
    """Key of the sentence in `vector`."""


class ArticleSpeakerRow(Base):
    """A speaker of one article, with the reader's corrections; people are found across articles by it."""

    __tablename__ = "article_speaker"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    name_key: Mapped[str] = mapped_column(Text, primary_key=True, index=True)
    """The folded name."""
    last_word: Mapped[str] = mapped_column(Text, index=True)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    role: Mapped[str | None] = mapped_column(Text)
    aliases: Mapped[list[str]] = mapped_column(JSON)
    statements: Mapped[int]


class PersonRow(Base):
    """A person or body that speaks in several articles."""

    __tablename__ = "person"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Moment)


class PersonLinkRow(Base):
    """The reader's word on whether a speaker of an article is that person."""

    __tablename__ = "person_link"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    name_key: Mapped[str] = mapped_column(Text, primary_key=True, index=True)
    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    same: Mapped[bool]
    """False: the reader said that it is somebody else, so that it is not suggested again."""


class VectorRow(Base):
    """The vector of one sentence by one encoder; rows are only ever added."""

    __tablename__ = "vector"
    __table_args__ = (UniqueConstraint("encoder", "sentence"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    encoder: Mapped[str] = mapped_column(Text)
    sentence: Mapped[int] = mapped_column(BigInteger)
    data: Mapped[bytes] = mapped_column(LargeBinary)
    """Little-endian float32, of length 1."""


class NoteRow(Base):
    """A reader's note."""

    __tablename__ = "note"
    __table_args__ = (
        Index("ix_note_article_id_start", "article_id", "start"),
        Index("ix_note_verdict_updated_at", "verdict", "updated_at"),
        Index("ix_note_updated_at", "updated_at"),
        in_the_trash("note"),
    )

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    start: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str | None] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text, index=True)
    protected: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    """When it was put into the trash."""
    revision: Mapped[int] = mapped_column(default=1)
    """Counts the changes, so that a writer who has not seen the last one is told."""
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    """The whole note in the form of `codec`; tags and evidence stand in rows of their own too."""


class NoteTagRow(Base):
    """A tag of a note."""

    __tablename__ = "note_tag"

    note_id: Mapped[str] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"), primary_key=True)
    tag: Mapped[str] = mapped_column(Text, primary_key=True, index=True)


class EvidenceRow(Base):
    """A piece of evidence of a note."""

    __tablename__ = "evidence"

    note_id: Mapped[str] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    place: Mapped[int]
    source: Mapped[str] = mapped_column(Text)
    link: Mapped[str | None] = mapped_column(Text)
    attachment_sha256: Mapped[str | None] = mapped_column(Text, index=True)
    method: Mapped[str] = mapped_column(Text)
    shows: Mapped[str] = mapped_column(Text)
    checked_by: Mapped[str] = mapped_column(Text)
    checked_at: Mapped[datetime | None] = mapped_column(Moment)
    protected: Mapped[bool]


class AttachmentRow(Base):
    """A file kept with evidence, known by its bytes."""

    __tablename__ = "attachment"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    media_type: Mapped[str] = mapped_column(Text)
    size: Mapped[int]
    """Bytes before compression."""
    added_at: Mapped[datetime] = mapped_column(Moment)
    packed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    """zlib-compressed."""


class NotePlaceRow(Base):
    """Where a note stands in a version that came after the one it was taken on."""

    __tablename__ = "note_place"
    __table_args__ = (Index("ix_note_place_placed_version_id", "placed", "version_id"),)

    note_id: Mapped[str] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"), primary_key=True)
    version_id: Mapped[int] = mapped_column(
        ForeignKey("article_version.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    placed: Mapped[bool]
    """False: not with confidence; the anchor is the best candidate, if there is any."""
    score: Mapped[float]
    anchor: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class NoteWordsRow(Base):
    """The words of a note as the full-text index has them."""

    __tablename__ = "note_words"

    id: Mapped[int] = mapped_column(primary_key=True)
    note_id: Mapped[str] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"), unique=True)
    body: Mapped[str] = mapped_column(Text)
    quote: Mapped[str] = mapped_column(Text)
    tags: Mapped[str] = mapped_column(Text)
    evidence: Mapped[str] = mapped_column(Text)
    sentence: Mapped[int] = mapped_column(BigInteger, index=True)


class RatingRow(Base):
    """One step of the verdict scale."""

    __tablename__ = "rating"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    place: Mapped[int]
    label: Mapped[str] = mapped_column(Text)
    definition: Mapped[str] = mapped_column(Text)
    retired: Mapped[bool]
    """No longer offered; notes that have it keep it."""


class CorrectionRow(Base):
    """A reader's correction of an analysis."""

    __tablename__ = "correction"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    action: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Moment)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)


class HistoryRow(Base):
    """One change that a reader made; rows are only ever added."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_subject_kind_subject_id", "subject_kind", "subject_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime] = mapped_column(Moment)
    subject_kind: Mapped[str] = mapped_column(Text)
    subject_id: Mapped[str] = mapped_column(Text)
    article_id: Mapped[int] = mapped_column(index=True)
    action: Mapped[str] = mapped_column(Text)
    state: Mapped[dict[str, Any]] = mapped_column(JSON)
    """What the subject was after the change."""
    writer: Mapped[str] = mapped_column(Text, default="")
    """Which running program made it; another one that has the library open learns of the change by it."""
