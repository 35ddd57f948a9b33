"""What GUI tests do and look at, over and over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.analysis import Statement
from desktop_app.domain.spans import Span
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page.article_page import ArticlePage


def page_of(window: MainWindow) -> ArticlePage:
    """The tab in front."""
    page = window.page()
    assert page is not None
    return page


def choose(window: MainWindow, words: str) -> Statement:
    """Make the statement whose content holds `words` the one in hand."""
    page = page_of(window)
    at = page.state.article.text.index(words)
    page.choose_at(at + 1)
    chosen = page.chosen()
    assert chosen is not None
    return chosen


def now(window: MainWindow, words: str) -> Statement | None:
    """The innermost statement in whose content `words` stand."""
    page = page_of(window)
    text = page.state.article.text
    place = Span(text.index(words), text.index(words) + len(words))
    here = [s for s in page.state.analysis.statements if any(piece.covers(place) for piece in s.content)]
    return min(here, key=lambda statement: len(statement.extent), default=None)


def speaker_of(window: MainWindow, words: str) -> str | None:
    """Who says `words`."""
    statement = now(window, words)
    speaker = page_of(window).state.analysis.speaker(statement.speaker) if statement else None
    return speaker.name if speaker else None


def colours(page: ArticlePage, words: str) -> set[str]:
    """The colours painted behind and under the first letters of `words`."""
    place = page.view.toPlainText().index(words)
    start, end = QTextCursor(page.view.document()), QTextCursor(page.view.document())
    start.setPosition(place)
    end.setPosition(place + 3)
    area = page.view.cursorRect(start).united(page.view.cursorRect(end)).adjusted(2, 0, 0, 3)
    image = page.view.viewport().grab(area).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def click_on(qtbot: QtBot, page: ArticlePage, words: str) -> None:
    """Click the beginning of `words` with the mouse."""
    cursor = QTextCursor(page.view.document())
    cursor.setPosition(page.view.toPlainText().index(words) + 2)
    place = page.view.cursorRect(cursor).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def dialog() -> QDialog:
    """The dialog that is open."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def accept(box: QDialog) -> None:
    """Press its OK button."""
    buttons = box.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()
