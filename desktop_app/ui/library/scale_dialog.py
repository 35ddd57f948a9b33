"""The verdict scale: the steps with their definitions, to be renamed, moved, added and taken away."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.notes import Rating


class ScaleDialog(QDialog):
    """A table that is edited in place; OK makes it the scale."""

    scale_chosen = Signal(object, object)
    """The scale as it was, and as it is to be: tuples of `Rating`."""

    def __init__(self, scale: Sequence[Rating], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Verdicts"))
        self.resize(640, 380)
        self._before = tuple(scale)
        self._steps = [rating for rating in scale if not rating.retired]
        self.table = QTableWidget(0, 2, self)
        self.table.setAccessibleName(self.tr("Verdicts"))
        self.table.setHorizontalHeaderLabels([self.tr("Verdict"), self.tr("Definition")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 22 * self.table.fontMetrics().averageCharWidth())
        self.table.itemChanged.connect(self._on_item)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        hint = QLabel(self.tr("Notes keep a verdict that you take away; it is only no longer offered."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._line())
        layout.addWidget(hint)
        layout.addWidget(self.buttons)
        self._fill(0)

    def _line(self) -> QHBoxLayout:
        self.add, self.up, self.down, self.remove = (
            QPushButton(text, self)
            for text in (self.tr("New verdict"), self.tr("Up"), self.tr("Down"), self.tr("Take away"))
        )
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        for button in (self.add, self.up, self.down, self.remove):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _fill(self, current: int) -> None:
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._steps))
            for row, rating in enumerate(self._steps):
                self.table.setItem(row, 0, QTableWidgetItem(rating.label))
                self.table.setItem(row, 1, QTableWidgetItem(rating.definition))
        if self._steps:
            self.table.setCurrentCell(min(max(current, 0), len(self._steps) - 1), 0)
        self.remove.setEnabled(len(self._steps) > 1)

    def _on_item(self, item: QTableWidgetItem) -> None:
        old, text = self._steps[item.row()], " ".join(item.text().split())
        new = replace(old, label=text) if item.column() == 0 else replace(old, definition=text)
        self._steps[item.row()] = new
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(all(step.label for step in self._steps))

    def _add(self) -> None:
        self._steps.append(Rating(f"own-{uuid.uuid4().hex[:8]}", self.tr("New verdict"), ""))
        last = len(self._steps) - 1
        self._fill(last)
        if item := self.table.item(last, 0):
            self.table.editItem(item)

    def _move(self, by: int) -> None:
        row = self.table.currentRow()
        if 0 <= row + by < len(self._steps):
            self._steps[row], self._steps[row + by] = self._steps[row + by], self._steps[row]
            self._fill(row + by)

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0 and len(self._steps) > 1:
            del self._steps[row]
            self._fill(row)

    def _accept(self) -> None:
        retired = [rating for rating in self._before if rating.retired]
        after = (*self._steps, *retired)
        if after != self._before:
            self.scale_chosen.emit(self._before, after)
        self.accept()
