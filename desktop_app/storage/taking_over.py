"""Notes of other programs into the library: what it has already in a newer wording stays as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.notes import Note
from desktop_app.storage.notes import Notes


def take_over(book: Notes, article_id: int, notes: Iterable[Note]) -> int:
    """Keep `notes` as notes on an article; how many were new or newer than what the library had."""
    taken = 0
    for note in notes:
        known = _known(book, note.id)
        if known is None:
            book.save(article_id, note)
        elif known[0] == article_id and known[1].updated_at < note.updated_at:
            book.save(article_id, replace(note, revision=known[1].revision))
        else:
            continue
        taken += 1
    return taken


def _known(book: Notes, note_id: str) -> tuple[int, Note] | None:
    try:
        return book.note(note_id)
    except LibraryProblem:
        return None
