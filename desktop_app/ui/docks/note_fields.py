"""What a note has besides its words: verdict, status, tags, evidence, and whether it is protected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop_app.domain.notes import Evidence, Note, NoteStatus, Rating


class TagsField(QLineEdit):
    """Tags separated by commas; the one being typed is completed from those in use."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tags"))
        self.setPlaceholderText(self.tr("Tags, separated by commas"))
        self._known = QStringListModel(self)
        self.suggestions = QCompleter(self._known, self)
        self.suggestions.setWidget(self)
        self.suggestions.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.suggestions.activated.connect(self._complete)
        self.textEdited.connect(self._suggest)

    def tags(self) -> tuple[str, ...]:
        """The tags, each once."""
        return tuple(dict.fromkeys(tag for part in self.text().split(",") if (tag := " ".join(part.split()))))

    def set_known(self, tags: Sequence[str]) -> None:
        """Complete from these."""
        self._known.setStringList(list(tags))

    def _suggest(self) -> None:
        typed = self.text()[: self.cursorPosition()].rpartition(",")[2].strip()
        self.suggestions.setCompletionPrefix(typed)
        if typed and self.suggestions.completionCount():
            self.suggestions.complete()
        elif popup := self.suggestions.popup():
            popup.hide()

    def _complete(self, tag: str) -> None:
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        start = before.rpartition(",")[0]
        done = f"{start}, {tag}" if start else tag
        self.setText(done + after)
        self.setCursorPosition(len(done))
        self.textEdited.emit(self.text())


class NoteFields(QWidget):
    """Verdict, status, tags and the rest of the note in hand."""

    chosen = Signal()
    """Something was chosen: to be saved at once."""
    typed = Signal()
    """Something is being typed: to be saved in a moment."""
    evidence_wanted = Signal()
    """The reader wants to see the rows of evidence."""

    def __init__(self, ratings: Sequence[Rating], parent: QWidget) -> None:
        super().__init__(parent)
        self.verdict = QComboBox(self)
        self.verdict.setAccessibleName(self.tr("Verdict"))
        self.status = QComboBox(self)
        self.status.setAccessibleName(self.tr("Status"))
        for status, label in (
            (NoteStatus.TO_CHECK, self.tr("To check")),
            (NoteStatus.CHECKING, self.tr("Checking")),
            (NoteStatus.CHECKED, self.tr("Checked")),
            (NoteStatus.PUBLISHED, self.tr("Published")),
        ):
            self.status.addItem(label, status)
        self.tags = TagsField(self)
        self.evidence_button = QPushButton(self)
        self.evidence_button.clicked.connect(self.evidence_wanted)
        self.protected = QCheckBox(self.tr("Protected source"), self)
        self.protected.setToolTip(self.tr("A protected note never goes into an export."))
        self._evidence: tuple[Evidence, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for widget, row, column, width in (
            (self.verdict, 0, 0, 1),
            (self.status, 0, 1, 1),
            (self.tags, 1, 0, 2),
            (self.evidence_button, 2, 0, 1),
            (self.protected, 2, 1, 1),
        ):
            grid.addWidget(widget, row, column, 1, width)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.set_ratings(ratings)
        self.verdict.activated.connect(lambda _: self.chosen.emit())
        self.status.activated.connect(lambda _: self.chosen.emit())
        self.protected.clicked.connect(lambda _: self.chosen.emit())
        self.tags.textEdited.connect(lambda _: self.typed.emit())
        self._show_evidence()

    def set_ratings(self, ratings: Sequence[Rating]) -> None:
        """Offer these verdicts; retired ones only where a note has one."""
        chosen = self.verdict.currentData()
        with QSignalBlocker(self.verdict):
            self.verdict.clear()
            self.verdict.addItem(self.tr("No verdict"), None)
            for rating in ratings:
                label = self.tr("{verdict} (no longer in use)") if rating.retired else "{verdict}"
                self.verdict.addItem(label.format(verdict=rating.label), rating.key)
                last = self.verdict.count() - 1
                self.verdict.setItemData(last, rating.definition, Qt.ItemDataRole.ToolTipRole)
            self._choose_verdict(chosen)

    def _choose_verdict(self, key: str | None) -> None:
        if key is not None and self.verdict.findData(key) < 0:
            self.verdict.addItem(key, key)
        self.verdict.setCurrentIndex(max(0, self.verdict.findData(key)) if key is not None else 0)

    def show_note(self, note: Note | None) -> None:
        """Show what `note` has."""
        with QSignalBlocker(self.verdict), QSignalBlocker(self.status):
            self._choose_verdict(note.verdict if note else None)
            self.status.setCurrentIndex(max(0, self.status.findData(note.status)) if note else 0)
        self.tags.setText(", ".join(note.tags) if note else "")
        self.protected.setChecked(note.protected if note else False)
        self._evidence = note.evidence if note else ()
        self._show_evidence()
        self.setEnabled(note is not None)

    def set_evidence(self, rows: tuple[Evidence, ...]) -> None:
        """The rows of evidence are these now."""
        self._evidence = rows
        self._show_evidence()
        self.chosen.emit()

    def _show_evidence(self) -> None:
        count = len(self._evidence)
        self.evidence_button.setText(
            self.tr("Evidence ({count}) …").format(count=count) if count else self.tr("Evidence …")
        )

    def applied_to(self, note: Note) -> Note:
        """`note` with what stands in the fields."""
        return replace(
            note,
            verdict=self.verdict.currentData(),
            status=NoteStatus(self.status.currentData()),
            tags=self.tags.tags(),
            protected=self.protected.isChecked(),
            evidence=self._evidence,
        )
