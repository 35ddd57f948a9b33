"""The library for the window: every call runs on the serial executor and says what it changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import HearsayError
from desktop_app.domain.library import ArticleRef, Change, Changed, LibraryEntry, NoteConflict
from desktop_app.domain.notes import DEFAULT_RATINGS, Correction, Note, Rating
from desktop_app.domain.progress import Progress
from desktop_app.services.jobs import JobHandle, JobRunner, Lane

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
    conflict = Signal(int, object)
    """Article id and the `NoteConflict` of a note that was not written, because another window changed it."""
    scale_changed = Signal(object)
    """The verdict scale as it is now, a tuple of `Rating`."""
    unavailable = Signal(object)
    """A `HearsayError`: the database could not be opened; every call fails with it until `use` opens another."""

    def __init__(self, open_library: OpenLibrary, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._open_library = open_library
        self._library: Library | None = None
        self._problem: HearsayError | None = None
        self._scale: tuple[Rating, ...] = DEFAULT_RATINGS
        self.ready.connect(self.read_scale)

    def start(self) -> None:
        """Open the database in the background."""
        self.use(self._open_library)

    def use(self, open_library: OpenLibrary) -> None:
        """Open another database instead, in the background."""
        self._jobs.submit(
            lambda _: self._switch(open_library),
            done=lambda _: self.ready.emit(),
            failed=self.unavailable.emit,
            what=self.tr("Opening the library"),
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
            failed=lambda error: self._not_saved(article_id, error, failed or self.failed.emit),
        )

    def _not_saved(
        self, article_id: int, error: HearsayError, failed: Callable[[HearsayError], None]
    ) -> None:
        if isinstance(error, NoteConflict):
            self.conflict.emit(article_id, error)
        else:
            failed(error)

    def save_note_over(self, article_id: int, note: Note) -> None:
        """Write a note whatever another window has made of it; what that was stays in the history."""
        change = Change(article_id, Changed.NOTES)
        self.write(lambda library: library.note_book.save(article_id, note, over=True), change)

    def keep_aside(self, article_id: int, note: Note) -> None:
        """Let another window's wording stand; this one goes into the note's history."""
        change = Change(article_id, Changed.NOTES)
        self.write(lambda library: library.note_book.keep_aside(article_id, note), change)

    def remove_note(self, article_id: int, note_id: str) -> None:
        """Put a note into the trash."""
        self.write(lambda library: library.remove_note(note_id), Change(article_id, Changed.NOTES))

    def restore_note(self, article_id: int, note_id: str) -> None:
        """Take a note out of the trash."""
        self.write(lambda library: library.restore_note(note_id), Change(article_id, Changed.NOTES))

    def remove_article(self, article_id: int) -> None:
        """Put an article, with everything on it, into the trash."""
        change = Change(article_id, Changed.ARTICLE)
        self.write(lambda library: library.trash.remove_article(article_id), change)

    def restore_article(self, article_id: int) -> None:
        """Take an article out of the trash."""
        change = Change(article_id, Changed.ARTICLE)
        self.write(lambda library: library.trash.restore_article(article_id), change)

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
        """The verdict scale as far as it is known: the usual one until the library is open."""
        return self._scale

    def read_scale(self) -> None:
        """Read the scale and say so when it is another one."""
        self.read(lambda library: library.verdicts.scale(), self._on_scale)

    def save_scale(self, before: tuple[Rating, ...], after: tuple[Rating, ...]) -> None:
        """Make `after` the scale, if it is still `before`."""
        change = Change(0, Changed.RATINGS)
        self.write(lambda library: library.verdicts.save(before, after), change, self._on_scale)

    def _on_scale(self, scale: tuple[Rating, ...]) -> None:
        if scale != self._scale:
            self._scale = scale
            self.scale_changed.emit(scale)

    def apart(
        self,
        call: Callable[[Library, Progress], T],
        done: Callable[[T], None],
        what: str,
        failed: Callable[[HearsayError], None] | None = None,
    ) -> JobHandle:
        """Run long work on a connection of its own, so that no note waits for it; it can be cancelled."""
        return self._jobs.submit(
            lambda progress: self._apart(call, progress),
            done=done,
            failed=failed or self.failed.emit,
            what=what,
        )

    def _apart(self, call: Callable[[Library, Progress], T], progress: Progress) -> T:
        own = self._open_library()
        try:
            return call(own, progress)
        finally:
            own.close()

    def flush(self) -> None:
        """Block until every write is on disk."""
        self._jobs.wait(Lane.LIBRARY)
