"""Find in the article, going from mark to mark, back and forward, from panel to panel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.find_bar import FindBar
from tests.gui.conftest import ARTICLE, OpenWindow
from tests.gui.helpers import choose, colours, page_of


def search(qtbot: QtBot, bar: FindBar, words: str) -> None:
    bar.words.clear()
    qtbot.keyClicks(bar.words, words)


def test_words_are_found_counted_and_gone_through(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page, bar = page_of(window), window.find_bar
    assert not bar.isVisible()
    window.actions_.find.trigger()
    assert bar.isVisible()
    assert bar.words.hasFocus()
    search(qtbot, bar, "UNION")
    count = ARTICLE.lower().count("union")
    assert bar.count.text() == f"1 of {count}"
    first = page.view.caret()
    assert ARTICLE[first:].lower().startswith("union")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 of {count}"
    assert page.view.caret() > first
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{count} of {count}"
    bar.match_case.setChecked(True)
    assert bar.count.text() == "1 of 1"
    search(qtbot, bar, "UNIOn")
    assert bar.count.text() == "Not in the article"
    assert not bar.next.isEnabled()


def test_matches_are_marked_until_the_bar_is_closed(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page, bar = page_of(window), window.find_bar
    plain = colours(page, "quay")
    window.actions_.find.trigger()
    search(qtbot, bar, "quay")
    tinted = colours(page, "quay")
    assert tinted != plain
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert colours(page, "quay") == plain
    assert page.view.hasFocus()


def test_typed_quotation_marks_and_whole_words(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    window.actions_.find.trigger()
    window.find_bar.words.setText("“I have never")
    assert window.find_bar.count.text() == "1 of 1"
    search(qtbot, window.find_bar, "gift")
    assert window.find_bar.count.text() == f"1 of {ARTICLE.count('gift')}"
    window.find_bar.whole_words.setChecked(True)
    assert window.find_bar.count.text() == "Not in the article"


def test_keys_go_to_claims_denials_and_paragraphs(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page = page_of(window)
    page.view.setFocus()
    seen = []
    for key in (Qt.Key.Key_C, Qt.Key.Key_D):
        qtbot.keyClick(page.view, key)
        chosen = page.chosen()
        assert chosen is not None
        seen.append(chosen.kind.value)
    assert seen == ["claim", "denial"]
    before = page.view.caret()
    qtbot.keyClick(page.view, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.caret() < before
    starts = [block.span.start for block in page.state.article.blocks]
    page.view.put_caret(0)
    qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert page.view.caret() in starts[1:]
    for _ in range(20):
        qtbot.keyClick(page.view, Qt.Key.Key_D)
    assert "none further down" in window.statusBar().currentMessage()


def test_keys_go_to_notes(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    page = page_of(window)
    choose(window, "the union would lodge")
    window.actions_.note.trigger()
    qtbot.waitUntil(lambda: window.notes.list.count() == 1)
    page.choose(None)
    page.view.put_caret(0)
    page.view.setFocus()
    window.actions_.by_id["next-note"].trigger()
    assert ARTICLE[page.view.caret() :].startswith("the union would lodge")


def test_back_and_forward(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    filler = "\n\n".join(
        f"Paragraph {n} tells of the weather in the valley and of nothing else." for n in range(80)
    )
    path.write_text(
        f"A long report\n\n{filler}\n\nThe mayor said that the dam would hold.\n", encoding="utf-8"
    )
    window = open_window(path)
    page = page_of(window)
    assert not window.actions_.back.isEnabled()
    choose(window, "the dam would hold")
    page.choose(page.chosen())
    far = page.view.verticalScrollBar().value()
    assert far > 0
    window.actions_.back.trigger()
    assert page.view.verticalScrollBar().value() == 0
    window.actions_.forward.trigger()
    assert abs(page.view.verticalScrollBar().value() - far) < 40
    assert not window.actions_.forward.isEnabled()


def test_f6_goes_from_panel_to_panel(open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    window.activateWindow()
    page_of(window).view.setFocus()
    window.actions_.next_pane.trigger()
    assert window.speakers.table.hasFocus()
    window.actions_.previous_pane.trigger()
    assert page_of(window).view.hasFocus()
