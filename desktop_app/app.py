"""The composition root: makes the parts, hands them to each other and runs the window."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.locations import default_library, log_file, settings_file
from desktop_app.own_program import own_command
from desktop_app.services.bundle import Services
from desktop_app.services.crash_reports import CrashLog, MistakeWatch
from desktop_app.services.export_service import ExportService
from desktop_app.services.jobs import JobRunner
from desktop_app.services.library_care import LibraryCare
from desktop_app.services.library_service import LibraryService
from desktop_app.services.notes_import import NotesImport
from desktop_app.services.pages_service import PagesService
from desktop_app.services.reading_service import ReadingService
from desktop_app.services.settings import SettingsStore

if TYPE_CHECKING:
    from desktop_app.analysis.engine import Analyser
    from desktop_app.domain.similarity import SentenceEncoder
    from desktop_app.exporters.registry import Exporters
    from desktop_app.importers.registry import Importers
    from desktop_app.storage.library import Library
    from desktop_app.ui.main_window import MainWindow

log = logging.getLogger(__name__)

APP_ID = "org.hearsay_reader.Hearsay"
"""Names the desktop entry and the icons, so that a desktop knows which program a window belongs to."""
RESTART = 75
"""The event loop's exit status that asks for a new start (EX_TEMPFAIL: try again)."""
WARM_UP_AFTER = 2_000
"""Milliseconds after the start, when the window is up and the first article is on its way."""


def run(
    given: list[str],
    library: Path | None = None,
    model: str | None = None,
    begun: Callable[[MainWindow, Services], None] | None = None,
) -> int:
    """Open the window and stay until it is closed.

    Args:
        given: files and web pages to open in it.
        library: the database, if not the usual one.
        model: the language model, if not the usual one.
        begun: called once the window is there.

    Returns:
        The exit status.
    """
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.translations import install_translation

    keep_log(log_file())
    application = make_application()
    services = build_services(library or default_library(), settings_file(), model)
    install_translation(application, services.settings.get("language", ""))
    window = MainWindow(services)
    window.layout_.fit_screen()
    with crashes_told(window):
        window.show()
        services.library.start()
        window.open_given(given)
        if begun:
            begun(window, services)
        # The model's objects stay: a full round of the garbage collector over them would stop the window for a while.
        services.reading.model_ready.connect(lambda _: gc.freeze())
        QTimer.singleShot(WARM_UP_AFTER, services.reading.warm_up)
        try:
            status = application.exec()
        finally:
            services.care.stop()
            services.library.close()
            services.jobs.shut_down()
            services.reading.shut_down()
            services.settings.sync()
    if status == RESTART:
        start_again(library, model)
        return 0
    return status


@contextmanager
def crashes_told(window: QWidget) -> Iterator[None]:
    """Within it mistakes that nothing caught are told over `window`, and so is the crash before, if there was one."""
    from desktop_app.ui.crash_dialog import CrashTeller

    teller = CrashTeller(window)
    watch = MistakeWatch(window)
    watch.noticed.connect(teller.tell_mistake, Qt.ConnectionType.QueuedConnection)
    teller.restart_wanted.connect(lambda: window.close() and QApplication.exit(RESTART))
    crashes = CrashLog(log_file().parent)
    watch.start()
    try:
        crashes.start()
        teller.tell_crash(crashes.take_last())
    except OSError as error:
        log.warning("crashes leave no trace: %s", error)
    try:
        yield
    finally:
        watch.stop()
        crashes.stop()


def start_again(library: Path | None, model: str | None) -> None:
    """Start the program anew; it opens what was open."""
    options = [*(["--library", str(library)] if library else []), *(["--model", model] if model else [])]
    program, *arguments = own_command(*options)
    QProcess.startDetached(program, arguments)


def make_application() -> QApplication:
    """The one QApplication, named so that desktop and settings know the program."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setApplicationName("hearsay")
    application.setApplicationDisplayName("Hearsay")
    application.setDesktopFileName(APP_ID)
    return application


def build_services(library: Path, settings: Path, model: str | None = None) -> Services:
    """The services on that library and those settings; nothing slow happens yet."""
    store = SettingsStore(settings)
    jobs = JobRunner()
    library_service = LibraryService(lambda: _open(library), jobs, parent=jobs)
    chosen = model or store.get("language-model", "") or None
    reading = ReadingService(cache(_importers), library_service, lambda: _analyser(chosen), jobs, parent=jobs)
    export = ExportService(cache(_exporters), library_service, jobs)
    notes_import, pages = NotesImport(library_service, jobs), PagesService(library_service, jobs)
    care = LibraryCare(library_service, jobs, library, _sentence_encoder)
    return Services(jobs, library_service, reading, export, notes_import, pages, store, care, library)


def keep_log(path: Path) -> None:
    """Write warnings and mistakes to the log file, from here on."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError as error:
        log.warning("no log file: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("desktop_app").addHandler(handler)


def _open(path: Path) -> Library:
    from desktop_app.storage.library import open_library

    return open_library(path)


def _sentence_encoder() -> SentenceEncoder | None:
    """The encoder that tells what is similar by meaning; None, and a line in the log, where its model is missing."""
    from desktop_app.analysis.sentences import load_sentences
    from desktop_app.domain.errors import AnalysisProblem
    from desktop_app.resource_files import resource_path

    try:
        return load_sentences(resource_path("models", "sentences"))
    except AnalysisProblem as problem:
        logging.getLogger(__name__).warning("%s", problem)
        return None


def _analyser(model: str | None) -> Analyser:
    from desktop_app.analysis.engine import load_analyser

    return load_analyser(model)


def _importers() -> Importers:
    from desktop_app.importers.registry import default_importers

    return default_importers()


def _exporters() -> Exporters:
    from desktop_app.exporters.registry import default_exporters

    return default_exporters()
