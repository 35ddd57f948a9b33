"""The reading view: shows the document at a readable width, draws note numbers in the margin, tells what is clicked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_app.domain.spans import Span
from desktop_app.ui.page.document import ArticleDocument
from desktop_app.ui.theme import SANS, Theme

COLUMN = 33
"""Width of the text column in times the point size: about 66 characters a line."""


class ReadingView(QTextBrowser):
    """A page that is read with mouse or keyboard; the text is never edited."""

    clicked = Signal(int)
    """Code point offset of the article that was clicked."""
    selected = Signal(object)
    """`domain.spans.Span` of the article that is selected now, or None."""
    scrolled = Signal(int)
    """Index of the first visible block."""

    def __init__(
        self, document: ArticleDocument, theme: Theme, point_size: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Article"))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._page = document
        self._theme = theme
        self._point_size = point_size
        self._notes: list[tuple[int, Span]] = []
        self._pressed: QPoint | None = None
        document.setParent(self)
        self.setDocument(document)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionChanged.connect(self._tell_selection)
        self.verticalScrollBar().valueChanged.connect(
            lambda _: self.scrolled.emit(self.first_visible_block())
        )

    def set_page(self, document: ArticleDocument, theme: Theme) -> None:
        """Show another document of the same article."""
        old = self._page
        self._page, self._theme = document, theme
        document.setParent(self)
        self.setDocument(document)
        old.deleteLater()

    def show_block(self, index: int) -> None:
        """Scroll so that the article's block of that index is at the top."""
        cursor = QTextCursor(self._page.findBlockByNumber(index))
        self.verticalScrollBar().setValue(
            self.verticalScrollBar().value() + self.cursorRect(cursor).top() - 24
        )

    def set_notes(self, notes: list[tuple[int, Span]]) -> None:
        """Show these note numbers in the margin beside their words."""
        self._notes = notes
        self.viewport().update()

    def show_span(self, span: Span) -> None:
        """Scroll so that `span` is in the upper part of the window, and frame it."""
        top = self._rect(span.start).top() + self.verticalScrollBar().value()
        visible = self.viewport().rect().adjusted(0, 40, 0, -80).contains(self._rect(span.start).center())
        if not visible:
            self.verticalScrollBar().setValue(max(0, top - self.viewport().height() // 4))
        self.frame((span,))

    def frame(self, spans: tuple[Span, ...]) -> None:
        """Set these spans off from the rest: the statement that the reader works with."""
        selections = []
        for span in spans:
            selection = QTextEdit.ExtraSelection()
            tint = QColor(self._theme.accent)
            tint.setAlpha(60)
            selection.format.setBackground(tint)
            selection.cursor = self._page.cursor(span)
            selections.append(selection)
        self.setExtraSelections(selections)

    def selected_span(self) -> Span | None:
        """The selected words of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self._page.offset(cursor.selectionStart()), self._page.offset(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def first_visible_block(self) -> int:
        """The index of the article's block at the top of the window."""
        return int(self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).blockNumber())

    def top_offset(self) -> int:
        """The code point offset of the words in the upper part of the window, where the eye reads."""
        place = QPoint(self.viewport().width() // 2, self.viewport().height() // 6)
        return self._page.offset(self.cursorForPosition(place).position())

    def show_offset(self, offset: int) -> None:
        """Scroll so that the words at `offset` stand in the upper part of the window."""
        top = self._rect(offset).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(top - self.viewport().height() // 6)

    def _tell_selection(self) -> None:
        self.selected.emit(self.selected_span())

    def _rect(self, offset: int) -> QRect:
        cursor = QTextCursor(self._page)
        cursor.setPosition(self._page.position(offset))
        return self.cursorRect(cursor)

    # -- Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text column at a readable width in the middle."""
        column = int(self._point_size * COLUMN * self.logicalDpiX() / 72)
        side = max(0, (self.width() - column) // 2 - 24)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the button went down."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag points at a statement."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        still = self._pressed is not None and (place - self._pressed).manhattanLength() < 4
        if still and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(self._page.offset(self.cursorForPosition(place).position()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, and the numbers of notes in its margin."""
        super().paintEvent(event)
        if not self._notes:
            return
        painter = QPainter(self.viewport())
        painter.setFont(QFont(SANS, max(6, int(self._point_size * 0.6)), QFont.Weight.Bold))
        mark = self._theme.marks["note"]
        for number, span in self._notes:
            line = self._rect(span.start)
            badge = QRect(2, line.center().y() - 9, 18, 18)
            if badge.intersects(event.rect()):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(mark.fill)
                painter.drawRoundedRect(badge, 4, 4)
                painter.setPen(mark.line)
                painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
