"""What the commands on the library share: opening one that is there, and the words for what went on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import LibraryProblem
from desktop_app.locations import default_library

if TYPE_CHECKING:
    from desktop_app.storage.library import Library


def library_path(given: Path | None) -> Path:
    """The library that is meant, as an absolute path."""
    return (given or default_library()).expanduser().absolute()


@contextmanager
def opened(given: Path | None, *, new: bool = False) -> Iterator[Library]:
    """The library that is meant, ready to be searched; with `new` one that is not there yet is made.

    Raises:
        LibraryProblem: there is none, or it cannot be opened.
    """
    from desktop_app.storage.library import open_library

    path = library_path(given)
    if not new and not path.exists():
        raise LibraryProblem(f"There is no library at {path}.", "Name another one with --library.")
    library = open_library(path)
    try:
        while library.index_pending():
            pass
        yield library
    finally:
        library.close()
