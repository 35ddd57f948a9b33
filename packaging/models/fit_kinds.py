"""Learns how to weigh the signs of `desktop_app.analysis.judging`: `fit_kinds.py ITEMS.jsonl OUT.json --tagger FOLDER`.

The items must be ones that the tagger was not trained on, or its own probabilities would seem surer than they are.
Multinomial logistic regression with a quadratic penalty, by gradient descent.
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

from desktop_app.analysis import assembly, disputes
from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.judging import KINDS, Signs, signs_of
from desktop_app.analysis.pipeline import load
from desktop_app.importers.registry import default_importers

PENALTY = 0.02
STEPS = 3_000


def observations(analyser: Analyser, items: list[dict[str, Any]]) -> list[tuple[Signs, int]]:
    """The signs of every statement found that an item annotates, with the place of its kind in KINDS."""
    out: list[tuple[Signs, int]] = []
    importers = default_importers()
    taken: list[tuple[list[assembly.Draft], str]] = []
    original = disputes.link_denials

    def noting(article: Any, drafts: list[assembly.Draft], findings: Any) -> Any:  # noqa: ANN401
        taken.append((drafts, article.text))
        return original(article, drafts, findings)

    assembly.link_denials = noting
    for item in items:
        taken.clear()
        analyser.analyse(article_of(item, importers))
        if not taken:
            continue
        drafts, text = taken[0]
        for gold, draft in matched(item["statements"], drafts, text):
            out.append((signs_of(text, draft, drafts), [kind.value for kind in KINDS].index(gold["kind"])))
    return out


def fit(seen: list[tuple[Signs, int]]) -> dict[str, list[float]]:
    """Points of every sign for each kind."""
    names = sorted({name for signs, _ in seen for name in signs})
    x = np.array([[signs.get(name, 0.0) for name in names] for signs, _ in seen])
    y = np.eye(len(KINDS))[[kind for _, kind in seen]]
    scale = np.maximum(x.std(0), 0.05)
    scale[names.index("bias")] = 1.0
    x = x / scale
    w = np.zeros((len(names), len(KINDS)))
    momentum = np.zeros_like(w)
    for _ in range(STEPS):
        logits = x @ w
        chances = np.exp(logits - logits.max(1, keepdims=True))
        chances /= chances.sum(1, keepdims=True)
        momentum = 0.9 * momentum + x.T @ (chances - y) / len(y) + PENALTY * w / len(names)
        w -= 0.05 * momentum
    right = float(((x @ w).argmax(1) == y.argmax(1)).mean())
    print(f"{len(seen)} statements, {len(names)} signs, {right:.3f} right on them")
    return {
        name: [round(float(v), 3) for v in row] for name, row in zip(names, w / scale[:, None], strict=True)
    }


def main() -> None:
    """Read the items, analyse them, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tagger", type=Path, required=True)
    arguments = parser.parse_args()
    items = [json.loads(line) for line in arguments.items.read_text(encoding="utf-8").splitlines()]
    seen = observations(Analyser(load(None, arguments.tagger)), items)
    half = len(seen) * 4 // 5
    held = fit(seen[:half])
    names = list(held)
    right = sum(
        int(np.argmax([sum(held[n][k] * signs.get(n, 0.0) for n in names) for k in range(3)])) == kind
        for signs, kind in seen[half:]
    )
    print(f"learned on four fifths: {right / max(1, len(seen) - half):.3f} right on the last fifth")
    arguments.out.write_text(json.dumps(fit(seen), indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
