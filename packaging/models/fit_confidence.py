"""Learns how often statements are right, from items that the models were not trained on.

`fit_confidence.py ITEMS.jsonl --models FOLDER`: logistic regression of "an annotator marked the same words (word F1
of 0.7) as the same kind" on the signs of `learned_judge.confidence_signs`; writes `confidence` into the tagger's
`model.json`.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from matching import article_of, matched

from desktop_app.analysis.assembly import Draft
from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.judging import KINDS, Judge, Judgement
from desktop_app.analysis.pipeline import Loaded, load
from desktop_app.analysis.tagging.learned_judge import confidence_signs
from desktop_app.importers.registry import default_importers

STEPS, RATE, PENALTY = 4_000, 0.1, 1e-3


class Listener:
    """Passes on what a judge says, and remembers it."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.drafts: list[Draft] = []
        self.judgement: Judgement | None = None

    def judge(self, text: str, drafts: list[Draft]) -> Judgement:
        """The judge's own word."""
        self.drafts, self.judgement = drafts, self._judge.judge(text, drafts)
        return self.judgement


def observations(items: list[dict[str, Any]], loaded: Loaded) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Signs (statements, signs), whether each was right, and the signs' names."""
    if loaded.judge is None:
        raise SystemExit(f"the models are not complete: {loaded.warnings}")
    listener = Listener(loaded.judge)
    analyser = Analyser(Loaded(loaded.nlp, loaded.name, loaded.tagging, listener))
    importers = default_importers()
    rows, right, names = [], [], []
    for item in items:
        listener.drafts, listener.judgement = [], None
        article = article_of(item, importers)
        analyser.analyse(article)
        if listener.judgement is None:
            continue
        kind_of = {
            id(draft): gold["kind"]
            for gold, draft in matched(item["statements"], listener.drafts, article.text)
        }
        for draft, chances in zip(listener.drafts, listener.judgement.kinds, strict=True):
            if draft.found.kinds is None:
                continue
            signs = confidence_signs(draft, max(chances))
            names = list(signs)
            rows.append(list(signs.values()))
            right.append(kind_of.get(id(draft)) == KINDS[int(np.argmax(chances))].value)
    return np.array(rows), np.array(right, dtype=float), names


def fit(signs: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression."""
    weights = np.zeros(signs.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-signs @ weights))
        weights -= RATE * (signs.T @ (chance - right) / len(right) + PENALTY * weights)
    return weights


def table(chance: np.ndarray, right: np.ndarray) -> str:
    """Reliability: how often statements of each confidence were right."""
    lines = []
    for low in np.arange(0, 1, 0.1):
        some = (chance >= low) & (chance < low + 0.1)
        if some.any():
            lines.append(
                f"{low:.1f}: {int(some.sum()):5d} statements, "
                f"said {chance[some].mean():.2f}, were {right[some].mean():.2f}"
            )
    return "\n".join(lines)


def main() -> None:
    """Observe, fit, write, show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", type=Path)
    parser.add_argument("--models", type=Path, required=True)
    arguments = parser.parse_args()
    items = [json.loads(line) for line in arguments.items.read_text(encoding="utf-8").splitlines()]
    signs, right, names = observations(items, load(None, arguments.models))
    weights = fit(signs, right)
    print(table(1 / (1 + np.exp(-signs @ weights)), right))
    file = arguments.models / "tagger" / "model.json"
    about = json.loads(file.read_text(encoding="utf-8"))
    about["confidence"] = {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}
    file.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
