"""The history of a note: every wording it had, to be looked at and brought back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.notes import Note

Step = tuple[datetime, str, Note | None]
NOTE = Qt.ItemDataRole.UserRole


def wordings(history: Sequence[Step]) -> list[tuple[datetime, str, Note]]:
    """What there was to see, the newest first: of changes within one minute the last, unless it did not stand."""
    kept: list[tuple[datetime, str, Note]] = []
    for moment, action, note in history:
        if note is None:
            continue
        same_minute = bool(kept) and kept[-1][0].replace(second=0, microsecond=0) == moment.replace(
            second=0, microsecond=0
        )
        if same_minute and action == "save" and kept[-1][1] == "save":
            kept.pop()
        kept.append((moment, action, note))
    return kept[::-1]


class NoteHistoryDialog(QDialog):
    """The wordings on the left, the words of the chosen one on the right."""

    restore_wanted = Signal(object)
    """The `Note` as it was, to be made the note of now."""

    def __init__(self, history: Sequence[Step], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of the note"))
        self.resize(680, 420)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Wordings"))
        for moment, action, note in wordings(history):
            when = f"{moment.astimezone():%Y-%m-%d %H:%M}"
            other = self.tr("{when}, another window’s").format(when=when)
            item = QListWidgetItem(when if action == "save" else other, self.list)
            item.setData(NOTE, note)
        self.words = QPlainTextEdit(self)
        self.words.setAccessibleName(self.tr("The words then"))
        self.words.setReadOnly(True)
        self.restore = QPushButton(self.tr("Bring this wording back"), self)
        self.restore.clicked.connect(self._restore)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        both = QSplitter(self)
        both.addWidget(self.list)
        both.addWidget(self.words)
        both.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addWidget(both, 1)
        layout.addWidget(buttons)
        self.list.currentItemChanged.connect(lambda now, _: self._show(now))
        self.list.setCurrentRow(0)
        self.restore.setEnabled(self.list.count() > 0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        note: Note = item.data(NOTE)
        about = [note.verdict or "", note.status.value, ", ".join(note.tags)]
        self.words.setPlainText("\n\n".join(filter(None, (note.body, " · ".join(filter(None, about))))))

    def _restore(self) -> None:
        if item := self.list.currentItem():
            self.restore_wanted.emit(item.data(NOTE))
            self.accept()
