"""The library: one SQLite database with articles, analyses, notes and corrections."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Select, delete, func, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.analysis import Analysis, ModelInfo
from desktop_app.domain.article import Article
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.library import ArticleRef, LibraryEntry
from desktop_app.domain.notes import Correction, Note
from desktop_app.storage import rows
from desktop_app.storage.codec import encode
from desktop_app.storage.migrate import migrate
from desktop_app.storage.models import (
    AnalysisRow,
    ArticleRow,
    BlockRow,
    CorrectionRow,
    HistoryRow,
    NoteRow,
    SpeakerRow,
    StatementRow,
    VersionRow,
)
from desktop_app.storage.sqlite import check_file, from_os_error, from_sqlite_error, make_engine


def open_library(path: Path) -> Library:
    """The library at `path`; a new one when there is no file yet.

    Raises:
        LibraryProblem: it is damaged, another program's, made by a newer Hearsay, or may not be written.
    """
    path = path.expanduser().absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            check_file(path)
    except OSError as error:
        raise from_os_error(path, error) from error
    engine = make_engine(path)
    try:
        migrate(engine, path)
    except DBAPIError as error:
        engine.dispose()
        raise _problem(path, error) from error
    except LibraryProblem:
        engine.dispose()
        raise
    return Library(engine, path)


class Library:
    """The fact-checker's memory. Safe to use from one thread at a time; other processes may use the file too."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._engine = engine

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    # -- articles

    def add(self, article: Article, original: bytes) -> ArticleRef:
        """Keep `article`, whose original bytes are `original`.

        The same bytes with the same text give the version that is there; another text of the same bytes, or other
        bytes of the same location, give a new version of the same article.
        """
        with self._writing() as session:
            same_bytes = select(VersionRow).where(VersionRow.sha256 == article.provenance.sha256)
            same_text = same_bytes.where(VersionRow.text_sha256 == rows.text_digest(article.text))
            known = session.scalars(same_text.limit(1)).first()
            if known is not None:
                session.execute(
                    update(ArticleRow)
                    .where(ArticleRow.id == known.article_id)
                    .values(opened_at=datetime.now(UTC))
                )
                return ArticleRef(known.article_id, known.id)
            relative = session.scalars(same_bytes.limit(1)).first()
            owner = self._article_row(session, article, relative.article_id if relative else None)
            version = rows.version_row(article, zlib.compress(original), owner.id)
            session.add(version)
            session.flush()
            session.add_all(rows.block_rows(article, version.id))
            return ArticleRef(owner.id, version.id)

    def _article_row(self, session: Session, article: Article, known: int | None) -> ArticleRow:
        """The article `known`, else that of the same location, else a new one; opened now."""
        location = article.provenance.location
        by_location = select(ArticleRow).where(ArticleRow.location == location).limit(1)
        row = session.get(ArticleRow, known) if known is not None else session.scalars(by_location).first()
        if row is None:
            row = ArticleRow(location=location)
            session.add(row)
        row.address = article.metadata.address
        row.opened_at = datetime.now(UTC)
        session.flush()
        return row

    def article(self, ref: ArticleRef) -> Article:
        """The article version of that reference.

        Raises:
            LibraryProblem: the library has no such version.
        """
        with self._reading() as session:
            version = self._version(session, ref)
            blocks = session.scalars(
                select(BlockRow).where(BlockRow.version_id == ref.version_id).order_by(BlockRow.place)
            ).all()
            return rows.article(version, blocks)

    def original(self, ref: ArticleRef) -> bytes:
        """The original bytes of that version, as they were opened.

        Raises:
            LibraryProblem: the library has no such version, or its copy of the original is damaged.
        """
        with self._reading() as session:
            try:
                return zlib.decompress(self._version(session, ref).original)
            except zlib.error as error:
                raise LibraryProblem(
                    "The library's copy of the original file is damaged.",
                    "The text and the notes are not touched.",
                ) from error

    def find(self, sha256: str) -> ArticleRef | None:
        """The version with those original bytes, or None."""
        with self._reading() as session:
            version = session.scalars(select(VersionRow).where(VersionRow.sha256 == sha256).limit(1)).first()
            return ArticleRef(version.article_id, version.id) if version is not None else None

    def newest_version(self, article_id: int) -> ArticleRef:
        """The newest version of an article.

        Raises:
            LibraryProblem: the library has no such article.
        """
        newest = select(func.max(VersionRow.id)).where(VersionRow.article_id == article_id)
        with self._reading() as session:
            version_id = session.scalars(newest).one()
        if version_id is None:
            raise LibraryProblem(
                f"The library has no article {article_id}.", "The window's start page lists the articles."
            )
        return ArticleRef(article_id, version_id)

    def entries(self, limit: int = 50) -> tuple[LibraryEntry, ...]:
        """The articles last opened, newest first."""
        every = aliased(VersionRow)
        newest = (
            select(func.max(every.id))
            .where(every.article_id == ArticleRow.id)
            .correlate(ArticleRow)
            .scalar_subquery()
        )
        notes = (
            select(func.count())
            .select_from(NoteRow)
            .where(NoteRow.article_id == ArticleRow.id, NoteRow.removed_at.is_(None))
            .correlate(ArticleRow)
            .scalar_subquery()
        )
        query = (
            select(ArticleRow, VersionRow, notes)
            .join(VersionRow, VersionRow.id == newest)
            .order_by(ArticleRow.opened_at.desc())
            .limit(limit)
        )
        with self._reading() as session:
            return tuple(
                rows.entry(article, version, count) for article, version, count in session.execute(query)
            )

    @staticmethod
    def _version(session: Session, ref: ArticleRef) -> VersionRow:
        version = session.get(VersionRow, ref.version_id)
        if version is None:
            raise LibraryProblem("That article is no longer in the library.", "Open its file again.")
        return version

    # -- analyses

    def save_analysis(self, ref: ArticleRef, analysis: Analysis) -> None:
        """Keep `analysis` of that version; an earlier one by the same model is replaced."""
        with self._writing() as session:
            text = self._version(session, ref).text
            session.execute(
                delete(AnalysisRow).where(
                    AnalysisRow.version_id == ref.version_id,
                    AnalysisRow.model_name == analysis.model.name,
                    AnalysisRow.model_version == analysis.model.version,
                )
            )
            row = rows.analysis_row(analysis, ref.version_id)
            session.add(row)
            session.flush()
            session.add_all(rows.speaker_rows(analysis, row.id))
            session.add_all(rows.statement_rows(analysis, row.id, text))

    def analysis(self, ref: ArticleRef, model: ModelInfo) -> Analysis | None:
        """The analysis of that version by that model, or None."""
        query = select(AnalysisRow).where(
            AnalysisRow.version_id == ref.version_id,
            AnalysisRow.model_name == model.name,
            AnalysisRow.model_version == model.version,
        )
        return self._analysis(query)

    def latest_analysis(self, ref: ArticleRef) -> Analysis | None:
        """The analysis of that version that was made last, by whatever model; or None."""
        query = select(AnalysisRow).where(AnalysisRow.version_id == ref.version_id)
        return self._analysis(query.order_by(AnalysisRow.id.desc()).limit(1))

    def _analysis(self, query: Select[AnalysisRow]) -> Analysis | None:
        with self._reading() as session:
            row = session.scalars(query).first()
            if row is None:
                return None
            speakers = session.scalars(
                select(SpeakerRow).where(SpeakerRow.analysis_id == row.id).order_by(SpeakerRow.place)
            ).all()
            statements = session.scalars(
                select(StatementRow).where(StatementRow.analysis_id == row.id).order_by(StatementRow.place)
            ).all()
            return rows.analysis(row, speakers, statements)

    # -- notes

    def notes(self, article_id: int) -> tuple[Note, ...]:
        """The notes of an article that are not in the trash, in text order."""
        query = select(NoteRow).where(NoteRow.article_id == article_id, NoteRow.removed_at.is_(None))
        with self._reading() as session:
            return tuple(
                rows.note(row) for row in session.scalars(query.order_by(NoteRow.start, NoteRow.created_at))
            )

    def save_note(self, article_id: int, note: Note) -> Note:
        """Keep a new or changed note; what it was before stays in the history."""
        note = replace(note, updated_at=datetime.now(UTC))
        with self._writing() as session:
            session.merge(rows.note_row(note, article_id))
            self._remember(session, article_id, "note", note.id, "save", encode(note))
        return note

    def remove_note(self, note_id: str) -> None:
        """Put a note into the trash."""
        self._set_removed(note_id, datetime.now(UTC), "remove")

    def restore_note(self, note_id: str) -> None:
        """Take a note out of the trash."""
        self._set_removed(note_id, None, "restore")

    def note_history(self, note_id: str) -> tuple[tuple[datetime, str, Note | None], ...]:
        """What was done to a note, oldest first: when, what, and what it was afterwards."""
        query = select(HistoryRow).where(HistoryRow.subject_kind == "note", HistoryRow.subject_id == note_id)
        with self._reading() as session:
            return tuple(
                (row.made_at, row.action, rows.note_of(row.state) if row.state else None)
                for row in session.scalars(query.order_by(HistoryRow.id))
            )

    def _set_removed(self, note_id: str, moment: datetime | None, action: str) -> None:
        with self._writing() as session:
            row = session.get(NoteRow, note_id)
            if row is None:
                raise LibraryProblem("That note is no longer in the library.", "Nothing else was changed.")
            row.removed_at = moment
            self._remember(session, row.article_id, "note", note_id, action, {})

    # -- corrections

    def corrections(self, article_id: int) -> tuple[Correction, ...]:
        """The reader's corrections of an article's analysis, oldest first."""
        query = select(CorrectionRow).where(CorrectionRow.article_id == article_id)
        with self._reading() as session:
            return tuple(
                rows.correction(row) for row in session.scalars(query.order_by(CorrectionRow.created_at))
            )

    def save_correction(self, article_id: int, correction: Correction) -> None:
        """Keep a correction."""
        with self._writing() as session:
            session.merge(rows.correction_row(correction, article_id))
            self._remember(session, article_id, "correction", correction.id, "save", encode(correction))

    def remove_correction(self, correction_id: str) -> None:
        """Take a correction back; the history keeps it."""
        with self._writing() as session:
            row = session.get(CorrectionRow, correction_id)
            if row is not None:
                self._remember(session, row.article_id, "correction", correction_id, "remove", row.details)
                session.delete(row)

    # -- transactions

    @staticmethod
    def _remember(
        session: Session, article_id: int, kind: str, subject: str, action: str, state: dict[str, Any]
    ) -> None:
        session.add(
            HistoryRow(
                made_at=datetime.now(UTC),
                subject_kind=kind,
                subject_id=subject,
                article_id=article_id,
                action=action,
                state=state,
            )
        )

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with self._told(), Session(self._engine) as session:
            yield session

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        """One short transaction that is on disk when the block ends, or has changed nothing."""
        with self._told(), Session(self._engine.execution_options(writes=True)) as session, session.begin():
            yield session

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise _problem(self.path, error) from error


def _problem(path: Path, error: DBAPIError) -> LibraryProblem:
    cause = error.orig if isinstance(error.orig, sqlite3.Error) else sqlite3.OperationalError(str(error.orig))
    return from_sqlite_error(path, cause)
