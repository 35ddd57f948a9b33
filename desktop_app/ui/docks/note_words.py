"""The words of a note: written as Markdown, shown as they will read."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


class Preview(QTextBrowser):
    """Markdown as it will read; pictures are not loaded, links open in the browser when they are clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview of the note"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._open)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is loaded, neither from the disk nor from the web."""
        return None

    def _open(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)


LOWEST = 84
"""Pixels: four lines."""


class NoteWords(QWidget):
    """An editor and a preview, one of them shown."""

    changed = Signal()
    """The reader typed something."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = QPlainTextEdit(self)
        self.editor.setAccessibleName(self.tr("Text of the note"))
        self.editor.setPlaceholderText(self.tr("Write here; it is saved while you type."))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self.changed)
        self.preview = Preview(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.editor)
        self.stack.addWidget(self.preview)
        # As high as there is room, so that verdict, tags and evidence below it are seen without scrolling.
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(LOWEST)
        self.write, self.read = QToolButton(self), QToolButton(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        for button, text in ((self.write, self.tr("Write")), (self.read, self.tr("Preview"))):
            button.setText(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            bar.addWidget(button)
        bar.addStretch(1)
        self.write.setChecked(True)
        self.read.toggled.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(bar)
        layout.addWidget(self.stack, 1)

    def words(self) -> str:
        """The Markdown."""
        return self.editor.toPlainText()

    def set_words(self, words: str) -> None:
        """Show other words, which nobody typed."""
        with QSignalBlocker(self.editor):
            self.editor.setPlainText(words)
        self._show(shown=self.read.isChecked())

    def begin(self) -> None:
        """Put the cursor into the editor."""
        self.write.setChecked(True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shown: bool) -> None:
        if shown:
            self.preview.setMarkdown(self.words())
        self.stack.setCurrentWidget(self.preview if shown else self.editor)
