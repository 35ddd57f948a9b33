"""The library for the window: every call runs on the serial executor and says what it changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import HearsayError
from desktop_app.domain.library import ArticleRef, Change, Changed, LibraryEntry
from desktop_app.domain.notes import DEFAULT_RATINGS, Correction, Note, Rating
from desktop_app.services.jobs import JobRunner, Lane

if TYPE_CHECKING:
    from desktop_app.storage.library import Library

OpenLibrary = Callable[[], "Library"]
"""Opens the database; slow, so it is called on a job's thread. Raises LibraryProblem."""

T = TypeVar("T")


class LibraryService(QObject):
    """Reads and writes the library off the UI thread, one call after the other."""

    changed = Signal(object)
    """A `domain.library.Change`; widgets that show that part refresh."""
    failed = Signal(object)
    """A `HearsayError` of a call that nobody else handles."""
    ready = Signal()
    """The database is open."""
    unavailable = Signal(object)
    """A `HearsayError`: the database could not be opened; every call fails with it until `use` opens another."""

    def __init__(self, open_library: OpenLibrary, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._open_library = open_library
        self._library: Library | None = None
        self._problem: HearsayError | None = None

    def start(self) -> None:
        """Open the database in the background."""
        self.use(self._open_library)

    def use(self, open_library: OpenLibrary) -> None:
        """Open another database instead, in the background."""
        self._jobs.submit(
            lambda _: self._switch(open_library),
            done=lambda _: self.ready.emit(),
            failed=self.unavailable.emit,
            what="Opening the library",
            lane=Lane.LIBRARY,
        )

    def close(self) -> None:
        """Finish every write, then close the database."""
        self._jobs.submit(lambda _: self._shut(), lane=Lane.LIBRARY)
        self._jobs.wait(Lane.LIBRARY)

    def library(self) -> Library:
        """The open database; to be called on the library lane only.

        Raises:
            LibraryProblem: it could not be opened.
        """
        return self._library or self._switch(self._open_library)

    def _switch(self, open_library: OpenLibrary) -> Library:
        if self._problem is not None and open_library is self._open_library:
            raise self._problem
        self._shut()
        self._open_library, self._problem = open_library, None
        try:
            self._library = library = open_library()
        except HearsayError as error:
            self._problem = error
            raise
        return library

    def _shut(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None

    def read(self, call: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Run `call` on the library and hand what it gives to `done` on the UI thread."""
        self._jobs.submit(
            lambda _: call(self.library()), done=done, failed=self.failed.emit, lane=Lane.LIBRARY
        )

    def write(
        self,
        call: Callable[[Library], T],
        change: Change,
        done: Callable[[T], None] | None = None,
        failed: Callable[[HearsayError], None] | None = None,
    ) -> None:
        """Run `call` on the library, then announce `change`."""

        def finished(value: T) -> None:
            if done is not None:
                done(value)
            self.changed.emit(change)

        self._jobs.submit(
            lambda _: call(self.library()),
            done=finished,
            failed=failed or self.failed.emit,
            lane=Lane.LIBRARY,
        )

    def entries(self, done: Callable[[tuple[LibraryEntry, ...]], None], limit: int = 50) -> None:
        """The articles last opened, newest first."""
        self.read(lambda library: library.entries(limit), done)

    def notes(self, article_id: int, done: Callable[[tuple[Note, ...]], None]) -> None:
        """The notes of an article, in text order."""
        self.read(lambda library: library.notes(article_id), done)

    def notes_on(self, ref: ArticleRef, done: Callable[[tuple[Note, ...]], None]) -> None:
        """The notes of an article as they stand in one of its versions, in the order of that text."""
        self.read(lambda library: library.notes_on(ref), done)

    def save_note(
        self, article_id: int, note: Note, failed: Callable[[HearsayError], None] | None = None
    ) -> None:
        """Write a new or changed note."""
        self.write(
            lambda library: library.save_note(article_id, note),
            Change(article_id, Changed.NOTES),
            failed=failed,
        )

    def remove_note(self, article_id: int, note_id: str) -> None:
        """Put a note into the trash."""
        self.write(lambda library: library.remove_note(note_id), Change(article_id, Changed.NOTES))

    def restore_note(self, article_id: int, note_id: str) -> None:
        """Take a note out of the trash."""
        self.write(lambda library: library.restore_note(note_id), Change(article_id, Changed.NOTES))

    def corrections(self, article_id: int, done: Callable[[tuple[Correction, ...]], None]) -> None:
        """The reader's corrections of an article's analysis, oldest first."""
        self.read(lambda library: library.corrections(article_id), done)

    def save_correction(self, article_id: int, correction: Correction) -> None:
        """Keep a correction."""
        change = Change(article_id, Changed.CORRECTIONS)
        self.write(lambda library: library.save_correction(article_id, correction), change)

    def remove_correction(self, article_id: int, correction_id: str) -> None:
        """Take a correction back."""
        change = Change(article_id, Changed.CORRECTIONS)
        self.write(lambda library: library.remove_correction(correction_id), change)

    def ratings(self) -> tuple[Rating, ...]:
        """The verdict scale."""
        return DEFAULT_RATINGS

    def flush(self) -> None:
        """Block until every write is on disk."""
        self._jobs.wait(Lane.LIBRARY)
