"""Articles of the library written one after the other; what cannot be exported is left out and told."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.corrections import apply_corrections
from desktop_app.domain.errors import ExportProblem, HearsayError
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.library import ArticleRef, LibraryEntry
from desktop_app.domain.progress import Progress, check
from desktop_app.exporters.files import safe_name
from desktop_app.exporters.lazy import LazyDocuments
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.services.export_service import ShownArticle, StoredWritten, Target
from desktop_app.services.export_service import document as export_document
from desktop_app.storage.library import Library

Write = Callable[[Sequence[ExportDocument], Path, ExportOptions, Progress], ExportReport]
"""Writes documents in one format."""
T = TypeVar("T")


class StoredExport:
    """Writes articles of a library.

    Args:
        write: writes documents in the chosen format.
        library: where the articles are.
        options: what goes in.
    """

    def __init__(self, write: Write, library: Library, options: ExportOptions) -> None:
        self._write = write
        self._library = library
        self._options = options
        self._failed: list[tuple[str, str]] = []

    def write(self, entries: Sequence[LibraryEntry], target: Target, progress: Progress) -> StoredWritten:
        """Write `entries` to `target`.

        Raises:
            ExportProblem: nothing can be written there.
            Cancelled: the reader asked to stop; nothing is left behind.
        """
        try:
            report = (self._into_folder if target.is_folder else self._into_file)(entries, target, progress)
        except OSError as error:
            raise ExportProblem(
                f"{target.path} could not be written: {error.strerror or error}.",
                "Choose a folder that you may write to, on a disk with room.",
            ) from error
        return replace(report, failed=tuple(self._failed))

    def _into_file(
        self, entries: Sequence[LibraryEntry], target: Target, progress: Progress
    ) -> StoredWritten:
        makers = []
        for entry in entries:
            check(progress)
            if self._tried(entry, partial(self.document, entry)) is not None:
                makers.append(partial(self.document, entry))
        if not makers:
            return StoredWritten(())
        report = self._write(LazyDocuments(makers), target.path, self._options, progress)
        return StoredWritten(report.files, report.warnings)

    def _into_folder(
        self, entries: Sequence[LibraryEntry], target: Target, progress: Progress
    ) -> StoredWritten:
        warnings: list[str] = []
        with tempfile.TemporaryDirectory(dir=target.path, prefix=".hearsay-") as aside:
            names: set[str] = set()
            for place, entry in enumerate(entries):
                check(progress)
                progress.report(place, len(entries), entry.title)
                name = _free_name(target.path, names, entry.title)
                path = Path(aside) / f"{name}{target.suffix}"
                report = self._tried(entry, partial(self._write_one, entry, path, progress))
                if report is not None:
                    names.add(name)
                    warnings += report.warnings
            written = sorted(Path(aside).iterdir())
            files = tuple(one.replace(target.path / one.name) for one in written)
        return StoredWritten(files, tuple(dict.fromkeys(warnings)))

    def _write_one(self, entry: LibraryEntry, path: Path, progress: Progress) -> ExportReport:
        return self._write([self.document(entry)], path, self._options, _Within(progress))

    def document(self, entry: LibraryEntry) -> ExportDocument:
        """What an exporter needs of an article of the library.

        Raises:
            ExportProblem: it has no analysis yet; the window has words for that.
            LibraryProblem: it is no longer there.
        """
        shown = _shown(self._library, entry.ref)
        if shown is None:
            raise ExportProblem("", "")
        return export_document(self._library, entry.ref, shown)

    def _tried(self, entry: LibraryEntry, work: Callable[[], T]) -> T | None:
        """What `work` gives; None, and the reason kept, when this article cannot be exported."""
        try:
            return work()
        except HearsayError as problem:
            self._failed.append((entry.title, problem.what))
            return None


class _Within:
    """Progress of one article among many: its own steps are not told."""

    def __init__(self, outer: Progress) -> None:
        self._outer = outer

    def report(self, done: int, total: int, what: str) -> None:
        """Tell nothing."""

    @property
    def cancelled(self) -> bool:
        """Whether the reader asked to stop."""
        return self._outer.cancelled


def first_analysed(library: Library, entries: Sequence[LibraryEntry]) -> Mapping[ArticleRef, ShownArticle]:
    """The first of these articles that has an analysis; nothing when none has."""
    for entry in entries:
        shown = _shown(library, entry.ref)
        if shown is not None:
            return {entry.ref: shown}
    return {}


def _shown(library: Library, ref: ArticleRef) -> ShownArticle | None:
    """An article with its analysis and the reader's corrections; None when it has no analysis."""
    analysis = library.latest_analysis(ref)
    if analysis is None:
        return None
    article = library.article(ref)
    corrected = apply_corrections(article, analysis, library.corrections(ref.article_id))
    return ShownArticle(article, corrected)


def _free_name(folder: Path, taken: set[str], title: str) -> str:
    """A name that no file of the folder begins with; on some systems A and a are the same there."""
    wanted = name = safe_name(title)
    there = {path.name.partition(".")[0].lower() for path in folder.iterdir()}
    number = 2
    while name in taken or name in there:
        name, number = f"{wanted}-{number}", number + 1
    return name
