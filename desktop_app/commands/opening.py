"""Opens what is named on the command line: a file, or a page on the web."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.progress import SilentProgress
from desktop_app.importers.imported import Imported


def is_address(given: str) -> bool:
    """Whether `given` is a web address and not a file name."""
    return given.lower().startswith(("http://", "https://"))


def open_given(given: str) -> Imported:
    """Open a file, or fetch a page and open it.

    Raises:
        ImportProblem: it cannot be fetched or opened; says why and what to do.
    """
    from desktop_app.importers.registry import default_importers

    if not is_address(given):
        return default_importers().open_path(Path(given))
    from PySide6.QtCore import QCoreApplication

    from desktop_app.services.fetcher import Fetcher

    application = QCoreApplication.instance() or QCoreApplication(["hearsay"])
    imported = Fetcher().open_address(given, default_importers(), SilentProgress())
    del application  # it has to live until the answer is here
    return imported
