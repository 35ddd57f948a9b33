"""The shortcuts: kept as the reader has changed them, and the sheet in which they are looked up and changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.settings import SettingsStore
from desktop_app.ui.commands import Command, found, plain_text, taken_by

NAME = Qt.ItemDataRole.UserRole
PORTABLE = QKeySequence.SequenceFormat.PortableText
NATIVE = QKeySequence.SequenceFormat.NativeText


class Shortcuts(QObject):
    """The actions by their ids, with the shortcuts that the reader has given them."""

    def __init__(self, actions: Mapping[str, QAction], settings: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._plain = {name: list(action.shortcuts()) for name, action in actions.items()}
        for name, keys in settings.get("shortcuts", dict[str, str]()).items():
            if name in actions:
                actions[name].setShortcut(QKeySequence(keys, PORTABLE))

    def action(self, name: str) -> QAction:
        """The action of that id."""
        return self._actions[name]

    def commands(self) -> list[Command]:
        """Every action as a line of a list, in the order of the menus."""
        return [
            Command(
                name,
                plain_text(action.text()),
                _menu_of(action),
                tuple(keys.toString(NATIVE) for keys in action.shortcuts()),
            )
            for name, action in self._actions.items()
        ]

    def taken_by(self, name: str, keys: QKeySequence) -> str | None:
        """The text of the action that has these keys already, or None."""
        known = {one: [k.toString(PORTABLE) for k in a.shortcuts()] for one, a in self._actions.items()}
        other = taken_by(keys.toString(PORTABLE), known, name)
        return plain_text(self._actions[other].text()) if other else None

    def set(self, name: str, keys: QKeySequence) -> None:
        """Give an action other keys, from now on."""
        self._actions[name].setShortcut(keys)
        self._keep(name, keys.toString(PORTABLE))

    def reset(self, name: str) -> None:
        """Give an action back the keys it came with."""
        self._actions[name].setShortcuts(self._plain[name])
        self._keep(name, None)

    def _keep(self, name: str, keys: str | None) -> None:
        kept = self._settings.get("shortcuts", dict[str, str]())
        kept.pop(name, None)
        if keys is not None:
            kept[name] = keys
        self._settings.set("shortcuts", kept)


def _menu_of(action: QAction) -> str:
    menus = [one for one in action.associatedObjects() if isinstance(one, QMenu)]
    return plain_text(menus[0].title()) if menus else ""


class ShortcutSheet(QDialog):
    """Every action with its keys; the keys of the chosen one can be changed below."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._shortcuts = shortcuts
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Search the shortcuts"))
        self.search.setPlaceholderText(self.tr("Search by action, menu or key"))
        self.search.textChanged.connect(lambda _: self._fill())
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Shortcuts"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Menu"), self.tr("Keys")])
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_keys())
        self.keys = QKeySequenceEdit(self)
        self.keys.setAccessibleName(self.tr("New keys"))
        if line := self.keys.findChild(QLineEdit):
            line.setAccessibleName(self.tr("New keys"))
        self.keys.setMaximumSequenceLength(2)
        self.change = QPushButton(self.tr("Change"), self)
        self.reset = QPushButton(self.tr("As it came"), self)
        self.change.clicked.connect(self._change)
        self.reset.clicked.connect(self._reset)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self._lay_out()
        width = self.fontMetrics().averageCharWidth()
        self.resize(100 * width, 560)
        for column, letters in enumerate((50, 20, 24)):
            self.list.setColumnWidth(column, letters * width)
        self._fill()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("New keys:"), self)
        label.setBuddy(self.keys)
        line = QHBoxLayout()
        for widget, stretch in ((label, 0), (self.keys, 1), (self.change, 0), (self.reset, 0)):
            line.addWidget(widget, stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(line)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        chosen = self._name()
        self.list.clear()
        for command in found(self._shortcuts.commands(), self.search.text()):
            item = QTreeWidgetItem(self.list, [command.text, command.menu, "   ".join(command.shortcuts)])
            item.setData(0, NAME, command.name)
            if command.name == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and (first := self.list.topLevelItem(0)):
            self.list.setCurrentItem(first)

    def _name(self) -> str | None:
        item = self.list.currentItem()
        return str(item.data(0, NAME)) if item is not None else None

    def _show_keys(self) -> None:
        name = self._name()
        self.problem.clear()
        self.keys.setKeySequence(self._shortcuts.action(name).shortcut() if name else QKeySequence())

    def _change(self) -> None:
        name, keys = self._name(), self.keys.keySequence()
        if name is None:
            return
        other = self._shortcuts.taken_by(name, keys) if not keys.isEmpty() else None
        if other is not None:
            self.problem.setText(
                self.tr("{keys} is taken by “{action}”. Change that one first.").format(
                    keys=keys.toString(NATIVE), action=other
                )
            )
            return
        self._shortcuts.set(name, keys)
        self._fill()

    def _reset(self) -> None:
        if name := self._name():
            self._shortcuts.reset(name)
            self._fill()
