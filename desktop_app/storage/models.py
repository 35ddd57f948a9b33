"""The tables of the library. Every change here needs a migration in `migrations/versions`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """A point in time: kept as UTC, given back with its time zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """UTC without a zone, as the column keeps it."""
        return value.astimezone(UTC).replace(tzinfo=None) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The kept moment with its zone."""
        return value.replace(tzinfo=UTC) if value is not None else None


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(naming_convention=NAMES)


class ArticleRow(Base):
    """An article, whatever its versions."""

    __tablename__ = "article"

    id: Mapped[int] = mapped_column(primary_key=True)
    location: Mapped[str] = mapped_column(Text, index=True)
    address: Mapped[str | None] = mapped_column(Text, index=True)
    opened_at: Mapped[datetime] = mapped_column(Moment, index=True)


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
    original: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    """The original bytes, zlib-compressed."""
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    """Metadata, warnings and page map in the form of `codec`."""


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


class NoteRow(Base):
    """A reader's note."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_article_id_start", "article_id", "start"),)

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    start: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str | None] = mapped_column(Text, index=True)
    status: Mapped[str] = mapped_column(Text)
    protected: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    removed_at: Mapped[datetime | None] = mapped_column(Moment, index=True)
    """When it was put into the trash."""
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    """Anchor, tags, evidence and the statement's id in the form of `codec`."""


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
