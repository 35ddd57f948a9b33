"""Nothing jerks or vanishes: another theme, another size of the text, and the window answers between the steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.library import ArticleRef
from desktop_app.services.opened import OpenedArticle
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page.document import ArticleDocument
from desktop_app.ui.page.laying_out import Curtain
from desktop_app.ui.page.view import ReadingView
from desktop_app.ui.reading_settings import ReadingSettings
from desktop_app.ui.slices import Slices
from desktop_app.ui.theme import load_theme, mark_name
from tests.benchmarks.long_article import long_article
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import colours, page_of

REF = ArticleRef(99, 99)


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow) -> MainWindow:
    """A window with a long article in it."""
    window = open_window()
    article, _ = long_article(statements=900, characters=90_000)
    window._services.reading.opened.emit(OpenedArticle(REF, article, turn=1))
    qtbot.waitUntil(lambda: window.tabs.count() == 1 and not window._services.jobs.active())
    return window


def curtains(window: MainWindow) -> list[Curtain]:
    return [one for one in page_of(window).view.findChildren(Curtain) if one.isVisible()]


def size_of_text(window: MainWindow) -> float:
    return page_of(window).view.document().lastBlock().charFormat().fontPointSize()


def test_the_text_stays_until_the_larger_one_can_be_shown(qtbot: QtBot, window: MainWindow) -> None:
    view = page_of(window).view
    place = page_of(window).state.article.blocks[200].span.start
    view.show_place(page_of(window).state.article.blocks[200].span)
    QApplication.processEvents()
    top, before = view.top_offset(), view.grab().toImage()
    window.actions_.larger.trigger()
    assert curtains(window)
    assert view.grab().toImage() == before
    assert (view.top_offset(), view.caret()) == (top, place)
    qtbot.waitUntil(lambda: not curtains(window))
    assert size_of_text(window) == 13
    assert abs(view.top_offset() - top) < 300
    assert view.caret() == place
    assert view.grab().toImage() != before


def test_marks_are_painted_with_the_words_however_soon_that_is(window: MainWindow) -> None:
    page = page_of(window)
    _, analysis = long_article(statements=900, characters=90_000)
    page.show_analysis(analysis)
    page.set_settings(
        page.settings.larger(2)
    )  # nothing is laid out now, and no turn of the event loop follows
    fill = page.theme.marks[mark_name(analysis.statements[0])].fill.name()
    image = page.view.viewport().grab().toImage()
    assert fill in {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(300)}


def test_a_jump_meanwhile_leads_where_it_was_meant_to(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    wanted = page.state.article.blocks[250].span
    window.actions_.larger.trigger()
    page.view.show_place(wanted)
    qtbot.waitUntil(lambda: not curtains(window))
    assert page.view.is_visible(wanted.start)
    assert page.view.caret() == wanted.start


def test_another_theme_leaves_text_selection_and_place_alone(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    span = page.state.article.blocks[150].span
    page.view.show_place(span)
    page.view.select(span)
    document, revision = page.view.document(), page.view.document().revision()
    place = page.view.verticalScrollBar().value()
    window.set_theme("dark")
    assert not window.updatesEnabled()
    qtbot.waitUntil(window.updatesEnabled)
    assert page.view.document() is document
    assert document.revision() == revision
    assert page.view.selected_span() == span
    assert page.view.verticalScrollBar().value() == place


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_small_print_is_quiet_in_every_theme(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, name: str
) -> None:
    window = open_window(article_file)
    window.set_theme(name)
    qtbot.waitUntil(window.updatesEnabled)
    page = page_of(window)
    theme = page.theme
    assert theme.ink.name() in colours(page, "Mayor denies")
    quiet = page.view.extraSelections()[0]
    assert "By Ann Writer" in quiet.cursor.selectedText()  # type: ignore[attr-defined]
    assert quiet.format.foreground().color() == theme.quiet  # type: ignore[attr-defined]


def test_an_article_behind_another_is_set_when_it_is_seen(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another report\n\nThe mayor said that the dam would hold.\n", encoding="utf-8")
    window = open_window(article_file, other)
    qtbot.waitUntil(lambda: window.tabs.count() == 2 and not window._services.jobs.active())
    window.tabs.setCurrentIndex(0)
    window.actions_.larger.trigger()
    window.tabs.setCurrentIndex(1)
    assert size_of_text(window) == 13


def test_a_page_that_is_not_seen_is_set_anew_without_the_one_that_went(qtbot: QtBot) -> None:
    """What lays out the old page in the background must not touch it any more."""
    article, _ = long_article(statements=300, characters=60_000)
    plain = ReadingSettings()
    view = ReadingView(ArticleDocument(article, plain), load_theme("light"), plain)
    qtbot.addWidget(view)
    old = view.document()
    with qtbot.waitSignal(old.destroyed):
        view.set_page(ArticleDocument(article, plain.larger(2)), plain.larger(2))
    QApplication.processEvents()
    view.show()
    qtbot.waitUntil(lambda: view._wanted is None)
    assert view.document().lastBlock().charFormat().fontPointSize() == plain.larger(2).point_size


def test_steps_leave_turns_of_the_event_loop_between_them(qtbot: QtBot) -> None:
    parent = QObject()
    slices = Slices(parent)
    done: list[str] = []
    slices.run([lambda: done.append("never")])
    slices.run(
        [
            lambda: QTimer.singleShot(0, parent, lambda: done.append("between")),
            lambda: done.append("second"),
            lambda: done.append("third"),
        ]
    )
    assert done == []
    qtbot.waitUntil(lambda: "third" in done)
    assert done.index("between") < done.index("third")
    assert "never" not in done


def test_steps_can_be_hurried(qtbot: QtBot) -> None:
    slices, done = Slices(QApplication.instance()), []
    slices.run([lambda: done.append(1), lambda: done.append(2)])
    slices.finish()
    assert done == [1, 2]
    slices.deleteLater()
