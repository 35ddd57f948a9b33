"""Who says what across articles: suggested by the names, confirmed by the reader."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, delete, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.folding import folded, name_words
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.people import KnownSpeaker, Link, Sighting, SpeakerIn, likeness_of_names
from desktop_app.domain.searching import Hit
from desktop_app.storage.hits import SAID, statement_hit
from desktop_app.storage.indexing import index_article
from desktop_app.storage.models import ArticleRow, ArticleSpeakerRow, PersonLinkRow, PersonRow, SaidRow
from desktop_app.storage.store import Store

LAST = "\U0010ffff"
"""Sorts after every word that begins with what stands before it."""
LAST_OPENED = 200


class People:
    """Speakers of the whole library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # -- the speaker page

    def statements(self, key: str, kind: str | None = None, limit: int = 100) -> tuple[Hit, ...]:
        """What one speaker said, newest first; of one kind if given."""
        with self._store.reading() as session:
            return tuple(statement_hit(row) for row in session.execute(said_by(key, kind, limit)))

    def known(self, key: str) -> KnownSpeaker | None:
        """The speaker of that key, or None when nobody says anything under it."""
        # a kind at a time along the index: to group by it would take twice as long for who is in every article
        counts = union_all(
            *(
                select(literal(kind.value), func.count()).where(
                    SaidRow.speaker_key == key, SaidRow.kind == kind
                )
                for kind in StatementKind
            )
        )
        name = select(SaidRow.speaker).where(SaidRow.speaker_key == key).limit(1)
        with self._store.reading() as session:
            person = session.get(PersonRow, key)
            found = session.scalars(name).first()
            if found is None:
                return None
            kinds = tuple((row[0], row[1]) for row in session.execute(counts) if row[1])
            number = _articles_of(session, key, by_name=person is None)
            return KnownSpeaker(key, person.name if person else found, person is not None, number, kinds)

    def find(self, beginning: str, limit: int = 50) -> tuple[KnownSpeaker, ...]:
        """Speakers whose name, or the last word of it, begins so; those in most articles first.

        Of no beginning at all, those of the articles that were opened last.
        """
        start = folded(beginning)
        uses = func.count()
        query = (
            select(
                func.coalesce(PersonLinkRow.person_id, ArticleSpeakerRow.name_key),
                func.coalesce(func.max(PersonRow.name), func.max(ArticleSpeakerRow.name)),
                func.max(PersonRow.id),
                uses,
            )
            .select_from(ArticleSpeakerRow)
            .join(ArticleRow, ArticleRow.id == ArticleSpeakerRow.article_id)
            .outerjoin(
                PersonLinkRow,
                (PersonLinkRow.article_id == ArticleSpeakerRow.article_id)
                & (PersonLinkRow.name_key == ArticleSpeakerRow.name_key)
                & PersonLinkRow.same.is_(True),
            )
            .outerjoin(PersonRow, PersonRow.id == PersonLinkRow.person_id)
            .where(ArticleRow.removed_at.is_(None), ArticleSpeakerRow.statements > 0)
            .group_by(func.coalesce(PersonLinkRow.person_id, ArticleSpeakerRow.name_key))
            .order_by(uses.desc())
            .limit(limit)
        )
        if not start:
            last = select(ArticleRow.id).order_by(ArticleRow.opened_at.desc()).limit(LAST_OPENED)
            query = query.where(ArticleSpeakerRow.article_id.in_(last))
        else:
            query = query.where(
                or_(
                    ArticleSpeakerRow.name_key.between(start, start + LAST),
                    ArticleSpeakerRow.last_word.between(start, start + LAST),
                )
            )
        with self._store.reading() as session:
            return tuple(
                KnownSpeaker(key, name, person is not None, count)
                for key, name, person, count in session.execute(query)
            )

    # -- the same person in several articles

    def key_of(self, speaker: SpeakerIn) -> str:
        """What a speaker's statements are asked by: the person's id, else the folded name."""
        with self._store.reading() as session:
            link = _link(session, speaker)
            return link.person_id if link else folded(speaker.name)

    def sightings(self, speaker: SpeakerIn) -> tuple[Sighting, ...]:
        """The other articles in which the reader has confirmed the same person."""
        with self._store.reading() as session:
            link = _link(session, speaker)
            if link is None:
                return ()
            query = _speakers().join(
                PersonLinkRow,
                (PersonLinkRow.article_id == ArticleSpeakerRow.article_id)
                & (PersonLinkRow.name_key == ArticleSpeakerRow.name_key),
            )
            query = query.where(PersonLinkRow.person_id == link.person_id, PersonLinkRow.same.is_(True))
            found = [_sighting(row, owner, 1.0) for row, owner in session.execute(query)]
            return tuple(one for one in found if one.speaker.article_id != speaker.article_id)

    def suggestions(self, speaker: SpeakerIn, limit: int = 50) -> tuple[Sighting, ...]:
        """Speakers of other articles who may be the same, the surest first; those decided on already are left out."""
        words = name_words(speaker.name)
        query = _speakers().where(
            ArticleSpeakerRow.article_id != speaker.article_id,
            or_(
                ArticleSpeakerRow.name_key == folded(speaker.name),
                ArticleSpeakerRow.last_word == (words[-1] if words else ""),
            ),
        )
        with self._store.reading() as session:
            link = _link(session, speaker)
            if link is not None:
                decided = select(PersonLinkRow.article_id).where(
                    PersonLinkRow.person_id == link.person_id,
                    PersonLinkRow.name_key == ArticleSpeakerRow.name_key,
                    PersonLinkRow.article_id == ArticleSpeakerRow.article_id,
                )
                query = query.where(~decided.exists())
            found = []
            for row, owner in session.execute(query.order_by(ArticleRow.dated.desc()).limit(10 * limit)):
                like = likeness_of_names(speaker.name, row.name, tuple(row.aliases))
                if like > 0:
                    found.append(_sighting(row, owner, like))
        return tuple(sorted(found, key=lambda one: -one.likeness)[:limit])

    def decide(self, speaker: SpeakerIn, others: Sequence[SpeakerIn], *, same: bool) -> tuple[Link, ...]:
        """The reader says that `others` are, or are not, the same as `speaker`; what was said before, for undo."""
        with self._store.writing() as session:
            person = self._person(session, speaker)
            before = [_before(session, one, person.id) for one in (speaker, *others)]
            made = [Link(speaker, person.id, same=True), *(Link(one, person.id, same=same) for one in others)]
            self._keep(session, made)
            return tuple(before)

    def put_back(self, links: Sequence[Link]) -> tuple[Link, ...]:
        """Say about speakers what was said before; what was said until now, for redo."""
        with self._store.writing() as session:
            before = [_before(session, link.speaker, link.person_id) for link in links]
            self._keep(session, links)
            return tuple(before)

    def _person(self, session: Session, speaker: SpeakerIn) -> PersonRow:
        link = _link(session, speaker)
        if link is not None:
            return session.get_one(PersonRow, link.person_id)
        person = PersonRow(id=str(uuid.uuid4()), name=speaker.name, created_at=datetime.now(UTC))
        session.add(person)
        session.flush()
        return person

    def _keep(self, session: Session, links: Sequence[Link]) -> None:
        for link in links:
            where = (link.speaker.article_id, folded(link.speaker.name))
            session.execute(
                delete(PersonLinkRow).where(
                    PersonLinkRow.article_id == where[0],
                    PersonLinkRow.name_key == where[1],
                    # a speaker is one person: saying so replaces what was said of another one
                    (PersonLinkRow.person_id == link.person_id)
                    | (PersonLinkRow.same.is_(True) if link.same else False),
                )
            )
            if link.same is not None:
                session.add(
                    PersonLinkRow(
                        article_id=where[0], name_key=where[1], person_id=link.person_id, same=link.same
                    )
                )
            subject = ("person", link.person_id)
            state = {"name": link.speaker.name, "same": link.same}
            self._store.remember(session, link.speaker.article_id, subject, "link", state)
        session.flush()
        for article_id in {link.speaker.article_id for link in links}:
            index_article(session, article_id)


def _articles_of(session: Session, key: str, *, by_name: bool) -> int:
    """In how many articles somebody speaks; those where the name is linked to a person count for the person."""
    linked = select(func.count()).where(PersonLinkRow.same.is_(True))
    if not by_name:
        return session.scalars(linked.where(PersonLinkRow.person_id == key)).one()
    every = session.scalars(select(func.count()).where(ArticleSpeakerRow.name_key == key)).one()
    named = select(ArticleSpeakerRow.name_key).where(
        ArticleSpeakerRow.article_id == PersonLinkRow.article_id, ArticleSpeakerRow.name_key == key
    )
    return every - session.scalars(linked.where(PersonLinkRow.name_key == key, named.exists())).one()


def said_by(key: str, kind: str | None, limit: int) -> Select[*tuple[Any, ...]]:
    """The query of a speaker page."""
    query = SAID.where(SaidRow.speaker_key == key)
    if kind is not None:
        query = query.where(SaidRow.kind == kind)
    return query.order_by(SaidRow.said_on.desc()).limit(limit)


def _speakers() -> Select[ArticleSpeakerRow, ArticleRow]:
    return (
        select(ArticleSpeakerRow, ArticleRow)
        .join(ArticleRow, ArticleRow.id == ArticleSpeakerRow.article_id)
        .where(ArticleRow.removed_at.is_(None))
    )


def _sighting(row: ArticleSpeakerRow, owner: ArticleRow, likeness: float) -> Sighting:
    ref = ArticleRef(owner.id, owner.newest_version_id or 0)
    return Sighting(
        SpeakerIn(owner.id, row.name), ref, owner.title, owner.dated, row.role, row.statements, likeness
    )


def _link(session: Session, speaker: SpeakerIn) -> PersonLinkRow | None:
    return session.scalars(
        select(PersonLinkRow).where(
            PersonLinkRow.article_id == speaker.article_id,
            PersonLinkRow.name_key == folded(speaker.name),
            PersonLinkRow.same.is_(True),
        )
    ).first()


def _before(session: Session, speaker: SpeakerIn, person_id: str) -> Link:
    """What was said of a speaker: of that person, or that it is another one."""
    known = _link(session, speaker) or session.get(
        PersonLinkRow, (speaker.article_id, folded(speaker.name), person_id)
    )
    return Link(speaker, known.person_id, known.same) if known else Link(speaker, person_id, None)
