"""Word pieces of a text with their places and what the tagger is told of each beside the piece itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop_app.analysis.quotes import find_quotes
from desktop_app.domain.spans import Span

Integers = NDArray[np.int64]

LONGEST = 384
"""Word pieces that the tagger reads at once, the two marks at the ends included."""
WINDOW = 1_200
"""Code points of a window at most: nearly always fewer pieces than `LONGEST`."""
SENTENCE_END = re.compile(r"[.!?…][\"”’»)]*\s+|\n+")
OUTSIDE, INSIDE, MARK = 0, 1, 2
LOWER, TITLE, UPPER, NO_LETTER = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of one window; all arrays have the shape (pieces,), the ends' marks included."""

    ids: Integers
    starts: Integers
    """Code points into the block's text; -1 for the marks at the ends."""
    ends: Integers
    quoting: Integers
    """OUTSIDE a quotation, INSIDE one, or a quotation MARK itself."""
    shapes: Integers
    """How the word is written: LOWER, TITLE, UPPER or NO_LETTER (the pieces are lower case)."""

    def __len__(self) -> int:
        """The number of pieces."""
        return len(self.ids)

    def without_first(self) -> Pieces:
        """The same pieces without the mark at the beginning."""
        return Pieces(self.ids[1:], self.starts[1:], self.ends[1:], self.quoting[1:], self.shapes[1:])


def read_tokenizer(file: Path) -> Tokenizer:
    """The tokenizer in `file`, without padding or truncation of its own.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no tokenizer.
    """
    words = file.read_text(encoding="utf-8")
    try:
        tokenizer = Tokenizer.from_str(words)
    except Exception as error:
        if type(error) is not Exception:  # the library raises nothing narrower for a file that it cannot read
            raise
        raise ValueError(f"{file.name} holds no tokenizer") from error
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def windows(text: str) -> Iterator[Span]:
    """`text` in spans of at most WINDOW code points, cut where a sentence or at least a word ends."""
    start = 0
    while len(text) - start > WINDOW:
        part = text[start : start + WINDOW]
        ends = [match.end() for match in SENTENCE_END.finditer(part)]
        space = part.rfind(" ") + 1
        size = ends[-1] if ends and ends[-1] > WINDOW // 4 else space or WINDOW
        yield Span(start, start + size)
        start += size
    if start < len(text):
        yield Span(start, len(text))


def pieces_of(text: str, tokenizer: Tokenizer) -> list[Pieces]:
    """The word pieces of `text`, window by window; offsets are code points into `text`."""
    quoting = quoting_of(text)
    spans = list(windows(text))
    encodings = tokenizer.encode_batch([span.of(text) for span in spans])
    out = []
    for span, encoding in zip(spans, encodings, strict=True):
        offsets = np.array(encoding.offsets, dtype=np.int64).reshape(-1, 2)
        ids = np.array(encoding.ids, dtype=np.int64)
        if len(ids) > LONGEST:  # unbroken strings of signs; what is cut off is left to the rules
            ids = np.concatenate([ids[: LONGEST - 1], ids[-1:]])
            offsets = np.concatenate([offsets[: LONGEST - 1], offsets[-1:]])
        real = np.array(offsets[:, 1] > offsets[:, 0])
        starts = np.where(real, offsets[:, 0] + span.start, -1)
        ends = np.where(real, offsets[:, 1] + span.start, -1)
        out.append(
            Pieces(
                ids,
                starts,
                ends,
                np.where(real, quoting[np.maximum(starts, 0)], OUTSIDE),
                np.array(
                    [shape(text[a:b]) if a >= 0 else NO_LETTER for a, b in zip(starts, ends, strict=True)]
                ),
            )
        )
    return out


def read_together(some: Sequence[Pieces]) -> tuple[Pieces, list[slice]]:
    """Neighbouring windows as one, and where each of them lies in it, the marks at its two ends included.

    A mark between two windows is the end of one and the beginning of the other. Places in the text stay those of each
    window's own text.
    """
    parts = [some[0], *(pieces.without_first() for pieces in some[1:])]
    joined = Pieces(
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("ids", "starts", "ends", "quoting", "shapes")
        )
    )
    spots, at = [], 0
    for pieces in some:
        spots.append(slice(at, at + len(pieces)))
        at += len(pieces) - 1
    return joined, spots


def quoting_of(text: str) -> Integers:
    """OUTSIDE, INSIDE or MARK for every code point of `text`."""
    out = np.zeros(max(1, len(text)), dtype=np.int64)
    for quote in find_quotes(text):
        out[quote.start : quote.end] = INSIDE
        out[quote.start] = MARK
        if quote.closed:
            out[quote.end - 1] = MARK
    return out


def shape(word: str) -> int:
    """How `word` is written."""
    if not any(character.isalpha() for character in word):
        return NO_LETTER
    if word[0].isupper():
        return UPPER if len(word) > 1 and word.isupper() else TITLE
    return LOWER
