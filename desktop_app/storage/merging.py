"""Everything of another library into this one; the other one is only read."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.bundle import Taken
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.progress import Progress
from desktop_app.storage.bundles import merge
from desktop_app.storage.sqlite import copy_database

if TYPE_CHECKING:
    from desktop_app.storage.library import Library


def merge_file(library: Library, other: Path, progress: Progress) -> Taken:
    """Merge the library at `other` into `library`, through a copy that may be brought to the newest form.

    Raises:
        LibraryProblem: there is none at `other`, or it is damaged or made by a newer Hearsay.
        Cancelled: the reader stopped it; what came in so far is whole.
    """
    from desktop_app.storage.library import open_library

    if not other.is_file():
        raise LibraryProblem(f"There is no library at {other}.", "Check the name.")
    with tempfile.TemporaryDirectory(prefix="hearsay-") as folder:
        copy = Path(folder) / "other.db"
        copy_database(other, copy)
        opened = open_library(copy)
        try:
            return merge(library, opened, progress)
        finally:
            opened.close()
