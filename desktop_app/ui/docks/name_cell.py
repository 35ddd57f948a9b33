"""The cell of a speaker: the name, and the role in quieter and smaller letters below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.theme import Theme

PADDING = 5
SMALLER = 0.92
"""Size of the role, as a part of the name's."""


class NameCell(QStyledItemDelegate):
    """Draws the first line of a cell's text as the name and the second one as the role, both cut to the width."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The background as the style draws it, then the two lines."""
        self.initStyleOption(option, index)
        name, _, role = str(index.data()).partition("\n")
        option.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        room = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        if not role:
            room.setTop(room.center().y() - option.fontMetrics.height() // 2)
        painter.save()
        painter.setPen(self.theme.paper if selected else self.theme.ink)
        self._line(painter, room, name, option.font)
        painter.setPen(self.theme.paper if selected else self.theme.quiet)
        self._line(
            painter, room.translated(0, option.fontMetrics.height() + 1), role, self._small(option.font)
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and a little air, however long the words are."""
        return QSize(80, 2 * option.fontMetrics.height() + 2 * PADDING + 1)

    @staticmethod
    def _small(font: QFont) -> QFont:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * SMALLER)
        return small

    @staticmethod
    def _line(painter: QPainter, room: QRect, words: str, font: QFont) -> None:
        painter.setFont(font)
        fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, fitting)
