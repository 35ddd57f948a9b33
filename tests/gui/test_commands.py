"""The command palette and the shortcut sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop_app.ui.commands import Command, found, plain_text, taken_by
from desktop_app.ui.palette import CommandPalette
from desktop_app.ui.shortcuts import ShortcutSheet
from tests.gui.conftest import OpenWindow, shut
from tests.gui.helpers import dialog, page_of


def test_commands_are_found_by_the_beginnings_of_words() -> None:
    commands = [
        Command("a", "Previous denial", "Go", ("Shift+D",)),
        Command("b", "Next denial", "Go", ("D",)),
        Command("c", "Undenied", "Go", ()),
    ]
    assert [command.name for command in found(commands, "next den")] == ["b"]
    assert [command.name for command in found(commands, "den")] == ["a", "b", "c"]
    assert [command.name for command in found(commands, "go shift+d")] == ["a"]
    assert found(commands, "nothing such") == []
    assert plain_text("&Find && replace") == "Find & replace"


def test_keys_that_begin_alike_are_taken() -> None:
    known = {"a": ["Ctrl+Shift+E, 1"], "b": ["J"]}
    assert taken_by("Ctrl+Shift+E", known, "c") == "a"
    assert taken_by("J", known, "c") == "b"
    assert taken_by("J", known, "b") is None
    assert taken_by("K", known, "c") is None


def test_ctrl_k_finds_and_does_a_command(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    page_of(window).view.setFocus()
    qtbot.keyClick(page_of(window).view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog()
    assert isinstance(palette, CommandPalette)
    qtbot.keyClicks(palette.typed, "denial")
    shown = [palette.list.topLevelItem(i).text(0) for i in range(palette.list.topLevelItemCount())]
    assert {"Next denial", "Previous denial"} <= set(shown)
    while palette.list.currentItem().text(0) != "Next denial":
        before = palette.list.currentItem()
        qtbot.keyClick(palette.typed, Qt.Key.Key_Down)
        assert palette.list.currentItem() is not before
    assert palette.list.currentItem().text(2) == "D"
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    chosen = page_of(window).chosen()
    assert chosen is not None
    assert chosen.kind.value == "denial"


def test_every_action_has_keys_and_no_two_share_them(open_window: OpenWindow) -> None:
    window = open_window()
    keys = {
        name: [k.toString() for k in action.shortcuts()] for name, action in window.actions_.by_id.items()
    }
    assert [name for name, own in keys.items() if not own] == []
    for name, own in keys.items():
        assert [taken_by(key, keys, name) for key in own] == [None] * len(own), name


def test_a_shortcut_is_found_changed_refused_when_taken_and_kept(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.actions_.shortcuts.trigger()
    sheet = dialog()
    assert isinstance(sheet, ShortcutSheet)
    qtbot.keyClicks(sheet.search, "next denial")
    assert sheet.list.currentItem().text(2) == "D"
    sheet.keys.setKeySequence(QKeySequence("J"))
    sheet.change.click()
    assert "Next statement" in sheet.problem.text()
    sheet.keys.setKeySequence(QKeySequence("Ctrl+J"))
    sheet.change.click()
    assert sheet.list.currentItem().text(2) == "Ctrl+J"
    sheet.close()
    shut(window, window._services)
    again = open_window()
    assert again.actions_.next_denial.shortcut().toString() == "Ctrl+J"
    again.help.shortcuts.reset("next-denial")
    assert again.actions_.next_denial.shortcut().toString() == "D"
