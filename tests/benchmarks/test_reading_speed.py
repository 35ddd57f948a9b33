"""How soon the window is there, and how it bears an article as long as a book, against bare Qt in the same run.

Processor time of the UI thread is measured, not the clock on the wall, so that other programs do not count.
`python -m pytest tests/benchmarks --benchmark -s` prints the tables; README.md beside this file keeps what was
measured.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app.app import build_services, make_application
from desktop_app.domain.analysis import Analysis
from desktop_app.domain.article import Article
from desktop_app.domain.library import ArticleRef
from desktop_app.services.opened import OpenedArticle
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page.laying_out import Curtain
from tests.benchmarks.long_article import long_article
from tests.benchmarks.report import show
from tests.benchmarks.watchdog import Watchdog
from tests.conftest import ROOT

pytestmark = pytest.mark.benchmark

BARE = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
app = QApplication([]); window = QMainWindow(); window.setCentralWidget(QTextBrowser()); window.show()
"""
OURS = """
import functools, os, sys, time
from PySide6.QtCore import QTimer
import desktop_app.app as program
from desktop_app.cli import main
def begun(window, services):
    assert window.isVisible() and "spacy" not in sys.modules
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, done))
program.run = functools.partial(program.run, begun=begun)
"""
IDLE = """
def done():
    print(time.monotonic(), time.process_time(), flush=True); os._exit(0)  # the model would still be loading
"""
BARE_RUN = "QTimer.singleShot(0, lambda: QTimer.singleShot(0, done)); app.exec()"
OUR_RUN = "sys.exit(main())"
REF = ArticleRef(1, 1)


def start(code: str, home: Path) -> tuple[float, float]:
    """Seconds from the start of the process until the window answers: on the clock, and of the processor."""
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **dict.fromkeys(places, str(home))},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    then, worked = map(float, done.stdout.split())
    return then - begin, worked


@pytest.mark.timeout(600)
def test_the_window_is_there(tmp_path: Path) -> None:
    """Each start is a first one: there is no library and there are no settings, and the welcome is shown."""
    bare = [start(BARE + IDLE + BARE_RUN, tmp_path / f"bare-{n}") for n in range(5)]
    ours = [start(OURS + IDLE + OUR_RUN, tmp_path / f"ours-{n}") for n in range(5)]
    for place, what in enumerate(("clock", "processor")):
        show(
            f"start to a window that answers, {what}",
            "empty library",
            min(one[place] for one in ours),
            "QMainWindow with a QTextBrowser",
            min(one[place] for one in bare),
        )


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on an empty library, with nothing going on."""
    make_application()
    services = build_services(tmp_path / "library.db", tmp_path / "settings.ini")
    services.settings.set("welcomed", value=True)
    services.reading._serve_waiting = lambda: None  # type: ignore[method-assign]  # no model: results are given
    opened = MainWindow(services)
    opened.resize(1280, 860)
    opened.show()
    services.library.start()
    qtbot.waitUntil(lambda: not services.jobs.active(), timeout=30_000)
    yield opened
    opened.close()
    services.library.close()
    services.jobs.shut_down()


def measured(do: Callable[[], None], ready: Callable[[], bool] = lambda: True) -> tuple[float, float]:
    """Seconds of the UI thread until what `do` does is painted, and the longest stall until all is calm again.

    `ready` tells whether everything is there, where it comes in several turns of the event loop.
    """
    gc.collect()
    with Watchdog() as dog:
        begin = time.thread_time()
        do()
        QApplication.processEvents()
        while not ready():
            QApplication.processEvents()
        painted = time.thread_time() - begin
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    if dog.longest > 0.05:
        print(dog.where)
    return painted, dog.longest


def bare_text(article: Article) -> float:
    """The same text in a bare QTextBrowser, from setting it to painting it."""
    bare = QMainWindow()
    browser = QTextBrowser()
    bare.setCentralWidget(browser)
    bare.resize(1280, 860)
    bare.show()
    QApplication.processEvents()
    took, _ = measured(lambda: browser.setPlainText(article.text))
    bare.close()
    bare.deleteLater()
    return took


def test_an_article_as_long_as_a_book(window: MainWindow) -> None:
    article, analysis = long_article()
    reading = window._services.reading
    size = f"{len(article.text):,} characters, {len(analysis.statements):,} statements"
    bare = bare_text(article)
    memory = psutil.Process().memory_info().rss
    stalls = {}

    def tell(what: str, do: Callable[[], None], ready: Callable[[], bool] = lambda: True) -> None:
        took, stalls[what] = measured(do, ready)
        show(f"{what}; longest stall {1000 * stalls[what]:.0f} ms", size, took, "setPlainText", bare)

    tell("text visible", lambda: reading.opened.emit(OpenedArticle(REF, article, turn=1)))
    tell("a tenth of the results", lambda: reading.part.emit(REF, analysis.statements[:300]))
    tell("all colours", lambda: reading.analysed.emit(REF, analysis))
    print(f"memory for it: {(psutil.Process().memory_info().rss - memory) / 1e6:.0f} MB")
    tell("filter off", window.legend.buttons["claim"].click)
    tell("filter on", window.legend.buttons["claim"].click)
    show_lists(window)
    tell("all colours with both lists", lambda: reading.analysed.emit(REF, twin(analysis)))
    tell("filter off with both lists", window.legend.buttons["claim"].click)
    page = window.page()
    assert page is not None
    tell("jump far down", lambda: page.choose(page.state.analysis.statements[2500]))
    tell("next statement", window.actions_.next.trigger)
    tell("larger text", window.actions_.larger.trigger, lambda: not page.view.findChildren(Curtain))
    tell("another theme", lambda: window.set_theme("dark"), window.updatesEnabled)
    print(f"longest stall of all: {1000 * max(stalls.values()):.0f} ms")


def show_lists(window: MainWindow) -> None:
    """Statements in front; disputes behind them."""
    window.docks.disputes.show()
    window.docks.statements.show()
    window.docks.statements.raise_()
    QApplication.processEvents()


def twin(analysis: Analysis) -> Analysis:
    """An equal analysis that is not the same object, as another run would give."""
    return Analysis(analysis.statements, analysis.speakers, analysis.disputes, analysis.model)
