"""What a tagger says of the kinds of items it was not trained on: `kinds_of_folds.py MODEL.pt ITEMS.jsonl OUT.json`.

The judge learns from them (`observe.py --kinds`): what the tagger says of its own training texts is too good to be
true. Two taggers, each trained on half of the items, serve the other half.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import network
from batches import batches, collate
from examples import TOGETHER, Example, examples, paragraphs, read_documents
from losses import answer
from network import Tagger
from tokenizers import Tokenizer

from desktop_app.analysis.tagging.pieces import read_tokenizer

PIECES_A_BATCH = 16_000


def named_examples(items: list[dict[str, Any]], tokenizer: Tokenizer) -> list[Example]:
    """The examples of the items, in which a statement's speaker is its name: the item's id and its place."""
    out = []
    for item in items:
        named = [{**one, "speaker": f"{item['id']}/{place}"} for place, one in enumerate(item["statements"])]
        article = list(paragraphs({**item, "statements": named}, "own"))
        out.extend(examples(article, tokenizer, TOGETHER))
    return out


@torch.inference_mode()
def kinds_of(tagger: Tagger, some: list[Example], device: torch.device) -> dict[str, list[float]]:
    """For each statement's name the probabilities of claim, denial and other."""
    out: dict[str, list[float]] = {}
    for chosen in batches(some, PIECES_A_BATCH, random.Random(1)):
        batch = collate(chosen).to(device)
        if not len(batch.firsts):
            continue
        chances = answer(tagger, batch).kinds.float().softmax(-1).cpu().tolist()
        names = [name for example in chosen for name in example.speakers]
        for name, given in zip(names, chances, strict=True):
            out.setdefault(name, given)
    return out


def main() -> None:
    """Read the tagger and the items, write the kinds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("items", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    device = torch.device(arguments.device)
    tagger = network.load(arguments.model).to(device).eval()
    some = named_examples(read_documents(arguments.items), read_tokenizer(arguments.tokenizer))
    arguments.out.write_text(json.dumps(kinds_of(tagger, some, device)), encoding="utf-8")


if __name__ == "__main__":
    main()
