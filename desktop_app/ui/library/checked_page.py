"""Checked before? What the library has that is similar to a claim: who said it, when, and the verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.similarity import CheckedBefore
from desktop_app.services.library_care import LibraryCare
from desktop_app.ui.library.hit_list import HitList


class CheckedPage(QWidget):
    """A claim, and below it what is similar."""

    hit_chosen = Signal(object)
    """The `Hit` to go to."""

    def __init__(self, care: LibraryCare, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._care = care
        self._asked = 0
        self.claim = QLineEdit(self)
        self.claim.setAccessibleName(self.tr("Claim"))
        self.claim.setPlaceholderText(self.tr("The claim, in any words"))
        self.claim.returnPressed.connect(self.look)
        self.button = QPushButton(self.tr("Checked before?"), self)
        self.button.clicked.connect(self.look)
        self.list = HitList(self)
        self.list.setAccessibleName(self.tr("Similar statements and notes"))
        self.list.chosen.connect(self.hit_chosen)
        self.state = QLabel(self)
        self.state.setObjectName("quiet")
        self.state.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self.claim, 1)
        line.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addLayout(line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.state)

    def begin(self, claim: str = "") -> None:
        """Look for `claim`, or get ready to be typed into."""
        self.claim.setFocus(Qt.FocusReason.OtherFocusReason)
        self._care.get_ready()
        if claim:
            self.claim.setText(" ".join(claim.split()))
            self.claim.setCursorPosition(0)
            self.look()

    def look(self) -> None:
        """Ask the library; only the answer to the last question is shown."""
        if claim := self.claim.text().strip():
            self._asked += 1
            asked = self._asked
            self._care.checked_before(claim, lambda answer: self._show(asked, answer))

    def _show(self, asked: int, answer: CheckedBefore) -> None:
        if asked != self._asked:
            return
        self.list.show_hits([(one.hit, one.likeness) for one in answer.found])
        how = (
            self.tr("Compared by meaning.")
            if answer.by_meaning
            else self.tr("Compared by the words in common: no sentence model is installed.")
        )
        nothing = self.tr("Nothing similar is in the library.")
        self.state.setText(how if answer.found else f"{nothing} {how}")
