"""The marks on the page: painted under and over the words that are visible, without touching the document.

Nothing is laid out again when statements arrive or a filter changes, so the words never move under the eye.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import cast

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextLine

from desktop_app.domain.analysis import Statement
from desktop_app.domain.layers import Layer, Part, layers_of
from desktop_app.domain.runs import statements_by_block
from desktop_app.domain.spans import Span
from desktop_app.ui.page.document import ArticleDocument
from desktop_app.ui.theme import Theme

Shown = Callable[[Statement], bool]
"""Whether the filter lets a statement through; others are dimmed."""
WIDTH = 2.0
"""Width of the lines under contents; a whole number of pixels keeps them sharp."""
LEVEL = 4.0
"""Pixels between the lines of a statement and of the one that it is nested in."""
NEAR = 12.0
"""Pixels between two boxes of a line that are framed as one."""
THIN = 1.0
"""Width of the lines under source and cue, which are not the statement itself."""
DEEPEST = 2
"""Lines of deeper statements stand where those of this depth stand: there is no more room below the words."""
PATTERNS: dict[str, tuple[float, ...]] = {"dotted": (1.2, 2.2), "dashed": (5.0, 3.0)}


@dataclass(frozen=True, slots=True)
class _Stroke:
    """One painted piece: the box of its words in document coordinates and where their baseline is."""

    box: QRectF
    baseline: float
    layer: Layer


class Marks:
    """What is marked on one document, and how it is painted."""

    def __init__(self, document: ArticleDocument, theme: Theme) -> None:
        self._document = document
        self.theme = theme
        self._by_block: dict[int, list[Statement]] = {}
        self._layers: dict[int, list[Layer]] = {}
        self._strokes: dict[int, tuple[float, list[_Stroke]]] = {}
        self._shown: Shown = lambda _: True
        self._matches: list[Span] = []
        self._current_match: Span | None = None
        self.framed: Sequence[Span] = ()

    # -- what is marked

    def set_statements(self, statements: Sequence[Statement]) -> None:
        """Mark these statements."""
        self._by_block = statements_by_block(self._document.article, statements)
        self._layers.clear()
        self._strokes.clear()

    def set_shown(self, shown: Shown) -> None:
        """Show those that `shown` lets through in full colour."""
        self._shown = shown

    def set_matches(self, matches: list[Span], current: Span | None) -> None:
        """Mark what was found (in text order)."""
        self._matches, self._current_match = matches, current

    def set_document(self, document: ArticleDocument) -> None:
        """Mark the same on another document of the same article."""
        self._document = document
        self._strokes.clear()

    def statements(self, place: int) -> list[Statement]:
        """The statements that touch the block of that index."""
        return self._by_block.get(place, [])

    def layers(self, place: int) -> list[Layer]:
        """The layers of the block of that index."""
        if place not in self._layers:
            here = self._by_block.get(place)
            span = self._document.article.blocks[place].span
            self._layers[place] = layers_of(span, here) if here else []
        return self._layers[place]

    def is_shown(self, statement: Statement) -> bool:
        """Whether the filter lets `statement` through."""
        return self._shown(statement)

    # -- painting

    def paint_under(self, painter: QPainter, blocks: Iterable[QTextBlock]) -> None:
        """The fills behind the words of `blocks`; the painter stands in document coordinates."""
        for block in blocks:
            for stroke in self._strokes_of(block):
                statement = stroke.layer.statement
                if stroke.layer.part is Part.CONTENT and self._shown(statement):
                    painter.fillRect(stroke.box, self.theme.mark_of(statement).fill)
            self._paint_matches(painter, block)

    def paint_over(self, painter: QPainter, blocks: Iterable[QTextBlock]) -> None:
        """The lines under the words of `blocks`, and the frame of the chosen statement."""
        for block in blocks:
            for stroke in self._strokes_of(block):
                self._paint_line(painter, stroke)
            self._paint_frame(painter, block)

    def _paint_line(self, painter: QPainter, stroke: _Stroke) -> None:
        layer, box = stroke.layer, stroke.box
        name = "" if layer.part is Part.CONTENT else layer.part.value
        mark = self.theme.marks[name] if name else self.theme.mark_of(layer.statement)
        colour = mark.line if self._shown(layer.statement) else self.theme.edge
        y = round(stroke.baseline) + 4 + min(layer.depth, DEEPEST) * LEVEL
        width = THIN if name else WIDTH
        height = y + 0.5 if name else y  # a line of one pixel is sharp only in the middle of one
        draw_line(painter, QLineF(box.left(), height, box.right(), height), colour, width, mark.style)

    def _paint_matches(self, painter: QPainter, block: QTextBlock) -> None:
        span = self._document.article.blocks[block.blockNumber()].span
        at = bisect_left(self._matches, span.start, key=lambda match: match.start)
        while at < len(self._matches) and self._matches[at].start < span.end:
            match = self._matches[at]
            tint = self.theme.found if match == self._current_match else self.theme.match
            for box, _ in self._boxes(block, match):
                painter.fillRect(box, tint)
            at += 1

    def _paint_frame(self, painter: QPainter, block: QTextBlock) -> None:
        if not self.framed:
            return
        span = self._document.article.blocks[block.blockNumber()].span
        boxes = [pair for piece in self.framed if piece.overlaps(span) for pair in self._boxes(block, piece)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(
                self.theme.accent,
                1.5,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.drawPath(outline(boxes))

    # -- geometry

    def _strokes_of(self, block: QTextBlock) -> list[_Stroke]:
        place, layout = block.blockNumber(), block.layout()
        stamp = layout.position().y() + layout.boundingRect().width() * 1e7 + layout.lineCount()
        known = self._strokes.get(place)
        if known is None or known[0] != stamp:
            strokes = [
                _Stroke(box, baseline, layer)
                for layer in self.layers(place)
                for box, baseline in self._boxes(block, layer.span)
            ]
            known = self._strokes[place] = (stamp, strokes)
        return known[1]

    def _boxes(self, block: QTextBlock, span: Span) -> Iterator[tuple[QRectF, float]]:
        """The box of the words of `span` in each line of `block`, and the line's baseline."""
        start, end = self._document.units(block.blockNumber(), span)
        layout, text = block.layout(), block.text()
        origin = layout.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, after = line.textStart(), line.textStart() + line.textLength()
            if after <= start:
                continue
            if first >= end:
                break
            left = _x(line, max(start, first))
            if after < end and text[after - 1 : after] == " ":
                after -= 1  # no mark on the space at which the line was broken
            right = _x(line, min(end, after))
            baseline = origin.y() + line.y() + line.ascent()
            top = baseline - line.ascent() * 0.92
            corner = QPointF(origin.x() + min(left, right), top)
            yield QRectF(corner, QPointF(origin.x() + max(left, right), baseline + line.descent())), baseline

    def lines(self, block: QTextBlock, span: Span) -> tuple[int, int]:
        """The first and last line of `block` that `span` touches."""
        start, end = self._document.units(block.blockNumber(), span)
        layout = block.layout()
        first = layout.lineForTextPosition(start)
        last = layout.lineForTextPosition(max(start, end - 1))
        return max(0, first.lineNumber()), max(0, last.lineNumber())


def outline(boxes: Iterable[tuple[QRectF, float]]) -> QPainterPath:
    """One line around boxes of words, given with their baselines.

    Boxes of a line that only a space or a comma parts are joined, and so are lines that follow each other.
    """
    lines: dict[float, list[QRectF]] = {}
    for box, baseline in boxes:
        lines.setdefault(baseline, []).append(box)
    path = QPainterPath()
    ordered = sorted(lines)
    for baseline, after in zip_longest(ordered, ordered[1:]):
        bottom = lines[baseline][0].bottom() + 4.0
        if after is not None and lines[after][0].top() - bottom < lines[after][0].height():
            bottom = lines[after][0].top()
        merged: list[QRectF] = []
        for box in sorted(lines[baseline], key=QRectF.left):
            if merged and box.left() - merged[-1].right() < NEAR:
                merged[-1] = merged[-1].united(box)
            else:
                merged.append(QRectF(box))
        for box in merged:
            box.setBottom(bottom)
            path.addRect(box.adjusted(-2.0, 0.0, 2.0, 0.0))
    return path.simplified()


def _x(line: QTextLine, unit: int) -> float:
    """The coordinate of a place in a line; PySide gives the place that it snapped to beside it."""
    found = line.cursorToX(unit)
    return float(found[0] if isinstance(found, tuple) else cast("float", found))


def draw_line(painter: QPainter, line: QLineF, colour: QColor, width: float, style: str) -> None:
    """A line in one of the styles of `kinds.toml`: solid, double, dotted, dashed or wavy."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style in PATTERNS:
        pen.setDashPattern([length / width for length in PATTERNS[style]])
    painter.setPen(pen)
    if style == "double":
        pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.drawLine(line.translated(0, -1.5))
        painter.drawLine(line.translated(0, 1.5))
    elif style == "wavy":
        _draw_wave(painter, line)
    else:
        painter.drawLine(line)


def _draw_wave(painter: QPainter, line: QLineF) -> None:
    steps = int(line.length() // 2)
    points = [QPointF(line.x1() + 2 * i, line.y1() + (1.2 if i % 2 else -1.2)) for i in range(steps + 1)]
    painter.drawPolyline(points)
