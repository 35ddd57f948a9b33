"""Asks for the address of a page; nothing is fetched before the reader says so."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget


class AddressDialog(QDialog):
    """One line for an address, and what will and will not be asked for."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open a web page"))
        self.setMinimumWidth(520)
        label = QLabel(self.tr("&Address of the page"), self)
        self.line = QLineEdit(address, self)
        self.line.setPlaceholderText("https://")
        self.line.setClearButtonEnabled(True)
        self.line.selectAll()
        label.setBuddy(self.line)
        self.line.setAccessibleName(self.tr("Address of the page"))
        hint = QLabel(
            self.tr(
                "Only this page is asked for: no pictures, no scripts, no trackers, and no cookies are kept. "
                "The site sees your network address, as it does in a browser."
            ),
            self,
        )
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = self.buttons.addButton(
            self.tr("Open the page"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.open_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (label, self.line, hint, self.buttons):
            layout.addWidget(widget)
        self._check()

    def address(self) -> str:
        """What the reader typed."""
        return self.line.text().strip()

    def _check(self) -> None:
        self.open_button.setEnabled(bool(self.address()))


def address_in(text: str) -> str | None:
    """The web address that `text` is, when it is nothing else."""
    words = text.strip()
    if len(words) > 2048 or not words.lower().startswith(("http://", "https://")) or len(words.split()) != 1:
        return None
    url = QUrl(words, QUrl.ParsingMode.StrictMode)
    return words if url.isValid() and url.host() else None
