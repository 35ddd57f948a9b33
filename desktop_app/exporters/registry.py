"""The export formats, and what every one of them is given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from desktop_app.domain.analysis import Analysis
from desktop_app.domain.article import Article
from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import DEFAULT_RATINGS, Note, Rating
from desktop_app.domain.progress import Progress


@dataclass(frozen=True, slots=True)
class ExportDocument:
    """An article with everything that is known of it."""

    article: Article
    analysis: Analysis
    notes: tuple[Note, ...] = ()
    ratings: tuple[Rating, ...] = DEFAULT_RATINGS
    original: bytes | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and what the reader should know of it."""

    files: tuple[Path, ...]
    warnings: tuple[str, ...] = ()


class Exporter(Protocol):
    """One export format."""

    @property
    def key(self) -> str:
        """The name on the command line."""

    @property
    def label(self) -> str:
        """The name in the window."""

    @property
    def suffix(self) -> str:
        """The ending of its files, with the dot."""

    @property
    def joint(self) -> bool:
        """Whether several articles go into one file; else each gets its own."""

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write `documents` to `target`, or to files beside it where the format takes one article a file.

        Raises:
            ExportProblem: it could not be written; an older file is untouched.
            Cancelled: the reader asked to stop; nothing is left behind.
        """


class Exporters:
    """The formats by key."""

    def __init__(self, exporters: Iterable[Exporter]) -> None:
        self._exporters = {exporter.key: exporter for exporter in exporters}

    def keys(self) -> tuple[str, ...]:
        """The keys, in the order to offer them."""
        return tuple(self._exporters)

    def get(self, key: str) -> Exporter:
        """The format of that key.

        Raises:
            ExportProblem: there is none.
        """
        if key not in self._exporters:
            raise ExportProblem(
                f"There is no export format “{key}”.", f"Choose one of these: {', '.join(self._exporters)}."
            )
        return self._exporters[key]

    def write(
        self,
        key: str,
        documents: Sequence[ExportDocument],
        target: Path,
        options: ExportOptions,
        progress: Progress,
    ) -> ExportReport:
        """Write `documents` in the format `key`.

        Raises:
            ExportProblem: there is no such format, nothing to write, or it could not be written.
            Cancelled: the reader asked to stop.
        """
        exporter = self.get(key)
        if not documents:
            raise ExportProblem("There is no article to export.", "Open one first.")
        return exporter.write(documents, target, options, progress)


@dataclass(frozen=True, slots=True)
class Deferred:
    """A format of which only the name is known until something is written: some bring large libraries along."""

    key: str
    label: str
    suffix: str
    module: str
    """Name of its module in this room."""
    name: str
    """Name of its class there."""
    joint: bool = False

    def exporter(self) -> Exporter:
        """The format itself."""
        found: Exporter = getattr(import_module(f"desktop_app.exporters.{self.module}"), self.name)()
        return found

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Have the format itself write `documents`.

        Raises:
            ExportProblem: it could not be written; an older file is untouched.
            Cancelled: the reader asked to stop; nothing is left behind.
        """
        return self.exporter().write(documents, target, options, progress)


FORMATS = (
    Deferred("pdf", "Marked-up PDF", ".pdf", "pdf", "MarkedPdf"),
    Deferred(
        "annotated-pdf",
        "Original PDF with the marks on its pages",
        ".pdf",
        "original_pdf",
        "AnnotatedOriginal",
    ),
    Deferred("docx", "Word document with comments", ".docx", "word", "WordExporter"),
    Deferred("html", "Web page, one file", ".html", "web_page", "WebPageExporter"),
    Deferred("markdown", "Markdown with footnotes", ".md", "markdown", "MarkdownExporter"),
    Deferred("xlsx", "Fact-check sheet (Excel)", ".xlsx", "sheet", "FactCheckXlsx", joint=True),
    Deferred("csv", "Fact-check sheet (CSV)", ".csv", "sheet", "FactCheckCsv", joint=True),
    Deferred(
        "annotations", "Web annotations (JSON-LD)", ".jsonld", "web_annotations", "WebAnnotations", joint=True
    ),
    Deferred(
        "claimreview",
        "Fact checks for search engines (ClaimReview)",
        ".json",
        "claim_review",
        "ClaimReviews",
        joint=True,
    ),
    Deferred("json", "Analysis (JSON)", ".json", "analysis_json", "AnalysisJson"),
)
"""Every format that Hearsay writes, in the order to offer them."""


def default_exporters() -> Exporters:
    """Every format that Hearsay writes."""
    return Exporters(FORMATS)
