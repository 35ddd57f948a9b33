"""Small questions that corrections ask: a name, one of several, some of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)


@dataclass(frozen=True, slots=True)
class Question:
    """What a dialog asks."""

    title: str
    text: str
    names: Sequence[str]
    """What is offered."""
    proposal: str = ""


class NameDialog(QDialog):
    """Asks for a name: one that is offered or, when `free`, any other."""

    def __init__(
        self,
        question: Question,
        answered: Callable[[str], None],
        parent: QWidget,
        *,
        free: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self.setMinimumWidth(380)
        self.names = QComboBox(self)
        self.names.setEditable(free)
        self.names.addItems(list(question.names))
        self.names.setAccessibleName(question.text)
        if free:
            self.names.setEditText(question.proposal)
            if line := self.names.lineEdit():
                line.selectAll()
                line.setAccessibleName(question.text)
            self.names.editTextChanged.connect(lambda _: self._allow())
        self._answered = answered
        self.buttons = _lay_out(self, question.text, self.names)
        self.accepted.connect(self._answer)
        self._allow()

    def _allow(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.names.currentText().strip()))

    def _answer(self) -> None:
        self._answered(" ".join(self.names.currentText().split()))


class NamesDialog(QDialog):
    """Asks for some of several names, ticked in a list."""

    def __init__(self, question: Question, answered: Callable[[list[str]], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self.setMinimumWidth(380)
        self.list = QListWidget(self)
        self.list.setAccessibleName(question.text)
        for name in question.names:
            item = QListWidgetItem(name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._answered = answered
        self.buttons = _lay_out(self, question.text, self.list)
        self.list.itemChanged.connect(lambda _: self._allow())
        self.accepted.connect(lambda: self._answered(self.ticked()))
        self._allow()

    def ticked(self) -> list[str]:
        """The names that are ticked."""
        items = [self.list.item(i) for i in range(self.list.count())]
        return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]

    def _allow(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.ticked()))


def _lay_out(dialog: QDialog, text: str, field: QWidget) -> QDialogButtonBox:
    label = QLabel(text, dialog)
    label.setWordWrap(True)
    label.setBuddy(field)
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog
    )
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(18, 16, 18, 14)
    layout.setSpacing(10)
    for widget in (label, field, buttons):
        layout.addWidget(widget)
    return buttons
