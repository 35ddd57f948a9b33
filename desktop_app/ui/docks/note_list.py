"""The list of an article's notes: as high as what stands in it, so that the note in hand has the rest of the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

LOWEST, HIGHEST = 34, 160
"""Pixels."""


class NoteList(QListWidget):
    """Long notes are wrapped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fit()

    def fit(self) -> None:
        """Make it as high as its rows, within reason."""
        self.doItemsLayout()
        last = self.item(self.count() - 1) if self.count() else None
        rows = self.visualItemRect(last).bottom() + 1 + self.verticalOffset() if last is not None else 0
        self.setFixedHeight(min(max(LOWEST, rows + 2 * self.frameWidth()), HIGHEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows that are wrapped otherwise are of another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
