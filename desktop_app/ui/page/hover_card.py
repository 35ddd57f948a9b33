"""The card that shows beside a statement on which the mouse rests: who says it, why it is marked, what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from desktop_app.domain.analysis import Statement
from desktop_app.ui.action_button import action_button
from desktop_app.ui.docks.description import Description
from desktop_app.ui.page.article_page import ArticlePage

REST = 450
"""Milliseconds for which the mouse has to rest before the card shows."""
LEAVE = 350
"""Milliseconds in which the mouse can get from the words to the card."""


class HoverCard(QFrame):
    """Lies over the page; it comes and goes without any movement."""

    jump_wanted = Signal(str)
    """Id of the statement to go to."""

    def __init__(self, page: ArticlePage, actions: Sequence[QAction | QMenu]) -> None:
        super().__init__(page.view.viewport())
        self.setObjectName("hoverCard")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._page = page
        self._description = Description(self)
        self._statement: Statement | None = None
        self.text = QLabel(self)
        self.text.setAccessibleName(self.tr("The statement under the mouse"))
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.linkActivated.connect(self._jump)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for one in actions:
            buttons.addWidget(self._button(one))
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self._coming, self._going = QTimer(self), QTimer(self)
        for timer, wait, done in ((self._coming, REST, self._show), (self._going, LEAVE, self.hide)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(done)
        page.view.pointed.connect(self._point)
        page.view.verticalScrollBar().valueChanged.connect(lambda _: self.hide())
        page.view.clicked.connect(lambda _: self.hide())
        self.hide()

    def _button(self, one: QAction | QMenu) -> QToolButton:
        button = action_button(one, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.pressed.connect(self._take)
        if isinstance(one, QAction):
            button.triggered.connect(lambda _: self.hide())
        return button

    def _point(self, offset: int | None) -> None:
        statement = self._page.statement_at(offset) if offset is not None else None
        if statement is None:
            self._coming.stop()
            if self.isVisible() and not self._going.isActive():
                self._going.start()
        elif not self.isVisible() or statement is not self._statement:
            self._statement = statement
            self._coming.start()

    def _show(self) -> None:
        statement, state = self._statement, self._page.state
        if statement is None or state.analysis.statement(statement.id) is not statement:
            return
        self._going.stop()
        self.text.setText(self._description.rich(state.article, state.analysis, statement, self._page.theme))
        viewport = self._page.view.viewport()
        width = min(420, viewport.width() - 16)
        self.setFixedWidth(width)
        self.adjustSize()
        first = self._page.view.rect_of(statement.extent.start)
        last = self._page.view.rect_of(statement.extent.end)
        below = last.bottom() + 8
        y = below if below + self.height() < viewport.height() else max(4, first.top() - self.height() - 8)
        x = min(max(8, first.left()), viewport.width() - width - 8)
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    def _take(self) -> None:
        """Make the card's statement the one in hand."""
        if self._statement is not None:
            self._page.choose(self._statement, scroll=False)

    def _jump(self, statement_id: str) -> None:
        self.hide()
        self.jump_wanted.emit(statement_id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is on the card."""
        self._going.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go when it leaves."""
        self._going.start()
        super().leaveEvent(event)
