"""What marks lie on one block of text, outermost first, so that overlapping statements stay legible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.analysis import Statement
from desktop_app.domain.spans import Span, hull


class Part(StrEnum):
    """Which part of a statement a layer marks."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Layer:
    """One mark on a run of a block."""

    span: Span
    """Within the block."""
    part: Part
    statement: Statement
    depth: int = 0
    """How many contents of other statements surround it."""


def layers_of(block: Span, statements: Sequence[Statement]) -> list[Layer]:
    """The layers of one block in the order in which they are painted.

    Contents come first, from the longest to the shortest, then cues and sources on top of them.
    """
    contents = [
        (whole, statement)
        for statement in statements
        if (whole := hull(piece for piece in statement.content if piece.overlaps(block)))
    ]
    contents.sort(key=lambda pair: (-len(pair[0]), pair[0].start))
    out: list[Layer] = []
    for place, (whole, statement) in enumerate(contents):
        depth = sum(outer.covers(whole) for outer, _ in contents[:place])
        out += _cut(block, statement.content, Part.CONTENT, statement, depth)
    for statement in statements:
        for part, spans in ((Part.CUE, statement.cue), (Part.SOURCE, statement.source)):
            for span in spans:
                depth = sum(outer.covers(span) for outer, owner in contents if owner is not statement)
                out += _cut(block, (span,), part, statement, depth)
    return out


def _cut(block: Span, spans: Iterable[Span], part: Part, statement: Statement, depth: int) -> Iterable[Layer]:
    for span in spans:
        if span.overlaps(block):
            inside = Span(max(span.start, block.start), min(span.end, block.end))
            yield Layer(inside, part, statement, depth)


def columns(ranges: Sequence[tuple[int, int]]) -> list[int]:
    """For each range of lines (first, last; both included) the column in which its bar stands.

    No two bars of one column share a line; the earlier and longer bar gets the lower column.
    """
    order = sorted(range(len(ranges)), key=lambda i: (ranges[i][0], -ranges[i][1]))
    ends: list[int] = []
    out = [0] * len(ranges)
    for i in order:
        first, last = ranges[i]
        column = next((c for c, end in enumerate(ends) if end < first), len(ends))
        if column == len(ends):
            ends.append(last)
        else:
            ends[column] = last
        out[i] = column
    return out


def initials(name: str) -> str:
    """Two letters that stand for a speaker where there is no room for the name.

    >>> initials("Harbour Union"), initials("Reuters"), initials("two officials at the ministry")
    ('HU', 'Re', 'TO')
    """
    words = [word for word in name.replace("-", " ").split() if word[:1].isalnum()]
    if not words:
        return "?"
    capitals = [word for word in words if word[0].isupper()]
    chosen = capitals if len(capitals) > 1 else words
    if len(chosen) == 1:
        return chosen[0][:2]
    return (chosen[0][0] + (chosen[-1][0] if len(capitals) > 1 else chosen[1][0])).upper()
