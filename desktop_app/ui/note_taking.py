"""Notes: taken on the page, written in the panel, kept through the editor so that each can be undone."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.notes import Note
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
        editor.note_returned.connect(dock.take_back)

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
