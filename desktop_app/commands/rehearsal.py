"""A rehearsal of the main job in the real window: open the sample, see its colours, take a note, export a PDF.

Packagers run it on what they have built, and an IT department on a machine where something does not work. Each
step is printed when it is done.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import typer
from PySide6.QtCore import QObject, QTimer

from desktop_app.app import run
from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.notes import Note
from desktop_app.resource_files import resource_path
from desktop_app.services.bundle import Services
from desktop_app.ui.main_window import MainWindow

LIBRARY, PDF = "rehearsal.db", "rehearsal.pdf"
NOTE = "Rehearsal: the port authority was asked."
POLL = 20
"""Milliseconds between two looks at whether a step is done."""
PATIENCE = 180.0
"""Seconds that one step may take."""
Ready = Callable[[], bool]


def rehearse(folder: Path, model: str | None = None) -> int:
    """Go through the job with a library and an export in `folder`; 0 when every step was done."""
    folder.mkdir(parents=True, exist_ok=True)
    rehearsals: list[Rehearsal] = []

    def begin(window: MainWindow, services: Services) -> None:
        rehearsals.append(Rehearsal(window, services, folder))

    status = run([str(resource_path("samples", "sample.txt"))], folder / LIBRARY, model, begin)
    return status or (0 if rehearsals and rehearsals[0].is_done else 1)


class Rehearsal(QObject):
    """Does what a reader would do, step by step, then closes the window."""

    def __init__(self, window: MainWindow, services: Services, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._folder = folder
        self._notes: tuple[Note, ...] = ()
        self._written = False
        self.is_done = False
        window.exporting.written.connect(self._on_written)
        self._steps = self._all_steps()
        self._what, self._ready = next(self._steps)
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(POLL)

    def _all_steps(self) -> Iterator[tuple[str, Ready]]:
        """Each step's name and how to tell that it is done; the code before a step sets it going."""
        window = self._window
        yield "window shown", lambda: window.isVisible() and window.windowHandle().isExposed()
        yield "article shown", lambda: window.page() is not None
        yield "article analysed", self._has_denial
        page = window.page()
        if page is not None:
            denial = next(s for s in page.state.analysis.statements if s.kind is StatementKind.DENIAL)
            page.choose(denial)
            window.note_taking.take()
            window.notes.editor.setPlainText(NOTE)
            window.notes.save_now()
            article = page.state.ref.article_id
            self._services.library.read(lambda library: library.notes(article), self._on_notes)
            yield "note saved", lambda: any(note.body == NOTE for note in self._notes)
            window.exporting.export("pdf", page.state, self._folder / PDF)
            yield "PDF exported", lambda: self._written

    def _has_denial(self) -> bool:
        page = self._window.page()
        return page is not None and any(
            s.kind is StatementKind.DENIAL for s in page.state.analysis.statements
        )

    def _on_notes(self, notes: tuple[Note, ...]) -> None:
        self._notes = tuple(notes)

    def _on_written(self, _target: str) -> None:
        self._written = True

    def _look(self) -> None:
        if not self._ready():
            if time.monotonic() - self._since > PATIENCE:
                typer.echo(f"not done: {self._what}")
                self._end()
            return
        typer.echo(self._what)
        sys.stdout.flush()
        self._since = time.monotonic()
        try:
            self._what, self._ready = next(self._steps)
        except StopIteration:
            self.is_done = True
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._window.close()
