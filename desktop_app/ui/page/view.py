"""The reading view: shows the document at a readable width with its marks and margins, tells what is clicked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_app.domain.analysis import Statement
from desktop_app.domain.spans import Span
from desktop_app.ui.page.document import ArticleDocument
from desktop_app.ui.page.laying_out import Curtain, LayingOut
from desktop_app.ui.page.margin import NoteLane, StatementLane
from desktop_app.ui.page.marks import Marks, Shown
from desktop_app.ui.reading_settings import ReadingSettings
from desktop_app.ui.theme import SERIF, Theme

PROSE = "the quick report of what was said and of who denied it on the day after, in so many words"
"""Letters as they occur in running text: what a character is wide on average."""


class ReadingView(QTextBrowser):
    """A page that is read with mouse or keyboard; the text is never edited."""

    clicked = Signal(int)
    """Code point offset of the article that was clicked."""
    pointed = Signal(object)
    """Code point offset of the words under the resting mouse, or None."""
    selected = Signal(object)
    """`domain.spans.Span` of the article that is selected now, or None."""
    scrolled = Signal(int)
    """Index of the first visible block."""
    left = Signal(int)
    """Code point offset of the words that were in the upper part of the window before a jump."""

    def __init__(
        self,
        document: ArticleDocument,
        theme: Theme,
        settings: ReadingSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Article"))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMouseTracking(True)
        self._page = document
        self._settings = settings
        self._notes: list[tuple[int, Span]] = []
        self._pressed: QPoint | None = None
        self._wanted: int | None = None
        """The code point offset to be shown once the text is laid out as far as that."""
        self._caret: int | None = None
        """Where the caret shall stand then."""
        self._curtain: Curtain | None = None
        self._laying_out = LayingOut(self)
        self._laying_out.reached.connect(self._show_wanted)
        self._theme = theme
        self.marks = Marks(document, theme)
        self.lane = StatementLane(self.marks, self)
        self.note_lane = NoteLane(theme, self)
        document.setParent(self)
        self.setDocument(document)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionChanged.connect(self._tell_selection)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell_scrolled())
        self._set_quiet()
        self._laying_out.begin(document)

    def set_page(self, document: ArticleDocument, settings: ReadingSettings) -> None:
        """Show another document of the same article, at the same place.

        The text that was there stays until the new one is laid out as far as that place.
        """
        old, place, self._caret = self._page, self.top_offset(), self.caret()
        self._laying_out.stop()  # it works on the document that goes, and begins with the new one when that is seen
        if self._curtain is None and self.isVisible():
            self._curtain = Curtain(self)
        self._wanted = place
        self.verticalScrollBar().setValue(0)  # else Qt would lay out at once all that is above the place
        self._page, self._settings = document, settings
        self.marks.set_document(document)
        document.setParent(self)
        self.setDocument(document)
        old.deleteLater()
        self._set_quiet()
        self._set_margins()
        if self._curtain is not None:
            self._curtain.raise_()  # Qt has put the scroll bar on top
        self.show_offset_later(place)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme; nothing is laid out again."""
        self._theme = self.marks.theme = self.note_lane.theme = theme
        self._set_quiet()
        self.lane.update()
        self.note_lane.update()
        self._repaint()

    def _set_quiet(self) -> None:
        quiet = []
        for cursor in self._page.quiet_cursors():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setForeground(self._theme.quiet)
            quiet.append(selection)
        self.setExtraSelections(quiet)

    # -- marks

    def set_statements(self, statements: Sequence[Statement], names: Mapping[str, str]) -> None:
        """Mark these statements; `names` are the speakers' by their ids."""
        self.marks.set_statements(statements)
        self.lane.set_names(names)
        self._repaint()

    def set_shown(self, shown: Shown) -> None:
        """Show those statements that `shown` lets through in full colour."""
        self.marks.set_shown(shown)
        self._repaint()

    def set_matches(self, matches: list[Span], current: Span | None) -> None:
        """Mark what was found."""
        self.marks.set_matches(matches, current)
        self._repaint()

    def set_notes(self, notes: list[tuple[int, Span]]) -> None:
        """Show these note numbers in the margin beside their words."""
        self._notes = notes
        self._repaint()

    def frame(self, spans: Sequence[Span]) -> None:
        """Set these spans off from the rest: the statement that the reader works with."""
        self.marks.framed = tuple(spans)
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()

    # -- places

    def show_span(self, span: Span) -> None:
        """Scroll so that `span` is in the upper part of the window, put the caret there and frame it."""
        self.show_place(span)
        self.frame((span,))

    def show_place(self, span: Span) -> None:
        """Scroll so that `span` is in the upper part of the window and put the caret there."""
        if self._wanted is not None:
            self.left.emit(self.top_offset())
            self._wanted = self._caret = span.start
            return
        if not self.is_visible(span.start):
            self.left.emit(self.top_offset())
            top = self.rect_of(span.start).top() + self.verticalScrollBar().value()
            self.verticalScrollBar().setValue(max(0, top - self.viewport().height() // 4))
        self.put_caret(span.start)

    def put_caret(self, offset: int) -> None:
        """Put the caret before the code point `offset` without scrolling."""
        if self._caret is not None:
            self._caret = offset
            return
        place = self.verticalScrollBar().value()
        cursor = self.textCursor()
        cursor.setPosition(self._page.position(offset))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)

    def caret(self) -> int:
        """The code point offset at which the caret is."""
        if self._caret is not None:
            return self._caret
        return self._page.offset(self.textCursor().position())

    def is_visible(self, offset: int) -> bool:
        """Whether the words at `offset` are well inside the window."""
        return self.viewport().rect().adjusted(-50, 20, 50, -60).contains(self.rect_of(offset).center())

    def selected_span(self) -> Span | None:
        """The selected words of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self._page.offset(cursor.selectionStart()), self._page.offset(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def select(self, span: Span) -> None:
        """Select these words."""
        self._caret = None
        self.setTextCursor(self._page.cursor(span))

    def first_visible_block(self) -> int:
        """The index of the article's block at the top of the window."""
        if self._wanted is not None:
            return self._page.findBlock(self._page.position(self._wanted)).blockNumber()
        return int(self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).blockNumber())

    def visible_blocks(self) -> list[QTextBlock]:
        """The text blocks of which something is in the window; they are laid out then."""
        self.cursorForPosition(QPoint(0, self.viewport().height()))  # what is asked for is laid out first
        block = self.cursorForPosition(QPoint(0, 0)).block()
        if block.previous().isValid():
            block = block.previous()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        found: list[QTextBlock] = []
        while block.isValid() and block.layout().lineCount() and block.layout().position().y() <= bottom:
            found.append(block)
            block = block.next()
        return found

    def top_offset(self) -> int:
        """The code point offset of the words in the upper part of the window, where the eye reads."""
        if self._wanted is not None:
            return self._wanted
        return self.offset_at(QPoint(self.viewport().width() // 2, self.viewport().height() // 6))

    def offset_at(self, place: QPoint) -> int:
        """The code point offset of the words at a point of the viewport."""
        return self._page.offset(self.cursorForPosition(place).position())

    def show_offset(self, offset: int) -> None:
        """Scroll so that the words at `offset` stand in the upper part of the window."""
        if self._wanted is not None:
            self._wanted = offset
            return
        top = self.rect_of(offset).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(top - self.viewport().height() // 6)

    def show_offset_later(self, offset: int) -> None:
        """Scroll to the words at `offset` once the view has its size, is seen, and is laid out as far as that."""
        self._wanted = offset
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        until = None if self._wanted is None else self._page.findBlock(self._page.position(self._wanted))
        self._laying_out.begin(self._page, None if until is None else until.blockNumber())

    def _show_wanted(self) -> None:
        """Go there; the reader may have asked for another place meanwhile, which Qt then lays out by itself."""
        if self._wanted is not None:
            offset, self._wanted = self._wanted, None
            self.show_offset(offset)
        if self._caret is not None:
            caret, self._caret = self._caret, None
            self.put_caret(caret)
        if self._curtain is not None:
            self._curtain.deleteLater()
            self._curtain.hide()
            self._curtain = None
        self._tell_scrolled()

    def rect_of(self, offset: int) -> QRect:
        """Where the caret would stand at a code point offset, in the viewport."""
        cursor = QTextCursor(self._page)
        cursor.setPosition(self._page.position(offset))
        return self.cursorRect(cursor)

    def _tell_scrolled(self) -> None:
        if self._wanted is None:
            self.scrolled.emit(self.first_visible_block())

    def _tell_selection(self) -> None:
        self.selected.emit(self.selected_span())

    # -- Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text column at a readable width in the middle."""
        self._set_margins()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go to where the reader was when the view was last open."""
        super().showEvent(event)
        if self._wanted is not None:
            self._lay_out()

    def _set_margins(self) -> None:
        font = QFont(SERIF)
        font.setPointSizeF(self._settings.point_size)
        wide = QFontMetricsF(font, self.viewport()).horizontalAdvance(PROSE) / len(PROSE)
        # Lines are broken before the word that does not fit: on average they are three letters short of the full width.
        column = int(wide * (self._settings.line_length + 3)) + 2 * int(self._page.documentMargin()) + 4
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - column
        left = max(self.lane.width() + 4, spare // 2)
        right = max(self.note_lane.width(), spare - left)
        self.setViewportMargins(left, 0, right, 0)
        frame = self.contentsRect()
        # Beside the viewport, never over it: a margin that is painted again must not have the page painted again.
        self.lane.setGeometry(left - self.lane.width(), frame.top(), self.lane.width(), frame.height())
        self.note_lane.setGeometry(
            frame.right()
            + 1
            - right
            - self.verticalScrollBar().isVisible() * self.verticalScrollBar().width(),
            frame.top(),
            self.note_lane.width(),
            frame.height(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the button went down."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the mouse points at while no button is down."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            place = event.position().toPoint()
            cursor = self.cursorForPosition(place)
            near = self.cursorRect(cursor).adjusted(-14, -2, 14, 2).contains(place)
            self.pointed.emit(self._page.offset(cursor.position()) if near else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag points at a statement."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        still = self._pressed is not None and (place - self._pressed).manhattanLength() < 4
        if still and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(self.offset_at(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills under the words, the words, lines over them; then the margins beside."""
        blocks, shift = self.visible_blocks(), self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -shift)
        self.marks.paint_under(painter, blocks)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -shift)
        self.marks.paint_over(painter, blocks)
        painter.end()
        self.lane.show_blocks(blocks, shift)
        self.note_lane.show_places(self._note_heights(blocks))

    def _note_heights(self, blocks: list[QTextBlock]) -> list[tuple[int, int]]:
        if not blocks or not self._notes:
            return []
        shown = self._page.article.blocks
        first, last = shown[blocks[0].blockNumber()].span.start, shown[blocks[-1].blockNumber()].span.end
        here = [(number, span) for number, span in self._notes if first <= span.start < last]
        return sorted(
            ((number, self.rect_of(span.start).top()) for number, span in here), key=lambda pair: pair[1]
        )
