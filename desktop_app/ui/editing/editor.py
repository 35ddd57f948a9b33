"""What the reader changes goes through one undo stack to the library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_app.domain.notes import Correction, Note
from desktop_app.services.library_service import LibraryService

TYPING = 7
"""Id of commands that change the words of a note: those that follow each other quickly become one."""
PAUSE = timedelta(seconds=4)
"""After so long a pause what is typed is undone for itself."""


class Editor(QObject):
    """Changes notes and corrections; each change can be undone and redone."""

    note_returned = Signal(object)
    """The `Note` as undoing or redoing has made it."""

    def __init__(self, library: LibraryService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.stack = QUndoStack(self)

    def correct(self, article_id: int, correction: Correction, label: str) -> None:
        """Put the reader's word over the machine's."""
        self.stack.push(_Correct(self, article_id, correction, label))

    def correct_together(self, article_id: int, corrections: list[Correction], label: str) -> None:
        """Several corrections that are one step to the reader."""
        self.stack.beginMacro(label)
        for correction in corrections:
            self.correct(article_id, correction, label)
        self.stack.endMacro()

    def write_note(self, article_id: int, before: Note | None, after: Note, label: str) -> None:
        """Make a note (`before` is None) or change one."""
        self.stack.push(_WriteNote(self, article_id, before, after, label))

    def do(self, label: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        """Do anything else to the library that can be undone."""
        self.stack.push(_Do(label, redo, undo))

    def remove_note(self, article_id: int, note: Note, label: str) -> None:
        """Put a note into the trash."""
        self.stack.push(_RemoveNote(self, article_id, note, label))


class _Do(QUndoCommand):
    def __init__(self, label: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(label)
        self._redo, self._undo = redo, undo

    def redo(self) -> None:
        self._redo()

    def undo(self) -> None:
        self._undo()


class _Correct(QUndoCommand):
    def __init__(self, editor: Editor, article_id: int, correction: Correction, label: str) -> None:
        super().__init__(label)
        self._editor, self._article_id, self._correction = editor, article_id, correction

    def redo(self) -> None:
        self._editor.library.save_correction(self._article_id, self._correction)

    def undo(self) -> None:
        self._editor.library.remove_correction(self._article_id, self._correction.id)


class _WriteNote(QUndoCommand):
    def __init__(self, editor: Editor, article_id: int, before: Note | None, after: Note, label: str) -> None:
        super().__init__(label)
        self._editor, self._article_id = editor, article_id
        self.before, self.after = before, after
        self.written_at = datetime.now(UTC)
        self._done = False

    def redo(self) -> None:
        library = self._editor.library
        if self._done and self.before is None:
            library.restore_note(self._article_id, self.after.id)
        library.save_note(self._article_id, self.after)
        if self._done:
            self._editor.note_returned.emit(self.after)
        self._done = True

    def undo(self) -> None:
        if self.before is None:
            self._editor.library.remove_note(self._article_id, self.after.id)
        else:
            self._editor.library.save_note(self._article_id, self.before)
            self._editor.note_returned.emit(self.before)

    def id(self) -> int:
        return TYPING

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _WriteNote) or self.before is None or other.before is None:
            return False
        same = replace(other.after, body=self.after.body, updated_at=self.after.updated_at) == self.after
        if not same or other.text() != self.text() or other.written_at - self.written_at > PAUSE:
            return False
        self.after, self.written_at = other.after, other.written_at
        return True


class _RemoveNote(QUndoCommand):
    def __init__(self, editor: Editor, article_id: int, note: Note, label: str) -> None:
        super().__init__(label)
        self._editor, self._article_id, self._note = editor, article_id, note

    def redo(self) -> None:
        self._editor.library.remove_note(self._article_id, self._note.id)

    def undo(self) -> None:
        self._editor.library.restore_note(self._article_id, self._note.id)
