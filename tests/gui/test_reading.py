"""Reading settings, the session, the welcome, the hover card and what is announced."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

import desktop_app.ui.reading_aids as reading_aids
from desktop_app.domain.analysis import Statement
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.spans import Span
from desktop_app.importers.registry import Imported, Importers
from desktop_app.services.opened import OpenedArticle
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page.hover_card import HoverCard
from desktop_app.ui.page.view import ReadingView
from desktop_app.ui.settings_dialog import SettingsDialog
from tests.benchmarks.long_article import long_article
from tests.gui.conftest import ARTICLE, OpenWindow, shut
from tests.gui.helpers import choose, colours, dialog, page_of

LONG = "\n\n".join(
    f"Paragraph {n} tells of the weather in the valley, of the river and of nothing else that anybody would dispute, "
    "so that the lines are full and their length can be measured from one margin to the other without any doubt at all."
    for n in range(40)
)


def test_what_cannot_be_seen_is_not_laid_out_or_painted(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    article, analysis = long_article(statements=900, characters=90_000)
    ref = ArticleRef(99, 99)
    reading = window._services.reading
    reading.opened.emit(OpenedArticle(ref, article, turn=1))
    qtbot.waitUntil(lambda: window.tabs.count() == 1)
    page = page_of(window)
    revision = page.view.document().revision()
    reading.part.emit(ref, analysis.statements[:300])
    reading.analysed.emit(ref, analysis)
    window.legend.buttons["denial"].click()
    qtbot.waitUntil(lambda: bool(page.view.marks._layers))
    assert page.counts()["denial"] == 225
    assert 0 < len(page.view.marks._layers) < 40 < len(article.blocks)
    assert page.view.document().revision() == revision
    reading.close(ref)
    qtbot.waitUntil(lambda: not window._services.jobs.active())


def test_what_is_scrolled_to_is_coloured_next(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "piers.txt"
    said = (f"Witness {n} said that pier {n} of the bridge was weak and would not hold." for n in range(500))
    path.write_text("The bridge\n\n" + "\n\n".join(said), encoding="utf-8")
    window = open_window()
    reading = window._services.reading
    parts: list[set[int]] = []

    def keep(ref: ArticleRef, statements: tuple[Statement, ...]) -> None:
        article = page_of(window).state.article
        parts.append({article.block_at(statement.extent.start) or 0 for statement in statements})

    reading.part.connect(keep)
    with qtbot.waitSignal(reading.part):
        window.opener.open_paths([path])
    page = page_of(window)
    page.view.show_place(page.state.article.blocks[400].span)
    qtbot.waitUntil(lambda: any(400 in part for part in parts))
    first = next(part for part in parts if 400 in part)
    assert not page.state.final
    assert window._theme.marks["claim"].fill.name() in colours(page, "that pier 399 ")
    assert 300 not in first
    with qtbot.waitSignal(reading.analysed):
        pass
    assert {statement.id for statement in page.state.analysis.statements}
    qtbot.waitUntil(lambda: not window._services.jobs.active())


def test_results_for_an_article_that_was_closed_are_dropped(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    page = page_of(window)
    ref, analysis = page.state.ref, page.state.analysis
    window.actions_.close_tab.trigger()
    reading = window._services.reading
    reading.part.emit(ref, analysis.statements)
    reading.analysed.emit(ref, analysis)
    assert window.page() is None
    assert window.legend.buttons["claim"].text().endswith("0")


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    path.write_text(f"A long report\n\n{LONG}\n\nThe mayor said that the dam would hold.\n", encoding="utf-8")
    return path


def line_lengths(view: ReadingView) -> list[int]:
    """Characters in every full line of the paragraphs."""
    found = []
    block = view.document().findBlockByNumber(2)
    while block.isValid():
        layout = block.layout()
        found += [layout.lineAt(i).textLength() for i in range(layout.lineCount() - 1)]
        block = block.next()
    return found


@pytest.mark.parametrize("point_size", [10.0, 12.0, 18.0])
def test_lines_hold_60_to_75_characters(open_window: OpenWindow, long_file: Path, point_size: float) -> None:
    window = open_window(long_file)
    window.resize(1600, 900)
    window.appearance.set_reading(window.appearance.reading.larger(int(point_size - 12)))
    lengths = line_lengths(page_of(window).view)
    assert 60 <= sum(lengths) / len(lengths) <= 75


def test_text_size_changes_at_the_same_place_and_is_remembered(
    open_window: OpenWindow, long_file: Path
) -> None:
    window = open_window(long_file)
    view = page_of(window).view
    view.show_offset(3000)
    before = view.top_offset()
    for _ in range(4):
        window.actions_.larger.trigger()
    assert view.document().begin().next().next().charFormat().fontPointSize() == 16
    assert abs(view.top_offset() - before) < 300
    shut(window, window._services)
    assert open_window(long_file).appearance.reading.point_size == 16


def test_a_jump_right_after_a_change_of_theme_stays_where_it_led(
    qtbot: QtBot, open_window: OpenWindow, long_file: Path
) -> None:
    window = open_window(long_file)
    view = page_of(window).view
    place = page_of(window).state.article.text.index("Paragraph 25 tells")
    window.set_theme("dark")
    view.show_place(Span(place, place + 3))
    qtbot.waitUntil(lambda: view.is_visible(place))
    qtbot.wait(50)
    assert view.is_visible(place)


def test_the_settings_dialog_shows_changes_at_once(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    window.actions_.reading_settings.trigger()
    box = dialog()
    assert isinstance(box, SettingsDialog)
    box.spacing.setValue(1.8)
    block = page_of(window).view.document().findBlockByNumber(3)
    assert block.blockFormat().lineHeight() == 180
    box.theme.setCurrentIndex(box.theme.findData("dark"))
    box.theme.activated.emit(box.theme.currentIndex())
    assert window._theme.name == "dark"
    box.close()
    shut(window, window._services)
    again = open_window(article_file)
    assert again._theme.name == "dark"
    assert again.appearance.reading.spacing == 1.8


def test_open_articles_places_and_filters_come_back(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, long_file: Path
) -> None:
    window = open_window(article_file, long_file)
    qtbot.waitUntil(lambda: window.tabs.count() == 2 and not window._services.jobs.active())
    window.tabs.setCurrentIndex(0)
    window.legend.buttons["claim"].click()
    window.speakers.speaker_chosen.emit(
        next(s.id for s in page_of(window).state.analysis.speakers if s.name == "Lea Duval")
    )
    window.tabs.setCurrentIndex(1)
    page_of(window).view.show_offset(5000)
    place = page_of(window).view.top_offset()
    window.tabs.setCurrentIndex(0)
    shut(window, window._services)

    again = open_window()
    qtbot.waitUntil(lambda: again.tabs.count() == 2 and not again._services.jobs.active())
    assert again.tabs.currentIndex() == 0
    assert not again.legend.buttons["claim"].isChecked()
    assert again._theme.marks["claim"].fill.name() not in colours(page_of(again), "that Mayor Lea")
    speaker = page_of(again).state.analysis.speaker(page_of(again).state.filter.speaker)
    assert speaker is not None
    assert speaker.name == "Lea Duval"
    again.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: abs(page_of(again).view.top_offset() - place) < 300)


def test_tabs_stand_in_the_order_in_which_articles_were_asked_for(
    qtbot: QtBot,
    open_window: OpenWindow,
    article_file: Path,
    long_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window()
    reading = window._services.reading
    importers = reading._importers()
    second_is_open = threading.Event()

    def open_slowly(path: Path, **given: object) -> Imported:
        if path == article_file:
            assert second_is_open.wait(30)
        return Importers.open_path(importers, path, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(importers, "open_path", open_slowly)
    window.opener.open_paths([article_file, long_file])
    qtbot.waitUntil(lambda: window.tabs.count() == 1)
    second_is_open.set()
    qtbot.waitUntil(lambda: window.tabs.count() == 2)
    assert [page.state.article.title for page in window.tabs.pages()] == [
        "Mayor denies taking gifts",
        "A long report",
    ]
    assert page_of(window).state.article.title == "A long report"
    qtbot.waitUntil(lambda: not window._services.jobs.active())


def test_the_layout_comes_back_after_a_crash_and_can_be_reset(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    window.resize(700, 700)
    window.speakers.hide()
    window.docks.disputes.show()
    settings = window._services.settings
    before = settings.get("layout", "")
    qtbot.waitUntil(lambda: settings.get("layout", "") != before)
    again = open_window()  # the first one is never closed: that is what a crash looks like from here
    assert not again.notes.isVisible()  # nothing is open yet
    qtbot.waitUntil(lambda: again.page() is not None and not again._services.jobs.active())
    assert not again.speakers.isVisible()
    assert again.docks.disputes.isVisible()
    assert again.height() == window.height() == 700
    again.actions_.plain_layout.trigger()
    assert again.speakers.isVisible()
    assert not again.docks.disputes.isVisible()


def test_the_session_is_kept_while_reading_for_the_case_of_a_crash(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    window.legend.buttons["denial"].click()
    path = window._services.settings.path
    qtbot.waitUntil(lambda: path.exists() and "session" in path.read_text(encoding="utf-8"))
    qtbot.waitUntil(
        lambda: "denial" not in json.loads(window._services.settings.get("session", "{}"))["tabs"][0]["marks"]
    )


def test_a_broken_session_is_an_empty_one(open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    shut(window, window._services)
    window._services.settings.set("session", '{"tabs": [{"oops": 1}]}')
    window._services.settings.sync()
    assert open_window().tabs.count() == 0


def test_the_first_start_explains_the_colours_on_the_sample_article(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(first_start=True)
    with qtbot.waitSignal(window._services.reading.analysed):
        window.open_given([])
    welcome = window.help.welcome
    assert welcome is not None
    assert welcome.isVisible()
    qtbot.waitUntil(lambda: page_of(window).chosen() is not None)
    seen = []
    words = 0
    while True:
        seen.append(welcome.title.text())
        words += len(welcome.text.text().split())
        if mark := welcome.mark():
            chosen = page_of(window).chosen()
            assert chosen is not None
            assert mark == ("own-voice" if chosen.own_voice else chosen.kind.value)
        if welcome.step.text().split()[0] == welcome.step.text().split()[-1]:
            break
        welcome.next.click()
    assert len(seen) == len(welcome.lessons)
    assert words < 200  # a minute, at an unhurried 200 words
    welcome.next.click()
    assert window.help.welcome is None
    assert not window.help.is_first_start
    window.actions_.welcome.trigger()
    assert window.help.welcome is not None
    qtbot.waitUntil(lambda: not window._services.jobs.active())


def move_mouse(window: MainWindow, place: QPoint) -> None:
    viewport = page_of(window).view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(viewport.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def test_a_card_shows_beside_the_statement_under_the_mouse(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    view = page_of(window).view
    card = view.findChild(HoverCard)
    assert card is not None
    move_mouse(window, view.rect_of(ARTICLE.index("I have never") + 3).center())
    qtbot.waitUntil(card.isVisible)
    assert "Denial" in card.text.text()
    assert "Lea Duval" in card.text.text()
    assert view.viewport().rect().contains(card.geometry())
    move_mouse(window, QPoint(3, view.viewport().height() - 3))
    qtbot.waitUntil(lambda: not card.isVisible())
    assert page_of(window).chosen() is None


def test_the_context_menu_offers_what_fits(qtbot: QtBot, open_window: OpenWindow, article_file: Path) -> None:
    window = open_window(article_file)
    page = page_of(window)
    place = page.view.rect_of(ARTICLE.index("I have never") + 3).center()
    page.view.customContextMenuRequested.emit(place)
    menu = page.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert menu is not None
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert {"New note", "Verdict", "Correct", "Copy with citation"} <= set(texts)
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.kind.value == "denial"
    menu.close()


def test_kind_and_speaker_under_the_caret_are_announced(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Voice:
        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            said.append(event.message())  # type: ignore[attr-defined]

    window = open_window(article_file)
    monkeypatch.setattr(reading_aids, "QAccessible", Voice)
    assert hasattr(QAccessible, "updateAccessibility")
    page = page_of(window)
    page.view.put_caret(ARTICLE.index("Mayor Lea"))
    assert said == ["Claim, Harbour Union"]
    assert "Claim, Harbour Union" in window.statusBar().currentMessage()
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert len(said) == 1
    choose(window, "I have never")
    page.choose(page.chosen())
    assert said[-1] == "Denial, Lea Duval"
