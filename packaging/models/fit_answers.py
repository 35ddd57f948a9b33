"""Learns which statements denials answer: the weights of `resources/lexicons/answers.toml`.

`fit_answers.py ITEMS.jsonl [--held HELD.jsonl] [--models FOLDER]`: run with the program's own Python. Wherever the
program finds a denial that is annotated as one, the annotated link is the answer, and the signs of all statements near
it are kept.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from conditional_logit import Question, Signs, learned
from matching import article_of, matched

from desktop_app.analysis.answers import AnswerWeights
from desktop_app.analysis.assembly import Draft
from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.pipeline import load
from desktop_app.importers.registry import default_importers

PENALTY = 3e-4
OUT = Path(__file__).resolve().parents[2] / "resources" / "lexicons" / "answers.toml"
HEADER = """\
# Which statement a denial answers: points for and against each, the highest total wins; "nothing" stands for none.
# Fitted on the project's own articles by packaging/models/fit_answers.py; analysis/answers.py says what each sign is.
"""


@dataclass(slots=True)
class Onlooker:
    """A weigher that remembers what it was asked about one article."""

    asked: list[tuple[Draft, list[Draft], list[Signs]]] = field(default_factory=list)

    def weigh_answers(
        self, options: Sequence[Signs], candidates: Sequence[Draft], denial: Draft
    ) -> Sequence[float]:
        """The present weights' word."""
        self.asked.append((denial, list(candidates), [dict(signs) for signs in options]))
        return AnswerWeights().weigh_answers(options, candidates, denial)


def questions_of(items: list[dict[str, Any]], models: Path | None) -> list[Question]:
    """Every denial that is found in the items, with what it answers."""
    onlooker = Onlooker()
    analyser = Analyser(load(None, models) if models else load(None), answers=onlooker)
    importers = default_importers()
    out: list[Question] = []
    for item in items:
        onlooker.asked = []
        article = article_of(item, importers)
        analyser.analyse(article)
        seen = {
            draft.statement.id: draft for denial, others, _ in onlooker.asked for draft in (denial, *others)
        }
        place_of = {id(gold): place for place, gold in enumerate(item["statements"])}
        gold_of = {
            draft.statement.id: place_of[id(gold)]
            for gold, draft in matched(item["statements"], list(seen.values()), article.text)
        }
        for denial, others, options in onlooker.asked:
            place = gold_of.get(denial.statement.id)
            if place is None or item["statements"][place]["kind"] != "denial":
                continue
            answered = set(_answered(item["statements"][place]))
            right = [n for n, other in enumerate(others) if gold_of.get(other.statement.id) in answered]
            if right or not answered:
                out.append(Question("answer", options, right or [len(others)]))
    return out


def _answered(gold: dict[str, Any]) -> list[int]:
    one = gold.get("denies")
    return list(gold.get("denies_all") or ([] if one is None else [one]))


def main() -> None:
    """Ask, fit, write, show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", type=Path)
    parser.add_argument("--held", type=Path, help="items to try the weights on")
    parser.add_argument("--models", type=Path)
    arguments = parser.parse_args()
    asked, held = (
        questions_of(
            [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()], arguments.models
        )
        if file is not None
        else []
        for file in (arguments.items, arguments.held)
    )
    lines, shown = learned("answer", asked, held, PENALTY)
    print(shown)
    OUT.write_text("\n".join([HEADER, *lines]), encoding="utf-8")


if __name__ == "__main__":
    main()
