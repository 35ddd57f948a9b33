"""Finds running heads, running feet and page numbers: lines at the edges that pages share."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from desktop_app.importers.pdf_layout import Line

_PAGE_NUMBER = re.compile(
    r"(?:[-–—|\s]*(?:page|seite|página|pág\.?|p\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/|von|de)\s*\d{1,4})?[-–—|\s]*)",
    re.IGNORECASE,
)
_EDGE = 0.18
"""The share of the page's height at its top and at its foot where such lines stand."""
_AT_EDGE = 3


def furniture_of(pages: list[list[Line]], heights: list[float]) -> list[set[int]]:
    """For each page the places, in its list of lines, of lines that belong to the page and not to the text.

    Args:
        pages: each page's lines.
        heights: each page's height in points.
    """
    edges = [_edge_rows(lines, height) for lines, height in zip(pages, heights, strict=True)]
    counts = Counter(key for rows in edges for key in {row.key for row in rows})
    needed = 2 if len(pages) < 6 else 3
    return [
        {
            i
            for row in rows
            if counts[row.key] >= needed
            or (_PAGE_NUMBER.fullmatch(row.text) and _outermost(lines, row.places[0]))
            for i in row.places
        }
        for lines, rows in zip(pages, edges, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines that stand beside each other at a page's edge: `The Courier` on the left, `12` on the right."""

    places: tuple[int, ...]
    text: str
    at_top: bool

    @property
    def key(self) -> tuple[str, bool]:
        """What two pages' running heads have in common: the words without numbers, and which edge."""
        return re.sub(r"\d+|\b[ivxlc]{1,7}\b", "#", self.text.casefold()), self.at_top


def _edge_rows(lines: list[Line], height: float) -> list[_Row]:
    """The outermost rows of a page that stand near its upper or lower edge."""
    rows: list[list[int]] = []
    for i in sorted(range(len(lines)), key=lambda i: -lines[i].top):
        if rows and abs(lines[rows[-1][0]].bottom - lines[i].bottom) < 0.5 * lines[i].height:
            rows[-1].append(i)
        else:
            rows.append([i])
    highest = [row for row in rows[:_AT_EDGE] if lines[row[0]].bottom > (1 - _EDGE) * height]
    lowest = [row for row in rows[-_AT_EDGE:] if lines[row[0]].top < _EDGE * height and row not in highest]
    return [_row(lines, row, row in highest) for row in (*highest, *lowest)]


def _row(lines: list[Line], places: list[int], at_top: bool) -> _Row:
    ordered = tuple(sorted(places, key=lambda i: lines[i].left))
    return _Row(ordered, " ".join(lines[i].text for i in ordered).strip(), at_top)


def _outermost(lines: list[Line], at: int) -> bool:
    line = lines[at]
    return all(other.bottom >= line.bottom - 1 for other in lines) or all(
        other.top <= line.top + 1 for other in lines
    )
