"""Correcting how far a statement reaches: two grips on the page, moved with the mouse or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.domain.correcting import to_words
from desktop_app.domain.spans import Span
from desktop_app.ui.page.article_page import ArticlePage

WIDTH = 16


class Grip(QWidget):
    """A handle at one end of the passage."""

    moved_to = Signal(QPoint)
    """Where in the viewport it was dragged."""
    stepped = Signal(int)
    """Words to go on (or back, when negative) by the keyboard."""

    def __init__(self, name: str, colour: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._colour = colour
        self._held: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._held = event.position().toPoint()
        self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self._held is not None:
            self.moved_to.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move by a word."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move this one."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do not any more."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A bar with a knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        middle = self.width() / 2
        painter.drawRect(int(middle) - 1, 4, 2, self.height() - 4)
        painter.drawEllipse(
            QPointF(middle, 6.0), 6.0 if self.hasFocus() else 4.5, 6.0 if self.hasFocus() else 4.5
        )
        painter.end()


class ExtentEditor(QWidget):
    """A line above the page while an extent is corrected, and the two grips on the page."""

    applied = Signal(object)
    """`domain.spans.Span`: the extent that the reader wants."""
    ended = Signal()
    """The editor is closed, with or without a result."""

    def __init__(self, page: ArticlePage, span: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("extentEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page, self.span = page, span
        label = QLabel(
            self.tr("Drag the two grips, or move them with the arrow keys. Enter applies, Escape leaves it."),
            self,
        )
        label.setWordWrap(True)
        self.apply = QPushButton(self.tr("Apply"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.close_editor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.addWidget(label, 1)
        layout.addWidget(self.apply)
        layout.addWidget(self.cancel)
        viewport, accent = page.view.viewport(), page.theme.accent
        self.first = Grip(self.tr("Beginning of the statement"), accent, viewport)
        self.last = Grip(self.tr("End of the statement"), accent, viewport)
        self.first.moved_to.connect(lambda place: self._drag(place, first=True))
        self.last.moved_to.connect(lambda place: self._drag(place, first=False))
        self.first.stepped.connect(lambda step: self._step(step, first=True))
        self.last.stepped.connect(lambda step: self._step(step, first=False))
        for grip in (self.first, self.last):
            grip.installEventFilter(self)
        page.view.verticalScrollBar().valueChanged.connect(self._place)
        page.view.show_place(span)
        self._place()
        self.first.show()
        self.last.show()
        self.last.setFocus()

    def close_editor(self) -> None:
        """Take the grips away."""
        self._page.view.verticalScrollBar().valueChanged.disconnect(self._place)
        for grip in (self.first, self.last):
            grip.hide()
            grip.deleteLater()
        self._page.view.frame(())
        self._page.view.setFocus()
        self.ended.emit()

    def _apply(self) -> None:
        span = self.span
        self.close_editor()
        self.applied.emit(span)

    def _drag(self, place: QPoint, *, first: bool) -> None:
        offset = self._page.view.offset_at(place + QPoint(0, 4))
        text = self._page.state.article.text
        whole = to_words(text, Span(max(0, min(offset, len(text) - 1)), min(offset, len(text) - 1) + 1))
        if first:
            self._set(Span(min(whole.start, self.span.end - 1), self.span.end))
        else:
            self._set(Span(self.span.start, max(whole.end, self.span.start + 1)))

    def _step(self, step: int, *, first: bool) -> None:
        text = self._page.state.article.text
        at = self.span.start if first else self.span.end
        while 0 < at + step < len(text):
            at += step
            edge = text[at - 1].isalnum() != text[at].isalnum()
            if edge and (text[at].isalnum() if first else text[at - 1].isalnum()):
                break
        else:
            at = 0 if step < 0 else len(text)
        if first and at < self.span.end:
            self._set(Span(at, self.span.end))
        elif not first and at > self.span.start:
            self._set(Span(self.span.start, at))

    def _set(self, span: Span) -> None:
        self.span = span
        self._place()

    def _place(self) -> None:
        self._page.view.frame((self.span,))
        for grip, offset in ((self.first, self.span.start), (self.last, self.span.end)):
            line = self._page.view.rect_of(offset)
            grip.setGeometry(line.left() - WIDTH // 2, line.top() - 10, WIDTH, line.height() + 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies, Escape cancels."""
        self._end_by_key(event)

    def eventFilter(self, _watched: object, event: object) -> bool:
        """The same keys on the grips."""
        return (
            isinstance(event, QKeyEvent)
            and event.type() is QKeyEvent.Type.KeyPress
            and self._end_by_key(event)
        )

    def _end_by_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            return False
        return True
