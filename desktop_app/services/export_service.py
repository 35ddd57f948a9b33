"""Exports for the window: gathers what the library knows of articles and writes it off the UI thread."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.analysis import Analysis
from desktop_app.domain.article import Article
from desktop_app.domain.errors import HearsayError
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.library import ArticleRef, LibraryEntry
from desktop_app.domain.progress import Progress
from desktop_app.domain.wording import phrase
from desktop_app.services.jobs import JobHandle, JobRunner, Lane
from desktop_app.services.library_service import LibraryService

if TYPE_CHECKING:
    from desktop_app.exporters.registry import ExportDocument, Exporters, ExportReport
    from desktop_app.storage.library import Library

T = TypeVar("T")
LoadExporters = Callable[[], "Exporters"]
"""Gives the exporters."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One format that the reader can choose."""

    key: str
    label: str
    suffix: str
    joint: bool = False
    """Whether several articles go into one file; else each gets its own."""


@dataclass(frozen=True, slots=True)
class ShownArticle:
    """An article as the window shows it: the analysis with the reader's corrections applied."""

    article: Article
    analysis: Analysis


@dataclass(slots=True)
class Asked:
    """Something that takes one job after the other."""

    step: JobHandle
    """The job that is under way."""

    def withdraw(self) -> None:
        """Stop: neither `done` nor `failed` is called."""
        self.step.cancel()


@dataclass(frozen=True, slots=True)
class Target:
    """Where articles go: into one file, or each into a file of its own in a folder."""

    path: Path
    suffix: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class StoredWritten:
    """What was written, what the reader should know of it, and what could not be exported."""

    files: tuple[Path, ...]
    warnings: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    """Titles of articles, each with the reason; an empty one when the article has no analysis yet."""


class ExportService:
    """Writes articles with their analysis and notes in any format of the registry."""

    def __init__(self, load_exporters: LoadExporters, library: LibraryService, jobs: JobRunner) -> None:
        self._exporters = load_exporters
        self._library = library
        self._jobs = jobs

    def formats(self) -> tuple[ExportFormat, ...]:
        """The formats, in the order to offer them."""
        exporters = self._exporters()
        found = [exporters.get(key) for key in exporters.keys()]  # noqa: SIM118 - not a mapping
        return tuple(ExportFormat(one.key, one.label, one.suffix, one.joint) for one in found)

    def write(
        self,
        key: str,
        shown: Mapping[ArticleRef, ShownArticle],
        target: Path,
        *,
        done: Callable[[ExportReport], None],
        failed: Callable[[HearsayError], None],
        options: ExportOptions | None = None,
    ) -> None:
        """Write `shown` to `target`; notes are read from the library after every write that is under way."""
        chosen = options or ExportOptions()

        def work(documents: tuple[ExportDocument, ...], progress: Progress) -> ExportReport:
            return self._exporters().write(key, documents, target, chosen, progress)

        self._with_notes(shown, work, done, failed, f"Writing {target.name}")

    def first_stored(
        self, entries: Sequence[LibraryEntry], done: Callable[[Mapping[ArticleRef, ShownArticle]], None]
    ) -> None:
        """The first of these articles that has an analysis, as a preview shows it; nothing when none has."""

        def find(library: Library) -> Mapping[ArticleRef, ShownArticle]:
            from desktop_app.services.stored_export import first_analysed

            return first_analysed(library, entries)

        self._library.read(find, done)

    def write_stored(
        self,
        key: str,
        entries: Sequence[LibraryEntry],
        target: Target,
        options: ExportOptions,
        *,
        done: Callable[[StoredWritten], None],
        failed: Callable[[HearsayError], None],
    ) -> None:
        """Write articles of the library, as they stand there after every write that is under way."""

        def work(library: Library, progress: Progress) -> StoredWritten:
            from desktop_app.services.stored_export import StoredExport

            export = StoredExport(partial(self._exporters().write, key), library, options)
            return export.write(entries, target, progress)

        def begin(_: None) -> None:
            self._library.apart(work, done, f"Writing {target.path.name}", failed)

        self._library.read(lambda _: None, begin)

    def preview(
        self,
        key: str,
        shown: Mapping[ArticleRef, ShownArticle],
        options: ExportOptions,
        *,
        done: Callable[[bytes], None],
        failed: Callable[[HearsayError], None],
    ) -> Asked:
        """What the first of `shown` would be as a file, without one being written; it can be withdrawn."""
        first = dict(itertools.islice(shown.items(), 1))

        def work(documents: tuple[ExportDocument, ...], progress: Progress) -> bytes:
            with tempfile.TemporaryDirectory(prefix="hearsay-") as folder:
                report = self._exporters().write(key, documents, Path(folder) / "preview", options, progress)
                return report.files[0].read_bytes()

        return self._with_notes(first, work, done, failed, phrase("Making the preview"))

    def _with_notes(
        self,
        shown: Mapping[ArticleRef, ShownArticle],
        work: Callable[[tuple[ExportDocument, ...], Progress], T],
        done: Callable[[T], None],
        failed: Callable[[HearsayError], None],
        what: str,
    ) -> Asked:
        """Read the notes of `shown`, then do `work` with them."""

        def go_on(documents: tuple[ExportDocument, ...]) -> None:
            asked.step = self._jobs.submit(
                lambda progress: work(documents, progress), done=done, failed=failed, what=what
            )

        asked = Asked(
            self._jobs.submit(
                lambda _: tuple(document(self._library.library(), ref, shown[ref]) for ref in shown),
                done=go_on,
                failed=failed,
                lane=Lane.LIBRARY,
            )
        )
        return asked


def document(library: Library, ref: ArticleRef, shown: ShownArticle) -> ExportDocument:
    """What an exporter needs of one article."""
    from desktop_app.exporters.registry import ExportDocument

    return ExportDocument(
        article=shown.article,
        analysis=shown.analysis,
        notes=library.notes_on(ref),
        ratings=library.verdicts.scale(),
        original=library.original(ref),
    )
