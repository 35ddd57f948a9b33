"""Puts beside an article's text what belongs to its original: the pages of a PDF, the items of a feed or a book."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import HearsayError, PasswordNeeded
from desktop_app.domain.library import ArticleRef
from desktop_app.services.opened import ListedItem, OpenedArticle
from desktop_app.services.pages_service import OpenPages, PagesService
from desktop_app.services.reading_service import ReadingService
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.opening.item_list import ItemList
from desktop_app.ui.opening.original_panel import OriginalPanel
from desktop_app.ui.opening.questions import password_dialog
from desktop_app.ui.page.article_page import ArticlePage


class PagePanels(QObject):
    """Adds panels to article tabs and takes them away."""

    changed = Signal()
    """An article got or lost a panel."""

    def __init__(
        self, reading: ReadingService, pages: PagesService, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reading = reading
        self._service = pages
        self._messages = messages
        self._window = window
        self._originals: dict[ArticleRef, OriginalPanel] = {}
        self._wanted: set[ArticleRef] = set()
        self._page: Callable[[], ArticlePage | None] = lambda: None

    # -- what the menus offer

    def add_ways(self, original: QAction, full_text: QAction, page: Callable[[], ArticlePage | None]) -> None:
        """Do what these actions say, on the page in front."""
        self._ways, self._page = (original, full_text), page
        original.triggered.connect(self._toggle_original)
        full_text.triggered.connect(self._show_full_text)
        self.changed.connect(lambda: self.show_ways(page()))

    def show_ways(self, page: ArticlePage | None) -> None:
        """Offer what the article of `page` has."""
        original, full_text = self._ways
        original.setEnabled(page is not None and page.can_show_pages)
        original.setChecked(page is not None and self.has_original(page.state.ref))
        full_text.setEnabled(page is not None and page.can_show_full_text)

    def _toggle_original(self, shown: bool) -> None:
        if page := self._page():
            self.set_original(page, shown=shown)

    def _show_full_text(self) -> None:
        if page := self._page():
            self._reading.show_full_text(page.state.ref)

    # -- items

    def furnish(self, page: ArticlePage, opened: OpenedArticle) -> None:
        """Give a newly opened article what it needs."""
        if opened.items:
            self.show_items(page, opened.items)

    def show_items(self, page: ArticlePage, items: tuple[ListedItem, ...]) -> None:
        """List the articles that the document of `page` holds or names."""
        if not items or page.splitter.findChild(ItemList) is not None:
            return
        panel = ItemList(items, page.splitter)
        panel.item_wanted.connect(partial(self._reading.open_item, page.state.ref))
        page.splitter.insertWidget(0, panel)
        page.splitter.setSizes([260, 740])

    # -- the original's pages

    def has_original(self, ref: ArticleRef) -> bool:
        """Whether the pages of that article are shown or on their way."""
        return ref in self._originals or ref in self._wanted

    def set_original(self, page: ArticlePage, *, shown: bool) -> None:
        """Show or close the original's pages."""
        ref = page.state.ref
        if shown and not self.has_original(ref):
            self._wanted.add(ref)
            self._open(page, None)
        elif not shown:
            self.forget(ref)
        self.changed.emit()

    def forget(self, ref: ArticleRef) -> None:
        """Close the pages of an article: its tab is closed, or they are not wanted any more."""
        self._wanted.discard(ref)
        if panel := self._originals.pop(ref, None):
            panel.shut()
            panel.hide()
            panel.deleteLater()

    def _open(self, page: ArticlePage, password: str | None) -> None:
        self._service.open(
            page.state.ref, partial(self._show, page), partial(self._on_failed, page), password
        )

    def _show(self, page: ArticlePage, pages: OpenPages) -> None:
        ref = page.state.ref
        if ref not in self._wanted:
            self._service.close(pages)
            return
        self._wanted.discard(ref)
        panel = OriginalPanel(page, pages, self._service)
        panel.close_wanted.connect(lambda: self.set_original(page, shown=False))
        self._originals[ref] = panel
        page.splitter.addWidget(panel)
        whole = page.splitter.width()
        page.splitter.setSizes([*([whole // 5] if page.splitter.count() > 2 else []), whole // 2, whole // 2])
        self.changed.emit()

    def _on_failed(self, page: ArticlePage, error: HearsayError) -> None:
        ref = page.state.ref
        if ref not in self._wanted:
            return
        if isinstance(error, PasswordNeeded):
            self._ask_password(page, error)
            return
        self._wanted.discard(ref)
        self._messages.show_problem(error)
        self.changed.emit()

    def _ask_password(self, page: ArticlePage, error: PasswordNeeded) -> None:
        dialog = password_dialog(error, self._window)
        dialog.textValueSelected.connect(lambda password: self._open(page, password))
        dialog.rejected.connect(lambda: self.set_original(page, shown=False))
        dialog.open()
