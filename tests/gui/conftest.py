"""The real window on the real services, a real database and the real analyser; leaks and log lines fail."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.analysis.engine import Analyser, load_analyser
from desktop_app.app import build_services
from desktop_app.services.bundle import Services
from desktop_app.ui.main_window import MainWindow

ARTICLE = """Mayor denies taking gifts

By Ann Writer

The Harbour Union claimed on Monday that Mayor Lea Duval had taken gifts from a builder.

"I have never taken gifts from a builder," Duval told reporters. "The union is angry because we closed the quay."

PHOTO/UNION - The quay

Two officials said the union would lodge a complaint. The town has 12,000 people, twice as many as in 1990.
"""

PATIENCE = 60_000
"""Milliseconds."""
OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def shared_analyser() -> Analyser:
    """The language model is loaded once for all windows."""
    return load_analyser()


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test waits for comes or does not, however slow the machine is."""
    for name in ("waitUntil", "waitSignal"):
        plain = getattr(QtBot, name)

        def patient(
            bot: QtBot, *given: object, plain: Callable[..., object] = plain, **named: object
        ) -> object:
            return plain(bot, *given, **{"timeout": PATIENCE, **named})

        monkeypatch.setattr(QtBot, name, patient)


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "mayor.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def open_window(
    qtbot: QtBot, tmp_path: Path, shared_analyser: Analyser, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenWindow]:
    """Opens a window as the program does; called again after `shut`, it is the program started again."""
    import desktop_app.app as app

    monkeypatch.setattr(app, "_analyser", lambda _: shared_analyser)
    opened: list[tuple[MainWindow, Services]] = []

    def open_(*paths: Path, library: str = "library.db", first_start: bool = False) -> MainWindow:
        services = build_services(tmp_path / library, tmp_path / "settings.ini")
        services.settings.set("welcomed", not first_start)
        window = MainWindow(services)
        qtbot.addWidget(window)
        opened.append((window, services))
        window.show()
        with qtbot.waitExposed(window):
            services.library.start()
        if paths:
            with qtbot.waitSignal(services.reading.analysed):
                window.opener.open_paths(list(paths))
            qtbot.waitUntil(lambda: not services.jobs.active())
        return window

    yield open_
    for window, services in opened:
        shut(window, services)


def shut(window: MainWindow, services: Services) -> None:
    """Close the window as the program does when it ends."""
    window.close()
    services.care.stop()
    services.library.close()
    services.jobs.shut_down()
    services.settings.sync()


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """What Python put there must not outlive Python: Qt would let go of it when the interpreter has gone, and crash."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _no_leaks(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """No thread, no running timer and no warning in the log may be left by a test."""
    before = set(threading.enumerate())
    with caplog.at_level(logging.WARNING):
        yield
    if "expects_log" not in request.keywords:
        assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []
    left = [
        t
        for t in threading.enumerate()
        if t not in before and not t.daemon and not t.name.startswith("Dummy")
    ]
    assert left == []
    application = QApplication.instance()
    if isinstance(application, QApplication):
        windows = [w for w in application.topLevelWidgets() if w.isVisible()]
        running = [
            t for w in windows for t in w.findChildren(QTimer) if t.isActive() and not t.isSingleShot()
        ]
        assert running == []
