"""Where an article's words stand on the pages of its original, and which words stand at a place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from desktop_app.domain.article import PageBox, PageText
from desktop_app.domain.spans import Span


class PageMap:
    """Finds boxes for spans and words for places, both quickly.

    Args:
        runs: an article's page map; runs do not overlap.
    """

    def __init__(self, runs: Sequence[PageText]) -> None:
        self._by_text = sorted(runs, key=lambda run: run.span.start)
        self._starts = [run.span.start for run in self._by_text]
        self._on_page: dict[int, list[PageText]] = {}
        for run in self._by_text:
            self._on_page.setdefault(run.box.page, []).append(run)

    def boxes(self, span: Span) -> tuple[PageBox, ...]:
        """The boxes of the words of `span`, neighbours on one line joined to one box; in text order."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        joined: list[PageBox] = []
        for run in self._by_text[first:last]:
            if not run.span.overlaps(span):
                continue
            if joined and _on_one_line(joined[-1], run.box):
                joined[-1] = _around(joined[-1], run.box)
            else:
                joined.append(run.box)
        return tuple(joined)

    def place_of(self, offset: int) -> PageBox | None:
        """The box of the word at `offset`, or of the nearest word after it, else before it."""
        if not self._by_text:
            return None
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or (self._by_text[index].span.end <= offset and index + 1 < len(self._by_text)):
            index += 1
        return self._by_text[index].box

    def word_at(self, page: int, x: float, y: float) -> int | None:
        """The offset of the word under a point, or None beside every word.

        Args:
            page: counted from 0.
            x: points from the left edge of the unrotated page.
            y: points from its lower edge.
        """
        for run in self._on_page.get(page, ()):
            box = run.box
            if box.left <= x <= box.right and box.bottom <= y <= box.top:
                return run.span.start
        return None

    def first_below(self, page: int, y: float) -> int | None:
        """The offset of the first word in text order whose middle is at or below `y` on that page or a later one."""
        for number in sorted(key for key in self._on_page if key >= page):
            for run in self._on_page[number]:
                if number > page or (run.box.top + run.box.bottom) / 2 <= y:
                    return run.span.start
        return None


def _on_one_line(one: PageBox, other: PageBox) -> bool:
    """Whether `other` goes on where `one` ends, on the same line of the same column."""
    if one.page != other.page:
        return False
    height = min(one.top - one.bottom, other.top - other.bottom)
    if min(one.top, other.top) - max(one.bottom, other.bottom) < 0.5 * height:
        return False
    gap = max(one.left, other.left) - min(one.right, other.right)
    return gap < 2.0 * max(height, 1.0)


def _around(one: PageBox, other: PageBox) -> PageBox:
    return PageBox(
        one.page,
        min(one.left, other.left),
        min(one.bottom, other.bottom),
        max(one.right, other.right),
        max(one.top, other.top),
    )
