"""The marked-up PDF: an article typeset by typst with its statements, notes and speakers (PDF/UA-1 and PDF/A-2a)."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO

import pikepdf
import typst

from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import Progress, SilentProgress, check
from desktop_app.exporters.files import write_each_into
from desktop_app.exporters.pdf_content import PageContent, parts_of
from desktop_app.exporters.pdf_data import Data, PageData
from desktop_app.exporters.pdf_glyphs import missing_glyphs, missing_told, without
from desktop_app.exporters.pdf_highlights import Highlighter
from desktop_app.exporters.pdf_joining import JoinedPdf
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.selection import selected
from desktop_app.resource_files import resource_path

if TYPE_CHECKING:
    from typst import PDFStandard

STANDARDS: list[PDFStandard] = ["ua-1", "a-2a"]
PART_STANDARDS: list[PDFStandard] = ["a-2a"]
"""Of the parts that follow the first: by itself none of them has the heading with which PDF/UA wants it to begin."""
_LARGE = 250_000
"""Bytes of a typeset part after which typst's memory is worth having back."""
_KEPT_RUNS = 12
_NOBODY = SilentProgress()
_TRIES = 4
"""How often characters without a glyph are taken out; a font may show one in one style and not in another."""


class MarkedPdf:
    """Writes the marked-up PDF, one file an article."""

    key = "pdf"
    label = "Marked-up PDF"
    suffix = ".pdf"
    joint = False

    def __init__(self) -> None:
        self._typesetter = Typesetter()

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the PDFs; see `Exporter.write`."""

        def write(document: ExportDocument, out: BinaryIO) -> tuple[str, ...]:
            return self._typesetter.write(document, out, options, progress)

        return write_each_into(documents, target, progress, write)


class Typesetter:
    """Makes PDFs; the fonts are looked up once. May be used from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()

    @cached_property
    def _compiler(self) -> typst.Compiler:
        return typst.Compiler(
            str(resource_path("templates", "article.typ")), font_paths=[str(resource_path("fonts"))]
        )

    @cached_property
    def _small(self) -> typst.Compiler:
        return typst.Compiler(ignore_system_fonts=True)

    def typeset(
        self, document: ExportDocument, options: ExportOptions, progress: Progress = _NOBODY
    ) -> tuple[bytes, tuple[str, ...]]:
        """The PDF of one article, and what the reader should know of it; see `write`."""
        out = io.BytesIO()
        warnings = self.write(document, out, options, progress)
        return out.getvalue(), warnings

    def write(
        self, document: ExportDocument, out: BinaryIO, options: ExportOptions, progress: Progress
    ) -> tuple[str, ...]:
        """Write the PDF of one article to `out`, part by part; what the reader should know of it.

        Raises:
            ExportProblem: typst refused the article.
            Cancelled: the reader asked to stop.
        """
        content = PageContent(selected(document, options))
        parts = parts_of(content)
        check(progress)
        data, highlighter, joined = PageData(content, options), Highlighter(content), JoinedPdf(out)
        missing: list[str] = []
        pages = 0
        for place, part in enumerate(parts):
            check(progress)
            if len(parts) > 1:
                progress.report(place, len(parts), f"Typesetting {document.article.title}")
            made = self._shown({**data.of(part), "first-page": pages + 1}, document, missing)
            check(progress)
            with pikepdf.open(io.BytesIO(made)) as pdf:
                joined.add(pdf, highlighter.highlight(pdf, pages))
                pages += len(pdf.pages)
        check(progress)
        joined.finish()
        return missing_told(missing)

    def _shown(self, data: Data, document: ExportDocument, missing: list[str]) -> bytes:
        """The PDF of one part; characters that no font has are added to `missing`."""
        for _ in range(_TRIES):
            try:
                return self._compile(data)
            except typst.TypstError as error:
                found = missing_glyphs(error)
                if not found:
                    raise _refused(document, error) from error
                missing += found
                data = without(data, found)
        raise _refused(document, RuntimeError("its characters have no font"))

    def _compile(self, data: Data) -> bytes:
        standards = STANDARDS if data["head"] is not None else PART_STANDARDS
        inputs = {"data": json.dumps(data, ensure_ascii=False)}
        with self._lock:
            made = self._compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=standards)
            if not isinstance(made, bytes):
                raise TypeError("typst gives a PDF as bytes")
            if len(made) > _LARGE:
                self._forget()
        return made

    def _forget(self) -> None:
        """Let typst forget what it keeps of the last runs: it keeps ten, and a large one takes much memory."""
        for number in range(_KEPT_RUNS):
            self._small.compile(f"{number}".encode(), format="svg")


def _refused(document: ExportDocument, error: Exception) -> ExportProblem:
    return ExportProblem(
        f"The PDF of “{document.article.title}” could not be typeset: {error}.",
        "Export it in another format instead, and please report what the message says.",
    )
