"""What the window shows before an article is open: how to open one, and the last ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.library import LibraryEntry
from desktop_app.ui.icons import ON_ACCENT, Icons

REF = Qt.ItemDataRole.UserRole
NARROW = 640
"""Pixels below which the buttons do not fit beside each other."""
WIDEST = 720
"""Pixels that the column takes at most."""


class StartPage(QWidget):
    """An empty window that says what to do."""

    open_wanted = Signal()
    """The reader wants to choose a file."""
    address_wanted = Signal()
    """The reader wants to open a web page."""
    sample_wanted = Signal()
    """The reader wants to see the sample article."""
    entry_wanted = Signal(object)
    """The `ArticleRef` of an article of the library."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Who says what, and who denies it"), self)
        title.setObjectName("startTitle")
        title.setWordWrap(True)
        hint = QLabel(self.tr("Drop an article here, or open one. Nothing leaves your machine."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Open an article …"), self)
        self.open_button.setObjectName("primary")
        self.open_button.clicked.connect(self.open_wanted)
        self.address_button = QPushButton(self.tr("Open a web page …"), self)
        self.address_button.clicked.connect(self.address_wanted)
        self.sample_button = QPushButton(self.tr("Show the sample article"), self)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(self.tr("Articles in the library"))
        self.recent.itemActivated.connect(lambda item: self.entry_wanted.emit(item.data(REF)))
        self.recent.itemClicked.connect(lambda item: self.entry_wanted.emit(item.data(REF)))
        self.recent_title = QLabel(self.tr("In your library"), self)
        self._lay_out(title, hint)
        self.show_entries(())

    def _lay_out(self, title: QLabel, hint: QLabel) -> None:
        """A column in the middle, as wide as a column of text."""
        column = QWidget(self)
        column.setMaximumWidth(WIDEST)
        self._row = buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(8)
        for button in (self.open_button, self.address_button, self.sample_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addSpacing(24)
        layout.addWidget(self.recent_title)
        layout.addWidget(self.recent, 1)
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(32, 64, 32, 32)
        outer.addStretch(1)
        outer.addWidget(column, 8)
        outer.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand one below the other."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if self.width() > NARROW else way.TopToBottom)
        super().resizeEvent(event)

    def set_icons(self, icons: Icons) -> None:
        """Show the icons in the colours of the theme."""
        self.open_button.setIcon(icons.icon(f"open{ON_ACCENT}"))
        self.address_button.setIcon(icons.icon("open-address"))
        self.sample_button.setIcon(icons.icon("sample"))

    def show_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """List the articles last opened."""
        self.recent.clear()
        for entry in entries:
            notes = self.tr("%n note(s)", "", entry.note_count) if entry.note_count else ""
            item = QListWidgetItem("  ·  ".join(filter(None, (entry.title, notes))), self.recent)
            item.setData(REF, entry.ref)
            item.setToolTip(entry.location)
        self.recent.setVisible(bool(entries))
        self.recent_title.setVisible(bool(entries))
