"""Opens what is named on the command line: a file, or a page on the web."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.opening import OpenOptions
from desktop_app.domain.progress import SilentProgress

if TYPE_CHECKING:
    from desktop_app.importers.imported import Imported
    from desktop_app.importers.registry import Importers


def is_address(given: str) -> bool:
    """Whether `given` is a web address and not a file name."""
    return given.lower().startswith(("http://", "https://"))


@cache
def importers() -> Importers:
    """The importers of this process."""
    from desktop_app.importers.registry import default_importers

    return default_importers()


@contextmanager
def ready_for_many() -> Iterator[None]:
    """Within it, reading one document after the other is fast: a child process is always ready for the next."""
    importers().warm_up()
    try:
        yield
    finally:
        importers().close()


def open_given(given: str, options: OpenOptions | None = None) -> Imported:
    """Open a file, or fetch a page and open it.

    Args:
        given: a path or an address.
        options: answers to what an encrypted or scanned document asks.

    Raises:
        ImportProblem: it cannot be fetched or opened; says why and what to do.
    """
    options = options or OpenOptions()
    if not is_address(given):
        return importers().open_path(Path(given), password=options.password, recognise=options.recognise)
    from PySide6.QtCore import QCoreApplication

    from desktop_app.services.fetcher import Fetcher

    application = QCoreApplication.instance() or QCoreApplication(["hearsay"])
    imported = Fetcher().open_address(given, importers(), SilentProgress(), options)
    del application  # it has to live until the answer is here
    return imported
