"""Highlights and comments that a PDF already holds, and the text they stand on."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from datetime import UTC, datetime

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from desktop_app.domain.article import PageBox, PageText
from desktop_app.domain.spans import Span
from desktop_app.importers.draft import DraftNote
from desktop_app.importers.pdf_words import PageFrame

_MARKS = (
    pdfium_c.FPDF_ANNOT_HIGHLIGHT,
    pdfium_c.FPDF_ANNOT_UNDERLINE,
    pdfium_c.FPDF_ANNOT_SQUIGGLY,
    pdfium_c.FPDF_ANNOT_STRIKEOUT,
)
_COMMENTS = (pdfium_c.FPDF_ANNOT_TEXT, pdfium_c.FPDF_ANNOT_FREETEXT)
_MOST = 2000
_LONGEST = 20_000
_NEAR = 150.0
"""Points within which a comment's icon must stand from the text it is taken to be about."""


@dataclass(frozen=True, slots=True)
class Markup:
    """One annotation: its rectangles on the page and what was written on it."""

    boxes: tuple[PageBox, ...]
    body: str
    author: str
    created: datetime | None
    is_comment: bool


def markup_of(page: pdfium.PdfPage, frame: PageFrame) -> list[Markup]:
    """The highlights, underlines, strike-outs and comments of a page."""
    out: list[Markup] = []
    for index in range(min(pdfium_c.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            kind = pdfium_c.FPDFAnnot_GetSubtype(annotation)
            if kind in _MARKS or kind in _COMMENTS:
                markup = _markup(annotation, frame, is_comment=kind in _COMMENTS)
                if markup.boxes and (markup.body or not markup.is_comment):
                    out.append(markup)
        finally:
            pdfium_c.FPDFPage_CloseAnnot(annotation)
    return out


def note_of(markup: Markup, runs: list[PageText], text: str) -> DraftNote | None:
    """A note on the words that the annotation covers, or that its icon stands nearest to; None where none are.

    Args:
        markup: the annotation.
        runs: its page's part of the page map.
        text: the article's text.
    """
    covered = [run for run in runs if any(_holds_middle(box, run.box) for box in markup.boxes)]
    if not covered and markup.is_comment:
        box = markup.boxes[0]
        nearest = min(runs, key=lambda run: _distance(box, run.box), default=None)
        covered = [nearest] if nearest and _distance(box, nearest.box) < _NEAR else []
    if not covered:
        return None
    span = Span(min(run.span.start for run in covered), max(run.span.end for run in covered))
    body = "" if _squeezed(markup.body) == _squeezed(span.of(text)) else markup.body
    return DraftNote(span, body, markup.author, markup.created)


def _markup(annotation: object, frame: PageFrame, *, is_comment: bool) -> Markup:
    boxes: list[PageBox] = []
    quad = pdfium_c.FS_QUADPOINTSF()
    for i in range(min(pdfium_c.FPDFAnnot_CountAttachmentPoints(annotation), _MOST)):
        if pdfium_c.FPDFAnnot_GetAttachmentPoints(annotation, i, quad):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            boxes.append(frame.box(min(xs), min(ys), max(xs), max(ys)))
    if not boxes:
        rectangle = pdfium_c.FS_RECTF()
        if pdfium_c.FPDFAnnot_GetRect(annotation, rectangle):
            low, high = sorted((rectangle.bottom, rectangle.top))
            boxes.append(frame.box(rectangle.left, low, rectangle.right, high))
    return Markup(
        tuple(boxes),
        _string(annotation, b"Contents"),
        _string(annotation, b"T"),
        _when(_string(annotation, b"CreationDate") or _string(annotation, b"M")),
        is_comment,
    )


def _string(annotation: object, key: bytes) -> str:
    size = pdfium_c.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size <= 2 * _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium_c.FPDFAnnot_GetStringValue(
        annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium_c.FPDF_WCHAR)), size
    )
    return (
        buffer.raw[: size - 2]
        .decode("utf-16-le", errors="replace")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .strip()
    )


def _when(value: str) -> datetime | None:
    found = re.match(r"(?:D:)?(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?", value)
    if not found:
        return None
    try:
        return datetime(*(int(part or 0) for part in found.groups()), tzinfo=UTC)  # type: ignore[misc,arg-type]
    except ValueError:
        return None


def _holds_middle(box: PageBox, word: PageBox) -> bool:
    x, y = (word.left + word.right) / 2, (word.bottom + word.top) / 2
    return box.left - 0.5 <= x <= box.right + 0.5 and box.bottom - 0.5 <= y <= box.top + 0.5


def _distance(box: PageBox, word: PageBox) -> float:
    across = max(word.left - box.right, box.left - word.right, 0.0)
    along = max(word.bottom - box.top, box.bottom - word.top, 0.0)
    # An icon in the margin belongs to the line beside it more than to the one above it.
    return across + 4 * along


def _squeezed(words: str) -> str:
    return "".join(words.split()).casefold()
