"""The margins of the page: on the left a packed bar for every statement, on the right the glyphs of notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextBlock
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain.analysis import Statement
from desktop_app.domain.layers import columns, initials
from desktop_app.domain.spans import hull
from desktop_app.ui.page.marks import Marks, draw_line
from desktop_app.ui.theme import SANS, Theme

COLUMNS = 4
"""More statements side by side than this are shown in the outermost column."""
COLUMN = 21
"""Width of a column in pixels, at the plain size of the interface."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar as it was painted."""

    rect: QRect
    statement: Statement
    initials: str


class StatementLane(QWidget):
    """Bars beside the lines of each statement: extent, kind and the speaker's initials."""

    clicked = Signal(object)
    """The `Statement` whose bar was clicked."""

    def __init__(self, marks: Marks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Statements beside the text"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedWidth(COLUMNS * COLUMN)
        self._marks = marks
        self._names: Mapping[str, str] = {}
        self._blocks: list[QTextBlock] = []
        self._shift = 0
        self.bars: list[Bar] = []

    def set_names(self, names: Mapping[str, str]) -> None:
        """The speakers' names by their ids."""
        self._names = names
        self.update()

    def show_blocks(self, blocks: list[QTextBlock], shift: int) -> None:
        """Show the bars of these visible blocks; the document's top is at -`shift`."""
        self._blocks, self._shift = blocks, shift
        self.update()

    def name_of(self, statement: Statement) -> str:
        """The speaker's name, empty where there is none."""
        return self._names.get(statement.speaker or "", "")

    def _laid_out(self) -> list[Bar]:
        bars: list[Bar] = []
        for block in self._blocks:
            spans = [
                (statement, hull(layer.span for layer in self._marks.layers(block.blockNumber())
                                 if layer.statement is statement))
                for statement in self._marks.statements(block.blockNumber())
            ]  # fmt: skip
            here = [(statement, span) for statement, span in spans if span is not None]
            lines = [self._marks.lines(block, span) for _, span in here]
            for (statement, _), (first, last), column in zip(here, lines, columns(lines), strict=True):
                bars.append(self._bar(block, statement, (first, last), min(column, COLUMNS - 1)))
        return bars

    def _bar(self, block: QTextBlock, statement: Statement, lines: tuple[int, int], column: int) -> Bar:
        layout = block.layout()
        top = layout.lineAt(lines[0]).y()
        last = layout.lineAt(lines[1])
        bottom = last.y() + last.ascent() + last.descent()
        y = round(layout.position().y() + top) - self._shift
        left = self.width() - (column + 1) * COLUMN
        name = self.name_of(statement)
        return Bar(
            QRect(left, y + 1, COLUMN - 3, round(bottom - top)), statement, initials(name) if name else ""
        )

    # -- Qt's own

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A chip with the initials, a line in the kind's style down to the last line of the statement."""
        self.bars = self._laid_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(QFont(SANS, 7, QFont.Weight.Bold))
        theme = self._marks.theme
        for bar in self.bars:
            mark, shown = theme.mark_of(bar.statement), self._marks.is_shown(bar.statement)
            colour = mark.line if shown else theme.edge
            chip = QRect(bar.rect.left(), bar.rect.top(), bar.rect.width(), min(15, bar.rect.height()))
            middle = bar.rect.center().x() + 0.5
            if bar.rect.height() > 20:
                line = QLineF(middle, chip.bottom() + 2, middle, bar.rect.bottom())
                draw_line(painter, line, colour, 3.0, "solid" if mark.style == "double" else mark.style)
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(mark.fill if shown else theme.paper)
            painter.drawRoundedRect(QRectF(chip), 3, 3)
            painter.setPen(theme.ink if shown else theme.quiet)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, bar.initials or "·")
        painter.end()

    def bar_at(self, place: QPoint) -> Bar | None:
        """The bar under a point of this widget."""
        return next((bar for bar in self.bars if bar.rect.contains(place)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the statement of the bar."""
        if bar := self.bar_at(event.position().toPoint()):
            self.clicked.emit(bar.statement)

    def event(self, event: QEvent) -> bool:
        """Say whose bar it is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            bar = self.bar_at(event.pos())
            if bar is not None:
                QToolTip.showText(event.globalPos(), self.name_of(bar.statement), self)
            return True
        return super().event(event)


class NoteLane(QWidget):
    """The number of each note beside the line where its words begin."""

    clicked = Signal(int)
    """The number of the note that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes beside the text"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedWidth(34)
        self.theme = theme
        self._places: list[tuple[int, int]] = []
        self.glyphs: list[tuple[int, QRect]] = []

    def show_places(self, places: list[tuple[int, int]]) -> None:
        """Show note numbers at these heights; two at the same height stand one under the other."""
        self._places = places
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small sheet with the note's number."""
        self.glyphs = []
        below = -1000
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(QFont(SANS, 8, QFont.Weight.Bold))
        mark = self.theme.marks["note"]
        for number, y in self._places:
            top = max(y, below)
            below = top + 21
            glyph = QRect(6, top, 24, 19)
            self.glyphs.append((number, glyph))
            painter.setPen(QPen(mark.line, 1.2))
            painter.setBrush(mark.fill)
            painter.drawRoundedRect(glyph, 4, 4)
            painter.setPen(self.theme.ink)
            painter.drawText(glyph, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the note."""
        place = event.position().toPoint()
        for number, glyph in self.glyphs:
            if glyph.contains(place):
                self.clicked.emit(number)
                return
