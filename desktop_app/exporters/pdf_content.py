"""One article, cut and numbered once for the marked-up PDF, and how a long one is divided into parts.

typst's memory grows with what it typesets at once, so what is long is typeset part by part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from desktop_app.domain.article import BlockRole
from desktop_app.exporters.layout import LaidOutBlock, NumberedNote, Piece, laid_out, numbered_notes
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.rows import StatementRow, rows_of

ONE_PIECE = 60_000
"""Characters up to which an article is typeset at once, and as much of what follows it."""
PART = 30_000
"""Characters of a part of a longer one, about; it ends before a heading where one is near."""
NEAR = 0.7
"""From this share of a part on, a heading begins the next one."""
A_NOTE, A_LINK, A_ROW = 200, 12, 60
"""As many characters as a note, the number of a statement and a row of a table are worth in time and memory."""

Group = tuple[LaidOutBlock, ...]
"""What is shown as one block: one, or neighbouring items of a list."""


@dataclass(frozen=True)
class PageContent:
    """One article, cut and numbered once, for the template and for the annotations.

    Attributes:
        document: what goes in, already selected.
    """

    document: ExportDocument

    @cached_property
    def notes(self) -> tuple[NumberedNote, ...]:
        """The notes with their numbers."""
        return numbered_notes(self.document)

    @cached_property
    def rows(self) -> list[StatementRow]:
        """The statements with their numbers."""
        return rows_of(self.document)

    @cached_property
    def blocks(self) -> tuple[LaidOutBlock, ...]:
        """The article, cut where marks begin and end."""
        return tuple(laid_out(self.document, self.notes))

    @cached_property
    def headline(self) -> LaidOutBlock | None:
        """The block that is the article's title on the page."""
        shown = (laid for laid in self.blocks if laid.block.role is BlockRole.HEADLINE)
        return next((laid for laid in shown if has_shape(laid.text)), None)

    @cached_property
    def places(self) -> dict[str, int]:
        """Where links into the article lead: the number of the piece with which a statement or a note begins."""
        numbers = {row.statement.id: row.number for row in self.rows}
        starts: dict[int, list[str]] = {}
        for numbered in self.notes:
            if numbered.place:
                starts.setdefault(numbered.place.start, []).append(f"n-{numbered.number}")
        found = {}
        for number, piece in enumerate(self.pieces):
            names = [f"s-{numbers[one]}" for one in piece.first_of if one in numbers]
            found.update(dict.fromkeys((*names, *starts.get(piece.span.start, ())), number))
        return found

    @cached_property
    def first_pieces(self) -> dict[int, int]:
        """The number of each block's first piece, by where the block begins."""
        found, number = {}, 0
        for laid in self.blocks:
            found[laid.block.span.start] = number
            number += len(laid.pieces)
        return found

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Every piece in text order; its place here is its number in the PDF."""
        return tuple(piece for laid in self.blocks for piece in laid.pieces)


@dataclass(frozen=True, slots=True)
class Part:
    """What is typeset at once: groups of blocks, then some of the disputes, speakers and notes, by their places."""

    groups: Sequence[Group] = ()
    disputes: range = range(0)
    speakers: range = range(0)
    notes: range = range(0)
    is_first: bool = False
    is_last: bool = False


def parts_of(content: PageContent) -> list[Part]:
    """The parts; one that holds everything when the article is not long."""
    groups = list(_groups(content))
    after = list(_after(content))
    is_short = sum(map(_size, groups)) <= ONE_PIECE
    if is_short and sum(size for _, _, size in after) <= ONE_PIECE:
        parts = [replace(_part_after(_extents(after)), groups=groups)]
    else:
        runs = [groups] if is_short else _runs(groups)
        parts = [*map(Part, runs), *_parts_after(after)]
    parts[0] = replace(parts[0], is_first=True)
    parts[-1] = replace(parts[-1], is_last=True)
    return parts


def has_shape(words: str) -> bool:
    """Whether anything of it can be seen."""
    return any(c.isprintable() and not c.isspace() for c in words)


def _groups(content: PageContent) -> Iterator[Group]:
    """The blocks as they are shown, without the one that is the title."""
    shown = (laid for laid in content.blocks if has_shape(laid.text) and laid is not content.headline)
    for role, neighbours in groupby(shown, key=lambda laid: laid.block.role):
        if role is BlockRole.LIST_ITEM:
            yield from _bounded(neighbours)
        else:
            yield from ((laid,) for laid in neighbours)


def _bounded(items: Iterable[LaidOutBlock]) -> Iterator[Group]:
    """The items of a list as one; as several where no part could hold it."""
    run: list[LaidOutBlock] = []
    for laid in items:
        if run and _size((*run, laid)) > PART:
            yield tuple(run)
            run = []
        run.append(laid)
    yield tuple(run)


def _size(group: Group) -> int:
    return sum(len(piece.text) for laid in group for piece in laid.pieces)


def _runs(groups: Sequence[Group]) -> Iterator[list[Group]]:
    run: list[Group] = []
    size = 0
    for group in groups:
        begins = group[0].block.role is BlockRole.HEADING and size > NEAR * PART
        if run and (begins or size + _size(group) > PART):
            yield run
            run, size = [], 0
        run.append(group)
        size += _size(group)
    yield run


def _after(content: PageContent) -> Iterator[tuple[str, int, int]]:
    """What follows the article: its kind, its place among its kind, and how much it is worth."""
    said: dict[str | None, int] = {}
    for row in content.rows:
        said[row.statement.speaker] = said.get(row.statement.speaker, 0) + 1
    lengths = {row.statement.id: len(row.text) + A_ROW for row in content.rows}
    for place, dispute in enumerate(content.document.analysis.disputes):
        sides = (*dispute.asserted_by, *dispute.denied_by)
        yield "disputes", place, A_ROW + sum(lengths.get(one, 0) for one in sides)
    for place, speaker in enumerate(content.document.analysis.speakers):
        yield "speakers", place, A_ROW + A_LINK * said.get(speaker.id, 0)
    for place, numbered in enumerate(content.notes):
        yield "notes", place, A_NOTE + len(numbered.note.body)


def _parts_after(items: Iterable[tuple[str, int, int]]) -> Iterator[Part]:
    run: list[tuple[str, int, int]] = []
    worth = 0
    for item in items:
        if run and worth + item[2] > PART:
            yield _part_after(_extents(run))
            run, worth = [], 0
        run.append(item)
        worth += item[2]
    yield _part_after(_extents(run))


def _extents(items: Iterable[tuple[str, int, int]]) -> dict[str, range]:
    """The places of each kind, which follow one another."""
    found: dict[str, range] = {}
    for kind, place, _ in items:
        found[kind] = range(found[kind].start if kind in found else place, place + 1)
    return found


def _part_after(extents: dict[str, range]) -> Part:
    disputes, speakers, notes = (extents.get(kind, range(0)) for kind in ("disputes", "speakers", "notes"))
    return Part((), disputes, speakers, notes)
