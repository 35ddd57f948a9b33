"""The reader's notes: saved without overwriting what another window wrote, with their history."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.folding import folded
from desktop_app.domain.library import ArticleRef, NoteConflict
from desktop_app.domain.notes import Note
from desktop_app.storage import rows
from desktop_app.storage.codec import encode
from desktop_app.storage.indexing import index_note
from desktop_app.storage.models import ArticleRow, HistoryRow, NoteRow, NoteTagRow
from desktop_app.storage.places import placed, places_in
from desktop_app.storage.store import Store

Change = tuple[datetime, str, Note | None]
"""When, what was done, and the wording: of the note afterwards (`save`) or of one that did not stand (`other`)."""


class Notes:
    """Notes of every article."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._next: dict[tuple[str, int], int] = {}
        """Which revision this program made of which: it may write over what it wrote itself."""

    def of(self, article_id: int) -> tuple[Note, ...]:
        """The notes of an article that are not in the trash, in text order, with the anchors they were taken with."""
        with self._store.reading() as session:
            return _notes(session, article_id)

    def on(self, ref: ArticleRef) -> tuple[Note, ...]:
        """The notes of an article as they stand in one of its versions, in the order of that text.

        `placed` of a note says how surely it stands where its anchor says; 0: it is among the unanchored.
        """
        with self._store.reading() as session:
            places = places_in(session, ref.version_id)
            moved = [placed(note, places.get(note.id)) for note in _notes(session, ref.article_id)]
            return tuple(sorted(moved, key=lambda note: note.anchor.start))

    def note(self, note_id: str) -> tuple[int, Note]:
        """A note, in the trash or not, and the article that it is on.

        Raises:
            LibraryProblem: there is no such note.
        """
        with self._store.reading() as session:
            row = _row(session, note_id)
            return row.article_id, rows.note(row)

    def save(self, article_id: int, note: Note, *, over: bool = False) -> Note:
        """Keep a new or changed note; what it was before stays in the history.

        The anchor of a note that is there already stays as it was taken; `Places` moves notes.

        Args:
            article_id: the article that the note is on.
            note: with the revision that it was changed from.
            over: also write over what somebody else wrote since that revision.

        Raises:
            NoteConflict: it was changed elsewhere since; nothing is written.
        """
        with self._store.writing() as session:
            known = session.get(NoteRow, note.id)
            kept = replace(note, updated_at=datetime.now(UTC), placed=1.0, revision=1)
            before = rows.note(known) if known is not None else None
            if known is not None and before is not None:
                if known.revision != self._own(note) and not over:
                    raise NoteConflict(note, before)
                kept = replace(kept, anchor=before.anchor, revision=known.revision + 1)
            session.merge(rows.note_row(kept, article_id))
            session.flush()
            index_note(session, kept, before)
            self._store.remember(session, article_id, ("note", note.id), "save", encode(kept))
        self._next[note.id, note.revision] = kept.revision
        return replace(kept, anchor=note.anchor, placed=note.placed)

    def _own(self, note: Note) -> int:
        """The revision that this program made last of the one that `note` was changed from."""
        revision = note.revision
        while (note.id, revision) in self._next and self._next[note.id, revision] > revision:
            revision = self._next[note.id, revision]
        return revision

    def keep_aside(self, article_id: int, note: Note) -> None:
        """Put a wording that is not to stand into the note's history, so that it can be had again."""
        with self._store.writing() as session:
            self._store.remember(session, article_id, ("note", note.id), "other", encode(note))

    def remove(self, note_id: str) -> None:
        """Put a note into the trash."""
        self._set_removed(note_id, datetime.now(UTC), "remove")

    def restore(self, note_id: str) -> None:
        """Take a note out of the trash."""
        self._set_removed(note_id, None, "restore")

    def _set_removed(self, note_id: str, moment: datetime | None, action: str) -> None:
        with self._store.writing() as session:
            row = _row(session, note_id)
            before = row.revision
            row.removed_at = moment
            row.revision = before + 1
            self._store.remember(session, row.article_id, ("note", note_id), action, {})
        self._next[note_id, before] = before + 1

    def history(self, note_id: str) -> tuple[Change, ...]:
        """What was done to a note, oldest first."""
        query = select(HistoryRow).where(HistoryRow.subject_kind == "note", HistoryRow.subject_id == note_id)
        with self._store.reading() as session:
            return tuple(
                (
                    row.made_at,
                    row.action,
                    rows.note_of(row.state) if row.action in ("save", "other") else None,
                )
                for row in session.scalars(query.order_by(HistoryRow.id))
            )

    def tags(self, beginning: str = "", limit: int = 200) -> tuple[str, ...]:
        """The tags in use that begin so (case and accents aside), the most used first."""
        every = select(NoteTagRow.tag, func.count()).group_by(NoteTagRow.tag)
        removed = select(NoteTagRow.tag).join(NoteRow, NoteRow.id == NoteTagRow.note_id)
        with self._store.reading() as session:
            uses = Counter({row[0]: row[1] for row in session.execute(every)})
            # to look up every note only to see that it is not in the trash would take long
            uses.subtract(session.scalars(removed.where(NoteRow.removed_at.is_not(None))))
        start = folded(beginning)
        found = [tag for tag, count in uses.items() if count > 0 and folded(tag).startswith(start)]
        return tuple(sorted(found, key=lambda tag: (-uses[tag], tag))[:limit])


def every_tag() -> Select[str]:
    """Each tag in use once: from one to the next along the index, since there are far fewer tags than uses."""
    first = select(func.min(NoteTagRow.tag).label("tag")).cte("tags", recursive=True)
    after = select(func.min(NoteTagRow.tag)).where(NoteTagRow.tag > first.c.tag).scalar_subquery()
    tags = first.union_all(select(after).where(first.c.tag.is_not(None)))
    return select(tags.c.tag).where(tags.c.tag.is_not(None))


def count_of_notes() -> ScalarSelect[int]:
    """How many notes that are not in the trash the article of the enclosing query has."""
    return (
        select(func.count())
        .select_from(NoteRow)
        .where(NoteRow.article_id == ArticleRow.id, NoteRow.removed_at.is_(None))
        .correlate(ArticleRow)
        .scalar_subquery()
    )


def _notes(session: Session, article_id: int) -> tuple[Note, ...]:
    query = select(NoteRow).where(NoteRow.article_id == article_id, NoteRow.removed_at.is_(None))
    return tuple(rows.note(row) for row in session.scalars(query.order_by(NoteRow.start, NoteRow.created_at)))


def _row(session: Session, note_id: str) -> NoteRow:
    row = session.get(NoteRow, note_id)
    if row is None:
        raise LibraryProblem("That note is no longer in the library.", "Nothing else was changed.")
    return row
