"""The main job, driven in the real window: open, see colours, click a speaker, write a note, restart, export."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from desktop_app.domain.spans import Span
from tests.gui.conftest import ARTICLE, OpenWindow, shut
from tests.gui.helpers import click_on, colours, page_of


def test_each_kind_has_its_colour_and_its_line(open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    page, marks = page_of(window), window._theme.marks
    for words, kind in (
        ("that Mayor Lea", "claim"),
        ('"I have never', "denial"),
        ("The town has", "own-voice"),
    ):
        assert {marks[kind].fill.name(), marks[kind].line.name()} <= colours(page, words)
    plain = colours(page, "The quay")
    assert not plain & {marks[kind].fill.name() for kind in ("claim", "denial", "other", "own-voice")}
    assert marks["cue"].line.name() in colours(page, "claimed")
    assert page.view.marks.theme.marks["claim"].style != page.view.marks.theme.marks["denial"].style


def test_every_word_of_the_article_is_on_the_page(open_window: OpenWindow, article_file: Path) -> None:
    page = page_of(open_window(article_file))
    assert page.view.toPlainText().split() == ARTICLE.split()


def test_the_speakers_are_listed_and_a_click_filters_and_jumps(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page = page_of(window)
    table = window.speakers.table
    rows = {
        table.topLevelItem(i).text(0).splitlines()[0]: table.topLevelItem(i)
        for i in range(table.topLevelItemCount())
    }
    assert {"Harbour Union", "Lea Duval", "Two officials"} <= set(rows)
    assert rows["Lea Duval"].text(2) != "–"
    claim = window._theme.marks["claim"].fill.name()
    assert claim in colours(page, "that Mayor Lea")
    place = table.visualItemRect(rows["Lea Duval"]).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert claim not in colours(page, "that Mayor Lea")
    assert window._theme.marks["denial"].fill.name() in colours(page, '"I have never')
    assert "Lea Duval" in window.inspector.text.text()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert claim in colours(page, "that Mayor Lea")


def test_the_legend_counts_and_filters_without_hiding_text(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page = page_of(window)
    button = window.legend.buttons["denial"]
    counts = page.counts()
    assert button.text().endswith(str(counts["denial"]))
    assert counts["denial"] >= 1
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window._theme.marks["denial"].fill.name() not in colours(page, '"I have never')
    assert page.view.toPlainText().split() == ARTICLE.split()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window._theme.marks["denial"].fill.name() in colours(page, '"I have never')


def test_a_click_on_a_statement_says_who_why_and_how_sure(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    click_on(qtbot, page_of(window), '"I have never')
    said = window.inspector.text.text()
    for words in ("Denial", "Lea Duval", "in 100 such marks are right", "Denies:"):
        assert words in said
    link = page_of(window).chosen()
    assert link is not None
    window.inspector.text.linkActivated.emit(link.denies[0])
    assert "Denied by:" in window.inspector.text.text()


def test_the_keyboard_steps_through_statements(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page = page_of(window)
    seen = []
    for _ in range(3):
        window.actions_.next.trigger()
        chosen = page.chosen()
        assert chosen is not None
        seen.append(chosen.extent.start)
    assert seen == sorted(set(seen))
    window.actions_.previous.trigger()
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.extent.start == seen[1]


def test_a_note_is_saved_while_typing_and_is_there_after_a_restart(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    click_on(qtbot, page_of(window), "that Mayor Lea")
    window.actions_.note.trigger()
    qtbot.keyClicks(window.notes.editor, "Ask the builder.")
    library = window._services.library
    with qtbot.waitSignal(library.changed):
        pass
    qtbot.waitUntil(
        lambda: window.notes.list.count() == 1 and "Ask the builder." in window.notes.list.item(0).text()
    )
    shut(window, window._services)

    again = open_window(article_file)
    qtbot.waitUntil(lambda: again.notes.list.count() == 1)
    assert "Ask the builder." in again.notes.list.item(0).text()
    assert again.legend.buttons["note"].text().endswith("1")
    again.notes.list.setCurrentRow(0)
    assert again.notes.editor.toPlainText() == "Ask the builder."
    assert "Mayor Lea Duval had taken gifts" in again.notes.quote.text()


def test_what_is_typed_just_before_closing_is_kept(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    click_on(qtbot, page_of(window), "that Mayor Lea")
    window.actions_.note.trigger()
    qtbot.keyClicks(window.notes.editor, "Last words")
    shut(window, window._services)
    again = open_window(article_file)
    qtbot.waitUntil(lambda: again.notes.list.count() == 1)
    assert "Last words" in again.notes.list.item(0).text()


def test_a_note_on_selected_text_with_a_verdict(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page = page_of(window)
    start = ARTICLE.index("angry")
    page.view.setTextCursor(page.view._page.cursor(Span(start, start + 5)))
    window.notes.add.click()
    assert "angry" in window.notes.quote.text()
    window.notes.verdict.setCurrentIndex(window.notes.verdict.findData("misleading"))
    window.notes.verdict.activated.emit(window.notes.verdict.currentIndex())
    qtbot.waitUntil(lambda: any(note.verdict == "misleading" for note in page.state.notes))


def test_a_removed_note_goes(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    click_on(qtbot, page_of(window), "that Mayor Lea")
    window.actions_.note.trigger()
    qtbot.waitUntil(lambda: window.notes.list.count() == 1)
    window.notes.remove.click()
    qtbot.waitUntil(lambda: window.notes.list.count() == 0)


def test_the_export_holds_article_note_and_speakers(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    window = open_window(article_file)
    click_on(qtbot, page_of(window), "that Mayor Lea")
    window.actions_.note.trigger()
    qtbot.keyClicks(window.notes.editor, "Ask the builder.")
    target = tmp_path / "out.pdf"
    window.notes.save_now()
    window.exporting.export("pdf", page_of(window).state, target)
    qtbot.waitUntil(lambda: target.exists() and not window._services.jobs.active())
    pdf = pypdfium2.PdfDocument(target)
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    pdf.close()
    for words in ("Mayor denies taking gifts", "Harbour Union", "Ask the builder.", "Lea Duval"):
        assert words in text


def test_files_can_be_dropped(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article_file))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window._services.reading.analysed):
        window.dropEvent(event)
    assert window.windowTitle().startswith("Mayor denies")


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "high-contrast"])
def test_every_theme_keeps_marks_and_place(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, name: str
) -> None:
    window = open_window(article_file)
    window.set_theme(name)
    qtbot.waitUntil(window.updatesEnabled)
    page = page_of(window)
    assert window._theme.marks["claim"].fill.name() in colours(page, "that Mayor Lea")
    assert not window.grab().isNull()
