"""PDF: text in reading order with every word's place on its page, and the highlights and comments in the file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from desktop_app.domain.article import Metadata, PageText
from desktop_app.domain.errors import ImportProblem, PasswordNeeded, RecognitionNeeded
from desktop_app.domain.progress import Progress, check
from desktop_app.domain.wording import phrase
from desktop_app.importers.draft import Draft, DraftNote, Source, safe
from desktop_app.importers.pdf_furniture import furniture_of
from desktop_app.importers.pdf_layout import Line, lines_of
from desktop_app.importers.pdf_markup import Markup, markup_of, note_of
from desktop_app.importers.pdf_paragraphs import Page, PageTextBuilder, paragraphs_of, vocabulary_of
from desktop_app.importers.pdf_words import PageFrame, Word, frame_of, words_of
from desktop_app.importers.recognition import recognised_words, recognition_is_installed
from desktop_app.importers.roles import metadata_of

MOST_PAGES = 1000
"""What comes after is left out, with a warning."""
_MOST_CHARACTERS = 8_000_000
_SCAN_WORDS = 3


@dataclass(frozen=True, slots=True)
class _ReadPage:
    frame: PageFrame
    words: list[Word]
    lines: list[Line]
    markup: list[Markup]


def parse(source: Source, progress: Progress) -> Draft:
    """The document's text with a page map, notes for its highlights and comments, and its metadata.

    Raises:
        PasswordNeeded: it is encrypted and `source.password` does not open it.
        RecognitionNeeded: it holds pictures of pages and `source.recognise` is off.
        ImportProblem: it is damaged or holds no pages.
        Cancelled: the reader asked to stop.
    """
    with opened(source.data, source.password) as document:
        count = len(document)
        warnings = [f"Only the first {MOST_PAGES} of {count} pages were read."] if count > MOST_PAGES else []
        read = list(_read_pages(document, source, progress, warnings))
        metadata = _metadata(document)
    _check_for_text(read, source, warnings)
    return _draft(read, metadata, warnings)


@contextmanager
def opened(data: bytes, password: str | None = None) -> Iterator[pdfium.PdfDocument]:
    """The document, closed again at the end.

    Raises:
        PasswordNeeded: it is encrypted and the password does not open it.
        ImportProblem: it is damaged or holds no pages.
    """
    try:
        document = pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        if pdfium_c.FPDF_GetLastError() == pdfium_c.FPDF_ERR_PASSWORD or "assword" in str(error):
            raise _password(password) from error
        raise _damaged() from error
    try:
        if len(document) < 1:
            raise _damaged()
        yield document
    finally:
        document.close()


def _password(tried: str | None) -> PasswordNeeded:
    if tried:
        return PasswordNeeded("The password does not open this PDF.", "Check it and enter it again.")
    return PasswordNeeded("This PDF is encrypted.", "Enter its password to open it.")


def _damaged() -> ImportProblem:
    return ImportProblem(
        "This PDF is damaged or cut off; no page of it can be read.",
        "Download or copy it again, or open it in another program and print it to a new PDF.",
    )


def _read_pages(
    document: pdfium.PdfDocument, source: Source, progress: Progress, warnings: list[str]
) -> Iterator[_ReadPage]:
    count = min(len(document), MOST_PAGES)
    broken: list[int] = []
    characters = 0
    for index in range(count):
        check(progress)
        progress.report(index, count, f"Reading page {index + 1} of {count}")
        try:
            page = document[index]
        except pdfium.PdfiumError:
            broken.append(index + 1)
            continue
        try:
            read = _read_page(page, index, recognise=source.recognise)
        except pdfium.PdfiumError:
            broken.append(index + 1)
            continue
        finally:
            page.close()
        yield read
        characters += sum(len(word.text) for word in read.words)
        if characters > _MOST_CHARACTERS:
            warnings.append(f"Reading stopped after page {index + 1}: the document holds too much text.")
            break
    if broken:
        warnings.append(f"Damaged pages were left out: {_numbers(broken)}.")


def _read_page(page: pdfium.PdfPage, index: int, *, recognise: bool) -> _ReadPage:
    frame = frame_of(page, index)
    # Fonts without a map to Unicode give control characters: nothing that a reader could see.
    words = [word for word in words_of(page, frame) if safe(word.text).strip()]
    if recognise and len(words) < _SCAN_WORDS:
        words = recognised_words(page, frame)
    return _ReadPage(frame, words, lines_of(words), markup_of(page, frame))


def _check_for_text(pages: list[_ReadPage], source: Source, warnings: list[str]) -> None:
    empty = [page.frame.index + 1 for page in pages if len(page.words) < _SCAN_WORDS]
    if sum(len(page.words) for page in pages) == 0:
        if source.recognise:
            raise ImportProblem(
                "No text could be recognised on the pages of this PDF.",
                "Check that they are not blank or too faint.",
            )
        installed = recognition_is_installed()
        advice = (
            "Open it again with text recognition; the recognised words can be wrong."
            if installed
            else "Install tesseract (package “tesseract-ocr”) and open it again, or ask the sender for the text."
        )
        raise RecognitionNeeded(
            "This PDF is a scan: it holds pictures of pages and no text that can be read.",
            advice,
            available=installed,
        )
    if source.recognise:
        warnings.append("Text was recognised from pictures of the pages; words can be wrong.")
    elif empty and len(empty) < len(pages):
        warnings.append(f"There is no text on these pages (blank or pictures): {_numbers(empty)}.")


def _draft(read: list[_ReadPage], metadata: Metadata, warnings: list[str]) -> Draft:
    furniture = furniture_of([p.lines for p in read], [p.frame.seen_height for p in read])
    whole = [Page(p.frame.index, p.lines) for p in read]
    clean = [
        Page(p.frame.index, [line for i, line in enumerate(p.lines) if i not in left_out])
        for p, left_out in zip(read, furniture, strict=True)
    ]
    if not any(page.lines for page in clean):
        clean = whole
    vocabulary = vocabulary_of(whole)
    text = PageTextBuilder(vocabulary)
    for paragraph in paragraphs_of(clean):
        text.add(paragraph)
    draft = Draft(
        text.builder.text,
        tuple(text.builder.blocks),
        page_map=tuple(text.page_map),
        media_type="application/pdf",
    )
    notes, lost = _notes(read, draft)
    if lost:
        warnings.append(f"{lost} of the document's comments stand beside no text and were left out.")
    full = None
    if any(furniture):
        everything = PageTextBuilder(vocabulary)
        for paragraph in paragraphs_of(whole):
            everything.add(paragraph)
        full = Draft(
            everything.builder.text,
            tuple(everything.builder.blocks),
            page_map=tuple(everything.page_map),
            media_type="application/pdf",
        )
    stated = metadata_of(draft.text, draft.blocks)
    # The file's own date says when the PDF was made, which need not be when the article was published.
    metadata = Metadata(
        title=stated.title or metadata.title,
        byline=stated.byline or metadata.byline,
        published=stated.published,
    )
    return Draft(
        draft.text,
        draft.blocks,
        metadata,
        tuple(warnings),
        draft.page_map,
        notes,
        full_text=full,
        media_type="application/pdf",
    )


def _notes(pages: list[_ReadPage], draft: Draft) -> tuple[tuple[DraftNote, ...], int]:
    """Notes for the highlights and comments, and how many have no text to stand on."""
    by_page: dict[int, list[PageText]] = {}
    for run in draft.page_map:
        by_page.setdefault(run.box.page, []).append(run)
    notes = [note_of(mark, by_page.get(p.frame.index, []), draft.text) for p in pages for mark in p.markup]
    found = tuple(note for note in notes if note is not None)
    return found, len(notes) - len(found)


def _metadata(document: pdfium.PdfDocument) -> Metadata:
    try:
        info = document.get_metadata_dict(skip_empty=True)
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return Metadata()
    return Metadata(title=_tidy(info.get("Title")), byline=_tidy(info.get("Author")))


def _tidy(value: str | None) -> str | None:
    words = " ".join("".join(c if c.isprintable() else " " for c in value or "").split())
    return words[:300] or None


def _numbers(pages: list[int]) -> str:
    shown = ", ".join(str(number) for number in pages[:12])
    return phrase(f"{shown} and {len(pages) - 12} more") if len(pages) > 12 else shown
