"""Articles out of the library and into it, as files, off the UI thread and beside the writing of notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.bundle import Taken
from desktop_app.domain.library import Change, Changed
from desktop_app.domain.progress import Progress
from desktop_app.domain.wording import phrase
from desktop_app.services.library_service import LibraryService

if TYPE_CHECKING:
    from desktop_app.storage.library import Library


@dataclass(frozen=True, slots=True)
class Exported:
    """What went into a file."""

    articles: int
    notes: int
    left_out: int
    """Notes and rows of evidence that have to do with a protected source."""


class LibraryFiles:
    """Exports, imports and merges."""

    def __init__(self, library: LibraryService) -> None:
        self._library = library

    def export(self, ids: Sequence[int], target: Path, done: Callable[[Exported], None]) -> None:
        """Write articles with everything on them to one file."""

        def write(library: Library, progress: Progress) -> Exported:
            from desktop_app.storage.bundle_file import write_bundles

            written = write_bundles(library, ids, target, progress)
            return Exported(written.articles, written.notes, written.left_out)

        self._library.apart(write, done, phrase("Exporting articles"))

    def take_in(self, source: Path, done: Callable[[Taken], None]) -> None:
        """Take in the articles of a file."""

        def take(library: Library, progress: Progress) -> Taken:
            from desktop_app.storage.bundle_file import read_bundles
            from desktop_app.storage.bundles import take_in

            return take_in(library, read_bundles(source), progress)

        self._library.apart(take, lambda taken: self._tell(taken, done), phrase("Importing articles"))

    def merge(self, other: Path, done: Callable[[Taken], None]) -> None:
        """Take in everything of another library, after a copy of this one was made."""

        def merge(library: Library, progress: Progress) -> Taken:
            from desktop_app.storage.copies import back_up
            from desktop_app.storage.merging import merge_file

            back_up(library.path, why="before-merge")
            return merge_file(library, other, progress)

        self._library.apart(merge, lambda taken: self._tell(taken, done), phrase("Merging the library"))

    def _tell(self, taken: Taken, done: Callable[[Taken], None]) -> None:
        done(taken)
        self._library.changed.emit(Change(0, Changed.ARTICLE))
