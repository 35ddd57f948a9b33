"""A library that an earlier Hearsay filled, and was cut off while it wrote, opened in the window of now."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.storage.library import open_library
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import page_of
from tests.storage.real_libraries import load
from tests.storage.test_migrations import revisions

NOTES = ["Ask for the *log book* of **July**.", "The source is his cousin."]


@pytest.mark.parametrize("revision", [revisions()[0], revisions()[-1]])
def test_the_window_opens_it_and_what_it_writes_is_on_the_disk_at_once(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, revision: str
) -> None:
    load(revision, tmp_path / "library.db")
    window = open_window()
    recent = window.start_page.recent
    qtbot.waitUntil(lambda: recent.count() == 2)
    assert "Ferry company" in recent.item(1).text()
    # analysed anew by the engine of now, whose statements need not be those of then
    with qtbot.waitSignal(window._services.reading.analysed):
        recent.itemActivated.emit(recent.item(1))
    page = page_of(window)
    qtbot.waitUntil(lambda: [note.body for note in page.state.notes] == NOTES)
    words = [span.of(page.state.article.text) for _, span in page.note_places()]
    assert words == ["skipped three safety drills", "watched a drill in July"]
    qtbot.waitUntil(lambda: window.notes.list.count() == 2)
    window.notes.select(page.state.notes[0])
    window.notes.editor.setPlainText("Asked for the log book.")
    window.notes.save_now()
    qtbot.waitUntil(lambda: page.state.notes[0].body == "Asked for the log book.")
    # a copy of the files as they lie now, the log beside the library, is what a power cut would leave
    there = tmp_path / "there"
    there.mkdir()
    for name in ("library.db", "library.db-wal"):
        (there / name).write_bytes((tmp_path / name).read_bytes())
    copy = open_library(there / "library.db")
    assert [note.body for note in copy.notes(page.state.ref.article_id)] == [
        "Asked for the log book.",
        NOTES[1],
    ]
    copy.close()
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: page.state.notes[0].body == NOTES[0])
    assert len(list(tmp_path.glob("library.backup-*-before-*.db"))) == 1
