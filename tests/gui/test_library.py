"""The library in the window: everything a reader can ask of it, and everything that can go wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.notes import NoteStatus
from desktop_app.domain.searching import Part
from desktop_app.storage.library import Library, open_library
from desktop_app.ui.docks.evidence_dialog import Column, EvidenceDialog
from desktop_app.ui.docks.note_history import NoteHistoryDialog
from desktop_app.ui.library.scale_dialog import ScaleDialog
from desktop_app.ui.main_window import MainWindow
from tests.gui.conftest import ARTICLE, OpenWindow
from tests.gui.helpers import choose, dialog, page_of

CLAIM = "Mayor Lea Duval had taken gifts"
WAIT = 20_000


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """The same library, opened by another program."""
    library = open_library(tmp_path / "library.db")
    yield library
    library.close()


def take_note(qtbot: QtBot, window: MainWindow, words: str) -> None:
    choose(window, CLAIM)
    window.actions_.note.trigger()
    qtbot.keyClicks(window.notes.editor, words)
    window.notes.save_now()
    qtbot.waitUntil(lambda: [note.body for note in page_of(window).state.notes] == [words], timeout=WAIT)


def saved(window: MainWindow) -> object:
    """The note as the library has it now."""
    window._services.library.flush()
    library = open_library(window._services.library_path)
    try:
        return library.notes(page_of(window).state.ref.article_id)[0]
    finally:
        library.close()


# -- notes


def test_a_note_has_tags_status_verdict_and_protection_saved_without_a_button(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Ask **her**.")
    fields = window.notes.fields
    qtbot.keyClicks(fields.tags, "gifts, harbour")
    qtbot.waitUntil(lambda: page_of(window).state.notes[0].tags == ("gifts", "harbour"), timeout=WAIT)
    fields.status.setCurrentIndex(fields.status.findData(NoteStatus.CHECKING))
    fields.status.activated.emit(fields.status.currentIndex())
    fields.protected.click()
    qtbot.waitUntil(lambda: page_of(window).state.notes[0].protected, timeout=WAIT)
    note = saved(window)
    assert (note.status, note.tags, note.protected) == (NoteStatus.CHECKING, ("gifts", "harbour"), True)  # type: ignore[attr-defined]
    window.notes.words.read.click()
    assert window.notes.words.preview.isVisible()
    assert '<span style=" font-weight:700;">her</span>' in window.notes.words.preview.toHtml()
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not page_of(window).state.notes[0].protected, timeout=WAIT)
    assert not fields.protected.isChecked()


def test_tags_in_use_are_completed(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "One")
    tags = window.notes.fields.tags
    qtbot.keyClicks(tags, "harbour")
    window.notes.save_now()
    qtbot.waitUntil(lambda: tags._known.stringList() == ["harbour"], timeout=WAIT)
    tags.clear()
    qtbot.keyClicks(tags, "quay, har")
    assert tags.suggestions.completionCount() == 1
    assert tags.suggestions.currentCompletion() == "harbour"
    tags._complete("harbour")
    assert tags.tags() == ("quay", "harbour")


def test_evidence_is_kept_row_by_row_with_its_file(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Ask her.")
    window.notes.fields.evidence_button.click()
    box = dialog()
    assert isinstance(box, EvidenceDialog)
    box.add.click()
    for column, words in (
        (Column.SOURCE, "Council register"),
        (Column.SHOWS, "No entry"),
        (Column.WHEN, "2026-02-03"),
    ):
        box.table.item(0, column).setText(words)
    box.table.item(0, Column.WHEN).setText("some day")
    assert box.table.item(0, Column.WHEN).text() == "2026-02-03"
    box.table.item(0, Column.PROTECTED).setCheckState(Qt.CheckState.Checked)
    file = tmp_path / "register.txt"
    file.write_text("nothing", encoding="utf-8")
    box.attach_file(file)
    qtbot.waitUntil(lambda: box.table.item(0, Column.FILE).text() == "register.txt", timeout=WAIT)
    target = tmp_path / "copy.txt"
    attachment = box.rows()[0].attachment
    assert attachment is not None
    box._save(attachment, target)
    qtbot.waitUntil(target.exists, timeout=WAIT)
    box.reject()
    (row,) = saved(window).evidence  # type: ignore[attr-defined]
    assert (row.source, row.shows, row.protected, row.attachment) == (
        "Council register",
        "No entry",
        True,
        attachment,
    )
    assert "(1)" in window.notes.fields.evidence_button.text()
    assert target.read_text(encoding="utf-8") == "nothing"


def test_an_older_wording_is_seen_and_brought_back(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, other: Library
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "First wording")
    note = page_of(window).state.notes[0]
    other.note_book.keep_aside(page_of(window).state.ref.article_id, replace(note, body="From elsewhere"))
    window.notes.editor.setPlainText("Second wording")
    window.notes.save_now()
    window.notes.history.click()
    qtbot.waitUntil(
        lambda: any(
            isinstance(w, NoteHistoryDialog) for w in QApplication.topLevelWidgets() if w.isVisible()
        ),
        timeout=WAIT,
    )
    box = dialog()
    assert isinstance(box, NoteHistoryDialog)
    rows = [box.list.item(i).text() for i in range(box.list.count())]
    assert "another window" in rows[1]
    box.list.setCurrentRow(2)
    assert "First wording" in box.words.toPlainText()
    box.restore.click()
    qtbot.waitUntil(lambda: window.notes.editor.toPlainText() == "First wording", timeout=WAIT)
    qtbot.waitUntil(lambda: page_of(window).state.notes[0].body == "First wording", timeout=WAIT)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: page_of(window).state.notes[0].body == "Second wording", timeout=WAIT)


# -- two windows


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ("Keep mine", "Mine and more"),
        ("Take the other", "Theirs"),
        ("Keep both", "Mine and more\n\n———\n\nTheirs"),
    ],
)
def test_the_later_writer_is_asked_and_nothing_is_lost(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, other: Library, button: str, words: str
) -> None:
    window = open_window(article_file)
    window._services.care.stop()
    take_note(qtbot, window, "Mine")
    article_id = page_of(window).state.ref.article_id
    other.save_note(article_id, replace(other.notes(article_id)[0], body="Theirs"))
    qtbot.keyClicks(window.notes.editor, " and more")
    window.notes.save_now()
    offers = window.desk.offers
    qtbot.waitUntil(offers.isVisible, timeout=WAIT)
    assert "Theirs" in offers.label.text()
    next(one for one in offers.buttons if one.text() == button).click()
    qtbot.waitUntil(lambda: window.notes.editor.toPlainText() == words, timeout=WAIT)
    assert saved(window).body == words  # type: ignore[attr-defined]
    assert not offers.isVisible()
    kept = {note.body for _, _, note in other.note_history(page_of(window).state.notes[0].id) if note}
    assert {"Mine", "Theirs"} <= kept
    assert any("Mine and more" in body for body in kept)
    qtbot.keyClicks(window.notes.editor, "!")
    window.notes.save_now()
    assert "!" in saved(window).body  # type: ignore[attr-defined]
    assert not offers.isVisible()


def test_what_another_window_writes_shows_here(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, other: Library
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Mine")
    article_id = page_of(window).state.ref.article_id
    qtbot.wait(1)
    other.save_note(article_id, replace(other.notes(article_id)[0], body="Theirs", verdict="false"))
    qtbot.waitUntil(lambda: window.notes.editor.toPlainText() == "Theirs", timeout=WAIT)
    assert window.notes.verdict.currentData() == "false"


# -- searching


def test_results_come_while_typing_and_lead_to_the_place(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Ask the zebra keeper.")
    window.actions_.close_tab.trigger()
    window.actions_.search_library.trigger()
    search = window.desk.window().search
    qtbot.waitUntil(search.isVisible, timeout=WAIT)
    qtbot.keyClicks(search.typed, "gif")
    qtbot.waitUntil(
        lambda: {hit.part for hit in search.list.hits()} >= {Part.STATEMENTS, Part.TEXT, Part.NOTES},
        timeout=WAIT,
    )
    assert "statements" in search.state.text()
    search.typed.setText("zebra")
    qtbot.waitUntil(lambda: [hit.part for hit in search.list.hits()] == [Part.NOTES], timeout=WAIT)
    with qtbot.waitSignal(window._services.reading.analysed, timeout=WAIT):
        search.list.itemClicked.emit(search.list.item(0))
    qtbot.waitUntil(lambda: window.notes.editor.toPlainText() == "Ask the zebra keeper.", timeout=WAIT)
    search.typed.setText("kind:denial never")
    qtbot.waitUntil(lambda: [hit.kind for hit in search.list.hits()] == ["denial"], timeout=WAIT)
    search.list.itemActivated.emit(search.list.item(0))
    qtbot.waitUntil(
        lambda: (chosen := page_of(window).chosen()) is not None and chosen.kind.value == "denial",
        timeout=WAIT,
    )
    search.kind.setCurrentIndex(search.kind.findData("claim"))
    search.kind.activated.emit(search.kind.currentIndex())
    qtbot.waitUntil(lambda: search.list.count() == 0 and "Nothing" in search.state.text(), timeout=WAIT)


def test_the_selected_words_are_searched(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    cursor = page_of(window).view.textCursor()
    at = page_of(window).view.toPlainText().index("lodge a complaint")
    cursor.setPosition(at)
    cursor.setPosition(at + 17, cursor.MoveMode.KeepAnchor)
    page_of(window).view.setTextCursor(cursor)
    window.actions_.search_library.trigger()
    search = window.desk.window().search
    assert search.typed.text() == '"lodge a complaint"'
    qtbot.waitUntil(lambda: search.list.count() > 0, timeout=WAIT)


def test_checked_before_shows_who_said_it_and_the_verdict(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.corrector.set_verdict("misleading")
    qtbot.waitUntil(lambda: bool(page_of(window).state.notes), timeout=WAIT)
    window.actions_.checked_before.trigger()
    checked = window.desk.window().checked
    qtbot.waitUntil(lambda: checked.list.count() > 0, timeout=WAIT)
    best = checked.list.hits()[0]
    assert (best.speaker, best.verdict) == ("Harbour Union", "misleading")
    assert "by meaning" in checked.state.text()


# -- people


def test_the_same_person_in_two_articles_is_confirmed_and_undone(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    second = tmp_path / "quay.txt"
    second.write_text("Quay opens\n\nLea Duval said the quay would open in May.\n", encoding="utf-8")
    window = open_window(article_file)
    with qtbot.waitSignal(window._services.reading.analysed):
        window.opener.open_paths([second])
    choose(window, "the quay would open")
    window._services.library.flush()
    window.actions_.library_speaker.trigger()
    people = window.desk.window().people
    qtbot.waitUntil(lambda: people.suggestions.count() == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: people.list.count() > 0, timeout=WAIT)
    before = people.list.count()
    people.suggestions.item(0).setSelected(True)
    people.same.click()
    qtbot.waitUntil(lambda: people.list.count() >= before and people.suggestions.count() == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: "in 2 articles" in people.title.text(), timeout=WAIT)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: people.suggestions.count() == 1, timeout=WAIT)
    window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: people.suggestions.count() == 0, timeout=WAIT)


# -- unanchored, trash, scale, corrections


def test_a_note_whose_words_are_gone_is_listed_and_put_on_other_words(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Ask her.")
    article_file.write_text(
        "Mayor resigns\n\nThe town wants a new quay, a spokesman said.\n", encoding="utf-8"
    )
    with qtbot.waitSignal(window._services.reading.analysed):
        window.opener.open_paths([article_file])
    page = page_of(window)
    qtbot.waitUntil(lambda: [note.placed for note in page.state.notes] == [0.0], timeout=WAIT)
    assert "its place is not found" in window.notes.list.item(0).text()
    assert page.note_places() == []
    window.actions_.by_id["library-unanchored"].trigger()
    lost = window.desk.window().lost
    qtbot.waitUntil(lambda: lost.list.count() == 1, timeout=WAIT)
    assert CLAIM in lost.detail.text()
    lost.put.click()
    assert "select the words" in lost.detail.text()
    cursor = page.view.textCursor()
    at = page.view.toPlainText().index("spokesman")
    cursor.setPosition(at)
    cursor.setPosition(at + 9, cursor.MoveMode.KeepAnchor)
    page.view.setTextCursor(cursor)
    lost.put.click()
    qtbot.waitUntil(lambda: lost.list.count() == 0, timeout=WAIT)
    qtbot.waitUntil(
        lambda: [span.of(page.state.article.text) for _, span in page.note_places()] == ["spokesman"],
        timeout=WAIT,
    )
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: lost.list.count() == 1, timeout=WAIT)


def test_a_removed_article_is_undone_or_taken_out_of_the_trash_or_gone_for_good(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    window.actions_.close_tab.trigger()
    window.actions_.by_id["library-articles"].trigger()
    articles = window.desk.window().articles
    qtbot.waitUntil(lambda: articles.list.count() == 1, timeout=WAIT)
    articles.list.item(0).setSelected(True)
    articles.remove.click()
    qtbot.waitUntil(lambda: articles.list.count() == 0, timeout=WAIT)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: articles.list.count() == 1, timeout=WAIT)
    window.actions_.redo.trigger()
    window.actions_.by_id["library-trash"].trigger()
    trash = window.desk.window().trash
    qtbot.waitUntil(lambda: trash.list.count() == 1, timeout=WAIT)
    trash.list.item(0).setSelected(True)
    trash.restore.click()
    qtbot.waitUntil(lambda: trash.list.count() == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: window.start_page.recent.count() == 1, timeout=WAIT)
    articles.remove_article(1)
    qtbot.waitUntil(lambda: trash.list.count() == 1, timeout=WAIT)
    trash.empty.click()
    box = dialog()
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text() == "Delete for good").click()
    qtbot.waitUntil(lambda: trash.list.count() == 0 and trash.state.text() != "", timeout=WAIT)


def test_the_verdict_scale_is_changed_and_undone(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "x")
    window.actions_.verdict_scale.trigger()
    box = dialog()
    assert isinstance(box, ScaleDialog)
    box.table.item(0, 0).setText("Right")
    box.table.setCurrentCell(2, 0)
    box.remove.click()
    box.buttons.accepted.emit()
    verdict = window.notes.verdict
    qtbot.waitUntil(
        lambda: verdict.findText("Right") > 0 and verdict.findData("misleading") < 0, timeout=WAIT
    )
    assert window.actions_.by_id["verdict-true"].text() == "Right"
    assert "verdict-misleading" not in window.actions_.by_id
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: verdict.findText("True") > 0 and verdict.findData("misleading") > 0, timeout=WAIT)


def test_corrections_are_listed(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.by_id["is-other"].trigger()
    window.actions_.by_id["library-corrections"].trigger()
    corrections = window.desk.window().corrections
    qtbot.waitUntil(lambda: corrections.list.count() == 1, timeout=WAIT)
    assert corrections.list.item(0).text().startswith(f"other kind: that {CLAIM}")
    assert corrections.state.text().startswith("1 corrections")


# -- duplicates, files, copies


@pytest.mark.parametrize(
    ("answer", "tabs", "versions"),
    [("Open that one", 1, 1), ("Add this as its new version", 1, 2), ("Keep both", 2, 1)],
)
def test_the_same_article_from_elsewhere_is_offered(
    qtbot: QtBot,
    open_window: OpenWindow,
    article_file: Path,
    tmp_path: Path,
    answer: str,
    tabs: int,
    versions: int,
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Ask her.")
    copy = tmp_path / "copy.txt"
    copy.write_text(ARTICLE.replace("12,000", "12,500"), encoding="utf-8")
    with qtbot.waitSignal(window._services.reading.opened):
        window.opener.open_paths([copy])
    offers = window.desk.offers
    qtbot.waitUntil(offers.isVisible, timeout=WAIT)
    assert "already" in offers.label.text()
    if answer == "Open that one":
        window._close_tab(0)
    next(one for one in offers.buttons if one.text() == answer).click()
    qtbot.waitUntil(lambda: len(window._services.jobs.active()) == 0)
    library = open_library(window._services.library_path)
    assert len(library.versions(1)) == versions
    library.close()
    if answer == "Add this as its new version":
        qtbot.waitUntil(
            lambda: (
                page_of(window).state.ref.article_id == 1
                and [n.placed > 0.9 for n in page_of(window).state.notes] == [True]
            ),
            timeout=WAIT,
        )
    else:
        qtbot.waitUntil(lambda: window.tabs.count() == tabs, timeout=WAIT)


def test_articles_go_out_and_in_and_the_library_is_copied(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Ask her.")
    window.actions_.by_id["library-articles"].trigger()
    articles = window.desk.window().articles
    qtbot.waitUntil(lambda: articles.list.count() == 1, timeout=WAIT)
    articles.list.item(0).setSelected(True)
    articles.export_to(tmp_path / "out.hearsay")
    qtbot.waitUntil(lambda: "1 articles, 1 notes" in articles.state.text(), timeout=WAIT)
    second = open_window(library="second.db")
    second.actions_.by_id["library-articles"].trigger()
    other = second.desk.window().articles
    other.import_from(tmp_path / "out.hearsay")
    qtbot.waitUntil(lambda: "(1 new), 1 notes" in other.state.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: other.list.count() == 1, timeout=WAIT)
    second.actions_.undo.trigger()
    qtbot.waitUntil(lambda: other.list.count() == 0, timeout=WAIT)
    second.actions_.redo.trigger()
    qtbot.waitUntil(lambda: other.list.count() == 1, timeout=WAIT)
    articles.merge_from(tmp_path / "second.db")
    qtbot.waitUntil(lambda: "1 articles (0 new)" in articles.state.text(), timeout=WAIT)
    articles.copy_now()
    qtbot.waitUntil(lambda: "by-hand" in articles.state.text(), timeout=WAIT)


def test_going_back_to_a_copy_closes_what_is_open_and_keeps_the_library_of_now(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    window = open_window(article_file)
    take_note(qtbot, window, "Before")
    window._services.care.back_up(None, lambda _: None)
    qtbot.waitUntil(lambda: len(window._services.care.copies()) == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: not window._services.jobs.active(), timeout=WAIT)
    window.notes.editor.setPlainText("After")
    window.notes.save_now()
    copy = window._services.care.copies()[0][0]
    with qtbot.waitSignal(window._services.library.ready, timeout=WAIT):
        window._services.care.go_back(copy)
    assert window.tabs.count() == 0
    library = open_library(tmp_path / "library.db")
    assert [note.body for note in library.notes(1)] == ["Before"]
    library.close()
    aside = next(path for path, _ in window._services.care.copies() if "before-restore" in path.name)
    library = open_library(aside)
    assert [note.body for note in library.notes(1)] == ["After"]
    library.close()


def test_a_damaged_library_offers_its_copy_and_what_can_be_read(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    library = open_library(path)
    library.close()
    (tmp_path / "library.backup-20260101-000000.db").write_bytes(path.read_bytes())
    damaged = bytearray(path.read_bytes())
    damaged[8192:12288] = b"\xff" * 4096
    path.write_bytes(damaged)
    window = open_window()
    offers = window.desk.offers
    qtbot.waitUntil(offers.isVisible, timeout=WAIT)
    assert "damaged" in offers.label.text()
    assert offers.buttons[0].text().startswith("Go back to the copy of ")
    with qtbot.waitSignal(window._services.library.ready, timeout=WAIT):
        offers.buttons[0].click()
    assert not offers.isVisible()
    assert any(
        "before-restore" in copy.name and copy.read_bytes() == bytes(damaged)
        for copy in tmp_path.glob("*.db")
    )


def test_every_page_of_the_library_opens_and_closes(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    for name in ("search-library", "checked-before", "library-speaker", "library-articles", "library-unanchored",
                 "library-corrections", "library-trash"):  # fmt: skip
        window.actions_.by_id[name].trigger()
    library = window.desk.window()
    assert library.isVisible()
    assert library.tabs.currentWidget() is library.trash
    qtbot.waitUntil(lambda: library.trash.state.text() == "The trash is empty.", timeout=WAIT)
    qtbot.keyClick(library, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not library.isVisible(), timeout=WAIT)
    assert not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
