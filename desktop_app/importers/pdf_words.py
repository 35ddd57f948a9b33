"""A PDF page's characters, as PDFium gives them, to words with their places on the page.

PDFium counts characters in its own way: generated spaces and line ends, surrogate halves, a U+0002
for a hyphen at a line's end. This module is the one place where its counting is turned into text.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from desktop_app.domain.article import PageBox

HYPHEN_AT_LINE_END = "\x02"
"""What PDFium puts for a hyphen that ends a line."""
_SPACES = frozenset((0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F, 0x3000))
_BREAK_GAP = 0.35
"""A gap wider than this share of the letters' height ends a word even without a space."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place, in points: on the page for highlights, and upright for the layout."""

    text: str
    box: PageBox
    left: float
    bottom: float
    right: float
    top: float
    bold: bool = False

    @property
    def height(self) -> float:
        """The height of its letters' boxes, which grows with the font's size."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Where a page's lower left corner is in the file's own coordinates, its size, and how it is turned."""

    index: int
    left: float
    bottom: float
    width: float
    height: float
    rotation: int
    """Degrees clockwise: 0, 90, 180 or 270."""

    def box(self, left: float, bottom: float, right: float, top: float) -> PageBox:
        """A rectangle in the file's coordinates as one from the page's own corner."""
        return PageBox(
            self.index, left - self.left, bottom - self.bottom, right - self.left, top - self.bottom
        )

    def seen(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """`upright` of a rectangle in the file's coordinates; quick, because it is asked for every letter."""
        if self.rotation:
            return self.upright(self.box(left, bottom, right, top))
        return left - self.left, bottom - self.bottom, right - self.left, top - self.bottom

    def upright(self, box: PageBox) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of the box as the page is seen once it is turned."""
        match self.rotation:
            case 90:
                return box.bottom, self.width - box.right, box.top, self.width - box.left
            case 180:
                return (
                    self.width - box.right,
                    self.height - box.top,
                    self.width - box.left,
                    self.height - box.bottom,
                )
            case 270:
                return self.height - box.top, box.left, self.height - box.bottom, box.right
        return box.left, box.bottom, box.right, box.top

    def turned_back(self, left: float, bottom: float, right: float, top: float) -> PageBox:
        """The box on the unturned page of a rectangle as it is seen: the reverse of `upright`.

        Its edges are in whole hundredths of a point: finer than any screen or printer, and half as long to
        send to another process as all the digits that arithmetic leaves.
        """
        match self.rotation:
            case 90:
                edges = self.width - top, left, self.width - bottom, right
            case 180:
                edges = self.width - right, self.height - top, self.width - left, self.height - bottom
            case 270:
                edges = bottom, self.height - right, top, self.height - left
            case _:
                edges = left, bottom, right, top
        return PageBox(self.index, *(round(edge, 2) for edge in edges))

    @property
    def seen_height(self) -> float:
        """The height of the page as it is seen."""
        return self.width if self.rotation in (90, 270) else self.height


def frame_of(page: pdfium.PdfPage, index: int) -> PageFrame:
    """The page's frame; its crop box is what a reader sees of it."""
    left, bottom, right, top = page.get_bbox()
    return PageFrame(index, left, bottom, right - left, top - bottom, page.get_rotation())


_Box = tuple[float, float, float, float]
"""Left, bottom, right and top, upright."""


@dataclass(slots=True)
class _Open:
    """A word that is still growing, in upright coordinates."""

    letters: list[str]
    left: float
    bottom: float
    right: float
    top: float
    first: int
    last_left: float

    def add(self, letter: str, box: _Box) -> None:
        """Let a letter and its box in."""
        self.letters.append(letter)
        self.last_left = box[0]
        self.left, self.right = min(self.left, box[0]), max(self.right, box[2])
        self.bottom, self.top = min(self.bottom, box[1]), max(self.top, box[3])


def words_of(page: pdfium.PdfPage, frame: PageFrame, most: int = 400_000) -> list[Word]:
    """The page's words in the file's order, from at most `most` characters."""
    textpage = page.get_textpage()
    try:
        return list(_words(textpage, frame, min(textpage.count_chars(), most)))
    finally:
        textpage.close()


def _words(textpage: pdfium.PdfTextPage, frame: PageFrame, count: int) -> Iterator[Word]:
    word: _Open | None = None
    for i, letter, box in _letters(textpage.raw, frame, count):
        ends = letter == HYPHEN_AT_LINE_END
        if word and letter and (ends or _continues(word, box)):
            if ends:
                word.letters.append(letter)
            else:
                word.add(letter, box)
                continue
        if word:
            yield _closed(word, frame, textpage.raw)
        word = _Open([letter], *box, i, box[0]) if letter and not (ends and word) else None
    if word:
        yield _closed(word, frame, textpage.raw)


def _letters(handle: object, frame: PageFrame, count: int) -> Iterator[tuple[int, str, _Box]]:
    """Each character with its index in PDFium's counting and its upright box; an empty string for a space."""
    box = pdfium_c.FS_RECTF()
    unicode_of, box_of = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_GetLooseCharBox
    high_surrogate = 0
    for i in range(count):
        code = unicode_of(handle, i)
        if code in _SPACES:
            yield i, "", _NOWHERE
            continue
        if 0xD800 <= code < 0xDC00:
            high_surrogate = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high_surrogate - 0xD800) << 10) + (code - 0xDC00) if high_surrogate else 0xFFFD
        high_surrogate = 0
        known = box_of(handle, i, box) and code not in (0, 0xFFFE, 0xFFFF)
        yield i, chr(code) if known else "\ufffd", frame.seen(box.left, box.bottom, box.right, box.top)


_NOWHERE = (0.0, 0.0, 0.0, 0.0)


def _continues(word: _Open, box: _Box) -> bool:
    """Whether a letter at `box` belongs to the word: on its line and close behind it."""
    left, bottom, right, top = box
    if right - left < 0.01 and top - bottom < 0.01:
        return True
    height = max(word.top - word.bottom, 1.0)
    beside = word.bottom - 0.2 * height <= (bottom + top) / 2 <= word.top + 0.2 * height
    gap = left - word.right
    # The second letter of a ligature has the box of the whole; its gap is as wide as that, backwards.
    not_behind = gap > -0.8 * height or left >= word.last_left - 0.5
    if beside and not_behind and gap < _BREAK_GAP * height:
        return True
    # Text that runs up or down the page: the letters share a column instead of a line.
    width = max(word.right - word.left, 1.0)
    vertical_gap = min(abs(bottom - word.top), abs(word.bottom - top))
    return word.left <= (left + right) / 2 <= word.right and vertical_gap < _BREAK_GAP * width


def _closed(word: _Open, frame: PageFrame, handle: object) -> Word:
    upright = (word.left, word.bottom, word.right, word.top)
    text = _expanded("".join(word.letters))
    return Word(text, frame.turned_back(*upright), *upright, bold=_is_bold(handle, word.first))


def _expanded(text: str) -> str:
    """The word with ligatures (U+FB00 to U+FB06) written out."""
    if any("\ufb00" <= letter <= "\ufb06" for letter in text):
        return "".join(unicodedata.normalize("NFKC", c) if "\ufb00" <= c <= "\ufb06" else c for c in text)
    return text


def _is_bold(handle: object, index: int) -> bool:
    name = ctypes.create_string_buffer(64)
    flags = ctypes.c_int()
    size = pdfium_c.FPDFText_GetFontInfo(handle, index, name, 64, flags)
    return bool(size > 0) and any(
        mark in name.value.lower() for mark in (b"bold", b"black", b"heavy", b"-demi")
    )
