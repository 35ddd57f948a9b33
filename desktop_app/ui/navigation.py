"""Getting about: steps through the article, back and forward, from panel to panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStatusBar, QWidget

from desktop_app.domain.library import ArticleRef
from desktop_app.ui.actions import Actions
from desktop_app.ui.article_tabs import ArticleTabs
from desktop_app.ui.history import History
from desktop_app.ui.page.article_page import ArticlePage
from desktop_app.ui.page.moves import Step, step


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: an article and the words in the upper part of the window."""

    ref: ArticleRef
    offset: int


class Navigation(QObject):
    """Moves the reader about the articles that are open."""

    moved = Signal()
    """Whether there is somewhere to go back or forward to may have changed."""

    def __init__(
        self, tabs: ArticleTabs, actions: Actions, status: QStatusBar, panes: Callable[[], Sequence[QWidget]]
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._actions = actions
        self._status = status
        self._panes = panes
        self._history: History[Place] = History()
        actions.step_wanted.connect(self._step)
        actions.back.triggered.connect(lambda: self._go(self._history.back))
        actions.forward.triggered.connect(lambda: self._go(self._history.forward))
        actions.to_page.triggered.connect(self._go_to_page)
        actions.next_pane.triggered.connect(lambda: self._change_pane(1))
        actions.previous_pane.triggered.connect(lambda: self._change_pane(-1))
        self._show_ways()

    def add(self, page: ArticlePage) -> None:
        """Remember jumps away from places of `page`."""
        page.view.left.connect(lambda offset: self._leave(Place(page.state.ref, offset)))

    # -- back and forward

    def _leave(self, place: Place) -> None:
        self._history.leave(place)
        self._show_ways()

    def _go(self, way: Callable[[Place], Place | None]) -> None:
        here = self._tabs.page()
        while here is not None and (place := way(Place(here.state.ref, here.view.top_offset()))):
            target = self._tabs.page_of(place.ref)
            if target is not None:
                self._tabs.setCurrentWidget(target)
                target.view.show_offset(place.offset)
                target.view.setFocus()
                break
        self._show_ways()

    def _show_ways(self) -> None:
        self._actions.back.setEnabled(self._history.can_go_back)
        self._actions.forward.setEnabled(self._history.can_go_forward)

    # -- steps and panels

    def _step(self, what: Step, forward: bool) -> None:
        page = self._tabs.page()
        if page is not None and not step(page, what, forward=forward):
            self._status.showMessage(
                self.tr("There is none further down.") if forward else self.tr("There is none further up."),
                4000,
            )

    def _go_to_page(self) -> None:
        if page := self._tabs.page():
            page.view.setFocus()

    def _change_pane(self, by: int) -> None:
        page = self._tabs.page()
        panes = [pane for pane in (page.view if page else None, *self._panes()) if pane and pane.isVisible()]
        if not panes:
            return
        focus = QApplication.focusWidget()
        at = next(
            (i for i, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1
        )
        panes[(at + by) % len(panes)].setFocus()
