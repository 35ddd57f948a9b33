"""The original's own pages, one below the other, with highlights and note numbers drawn on them."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop_app.domain.article import PageBox
from desktop_app.services.pages_service import OpenPages, PageImage
from desktop_app.ui.theme import SANS, Mark, Theme

GAP = 12
"""Pixels around and between pages."""
MOST_PICTURES = 8
"""Pictures that are kept; a page of A4 at full width has about 5 MB."""
WIDEST = 5.0
"""Largest magnification, times the width of the window."""
SETTLE = 120
"""Milliseconds after a change of width before pages are drawn sharp again."""


LINES = {
    QTextCharFormat.UnderlineStyle.DotLine: Qt.PenStyle.DotLine,
    QTextCharFormat.UnderlineStyle.DashUnderline: Qt.PenStyle.DashLine,
}
"""How an underline of the text is drawn on a page; the others are solid, a wave is two lines."""


@dataclass(frozen=True, slots=True)
class PageMark:
    """A highlight on a page."""

    box: PageBox
    mark: Mark


@dataclass(frozen=True, slots=True)
class PageNote:
    """A note's number beside its first words."""

    box: PageBox
    number: int


class PagesView(QAbstractScrollArea):
    """Shows the pages; pictures are asked for one at a time, those in sight first."""

    picture_wanted = Signal(int, float)
    """Page, pixels a point: answered by `show_picture` or `show_failure`."""
    scrolled = Signal()
    """The reader moved the pages."""
    pointed = Signal(int, float, float)
    """Page and place in points from the lower left corner of the unrotated page that was clicked."""

    def __init__(self, pages: OpenPages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages of the original"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._pages = pages
        self._theme = theme
        self._sizes = pages.sizes()
        self._tops: list[int] = []
        self._zoom = 1.0
        self._marks: dict[int, list[PageMark]] = {}
        self._notes: dict[int, list[PageNote]] = {}
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._undrawable: dict[int, str] = {}
        self._asked: int | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._ask)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self._lay_out()

    # -- what is shown

    def set_theme(self, theme: Theme) -> None:
        """Show notes and the ground behind the pages in another theme."""
        self._theme = theme
        self.viewport().update()

    def set_marks(self, marks: list[PageMark], notes: list[PageNote]) -> None:
        """Draw these highlights and note numbers."""
        self._marks, self._notes = {}, {}
        for mark in marks:
            self._marks.setdefault(mark.box.page, []).append(mark)
        for note in notes:
            self._notes.setdefault(note.box.page, []).append(note)
        self.viewport().update()

    def show_picture(self, image: PageImage) -> None:
        """Take the picture of a page."""
        picture = QImage(
            image.rgba, image.width, image.height, 4 * image.width, QImage.Format.Format_RGBA8888
        ).copy()
        self._pictures[image.page] = (image.scale, picture)
        self._pictures.move_to_end(image.page)
        while len(self._pictures) > MOST_PICTURES:
            self._pictures.popitem(last=False)
        self._answered()

    def show_failure(self, page: int, words: str) -> None:
        """Tell on the page itself that it cannot be drawn."""
        self._undrawable[page] = words
        self._answered()

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger or smaller; at 1 the widest fills the width."""
        self._zoom = min(max(self._zoom * factor, 1.0), WIDEST)
        self._keep_place()
        self._settle.start()

    def show_box(self, box: PageBox) -> None:
        """Scroll so that `box` stands near the top."""
        rect = self._rect(box)
        self.verticalScrollBar().setValue(int(rect.top()) - self.viewport().height() // 6)

    def top_place(self) -> tuple[int, float]:
        """The page at the top of the window, and the height there in points from its lower edge."""
        y = self.verticalScrollBar().value() + self.viewport().height() // 6
        page = max(0, min(bisect_right(self._tops, y) - 1, len(self._sizes) - 1))
        return page, self._unplaced(page, 0.0, y - self._tops[page])[1]

    # -- places

    def _scale(self) -> float:
        """Pixels a point, so that the widest page fills the width."""
        widest = max((width for width, _ in self._sizes), default=1.0)
        return max(0.05, self._zoom * (self.viewport().width() - 2 * GAP) / max(widest, 1.0))

    def _lay_out(self) -> None:
        scale, top = self._scale(), GAP
        self._tops = []
        for _, height in self._sizes:
            self._tops.append(top)
            top += int(height * scale) + GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, top - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        widest = int(max((width for width, _ in self._sizes), default=0.0) * scale) + 2 * GAP
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, widest - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(40)

    def _keep_place(self) -> None:
        """Lay the pages out anew with the same words at the top."""
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, self._tops[-1]) if self._tops else 0.0
        self._lay_out()
        bar.setValue(int(part * self._tops[-1]) if self._tops else 0)
        self.viewport().update()

    def _page_rect(self, page: int) -> QRect:
        """Where a page stands, in pixels from the top of all pages."""
        scale = self._scale()
        width, height = self._sizes[page]
        left = max(GAP, (self.viewport().width() - int(width * scale)) // 2)
        return QRect(left, self._tops[page], int(width * scale), int(height * scale))

    def _rect(self, box: PageBox) -> QRectF:
        """Where a box stands, in pixels from the top of all pages."""
        corner = self._page_rect(box.page).topLeft()
        left, top, width, height = self._pages.place(box, self._scale())
        return QRectF(corner.x() + left, corner.y() + top, width, height)

    def _unplaced(self, page: int, x: float, y: float) -> tuple[float, float]:
        """The place on the unrotated page, in points, of a pixel of the page as it is seen."""
        return self._pages.unplace(page, x / self._scale(), y / self._scale())

    # -- pictures

    def _on_scroll(self) -> None:
        self.viewport().update()
        self._ask()
        self.scrolled.emit()

    def _scrolled_by(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _visible(self) -> list[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, bottom)
        return list(range(first, last))

    def _ask(self) -> None:
        """Ask for the next picture that is wanted and not there; one at a time, so that none is drawn in vain."""
        if self._asked is not None or not self.isVisible():
            return
        scale = self._scale() * self.devicePixelRatioF()
        visible = self._visible()
        nearby = [page for page in (visible[-1] + 1 if visible else 0,) if page < len(self._sizes)]
        for page in [*visible, *nearby]:
            kept = self._pictures.get(page)
            if page not in self._undrawable and (kept is None or abs(kept[0] - scale) > 0.01 * scale):
                self._asked = page
                self.picture_wanted.emit(page, scale)
                return

    def _answered(self) -> None:
        self._asked = None
        self.viewport().update()
        self._ask()

    # -- Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same words at the top while the width changes."""
        super().resizeEvent(event)
        self._keep_place()
        self._settle.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl make the pages larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click points at a word."""
        place = event.position().toPoint() + self._scrolled_by()
        for page in self._visible():
            rect = self._page_rect(page)
            if rect.contains(place):
                inside = place - rect.topLeft()
                self.pointed.emit(page, *self._unplaced(page, inside.x(), inside.y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.panel)
        painter.translate(-self._scrolled_by())
        for page in self._visible():
            self._paint_page(painter, page)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        rect = self._page_rect(page)
        painter.fillRect(rect, QColor("white"))
        kept = self._pictures.get(page)
        if kept is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, kept[1])
        else:
            painter.setPen(QColor("#555555"))
            words = self._undrawable.get(page) or self.tr("Drawing page {number} …").format(number=page + 1)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        for mark in self._marks.get(page, ()):
            self._paint_mark(painter, mark)
        for note in self._notes.get(page, ()):
            self._paint_note(painter, note)
        painter.setPen(self._theme.edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_mark(self, painter: QPainter, mark: PageMark) -> None:
        """A fill that leaves the print legible, and the kind's own line below it."""
        rect = self._rect(mark.box)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(rect, mark.mark.fill)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        style = mark.mark.underline
        painter.setPen(QPen(mark.mark.line, 1.4, LINES.get(style, Qt.PenStyle.SolidLine)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if style is QTextCharFormat.UnderlineStyle.WaveUnderline:
            painter.drawLine(rect.bottomLeft() + QPointF(0, 3), rect.bottomRight() + QPointF(0, 3))

    def _paint_note(self, painter: QPainter, note: PageNote) -> None:
        rect = self._rect(note.box)
        page = self._page_rect(note.box.page)
        badge = QRect(page.left() + 4, int(rect.center().y()) - 9, 18, 18)
        mark = self._theme.marks["note"]
        painter.setFont(QFont(SANS, 7, QFont.Weight.Bold))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark.fill)
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(mark.line)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(note.number))
