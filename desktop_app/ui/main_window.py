"""The main window: articles in tabs, panels beside them; it connects widgets and services and does little else."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.analysis import ModelInfo
from desktop_app.domain.library import ArticleRef, Change, Changed, LibraryEntry
from desktop_app.domain.notes import Rating
from desktop_app.resource_files import resource_path
from desktop_app.services.bundle import Services
from desktop_app.services.opened import ListedItem, OpenedArticle
from desktop_app.ui.actions import Actions
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.article_tabs import ArticleTabs
from desktop_app.ui.choosing import Choosing
from desktop_app.ui.docks.dock_area import DockArea
from desktop_app.ui.editing.corrector import Corrector
from desktop_app.ui.editing.editor import Editor
from desktop_app.ui.exporting import Exporting
from desktop_app.ui.find_bar import FindBar
from desktop_app.ui.help import Help
from desktop_app.ui.job_bar import JobBar
from desktop_app.ui.legend import Legend
from desktop_app.ui.library.desk import LibraryDesk
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.messages import told
from desktop_app.ui.navigation import Navigation
from desktop_app.ui.note_taking import NoteTaking
from desktop_app.ui.opening.opener import Opener
from desktop_app.ui.opening.panels import PagePanels
from desktop_app.ui.page.article_page import ArticlePage
from desktop_app.ui.reading_aids import ReadingAids
from desktop_app.ui.reading_settings import ReadingSettings
from desktop_app.ui.restoring import Restoring
from desktop_app.ui.results import Results
from desktop_app.ui.start_page import StartPage
from desktop_app.ui.stored_exporting import StoredExporting
from desktop_app.ui.theme import Theme, load_fonts
from desktop_app.ui.window_layout import WindowLayout
from desktop_app.ui.words import told_formats, told_ratings

NARROWEST, LOWEST = 320, 160
"""Pixels that are left to the page at least, so that the window fits a small screen at 200 %."""


class MainWindow(QMainWindow):
    """The window."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        load_fonts()
        self.appearance = Appearance(services.settings, self)
        self.setObjectName("mainWindow")
        self.setWindowTitle("Hearsay")
        self.setWindowIcon(QIcon(str(resource_path("icons", "hearsay.svg"))))
        self.setAcceptDrops(True)
        self.resize(1280, 860)
        self._build()
        self._connect_widgets()
        self._connect_actions()
        self._connect_services()
        self._connect_desk()
        self.layout_.restore()
        self.set_theme(services.settings.get("theme", "system"), remember=False)
        self.appearance.apply_stillness()
        self._show_page()

    @property
    def _theme(self) -> Theme:
        return self.appearance.theme

    # -- building

    def _build(self) -> None:
        self.message_bar = MessageBar(self)
        self.tabs = ArticleTabs(self)
        self.start_page = StartPage(self)
        self.stack = QStackedWidget(self)
        self.stack.setMinimumSize(NARROWEST, LOWEST)
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.tabs)
        middle = QWidget(self)
        self.middle = QVBoxLayout(middle)
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(0)
        self.find_bar = FindBar(middle)
        for widget, stretch in ((self.message_bar, 0), (self.stack, 1), (self.find_bar, 0)):
            self.middle.addWidget(widget, stretch)
        self.setCentralWidget(middle)
        self.jobs = JobBar(self._services.jobs, self)
        self.statusBar().addPermanentWidget(self.jobs)
        self.statusBar().setSizeGripEnabled(False)
        self._build_panels()

    def _build_panels(self) -> None:
        self.legend = Legend(self._theme, self)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.legend)
        ratings = told_ratings(self._services.library.ratings())
        self.docks = DockArea(self, self._theme, ratings)
        self.speakers, self.inspector, self.notes = (
            self.docks.speakers,
            self.docks.inspector,
            self.docks.notes,
        )
        reading = self._services.reading
        self.opener = Opener(reading, self._services.settings, self.message_bar, self)
        self.panels = PagePanels(reading, self._services.pages, self.message_bar, self)
        self.exporting = Exporting(self._services, self.message_bar, self)
        self.exporting.written.connect(self._on_exported)
        self.editor = Editor(self._services.library, self)
        self.corrector = Corrector(self.editor, self.page, self.message_bar, self)
        self.note_taking = NoteTaking(self.notes, self.editor, self.page, self.message_bar, self)
        self.desk = LibraryDesk(self._services, self.editor, self.tabs, self.notes, self.message_bar)
        self.stored = StoredExporting(self._services, lambda: self._theme, self)
        self.middle.insertWidget(1, self.desk.offers)
        self.actions_ = Actions(self)
        self.actions_.add_edit_menu(self.editor.stack)
        self.actions_.add_export_formats(told_formats(self._services.exports.formats()))
        self.actions_.add_verdicts(ratings)
        self.actions_.add_panels(self.docks.all())
        self.navigation = Navigation(self.tabs, self.actions_, self.statusBar(), self.docks.panes)
        self.help = Help(self.actions_, self._services.settings, self.appearance, self)
        self.aids = ReadingAids(self.actions_, self.statusBar())
        self.layout_ = WindowLayout(self, self._services.settings)
        self.restoring = Restoring(self._services, self.tabs, self.layout_)
        self.docks.left.connect(self.actions_.to_page.trigger)
        self.panels.add_ways(self.actions_.original, self.actions_.full_text, self.page)
        self.choosing = Choosing(self.tabs, self.legend, self.docks)
        self.results = Results(self._services, self.tabs, self.message_bar)
        actions = self.actions_
        self.inspector.add_actions(
            [actions.note, actions.verdict_menu, actions.correct_menu, actions.copy_citation]
        )

    def _connect_widgets(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self._show_page())
        self.tabs.page_added.connect(self._furnish)
        self.tabs.tabCloseRequested.connect(self._close_tab)
        self.speakers.rename_wanted.connect(self.corrector.ask_rename)
        self.speakers.merge_wanted.connect(self.corrector.ask_merge)
        self.speakers.split_wanted.connect(self.corrector.ask_split)
        self.corrector.extent_editor.connect(self._show_above)
        self.corrector.copied.connect(
            lambda: self.statusBar().showMessage(self.tr("Copied with its source."), 5000)
        )
        self.start_page.open_wanted.connect(self.opener.choose_files)
        self.start_page.address_wanted.connect(self.opener.ask_address)
        self.start_page.sample_wanted.connect(self.opener.open_sample)
        self.start_page.entry_wanted.connect(self._services.reading.open_ref)
        self.appearance.theme_changed.connect(self._on_theme)
        self.appearance.settings_changed.connect(self._on_settings)
        self.appearance.stillness_changed.connect(lambda still: self.jobs.set_still(still=still))

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.open.triggered.connect(self.opener.choose_files)
        actions.open_address.triggered.connect(self.opener.ask_address)
        actions.paste.triggered.connect(self.opener.paste)
        actions.sample.triggered.connect(self.opener.open_sample)
        actions.close_tab.triggered.connect(lambda: self._close_tab(self.tabs.currentIndex()))
        actions.quit.triggered.connect(self.close)
        actions.note.triggered.connect(self.note_taking.take)
        actions.find.triggered.connect(self.find_bar.open)
        actions.find_next.triggered.connect(lambda: self.find_bar.step(forward=True))
        actions.find_previous.triggered.connect(lambda: self.find_bar.step(forward=False))
        actions.copy_citation.triggered.connect(self.corrector.copy_citation)
        actions.kind_wanted.connect(self.corrector.set_kind)
        actions.speaker.triggered.connect(self.corrector.ask_speaker)
        actions.extent.triggered.connect(self.corrector.edit_extent)
        actions.reject.triggered.connect(self.corrector.reject)
        actions.add_wanted.connect(self.corrector.add)
        actions.verdict_wanted.connect(self.corrector.set_verdict)
        self.appearance.connect_actions(actions)
        actions.plain_layout.triggered.connect(self.layout_.reset)
        actions.welcome.triggered.connect(self.show_welcome)
        actions.export_wanted.connect(self._export)
        actions.import_notes.triggered.connect(self._import_notes)

    def _connect_desk(self) -> None:
        actions, desk = self.actions_, self.desk
        actions.search_library.triggered.connect(desk.search)
        actions.checked_before.triggered.connect(desk.checked_before)
        actions.library_speaker.triggered.connect(desk.speaker)
        for name, action in actions.library_pages.items():
            action.triggered.connect(lambda _, name=name: desk.show(name))
        actions.verdict_scale.triggered.connect(desk.edit_scale)
        actions.export_stored.triggered.connect(desk.export)
        desk.export_wanted.connect(self.stored.choose)
        self.stored.told.connect(desk.tell_exported)
        self._services.library.scale_changed.connect(self._show_scale)
        self._services.library.changed.connect(self._on_library_change)
        self.results.arrived.connect(desk.settle)
        desk.replaced.connect(self._close_all)

    def _show_scale(self, ratings: tuple[Rating, ...]) -> None:
        told = told_ratings(ratings)
        self.actions_.add_verdicts(told)
        self.docks.statements.model.set_ratings(told)

    def _on_library_change(self, change: Change) -> None:
        if change.part in (Changed.ARTICLE, Changed.NOTES):
            self._services.library.entries(self._on_entries)

    def _close_all(self) -> None:
        while self.tabs.count():
            self._close_tab(0)

    def _connect_services(self) -> None:
        reading, library = self._services.reading, self._services.library
        reading.opened.connect(self._on_opened)
        reading.items_found.connect(self._on_items)
        reading.model_missing.connect(self.message_bar.show_problem)
        reading.model_ready.connect(self._on_model)
        library.failed.connect(self.message_bar.show_problem)
        library.ready.connect(self._on_ready)
        self.results.arrived.connect(self._refresh)
        self.results.analysed.connect(self.restoring.find_speaker)
        self.results.analysed.connect(lambda _: self.help.show_example())
        self._services.jobs.failed.connect(self.message_bar.show_problem)

    # -- opening

    def open_given(self, given: list[str]) -> None:
        """Open the files and web pages that the program was started with."""
        self.opener.open_given(given)
        if given:
            return
        if self.help.is_first_start and not self.restoring.has_session():
            self.show_welcome()
        else:
            QTimer.singleShot(0, self._services.reading, self._services.reading.load_model)

    def page(self) -> ArticlePage | None:
        """The tab in front."""
        return self.tabs.page()

    def _on_opened(self, opened: OpenedArticle) -> None:
        is_new = self.tabs.page_of(opened.ref) is None
        page = self.tabs.show_article(opened, self._theme, self.appearance.reading)
        if is_new:
            self.panels.furnish(page, opened)
        if self.tabs.is_latest(opened) and not self.restoring.is_restored(opened.ref):
            self.tabs.setCurrentWidget(page)
        self.restoring.add(page)
        for warning in opened.article.warnings:
            self.message_bar.show_message(told(warning))
        self.results.ask_notes(page)
        self._show_page()

    def _furnish(self, page: ArticlePage) -> None:
        """Connect a new page with everything around it."""
        ref = page.state.ref
        page.visible_block.connect(lambda index: self._services.reading.set_visible_block(ref, index))
        page.note_wanted.connect(self.notes.select)
        self.navigation.add(page)
        self.aids.attach(page).jump_wanted.connect(self.choosing.jump)

    def _close_tab(self, index: int) -> None:
        page = self.tabs.widget(index)
        if not isinstance(page, ArticlePage):
            return
        self.notes.save_now()
        self.corrector.stop_editing()
        self.find_bar.forget(page)
        self._services.reading.close(page.state.ref)
        self.panels.forget(page.state.ref)
        self.tabs.remove(page)
        self._show_page()

    def _on_items(self, ref: ArticleRef, items: tuple[ListedItem, ...]) -> None:
        if page := self.tabs.page_of(ref):
            self.panels.show_items(page, items)

    # -- results

    def _on_ready(self) -> None:
        self._services.library.entries(self._on_entries)
        if not self.tabs.count():
            self.restoring.restore()

    def _on_entries(self, entries: tuple[LibraryEntry, ...]) -> None:
        self.start_page.show_entries(entries)

    def _on_model(self, model: ModelInfo) -> None:
        self.statusBar().setToolTip(f"{model.name} {model.version}")

    def _refresh(self, page: ArticlePage) -> None:
        """Bring the panels up to what the page in front knows."""
        if page is not self.page():
            return
        self.legend.show_counts(page.counts())
        self.legend.show_speakers(page.state.analysis.speakers, page.state.filter.speaker)
        self.docks.refresh(page)

    def _show_page(self) -> None:
        page = self.page()
        self.stack.setCurrentWidget(self.tabs if page else self.start_page)
        self.actions_.set_article_open(is_open=page is not None)
        self.panels.show_ways(page)
        self.layout_.set_reading(reading=page is not None)
        self.legend.setEnabled(page is not None)
        self.docks.set_enabled(enabled=page is not None)
        self.corrector.stop_editing()
        self.find_bar.set_page(page)
        self.notes.clear()
        if page is None:
            self.setWindowTitle("Hearsay")
            self.docks.clear()
            self.legend.show_counts({})
            self.legend.show_speakers((), None)
            return
        self.setWindowTitle(f"{page.state.article.title} – Hearsay")
        self.legend.show_filter(page.state.filter)
        self._refresh(page)

    # -- export

    def _show_above(self, bar: QWidget) -> None:
        """Show `bar` above the page."""
        self.middle.insertWidget(1, bar)
        bar.show()

    def _on_exported(self, target: str) -> None:
        self.statusBar().showMessage(self.tr("Written: {file}").format(file=target), 10_000)

    def _export(self, key: str) -> None:
        if page := self.page():
            self.notes.save_now()
            states = (other.state for other in self.tabs.pages())
            self.exporting.choose(key, page.state, states, self._theme)

    def _import_notes(self) -> None:
        if page := self.page():
            self.notes.save_now()
            self.exporting.import_notes(page.state)

    # -- the window itself

    def set_theme(self, name: str, *, remember: bool = True) -> None:
        """Show everything in another theme."""
        self.appearance.set_theme(name, remember=remember)

    def _on_theme(self, theme: Theme) -> None:
        icons = self.appearance.icons
        for part in (self.actions_, self.find_bar, self.message_bar, self.start_page):
            part.set_icons(icons)
        self.legend.set_theme(theme)
        self.docks.set_theme(theme)
        for page in self.tabs.pages():
            page.set_theme(theme)

    def _on_settings(self, settings: ReadingSettings) -> None:
        for page in self.tabs.pages():
            page.set_settings(settings)

    def show_welcome(self) -> None:
        """Show what the colours mean, on the sample article."""
        self.opener.open_sample()
        self.help.open_welcome(self.page, self._show_above)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, addresses, and pieces of pages."""
        data = event.mimeData()
        if data.hasUrls() or data.hasHtml() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        if self.opener.take(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being written, what is open and how the window is laid out."""
        self.notes.save_now()
        self.restoring.save_now()
        self._services.library.flush()
        self._services.pages.close_all()
        super().closeEvent(event)
