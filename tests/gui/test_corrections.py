"""The reader's word over the machine's, and every change undone and redone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.spans import Span
from desktop_app.ui.editing.dialogs import NameDialog, NamesDialog
from desktop_app.ui.editing.extent import ExtentEditor
from tests.gui.conftest import ARTICLE, OpenWindow, shut
from tests.gui.helpers import accept, choose, dialog, now, page_of, speaker_of

CLAIM = "Mayor Lea Duval had taken gifts"


def kind_of(window: object, words: str) -> StatementKind | None:
    statement = now(window, words)  # type: ignore[arg-type]
    return statement.kind if statement else None


def test_a_wrong_kind_is_corrected_undone_redone_and_survives(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.by_id["is-other"].trigger()
    qtbot.waitUntil(lambda: kind_of(window, CLAIM) is StatementKind.OTHER)
    assert "You said so." in window.inspector.text.text()
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: kind_of(window, CLAIM) is StatementKind.CLAIM)
    window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: kind_of(window, CLAIM) is StatementKind.OTHER)
    with qtbot.waitSignal(window._services.reading.analysed):
        window._services.reading.analyse_again(page_of(window).state.ref)
    assert kind_of(window, CLAIM) is StatementKind.OTHER
    shut(window, window._services)
    again = open_window(article_file)
    assert kind_of(again, CLAIM) is StatementKind.OTHER


def test_a_wrong_speaker_is_corrected(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.speaker.trigger()
    box = dialog()
    assert isinstance(box, NameDialog)
    assert box.names.currentText() == "Harbour Union"
    box.names.setEditText("Dockers’ Guild")
    accept(box)
    qtbot.waitUntil(lambda: speaker_of(window, CLAIM) == "Dockers’ Guild")
    rows = [window.speakers.table.topLevelItem(i) for i in range(window.speakers.table.topLevelItemCount())]
    assert "Dockers’ Guild" in [row.text(0).splitlines()[0] for row in rows]
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: speaker_of(window, CLAIM) == "Harbour Union")


def test_what_is_no_statement_loses_its_mark(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.reject.trigger()
    qtbot.waitUntil(lambda: now(window, CLAIM) is None)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: now(window, CLAIM) is not None)


def test_the_extent_is_corrected_with_grips(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page = page_of(window)
    statement = choose(window, CLAIM)
    window.actions_.extent.trigger()
    bar = window.findChild(ExtentEditor)
    assert bar is not None
    assert bar.isVisible()
    assert bar.last.isVisible()
    target = page.view.rect_of(ARTICLE.index("gifts from a builder") + 2).center()
    place = bar.last.mapFromParent(target)
    qtbot.mousePress(bar.last, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(bar.last, place)
    qtbot.mouseRelease(bar.last, Qt.MouseButton.LeftButton, pos=place)
    assert bar.span.of(ARTICLE).endswith("had taken gifts")
    qtbot.keyClick(bar.first, Qt.Key.Key_Right)
    assert bar.span.of(ARTICLE).startswith("Mayor Lea")
    qtbot.keyClick(bar.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.state.analysis.statement(statement.id).content != statement.content)  # type: ignore[union-attr]
    changed = page.state.analysis.statement(statement.id)
    assert changed is not None
    assert [piece.of(ARTICLE) for piece in changed.content] == ["Mayor Lea Duval had taken gifts"]
    assert window.findChild(ExtentEditor) is None
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: page.state.analysis.statement(statement.id).content == statement.content)  # type: ignore[union-attr]


def test_escape_leaves_the_extent_as_it_is(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.extent.trigger()
    bar = window.findChild(ExtentEditor)
    assert bar is not None
    qtbot.keyClick(bar.first, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.editor.stack.count() == 0


def test_speakers_are_renamed_merged_and_split(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page, table = page_of(window), window.speakers.table

    def select(name: str) -> None:
        rows = [table.topLevelItem(i) for i in range(table.topLevelItemCount())]
        table.setCurrentItem(next(row for row in rows if row.text(0).splitlines()[0] == name))

    def names() -> set[str]:
        return {speaker.name for speaker in page.state.analysis.speakers}

    select("Harbour Union")
    window.speakers.rename.click()
    box = dialog()
    assert isinstance(box, NameDialog)
    box.names.setEditText("Union of Dockers")
    accept(box)
    qtbot.waitUntil(lambda: "Union of Dockers" in names())
    select("Two officials")
    window.speakers.merge.click()
    box = dialog()
    assert isinstance(box, NameDialog)
    box.names.setCurrentText("Union of Dockers")
    accept(box)
    qtbot.waitUntil(lambda: "Two officials" not in names())
    assert speaker_of(window, "the union would lodge a complaint") == "Union of Dockers"
    select("Union of Dockers")
    window.speakers.split.click()
    split = dialog()
    assert isinstance(split, NamesDialog)
    item = next(
        split.list.item(i) for i in range(split.list.count()) if split.list.item(i).text() == "Two officials"
    )
    item.setCheckState(Qt.CheckState.Checked)
    accept(split)
    qtbot.waitUntil(lambda: "Two officials" in names())
    for _ in range(3):
        window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: {"Harbour Union", "Two officials"} <= names())


def test_a_missed_statement_is_added(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    page = page_of(window)
    at = ARTICLE.index("twice as many as in 1990")
    page.view.select(Span(at, at + 24))
    window.actions_.by_id["add-denial"].trigger()
    box = dialog()
    assert isinstance(box, NameDialog)
    box.names.setEditText("Ann Writer")
    accept(box)
    qtbot.waitUntil(lambda: speaker_of(window, "twice as many") == "Ann Writer")
    assert kind_of(window, "twice as many") is StatementKind.DENIAL


def test_notes_are_undone_and_redone(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.note.trigger()
    qtbot.keyClicks(window.notes.editor, "Ask the builder.")
    window.notes.save_now()
    qtbot.waitUntil(lambda: window.notes.list.count() == 1 and "Ask" in window.notes.list.item(0).text())
    window.actions_.undo.trigger()
    assert window.notes.editor.toPlainText() == ""
    window.actions_.redo.trigger()
    assert window.notes.editor.toPlainText() == "Ask the builder."
    window.notes.remove.click()
    qtbot.waitUntil(lambda: window.notes.list.count() == 0)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: window.notes.list.count() == 1)
    assert "Ask the builder." in window.notes.list.item(0).text()


def test_a_verdict_makes_a_note_and_stands_in_the_list(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.by_id["verdict-false"].trigger()
    qtbot.waitUntil(lambda: [note.verdict for note in page_of(window).state.notes] == ["false"])
    window.actions_.by_id["verdict-true"].trigger()
    qtbot.waitUntil(lambda: [note.verdict for note in page_of(window).state.notes] == ["true"])
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: [note.verdict for note in page_of(window).state.notes] == ["false"])


def test_a_statement_is_copied_with_its_source(open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    choose(window, CLAIM)
    window.actions_.copy_citation.trigger()
    copied = QApplication.clipboard().text()
    for words in (CLAIM, "Harbour Union", "Mayor denies taking gifts", "mayor.txt"):
        assert words in copied
    data = QApplication.clipboard().mimeData()
    assert (
        f"{CLAIM} from a builder</q> (Harbour Union), in: <cite>Mayor denies taking gifts</cite>"
        in data.html()
    )
    markdown = bytes(data.data("text/markdown").data()).decode()
    assert f"{CLAIM} from a builder” (Harbour Union), in: *Mayor denies taking gifts*" in markdown


@pytest.mark.parametrize("name", ["wrong-speaker", "wrong-extent", "reject", "is-denial", "copy-citation"])
def test_without_a_statement_in_hand_it_is_said_what_to_do(
    open_window: OpenWindow, article_file: Path, name: str
) -> None:
    window = open_window(article_file)
    window.actions_.by_id[name].trigger()
    assert "Choose a statement first" in window.message_bar.label.text()
