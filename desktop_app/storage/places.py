"""Where notes stand in the versions of their article: found again in each new one, or listed as unanchored."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.anchoring import anchor_at, exact_place, place_again
from desktop_app.domain.article import Article
from desktop_app.domain.library import ArticleRef, Unanchored
from desktop_app.domain.notes import Anchor, Note
from desktop_app.domain.spans import Span
from desktop_app.storage import rows
from desktop_app.storage.base import read_back
from desktop_app.storage.codec import decode, encode
from desktop_app.storage.indexing import load_article
from desktop_app.storage.models import ArticleRow, NotePlaceRow, NoteRow, VersionRow
from desktop_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Place:
    """Where a note stands in one version: surely enough (`placed`), or perhaps."""

    anchor: Anchor | None
    score: float
    placed: bool


class Places:
    """Moves notes to where their words stand now; never without confidence, never silently."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def unanchored(self, article_id: int | None = None) -> tuple[Unanchored, ...]:
        """The notes that could not be placed in the newest version of their article, of one article or of all."""
        query = (
            select(NotePlaceRow, NoteRow, ArticleRow)
            .join(NoteRow, NoteRow.id == NotePlaceRow.note_id)
            .join(ArticleRow, ArticleRow.id == NoteRow.article_id)
            .where(
                NotePlaceRow.placed.is_(False),
                NotePlaceRow.version_id == ArticleRow.newest_version_id,
                NoteRow.removed_at.is_(None),
                ArticleRow.removed_at.is_(None),
            )
            .order_by(ArticleRow.opened_at.desc(), NoteRow.start)
        )
        if article_id is not None:
            query = query.where(ArticleRow.id == article_id)
        with self._store.reading() as session:
            return tuple(
                Unanchored(rows.note(note), rows.entry(article, 0), _place(place).anchor, place.score)
                for place, note, article in session.execute(query)
            )

    def place(self, note_id: str, version_id: int) -> Place | None:
        """Where a note stands in a version that came after the one it was taken on; None: where it was taken."""
        with self._store.reading() as session:
            row = session.get(NotePlaceRow, (note_id, version_id))
            return _place(row) if row else None

    def put(self, note_id: str, article: Article, ref: ArticleRef, span: Span) -> Place | None:
        """The reader says that the note stands at `span` of that version; what was known before, for undo."""
        return self.set(note_id, ref, Place(anchor_at(article, span), 1.0, placed=True))

    def set(self, note_id: str, ref: ArticleRef, place: Place | None) -> Place | None:
        """Keep `place` (None: forget it) as where the note stands in that version; what was known before."""
        with self._store.writing() as session:
            row = session.get(NotePlaceRow, (note_id, ref.version_id))
            before = _place(row) if row else None
            if place is not None:
                session.merge(_row(note_id, ref.version_id, place))
            elif row is not None:
                session.delete(row)
            state = {"version": ref.version_id, "place": encode(place) if place else None}
            self._store.remember(session, ref.article_id, ("note", note_id), "place", state)
        return before


def placed(note: Note, place: Place | None) -> Note:
    """A note as it stands at `place`; None: where it was taken."""
    if place is None:
        return note
    anchor = place.anchor if place.placed and place.anchor else note.anchor
    return replace(note, anchor=anchor, placed=place.score if place.placed else 0.0)


def places_in(session: Session, version_id: int) -> dict[str, Place]:
    """Where notes stand in that version, by the id of the note."""
    query = select(NotePlaceRow).where(NotePlaceRow.version_id == version_id)
    return {row.note_id: _place(row) for row in session.scalars(query)}


def place_notes(session: Session, article_id: int, article: Article, version_id: int) -> None:
    """Find the notes of an article, those in the trash too, in a version that has just come in."""
    notes = select(NoteRow).where(NoteRow.article_id == article_id)
    for row in session.scalars(notes).all():
        known = (
            select(NotePlaceRow)
            .where(NotePlaceRow.note_id == row.id, NotePlaceRow.placed.is_(True))
            .order_by(NotePlaceRow.version_id.desc())
            .limit(1)
        )
        last = session.scalars(known).first()
        anchor = (_place(last).anchor if last else None) or rows.note(row).anchor
        _find_again(session, row.id, anchor, article, version_id)


def place_missing(session: Session, article_id: int) -> None:
    """Find the notes of an article again whose place in its newest version nobody has looked for.

    Before places were kept, a note stood in every version where it stood in the one that it was taken on.
    """
    owner = session.get(ArticleRow, article_id)
    newest = session.get(VersionRow, owner.newest_version_id) if owner else None
    if newest is None:
        return
    known = select(NotePlaceRow.note_id).where(
        NotePlaceRow.note_id == NoteRow.id, NotePlaceRow.version_id == newest.id
    )
    article = load_article(session, newest)
    for row in session.scalars(
        select(NoteRow).where(NoteRow.article_id == article_id, ~known.exists())
    ).all():
        anchor = rows.note(row).anchor
        if exact_place(article.text, anchor) != Span(anchor.start, anchor.end):
            _find_again(session, row.id, anchor, article, newest.id)


def _find_again(session: Session, note_id: str, anchor: Anchor, article: Article, version_id: int) -> None:
    found = place_again(article.text, anchor)
    place = Place(anchor_at(article, found.span) if found.span else None, found.score, found.placed)
    session.merge(_row(note_id, version_id, place))


def _place(row: NotePlaceRow) -> Place:
    with read_back():
        return Place(decode(Anchor, row.anchor) if row.anchor else None, row.score, row.placed)


def _row(note_id: str, version_id: int, place: Place) -> NotePlaceRow:
    anchor = encode(place.anchor) if place.anchor else None
    return NotePlaceRow(
        note_id=note_id, version_id=version_id, placed=place.placed, score=place.score, anchor=anchor
    )
