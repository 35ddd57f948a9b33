"""Keeps the session while the reader works and opens it again at the next start."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.library import ArticleRef
from desktop_app.services.bundle import Services
from desktop_app.ui.article_tabs import ArticleTabs
from desktop_app.ui.page.article_page import ArticlePage, Filter
from desktop_app.ui.session import OpenTab, Session, load_session, save_session
from desktop_app.ui.window_layout import WindowLayout

DELAY = 800
"""Milliseconds after a change at which the session is kept."""


class Restoring(QObject):
    """Knows what is open and brings it back."""

    def __init__(self, services: Services, tabs: ArticleTabs, layout: WindowLayout) -> None:
        super().__init__(tabs)
        self._services = services
        self._layout = layout
        self._tabs = tabs
        self._waiting: dict[ArticleRef, OpenTab] = {}
        self._front: ArticleRef | None = None
        self._speakers: dict[ArticleRef, str] = {}
        self._known: WeakSet[ArticlePage] = WeakSet()
        self._last = Session()
        self._failed = 0
        self._begun = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.save_now)
        services.reading.failed.connect(lambda location, _: self._on_failed(location))
        tabs.currentChanged.connect(lambda _: self.note_change())
        layout.changed.connect(self.note_change)

    def has_session(self) -> bool:
        """Whether something was open in this library when the program ended."""
        session = load_session(self._services.settings)
        return session.library == self._library() and bool(session.tabs)

    def restore(self) -> bool:
        """Open again what was open in this library; whether there was anything."""
        session = load_session(self._services.settings)
        self._last = session
        self._begun = True
        if not self.has_session():
            return False
        self._waiting = {tab.ref: tab for tab in session.tabs}
        self._front = session.tabs[min(max(session.front, 0), len(session.tabs) - 1)].ref
        for tab in session.tabs:
            self._services.reading.open_ref(tab.ref)
        return True

    def add(self, page: ArticlePage) -> None:
        """A page is shown: bring it to where it was, and keep the session when it changes."""
        self._begun = True
        tab = self._waiting.pop(page.state.ref, None)
        if tab is not None:
            page.set_filter(Filter(frozenset(tab.marks), None, tab.notes))
            if tab.speaker:
                self._speakers[page.state.ref] = tab.speaker
            page.view.show_offset_later(tab.offset)
        if page not in self._known:
            self._known.add(page)
            page.view.scrolled.connect(lambda _: self.note_change())
            page.marks_changed.connect(self.note_change)

    def is_restored(self, ref: ArticleRef) -> bool:
        """Whether that article is on its way from the last session and another one was in front."""
        return ref in self._waiting and ref != self._front

    def find_speaker(self, page: ArticlePage) -> None:
        """The analysis is there: filter by the speaker who was chosen."""
        name = self._speakers.pop(page.state.ref, None)
        speaker = next((one for one in page.state.analysis.speakers if one.name == name), None)
        if speaker is not None:
            page.set_filter(replace(page.state.filter, speaker=speaker.id))

    def note_change(self) -> None:
        """Something changed; the session is kept in a moment."""
        self._timer.start()

    def save_now(self) -> None:
        """Keep the session and the layout on disk, so that a crash does not lose them."""
        self._timer.stop()
        self._layout.keep()
        session = self._session()
        # Before the library is open nothing is, and the last session must not be overwritten with that.
        if self._begun and session != self._last:
            self._last = session
            save_session(self._services.settings, session)
        self._services.settings.sync()

    def _on_failed(self, location: str) -> None:
        """An article of the library cannot be opened; once only such are waited for, they are given up."""
        self._failed += not location
        if self._failed >= len(self._waiting):
            self._waiting.clear()

    def _session(self) -> Session:
        tabs = tuple(self._tab(page) for page in self._tabs.pages())
        return Session(self._library(), (*tabs, *self._waiting.values()), max(0, self._tabs.currentIndex()))

    def _tab(self, page: ArticlePage) -> OpenTab:
        state = page.state
        speaker = state.analysis.speaker(state.filter.speaker)
        return OpenTab(
            state.ref.article_id,
            state.ref.version_id,
            page.view.top_offset(),
            tuple(sorted(state.filter.marks)),
            state.filter.notes,
            speaker.name if speaker else self._speakers.get(state.ref),
        )

    def _library(self) -> str:
        return str(self._services.library_path)
