"""The panels beside the page: made, placed and kept up to what the page in front knows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from desktop_app.domain.notes import Rating
from desktop_app.ui.docks.disputes import DisputesDock
from desktop_app.ui.docks.inspector import InspectorDock
from desktop_app.ui.docks.notes import NotesDock
from desktop_app.ui.docks.speakers import SpeakersDock
from desktop_app.ui.docks.statements import StatementsDock
from desktop_app.ui.page.article_page import EMPTY, ArticlePage
from desktop_app.ui.theme import Theme

LOW, NARROW = 790, 1000
"""Height of a screen, in pixels, on which the statement and the notes share one place; the speakers share it too on one
that is narrow as well, as a laptop's is at 200 %."""


class DockArea(QObject):
    """Speakers on the left; statement and notes on the right; the lists of statements and disputes below."""

    left = Signal()
    """The reader wants to get out of a panel, back to the text."""

    def __init__(self, window: QMainWindow, theme: Theme, ratings: Sequence[Rating]) -> None:
        super().__init__(window)
        self.speakers = SpeakersDock(theme, window)
        self.inspector = InspectorDock(theme, window)
        self.notes = NotesDock(ratings, window)
        self.statements = StatementsDock({rating.key: rating.label for rating in ratings}, window)
        self.disputes = DisputesDock(window)
        area = Qt.DockWidgetArea
        window.addDockWidget(area.LeftDockWidgetArea, self.speakers)
        window.addDockWidget(area.RightDockWidgetArea, self.inspector)
        window.addDockWidget(area.RightDockWidgetArea, self.notes)
        window.addDockWidget(area.BottomDockWidgetArea, self.statements)
        window.addDockWidget(area.BottomDockWidgetArea, self.disputes)
        window.tabifyDockWidget(self.statements, self.disputes)
        room = window.screen().availableGeometry()
        if room.height() < LOW:
            window.tabifyDockWidget(self.inspector, self.notes)
            if room.width() < NARROW:
                window.tabifyDockWidget(self.notes, self.speakers)
            self.inspector.raise_()
        window.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        window.resizeDocks([self.speakers, self.notes], [300, 300], Qt.Orientation.Horizontal)
        window.resizeDocks([self.inspector, self.notes], [340, 420], Qt.Orientation.Vertical)
        self.statements.hide()
        self.disputes.hide()
        for dock in self.all():
            escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), dock)
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            escape.activated.connect(self.left)

    def all(self) -> tuple[QDockWidget, ...]:
        """Every panel."""
        return (self.speakers, self.inspector, self.notes, self.statements, self.disputes)

    def panes(self) -> tuple[QWidget, ...]:
        """What has the focus in each panel when the reader goes from panel to panel."""
        return (
            self.speakers.table,
            self.inspector.text,
            self.notes.list,
            self.statements.table,
            self.disputes.table,
        )

    def refresh(self, page: ArticlePage) -> None:
        """Show what `page` knows."""
        state = page.state
        self.speakers.show_analysis(state.analysis, state.filter.speaker)
        self.inspector.show_statement(state.article, state.analysis, page.chosen())
        self.notes.show_notes(state.notes)
        self.statements.show_state(state)
        self.disputes.show_state(state)

    def show_filter(self, page: ArticlePage) -> None:
        """Show another filter of `page`; the statements are the same."""
        self.statements.show_filter(page.state.filter)
        self.speakers.show_analysis(page.state.analysis, page.state.filter.speaker)

    def show_chosen(self, page: ArticlePage) -> None:
        """Show another statement of `page`; everything else is as before."""
        self.inspector.show_statement(page.state.article, page.state.analysis, page.chosen())
        self.statements.show_chosen(page.state.statement)

    def clear(self) -> None:
        """Show that no article is open."""
        self.speakers.show_analysis(EMPTY)
        self.inspector.show_statement(None, None, None)
        self.statements.show_state(None)
        self.disputes.show_state(None)

    def set_enabled(self, *, enabled: bool) -> None:
        """Switch everything off while no article is open."""
        for dock in self.all():
            dock.setEnabled(enabled)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self.speakers.set_theme(theme)
        self.inspector.set_theme(theme)
