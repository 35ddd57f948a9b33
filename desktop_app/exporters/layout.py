"""An article cut into the pieces that every typeset format writes one after the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.analysis import Statement
from desktop_app.domain.anchoring import exact_place
from desktop_app.domain.article import Article, Block
from desktop_app.domain.notes import Note
from desktop_app.domain.runs import Run, runs_of
from desktop_app.domain.spans import Span, trimmed
from desktop_app.exporters.registry import ExportDocument


@dataclass(frozen=True, slots=True)
class NumberedNote:
    """A note with its number in the export and where its words stand in the text (None: no longer there)."""

    number: int
    note: Note
    place: Span | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same marks, with the notes and statements that begin or end at its edges."""

    span: Span
    text: str
    statement: Statement | None
    is_source: bool = False
    is_cue: bool = False
    first_of: tuple[str, ...] = ()
    """Ids of the statements whose content begins with this piece: where links to them lead."""
    notes: tuple[int, ...] = ()
    """Numbers of the notes whose words end with this piece."""


@dataclass(frozen=True, slots=True)
class LaidOutBlock:
    """A block with its pieces, which cover it completely."""

    block: Block
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)


def numbered_notes(document: ExportDocument) -> tuple[NumberedNote, ...]:
    """The notes in text order, those whose words are no longer in the text last; numbered from 1."""
    text = document.article.text
    placed = [(exact_place(text, note.anchor) if note.placed else None, note) for note in document.notes]
    end = len(text)
    placed.sort(key=lambda pair: (pair[0].end if pair[0] else end + 1, pair[1].created_at, pair[1].id))
    return tuple(NumberedNote(number, note, place) for number, (place, note) in enumerate(placed, 1))


def laid_out(document: ExportDocument, notes: tuple[NumberedNote, ...]) -> Iterator[LaidOutBlock]:
    """The blocks of the article in order; text that stands in no block comes as a paragraph of its own."""
    blocks = tuple(all_blocks(document.article))
    statements = _by_block(blocks, document.analysis.statements)
    starts = _starts(document.analysis.statements)
    ends = _ends(blocks, notes)
    cuts = starts.keys() | ends.keys() | {note.place.start for note in notes if note.place}
    for index, block in enumerate(blocks):
        runs = runs_of(block.span, statements[index])
        pieces = (
            Piece(
                span,
                span.of(document.article.text),
                run.statement,
                run.is_source,
                run.is_cue,
                starts.get(span.start, ()),
                ends.get(span.end, ()),
            )
            for run in runs
            for span in _cut(run, cuts)
        )
        yield LaidOutBlock(block, tuple(pieces))


def all_blocks(article: Article) -> Iterator[Block]:
    """The article's blocks and, as paragraphs, whatever words stand between them: no text is left out."""
    at = 0
    for block in article.blocks:
        yield from _gap(article, at, block.span.start)
        yield block
        at = max(at, block.span.end)
    yield from _gap(article, at, len(article.text))


def _gap(article: Article, start: int, end: int) -> Iterator[Block]:
    words = trimmed(article.text, Span(start, end)) if start < end else None
    if words is not None:
        yield Block(words)


def _by_block(blocks: tuple[Block, ...], statements: tuple[Statement, ...]) -> list[list[Statement]]:
    """For each block the statements that touch it."""
    firsts = [block.span.start for block in blocks]
    lasts = [block.span.end for block in blocks]
    found: list[list[Statement]] = [[] for _ in blocks]
    for statement in statements:
        touched: set[int] = set()
        for piece in statement.pieces:
            touched.update(range(bisect_right(lasts, piece.start), bisect_left(firsts, piece.end)))
        for index in touched:
            found[index].append(statement)
    return found


def _starts(statements: tuple[Statement, ...]) -> dict[int, tuple[str, ...]]:
    starts: dict[int, tuple[str, ...]] = {}
    for statement in statements:
        if statement.content:
            at = statement.content[0].start
            starts[at] = (*starts.get(at, ()), statement.id)
    return starts


def _ends(blocks: tuple[Block, ...], notes: tuple[NumberedNote, ...]) -> dict[int, tuple[int, ...]]:
    """Note numbers by the code point after which they stand: the last one of the note inside a block."""
    firsts = [block.span.start for block in blocks]
    ends: dict[int, tuple[int, ...]] = {}
    for numbered in notes:
        if numbered.place is None:
            continue
        index = bisect_left(firsts, numbered.place.end) - 1
        if index < 0:
            continue
        at = min(numbered.place.end, blocks[index].span.end)
        ends[at] = (*ends.get(at, ()), numbered.number)
    return ends


def _cut(run: Run, cuts: set[int]) -> Iterator[Span]:
    """The run's span, cut where a statement begins or a note begins or ends inside it."""
    at = run.span.start
    for place in range(run.span.start + 1, run.span.end):
        if place in cuts:
            yield Span(at, place)
            at = place
    yield Span(at, run.span.end)
