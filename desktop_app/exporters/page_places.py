"""Where an article's words stand on the pages of its original, to the letter.

The page map knows words; a statement may end within one ("over.” is two marks and a word). PDFium knows the box of each
letter. It counts characters in its own way (surrogate halves, ligatures); this module is the one place of the exports
where its counting is turned into text.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

import pypdfium2
import pypdfium2.raw as pdfium_c

from desktop_app.domain.article import PageText
from desktop_app.domain.spans import Span
from desktop_app.exporters.annotations import Quad

_LETTERS_KEPT = 8
"""Pages whose letters are kept at hand."""
Letter = tuple[str, Quad]


class PagePlaces:
    """Finds the rectangles of spans, in the file's own coordinates.

    Args:
        original: the PDF.
        runs: the article's page map.

    Raises:
        pypdfium2.PdfiumError: PDFium cannot open the file.
    """

    def __init__(self, original: bytes, runs: Sequence[PageText]) -> None:
        self._document = pypdfium2.PdfDocument(original)
        self._runs = sorted(runs, key=lambda run: run.span.start)
        self._starts = [run.span.start for run in self._runs]
        self._corner = lru_cache(maxsize=None)(self._corner_of)
        self._letters = lru_cache(maxsize=_LETTERS_KEPT)(self._letters_of)

    def close(self) -> None:
        """Let go of the file."""
        self._letters.cache_clear()
        self._document.close()

    def rotation(self, page: int) -> int:
        """By how many degrees clockwise the page is turned when it is shown."""
        return int(self._document[page].get_rotation())

    def quads(self, span: Span) -> dict[int, list[Quad]]:
        """The rectangles of the span's words by page, in text order."""
        found: dict[int, list[Quad]] = defaultdict(list)
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for run in self._runs[first : bisect_left(self._starts, span.end)]:
            if run.span.overlaps(span) and run.box.page < len(self._document):
                found[run.box.page].append(self._part(run, span))
        return found

    def _part(self, run: PageText, span: Span) -> Quad:
        """The rectangle of what the span covers of a word."""
        left, bottom = self._corner(run.box.page)
        box = run.box
        whole = Quad(box.left + left, box.bottom + bottom, box.right + left, box.top + bottom)
        if span.covers(run.span):
            return whole
        letters = [letter for letter in self._letters(box.page) if _holds_middle(whole, letter[1])]
        places = [(place, quad) for place, (_, quad) in enumerate(_written_out(letters))]
        start, end = span.start - run.span.start, span.end - run.span.start
        covered = [quad for place, quad in places if start <= place < end]
        if not covered or len(places) < len(run.span):  # a scan, whose letters PDFium does not know
            return _share(whole, max(0, start), end, len(run.span))
        return Quad(
            min(q.left for q in covered),
            min(q.bottom for q in covered),
            max(q.right for q in covered),
            max(q.top for q in covered),
        )

    def _corner_of(self, page: int) -> tuple[float, float]:
        left, bottom, _, _ = self._document[page].get_bbox()
        return float(left), float(bottom)

    def _letters_of(self, page: int) -> list[Letter]:
        opened = self._document[page]
        textpage = opened.get_textpage()
        try:
            return list(_letters(textpage))
        finally:
            textpage.close()
            opened.close()


def _letters(textpage: pypdfium2.PdfTextPage) -> Iterator[Letter]:
    high = 0
    for index in range(textpage.count_chars()):
        code = pdfium_c.FPDFText_GetUnicode(textpage.raw, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        high = 0
        letter = chr(code)
        if not letter.isspace():
            yield letter, Quad(*textpage.get_charbox(index, loose=True))


def _written_out(letters: Sequence[Letter]) -> Iterator[Letter]:
    """The letters with ligatures written out as the article's text has them; each part has the whole's box."""
    for letter, quad in letters:
        for part in unicodedata.normalize("NFKC", letter) if "\ufb00" <= letter <= "\ufb06" else letter:
            yield part, quad


def _holds_middle(box: Quad, letter: Quad) -> bool:
    x, y = (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2
    return box.left - 0.5 <= x <= box.right + 0.5 and box.bottom - 0.5 <= y <= box.top + 0.5


def _share(box: Quad, start: int, end: int, count: int) -> Quad:
    """The part of a box that letters `start` to `end` of `count` take up when all are equally wide."""
    step = (box.right - box.left) / max(count, 1)
    return Quad(box.left + start * step, box.bottom, box.left + min(end, count) * step, box.top)
