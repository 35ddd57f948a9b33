"""Learns whom pronouns and descriptions mean: the weights of `resources/lexicons/antecedents.toml`.

`fit_antecedents.py ITEMS.jsonl [--held HELD.jsonl]`: run with the program's own Python. The program reads every item;
wherever it asks whom a pronoun or a description means, the annotated speaker is the answer, and the signs of all
candidates are kept. The weights are those of a conditional logit model (McFadden 1974): the right candidates of each
question get as much of the probability as can be, with a penalty on the squares of the weights.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from matching import article_of

from desktop_app.analysis.antecedents import Weights
from desktop_app.analysis.candidate_signs import Signs
from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.name_forms import ARTICLES, key_of
from desktop_app.analysis.pipeline import load
from desktop_app.analysis.speaker_list import Entry
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.importers.registry import default_importers

PENALTIES = {"he": 3e-4, "it": 2e-4, "description": 2e-4, "head": 1e-3}
STEPS, RATE = 1_500, 0.05
SELDOM = 5
"""Signs that fewer options than this show are left out."""
SMALL = 0.02
OUT = Path(__file__).resolve().parents[2] / "resources" / "lexicons" / "antecedents.toml"
HEADER = """\
# Who "he", "the surgeon" or "the company" is: points for and against each candidate, the highest total wins.
# Fitted on the project's own articles by packaging/models/fit_antecedents.py; analysis/candidate_signs.py and
# analysis/antecedents.py say what each sign is.
"""


@dataclass(frozen=True, slots=True)
class Question:
    """One pronoun or description with the signs of everybody whom it may mean."""

    table: str
    options: list[Signs]
    right: list[int]


@dataclass(slots=True)
class Teacher:
    """A weigher that knows the answers of one item: it gives them, and remembers the questions."""

    item: dict[str, Any] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    _sources: dict[int, str] = field(default_factory=dict)

    def turn_to(self, item: dict[str, Any]) -> None:
        """Answer for another item from now on."""
        self.item = item
        self._sources = {}
        for statement in item["statements"]:
            for start, _ in statement["source"]:
                self._sources.setdefault(start, statement["speaker"])

    def weigh(
        self, question: str, options: Sequence[Signs], candidates: Sequence[Entry], at: int
    ) -> Sequence[float]:
        """1 for the right candidates; where the annotation says nothing, the present weights."""
        speaker = self._sources.get(at)
        if speaker is None:
            return Weights().weigh(question, options, candidates, at)
        right = [place for place, entry in enumerate(candidates) if self._speaker_of(entry) == speaker]
        if not right and len(options) > len(candidates):
            right = [len(candidates)]
        if not right:
            return Weights().weigh(question, options, candidates, at)
        self.questions.append(Question(question, [dict(signs) for signs in options], right))
        return [float(place in right) for place in range(len(options))]

    def _speaker_of(self, entry: Entry) -> str | None:
        """The annotated speaker that an entry is: by its name, or by the source that it was made for."""
        speakers = self.item["speakers"]
        if not entry.described and (entry.places or entry.kind is SpeakerKind.PERSON):
            for wanted in ([[s["name"]] for s in speakers], [_proper(s["aliases"]) for s in speakers]):
                for speaker, names in zip(speakers, wanted, strict=True):
                    if any(_same(name, other) for name in entry.names for other in names):
                        return str(speaker["name"])
            return None
        first = min((mention.start for mention in entry.mentions), default=-1)
        if first in self._sources:
            return self._sources[first]
        for speaker in speakers:
            if key_of(entry.first_name) in {key_of(name) for name in (speaker["name"], *speaker["aliases"])}:
                return str(speaker["name"])
        return None


def _proper(names: list[str]) -> list[str]:
    return [name for name in names if name[:1].isupper() and not ARTICLES.match(name)]


def _same(first: str, second: str) -> bool:
    """Whether the shorter name stands in the longer, and not as somebody's there ("head of Alta")."""
    plain = [re.sub(r"['’]s$", "", name) for name in (first, second)]
    small, big = sorted((key_of(ARTICLES.sub("", name)).split() for name in plain), key=len)
    for start in range(len(big) - len(small) + 1):
        if big[start : start + len(small)] == small and small:
            return start == 0 or big[start - 1] not in ("of", "for", "at", "in", "from", "by", "with", "to")
    return False


def questions_of(items: list[dict[str, Any]]) -> list[Question]:
    """Every question that the program asks about the items, with its answer."""
    teacher = Teacher()
    analyser = Analyser(load(None), teacher)
    importers = default_importers()
    for item in items:
        teacher.turn_to(item)
        analyser.analyse(article_of(item, importers))
    return teacher.questions


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


def main() -> None:
    """Ask, fit, write, show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", type=Path)
    parser.add_argument("--held", type=Path, help="items to try the weights on")
    arguments = parser.parse_args()
    asked = {
        name: questions_of([json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()])
        for name, file in (("items", arguments.items), ("held", arguments.held))
        if file is not None
    }
    lines = [HEADER]
    for table, penalty in PENALTIES.items():
        questions = [question for question in asked["items"] if question.table == table]
        seen = Counter(
            name for q in questions for signs in q.options for name, value in signs.items() if value
        )
        names = sorted(name for name in seen if seen[name] >= SELDOM)
        weights = fit(Table(questions, names), penalty)
        shown = f"{table}: {len(questions)} questions"
        if held := [question for question in asked.get("held", []) if question.table == table]:
            shown += f"; held back {len(held)}, right {Table(held, names).share_right(weights):.1%}"
        print(shown)
        lines.append(f"[{table}]")
        lines += [f'"{n}" = {w:.2f}' for n, w in zip(names, weights, strict=True) if abs(w) >= SMALL]
        lines.append("")
    OUT.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
