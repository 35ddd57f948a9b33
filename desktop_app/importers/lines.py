"""Cuts plain text into the units that may become blocks: lines, or paragraphs wrapped over several lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.domain.spans import Span, trimmed

_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40
_BULLET = re.compile(r"\s*(?:[-*•▪–—]|\d{1,3}[.)]|>)\s")


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text that stands by itself."""

    span: Span
    gap_before: bool = True
    """Whether a blank line (or the start of the text) stands before it."""
    gap_after: bool = True
    wrapped: bool = False
    """Whether it holds more than one line of the file."""


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    raw: str

    @property
    def indented(self) -> bool:
        return self.raw[:1] in " \t\u3000" and not self.raw.isspace()


def units_of(text: str, width: int | None = None) -> list[Unit]:
    """The units of `text` in order; together they hold all of it but white space.

    Args:
        text: the text.
        width: the column at which its lines were wrapped, 0 where a line is a paragraph; found here when None.
    """
    groups = _groups(text)
    width = _wrap_width(groups) if width is None else width
    units: list[Unit] = []
    for group in groups:
        paragraphs = _joined(group, width) if width else [[line] for line in group]
        for i, lines in enumerate(paragraphs):
            span = Span(lines[0].span.start, lines[-1].span.end)
            units.append(Unit(span, i == 0, i == len(paragraphs) - 1, len(lines) > 1))
    return units


def _groups(text: str) -> list[list[_Line]]:
    """The lines of `text` that are not blank, grouped between blank ones."""
    groups: list[list[_Line]] = [[]]
    start = 0
    for raw in text.split("\n"):
        span = trimmed(text, Span(start, start + len(raw)), _WHITE) if raw else None
        if span is None:
            groups.append([])
        else:
            groups[-1].append(_Line(span, raw.rstrip()))
        start += len(raw) + 1
    return [group for group in groups if group]


_WHITE = "".join(chr(i) for i in range(0x3001) if chr(i).isspace()) + "\ufeff"


def _wrap_width(groups: list[list[_Line]]) -> int:
    """The column at which the text's lines were wrapped, or 0 where a line is a paragraph."""
    inner = [len(line.raw) for group in groups for line in group[:-1]]
    longest = max((len(line.raw) for group in groups for line in group), default=0)
    if len(inner) < 3 or not _NARROWEST_WRAP <= longest <= _WIDEST_WRAP:
        return 0
    return longest if median(inner) >= 0.75 * longest else 0


def _joined(group: list[_Line], width: int) -> list[list[_Line]]:
    """The lines of one group put together into paragraphs.

    A line goes on in the next one when the next one's first word would not have fitted on it.
    """
    indents = sum(line.indented for line in group)
    paragraphs = [[group[0]]]
    for before, line in pairwise(group):
        first_word = line.raw.split(maxsplit=1)[0]
        fitted = len(before.raw) + 1 + len(first_word) < width - 2
        new_indent = line.indented and not before.indented and 0 < indents <= len(group) / 2
        if fitted or new_indent or _BULLET.match(line.raw):
            paragraphs.append([line])
        else:
            paragraphs[-1].append(line)
    return paragraphs
