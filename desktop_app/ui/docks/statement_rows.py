"""The statements of an article as rows of a list: what each column says, how they are sorted and filtered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.noted import Noted
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import words_of
from desktop_app.ui.theme import mark_name


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    KIND = 1
    SPEAKER = 2
    WORDS = 3
    SURE = 4
    VERDICT = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One statement."""

    number: int
    """Its place in the article, from 1."""
    statement: Statement
    kind: str
    """Name of its mark."""
    speaker: str
    words: str
    sure: int
    """How many in 100 such marks are right."""
    verdict: str
    """Key of the verdict that a note on it gives, or empty."""

    def sort_key(self, column: Column) -> tuple[object, int]:
        """What the row is sorted by in that column; rows alike stay in text order."""
        keys: Mapping[Column, object] = {
            Column.NUMBER: self.number,
            Column.KIND: self.kind,
            Column.SPEAKER: self.speaker.casefold(),
            Column.WORDS: self.words.casefold(),
            Column.SURE: self.sure,
            Column.VERDICT: self.verdict,
        }
        return keys[column], self.number


def rows_of(article: Article, analysis: Analysis, notes: Iterable[Note]) -> list[Row]:
    """The rows in text order."""
    names = {speaker.id: speaker.name for speaker in analysis.speakers}
    noted = Noted(analysis.statements)
    judged = ((noted.statement_of(note), note.verdict) for note in notes if note.verdict)
    verdicts = {statement.id: verdict for statement, verdict in judged if statement is not None}
    ordered = sorted(analysis.statements, key=lambda statement: statement.extent)
    return [
        Row(
            number,
            statement,
            mark_name(statement),
            names.get(statement.speaker or "", ""),
            " ".join(words_of(article.text, statement.content or statement.pieces).split()),
            round(statement.confidence * 100),
            verdicts.get(statement.id) or "",
        )
        for number, statement in enumerate(ordered, 1)
    ]


def matching(rows: Sequence[Row], words: str, shown: Callable[[Statement], bool] | None = None) -> list[Row]:
    """The rows in which every one of `words` occurs, and that `shown` lets through."""
    wanted = words.casefold().split()
    return [
        row
        for row in rows
        if (shown is None or shown(row.statement))
        and all(word in f"{row.speaker} {row.words}".casefold() for word in wanted)
    ]
