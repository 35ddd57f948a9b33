"""Bytes to text: byte order marks, declared and guessed character sets, line ends; binary is refused."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from desktop_app.domain.errors import ImportProblem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024
_CONTROLS = bytes(set(range(32)) - {8, 9, 10, 11, 12, 13, 26, 27})
_ORDINARY = "\t\n\r\f\v\x1a\x1b"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with how it was read."""

    text: str
    charset: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    r"""The text of `data` with line ends made `\n` and a byte order mark dropped.

    A byte order mark decides, then strict UTF-8, then `declared` (from a header), then a guess
    from the bytes, about which the result carries a warning.

    Raises:
        ImportProblem: the bytes are no text in any character set.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], charset)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _other_charset(data, declared, error)
    if (wide := _wide_charset(data)) is not None:
        return _marked(data, wide)
    if _looks_binary(text):
        raise not_text()
    return Decoded(normalised(text), "utf-8")


def normalised(text: str) -> str:
    r"""`text` with `\r\n` and lone `\r` made `\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def not_text() -> ImportProblem:
    """The problem of a file that holds no text at all."""
    return ImportProblem(
        "This file is binary: it holds no readable text.",
        "If it is a document of another program, save it there as PDF, DOCX or plain text and open that.",
    )


def _marked(data: bytes, charset: str) -> Decoded:
    text = data.decode(charset, errors="replace")
    if _looks_binary(text):
        raise not_text()
    if "\ufffd" in text:
        return Decoded(normalised(text), charset, (_broken(charset),))
    return Decoded(normalised(text), charset)


def _other_charset(data: bytes, declared: str | None, error: UnicodeDecodeError) -> Decoded:
    if (wide := _wide_charset(data)) is not None:
        return _marked(data, wide)
    if b"\0" in data or len(data[:_SAMPLE].translate(None, _CONTROLS)) < 0.98 * len(data[:_SAMPLE]):
        raise not_text()
    if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
        text = data[: error.start].decode("utf-8")
        return Decoded(normalised(text), "utf-8", ("The file ends in the middle of a character: cut off.",))
    if declared and (text_or_none := _strictly(data, declared)) is not None:
        return Decoded(normalised(text_or_none), declared.lower())
    if _mostly_utf8(data):
        return Decoded(normalised(data.decode("utf-8", errors="replace")), "utf-8", (_broken("utf-8"),))
    charset = _guessed(data)
    warning = f"The text is not UTF-8; it was read as {charset}. Letters with accents may be wrong."
    return Decoded(normalised(data.decode(charset, errors="replace")), charset, (warning,))


def _strictly(data: bytes, charset: str) -> str | None:
    try:
        text = data.decode(charset)
    except (LookupError, UnicodeError):
        return None
    return text if isinstance(text, str) else None


def _mostly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with a few broken places rather than another character set."""
    text = data[:_SAMPLE].decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    wide = sum(1 for character in text if character > "\x7f") - broken
    return broken > 0 and wide > 10 * broken


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None or best.encoding in ("ascii", "utf_8"):
        return "cp1252"
    # Single-byte sets of Western Europe differ in a few places only; Windows's is by far the commonest.
    western = {"cp1252", "latin_1", "iso8859_15", "iso8859_9", "cp1250", "cp1254", "cp1257", "mac_roman"}
    if best.encoding in western | set(best.could_be_from_charset) & {"cp1252"}:
        return "cp1252" if "cp1252" in best.could_be_from_charset else str(best.encoding)
    return str(best.encoding)


def _wide_charset(data: bytes) -> str | None:
    """UTF-16 without a byte order mark, told by where its zero bytes stand, or None."""
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 8 or len(data) % 2:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    if "\0" in sample:
        return True
    odd = sum(1 for character in sample if character < " " and character not in _ORDINARY)
    return odd > 0.02 * max(len(sample), 1)


def _broken(charset: str) -> str:
    return f"Some bytes are not valid {charset.upper()}; each is shown as \ufffd."
