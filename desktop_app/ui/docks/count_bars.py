"""Small bars that show how many claims, denials and other statements a speaker made."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.theme import Theme

COUNTS = Qt.ItemDataRole.UserRole + 1
"""Role: (count, largest count of the table, name of the mark)."""


class CountBar(QStyledItemDelegate):
    """Draws a count as a number with a bar below it; the bar is as long as the count among all speakers'."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The number, then the bar."""
        super().paint(painter, option, index)
        count, most, name = index.data(COUNTS) or (0, 0, "")
        if not count:
            return
        mark = self.theme.marks[name]
        room = option.rect.adjusted(4, 0, -4, 0)
        length = max(4.0, room.width() * count / most)
        bar = QRectF(room.right() + 1 - length, room.top() + option.fontMetrics.height() + 8, length, 6)
        painter.save()
        painter.setPen(QPen(mark.line, 1))
        painter.setBrush(mark.fill)
        painter.drawRect(bar)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for both."""
        size = super().sizeHint(option, index)
        return QSize(max(size.width(), 46), max(size.height(), option.fontMetrics.height() + 20))
