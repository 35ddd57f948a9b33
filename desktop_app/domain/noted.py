"""Which statement a note is on: told by where it stands, because every analysis numbers statements anew."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.analysis import Statement
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span, hull

ALIKE = 0.3
"""What the note's words and the statement's have in common of both together, from which the one is on the other."""


def statement_of(note: Note, statements: Iterable[Statement], place: Span | None = None) -> Statement | None:
    """The statement that a note was taken on, or None: it was taken on other words, or they are not found any more.

    Args:
        note: with its anchor where it stands in the text of the statements.
        statements: of one analysis.
        place: where the note stands, if not where its anchor says.
    """
    if note.statement_id is None or not note.placed:
        return None
    start, end = (place.start, place.end) if place else (note.anchor.start, note.anchor.end)

    def fit(statement: Statement) -> tuple[float, bool]:
        words = hull(statement.content) or statement.extent
        common = min(end, words.end) - max(start, words.start)
        whole = max(end, words.end) - min(start, words.start)
        return max(0.0, common / whole), statement.id == note.statement_id

    best = max(statements, key=fit, default=None)
    return best if best is not None and fit(best)[0] >= ALIKE else None
