"""Cutting blocks into runs of text that carry the same marks, for the window and for exports."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.article import Article
from desktop_app.domain.spans import Span

RANK = {StatementKind.DENIAL: 3, StatementKind.CLAIM: 2, StatementKind.OTHER: 1}
"""Where statements overlap, the colour of the one that matters most to the reader shows."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text under the same marks."""

    span: Span
    statement: Statement | None
    """The statement whose content it is: the innermost, then the one that matters most."""
    is_source: bool = False
    is_cue: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    role: str
    statement: Statement


def runs_of(block: Span, statements: Iterable[Statement]) -> list[Run]:
    """The runs of one block, in text order, covering it completely."""
    marks = [
        _Mark(span, role, statement)
        for statement in statements
        for role in ("source", "cue", "content")
        for span in getattr(statement, role)
        if span.overlaps(block)
    ]
    edges = {block.start, block.end}
    for mark in marks:
        edges |= {edge for edge in (mark.span.start, mark.span.end) if block.start < edge < block.end}
    places = sorted(edges)
    out: list[Run] = []
    for start, end in itertools.pairwise(places):
        piece = Span(start, end)
        here = [mark for mark in marks if mark.span.covers(piece)]
        run = Run(
            piece,
            _shown(here),
            is_source=any(mark.role == "source" for mark in here),
            is_cue=any(mark.role == "cue" for mark in here),
        )
        if out and _alike(out[-1], run):
            out[-1] = Run(Span(out[-1].span.start, end), run.statement, run.is_source, run.is_cue)
        else:
            out.append(run)
    return out


def statements_by_block(article: Article, statements: Iterable[Statement]) -> dict[int, list[Statement]]:
    """The statements that touch each block, by the block's index; blocks without any are left out."""
    starts = [block.span.start for block in article.blocks]
    found: dict[int, list[Statement]] = {}
    for statement in statements:
        places: set[int] = set()
        for spans in (statement.source, statement.cue, statement.content):
            for span in spans:
                first = max(0, bisect_right(starts, span.start) - 1)
                last = max(first, bisect_right(starts, span.end - 1) - 1)
                places.update(range(first, last + 1))
        for place in places:
            found.setdefault(place, []).append(statement)
    return found


def _alike(first: Run, second: Run) -> bool:
    return (first.statement, first.is_source, first.is_cue) == (
        second.statement,
        second.is_source,
        second.is_cue,
    )


def _shown(marks: list[_Mark]) -> Statement | None:
    contents = [mark for mark in marks if mark.role == "content"]
    if not contents:
        return None
    return min(contents, key=lambda mark: (len(mark.span), -RANK[mark.statement.kind])).statement
