"""Notes: taken on the page, written in the panel, kept through the editor so that each can be undone."""

from __future__ import annotations

import mimetypes
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.library import Change, Changed
from desktop_app.domain.notes import Attachment, Note
from desktop_app.ui.docks.evidence_dialog import EvidenceDialog
from desktop_app.ui.docks.note_history import NoteHistoryDialog, Step
from desktop_app.ui.docks.notes import NotesDock
from desktop_app.ui.editing.editor import Editor
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.page.article_page import ArticlePage


class NoteTaking(QObject):
    """Connects the notes panel, the page in front and the editor."""

    def __init__(
        self,
        dock: NotesDock,
        editor: Editor,
        page: Callable[[], ArticlePage | None],
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._dock = dock
        self._editor = editor
        self._page = page
        self._messages = messages
        dock.note_wanted.connect(self.take)
        dock.note_changed.connect(self._save)
        dock.note_removed.connect(self._remove)
        dock.note_chosen.connect(self._show)
        dock.evidence_wanted.connect(self._show_evidence)
        dock.history_wanted.connect(self._ask_history)
        editor.note_returned.connect(dock.take_back)
        editor.library.scale_changed.connect(dock.set_ratings)
        editor.library.changed.connect(self._on_change)
        editor.library.ready.connect(self._ask_tags)

    def take(self) -> None:
        """Start a note on the selection or the chosen statement."""
        page = self._page()
        span = page.note_span() if page else None
        if page is None or span is None:
            self._messages.show_message(
                self.tr("Click a coloured passage or select some text, then take the note.")
            )
            return
        now = datetime.now(UTC)
        anchor = anchor_at(page.state.article, span)
        note = Note(str(uuid.uuid4()), anchor, now, now, statement_id=page.state.statement)
        self._editor.write_note(page.state.ref.article_id, None, note, self.tr("new note"))
        self._dock.show()
        self._dock.raise_()
        self._dock.edit(note)

    def _save(self, before: Note, after: Note) -> None:
        if page := self._page():
            self._editor.write_note(page.state.ref.article_id, before, after, self.tr("change of a note"))

    def _remove(self, note: Note) -> None:
        if page := self._page():
            self._editor.remove_note(page.state.ref.article_id, note, self.tr("removal of a note"))

    def _show(self, note: Note) -> None:
        if page := self._page():
            page.show_note(note)

    # -- tags, evidence and history

    def _on_change(self, change: Change) -> None:
        if change.part is Changed.NOTES:
            self._ask_tags()

    def _ask_tags(self) -> None:
        self._editor.library.read(lambda library: library.note_book.tags(), self._dock.fields.tags.set_known)

    def _show_evidence(self, note: Note) -> None:
        dialog = EvidenceDialog(note.evidence, self._keep_file, self._write_file, self._dock)
        dialog.rows_changed.connect(self._dock.fields.set_evidence)
        dialog.open()

    def _keep_file(self, path: Path, done: Callable[[Attachment], None]) -> None:
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self._editor.library.read(
            lambda library: library.attachments.keep(path.name, read_file(path), kind), done
        )

    def _write_file(self, attachment: Attachment, path: Path) -> None:
        self._editor.library.read(
            lambda library: write_file(path, library.attachments.data(attachment)), lambda _: None
        )

    def _ask_history(self, note: Note) -> None:
        self._editor.library.read(
            lambda library: library.note_history(note.id), lambda history: self._show_history(note, history)
        )

    def _show_history(self, note: Note, history: Sequence[Step]) -> None:
        dialog = NoteHistoryDialog(history, self._dock)
        dialog.restore_wanted.connect(lambda old: self._bring_back(note, old))
        dialog.open()

    def _bring_back(self, note: Note, old: Note) -> None:
        """Make the note what it was; where it stands now it stays."""
        if page := self._page():
            after = replace(old, anchor=note.anchor, placed=note.placed, revision=note.revision)
            self._editor.write_note(
                page.state.ref.article_id, note, after, self.tr("older wording of a note")
            )
            self._dock.take_back(after)


def read_file(path: Path) -> bytes:
    """The bytes of a file that is to be attached.

    Raises:
        LibraryProblem: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise LibraryProblem(
            f"{path} could not be read: {error.strerror or error}.", "Check the file."
        ) from error


def write_file(path: Path, data: bytes) -> None:
    """Write an attached file somewhere else.

    Raises:
        LibraryProblem: it cannot be written.
    """
    try:
        path.write_bytes(data)
    except OSError as error:
        raise LibraryProblem(
            f"{path} could not be written: {error.strerror or error}.", "Choose another place."
        ) from error
