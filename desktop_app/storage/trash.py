"""What was removed: kept until the reader empties it."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.library import Trashed
from desktop_app.domain.notes import Note
from desktop_app.storage import rows
from desktop_app.storage.models import (
    ArticleRow,
    AttachmentRow,
    EvidenceRow,
    HistoryRow,
    NoteRow,
    OriginalRow,
    VersionRow,
)
from desktop_app.storage.sqlite import SEARCHED, forget_words
from desktop_app.storage.store import Store


class Trash:
    """Removed articles and notes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def remove_article(self, article_id: int) -> None:
        """Put an article, with everything on it, into the trash."""
        self._set_removed(article_id, datetime.now(UTC), "remove")

    def restore_article(self, article_id: int) -> None:
        """Take an article, with everything on it, out of the trash."""
        self._set_removed(article_id, None, "restore")

    def _set_removed(self, article_id: int, moment: datetime | None, action: str) -> None:
        with self._store.writing() as session:
            row = session.get(ArticleRow, article_id)
            if row is None:
                raise LibraryProblem("That article is no longer in the library.", "Open its file again.")
            row.removed_at = moment
            self._store.remember(session, article_id, ("article", str(article_id)), action, {})

    def content(self) -> tuple[Trashed, ...]:
        """What is in the trash, the newest first; notes of an article that is there itself are not listed."""
        articles = select(ArticleRow).where(
            ArticleRow.removed_at.is_not(None), ArticleRow.newest_version_id.is_not(None)
        )
        notes = (
            select(NoteRow, ArticleRow.title)
            .join(ArticleRow, ArticleRow.id == NoteRow.article_id)
            .where(NoteRow.removed_at.is_not(None), ArticleRow.removed_at.is_(None))
        )
        with self._store.reading() as session:
            found = [
                Trashed("article", str(row.id), row.id, row.title, "", row.removed_at)
                for row in session.scalars(articles)
                if row.removed_at
            ]
            found += [
                Trashed("note", row.id, row.article_id, title, beginning(rows.note(row)), row.removed_at)
                for row, title in session.execute(notes)
                if row.removed_at
            ]
        return tuple(sorted(found, key=lambda one: one.removed_at, reverse=True))

    def empty(self) -> int:
        """Delete for good what is in the trash, with its history; how many articles and notes that were."""
        with self._store.writing() as session:
            gone = select(ArticleRow.id).where(ArticleRow.removed_at.is_not(None))
            notes = set(session.scalars(select(NoteRow.id).where(NoteRow.removed_at.is_not(None))))
            notes |= set(session.scalars(select(NoteRow.id).where(NoteRow.article_id.in_(gone))))
            articles = set(session.scalars(gone))
            count = len(self._listed(session))
            for note_id in notes:
                session.execute(delete(NoteRow).where(NoteRow.id == note_id))
                session.execute(
                    delete(HistoryRow).where(
                        HistoryRow.subject_kind == "note", HistoryRow.subject_id == note_id
                    )
                )
            for article_id in articles:
                session.execute(delete(ArticleRow).where(ArticleRow.id == article_id))
                session.execute(delete(HistoryRow).where(HistoryRow.article_id == article_id))
            _forget_unused(session)
            forget_words(session.connection(), SEARCHED if articles else ("note_words",))
        return count

    @staticmethod
    def _listed(session: Session) -> list[object]:
        articles = select(ArticleRow.id).where(
            ArticleRow.removed_at.is_not(None), ArticleRow.newest_version_id.is_not(None)
        )
        notes = (
            select(NoteRow.id)
            .join(ArticleRow, ArticleRow.id == NoteRow.article_id)
            .where(NoteRow.removed_at.is_not(None), ArticleRow.removed_at.is_(None))
        )
        return [*session.scalars(articles), *session.scalars(notes)]


def beginning(note: Note) -> str:
    """How a note begins, or the words that it is on when it has none of its own."""
    return " ".join((note.body.strip() or note.anchor.exact).split())[:200]


def _forget_unused(session: Session) -> None:
    """Delete original bytes and attachments that nothing refers to any more."""
    versions = select(VersionRow.sha256)
    session.execute(delete(OriginalRow).where(OriginalRow.sha256.not_in(versions)))
    named = select(EvidenceRow.attachment_sha256).where(EvidenceRow.attachment_sha256.is_not(None))
    session.execute(delete(AttachmentRow).where(AttachmentRow.sha256.not_in(named)))
