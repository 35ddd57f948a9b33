"""Everything that can be chosen: the actions of the main window with their shortcuts, and their menus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.notes import Rating
from desktop_app.services.export_service import ExportFormat
from desktop_app.ui.icons import Icons
from desktop_app.ui.page.moves import Step
from desktop_app.ui.theme import THEMES

Shortcut = QKeySequence.StandardKey | str | tuple[str, ...]


class Actions(QObject):
    """Everything that can be chosen from the menus; `by_id` is what palette and shortcut sheet list."""

    theme_chosen = Signal(str)
    """Name of the theme."""
    export_wanted = Signal(str)
    """Key of the format."""
    step_wanted = Signal(object, bool)
    """A `Step` and whether it goes forward."""
    kind_wanted = Signal(object)
    """The `StatementKind` that the statement in hand is."""
    verdict_wanted = Signal(str)
    """Key of the verdict on the statement in hand."""
    add_wanted = Signal(object)
    """The `StatementKind` that the selected words are."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.by_id: dict[str, QAction] = {}
        self._on_article: list[QAction] = []
        self._article_menu(window.menuBar().addMenu(self.tr("&Article")))
        self.edit_menu = window.menuBar().addMenu(self.tr("&Edit"))
        self._go_menu(window.menuBar().addMenu(self.tr("&Go")))
        self._statement_menu(window.menuBar().addMenu(self.tr("&Statement")))
        self._library_menu(window.menuBar().addMenu(self.tr("&Library")))
        self._view_menu(window.menuBar().addMenu(self.tr("&View")))
        self._help_menu(window.menuBar().addMenu(self.tr("&Help")))

    # -- menus

    def _article_menu(self, menu: QMenu) -> None:
        self.open = self._action(menu, "open", self.tr("&Open …"), QKeySequence.StandardKey.Open)
        self.open_address = self._action(menu, "open-address", self.tr("Open a &web page …"), "Ctrl+L")
        self.paste = self._action(
            menu, "paste", self.tr("Open what was &copied"), QKeySequence.StandardKey.Paste
        )
        self.sample = self._action(menu, "sample", self.tr("Open the &sample article"), "Ctrl+Shift+S")
        self.export_menu = menu.addMenu(self.tr("&Export"))
        self.import_notes = self._on(menu, "import-notes", self.tr("&Take notes over …"), "Ctrl+Shift+I")
        self.close_tab = self._on(menu, "close-tab", self.tr("C&lose"), QKeySequence.StandardKey.Close)
        menu.addSeparator()
        self.quit = self._action(menu, "quit", self.tr("&Quit"), "Ctrl+Q")

    def add_edit_menu(self, stack: QUndoStack) -> None:
        """Undo, redo and find."""
        menu = self.edit_menu
        self.undo = stack.createUndoAction(self, self.tr("&Undo"))
        self.redo = stack.createRedoAction(self, self.tr("&Redo"))
        self._keep(menu, "undo", self.undo, QKeySequence.StandardKey.Undo)
        self._keep(menu, "redo", self.redo, ("Ctrl+Shift+Z", "Ctrl+Y"))
        menu.addSeparator()
        self.find = self._on(menu, "find", self.tr("&Find in the article …"), "Ctrl+F")
        self.find_next = self._on(menu, "find-next", self.tr("Find &next"), "F3")
        self.find_previous = self._on(menu, "find-previous", self.tr("Find &previous"), "Shift+F3")

    def _go_menu(self, menu: QMenu) -> None:
        self.back = self._action(menu, "back", self.tr("&Back"), ("Alt+Left", "Backspace"))
        self.forward = self._action(menu, "forward", self.tr("&Forward"), "Alt+Right")
        menu.addSeparator()
        ways: tuple[tuple[Step, tuple[str, str], tuple[Shortcut, Shortcut]], ...] = (
            (Step.STATEMENT, (self.tr("&Next statement"), self.tr("&Previous statement")),
             (("J", "Alt+Down"), ("K", "Alt+Up"))),
            (Step.CLAIM, (self.tr("Next &claim"), self.tr("Previous claim")), ("C", "Shift+C")),
            (Step.DENIAL, (self.tr("Next &denial"), self.tr("Previous denial")), ("D", "Shift+D")),
            (Step.NOTE, (self.tr("Next n&ote"), self.tr("Previous note")), ("N", "Shift+N")),
            (Step.PARAGRAPH, (self.tr("Next p&aragraph"), self.tr("Previous paragraph")), ("Ctrl+Down", "Ctrl+Up")),
        )  # fmt: skip
        for step, texts, keys in ways:
            for forward, text, key in zip((True, False), texts, keys, strict=True):
                name = f"{'next' if forward else 'previous'}-{step.value}"
                action = self._on(menu, name, text, key)
                action.triggered.connect(lambda _, s=step, f=forward: self.step_wanted.emit(s, f))
        self.next, self.previous = self.by_id["next-statement"], self.by_id["previous-statement"]
        self.next_denial = self.by_id["next-denial"]
        menu.addSeparator()
        self.to_page = self._on(menu, "to-page", self.tr("To the &text of the article"), "Ctrl+Return")
        self.next_pane = self._action(menu, "next-pane", self.tr("Next pan&el"), "F6")
        self.previous_pane = self._action(menu, "previous-pane", self.tr("Previous panel"), "Shift+F6")

    def _statement_menu(self, menu: QMenu) -> None:
        self.note = self._on(menu, "note", self.tr("New &note"), "Ctrl+N")
        self.verdict_menu = menu.addMenu(self.tr("&Verdict"))
        self.copy_citation = self._on(menu, "copy-citation", self.tr("&Copy with citation"), "Ctrl+Shift+C")
        self.copy_citation.setIconText(self.tr("Cite"))
        self.correct_menu = menu.addMenu(self.tr("Co&rrect"))
        kinds = (StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER)
        is_one = (
            self.tr("It is a &claim"),
            self.tr("It is a &denial"),
            self.tr("It is an&other attribution"),
        )
        selection = (
            self.tr("Mark the selection as a cla&im …"),
            self.tr("Mark the selection as a &denial …"),
            self.tr("Mark the selection as an&other attribution …"),
        )
        for number, (kind, text) in enumerate(zip(kinds, is_one, strict=True), 1):
            action = self._on(self.correct_menu, f"is-{kind.value}", text, f"Alt+{number}")
            action.triggered.connect(lambda _, kind=kind: self.kind_wanted.emit(kind))
        self.correct_menu.addSeparator()
        self.speaker = self._on(
            self.correct_menu, "wrong-speaker", self.tr("Wrong &speaker …"), "Alt+Shift+S"
        )
        self.extent = self._on(self.correct_menu, "wrong-extent", self.tr("Wrong &extent …"), "Alt+Shift+E")
        self.reject = self._on(self.correct_menu, "reject", self.tr("&Not a statement"), "Alt+Del")
        menu.addSeparator()
        for number, (kind, text) in enumerate(zip(kinds, selection, strict=True), 1):
            action = self._on(menu, f"add-{kind.value}", text, f"Alt+Shift+{number}")
            action.triggered.connect(lambda _, kind=kind: self.add_wanted.emit(kind))

    def _library_menu(self, menu: QMenu) -> None:
        self.search_library = self._action(
            menu, "search-library", self.tr("&Search the library …"), "Ctrl+Shift+F"
        )
        self.checked_before = self._action(
            menu, "checked-before", self.tr("&Checked before? …"), "Ctrl+Shift+K"
        )
        self.library_speaker = self._action(
            menu, "library-speaker", self.tr("S&peaker in the library …"), "Ctrl+Alt+P"
        )
        menu.addSeparator()
        self.library_pages = {
            "articles": self._action(
                menu, "library-articles", self.tr("&Articles, files, copies …"), "Ctrl+Shift+L"
            ),
            "lost": self._action(menu, "library-unanchored", self.tr("&Unanchored notes …"), "Ctrl+Shift+U"),
            "corrections": self._action(menu, "library-corrections", self.tr("Co&rrections …"), "Ctrl+Alt+C"),
            "trash": self._action(menu, "library-trash", self.tr("&Trash …"), "Ctrl+Alt+T"),
        }
        menu.addSeparator()
        self.export_stored = self._action(
            menu, "library-export", self.tr("&Export articles of the library …"), "Ctrl+Alt+E"
        )
        self.verdict_scale = self._action(menu, "verdict-scale", self.tr("&Verdicts …"), "Ctrl+Alt+V")

    def _view_menu(self, menu: QMenu) -> None:
        self.panel_menu = menu.addMenu(self.tr("&Panels"))
        self.original = self._action(
            menu, "original", self.tr("&Original pages beside the text"), "Ctrl+Shift+O"
        )
        self.original.setCheckable(True)
        self.full_text = self._action(
            menu, "full-text", self.tr("The &whole page, nothing left out"), "Ctrl+Shift+W"
        )
        menu.addSeparator()
        self.larger = self._action(menu, "larger", self.tr("&Larger text"), ("Ctrl++", "Ctrl+="))
        self.smaller = self._action(menu, "smaller", self.tr("&Smaller text"), "Ctrl+-")
        self.plain_size = self._action(menu, "plain-size", self.tr("Text in plain si&ze"), "Ctrl+0")
        self.reading_settings = self._action(
            menu, "reading-settings", self.tr("&Reading settings …"), "Ctrl+,"
        )
        menu.addSeparator()
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
        }
        group = QActionGroup(self)
        for number, name in enumerate(("system", *THEMES)):
            action = self._action(menu, f"theme-{name}", names[name], f"Ctrl+Alt+{number}")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _, name=name: self.theme_chosen.emit(name))

    def _help_menu(self, menu: QMenu) -> None:
        self.palette = self._action(menu, "palette", self.tr("&Find a command …"), "Ctrl+K")
        self.shortcuts = self._action(menu, "shortcuts", self.tr("&Keyboard shortcuts …"), "F1")
        self.welcome = self._action(menu, "welcome", self.tr("&What the colours mean"), "Shift+F1")
        self.about = self._action(menu, "about", self.tr("&About Hearsay"), "Ctrl+F1")

    # -- what only the running program knows

    def add_export_formats(self, formats: Sequence[ExportFormat]) -> None:
        """Offer these formats in the export menu."""
        for place, one in enumerate(formats):
            keys = "Ctrl+E" if place == 0 else f"Ctrl+Shift+E, {place}"
            action = self._on(self.export_menu, f"export-{one.key}", f"{one.label} …", keys)
            action.triggered.connect(lambda _, key=one.key: self.export_wanted.emit(key))

    def add_verdicts(self, ratings: Sequence[Rating]) -> None:
        """Offer these verdicts on a statement, and no others."""
        for action in self.verdict_menu.actions():
            self.by_id.pop(action.objectName(), None)
            self._on_article.remove(action)
            self.verdict_menu.removeAction(action)
            action.deleteLater()
        for number, rating in enumerate((one for one in ratings if not one.retired), 1):
            action = self._on(
                self.verdict_menu, f"verdict-{rating.key}", rating.label, f"Ctrl+Shift+V, {number}"
            )
            action.setToolTip(rating.definition)
            action.triggered.connect(lambda _, key=rating.key: self.verdict_wanted.emit(key))

    def add_panels(self, docks: Iterable[QDockWidget]) -> None:
        """Offer to show and hide these panels."""
        for number, dock in enumerate(docks, 1):
            action = dock.toggleViewAction()
            self._keep(self.panel_menu, f"panel-{dock.objectName()}", action, f"Ctrl+{number}")
            self._on_article.append(action)
        self.panel_menu.addSeparator()
        self.plain_layout = self._action(
            self.panel_menu, "plain-layout", self.tr("Panels &where they were at first"), "Ctrl+Shift+0"
        )

    def set_article_open(self, *, is_open: bool) -> None:
        """Switch off what needs an article when none is open."""
        for action in self._on_article:
            action.setEnabled(is_open)
        for menu in (self.export_menu, self.verdict_menu, self.correct_menu):
            menu.setEnabled(is_open)

    def set_icons(self, icons: Icons) -> None:
        """Show the icons in the colours of the theme; an action has the one that is named like its id."""
        for name, action in self.by_id.items():
            action.setIcon(icons.icon(name))
        for name, menu in (
            ("export", self.export_menu),
            ("verdict", self.verdict_menu),
            ("correct", self.correct_menu),
        ):
            menu.setIcon(icons.icon(name))

    # -- making one

    def _on(self, menu: QMenu, name: str, text: str, shortcut: Shortcut) -> QAction:
        """An action that needs an open article."""
        action = self._action(menu, name, text, shortcut)
        self._on_article.append(action)
        return action

    def _action(self, menu: QMenu, name: str, text: str, shortcut: Shortcut) -> QAction:
        return self._keep(menu, name, QAction(text, self), shortcut)

    def _keep(self, menu: QMenu, name: str, action: QAction, shortcut: Shortcut) -> QAction:
        action.setObjectName(name)
        if isinstance(shortcut, tuple):
            action.setShortcuts([QKeySequence(one) for one in shortcut])
        else:
            action.setShortcut(QKeySequence(shortcut))
        menu.addAction(action)
        self.by_id[name] = action
        return action
