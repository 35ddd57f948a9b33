"""Brings what the services find to the pages: statements as they come, the whole analysis, notes that changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.library import ArticleRef, Change, Changed
from desktop_app.domain.notes import Note
from desktop_app.services.bundle import Services
from desktop_app.ui.article_tabs import ArticleTabs
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.messages import told
from desktop_app.ui.page.article_page import ArticlePage


class Results(QObject):
    """Results for an article that is not open any more are dropped."""

    arrived = Signal(object)
    """The `ArticlePage` of which more is known now."""
    analysed = Signal(object)
    """The `ArticlePage` of which everything is known now."""

    def __init__(self, services: Services, tabs: ArticleTabs, messages: MessageBar) -> None:
        super().__init__(tabs)
        self._library = services.library
        self._tabs = tabs
        self._messages = messages
        services.reading.part.connect(self._on_part)
        services.reading.analysed.connect(self._on_analysed)
        services.library.changed.connect(self._on_change)

    def ask_notes(self, page: ArticlePage) -> None:
        """Have the notes of the article shown on `page`."""
        self._library.notes_on(page.state.ref, partial(self._on_notes, page.state.ref))

    def _on_part(self, ref: ArticleRef, statements: tuple[Statement, ...]) -> None:
        if page := self._tabs.page_of(ref):
            page.show_part(statements)
            self.arrived.emit(page)

    def _on_analysed(self, ref: ArticleRef, analysis: Analysis) -> None:
        if page := self._tabs.page_of(ref):
            page.show_analysis(analysis)
            self.analysed.emit(page)
            self.arrived.emit(page)
            for warning in analysis.warnings:
                self._messages.show_message(told(warning))

    def _on_change(self, change: Change) -> None:
        if change.part is Changed.NOTES:
            for page in self._tabs.pages():
                if page.state.ref.article_id == change.article_id:
                    self.ask_notes(page)

    def _on_notes(self, ref: ArticleRef, notes: tuple[Note, ...]) -> None:
        if page := self._tabs.page_of(ref):
            page.show_notes(notes)
            self.arrived.emit(page)
