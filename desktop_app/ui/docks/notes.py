"""The reader's notes on the article, and the editor that saves while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.notes import Note, Rating
from desktop_app.ui.docks.fitting_scroll import FittingScroll
from desktop_app.ui.docks.note_fields import NoteFields
from desktop_app.ui.docks.note_list import NoteList
from desktop_app.ui.docks.note_words import NoteWords

ID = Qt.ItemDataRole.UserRole
AUTOSAVE = 400
"""Milliseconds after the last keystroke at which a note is saved."""


class NotesDock(QDockWidget):
    """The list of notes above, the chosen one's text and verdict below."""

    note_chosen = Signal(object)
    """The `Note` that was chosen in the list."""
    note_changed = Signal(object, object)
    """The `Note` as it was and as it is now; to be saved."""
    note_removed = Signal(object)
    """The `Note` to put into the trash."""
    history_wanted = Signal(object)
    """The `Note` of which the reader wants to see the history."""
    evidence_wanted = Signal(object)
    """The `Note` of which the reader wants to see the rows of evidence."""
    note_wanted = Signal()
    """The reader asked for a new note on the statement or the selection."""

    def __init__(self, ratings: Sequence[Rating], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self.setWindowTitle(self.tr("Notes"))
        self._note: Note | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE)
        self._timer.timeout.connect(self.save_now)
        self._notes: dict[str, Note] = {}
        self._build(ratings)

    def _build(self, ratings: Sequence[Rating]) -> None:
        body = QWidget(self)
        self.list = NoteList(body)
        self.list.setAccessibleName(self.tr("Notes on this article"))
        self.list.currentItemChanged.connect(self._choose)
        self.quote = QLabel(body)
        self.quote.setObjectName("quiet")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.words = NoteWords(body)
        self.editor = self.words.editor
        self.words.changed.connect(self._timer.start)
        self.fields = NoteFields(ratings, body)
        self.verdict = self.fields.verdict
        self.fields.chosen.connect(self.save_now)
        self.fields.typed.connect(self._timer.start)
        self.fields.evidence_wanted.connect(self._want_evidence)
        self.add = QPushButton(self.tr("New note"), body)
        self.add.clicked.connect(self.note_wanted)
        self.history = QPushButton(self.tr("History …"), body)
        self.history.clicked.connect(self._want_history)
        self.remove = QPushButton(self.tr("Remove"), body)
        self.remove.clicked.connect(self._remove)
        self._lay_out(body)
        self._show_editor(None)
        self.setWidget(
            FittingScroll(body, self)
        )  # on a low screen the window must not be made higher than it

    def _lay_out(self, body: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.history)
        buttons.addWidget(self.remove)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(10, 4, 10, 10)
        layout.addWidget(self.list)
        layout.addWidget(self.quote)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.fields)
        layout.addLayout(buttons)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """List `notes`; the one being written keeps its editor as it is."""
        self._notes = {note.id: note for note in notes}
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, note in enumerate(notes, 1):
                first = (note.body.strip() or note.anchor.exact).splitlines()[0][:120]
                lost = self.tr("{words}  (its place is not found)")
                item = QListWidgetItem(
                    f"{number}  {first if note.placed else lost.format(words=first)}", self.list
                )
                item.setData(ID, note.id)
                if self._note is not None and note.id == self._note.id:
                    self.list.setCurrentItem(item)
        self.list.fit()
        known = self._notes.get(self._note.id) if self._note is not None else None
        if self._note is not None and known is None and not self._timer.isActive():
            self._show_editor(None)
        elif known is not None and not self._is_being_changed():
            self._follow(known)

    def _is_being_changed(self) -> bool:
        """Whether something stands in the editor that is not saved yet."""
        note = self._note
        return note is not None and self.fields.applied_to(replace(note, body=self.words.words())) != note

    def _follow(self, known: Note) -> None:
        """The library has the note so now; what is older than what stands here is on its way and not looked at."""
        shown = self._note
        if shown is None or known.updated_at < shown.updated_at:
            return
        self._note = known
        same = replace(shown, revision=known.revision, updated_at=known.updated_at)
        if replace(same, anchor=known.anchor, placed=known.placed) != known:
            self._show_editor(known)

    def set_ratings(self, ratings: Sequence[Rating]) -> None:
        """Offer these verdicts."""
        self.fields.set_ratings(ratings)

    def edit(self, note: Note) -> None:
        """Open `note` in the editor and put the cursor there."""
        self.save_now()
        self._show_editor(note)
        self.words.begin()

    def save_now(self) -> None:
        """Hand out the note in the editor when it differs from what was saved last."""
        self._timer.stop()
        if self._note is None:
            return
        changed = self.fields.applied_to(replace(self._note, body=self.words.words()))
        if changed != self._note:
            before, self._note = self._note, replace(changed, updated_at=datetime.now(UTC))
            self.note_changed.emit(before, changed)

    def take_back(self, note: Note) -> None:
        """Undo or redo has made `note` so; it stands so in the editor when it is the one there."""
        if self._note is not None and self._note.id == note.id:
            self._timer.stop()
            self._show_editor(replace(note, updated_at=datetime.now(UTC)))

    def select(self, note: Note) -> None:
        """Choose `note` in the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(ID) == note.id:
                self.list.setCurrentRow(row)

    def clear(self) -> None:
        """Save what is being written and show no note."""
        self.save_now()
        self._show_editor(None)
        self.show_notes(())

    def _show_editor(self, note: Note | None) -> None:
        self._note = note
        self.words.set_words(note.body if note else "")
        self.fields.show_note(note)
        self.quote.setText(
            f"“{_short(note.anchor.exact)}”" if note else self.tr("Choose a statement or select text.")
        )
        for widget in (self.words, self.history, self.remove):
            widget.setEnabled(note is not None)

    def _choose(self, item: QListWidgetItem | None) -> None:
        note = self._notes.get(item.data(ID)) if item is not None else None
        if note is not None and (self._note is None or note.id != self._note.id):
            self.save_now()
            self._show_editor(note)
            self.note_chosen.emit(note)

    def _want_evidence(self) -> None:
        self.save_now()
        if self._note is not None:
            self.evidence_wanted.emit(self._note)

    def _want_history(self) -> None:
        self.save_now()
        if self._note is not None:
            self.history_wanted.emit(self._note)

    def _remove(self) -> None:
        if self._note is not None:
            note = self._note
            self._timer.stop()
            self._show_editor(None)
            self.note_removed.emit(note)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 160 else f"{flat[:157]}…"
