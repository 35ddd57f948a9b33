"""The main job with the keyboard alone: every key goes to whatever has the focus, as a reader's would."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import accept, dialog, page_of

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Keyboard:
    """Types into what has the focus."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def focus(self) -> QWidget:
        if QApplication.focusWidget() is None:  # a window manager would do this once a dialog is closed
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        together = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            together |= one
        self.qtbot.keyClick(self.focus(), key, together)

    def write(self, words: str) -> None:
        self.qtbot.keyClicks(self.focus(), words)


def test_from_an_empty_library_to_a_corrected_noted_article(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    keys = Keyboard(qtbot, window)

    while keys.focus() is not window.start_page.sample_button:
        keys.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(window._services.reading.analysed):
        keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window._services.jobs.active())
    page = page_of(window)
    qtbot.waitUntil(page.view.hasFocus)

    keys.press(Qt.Key.Key_D)
    denial = page.chosen()
    assert denial is not None
    assert denial.kind.value == "denial"

    keys.press(Qt.Key.Key_N, CTRL)
    assert window.notes.editor.hasFocus()
    keys.write("Ask the harbour office.")
    keys.press(Qt.Key.Key_Return, CTRL)
    assert page.view.hasFocus()
    qtbot.waitUntil(
        lambda: [note.body for note in page.state.notes] == ["Ask the harbour office."], timeout=10_000
    )

    keys.press(Qt.Key.Key_V, CTRL, SHIFT)
    keys.press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: any(note.verdict for note in page.state.notes))

    before = page.counts()["denial"]
    keys.press(Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: page.counts()["denial"] == before - 1)
    keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.counts()["denial"] == before)

    keys.press(Qt.Key.Key_J)
    keys.press(Qt.Key.Key_S, ALT, SHIFT)
    box = dialog()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is box)
    keys.write("The harbour master")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any(speaker.name == "The harbour master" for speaker in page.state.analysis.speakers),
        timeout=10_000,
    )

    qtbot.waitUntil(lambda: not window._services.jobs.active())


def test_panels_and_lists_with_the_keyboard(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    keys = Keyboard(qtbot, window)
    with qtbot.waitSignal(window._services.reading.analysed):
        keys.press(Qt.Key.Key_S, CTRL, SHIFT)
    qtbot.waitUntil(lambda: not window._services.jobs.active())
    page = page_of(window)
    qtbot.waitUntil(page.view.hasFocus)

    keys.press(Qt.Key.Key_F6)
    assert window.speakers.table.hasFocus()
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    assert page.state.filter.speaker == window.speakers.current()
    keys.press(Qt.Key.Key_Return)
    assert page.state.filter.speaker is None

    keys.press(Qt.Key.Key_4, CTRL)
    assert window.docks.statements.isVisible()
    while not window.docks.statements.table.hasFocus():
        keys.press(Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_Down)
    assert page.chosen() is not None

    keys.press(Qt.Key.Key_Return, CTRL)
    assert page.view.hasFocus()
    keys.press(Qt.Key.Key_F1)
    sheet = dialog()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    keys.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()

    keys.press(Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog())
    keys.write("high contrast")
    keys.press(Qt.Key.Key_Return)
    assert window._theme.name == "high-contrast"

    keys.press(Qt.Key.Key_F, CTRL)
    keys.write("mud")
    assert window.find_bar.count.text().endswith("of 4")
    keys.press(Qt.Key.Key_Escape)
    assert page.view.hasFocus()

    window.speakers.rename.setFocus()
    keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog())
    keys.write("The port")
    accept(dialog())
    qtbot.waitUntil(
        lambda: any(speaker.name == "The port" for speaker in page.state.analysis.speakers), timeout=10_000
    )
    qtbot.waitUntil(lambda: not window._services.jobs.active())


def test_escape_leads_from_a_panel_back_to_the_text(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    keys = Keyboard(qtbot, window)
    window.docks.statements.show()
    for inside in (window.speakers.table, window.notes.list, window.docks.statements.search):
        inside.setFocus()
        keys.press(Qt.Key.Key_Escape)
        assert page_of(window).view.hasFocus()
