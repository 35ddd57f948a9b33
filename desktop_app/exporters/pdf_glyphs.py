"""Characters that no font on the machine can show: found in what typst says, shown as empty boxes."""

from __future__ import annotations

import re
from collections.abc import Sequence

import typst

from desktop_app.exporters.pdf_data import Data

NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
"""What typst says when no font has a character; https://github.com/typst/typst."""
_ESCAPE = re.compile(r"\\u\{([0-9a-fA-F]+)\}|\\(.)")
_PLAIN = frozenset(("title", "byline", "description", "keywords", "link", "target", "name-of-place"))
"""Data that the template does not show, or needs as it is."""
_MOST_TOLD = 12


def missing_glyphs(error: typst.TypstError) -> list[str]:
    """The characters that no font on this machine can show, the longest sequences first."""
    found = {_ESCAPE.sub(_unescaped, match) for match in NO_GLYPH.findall(str(error.diagnostic))}
    return sorted(found, key=lambda words: (-len(words), words))


def without(data: Data, missing: Sequence[str]) -> Data:
    """`data` with `None` in the place of each of those characters: the template draws an empty box there."""
    pattern = re.compile("|".join(map(re.escape, missing)))
    return {key: value if key in _PLAIN else _without(value, pattern) for key, value in data.items()}


def missing_told(missing: Sequence[str]) -> tuple[str, ...]:
    """What to tell the reader of these characters."""
    if not missing:
        return ()
    shown = list(dict.fromkeys(missing))
    some = ", ".join([f"“{one}”" for one in shown[:_MOST_TOLD]] + ["…"] * (len(shown) > _MOST_TOLD))
    told = (
        f"No font on this machine can show {some}: the PDF has an empty box in their place. "
        "Install fonts with these characters, such as Noto, and export again."
    )
    return (told,)


def _without(data: object, pattern: re.Pattern[str]) -> object:
    if isinstance(data, dict):
        return {key: value if key in _PLAIN else _without(value, pattern) for key, value in data.items()}
    if isinstance(data, list):
        return [part for value in data for part in _parts(value, pattern)]
    if isinstance(data, str) and pattern.search(data):
        return _split(data, pattern)
    return data


def _parts(value: object, pattern: re.Pattern[str]) -> list[object]:
    """What stands in a list for one of its values."""
    if isinstance(value, str) and pattern.search(value):
        return _split(value, pattern)
    return [_without(value, pattern)]


def _split(words: str, pattern: re.Pattern[str]) -> list[object]:
    parts: list[object] = []
    at = 0
    for match in pattern.finditer(words):
        parts += [words[at : match.start()], None]
        at = match.end()
    return [part for part in (*parts, words[at:]) if part != ""]


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]
