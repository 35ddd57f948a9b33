"""Notes of other programs for the window: read off the UI thread, kept by the library's serial executor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.article import Article
from desktop_app.domain.errors import HearsayError, ImportProblem
from desktop_app.domain.library import ArticleRef, Change, Changed
from desktop_app.domain.notes import Note
from desktop_app.services.jobs import JobRunner
from desktop_app.services.library_service import LibraryService


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What became of an annotation file."""

    taken: int
    """Notes that are new or newer than what the library had."""
    found: int
    """Notes in the file."""
    left_out: int
    """Annotations that quote no words."""


class NotesImport:
    """Takes annotation files over as notes on an article."""

    def __init__(self, library: LibraryService, jobs: JobRunner) -> None:
        self._library = library
        self._jobs = jobs

    def take(
        self,
        path: Path,
        ref: ArticleRef,
        done: Callable[[TakenOver], None],
        failed: Callable[[HearsayError], None],
    ) -> None:
        """Read the file; keep those of its notes that are on the article, or whose words stand in it."""

        def keep(read: tuple[tuple[Note, ...], int, int]) -> None:
            from desktop_app.storage.taking_over import take_over

            notes, found, left_out = read
            self._library.write(
                lambda library: take_over(library.note_book, ref.article_id, notes),
                Change(ref.article_id, Changed.NOTES),
                done=lambda taken: done(TakenOver(taken, found, left_out)),
                failed=failed,
            )

        def read(article: Article) -> None:
            self._jobs.submit(
                lambda _: _read(path, article), done=keep, failed=failed, what=f"Reading {path.name}"
            )

        self._library.read(lambda library: library.article(ref), read)


def _read(path: Path, article: Article) -> tuple[tuple[Note, ...], int, int]:
    """The notes that belong to the article, how many there are in all, and how many quote nothing."""
    from desktop_app.importers.annotations import notes_on, notes_within, read_notes

    try:
        read = read_notes(path.read_bytes())
    except OSError as error:
        raise ImportProblem(
            f"{path} cannot be read: {error.strerror or error}.", "Check its name."
        ) from error
    return notes_on(read, article) or notes_within(read, article), len(read.notes), read.left_out
