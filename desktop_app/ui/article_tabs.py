"""The tabs of the open articles, in the order in which the articles were asked for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop_app.domain.library import ArticleRef
from desktop_app.services.opened import OpenedArticle
from desktop_app.ui.page.article_page import ArticlePage, PageState
from desktop_app.ui.reading_settings import ReadingSettings
from desktop_app.ui.theme import Theme

LONGEST_TITLE = 32


class ArticleTabs(QTabWidget):
    """A page for every open article."""

    page_added = Signal(object)
    """The `ArticlePage` that is new."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setTabsClosable(True)
        self.setMovable(True)
        self.setAccessibleName(self.tr("Open articles"))
        self.tabBar().setAccessibleName(self.accessibleName())
        self._turns: dict[ArticleRef, int] = {}

    def page(self) -> ArticlePage | None:
        """The page in front."""
        widget = self.currentWidget()
        return widget if isinstance(widget, ArticlePage) else None

    def pages(self) -> Iterator[ArticlePage]:
        """Every page, from the first tab to the last."""
        for index in range(self.count()):
            if isinstance(page := self.widget(index), ArticlePage):
                yield page

    def page_of(self, ref: ArticleRef) -> ArticlePage | None:
        """The page of that article version, or None when it is not open."""
        return next((page for page in self.pages() if page.state.ref == ref), None)

    def show_article(self, opened: OpenedArticle, theme: Theme, settings: ReadingSettings) -> ArticlePage:
        """The page of an article, in a tab of its own when it has none yet."""
        page = self.page_of(opened.ref) or self._add(opened, theme, settings)
        self._turns[opened.ref] = opened.turn
        return page

    def is_latest(self, opened: OpenedArticle) -> bool:
        """Whether nothing that was asked for after `opened` is open already."""
        return opened.turn >= max(self._turns.values(), default=0)

    def remove(self, page: ArticlePage) -> None:
        """Close the tab of `page`."""
        self._turns.pop(page.state.ref, None)
        self.removeTab(self.indexOf(page))
        page.deleteLater()

    def _add(self, opened: OpenedArticle, theme: Theme, settings: ReadingSettings) -> ArticlePage:
        page = ArticlePage(PageState(opened.ref, opened.article), theme, settings, self)
        page.can_show_pages, page.can_show_full_text = opened.has_pages, opened.has_full_text
        self.page_added.emit(page)
        title = opened.article.title
        shown = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 2]}…"
        index = self.insertTab(self._place(opened.turn), page, shown.replace("&", "&&"))
        self.setTabToolTip(index, f"{title}\n{opened.article.provenance.location}")
        return page

    def _place(self, turn: int) -> int:
        """Before the first article that was asked for later."""
        later = (i for i, page in enumerate(self.pages()) if self._turns.get(page.state.ref, 0) > turn)
        return next(later, self.count())
