"""Plain text files in any encoding."""

from __future__ import annotations

import re
from datetime import date, datetime

from charset_normalizer import from_bytes

from desktop_app.domain.article import Article, Block, BlockRole, Metadata, Provenance
from desktop_app.domain.errors import ImportProblem
from desktop_app.importers.blocks import DATE, split_blocks

SUFFIXES = (".txt", ".text")
SAMPLE = 65_536
"""Bytes looked at to guess an encoding; the whole file is decoded with the guess."""


def read(data: bytes, provenance: Provenance) -> Article:
    """The article in `data`.

    Of a UTF-8 file the text is the content with line ends normalised to line feeds and nothing else changed (a byte
    order mark is no content).

    Raises:
        ImportProblem: the file is empty or is not text.
    """
    text, warnings = decode(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ImportProblem("The file is empty: it holds no words.", "Check that it is the right file.")
    blocks = split_blocks(text)
    return Article(text, blocks, provenance, _metadata(text, blocks), warnings)


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text in `data`, and a warning where its encoding had to be guessed.

    Raises:
        ImportProblem: the bytes are not text.
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            try:
                return data.decode(encoding), ()
            except UnicodeDecodeError:
                return data.decode(encoding, errors="replace"), (
                    "The file is damaged: some characters could not be read and are shown as �.",
                )
    if looks_binary(data):
        raise ImportProblem(
            "The file is not text but binary data.",
            "If it is a document, give it the right ending (such as .pdf or .docx) and open it again.",
        )
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _guess(data)


def looks_binary(data: bytes) -> bool:
    """Whether the bytes hold what no text in an eight-bit encoding or UTF-8 holds."""
    head = data[:SAMPLE]
    if b"\0" in head:
        return True
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\x0b\x1b\x1a" for byte in head)
    return strange > len(head) / 50


def _guess(data: bytes) -> tuple[str, tuple[str, ...]]:
    best = from_bytes(data[:SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    text = data.decode(encoding, errors="replace")
    return text, (f"The file does not say how its letters are coded; it was read as {encoding}.",)


def _metadata(text: str, blocks: tuple[Block, ...]) -> Metadata:
    """Title, byline and date as the first lines give them."""
    found = {block.role: " ".join(block.span.of(text).split()) for block in reversed(blocks[:8])}
    byline = found.get(BlockRole.BYLINE)
    return Metadata(
        title=found.get(BlockRole.HEADLINE),
        byline=re.sub(r"(?i)^\s*(?:words |text |reporting |story )?by\s+", "", byline) if byline else None,
        published=parse_date(found.get(BlockRole.DATELINE, "")),
    )


def parse_date(words: str) -> date | None:
    """The first full date in `words` (day, month and year in English, or ISO), or None."""
    match = re.search(DATE, words, re.IGNORECASE)
    if match is None:
        return None
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)|[.,]", "", match.group(), flags=re.IGNORECASE)
    plain = re.sub(r"[A-Za-z]+", lambda month: month.group()[:3], plain)
    for form in ("%d %b %Y", "%b %d %Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(" ".join(plain.split()), form).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
    return None
