"""The actions of the main window with their shortcuts, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.services.export_service import ExportFormat
from desktop_app.ui.theme import THEMES


class Actions(QObject):
    """Everything that can be chosen from the menus."""

    theme_chosen = Signal(str)
    """Name of the theme."""
    export_wanted = Signal(str)
    """Key of the format."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        article = bar.addMenu(self.tr("&Article"))
        self.open = self._action(article, self.tr("&Open …"), QKeySequence.StandardKey.Open)
        self.open_address = self._action(article, self.tr("Open a &web page …"), "Ctrl+L")
        self.paste = self._action(article, self.tr("Open what was &copied"), QKeySequence.StandardKey.Paste)
        self.sample = self._action(article, self.tr("Open the &sample article"), None)
        self.export_menu = article.addMenu(self.tr("&Export"))
        self.close_tab = self._action(article, self.tr("&Close"), QKeySequence.StandardKey.Close)
        article.addSeparator()
        self.quit = self._action(article, self.tr("&Quit"), QKeySequence.StandardKey.Quit)
        go = bar.addMenu(self.tr("&Go"))
        self.next = self._action(go, self.tr("&Next statement"), "J")
        self.previous = self._action(go, self.tr("&Previous statement"), "K")
        self.next_denial = self._action(go, self.tr("Next &denial"), "D")
        note = bar.addMenu(self.tr("&Note"))
        self.note = self._action(note, self.tr("&New note"), "Ctrl+N")
        view = bar.addMenu(self.tr("&View"))
        self.original = self._action(view, self.tr("&Original pages beside the text"), "Ctrl+Shift+O")
        self.original.setCheckable(True)
        self.full_text = self._action(view, self.tr("The &whole page, nothing left out"), "Ctrl+Shift+W")
        view.addSeparator()
        self._view(view)
        help_menu = bar.addMenu(self.tr("&Help"))
        self.about = self._action(help_menu, self.tr("&About Hearsay"), None)

    def add_export_formats(self, formats: Sequence[ExportFormat]) -> None:
        """Offer these formats in the export menu."""
        for place, one in enumerate(formats):
            shortcut = "Ctrl+E" if place == 0 else None
            action = self._action(self.export_menu, f"{one.label} …", shortcut)
            action.triggered.connect(lambda _, key=one.key: self.export_wanted.emit(key))

    def set_article_open(self, *, is_open: bool) -> None:
        """Switch off what needs an article when none is open."""
        for action in (self.close_tab, self.next, self.previous, self.next_denial, self.note):
            action.setEnabled(is_open)
        self.export_menu.setEnabled(is_open)

    def _view(self, menu: QMenu) -> None:
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
        }
        group = QActionGroup(self)
        for name in ("system", *THEMES):
            action = self._action(menu, names[name], None)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _, name=name: self.theme_chosen.emit(name))

    def _action(self, menu: QMenu, text: str, shortcut: QKeySequence.StandardKey | str | None) -> QAction:
        action = QAction(text, self)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        menu.addAction(action)
        return action
