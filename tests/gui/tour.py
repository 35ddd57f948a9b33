"""A tour of the real window that writes a picture of every view: `python -m tests.gui.tour FOLDER [SCALE]`.

Nobody can assert that a window looks right; the pictures are there to be looked at. `test_tour.py` takes the same
tour and checks that no view is empty.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import build_services, make_application
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.spans import Span
from desktop_app.resource_files import resource_path
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page.article_page import ArticlePage
from desktop_app.ui.page.hover_card import HoverCard
from desktop_app.ui.translations import install_translation

SIZES = {1.0: (1280, 860), 2.0: (960, 540)}
"""Logical size of the window; at 200 % it is that of a full screen of 1920 by 1080 pixels."""
PATIENCE = 120.0


class Tour:
    """The window, and the folder that its pictures go to."""

    def __init__(self, folder: Path, work: Path, scale: float) -> None:
        self.folder, self.work, self.scale = folder, work, scale
        self.services = build_services(work / "library.db", work / "settings.ini")
        self.services.settings.set("welcomed", value=True)
        self.window = MainWindow(self.services)
        self.window.resize(*SIZES[scale])
        self.window.show()
        self.services.library.start()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is going on any more."""
        self.until(lambda: not self.services.jobs.active())
        QTest.qWait(120)

    def until(self, ready: Callable[[], bool]) -> None:
        """Wait for something."""
        end = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            QTest.qWait(20)

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, with the dialog in front of it if there is one, or of `widget` alone."""
        self.until(self.window.updatesEnabled)  # another theme comes step by step
        QTest.qWait(60)
        picture = (widget or self.window).grab()
        target = self.folder / f"{name}{'' if self.scale == 1.0 else '-200'}.png"
        if not picture.save(str(target)):
            raise OSError(f"{target} cannot be written")

    def page(self) -> ArticlePage:
        """The article in front."""
        page = self.window.page()
        if page is None:
            raise LookupError("no article is open")
        return page

    def at(self, words: str) -> int:
        """Where `words` begin in the article in front."""
        return self.page().state.article.text.index(words)

    def dialogs(self) -> list[QWidget]:
        """The windows in front of the window."""
        return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.window]

    def dialog_shot(self, name: str) -> None:
        """Take a picture of the dialog that is open, then close it."""
        (box,) = self.dialogs()
        self.shot(name, box)
        box.close()
        QTest.qWait(20)

    def end(self) -> None:
        """Close everything."""
        self.window.close()
        self.services.library.close()
        self.services.jobs.shut_down()
        self.services.reading.shut_down()


def empty_library(tour: Tour) -> None:
    """The first thing that is seen."""
    for theme in ("light", "dark"):
        tour.window.set_theme(theme)
        tour.shot(f"empty-library-{theme}")
    tour.window.set_theme("light")


def welcome(tour: Tour) -> None:
    """What the colours mean."""
    tour.window.show_welcome()
    tour.until(lambda: tour.window.page() is not None and tour.page().state.final)
    tour.settle()
    tour.shot("welcome-claims")
    tour.window.help.welcome.show_lesson(1)  # type: ignore[union-attr]
    tour.shot("welcome-denials")
    tour.window.help.welcome.ended.emit()  # type: ignore[union-attr]


def themes(tour: Tour) -> None:
    """The sample in every theme, a statement in hand and a note taken."""
    page = tour.page()
    page.choose_at(tour.at("Every load goes"))
    page.view.show_offset(0)
    for theme in ("light", "sepia", "dark", "high-contrast"):
        tour.window.set_theme(theme)
        tour.shot(f"article-{theme}")
    tour.window.set_theme("light")


def notes_and_lists(tour: Tour) -> None:
    """Notes with verdicts, the list of statements, the disputes."""
    window, page = tour.window, tour.page()
    for words, note, verdict in (
        ("We watched three barges", "Asked for the photographs; the tide table for Saturday fits.", ""),
        ("No mud has been dumped", "The tracking data say otherwise.", "misleading"),
    ):
        page.choose_at(tour.at(words) + 2)
        window.actions_.note.trigger()
        window.notes.editor.setPlainText(note)
        window.notes.save_now()
        tour.settle()
        if verdict:
            window.actions_.by_id[f"verdict-{verdict}"].trigger()
            tour.settle()
    page.view.show_offset(tour.at("Port director Marguerite Oyelaran rejected"))
    for theme in ("light", "dark"):
        window.set_theme(theme)
        tour.shot(f"notes-{theme}")
    window.docks.statements.show()
    window.docks.statements.raise_()
    tour.shot("statements-dark")
    window.set_theme("light")
    tour.shot("statements-light")
    window.docks.disputes.show()
    window.docks.disputes.raise_()
    tour.shot("disputes-light")
    window.docks.statements.hide()
    window.docks.disputes.hide()


def filters(tour: Tour) -> None:
    """Only denials; only one speaker."""
    window = tour.window
    for name in ("claim", "other", "own-voice"):
        window.legend.buttons[name].click()
    tour.shot("filter-denials")
    for name in ("claim", "other", "own-voice"):
        window.legend.buttons[name].click()
    speaker = next(s for s in tour.page().state.analysis.speakers if "Brekke" in s.name)
    window.speakers.speaker_chosen.emit(speaker.id)
    window.docks.refresh(tour.page())
    tour.shot("filter-speaker")
    window.speakers.speaker_chosen.emit(None)
    window.docks.refresh(tour.page())


def hover_and_extent(tour: Tour) -> None:
    """The card beside a statement, and the grips at its ends."""
    window, page = tour.window, tour.page()
    page.view.show_offset(tour.at("the skipper admitted"))
    QTest.qWait(100)
    viewport = page.view.viewport()
    card = viewport.findChild(HoverCard)
    for theme in ("light", "dark"):
        window.set_theme(theme)
        QTest.qWait(200)
        place = page.view.rect_of(tour.at("the skipper admitted") + 6).center()
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(place),
            QPointF(viewport.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)
        tour.until(card.isVisible)
        tour.shot(f"hover-card-{theme}")
        card.hide()
    window.set_theme("light")
    page.choose_at(tour.at("had not left the channel"))
    window.actions_.extent.trigger()
    tour.shot("extent")
    window.corrector.stop_editing()


def find_and_select(tour: Tour) -> None:
    """The find bar with its matches, and a selection."""
    window, page = tour.window, tour.page()
    window.actions_.find.trigger()
    window.find_bar.words.setText("mud")
    tour.shot("find")
    window.find_bar.shut()
    start = tour.at("Warm water")
    page.view.select(Span(start, start + 30))
    tour.shot("selection")
    page.view.put_caret(0)


def dialogs(tour: Tour) -> None:
    """Palette, shortcuts, settings, questions, about."""
    window = tour.window
    actions = window.actions_
    tour.page().choose_at(tour.at("Every load goes"))
    for name, action in (
        ("palette", actions.palette),
        ("shortcuts", actions.shortcuts),
        ("reading-settings", actions.reading_settings),
        ("wrong-speaker", actions.speaker),
        ("web-page", actions.open_address),
        ("search-library", actions.search_library),
        ("about", actions.about),
    ):
        action.trigger()
        tour.dialog_shot(name)
    window.set_theme("dark")
    for name, action in (
        ("palette-dark", actions.palette),
        ("reading-settings-dark", actions.reading_settings),
    ):
        action.trigger()
        tour.dialog_shot(name)
    window.set_theme("light")


def errors(tour: Tour) -> None:
    """What went wrong, and a job that can be stopped."""
    window = tour.window
    window.message_bar.show_problem(
        ImportProblem(
            "“minutes.pdf” is damaged and cannot be opened.", "Ask for the file again, or open another."
        )
    )
    for theme in ("light", "dark"):
        window.set_theme(theme)
        tour.shot(f"error-{theme}")
    window.set_theme("light")
    window.message_bar.clear()


def long_article(tour: Tour) -> None:
    """Twenty times the sample: the colours stream in; then far down."""
    path = tour.work / "long.txt"
    text = resource_path("samples", "sample.txt").read_text(encoding="utf-8")
    head, body = text.split("VARRICK — ", 1)
    path.write_text(head + "\n\n".join(f"VARRICK — {body}" for _ in range(12)), encoding="utf-8")
    tour.window.opener.open_paths([path])
    tour.until(lambda: tour.window.tabs.count() == 2)
    tour.until(lambda: len(tour.page().state.analysis.statements) > 20)
    tour.shot("long-article-streaming")
    tour.settle()
    tour.page().view.show_offset(len(tour.page().state.article.text) // 2)
    tour.shot("long-article")


def library(tour: Tour) -> None:
    """The start page once something has been read."""
    tour.window.tabs.setCurrentIndex(0)
    while tour.window.tabs.count():
        tour.window.tabs.tabCloseRequested.emit(0)
    tour.services.library.entries(tour.window.start_page.show_entries)
    tour.settle()
    tour.shot("library")


STOPS = (
    empty_library,
    welcome,
    themes,
    notes_and_lists,
    filters,
    hover_and_extent,
    find_and_select,
    dialogs,
    errors,
    long_article,
    library,
)


def take(folder: Path, scale: float = 1.0) -> None:
    """Take the tour in this process."""
    install_translation(make_application(), "en")  # for the plurals
    with tempfile.TemporaryDirectory() as work:
        tour = Tour(folder, Path(work), scale)
        try:
            for stop in STOPS:
                stop(tour)
        finally:
            tour.end()


def main(arguments: list[str]) -> int:
    """Take the tour at 100 and at 200 %, each in a process of its own, because Qt scales a whole process."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) > 1:
        take(folder, float(arguments[1]))
        return 0
    for scale in SIZES:
        environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
        subprocess.run(
            [sys.executable, "-m", "tests.gui.tour", str(folder), str(scale)], env=environment, check=True
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
