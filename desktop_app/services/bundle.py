"""Everything the window is given, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.export_service import ExportService
from desktop_app.services.jobs import JobRunner
from desktop_app.services.library_care import LibraryCare
from desktop_app.services.library_service import LibraryService
from desktop_app.services.notes_import import NotesImport
from desktop_app.services.pages_service import PagesService
from desktop_app.services.reading_service import ReadingService
from desktop_app.services.settings import SettingsStore


@dataclass(frozen=True, slots=True)
class Services:
    """The services of one running program; `app` makes them, the window uses them."""

    jobs: JobRunner
    library: LibraryService
    reading: ReadingService
    exports: ExportService
    notes_import: NotesImport
    pages: PagesService
    settings: SettingsStore
    care: LibraryCare
    library_path: Path = Path()
    """Where the library is that the program was started with."""
