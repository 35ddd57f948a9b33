"""Help: the welcome, the command palette, the shortcut sheet, and what the program is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QMessageBox, QWidget

from desktop_app import __version__
from desktop_app.services.settings import SettingsStore
from desktop_app.ui.actions import Actions
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.page.article_page import ArticlePage
from desktop_app.ui.page.moves import first_with
from desktop_app.ui.palette import CommandPalette
from desktop_app.ui.shortcuts import Shortcuts, ShortcutSheet
from desktop_app.ui.welcome import Welcome

SEEN = "welcomed"


class Help(QObject):
    """Opens them."""

    def __init__(
        self, actions: Actions, settings: SettingsStore, appearance: Appearance, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._appearance = appearance
        self._page: Callable[[], ArticlePage | None] = lambda: None
        self.shortcuts = Shortcuts(actions.by_id, settings, self)
        self.welcome: Welcome | None = None
        actions.palette.triggered.connect(lambda: CommandPalette(self.shortcuts, window).open())
        actions.shortcuts.triggered.connect(lambda: ShortcutSheet(self.shortcuts, window).open())
        actions.about.triggered.connect(self._about)

    @property
    def is_first_start(self) -> bool:
        """Whether the welcome has never been seen."""
        return not self._settings.get(SEEN, default=False)

    def open_welcome(self, page: Callable[[], ArticlePage | None], show: Callable[[QWidget], None]) -> None:
        """Show the welcome above the page; `page` gives the page in front."""
        if self.welcome is None:
            self._page = page
            self.welcome = Welcome(self._appearance.theme, self._window)
            self.welcome.mark_wanted.connect(self._show_mark)
            self.welcome.ended.connect(self._end_welcome)
            self._appearance.theme_changed.connect(self.welcome.set_theme)
            show(self.welcome)
        self.welcome.show_lesson(0)
        self.welcome.next.setFocus()
        self._settings.set(SEEN, value=True)

    def show_example(self) -> None:
        """The marks are there now: show the one that the lesson is about."""
        if self.welcome is not None and (mark := self.welcome.mark()):
            QTimer.singleShot(0, self, lambda: self._show_mark(mark))

    def _show_mark(self, mark: str) -> None:
        page = self._page()
        statement = first_with(page.state.analysis, mark) if page else None
        if page is not None and statement is not None:
            page.choose(statement)

    def _end_welcome(self) -> None:
        if self.welcome is not None:
            self.welcome.hide()
            self.welcome.deleteLater()
            self.welcome = None
            if page := self._page():
                page.view.setFocus()

    def _about(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About Hearsay"))
        box.setText(
            self.tr(
                "Hearsay {version}\n\nShows who claims what, who denies it, and why it says so. "
                "It does not know what is true."
            ).format(version=__version__)
        )
        box.open()
