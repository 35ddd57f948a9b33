"""The command palette: everything that can be done, found by typing a few letters of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_app.ui.commands import Command, found
from desktop_app.ui.shortcuts import Shortcuts

NAME = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """A field and a list below it; Enter does what is chosen."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find a command"))
        self._shortcuts = shortcuts
        self.typed = QLineEdit(self)
        self.typed.setAccessibleName(self.tr("Command"))
        self.typed.setPlaceholderText(self.tr("What do you want to do?"))
        self.typed.textChanged.connect(lambda _: self._fill())
        self.typed.returnPressed.connect(self._do)
        self.typed.installEventFilter(self)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _: self._do())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.typed)
        layout.addWidget(self.list, 1)
        width = parent.fontMetrics().averageCharWidth()
        self.resize(min(parent.width() - 40, 90 * width), min(parent.height() - 80, 420))
        for column, letters in enumerate((52, 18, 14)):
            self.list.setColumnWidth(column, letters * width)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for command in found(self._offered(), self.typed.text()):
            shortcut = command.shortcuts[0] if command.shortcuts else ""
            item = QTreeWidgetItem(self.list, [command.text, command.menu, shortcut])
            item.setData(0, NAME, command.name)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)

    def _offered(self) -> list[Command]:
        """What can be done now."""
        return [one for one in self._shortcuts.commands() if self._shortcuts.action(one.name).isEnabled()]

    def chosen(self) -> QAction | None:
        """The action in the current row."""
        item = self.list.currentItem()
        return self._shortcuts.action(item.data(0, NAME)) if item is not None else None

    def _do(self) -> None:
        action = self.chosen()
        self.accept()
        if action is not None:
            action.trigger()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrow keys go through the list while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in MOVES:
            by = {MOVES[0]: -1, MOVES[1]: 1, MOVES[2]: -10, MOVES[3]: 10}[Qt.Key(event.key())]
            last = self.list.topLevelItemCount() - 1
            if current := self.list.currentItem():
                at = self.list.indexOfTopLevelItem(current) + by
                if item := self.list.topLevelItem(min(max(at, 0), last)):
                    self.list.setCurrentItem(item)
            return True
        return False
