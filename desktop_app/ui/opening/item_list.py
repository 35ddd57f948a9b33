"""The articles of a feed, an e-book or a list of addresses, to be opened one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.services.opened import ListedItem

_LONGEST_DETAIL = 160
"""Letters of a summary that are shown; its tool tip has all of it."""


class ItemList(QWidget):
    """A list beside the text; Enter or a double click opens an item."""

    item_wanted = Signal(int)
    """Index of the item to open."""

    def __init__(self, items: Sequence[ListedItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("itemList")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Articles in this document"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for item in items:
            whole = len(item.detail) <= _LONGEST_DETAIL
            detail = item.detail if whole else f"{item.detail[:_LONGEST_DETAIL].rstrip()} …"
            row = QListWidgetItem("\n".join(filter(None, (item.title, detail))), self.list)
            row.setToolTip(item.detail)
        self.list.itemActivated.connect(lambda row: self.item_wanted.emit(self.list.row(row)))
        title = QLabel(self.tr("%n article(s)", "", len(items)), self)
        title.setObjectName("quiet")
        hint = QLabel(self.tr("Press Enter or double-click to open one."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 4, 8)
        for widget in (title, hint):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
