"""What the library needs in the background: index, daily copy, vectors, and a look at what other windows changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.library import Change, Changed
from desktop_app.domain.progress import Progress
from desktop_app.domain.similarity import CheckedBefore, SentenceEncoder
from desktop_app.domain.wording import phrase
from desktop_app.services.jobs import JobRunner, Lane
from desktop_app.services.library_files import LibraryFiles
from desktop_app.services.library_service import LibraryService

if TYPE_CHECKING:
    from desktop_app.storage.library import Library
    from desktop_app.storage.vectors import Vectors

LoadEncoder = Callable[[], SentenceEncoder | None]
"""Loads the sentence encoder, or gives None where no model is installed; slow, called on a job's thread."""

LOOK_EVERY = 1_500
"""Milliseconds between two looks at what other windows changed."""
COPY_AFTER = 15_000
COPY_EVERY = 3_600_000
"""Milliseconds after the start, and between two looks whether a daily copy is due."""
ENCODE_AFTER = 3_000
"""Milliseconds after a change at which new sentences get their vectors."""


class LibraryCare(QObject):
    """Keeps the library in order while the program runs."""

    gone_back = Signal()
    """Another file is about to be opened in the library's place: what is open now will not be in it."""
    copied = Signal(str)
    """Path of the daily copy."""

    def __init__(
        self, library: LibraryService, jobs: JobRunner, path: Path, load_encoder: LoadEncoder | None = None
    ) -> None:
        super().__init__(library)
        self._library = library
        self._jobs = jobs
        self.path = path
        self.files = LibraryFiles(library)
        self._load_encoder = cache(load_encoder or (lambda: None))
        self._vectors: Vectors | None = None
        self._open = False
        self._look = self._timer(LOOK_EVERY, self._look_for_changes)
        self._copy = self._timer(COPY_AFTER, self._copy_daily)
        self._encode = self._timer(ENCODE_AFTER, self._encode_some)
        library.ready.connect(self._start)
        library.changed.connect(self._on_change)

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(then)
        return timer

    def _start(self) -> None:
        self._open = True
        self._vectors = None
        self._look_for_changes()
        self._copy.start(COPY_AFTER)
        self._encode.start()
        self._index_some()

    def stop(self) -> None:
        """Begin nothing more until a library is opened again."""
        self._open = False
        for timer in (self._look, self._copy, self._encode):
            timer.stop()

    # -- indexing what an older version left

    def _index_some(self) -> None:
        self._library.read(lambda library: library.index_pending(), self._on_indexed)

    def _on_indexed(self, count: int) -> None:
        if count and self._open:
            self._index_some()

    # -- other windows

    def _look_for_changes(self) -> None:
        self._library.read(lambda library: library.changes.by_others(), self._on_changes)

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            self._library.changed.emit(change)
        if any(change.part is Changed.RATINGS for change in changes):
            self._library.read_scale()
        if self._open:
            self._look.start()

    # -- the daily copy

    def _copy_daily(self) -> None:
        from desktop_app.storage.copies import back_up_daily

        def copy(progress: Progress) -> Path | None:
            return back_up_daily(self.path, progress=progress)

        self._jobs.submit(
            copy, done=self._on_copied, failed=self._library.failed.emit, what=phrase("Copying the library")
        )
        self._copy.start(COPY_EVERY)

    def _on_copied(self, made: Path | None) -> None:
        if made is not None:
            self.copied.emit(str(made))

    # -- checked before?

    def checked_before(self, claim: str, done: Callable[[CheckedBefore], None]) -> None:
        """What the library has that is similar to `claim`; by meaning where there is a sentence encoder."""
        self._library.read(lambda library: library.checked.before(claim, self._of(library)), done)

    def get_ready(self) -> None:
        """Read what `checked_before` compares, a little at a time, so that no note waits for it."""

        def read(library: Library) -> bool:
            vectors = self._of(library)
            return vectors is not None and vectors.read_some()

        self._library.read(read, lambda more: self.get_ready() if more and self._open else None)

    def _of(self, library: Library) -> Vectors | None:
        """The vectors of this library; None without an encoder."""
        encoder = self._load_encoder()
        if encoder is not None and (self._vectors is None or self._vectors.store is not library.store):
            from desktop_app.storage.vectors import Vectors

            self._vectors = Vectors(library.store, encoder)
        return self._vectors

    def _encode_some(self) -> None:
        """Make vectors of some new sentences: read and written on the library's lane, encoded beside it."""

        def pending(library: Library) -> tuple[Vectors, tuple[tuple[int, str], ...]] | None:
            vectors = self._of(library)
            return (vectors, vectors.pending()) if vectors is not None else None

        def encode(found: tuple[Vectors, tuple[tuple[int, str], ...]] | None) -> None:
            if found is None or not found[1] or not self._open:
                return
            vectors, sentences = found
            self._jobs.submit(
                lambda _: vectors.encoded([words for _, words in sentences]),
                done=lambda made: self._library.read(
                    lambda _: vectors.keep([key for key, _ in sentences], made), lambda _: self._encode_some()
                ),
            )

        self._library.read(pending, encode)

    def _on_change(self, change: Change) -> None:
        if self._open and change.part in (Changed.STATEMENTS, Changed.NOTES, Changed.CORRECTIONS):
            self._encode.start()

    # -- copies by hand

    def back_up(self, target: Path | None, done: Callable[[Path], None]) -> None:
        """Copy the library now."""
        from desktop_app.storage.copies import back_up

        self._jobs.submit(
            lambda progress: back_up(self.path, target, progress=progress),
            done=done,
            failed=self._library.failed.emit,
            what=phrase("Copying the library"),
            lane=Lane.PARALLEL,
        )

    def copies(self) -> tuple[tuple[Path, str], ...]:
        """The copies beside the library with the moment each was made, the newest first."""
        from desktop_app.storage.copies import copies

        return tuple((one.path, f"{one.made_at.astimezone():%Y-%m-%d %H:%M}") for one in copies(self.path))

    def go_back(self, copy: Path) -> None:
        """Put a copy in the library's place and open it; the library as it was is kept under another name."""
        from desktop_app.storage.copies import restore

        self._reopen(lambda: restore(self.path, copy))

    def rescue(self) -> None:
        """Open what can still be read of a damaged library; the damaged file is kept under another name."""
        from desktop_app.storage.rescue import rescue

        self._reopen(lambda: rescue(self.path))

    def _reopen(self, first: Callable[[], object]) -> None:
        """Open the library again, after `first` was done once while it was closed."""
        waiting = [first]

        def open_() -> Library:
            from desktop_app.storage.library import open_library

            while waiting:
                waiting.pop()()
            return open_library(self.path)

        self.stop()
        self.gone_back.emit()
        self._library.use(open_)
