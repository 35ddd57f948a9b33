"""The trash: what was removed can be had again until it is emptied by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.library import Change, Changed, Trashed
from desktop_app.services.library_service import LibraryService

DATA = Qt.ItemDataRole.UserRole


class TrashPage(QWidget):
    """Removed articles and notes."""

    def __init__(self, library: LibraryService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("In the trash"))
        self.list.itemSelectionChanged.connect(self._allow)
        self.state = QLabel(self)
        self.state.setObjectName("quiet")
        self.restore = QPushButton(self.tr("Take out of the trash"), self)
        self.empty = QPushButton(self.tr("Empty the trash …"), self)
        self.restore.clicked.connect(self._restore)
        self.empty.clicked.connect(self._ask)
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        buttons.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.state)
        layout.addLayout(buttons)
        library.changed.connect(self._on_change)

    def begin(self) -> None:
        """Read the list."""
        self._library.read(lambda library: library.trash.content(), self._fill)

    def _on_change(self, _change: Change) -> None:
        if self.isVisible():
            self.begin()

    def _fill(self, content: tuple[Trashed, ...]) -> None:
        self.list.clear()
        for one in content:
            what = (
                self.tr("Article: {title}") if one.kind == "article" else self.tr("Note: {words}  ·  {title}")
            )
            words = what.format(title=one.title, words=one.words)
            item = QListWidgetItem(f"{words}  ·  {one.removed_at.astimezone():%Y-%m-%d %H:%M}", self.list)
            item.setData(DATA, one)
        self.state.setText("" if content else self.tr("The trash is empty."))
        self.empty.setEnabled(bool(content))
        self._allow()

    def _allow(self) -> None:
        self.restore.setEnabled(bool(self.list.selectedItems()))

    def _restore(self) -> None:
        for item in self.list.selectedItems():
            self._take_out(item.data(DATA))

    def _take_out(self, one: Trashed) -> None:
        if one.kind == "article":
            self._library.restore_article(one.article_id)
        else:
            self._library.restore_note(one.article_id, one.id)

    def _ask(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Empty the trash"))
        box.setText(self.tr("Delete everything in the trash for good?"))
        box.setInformativeText(
            self.tr("This is the one thing that cannot be undone. Copies of the library keep it.")
        )
        delete = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        delete.clicked.connect(self._empty)
        box.open()

    def _empty(self) -> None:
        self._library.write(lambda library: library.trash.empty(), Change(0, Changed.ARTICLE))
