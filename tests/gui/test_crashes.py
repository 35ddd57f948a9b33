"""A mistake in the window: told without a word of the article, and the session opens again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import build_services
from desktop_app.ui.crash_dialog import CrashDialog, CrashTeller
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import load_session
from tests.conftest import ROOT
from tests.gui.conftest import OpenWindow, shut

REPORT = "Hearsay 1.0\n\nValueError\n  desktop_app/ui/find_bar.py:1 find\n"


@pytest.fixture
def teller(qtbot: QtBot) -> CrashTeller:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return CrashTeller(window)


def dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


def test_what_is_shown_is_what_is_copied(teller: CrashTeller) -> None:
    teller.tell_mistake(REPORT)
    (dialog,) = dialogs()
    assert dialog.windowTitle() == "Hearsay made a mistake"
    assert dialog.report.toPlainText() == REPORT
    assert dialog.report.isReadOnly()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == REPORT
    assert dialog.copy.text() == "Copied"
    dialog.go_on.click()
    assert dialogs() == []


def test_one_dialog_is_open_at_a_time(teller: CrashTeller) -> None:
    for _ in range(3):
        teller.tell_mistake(REPORT)
    assert len(dialogs()) == 1
    dialogs()[0].reject()
    teller.tell_mistake(REPORT)
    assert len(dialogs()) == 1
    dialogs()[0].reject()


def test_a_crash_is_told_when_there_was_one(teller: CrashTeller) -> None:
    teller.tell_crash("")
    assert dialogs() == []
    teller.tell_crash(REPORT)
    (dialog,) = dialogs()
    assert dialog.windowTitle() == "Hearsay ended unexpectedly"
    assert not hasattr(dialog, "restart")
    dialog.reject()


def test_the_last_session_survives_a_window_that_closes_before_its_library_is_open(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    window = open_window(article_file)
    shut(window, window._services)
    kept = load_session(window._services.settings)
    assert len(kept.tabs) == 1
    services = build_services(tmp_path / "library.db", tmp_path / "settings.ini")
    early = MainWindow(services)
    qtbot.addWidget(early)
    early.restoring.save_now()
    shut(early, services)
    assert load_session(services.settings) == kept


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import desktop_app.app as app

given, last = sys.argv[1:-1], sys.argv[-1]
make = app.make_application
app.start_again = lambda library, model: print("STARTED AGAIN", library)

def window():
    return next((w for w in QApplication.topLevelWidgets() if w.objectName() == "mainWindow"), None)

def step():
    shown = window()
    if shown is None or shown.page() is None or not shown.page().state.analysis.statements:
        return
    if last == "look":
        print("OPEN", shown.windowTitle())
        shown.close()
        return
    if not broken:
        broken.append(True)
        raise ValueError(shown.page().state.article.text)
    for dialog in QApplication.topLevelWidgets():
        if dialog.objectName() == "crash":
            print(dialog.report.toPlainText())
            dialog.restart.click()

broken = []

def made():
    application = make()
    application.timer = QTimer()
    application.timer.timeout.connect(step)
    application.timer.start(100)
    return application

app.make_application = made
print("STATUS", app.run(given, Path("library.db")))
"""


def test_after_a_mistake_the_program_starts_again_with_what_was_open(
    article_file: Path, tmp_path: Path
) -> None:
    def run(*arguments: str) -> str:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, *arguments], cwd=tmp_path, env=environment, capture_output=True,
            text=True, encoding="utf-8", timeout=110, check=True,
        )  # fmt: skip
        return done.stdout

    said = run(str(article_file), "break")
    assert "ValueError" in said
    assert "Lea Duval" not in said
    assert "STARTED AGAIN library.db" in said
    assert "STATUS 0" in said
    assert "OPEN Mayor denies taking gifts" in run("look")
