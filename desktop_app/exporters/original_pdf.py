"""The original PDF with the marks on its own pages: highlights for statements and notes, nothing else changed."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Lock

import pikepdf
import pypdfium2

from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import Progress
from desktop_app.exporters.annotations import (
    WORD_GAP,
    Highlight,
    Quad,
    highlight_annotation,
    merged_quads,
    popup_annotation,
)
from desktop_app.exporters.files import write_each
from desktop_app.exporters.layout import numbered_notes
from desktop_app.exporters.marks import Mark, marks_of
from desktop_app.exporters.page_places import PagePlaces
from desktop_app.exporters.pdf_data import colours
from desktop_app.exporters.pdf_update import can_be_updated, updated
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.rows import rows_of
from desktop_app.exporters.selection import selected

PDF = "application/pdf"
SIGNED = (
    "“{title}” is signed. The copy holds the signed file unchanged, and the marks as an addition to it: programs will "
    "say that it was changed after it was signed. Keep the original."
)
REPAIRED = "“{title}” is damaged: the copy is a repaired one. Keep the original."
UNPLACED = "{count} marks of “{title}” have no place on a page of the original."
_SIGNATURES_EXIST = 1


class AnnotatedOriginal:
    """Copies of the PDFs that articles came from, with the marks as annotations."""

    key, label, suffix = "annotated-pdf", "Original PDF with the marks on its pages", ".pdf"
    joint = False

    def __init__(self) -> None:
        self._lock = Lock()
        """PDFium serves one thread at a time."""

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the copies; see `Exporter.write`."""
        with self._lock:
            return write_each(documents, target, progress, lambda one: annotated(selected(one, options)))


def annotated(document: ExportDocument) -> tuple[bytes, tuple[str, ...]]:
    """The annotated copy, and what the reader should know of it; `document` holds only what goes in.

    Raises:
        ExportProblem: the article did not come from a PDF, or that is encrypted or cannot be read.
    """
    title, original = document.article.title, document.original
    if original is None or document.article.provenance.media_type != PDF:
        raise ExportProblem(
            f"“{title}” did not come from a PDF, so there are no pages to mark.",
            "Choose the marked-up PDF instead.",
        )
    try:
        with pikepdf.open(io.BytesIO(original)) as pdf:
            if pdf.is_encrypted:
                raise _encrypted(title)
            return _marked(document, original, pdf)
    except pikepdf.PasswordError as error:
        raise _encrypted(title) from error
    except (pikepdf.PdfError, pypdfium2.PdfiumError) as error:
        raise ExportProblem(
            f"The original of “{title}” cannot be read: {error}.", "Choose the marked-up PDF instead."
        ) from error


def _marked(document: ExportDocument, original: bytes, pdf: pikepdf.Pdf) -> tuple[bytes, tuple[str, ...]]:
    title = document.article.title
    marker = _Marker(document, original, pdf)
    try:
        marker.mark()
    finally:
        marker.places.close()
    warnings = [SIGNED.format(title=title)] if _is_signed(pdf) else []
    if marker.unplaced:
        warnings.append(UNPLACED.format(count=marker.unplaced, title=title))
    if can_be_updated(original, pdf):
        return updated(original, pdf, marker.changed), tuple(warnings)
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue(), (*warnings, REPAIRED.format(title=title))


class _Marker:
    """Puts the marks of a document on its pages.

    Attributes:
        changed: the objects that are new or no longer as they were.
        unplaced: how many marks have no place on a page.
    """

    def __init__(self, document: ExportDocument, original: bytes, pdf: pikepdf.Pdf) -> None:
        self._document = document
        self._pdf = pdf
        self.places = PagePlaces(original, document.article.page_map)
        self.changed: list[pikepdf.Object] = []
        self.unplaced = 0

    def mark(self) -> None:
        """Add the annotations to the pages."""
        added: dict[int, list[pikepdf.Object]] = {}
        for mark in marks_of(self._document, rows_of(self._document), numbered_notes(self._document)):
            highlights = list(self._highlights(mark))
            self.unplaced += not highlights
            for number, highlight in highlights:
                added.setdefault(number, []).extend(self._annotations(number, highlight, mark))
        for number, made in added.items():
            page = self._pdf.pages[number]
            page.Annots = pikepdf.Array([*page.get("/Annots", ()), *made])
            self.changed.append(page.obj)

    def _highlights(self, mark: Mark) -> Iterator[tuple[int, Highlight]]:
        """The mark on each page where its words stand."""
        by_page: dict[int, list[Quad]] = {}
        for span in mark.spans:
            for number, quads in self.places.quads(span).items():
                by_page.setdefault(number, []).extend(quads)
        for number, quads in by_page.items():
            lines = merged_quads(quads, WORD_GAP, self.places.rotation(number))
            name = mark.name if len(by_page) == 1 else f"{mark.name}-page-{number + 1}"
            yield (
                number,
                Highlight(
                    quads=lines,
                    painted=lines,
                    colour=colours()["marks"][mark.kind]["fill"],
                    name=name,
                    subject=mark.subject,
                    contents=mark.contents,
                    made=mark.made,
                    rotation=self.places.rotation(number),
                ),
            )

    def _annotations(self, number: int, highlight: Highlight, mark: Mark) -> list[pikepdf.Object]:
        page = self._pdf.pages[number]
        annotation = highlight_annotation(self._pdf, page, highlight)
        made = [annotation]
        if mark.notes:
            made.append(popup_annotation(self._pdf, page, annotation))
        self.changed += [annotation.AP.N, *made]
        return made


def _is_signed(pdf: pikepdf.Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    return form is not None and bool(int(form.get("/SigFlags", 0)) & _SIGNATURES_EXIST)


def _encrypted(title: str) -> ExportProblem:
    return ExportProblem(
        f"The original of “{title}” is encrypted, so nothing can be added to it.",
        "Save a copy without a password in a PDF program and open that, or choose the marked-up PDF instead.",
    )
