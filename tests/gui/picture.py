"""Takes the README's picture, with the sample article, a note and a verdict: `python -m tests.gui.picture FILE`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea

from desktop_app.app import make_application
from tests.gui.tour import Tour

SIZE = QSize(1240, 820)
WORDS = "No mud has been dumped"
NOTE = "Tracking data of two barges that night say otherwise. Ask the port authority for its log."


def take(file: Path) -> None:
    """Open the sample, take the note, and write the picture."""
    make_application()
    with tempfile.TemporaryDirectory() as work:
        tour = Tour(file.parent, Path(work), scale=1.0)
        try:
            window = tour.window
            window.resize(SIZE)
            window.set_theme("light")
            window.actions_.sample.trigger()
            tour.until(lambda: window.page() is not None and tour.page().state.final)
            tour.settle()
            page = tour.page()
            page.choose_at(tour.at(WORDS) + 2)
            window.actions_.note.trigger()
            window.notes.editor.setPlainText(NOTE)
            window.notes.save_now()
            tour.settle()
            window.actions_.by_id["verdict-misleading"].trigger()
            tour.settle()
            page.choose_at(tour.at(WORDS) + 2)
            page.view.show_offset(0)
            scroll = window.notes.findChild(QScrollArea)
            scroll.ensureWidgetVisible(window.notes.verdict, 0, 12)
            tour.shot(file.stem)
        finally:
            tour.end()


if __name__ == "__main__":
    take(Path(sys.argv[1]))
