"""Which statement a note is on: told by where it stands, because every analysis numbers statements anew."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.analysis import Statement
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span, hull

ALIKE = 0.3
"""What the note's words and the statement's have in common of both together, from which the one is on the other."""


class Noted:
    """The statements of one analysis, by the words that a note on them is taken on.

    Args:
        statements: of one analysis; where their words are is looked up once for all notes.
    """

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._places = [(hull(one.content) or one.extent, one) for one in statements]

    def statement_of(self, note: Note, place: Span | None = None) -> Statement | None:
        """The statement that a note was taken on; None: it was taken on other words, or they are not found any more.

        Args:
            note: with its anchor where it stands in the text of the statements.
            place: where the note stands, if not where its anchor says.
        """
        if note.statement_id is None or not note.placed:
            return None
        start, end = (place.start, place.end) if place else (note.anchor.start, note.anchor.end)
        best, most = None, (ALIKE, False)
        for words, statement in self._places:
            if words.start < end and start < words.end:
                common = min(end, words.end) - max(start, words.start)
                whole = max(end, words.end) - min(start, words.start)
                fit = common / whole, statement.id == note.statement_id
                if fit > most or (best is None and fit == most):
                    best, most = statement, fit
        return best
