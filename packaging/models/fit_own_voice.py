"""Learns which of an article's own assertions are worth checking: the weights of `resources/lexicons/own_voice.toml`.

`fit_own_voice.py ITEMS.jsonl [--held HELD.jsonl]`: run with the program's own Python. Logistic regression of "an
annotator marked the same words (word F1 of 0.5)" on the signs of `own_voice.signs_of` and the place in the article.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from matching import article_of

from desktop_app.analysis.own_voice import candidates, signs_of
from desktop_app.analysis.pipeline import load
from desktop_app.domain.article import BlockRole
from desktop_app.importers.registry import default_importers

STEPS, RATE, PENALTY = 3_000, 0.05, 1e-3
ENOUGH = 0.5
SHOWN = (0.26, 0.32, 0.38, 0.44, 0.5)
OUT = Path(__file__).resolve().parents[2] / "resources" / "lexicons" / "own_voice.toml"
HEADER = """\
# Which assertions of the article's own are worth checking: log-odds for each sign of analysis/own_voice.py.
# Fitted on the project's own articles by packaging/models/fit_own_voice.py.

["own voice"]
"""
Observed = list[tuple[dict[str, float], bool]]


def observed(items: list[dict[str, Any]]) -> Observed:
    """The signs of every candidate, and whether it is marked."""
    nlp, importers = load(None).nlp, default_importers()
    out: Observed = []
    for item in items:
        article = article_of(item, importers)
        marked = [_words(item["text"], start, end) for start, end in item["own_voice"]]
        blocks = [
            (place, block)
            for place, block in enumerate(article.blocks)
            if block.role in (BlockRole.PARAGRAPH, BlockRole.LIST_ITEM)
        ]
        docs = nlp.pipe([block.span.of(article.text) for _, block in blocks])
        for (place, block), doc in zip(blocks, docs, strict=True):
            found = candidates(doc, doc._.attributions, doc._.quotes)
            for number, (sentence, span) in enumerate(found):
                signs = signs_of(sentence)
                signs["first"] = float(place <= 1 and number == 0)
                signs["last block"] = float(place == len(article.blocks) - 1)
                words = _words(article.text, span.start + block.span.start, span.end + block.span.start)
                out.append((signs, any(_f1(words, other) >= ENOUGH for other in marked)))
    return out


def _words(text: str, start: int, end: int) -> set[tuple[int, int]]:
    return {(start + m.start(), start + m.end()) for m in re.finditer(r"\w+", text[start:end])}


def _f1(first: set[tuple[int, int]], second: set[tuple[int, int]]) -> float:
    return 2 * len(first & second) / max(1, len(first) + len(second))


def arrays(rows: Observed, names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Signs (assertions, signs) and whether each is marked."""
    signs = np.array([[row.get(name, 0.0) for name in names] for row, _ in rows])
    return signs, np.array([marked for _, marked in rows], dtype=float)


def fit(signs: np.ndarray, marked: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression, by gradient descent with moments (Adam, Kingma and Ba 2015)."""
    weights = np.zeros(signs.shape[1])
    slow, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gradient = (
            signs.T @ (1 / (1 + np.exp(-signs @ weights)) - marked) / len(marked) + 2 * PENALTY * weights
        )
        slow = 0.9 * slow + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        rate = RATE * (1 - step / (STEPS + 1))
        weights -= rate * (slow / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def shown(signs: np.ndarray, marked: np.ndarray, weights: np.ndarray) -> str:
    """F1 at some thresholds, of those that are candidates at all."""
    chances = 1 / (1 + np.exp(-signs @ weights))
    parts = []
    for least in SHOWN:
        right = ((chances >= least) & (marked > 0)).sum()
        parts.append(f"{least}: {2 * right / ((chances >= least).sum() + marked.sum()):.3f}")
    return ", ".join(parts)


def main() -> None:
    """Observe, fit, write, show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", type=Path)
    parser.add_argument("--held", type=Path, help="items to try the weights on")
    arguments = parser.parse_args()
    rows = observed([json.loads(line) for line in arguments.items.read_text(encoding="utf-8").splitlines()])
    names = sorted({name for row, _ in rows for name in row})
    signs, marked = arrays(rows, names)
    weights = fit(signs, marked)
    print(f"{len(rows)} assertions, {int(marked.sum())} marked; F1 {shown(signs, marked, weights)}")
    if arguments.held is not None:
        lines = arguments.held.read_text(encoding="utf-8").splitlines()
        held = arrays(observed([json.loads(line) for line in lines]), names)
        print(f"held back {len(held[1])}; F1 {shown(*held, weights)}")
    told = [f'"{name}" = {weight:.2f}' for name, weight in zip(names, weights, strict=True)]
    OUT.write_text(HEADER + "\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
