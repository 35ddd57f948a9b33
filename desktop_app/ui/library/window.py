"""The library's window: a tab for each thing that is asked of the whole library."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app.services.bundle import Services
from desktop_app.ui.editing.editor import Editor
from desktop_app.ui.job_bar import JobBar
from desktop_app.ui.library.articles_page import ArticlesPage
from desktop_app.ui.library.checked_page import CheckedPage
from desktop_app.ui.library.corrections_page import CorrectionsPage
from desktop_app.ui.library.lost_page import LostPage
from desktop_app.ui.library.people_page import PeoplePage
from desktop_app.ui.library.search_page import SearchPage
from desktop_app.ui.library.trash_page import TrashPage
from desktop_app.ui.page.article_page import ArticlePage


class LibraryWindow(QWidget):
    """Stands beside the main window; what is chosen in it is shown there."""

    hit_chosen = Signal(object)
    """The `Hit` to go to."""
    open_wanted = Signal(object, object)
    """`ArticleRef` to open, and the `Span` to show in it or None."""

    def __init__(
        self, services: Services, editor: Editor, page: Callable[[], ArticlePage | None], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("libraryWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Library"))
        self.resize(860, 620)
        library = services.library
        self.search = SearchPage(library, self)
        self.checked = CheckedPage(services.care, self)
        self.people = PeoplePage(library, editor, self)
        self.articles = ArticlesPage(library, services.care, editor, self)
        self.lost = LostPage(library, editor, page, self)
        self.corrections = CorrectionsPage(library, self)
        self.trash = TrashPage(library, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for widget, title in (
            (self.search, self.tr("Search")),
            (self.checked, self.tr("Checked before?")),
            (self.people, self.tr("Speakers")),
            (self.articles, self.tr("Articles")),
            (self.lost, self.tr("Unanchored")),
            (self.corrections, self.tr("Corrections")),
            (self.trash, self.tr("Trash")),
        ):
            self.tabs.addTab(widget, title)
        self.tabs.currentChanged.connect(lambda _: self._begin())
        for page_ in (self.search, self.checked, self.people):
            page_.hit_chosen.connect(self.hit_chosen)
        for lists in (self.articles, self.lost, self.corrections):
            lists.open_wanted.connect(self.open_wanted)
        library.scale_changed.connect(self.search.set_ratings)
        for list_ in (self.checked.list, self.people.list):
            library.scale_changed.connect(list_.set_ratings)
            list_.set_ratings(library.ratings())
        self.search.set_ratings(library.ratings())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.tabs)
        self.jobs = JobBar(services.jobs, self)
        layout.addWidget(self.jobs)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        is_current = self.tabs.currentWidget() is page and self.isVisible()
        self.tabs.setCurrentWidget(page)
        self.show()
        self.raise_()
        self.activateWindow()
        if not is_current:
            self._begin()

    def _begin(self) -> None:
        if self.isVisible():
            begin: Callable[[], None] = self.tabs.currentWidget().begin  # type: ignore[attr-defined]
            begin()
