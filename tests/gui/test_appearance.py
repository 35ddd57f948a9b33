"""Themes, icons and what the window shows of them: legible, in one style, and nothing without an article."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import desktop_app.ui.theme as theme_module
from desktop_app.resource_files import resource_path
from desktop_app.ui.icons import Icons
from desktop_app.ui.page.marks import outline
from desktop_app.ui.theme import THEMES, load_theme
from tests.exporters.test_kinds import VISION, contrast, difference
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import colours, page_of

DRAWINGS = sorted(path for path in resource_path("icons").glob("*.svg") if path.stem != "hearsay")


@pytest.mark.parametrize("name", THEMES)
def test_every_word_of_the_window_is_legible(qtbot: QtBot, name: str) -> None:
    theme = load_theme(name)
    grounds = [theme.paper, theme.panel, *(mark.fill for mark in theme.marks.values())]
    for ground in grounds:
        assert contrast(theme.ink.name(), ground.name()) >= 4.5
        assert contrast(theme.quiet.name(), ground.name()) >= 4.5
    for ground in (theme.paper, theme.panel):
        assert contrast(theme.accent.name(), ground.name()) >= 4.5
    for tint in (theme.match, theme.found):
        assert contrast(theme.ink.name(), tint.name()) >= 4.5


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", THEMES)
def test_what_was_found_looks_like_no_statement(qtbot: QtBot, name: str, vision: str) -> None:
    theme = load_theme(name)
    for tint, kind in itertools.product((theme.found,), ("claim", "denial", "other", "own-voice")):
        assert difference(tint.name(), theme.marks[kind].fill.name(), vision) >= 12, kind


def test_no_colour_stands_in_the_style_sheet_itself() -> None:
    sheet = resource_path("themes", "window.qss").read_text(encoding="utf-8")
    assert re.findall(r":[^;{]*#[0-9a-fA-F]{3,8}\b[^{]*;", sheet) == []


def test_every_theme_has_every_token() -> None:
    tokens = tomllib.loads(resource_path("themes", "window.toml").read_text(encoding="utf-8"))
    assert {name: set(tokens[name]) for name in THEMES} == {key: set(theme_module.TOKENS) for key in THEMES}


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_icons_are_drawn_in_one_style(path: Path) -> None:
    root = etree.fromstring(path.read_bytes())
    own = {key: root.get(key) for key in ("viewBox", "fill", "stroke", "stroke-width", "stroke-linecap")}
    assert own == {
        "viewBox": "0 0 24 24",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "2",
        "stroke-linecap": "round",
    }
    assert not any(child.get("fill") or child.get("stroke") for child in root)


def test_icons_follow_the_theme(qtbot: QtBot) -> None:
    icons = Icons()
    seen = set()
    for name in ("light", "dark"):
        theme = load_theme(name)
        icons.use(theme)
        image = icons.icon("note").pixmap(48, 48).toImage()
        drawn = {
            image.pixelColor(x, y).name()
            for x in range(48)
            for y in range(48)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert theme.ink.name() in drawn
        seen.add(theme.ink.name())
    assert len(seen) == 2
    assert icons.icon("no such icon").isNull()


def test_actions_and_buttons_bear_icons(open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    with_icon = {name for name, action in window.actions_.by_id.items() if not action.icon().isNull()}
    assert {"open", "note", "undo", "find", "panel-speakers", "reject"} <= with_icon
    for button in (*window.inspector.buttons, window.find_bar.next, window.find_bar.close_button):
        assert not button.icon().isNull()


def test_without_an_article_there_are_no_panels(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window()
    panels = (*window.docks.all(), window.legend)
    assert not any(panel.isVisible() for panel in panels)
    assert window.start_page.open_button.isVisible()
    assert not window.actions_.by_id["panel-speakers"].isEnabled()
    with qtbot.waitSignal(window._services.reading.analysed):
        window.opener.open_paths([article_file])
    assert window.speakers.isVisible()
    assert window.legend.isVisible()
    assert not window.docks.disputes.isVisible()
    window.actions_.close_tab.trigger()
    assert not any(panel.isVisible() for panel in panels)
    assert window.speakers.table.topLevelItemCount() == 0
    qtbot.waitUntil(lambda: not window._services.jobs.active())


def test_the_legend_filters_by_speaker_too(open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    page, box = page_of(window), window.legend.speaker
    claim = window._theme.marks["claim"].fill.name()
    names = [box.itemText(i) for i in range(box.count())]
    assert names[0] == "Every speaker"
    assert set(names[1:]) == {speaker.name for speaker in page.state.analysis.speakers}
    box.setCurrentIndex(names.index("Lea Duval"))
    box.activated.emit(box.currentIndex())
    assert claim not in colours(page, "that Mayor Lea")
    current = window.speakers.table.currentItem()
    assert current is not None
    assert current.text(0).startswith("Lea Duval")
    window.speakers.speaker_chosen.emit(None)
    assert box.currentIndex() == 0
    assert claim in colours(page, "that Mayor Lea")


def test_the_statement_in_hand_has_one_outline() -> None:
    first, comma, far = QRectF(0, 0, 50, 20), QRectF(55, 0, 40, 20), QRectF(300, 0, 40, 20)
    below = QRectF(0, 26, 90, 20)
    together = outline([(first, 16.0), (comma, 16.0), (below, 42.0)])
    assert len(together.toSubpathPolygons()) == 1
    assert together.contains(QRectF(52, 5, 1, 1))
    assert len(outline([(first, 16.0), (far, 16.0)]).toSubpathPolygons()) == 2


def test_a_desktop_that_asks_for_contrast_gets_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme_module, "system_theme", lambda: "high-contrast")
    assert load_theme("system").name == "high-contrast"
    assert load_theme("system").paper == QColor("#000000")
