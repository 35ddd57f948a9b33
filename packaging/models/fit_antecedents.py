"""Learns whom pronouns and descriptions mean: the weights of `resources/lexicons/antecedents.toml`.

`fit_antecedents.py ITEMS.jsonl [--held HELD.jsonl]`: run with the program's own Python. The program reads every item;
wherever it asks whom a pronoun or a description means, the annotated speaker is the answer, and the signs of all
candidates are kept. Every item is read twice: once the right answers are given, so that what follows rests on them, and
once those of the present weights, as in use. Run it again after a change of signs: the second reading is better then.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from conditional_logit import Question, learned
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
OUT = Path(__file__).resolve().parents[2] / "resources" / "lexicons" / "antecedents.toml"
HEADER = """\
# Who "he", "the surgeon" or "the company" is: points for and against each candidate, the highest total wins.
# Fitted on the project's own articles by packaging/models/fit_antecedents.py; analysis/candidate_signs.py and
# analysis/antecedents.py say what each sign is.
"""


@dataclass(slots=True)
class Teacher:
    """A weigher that knows the answers of one item, and remembers the questions."""

    helps: bool = True
    """Whether it gives the right answers; otherwise those of the present weights."""
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
        """1 for the right candidates; where it does not know or help, the points of the present weights."""
        speaker = self._sources.get(at)
        if speaker is None:
            return Weights().weigh(question, options, candidates, at)
        right = [place for place, entry in enumerate(candidates) if self._speaker_of(entry) == speaker]
        if not right and len(options) > len(candidates):
            right = [len(candidates)]
        if not right:
            return Weights().weigh(question, options, candidates, at)
        self.questions.append(Question(question, [dict(signs) for signs in options], right))
        if not self.helps:
            return Weights().weigh(question, options, candidates, at)
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
        article = article_of(item, importers)
        for teacher.helps in (True, False):
            analyser.analyse(article)
    return teacher.questions


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
        found, shown = learned(table, asked["items"], asked.get("held", []), penalty)
        lines += found
        print(shown)
    OUT.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
