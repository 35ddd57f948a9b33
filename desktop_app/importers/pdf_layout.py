"""The words of a page put into lines, columns and reading order.

Columns are found by recursive cutting: a gutter that few lines cross and that has lines on both
sides splits a region, and the lines that cross it (a headline over two columns) stand between
what is above and what is below them (after Nagy, Seth: XY-cut, ICPR 1984).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from desktop_app.importers.pdf_words import Word

_JOIN_GAP = 1.0
"""Words closer than this share of their height stand in one line fragment."""
_MOST_CROSSING = 0.34
_FEWEST_LINES = 3
_NARROWEST_COLUMN = 5.0
"""In heights of a line: what is narrower is a list's numbers, not a column."""
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand beside each other."""

    words: tuple[Word, ...]
    left: float
    bottom: float
    right: float
    top: float
    height: float
    """The usual height of its words."""
    column: int = 0
    """Which column of the page it stands in, counted in reading order."""

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def bold(self) -> bool:
        """Whether most of it is set in bold."""
        return sum(word.bold for word in self.words) * 2 > len(self.words)


def lines_of(words: list[Word]) -> list[Line]:
    """The page's lines in reading order."""
    fragments = [line_of(group) for group in _fragments(words)]
    out: list[Line] = []
    for column, part in enumerate(_cut(fragments, 0)):
        out.extend(_merged_rows(part, column))
    return out


def line_of(words: Iterable[Word], column: int = 0) -> Line:
    """One line of the words, from left to right as given."""
    group = tuple(words)
    return Line(
        group,
        min(w.left for w in group),
        min(w.bottom for w in group),
        max(w.right for w in group),
        max(w.top for w in group),
        median(w.height for w in group),
        column,
    )


def _fragments(words: list[Word]) -> list[list[Word]]:
    """Words that follow each other in the file and on the page."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and _follows(groups[-1][-1], word):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def _follows(before: Word, word: Word) -> bool:
    height = max(min(before.height, word.height), 1.0)
    return _same_row(before, word) and -0.3 * height <= word.left - before.right < _JOIN_GAP * height


def _same_row(first: Word | Line, second: Word | Line) -> bool:
    shared = min(first.top, second.top) - max(first.bottom, second.bottom)
    return shared > 0.5 * min(first.top - first.bottom, second.top - second.bottom)


def _cut(lines: list[Line], depth: int) -> list[list[Line]]:
    """The regions of the page in reading order, each without columns of its own."""
    gutter = _gutter(lines) if depth < _DEEPEST and len(lines) >= 2 * _FEWEST_LINES else None
    if gutter is None:
        return [lines] if lines else []
    crossing = _crossing(lines, gutter)
    over = {id(line) for line in crossing}
    rest = [ln for ln in lines if id(ln) not in over]
    out: list[list[Line]] = []
    for line in crossing:
        above = [ln for ln in rest if ln.bottom >= line.bottom + 0.5 * line.height]
        rest = [ln for ln in rest if ln.bottom < line.bottom + 0.5 * line.height]
        if above:
            out.extend(_halves(above, gutter, depth))
            out.append([line])
        elif out and id(out[-1][-1]) in over:
            out[-1].append(line)
        else:
            out.append([line])
    out.extend(_halves(rest, gutter, depth))
    return out


def _crossing(lines: list[Line], gutter: float) -> list[Line]:
    """The lines that run over the gutter, from the top down, and the shorter ones that end their paragraphs."""
    ordered = sorted(lines, key=lambda ln: -ln.top)
    usual = median(line.height for line in lines)
    crossing: list[Line] = []
    for line in ordered:
        over = line.left < gutter - 1 and line.right > gutter + 1
        if not over and crossing and abs(line.height - usual) > 0.1 * usual:
            above = crossing[-1]
            over = (
                abs(above.height - line.height) < 0.1 * line.height
                and above.bottom - line.top < 0.6 * line.height
            )
        if over:
            crossing.append(line)
    return crossing


def _halves(lines: list[Line], gutter: float, depth: int) -> list[list[Line]]:
    left = [ln for ln in lines if ln.left + ln.right < 2 * gutter]
    right = [ln for ln in lines if ln.left + ln.right >= 2 * gutter]
    return [*_cut(left, depth + 1), *_cut(right, depth + 1)]


def _gutter(lines: list[Line]) -> float | None:
    """Where the best gutter is: between two columns, crossed by few lines; None where there is none."""
    height = median(line.height for line in lines)
    best: tuple[int, float] | None = None
    for edge in _column_edges(lines, height):
        left = [ln for ln in lines if ln.right <= edge - 0.4 * height]
        right = [ln for ln in lines if ln.left >= edge - 1]
        crossing = len(lines) - len(left) - len(right)
        if min(len(left), len(right)) < _FEWEST_LINES or crossing > _MOST_CROSSING * len(lines):
            continue
        if not (_is_column(left, height) and _is_column(right, height) and _beside(left, right)):
            continue
        score = min(len(left), len(right)) - 2 * crossing
        if best is None or score > best[0]:
            best = (score, edge - 0.2 * height)
    return best[1] if best else None


def _column_edges(lines: list[Line], height: float) -> list[float]:
    """Left edges that several lines share: where columns may begin."""
    counts: dict[int, list[float]] = {}
    for line in lines:
        counts.setdefault(round(line.left / max(height * 0.5, 1.0)), []).append(line.left)
    return sorted({min(edges) for edges in counts.values() if len(edges) >= 2})[:200]


def _is_column(lines: list[Line], height: float) -> bool:
    """Whether the lines are wide and wordy enough to be running text and not numbers of a list."""
    widths = sorted(line.right - line.left for line in lines)
    typical = widths[len(widths) * 2 // 3]
    words = sum(len(line.words) for line in lines) / len(lines)
    return typical >= _NARROWEST_COLUMN * height and words >= 2


def _beside(left: list[Line], right: list[Line]) -> bool:
    """Whether the two stand beside each other and not one above the other."""
    shared = min(max(ln.top for ln in left), max(ln.top for ln in right)) - max(
        min(ln.bottom for ln in left), min(ln.bottom for ln in right)
    )
    return shared > 2 * left[0].height


def _merged_rows(lines: list[Line], column: int) -> list[Line]:
    """Fragments of one region sorted from top to bottom, those on one row made one line."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda ln: (-(ln.top + ln.bottom), ln.left)):
        if rows and any(_same_row(line, other) for other in rows[-1][:1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [
        line_of((w for part in sorted(row, key=lambda ln: ln.left) for w in part.words), column)
        for row in rows
    ]
