"""What the window shows before an article is open: how to open one, and the last ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.library import LibraryEntry

REF = Qt.ItemDataRole.UserRole


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
        title.setStyleSheet("font-size: 20pt; font-family: 'Noto Serif';")
        hint = QLabel(self.tr("Drop an article here, or open one. Nothing leaves your machine."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Open an article …"), self)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(64, 56, 64, 40)
        layout.setSpacing(12)
        for widget in (title, hint):
            layout.addWidget(widget)
        for button in (self.open_button, self.address_button, self.sample_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(20)
        layout.addWidget(self.recent_title)
        layout.addWidget(self.recent, 1)
        layout.addStretch(1)
        self.show_entries(())

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
