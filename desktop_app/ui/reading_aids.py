"""What every page is given: the hover card, the context menu and the voice that says what is under the caret."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu, QStatusBar

from desktop_app.domain.analysis import Statement
from desktop_app.ui.actions import Actions
from desktop_app.ui.docks.description import Description
from desktop_app.ui.page.article_page import ArticlePage
from desktop_app.ui.page.hover_card import HoverCard


class ReadingAids(QObject):
    """Attaches them to pages."""

    def __init__(self, actions: Actions, status: QStatusBar) -> None:
        super().__init__(status)
        self._actions = actions
        self._status = status
        self._description = Description(self)
        self._last: Statement | None = None

    def attach(self, page: ArticlePage) -> HoverCard:
        """Give them to `page`."""
        actions = self._actions
        card = HoverCard(
            page, [actions.note, actions.verdict_menu, actions.correct_menu, actions.copy_citation]
        )
        page.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.view.customContextMenuRequested.connect(lambda place: self._show_menu(page, place))
        page.view.cursorPositionChanged.connect(lambda: self._announce(page))
        return card

    def _show_menu(self, page: ArticlePage, place: QPoint) -> None:
        statement = page.statement_at(page.view.offset_at(place))
        if statement is not None and page.view.selected_span() is None:
            page.choose(statement, scroll=False)
        actions = self._actions
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(actions.note)
        if page.view.selected_span() is not None:
            menu.addSeparator()
            for name in ("add-claim", "add-denial", "add-other"):
                menu.addAction(actions.by_id[name])
            menu.addSeparator()
            menu.addAction(self.tr("Copy")).triggered.connect(page.view.copy)
        elif statement is not None:
            menu.addMenu(actions.verdict_menu)
            menu.addMenu(actions.correct_menu)
            menu.addAction(actions.copy_citation)
        menu.popup(page.view.viewport().mapToGlobal(place))

    def _announce(self, page: ArticlePage) -> None:
        """Say kind and speaker when the caret comes into another statement."""
        statement = page.statement_at(page.view.caret())
        if statement is self._last:
            return
        self._last = statement
        if statement is None:
            self._status.clearMessage()
            return
        words = self._description.spoken(page.state.analysis, statement)
        self._status.showMessage(words, 8000)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page.view, words))
