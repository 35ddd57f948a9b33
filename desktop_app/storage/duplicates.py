"""The same article opened from another place: found by its address or its text, joined if the reader says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from desktop_app.domain.library import ArticleRef, Duplicate
from desktop_app.domain.likeness import ALIKE, likeness, shingles
from desktop_app.storage import rows
from desktop_app.storage.indexing import index_article, load_article
from desktop_app.storage.models import ArticleRow, CorrectionRow, FingerprintRow, NoteRow, VersionRow
from desktop_app.storage.notes import count_of_notes
from desktop_app.storage.places import place_notes
from desktop_app.storage.store import Store

MOST = 20
"""Texts that are compared word for word."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What was moved from one article to another, so that it can be moved back."""

    article_id: int
    into: int
    versions: tuple[int, ...]
    notes: tuple[str, ...]
    corrections: tuple[str, ...]


class Duplicates:
    """Finds and joins articles that are the same."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, ref: ArticleRef) -> tuple[Duplicate, ...]:
        """Other articles that seem to be the same, the most alike first."""
        with self._store.reading() as session:
            own = session.get_one(VersionRow, ref.version_id)
            words = shingles(own.text)
            address = session.get_one(ArticleRow, ref.article_id).address
            found = []
            for row, version, count in session.execute(self._candidates(session, ref, address)):
                same = address is not None and row.address == address
                like = likeness(words, shingles(version.text))
                if same or like >= ALIKE:
                    found.append(Duplicate(rows.entry(row, count), same, like))
        return tuple(sorted(found, key=lambda one: (not one.same_address, -one.likeness)))

    @staticmethod
    def _candidates(
        session: Session, ref: ArticleRef, address: str | None
    ) -> Select[ArticleRow, VersionRow, int]:
        own = select(FingerprintRow.band, FingerprintRow.value).where(
            FingerprintRow.version_id == ref.version_id
        )
        bands = own.subquery()
        alike = (
            select(FingerprintRow.version_id)
            .join(bands, (FingerprintRow.band == bands.c.band) & (FingerprintRow.value == bands.c.value))
            .where(FingerprintRow.version_id != ref.version_id)
            .limit(50 * MOST)
        )
        versions = session.scalars(alike).all()
        found = set(session.scalars(select(VersionRow.article_id).where(VersionRow.id.in_(versions))))
        if address:
            found |= set(session.scalars(select(ArticleRow.id).where(ArticleRow.address == address)))
        return (
            select(ArticleRow, VersionRow, count_of_notes())
            .join(VersionRow, VersionRow.id == ArticleRow.newest_version_id)
            .where(ArticleRow.id.in_(found - {ref.article_id}), ArticleRow.removed_at.is_(None))
            .limit(MOST)
        )

    def join(self, article_id: int, into: int) -> Joined:
        """The reader says that both are one article: versions, notes and corrections go to `into`."""
        with self._store.writing() as session:
            joined = Joined(
                article_id,
                into,
                tuple(session.scalars(select(VersionRow.id).where(VersionRow.article_id == article_id))),
                tuple(session.scalars(select(NoteRow.id).where(NoteRow.article_id == article_id))),
                tuple(
                    session.scalars(select(CorrectionRow.id).where(CorrectionRow.article_id == article_id))
                ),
            )
            _move(session, joined, into)
            source = session.get_one(ArticleRow, article_id)
            source.newest_version_id, source.removed_at = None, datetime.now(UTC)
            _settle(session, into)
            index_article(session, article_id)
            state = {"article": article_id, "versions": list(joined.versions)}
            self._store.remember(session, into, ("article", str(into)), "join", state)
            return joined

    def part(self, joined: Joined) -> None:
        """Undo `join`."""
        with self._store.writing() as session:
            _move(session, joined, joined.article_id)
            session.get_one(ArticleRow, joined.article_id).removed_at = None
            for article_id in (joined.article_id, joined.into):
                _settle(session, article_id)
            state = {"article": joined.article_id, "versions": list(joined.versions)}
            self._store.remember(session, joined.into, ("article", str(joined.into)), "part", state)


def _move(session: Session, joined: Joined, to: int) -> None:
    session.execute(update(VersionRow).where(VersionRow.id.in_(joined.versions)).values(article_id=to))
    session.execute(update(NoteRow).where(NoteRow.id.in_(joined.notes)).values(article_id=to))
    session.execute(
        update(CorrectionRow).where(CorrectionRow.id.in_(joined.corrections)).values(article_id=to)
    )


def _settle(session: Session, article_id: int) -> None:
    """After versions came or went: the newest one is described, searched and has its notes placed."""
    newest = session.scalars(
        select(VersionRow).where(VersionRow.article_id == article_id).order_by(VersionRow.id.desc()).limit(1)
    ).one()
    owner = session.get_one(ArticleRow, article_id)
    article = load_article(session, newest)
    rows.describe(owner, article, newest.id)
    owner.opened_at = datetime.now(UTC)
    place_notes(session, article_id, article, newest.id)
    session.flush()
    index_article(session, article_id)
