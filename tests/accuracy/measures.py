"""Counting and pairing: precision, recall and F1, shares, and greedy one-to-one pairs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TypeVar

Gold = TypeVar("Gold")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Measure:
    """One score, 0 to 100, higher is better; precision and recall where it is their F1."""

    name: str
    value: float
    size: int
    """How many annotated things it is measured on."""
    precision: float | None = None
    recall: float | None = None


@dataclass(slots=True)
class Tally:
    """Hits among what was found and what is annotated."""

    hits: int = 0
    found: int = 0
    gold: int = 0

    def add(self, hits: int, found: int, gold: int) -> None:
        """Count one document more."""
        self.hits += hits
        self.found += found
        self.gold += gold

    def measure(self, name: str) -> Measure:
        """F1 with precision and recall; 0 where there is nothing to find or nothing found."""
        precision, recall = percent(self.hits, self.found), percent(self.hits, self.gold)
        return Measure(name, percent(2 * self.hits, self.found + self.gold), self.gold, precision, recall)


@dataclass(slots=True)
class Share:
    """How many of all are right."""

    right: int = 0
    all: int = 0

    def add(self, *, right: bool) -> None:
        """Count one more."""
        self.right += right
        self.all += 1

    def measure(self, name: str) -> Measure:
        """The share; 0 of none."""
        return Measure(name, percent(self.right, self.all), self.all)


def percent(part: float, whole: float) -> float:
    """`part` of `whole` in per cent; 0 of nothing."""
    return 100 * part / whole if whole else 0.0


def overlap_f1(first: Collection[object], second: Collection[object]) -> float:
    """F1 of two sets, 0 to 1; 0 when either is empty."""
    if not first or not second:
        return 0.0
    return 2 * len(set(first) & set(second)) / (len(first) + len(second))


def greedy_pairs(
    gold: Sequence[Gold],
    found: Sequence[Found],
    score: Callable[[Gold, Found], float | None],
    *,
    later_first: bool = False,
) -> list[tuple[int, int]]:
    """Places of one-to-one pairs, the best first.

    Args:
        gold: what is annotated, in text order.
        found: what the analysis marked, in text order.
        score: how well two fit; None forbids the pair.
        later_first: which of equals comes first; the earlier one otherwise.
    """
    scored = [
        (value, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if (value := score(one, other)) is not None
    ]
    scored.sort(key=lambda pair: (pair[0], pair[1:] if later_first else (-pair[1], -pair[2])), reverse=True)
    pairs: list[tuple[int, int]] = []
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    for _, i, j in scored:
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs
