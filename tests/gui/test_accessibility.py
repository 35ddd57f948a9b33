"""What a screen reader meets: every control has a role and a name, in the window and in every dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import ImportProblem
from desktop_app.ui.commands import plain_text
from desktop_app.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import choose, dialog, page_of

Role = QAccessible.Role
CONTROLS = frozenset(
    (
        Role.Button,
        Role.ButtonMenu,
        Role.Cell,
        Role.CheckBox,
        Role.ComboBox,
        Role.EditableText,
        Role.Link,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.PageTabList,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.Table,
        Role.Tree,
        Role.TreeItem,
    )
)
DEEPEST = 200
"""Children of one node that are looked at: cells of long tables are all alike."""


def nodes(
    node: QAccessibleInterface, way: tuple[str, ...] = ()
) -> Iterator[tuple[str, QAccessibleInterface]]:
    """Every node that can be seen, with the way to it in words."""
    if not node.isValid() or node.state().invisible:
        return
    bar = node.object()
    if isinstance(bar, QTabBar) and not bar.count():
        return  # Qt keeps a bar without tabs out of sight for panels that may be put together later
    own = node.object()
    here = (*way, f"{type(own).__name__ if own else 'part'} {node.role().name}")
    yield " > ".join(here[-4:]), node
    for place in range(min(node.childCount(), DEEPEST)):
        child = node.child(place)
        if child is not None:
            yield from nodes(child, here)


def nameless(widget: QWidget) -> list[str]:
    """The controls of a window without a name or without a role."""
    root = QAccessible.queryAccessibleInterface(widget)
    found = list(nodes(root))
    assert len(found) > 3
    return [
        way
        for way, node in found
        if node.role() is Role.NoRole
        or (
            (node.role() in CONTROLS or node.state().focusable)
            and not node.text(QAccessible.Text.Name).strip()
        )
    ]


def test_the_walk_finds_what_has_no_name(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    QComboBox(box)
    for name in ("a", "b"):
        QComboBox(box).setAccessibleName(name)
    box.show()
    assert nameless(box) == ["QWidget Client > QComboBox ComboBox"]


def test_the_start_page_and_the_welcome(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(first_start=True)
    assert nameless(window) == []
    with qtbot.waitSignal(window._services.reading.analysed):
        window.open_given([])
    qtbot.waitUntil(lambda: not window._services.jobs.active())
    assert window.help.welcome is not None
    assert nameless(window) == []


def test_the_window_with_everything_in_it(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    choose(window, "I have never")
    window.actions_.note.trigger()
    window.actions_.find.trigger()
    window.message_bar.show_problem(ImportProblem("It is damaged.", "Open another."))
    for dock in window.docks.all():
        dock.show()
    qtbot.waitUntil(lambda: window.notes.list.count() == 1)
    for dock in (window.docks.statements, window.docks.disputes):
        dock.raise_()
        qtbot.waitUntil(lambda dock=dock: not dock.visibleRegion().isEmpty())  # type: ignore[misc]
        assert nameless(window) == []
    window.corrector.edit_extent()
    assert nameless(window) == []
    window.corrector.stop_editing()


@pytest.mark.parametrize(
    "name",
    [
        "palette",
        "shortcuts",
        "reading-settings",
        "wrong-speaker",
        "open-address",
        "about",
        "add-claim",
        "export-pdf",
        "export-claimreview",
    ],
)
def test_every_dialog(qtbot: QtBot, open_window: OpenWindow, article_file: Path, name: str) -> None:
    window = open_window(article_file)
    choose(window, "I have never")
    statement = page_of(window).chosen()
    assert statement is not None
    page_of(window).view.select(statement.content[0])
    window.actions_.by_id[name].trigger()
    box = dialog()
    assert box.windowTitle() or name == "about"
    assert nameless(box) == []
    box.close()


def test_the_tab_key_goes_through_the_window_in_reading_order(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    window.activateWindow()
    choose(window, "I have never")
    page_of(window).view.setFocus()
    seen: list[QWidget] = []
    while True:
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen[:1] and len(seen) > 1:
            break
        assert len(seen) < 100
        if focus not in seen:
            seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    expected = [
        page_of(window).view,
        *window.legend.buttons.values(),
        window.legend.speaker,
        window.speakers.table,
        window.speakers.rename,
        window.inspector.text,
        *window.inspector.buttons,
        window.notes.list,
    ]
    assert [widget for widget in seen if widget in expected] == expected


def titles(window: MainWindow) -> dict[str, QMenu]:
    return {
        action.text(): action.menu()  # type: ignore[misc]
        for action in window.menuBar().actions()
        if isinstance(action.menu(), QMenu)
    }


def test_no_mnemonic_stands_for_two_things(open_window: OpenWindow) -> None:
    window = open_window()
    taken = {key.toString() for action in window.actions_.by_id.values() for key in action.shortcuts()}
    for title in titles(window):
        mnemonic = QKeySequence.mnemonic(title).toString()
        assert mnemonic, title
        assert mnemonic not in taken, title
    for title, menu in titles(window).items():
        own = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions()]
        used = [key for key in own if key]
        assert len(used) == len(set(used)), (title, [plain_text(a.text()) for a in menu.actions()])


def test_nothing_moves_where_the_reader_wants_none(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    hints = QApplication.styleHints()
    flash = hints.cursorFlashTime()
    assert flash > 0
    window.actions_.reading_settings.trigger()
    box = dialog()
    box.still.click()  # type: ignore[attr-defined]
    assert hints.cursorFlashTime() == 0
    assert not window.isAnimated()
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    with qtbot.waitSignal(window._services.jobs.finished):
        window._services.jobs.submit(lambda _: None, what="Counting")
        assert window.jobs.bar.maximum() == 1  # a bar from 0 to 0 runs to and fro
    box.still.click()  # type: ignore[attr-defined]
    assert hints.cursorFlashTime() == flash
    assert window.isAnimated()
    box.close()
