"""The library: one database with articles, analyses, notes and corrections; its parts have modules of their own."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, Select, delete, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop_app.domain.analysis import Analysis, ModelInfo
from desktop_app.domain.article import Article
from desktop_app.domain.corrections import agrees
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.library import ArticleRef, LibraryEntry
from desktop_app.domain.likeness import bands, shingles
from desktop_app.domain.notes import Correction, Note
from desktop_app.storage import rows
from desktop_app.storage.attachments import Attachments
from desktop_app.storage.changes import Changes
from desktop_app.storage.checked import Checked
from desktop_app.storage.codec import encode
from desktop_app.storage.duplicates import Duplicates
from desktop_app.storage.indexing import FORM, index_article, index_notes, load_analysis, load_article
from desktop_app.storage.migrate import migrate, refuse_newer
from desktop_app.storage.models import (
    AnalysisRow,
    ArticleRow,
    CorrectionRow,
    FingerprintRow,
    OriginalRow,
    VersionRow,
)
from desktop_app.storage.notes import Change, Notes, count_of_notes
from desktop_app.storage.people import People
from desktop_app.storage.places import Places, place_missing, place_notes
from desktop_app.storage.search import Search
from desktop_app.storage.sqlite import check_file, from_database_error, from_os_error, make_engine
from desktop_app.storage.store import Store
from desktop_app.storage.trash import Trash
from desktop_app.storage.verdicts import Verdicts


def open_library(path: Path) -> Library:
    """The library at `path`; a new one when there is no file yet.

    Raises:
        LibraryProblem: it is damaged, another program's, made by a newer Hearsay, or may not be written.
    """
    if path.parts and path.parts[0].lower().startswith(("postgresql:", "postgres:", "postgresql+")):
        raise LibraryProblem(
            f"{path} is the address of a server, and this Hearsay keeps libraries in files only.",
            "Name a file with --library.",
        )
    path = path.expanduser().absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            refuse_newer(path)
            check_file(path)
    except OSError as error:
        raise from_os_error(path, error) from error
    engine = make_engine(path)
    try:
        migrate(engine, path)
    except (DBAPIError, UnicodeDecodeError) as error:
        engine.dispose()
        raise from_database_error(path, error) from error
    except LibraryProblem:
        engine.dispose()
        raise
    return Library(engine, path)


class Library:
    """The fact-checker's memory. Safe to use from one thread at a time; other processes may use the file too."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self.store = Store(engine, path)
        self.note_book = Notes(self.store)
        self.places = Places(self.store)
        self.verdicts = Verdicts(self.store)
        self.attachments = Attachments(self.store)
        self.trash = Trash(self.store)
        self.search = Search(self.store)
        self.people = People(self.store)
        self.checked = Checked(self.store)
        self.duplicates = Duplicates(self.store)
        self.changes = Changes(self.store)

    def close(self) -> None:
        """Let go of the file."""
        self.store.engine.dispose()

    # -- articles

    def add(self, article: Article, original: bytes) -> ArticleRef:
        """Keep `article`, whose original bytes are `original`.

        The same bytes with the same text give the version that is there; another text of the same bytes, or other
        bytes of the same location, give a new version of the same article, in which its notes are found again.
        An article that was in the trash comes out of it.
        """
        with self.store.writing() as session:
            same_bytes = select(VersionRow).where(VersionRow.sha256 == article.provenance.sha256)
            same_text = same_bytes.where(VersionRow.text_sha256 == rows.text_digest(article.text))
            known = session.scalars(same_text.limit(1)).first()
            if known is not None:
                owner = session.get_one(ArticleRow, known.article_id)
                owner.opened_at, owner.removed_at = datetime.now(UTC), None
                return ArticleRef(known.article_id, known.id)
            relative = session.scalars(same_bytes.limit(1)).first()
            owner = _owner(session, article, relative.article_id if relative else None)
            ref = ArticleRef(owner.id, add_version(session, owner, article, original))
            index_article(session, owner.id)
            return ref

    def is_known(self, article: Article) -> bool:
        """Whether `add` would find the article: its bytes or its location are in the library."""
        by_bytes = select(VersionRow.id).where(VersionRow.sha256 == article.provenance.sha256).limit(1)
        by_location = select(ArticleRow.id).where(ArticleRow.location == article.provenance.location).limit(1)
        with self.store.reading() as session:
            return any(session.scalars(query).first() is not None for query in (by_bytes, by_location))

    def article(self, ref: ArticleRef) -> Article:
        """The article version of that reference.

        Raises:
            LibraryProblem: the library has no such version.
        """
        with self.store.reading() as session:
            return load_article(session, _version(session, ref))

    def original(self, ref: ArticleRef) -> bytes:
        """The original bytes of that version, as they were opened.

        Raises:
            LibraryProblem: the library has no such version, or its copy of the original is missing or damaged.
        """
        with self.store.reading() as session:
            kept = session.get(OriginalRow, _version(session, ref).sha256)
            try:
                return zlib.decompress(kept.packed if kept else b"")
            except zlib.error as error:
                raise LibraryProblem(
                    "The library's copy of the original file is damaged.",
                    "The text and the notes are not touched.",
                ) from error

    def find(self, sha256: str) -> ArticleRef | None:
        """The version with those original bytes, or None."""
        with self.store.reading() as session:
            version = session.scalars(select(VersionRow).where(VersionRow.sha256 == sha256).limit(1)).first()
            return ArticleRef(version.article_id, version.id) if version is not None else None

    def versions(self, article_id: int) -> tuple[tuple[ArticleRef, datetime], ...]:
        """The versions of an article with the moment each was retrieved, oldest first."""
        query = select(VersionRow.id, VersionRow.retrieved_at).where(VersionRow.article_id == article_id)
        with self.store.reading() as session:
            found = session.execute(query.order_by(VersionRow.id)).all()
            return tuple((ArticleRef(article_id, row.id), row.retrieved_at) for row in found)

    def newest_version(self, article_id: int) -> ArticleRef:
        """The newest version of an article.

        Raises:
            LibraryProblem: the library has no such article.
        """
        newest = select(func.max(VersionRow.id)).where(VersionRow.article_id == article_id)
        with self.store.reading() as session:
            version_id = session.scalars(newest).one()
        if version_id is None:
            raise LibraryProblem(
                f"The library has no article {article_id}.", "The window's start page lists the articles."
            )
        return ArticleRef(article_id, version_id)

    def entries(self, limit: int = 50) -> tuple[LibraryEntry, ...]:
        """The articles last opened that are not in the trash, newest first."""
        query = (
            select(ArticleRow, count_of_notes())
            .where(ArticleRow.removed_at.is_(None), ArticleRow.newest_version_id.is_not(None))
            .order_by(ArticleRow.opened_at.desc())
            .limit(limit)
        )
        with self.store.reading() as session:
            return tuple(rows.entry(article, count) for article, count in session.execute(query))

    def index_pending(self, limit: int = 20) -> int:
        """Index some articles that came from an older form of the library; how many those were."""
        query = select(ArticleRow.id).where(ArticleRow.indexed < FORM).limit(limit)
        with self.store.writing() as session:
            waiting = session.scalars(query).all()
            for article_id in waiting:
                fingerprint(session, article_id)
                index_article(session, article_id)
                index_notes(session, article_id)
                place_missing(session, article_id)
        return len(waiting)

    # -- analyses

    def save_analysis(self, ref: ArticleRef, analysis: Analysis) -> None:
        """Keep `analysis` of that version; an earlier one by the same model is replaced.

        Corrections that it agrees with by itself are marked so.
        """
        with self.store.writing() as session:
            version = _version(session, ref)
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
            session.add_all(rows.statement_rows(analysis, row.id, version.text))
            session.flush()
            _mark_agreed(session, ref.article_id, load_article(session, version), analysis)
            index_article(session, ref.article_id)

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
        with self.store.reading() as session:
            row = session.scalars(query).first()
            return load_analysis(session, row) if row is not None else None

    # -- notes, as most callers need them; everything else is in `note_book`

    def notes(self, article_id: int) -> tuple[Note, ...]:
        """The notes of an article that are not in the trash, in text order."""
        return self.note_book.of(article_id)

    def notes_on(self, ref: ArticleRef) -> tuple[Note, ...]:
        """The same, as they stand in that version."""
        return self.note_book.on(ref)

    def save_note(self, article_id: int, note: Note) -> Note:
        """Keep a new or changed note; what it was before stays in the history.

        Raises:
            NoteConflict: it was changed elsewhere since; nothing is written.
        """
        return self.note_book.save(article_id, note)

    def remove_note(self, note_id: str) -> None:
        """Put a note into the trash."""
        self.note_book.remove(note_id)

    def restore_note(self, note_id: str) -> None:
        """Take a note out of the trash."""
        self.note_book.restore(note_id)

    def note_history(self, note_id: str) -> tuple[Change, ...]:
        """What was done to a note, oldest first: when, what, and what it was afterwards."""
        return self.note_book.history(note_id)

    # -- corrections

    def corrections(self, article_id: int) -> tuple[Correction, ...]:
        """The reader's corrections of an article's analysis, oldest first."""
        query = select(CorrectionRow).where(CorrectionRow.article_id == article_id)
        with self.store.reading() as session:
            return tuple(
                rows.correction(row) for row in session.scalars(query.order_by(CorrectionRow.created_at))
            )

    def corrected_articles(self) -> tuple[int, ...]:
        """The articles with corrections that are not in the trash."""
        query = (
            select(CorrectionRow.article_id)
            .join(ArticleRow, ArticleRow.id == CorrectionRow.article_id)
            .where(ArticleRow.removed_at.is_(None))
            .distinct()
            .order_by(CorrectionRow.article_id)
        )
        with self.store.reading() as session:
            return tuple(session.scalars(query))

    def every_correction(self) -> tuple[tuple[ArticleRef, str, Correction], ...]:
        """The corrections of all articles outside the trash, with the newest version and the title; newest first."""
        query = (
            select(CorrectionRow, ArticleRow)
            .join(ArticleRow, ArticleRow.id == CorrectionRow.article_id)
            .where(ArticleRow.removed_at.is_(None))
            .order_by(CorrectionRow.created_at.desc())
        )
        with self.store.reading() as session:
            return tuple(
                (ArticleRef(owner.id, owner.newest_version_id or 0), owner.title, rows.correction(row))
                for row, owner in session.execute(query)
            )

    def save_correction(self, article_id: int, correction: Correction) -> None:
        """Keep a correction."""
        with self.store.writing() as session:
            session.merge(rows.correction_row(correction, article_id))
            subject = ("correction", correction.id)
            self.store.remember(session, article_id, subject, "save", encode(correction))
            session.flush()
            index_article(session, article_id)

    def remove_correction(self, correction_id: str) -> None:
        """Take a correction back; the history keeps it."""
        with self.store.writing() as session:
            row = session.get(CorrectionRow, correction_id)
            if row is not None:
                subject = ("correction", correction_id)
                self.store.remember(session, row.article_id, subject, "remove", row.details)
                session.delete(row)
                session.flush()
                index_article(session, row.article_id)


def add_version(session: Session, owner: ArticleRow, article: Article, original: bytes) -> int:
    """Write a new version of an article and find the article's notes in it; the id of the version."""
    version = rows.version_row(article, owner.id)
    session.add(version)
    if session.get(OriginalRow, article.provenance.sha256) is None:
        session.add(OriginalRow(sha256=article.provenance.sha256, packed=zlib.compress(original)))
    session.flush()
    session.add_all(rows.block_rows(article, version.id))
    rows.describe(owner, article, version.id)
    fingerprint(session, owner.id)
    place_notes(session, owner.id, article, version.id)
    session.flush()
    return version.id


def fingerprint(session: Session, article_id: int) -> None:
    """Keep the fingerprints of an article's versions that have none."""
    known = select(FingerprintRow.version_id).where(FingerprintRow.version_id == VersionRow.id)
    query = select(VersionRow.id, VersionRow.text).where(VersionRow.article_id == article_id, ~known.exists())
    for row in session.execute(query).all():
        session.add_all(
            FingerprintRow(version_id=row.id, band=band, value=value)
            for band, value in enumerate(bands(shingles(row.text)))
        )


def _owner(session: Session, article: Article, known: int | None) -> ArticleRow:
    """The article `known`, else that of the same location, else a new one; opened now."""
    location = article.provenance.location
    by_location = select(ArticleRow).where(ArticleRow.location == location).limit(1)
    row = session.get(ArticleRow, known) if known is not None else session.scalars(by_location).first()
    if row is None:
        row = ArticleRow(location=location)
        session.add(row)
    row.opened_at, row.removed_at = datetime.now(UTC), None
    session.flush()
    return row


def _version(session: Session, ref: ArticleRef) -> VersionRow:
    version = session.get(VersionRow, ref.version_id)
    if version is None:
        raise LibraryProblem("That article is no longer in the library.", "Open its file again.")
    return version


def _mark_agreed(session: Session, article_id: int, article: Article, analysis: Analysis) -> None:
    """Mark the corrections that `analysis` makes needless, and no others."""
    query = select(CorrectionRow).where(CorrectionRow.article_id == article_id)
    for row in session.scalars(query).all():
        correction = rows.correction(row)
        agreed = agrees(article, analysis, correction)
        if agreed != correction.agreed:
            row.details = encode(replace(correction, agreed=agreed))
