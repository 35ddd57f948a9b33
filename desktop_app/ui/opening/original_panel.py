"""The original's pages beside the clean text: the same highlights and notes, and both scroll together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import HearsayError
from desktop_app.domain.pages import PageMap
from desktop_app.domain.runs import runs_of, statements_by_block
from desktop_app.services.pages_service import OpenPages, PagesService
from desktop_app.ui.messages import told_problem
from desktop_app.ui.opening.pages_view import PageMark, PageNote, PagesView
from desktop_app.ui.page.article_page import ArticlePage
from desktop_app.ui.theme import load_theme, mark_name

STEP = 1.25
"""What one press of a button magnifies by."""


class OriginalPanel(QWidget):
    """Shows the pages of the article in one tab; owns what draws them and ends it when closed."""

    close_wanted = Signal()
    """The reader wants the clean text alone."""

    def __init__(self, page: ArticlePage, pages: OpenPages, service: PagesService) -> None:
        super().__init__(page)
        self.setObjectName("original")
        self._page = page
        self._pages = pages
        self._service = service
        self._map = PageMap(page.state.article.page_map)
        self._print = load_theme("light")
        self._following = False
        self.view = PagesView(pages, page.theme, self)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 6, 4)
        title = QLabel(self.tr("Original pages"), self)
        title.setObjectName("quiet")
        head.addWidget(title, 1)
        self.smaller = self._button("−", self.tr("Smaller"))
        self.smaller.clicked.connect(lambda: self.view.zoom_by(1 / STEP))
        self.larger = self._button("+", self.tr("Larger"))
        self.larger.clicked.connect(lambda: self.view.zoom_by(STEP))
        self.close_button = self._button("×", self.tr("Close the original pages"))
        self.close_button.clicked.connect(self.close_wanted)
        for button in (self.smaller, self.larger, self.close_button):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        self.view.picture_wanted.connect(self._draw)
        self.view.scrolled.connect(self._follow_pages)
        self.view.pointed.connect(self._choose)
        page.view.scrolled.connect(self._follow_text)
        page.marks_changed.connect(self.show_marks)
        page.theme_changed.connect(self.view.set_theme)
        self.show_marks()

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def show_marks(self) -> None:
        """Draw what the clean view shows: the statements that the filter lets through, and the notes."""
        state = self._page.state
        shown = [s for s in state.analysis.statements if state.filter.lets_through(s)]
        marks = [
            PageMark(box, self._print.marks[mark_name(run.statement)])
            for place, here in statements_by_block(state.article, shown).items()
            for run in runs_of(state.article.blocks[place].span, here)
            if run.statement is not None
            for box in self._map.boxes(run.span)
        ]
        notes = [
            PageNote(box, number)
            for number, place in self._page.note_places()
            if (box := self._map.place_of(place.start))
        ]
        self.view.set_marks(marks, notes)

    def shut(self) -> None:
        """End what draws the pages."""
        self._service.close(self._pages)

    # -- following each other

    def _follow_text(self, _block: int = 0) -> None:
        if self._following:
            return
        box = self._map.place_of(self._page.view.top_offset())
        if box is not None:
            self._following = True
            self.view.show_box(box)
            self._following = False

    def _follow_pages(self) -> None:
        if self._following:
            return
        offset = self._map.first_below(*self.view.top_place())
        if offset is not None:
            self._following = True
            self._page.view.show_offset(offset)
            self._following = False

    def _choose(self, page: int, x: float, y: float) -> None:
        offset = self._map.word_at(page, x, y)
        if offset is not None:
            self._following = True
            self._page.choose_at(offset)
            self._page.view.show_offset(offset)
            self._following = False

    # -- pictures

    def _draw(self, page: int, scale: float) -> None:
        self._service.draw(
            self._pages, (page, scale), self.view.show_picture, partial(self._on_undrawable, page)
        )

    def _on_undrawable(self, page: int, error: HearsayError) -> None:
        self.view.show_failure(page, told_problem(error))
