"""How the window's parts share its room: on small screens, in other languages, and while something is going on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

import desktop_app.ui.docks.dock_area as dock_area
from desktop_app.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import choose, dialog, page_of
from tests.gui.test_translations import spoken


def tabs_in_sight(window: MainWindow) -> list[list[str]]:
    """The labels of the tabs of panels that can be seen."""
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [bar for bar in bars if bar.isVisible() and window.rect().intersects(bar.geometry())]
    return [[bar.tabText(i) for i in range(bar.count())] for bar in seen]


def is_inside(widget: QWidget, window: MainWindow) -> bool:
    """Whether nothing of `widget` is cut off at the window's edges."""
    corner = widget.mapTo(window, QPoint(0, 0))
    return window.rect().contains(corner) and window.rect().contains(
        corner + QPoint(widget.width() - 1, widget.height() - 1)
    )


def test_on_a_small_screen_three_panels_share_one_place(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dock_area, "LOW", 5000)
    monkeypatch.setattr(dock_area, "NARROW", 5000)
    window = open_window()
    qtbot.waitUntil(lambda: tabs_in_sight(window) == [])
    with qtbot.waitSignal(window._services.reading.analysed):
        window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: tabs_in_sight(window) == [["Statement", "Notes", "Speakers"]])
    assert page_of(window).width() > window.width() / 2
    window.actions_.close_tab.trigger()
    qtbot.waitUntil(lambda: tabs_in_sight(window) == [])
    qtbot.waitUntil(lambda: not window._services.jobs.active())


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_no_button_of_a_panel_is_cut_off(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, language: str
) -> None:
    with spoken(language):
        window = open_window(article_file)
        choose(window, "I have never")
        buttons = [*window.speakers.findChildren(QPushButton), *window.notes.findChildren(QPushButton)]
        assert len(buttons) >= 6
        qtbot.waitUntil(
            lambda: all(
                one.mapTo(window, QPoint(0, 0)).x() >= 0
                and one.mapTo(window, QPoint(one.width(), 0)).x() <= window.width()
                for one in buttons
            )
        )
        qtbot.waitUntil(lambda: all(is_inside(button, window) for button in window.inspector.buttons))


def test_the_reader_sees_what_the_status_bar_says(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    window.statusBar().clearMessage()
    empty = window.statusBar().grab().toImage()
    for _ in page_of(window).state.analysis.statements:
        window.actions_.next.trigger()
    window.actions_.next.trigger()
    assert window.statusBar().currentMessage() == "There is none further down."
    assert window.statusBar().grab().toImage() != empty
    job = window._services.jobs.submit(lambda _: None, what="Opening a file with a very long name " * 9)
    assert window.jobs.isVisible()
    assert window.jobs.label.text().startswith("Opening a file")
    assert "…" in window.jobs.label.text()
    assert window.jobs.width() < window.width() * 2 / 3
    qtbot.waitUntil(lambda: job not in window._services.jobs.active())
    assert not window.jobs.isVisible()


def test_the_export_dialog_names_formats_in_the_readers_language(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    with spoken("fr"):
        window = open_window(article_file)
        window.actions_.by_id["export-docx"].trigger()
        box = dialog()
        offered = [box.format.itemText(i) for i in range(box.format.count())]  # type: ignore[attr-defined]
        assert "PDF annoté" in offered
        assert "Marked-up PDF" not in offered
        box.close()
        qtbot.waitUntil(lambda: not window._services.jobs.active())
