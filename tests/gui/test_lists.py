"""The list of statements and the disputes: other ways to every mark."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.docks.statement_rows import Column
from desktop_app.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import page_of


def column(window: MainWindow, which: Column) -> list[str]:
    model = window.docks.statements.model
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def show(window: MainWindow, dock: QDockWidget) -> None:
    dock.show()
    dock.raise_()
    dock.setFocus()


def test_every_statement_is_listed_and_a_click_goes_there(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page, dock = page_of(window), window.docks.statements
    show(window, dock)
    qtbot.waitUntil(lambda: dock.model.rowCount() > 0)
    assert dock.model.rowCount() == len(page.state.analysis.statements)
    row = next(i for i, words in enumerate(column(window, Column.WORDS)) if "I have never" in words)
    assert column(window, Column.KIND)[row] == "Denial"
    assert column(window, Column.SPEAKER)[row] == "Lea Duval"
    place = dock.table.visualRect(dock.model.index(row, Column.WORDS)).center()
    qtbot.mouseClick(dock.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = page.chosen()
    assert chosen is not None
    assert chosen is dock.statement_at(row)
    assert "Lea Duval" in window.inspector.text.text()


def test_the_list_is_sorted_and_searched(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    dock = window.docks.statements
    show(window, dock)
    qtbot.waitUntil(lambda: dock.model.rowCount() > 0)
    dock.table.sortByColumn(Column.SPEAKER, Qt.SortOrder.AscendingOrder)
    speakers = [name.casefold() for name in column(window, Column.SPEAKER)]
    assert speakers == sorted(speakers)
    qtbot.keyClicks(dock.search, "duval never")
    assert column(window, Column.SPEAKER) == ["Lea Duval"]
    assert dock.count.text().startswith("1 of ")
    dock.search.clear()
    window.legend.buttons["denial"].click()
    assert "Denial" in column(window, Column.KIND)
    dock.only_shown.click()
    assert "Denial" not in column(window, Column.KIND)


def test_the_keyboard_goes_through_the_list(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page, dock = page_of(window), window.docks.statements
    show(window, dock)
    qtbot.waitUntil(lambda: dock.model.rowCount() > 1)
    dock.table.setFocus()
    qtbot.keyClick(dock.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dock.table, Qt.Key.Key_Down)
    assert page.chosen() is dock.statement_at(1)
    window.actions_.next.trigger()
    assert dock.table.currentIndex().row() == 2


def test_a_dispute_shows_both_sides_and_jumps(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page, dock = page_of(window), window.docks.disputes
    show(window, dock)
    qtbot.waitUntil(lambda: dock.table.rowCount() > 0)
    cells = {
        (row, side): dock.table.item(row, side).text()
        for row in range(dock.table.rowCount())
        for side in (0, 1)
        if dock.table.item(row, side) is not None
    }
    asserting = [place for place, words in cells.items() if words.startswith("Harbour Union: ")]
    denying = [place for place, words in cells.items() if words.startswith("Lea Duval: ")]
    assert asserting
    assert asserting[0][1] == 0
    assert denying
    assert denying[0][1] == 1
    dock.table.itemClicked.emit(dock.table.item(*denying[0]))
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.kind.value == "denial"


def test_without_a_dispute_the_panel_says_so(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "calm.txt"
    path.write_text("Rain on Monday\n\nThe weather service said that it would rain.\n", encoding="utf-8")
    window = open_window(path)
    show(window, window.docks.disputes)
    qtbot.waitUntil(window.docks.disputes.none.isVisible)
