"""Conditional logit (McFadden 1974): weights of signs by which the right one of several options is chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

STEPS, RATE = 1_500, 0.05
SELDOM = 5
"""Signs that fewer options than this show are left out."""
SMALL = 0.02
Signs = dict[str, float]


@dataclass(frozen=True, slots=True)
class Question:
    """A choice among options, with the signs of each."""

    table: str
    options: list[Signs]
    right: list[int]


class Table:
    """The questions of one table as arrays."""

    def __init__(self, questions: Sequence[Question], names: Sequence[str]) -> None:
        column = {name: place for place, name in enumerate(names)}
        sizes = [len(question.options) for question in questions]
        self.starts = np.cumsum([0, *sizes[:-1]])
        self.of = np.repeat(np.arange(len(questions)), sizes)
        self.signs = np.zeros((sum(sizes), len(names)))
        self.right = np.zeros(sum(sizes))
        row = 0
        for question in questions:
            for place, signs in enumerate(question.options):
                for name, value in signs.items():
                    if name in column:
                        self.signs[row, column[name]] = value
                self.right[row] = place in question.right
                row += 1

    def chances(self, points: np.ndarray, among: np.ndarray | None = None) -> np.ndarray:
        """The probability of each option of its question, at will only `among` some of them."""
        points = points if among is None else np.where(among > 0, points, -1e9)
        powers = np.exp(points - np.maximum.reduceat(points, self.starts)[self.of])
        return powers / np.add.reduceat(powers, self.starts)[self.of]

    def share_right(self, weights: np.ndarray) -> float:
        """How often the likeliest option is right."""
        points = self.signs @ weights
        best = points >= np.maximum.reduceat(points, self.starts)[self.of]
        return float(np.minimum(np.add.reduceat(best * self.right, self.starts), 1).mean())


def fit(table: Table, penalty: float) -> np.ndarray:
    """The weights, by gradient descent with moments (Adam, Kingma and Ba 2015)."""
    weights = np.zeros(table.signs.shape[1])
    slow, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        points = table.signs @ weights
        pull = table.chances(points) - table.chances(points, table.right)
        gradient = table.signs.T @ pull / len(table.starts) + 2 * penalty * weights
        slow = 0.9 * slow + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        rate = RATE * (1 - step / (STEPS + 1))
        weights -= rate * (slow / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def learned(
    table: str, asked: Sequence[Question], held: Sequence[Question], penalty: float
) -> tuple[list[str], str]:
    """The lines of a table of weights, and how well they do."""
    questions = [question for question in asked if question.table == table]
    seen = Counter(name for q in questions for signs in q.options for name, value in signs.items() if value)
    names = sorted(name for name in seen if seen[name] >= SELDOM)
    weights = fit(Table(questions, names), penalty)
    shown = f"{table}: {len(questions)} questions"
    if unseen := [question for question in held if question.table == table]:
        shown += f"; held back {len(unseen)}, right {Table(unseen, names).share_right(weights):.1%}"
    lines = [f'"{n}" = {w:.2f}' for n, w in zip(names, weights, strict=True) if abs(w) >= SMALL]
    return [f"[{table}]", *lines, ""], shown
