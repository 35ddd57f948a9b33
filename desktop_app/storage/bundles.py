"""Articles with everything on them out of one library and into another, nothing twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.domain.bundle import AttachedFile, Bundle, Taken, Version
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.notes import Note
from desktop_app.domain.progress import Progress, check
from desktop_app.storage import rows
from desktop_app.storage.codec import encode
from desktop_app.storage.indexing import index_article, index_note
from desktop_app.storage.models import ArticleRow, NoteRow, PersonLinkRow, PersonRow
from desktop_app.storage.places import place_notes

if TYPE_CHECKING:
    from desktop_app.storage.library import Library


def gather(library: Library, article_id: int, *, protected: bool) -> Bundle:
    """Everything on an article; with `protected` also what has to do with a protected source.

    Raises:
        LibraryProblem: there is no such article.
    """
    refs = [ref for ref, _ in library.versions(article_id)]
    if not refs:
        library.newest_version(article_id)
    versions = tuple(
        Version(library.article(ref), library.original(ref), library.latest_analysis(ref)) for ref in refs
    )
    every = library.notes(article_id)
    notes = every if protected else tuple(_open(note) for note in every if not note.protected)
    rows_before = sum(len(note.evidence) for note in every if not note.protected)
    rows_after = sum(len(note.evidence) for note in notes)
    left_out = 0 if protected else len(every) - len(notes) + rows_before - rows_after
    with library.store.reading() as session:
        linked = session.execute(
            select(PersonLinkRow.name_key, PersonRow.id, PersonRow.name)
            .join(PersonRow, PersonRow.id == PersonLinkRow.person_id)
            .where(PersonLinkRow.article_id == article_id, PersonLinkRow.same.is_(True))
        )
        people = tuple((row[0], row[1], row[2]) for row in linked)
    return Bundle(versions, notes, library.corrections(article_id), _files(library, notes), people, left_out)


def _open(note: Note) -> Note:
    return replace(note, evidence=tuple(row for row in note.evidence if not row.protected))


def _files(library: Library, notes: Iterable[Note]) -> tuple[AttachedFile, ...]:
    """The attached files that are there; one that is missing keeps nothing else from being carried."""
    named = {
        row.attachment.sha256: row.attachment for note in notes for row in note.evidence if row.attachment
    }
    found = []
    for attachment in named.values():
        try:
            found.append(AttachedFile(attachment, library.attachments.data(attachment)))
        except LibraryProblem:
            continue
    return tuple(found)


def take_in(library: Library, bundles: Iterable[Bundle], progress: Progress) -> Taken:
    """Put articles with everything on them into `library`.

    An article that is there (same bytes, or same location) gets the versions that it does not have; of a note that is
    on both sides the one changed last stands, and the other wording goes into its history.

    Raises:
        Cancelled: the reader stopped it; what came in so far is whole.
    """
    taken = Taken()
    for number, bundle in enumerate(bundles):
        check(progress)
        title = bundle.versions[-1].article.title if bundle.versions else ""
        progress.report(number, 0, title)
        if bundle.versions:
            taken = _take(library, bundle, taken)
    return taken


def _take(library: Library, bundle: Bundle, taken: Taken) -> Taken:
    fresh = not any(library.is_known(version.article) for version in bundle.versions)
    refs: list[ArticleRef] = []
    for version in bundle.versions:
        ref = library.add(version.article, version.original)
        refs.append(ref)
        if version.analysis is not None and library.analysis(ref, version.analysis.model) is None:
            library.save_analysis(ref, version.analysis)
    owner = refs[-1].article_id
    for one in bundle.files:
        library.attachments.keep(one.attachment.name, one.data, one.attachment.media_type)
    outcomes = [_take_note(library, owner, note) for note in bundle.notes]
    known = {one.id for one in library.corrections(owner)}
    corrections = [one for one in bundle.corrections if one.id not in known]
    for correction in corrections:
        library.save_correction(owner, correction)
    _take_people(library, owner, bundle)
    return Taken(
        taken.articles + 1,
        (*taken.new_articles, owner) if fresh else taken.new_articles,
        taken.notes + outcomes.count(True),
        taken.corrections + len(corrections),
        taken.kept_back + outcomes.count(False),
    )


def _take_note(library: Library, article_id: int, note: Note) -> bool | None:
    """Whether the note came in (True), was newer here (False), or is the same on both sides (None)."""
    with library.store.writing() as session:
        known = session.get(NoteRow, note.id)
        theirs = replace(note, revision=1, placed=1.0)
        if known is not None:
            ours = replace(rows.note(known), revision=1, placed=1.0)
            if replace(ours, updated_at=theirs.updated_at) == theirs:
                return None
            if known.updated_at >= note.updated_at:
                library.store.remember(session, known.article_id, ("note", note.id), "other", encode(theirs))
                return False
            article_id, theirs = known.article_id, replace(theirs, revision=known.revision + 1)
        session.merge(rows.note_row(theirs, article_id))
        session.flush()
        index_note(session, theirs)
        library.store.remember(session, article_id, ("note", note.id), "save", encode(theirs))
        owner = session.get_one(ArticleRow, article_id)
        newest = owner.newest_version_id
    if newest is not None:
        article = library.article(ArticleRef(article_id, newest))
        if article.text[note.anchor.start : note.anchor.end] != note.anchor.exact:
            with library.store.writing() as session:
                place_notes(session, article_id, article, newest)
    return True


def _take_people(library: Library, article_id: int, bundle: Bundle) -> None:
    if not bundle.people:
        return
    with library.store.writing() as session:
        for name_key, person_id, name in bundle.people:
            if session.get(PersonRow, person_id) is None:
                session.add(PersonRow(id=person_id, name=name, created_at=datetime.now(UTC)))
            linked = select(PersonLinkRow).where(
                PersonLinkRow.article_id == article_id, PersonLinkRow.name_key == name_key
            )
            if session.scalars(linked).first() is None:
                session.add(
                    PersonLinkRow(article_id=article_id, name_key=name_key, person_id=person_id, same=True)
                )
        session.flush()
        index_article(session, article_id)


def merge(library: Library, other: Library, progress: Progress) -> Taken:
    """Put everything of `other` that is not in its trash into `library`; `other` is only read."""
    with other.store.reading() as session:
        query = select(ArticleRow.id).where(
            ArticleRow.removed_at.is_(None), ArticleRow.newest_version_id.is_not(None)
        )
        ids = session.scalars(query.order_by(ArticleRow.id)).all()
    return take_in(library, (gather(other, one, protected=True) for one in ids), progress)
