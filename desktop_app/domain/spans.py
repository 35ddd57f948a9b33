"""Spans: half-open ranges of Unicode code points into an article's text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points `start` to `end` (exclusive) of a text; never empty, never negative."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that could not lie in any text.

        Raises:
            ValueError: the span is empty, reversed or starts before the text.
        """
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def __len__(self) -> int:
        """The number of code points covered."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every code point of `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """The same span `by` code points further on (or back, when negative)."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]


Spans = tuple[Span, ...]
"""One role of a statement: pieces in text order, discontinuous where there is more than one."""


def hull(spans: Iterable[Span]) -> Span | None:
    """The smallest span that covers all of `spans`, or None when there are none."""
    pieces = list(spans)
    if not pieces:
        return None
    return Span(min(s.start for s in pieces), max(s.end for s in pieces))


def merged(spans: Iterable[Span]) -> Spans:
    """`spans` sorted, with overlapping and touching ones made into one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def any_overlap(first: Iterable[Span], second: Iterable[Span]) -> bool:
    """Whether any piece of `first` overlaps any piece of `second`."""
    others = list(second)
    return any(a.overlaps(b) for a in first for b in others)


def words_of(text: str, spans: Iterable[Span], gap: str = " … ") -> str:
    """The covered words of `text`, pieces joined by `gap`."""
    return gap.join(span.of(text) for span in spans)


def trimmed(text: str, span: Span, drop: str = " \t\n\r\u00a0") -> Span | None:
    """`span` without characters of `drop` at either end, or None when nothing is left."""
    start, end = span.start, span.end
    while start < end and text[start] in drop:
        start += 1
    while end > start and text[end - 1] in drop:
        end -= 1
    return Span(start, end) if start < end else None


def as_pairs(spans: Iterable[Span]) -> list[list[int]]:
    """`spans` as [[start, end], …], the form they have in JSON."""
    return [[span.start, span.end] for span in spans]


def from_pairs(pairs: Iterable[Iterable[int]]) -> Spans:
    """Spans from [[start, end], …].

    Raises:
        ValueError: a pair is not two numbers that make a span.
    """
    return tuple(_iter_spans(pairs))


def _iter_spans(pairs: Iterable[Iterable[int]]) -> Iterator[Span]:
    for pair in pairs:
        start, end = pair
        yield Span(start, end)
