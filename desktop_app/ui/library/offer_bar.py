"""A line above the page that asks something: what happened, and a button for each thing that can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class Offer:
    """One question; a second one about the same thing takes the place of the first."""

    about: str
    """What it is about, to tell questions apart."""
    text: str
    answers: Sequence[tuple[str, Callable[[], None]]]


class OfferBar(QWidget):
    """Asks one question at a time; those that come meanwhile wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel(self)
        self.label.setAccessibleName(self.tr("Question"))
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: list[QPushButton] = []
        self._line = QHBoxLayout()
        self._line.addStretch(1)
        self._waiting: list[Offer] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.addWidget(self.label)
        layout.addLayout(self._line)
        self.hide()

    def ask(self, offer: Offer) -> None:
        """Ask this, now or when what was asked before is answered."""
        known = next((i for i, one in enumerate(self._waiting) if one.about == offer.about), None)
        if known is None:
            self._waiting.append(offer)
        else:
            self._waiting[known] = offer
        if known in (None, 0):
            self._show()

    def clear(self) -> None:
        """Ask nothing any more."""
        self._waiting.clear()
        self._show()

    def _show(self) -> None:
        for button in self.buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        if not self._waiting:
            self.hide()
            return
        offer = self._waiting[0]
        self.label.setText(offer.text)
        for text, answer in offer.answers:
            button = QPushButton(text, self)
            button.clicked.connect(lambda _, answer=answer: self._answer(answer))
            self._line.addWidget(button)
            self.buttons.append(button)
        self.show()

    def _answer(self, answer: Callable[[], None]) -> None:
        self._waiting.pop(0)
        self._show()
        answer()
