"""What the program finds in the items of the corpus, as the judge would see it, with the truth beside it.

`observe.py ITEMS.jsonl OUT.npz --models FOLDER [--kinds FILE …]`: run with the program's own Python; the models' folder
needs no judge. What the tagger thinks of the kinds of texts that it was trained on is too good to learn from: the files
of `kinds_of_folds.py` hold what taggers say that have not seen them.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from matching import article_of, matched

from desktop_app.analysis.assembly import Draft
from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.judging import KINDS, Judgement
from desktop_app.analysis.pipeline import Loaded, load
from desktop_app.analysis.tagging.learned_judge import inputs_of
from desktop_app.importers.registry import default_importers

UNKNOWN = -100


class Onlooker:
    """A judge that only remembers what it was shown."""

    def __init__(self) -> None:
        self.text = ""
        self.drafts: list[Draft] = []

    def judge(self, text: str, drafts: list[Draft]) -> Judgement:
        """Remember, and judge nothing."""
        self.text, self.drafts = text, drafts
        even = (1.0, 0.0, 0.0)
        return Judgement(tuple(even for _ in drafts), tuple({} for _ in drafts), (None,) * len(drafts))


def unlearned(
    drafts: list[Draft],
    pairs: list[tuple[dict[str, Any], Draft]],
    item: dict[str, Any],
    kinds: dict[str, list[float]],
) -> list[Draft]:
    """The drafts with the kinds that a tagger gives them which was not trained on the item."""
    place_of = {id(one): place for place, one in enumerate(item["statements"])}
    known = {id(draft): kinds.get(f"{item['id']}/{place_of[id(gold)]}") for gold, draft in pairs}
    out = []
    for draft in drafts:
        chances = known.get(id(draft))
        found = draft.found
        if chances is not None and found.kinds is not None:
            found = replace(found, kinds=(chances[0], chances[1], chances[2]))
        out.append(replace(draft, found=found))
    return out


def observe(
    items: list[dict[str, Any]], loaded: Loaded, honest: dict[str, list[float]]
) -> dict[str, np.ndarray]:
    """For each item its inputs, the kinds (UNKNOWN where no annotation matches) and the matrix of denials."""
    onlooker = Onlooker()
    analyser = Analyser(Loaded(loaded.nlp, loaded.name, loaded.tagging, onlooker))
    importers = default_importers()
    out: dict[str, np.ndarray] = {}
    for number, item in enumerate(items):
        onlooker.drafts = []
        analyser.analyse(article_of(item, importers))
        drafts = onlooker.drafts
        if not drafts:
            continue
        pairs = list(matched(item["statements"], drafts, onlooker.text))
        features, vectors, same = inputs_of(onlooker.text, unlearned(drafts, pairs, item, honest))
        kinds = np.full(len(drafts), UNKNOWN)
        denies = np.full((len(drafts), len(drafts)), UNKNOWN)
        place_of = {id(draft): place for place, draft in enumerate(drafts)}
        gold_place = {}
        for gold, draft in pairs:
            place = place_of[id(draft)]
            kinds[place] = [kind.value for kind in KINDS].index(gold["kind"])
            gold_place[id(gold)] = place
        for gold in item["statements"]:
            if id(gold) not in gold_place:
                continue
            row = gold_place[id(gold)]
            denies[row, list(gold_place.values())] = 0
            targets = gold.get("denies_all", [] if gold.get("denies") is None else [gold["denies"]])
            for target in targets:
                if (other := gold_place.get(id(item["statements"][target]))) is not None:
                    denies[row, other] = 1
        for name, array in (
            ("features", features),
            ("vectors", vectors),
            ("same", same),
            ("kinds", kinds),
            ("denies", denies),
        ):
            out[f"{number}/{name}"] = array
    return out


def main() -> None:
    """Read, observe, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--kinds", type=Path, nargs="*", default=[])
    arguments = parser.parse_args()
    honest = {
        name: chances for file in arguments.kinds for name, chances in json.loads(file.read_text()).items()
    }
    items = [json.loads(line) for line in arguments.items.read_text(encoding="utf-8").splitlines()]
    np.savez(arguments.out, **observe(items, load(None, arguments.models), honest))


if __name__ == "__main__":
    main()
