"""The rows of evidence of a note, as newsroom fact-check sheets keep them; every change is kept at once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.notes import Attachment, Evidence

KeepFile = Callable[[Path, Callable[[Attachment], None]], None]
"""Keeps a file in the library and hands over what is known of it."""
SaveFile = Callable[[Attachment, Path], None]
"""Writes an attached file to a path."""


class Column(IntEnum):
    """The columns of the table."""

    SOURCE = 0
    LINK = 1
    FILE = 2
    METHOD = 3
    SHOWS = 4
    BY = 5
    WHEN = 6
    PROTECTED = 7


class EvidenceDialog(QDialog):
    """A table that is edited in place."""

    rows_changed = Signal(object)
    """The tuple of `Evidence` as it is now."""

    def __init__(self, rows: tuple[Evidence, ...], keep: KeepFile, save: SaveFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Evidence"))
        self.resize(980, 380)
        self._rows = list(rows)
        self._keep, self._save = keep, save
        self.table = QTableWidget(0, len(Column), self)
        self.table.setAccessibleName(self.tr("Rows of evidence"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Source"), self.tr("Link"), self.tr("File"), self.tr("Method"), self.tr("What it shows"),
             self.tr("Checked by"), self.tr("On"), self.tr("Protected")]
        )  # fmt: skip
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(Column.SHOWS, QHeaderView.ResizeMode.Stretch)
        width = self.table.fontMetrics().averageCharWidth()
        for column, letters in zip(Column, (20, 18, 14, 14, 24, 13, 12, 11), strict=True):
            self.table.setColumnWidth(column, letters * width)
        self.table.itemChanged.connect(self._on_item)
        self.table.itemSelectionChanged.connect(self._allow)
        hint = QLabel(
            self.tr("A protected row never goes into an export. A day is written 2026-01-31."), self
        )
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addWidget(self.table, 1)
        layout.addWidget(hint)
        layout.addLayout(self._buttons())
        self._fill()

    def _buttons(self) -> QHBoxLayout:
        self.add, self.attach, self.store, self.remove = (
            QPushButton(text, self)
            for text in (
                self.tr("New row"),
                self.tr("Attach a file …"),
                self.tr("Save the file …"),
                self.tr("Remove row"),
            )
        )
        self.add.clicked.connect(self._add)
        self.attach.clicked.connect(self._choose_file)
        self.store.clicked.connect(self._choose_target)
        self.remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        for button in (self.add, self.attach, self.store, self.remove):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        line.addWidget(buttons)
        return line

    def rows(self) -> tuple[Evidence, ...]:
        """The rows as they are now."""
        return tuple(self._rows)

    def attach_file(self, path: Path) -> None:
        """Keep a file and put it into the current row."""
        row = self.table.currentRow()
        if row >= 0:
            wanted = self._rows[row].id
            self._keep(path, lambda attachment: self._attached(wanted, attachment))

    def _attached(self, evidence_id: str, attachment: Attachment) -> None:
        for number, row in enumerate(self._rows):
            if row.id == evidence_id:
                self._rows[number] = replace(row, attachment=attachment)
        self._fill()
        self._tell()

    # -- the table

    def _fill(self) -> None:
        current = self.table.currentRow()
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._rows))
            for number, row in enumerate(self._rows):
                self._show_row(number, row)
        if self._rows:
            self.table.setCurrentCell(min(max(current, 0), len(self._rows) - 1), 0)
        self._allow()

    def _show_row(self, number: int, row: Evidence) -> None:
        texts = {
            Column.SOURCE: row.source,
            Column.LINK: row.link or "",
            Column.FILE: row.attachment.name if row.attachment else "",
            Column.METHOD: row.method,
            Column.SHOWS: row.shows,
            Column.BY: row.checked_by,
            Column.WHEN: row.checked_at.date().isoformat() if row.checked_at else "",
            Column.PROTECTED: "",
        }
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            if column is Column.FILE:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                item.setToolTip(f"SHA-256 {row.attachment.sha256}" if row.attachment else "")
            if column is Column.PROTECTED:
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setCheckState(Qt.CheckState.Checked if row.protected else Qt.CheckState.Unchecked)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Protected"))
            self.table.setItem(number, column, item)

    def _on_item(self, item: QTableWidgetItem) -> None:
        row, column, text = item.row(), Column(item.column()), item.text().strip()
        old = self._rows[row]
        if column is Column.WHEN:
            new = replace(old, checked_at=_day(text, old.checked_at))
        elif column is Column.PROTECTED:
            new = replace(old, protected=item.checkState() is Qt.CheckState.Checked)
        elif column is Column.LINK:
            new = replace(old, link=text or None)
        else:
            names = {
                Column.SOURCE: "source",
                Column.METHOD: "method",
                Column.SHOWS: "shows",
                Column.BY: "checked_by",
            }
            new = replace(old, **{names[column]: text})  # type: ignore[arg-type]
        self._rows[row] = new
        with QSignalBlocker(self.table):
            self._show_row(row, new)
        if new != old:
            self._tell()

    def _tell(self) -> None:
        self.rows_changed.emit(self.rows())

    def _allow(self) -> None:
        row = self.table.currentRow()
        chosen = 0 <= row < len(self._rows)
        self.attach.setEnabled(chosen)
        self.remove.setEnabled(chosen)
        self.store.setEnabled(chosen and self._rows[row].attachment is not None)

    # -- buttons

    def _add(self) -> None:
        self._rows.append(Evidence(str(uuid.uuid4()), "", checked_at=datetime.now(UTC)))
        self._fill()
        self.table.setCurrentCell(len(self._rows) - 1, 0)
        if item := self.table.item(len(self._rows) - 1, 0):
            self.table.editItem(item)
        self._tell()

    def _remove(self) -> None:
        del self._rows[self.table.currentRow()]
        self._fill()
        self._tell()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if name:
            self.attach_file(Path(name))

    def _choose_target(self) -> None:
        attachment = self._rows[self.table.currentRow()].attachment
        if attachment is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file"), attachment.name)
        if name:
            self._save(attachment, Path(name))


def _day(text: str, otherwise: datetime | None) -> datetime | None:
    """The day that was written; what is no day leaves it as it was."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return otherwise
