"""Finding words in the article: how often they stand there, which one this is, next and previous."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop_app.domain.finding import find_all
from desktop_app.domain.spans import Span
from desktop_app.ui.icons import Icons
from desktop_app.ui.page.article_page import ArticlePage

NARROWEST, NARROW = 320, 620
"""Pixels: the least width, and the one below which search and options stand one below the other."""


class FindBar(QWidget):
    """A line below the page; hidden until it is asked for."""

    jumped = Signal()
    """Another match is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page: ArticlePage | None = None
        self._matches: list[Span] = []
        self._at = -1
        self._begin = 0
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Words to find"))
        self.words.setPlaceholderText(self.tr("Find in the article"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(380)
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("Matches"))
        self.previous = self._button(self.tr("Previous match"), lambda: self.step(forward=False))
        self.next = self._button(self.tr("Next match"), lambda: self.step(forward=True))
        self.match_case = QCheckBox(self.tr("Match case"), self)
        self.whole_words = QCheckBox(self.tr("Whole words"), self)
        self.close_button = self._button(self.tr("Close the find bar"), self.shut)
        self._lay_out()
        self.words.textChanged.connect(lambda _: self._search(jump=True))
        for box in (self.match_case, self.whole_words):
            box.toggled.connect(lambda _: self._search(jump=True))
        self.hide()

    def _lay_out(self) -> None:
        search, options = QHBoxLayout(), QHBoxLayout()
        search.addWidget(self.words, 2)
        for widget in (self.previous, self.next, self.count):
            search.addWidget(widget)
        for box in (self.match_case, self.whole_words):
            options.addWidget(box)
        options.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(search)
        self._row.addLayout(options, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 5, 10, 5)
        layout.addLayout(self._row, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(NARROWEST)

    def _button(self, name: str, pressed: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(pressed)
        return button

    def set_icons(self, icons: Icons) -> None:
        """Show the icons in the colours of the theme."""
        for button, name in ((self.previous, "up"), (self.next, "down"), (self.close_button, "close")):
            button.setIcon(icons.icon(name))

    def set_page(self, page: ArticlePage | None) -> None:
        """Search another article from now on."""
        if page is self._page:
            return
        if self._page is not None:
            self._page.view.set_matches([], None)
        self._page = page
        if page is None:
            self.hide()
        elif not self.isHidden():
            self._begin = page.view.top_offset()
            self._search(jump=False)

    def forget(self, page: ArticlePage) -> None:
        """A page is closed."""
        if page is self._page:
            self._page = None

    def open(self) -> None:
        """Show the bar with the selected words in it."""
        if self._page is None:
            return
        view = self._page.view
        self._begin = view.caret() if view.is_visible(view.caret()) else view.top_offset()
        self.show()
        self.words.setFocus()
        selected = self._page.view.selected_span()
        if selected is not None and len(selected) <= 200:
            self.words.setText(" ".join(selected.of(self._page.state.article.text).split()))
        self.words.selectAll()
        self._search(jump=False)

    def shut(self) -> None:
        """Hide the bar and its marks; the reader goes on reading where the last match is."""
        self.hide()
        if self._page is not None:
            self._page.view.set_matches([], None)
            self._page.view.setFocus()

    def step(self, *, forward: bool) -> None:
        """Show the next or previous match, round the article."""
        if self.isHidden():
            self.open()
        if self._matches:
            self._at = (self._at + (1 if forward else -1)) % len(self._matches)
            self._begin = self._matches[self._at].start
            self._show_match()

    def _search(self, *, jump: bool) -> None:
        page = self._page
        if page is None:
            return
        self._matches = find_all(
            page.state.article.text,
            self.words.text(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
        )
        ahead = (i for i, match in enumerate(self._matches) if match.end > self._begin)
        self._at = next(ahead, 0) if self._matches else -1
        self._show_match(jump=jump)

    def _show_match(self, *, jump: bool = True) -> None:
        if self._page is None:
            return
        current = self._matches[self._at] if self._matches else None
        self._page.view.set_matches(self._matches, current)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._matches))
        if current is not None:
            self.count.setText(
                self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._matches))
            )
            if jump:
                self._page.view.show_place(current)
                self.jumped.emit()
        else:
            self.count.setText(self.tr("Not in the article") if self.words.text().strip() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the options stand below the search."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if self.width() > NARROW else way.TopToBottom)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter step, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)
