"""What the reader chooses on the page in front, on the page itself, in the legend or in a panel; all of them follow."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop_app.ui.article_tabs import ArticleTabs
from desktop_app.ui.docks.dock_area import DockArea
from desktop_app.ui.legend import Legend
from desktop_app.ui.page.article_page import ArticlePage


class Choosing(QObject):
    """The filter and the statement in hand."""

    def __init__(self, tabs: ArticleTabs, legend: Legend, docks: DockArea) -> None:
        super().__init__(tabs)
        self._tabs, self._legend, self._docks = tabs, legend, docks
        tabs.page_added.connect(self._furnish)
        legend.filter_changed.connect(self.set_marks)
        legend.speaker_chosen.connect(self.set_speaker)
        docks.speakers.speaker_chosen.connect(self.set_speaker)
        for panel in (docks.statements, docks.disputes):
            panel.statement_chosen.connect(self.jump)
        docks.inspector.jump_wanted.connect(self.jump)

    def set_marks(self, names: frozenset[str]) -> None:
        """Show the marks of these names in full colour, "note" among them."""
        if page := self._tabs.page():
            page.set_filter(replace(page.state.filter, marks=names - {"note"}, notes="note" in names))
            self._docks.show_filter(page)

    def set_speaker(self, speaker_id: str | None) -> None:
        """Show only what that speaker says and go to the first of it; None shows everybody again."""
        page = self._tabs.page()
        if page is None:
            return
        page.set_filter(replace(page.state.filter, speaker=speaker_id))
        self._docks.show_filter(page)
        self._legend.show_filter(page.state.filter)
        own = [s for s in page.state.analysis.statements if s.speaker == speaker_id]
        if speaker_id is not None and own:
            page.choose(own[0])

    def jump(self, statement_id: str) -> None:
        """Make another statement of the page the one in hand."""
        page = self._tabs.page()
        if page is not None and statement_id != page.state.statement:
            page.choose(page.state.analysis.statement(statement_id))

    def _furnish(self, page: ArticlePage) -> None:
        page.statement_chosen.connect(lambda _: self._show_chosen())

    def _show_chosen(self) -> None:
        if page := self._tabs.page():
            self._docks.show_chosen(page)
