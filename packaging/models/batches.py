"""Examples as batches of tensors: like lengths together, articles whole, styles mixed now and then."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path

import numpy as np
import torch
from examples import LONGEST_PASSAGE, SHORTEST_PASSAGE, Example, Paragraph, examples, varied
from network import STYLES
from torch import Tensor

from desktop_app.analysis.tagging.pieces import read_tokenizer

NOWHERE = -1
MIXED_SHARE = 0.3
"""How many batches are read under a mixture of all guidelines, so that the texts themselves tell which is meant."""
AT_ONCE = 40
"""Articles that one process cuts into pieces at a time."""


@dataclass
class Batch:
    """Windows padded to one length, and the paragraphs in them that hold statements.

    `windows`, `starts` and `inside` have one line for each of these paragraphs; `rows` (which paragraph), `firsts`,
    `roles` and `kinds` one for each statement.
    """

    ids: Tensor
    quoting: Tensor
    shapes: Tensor
    style: Tensor
    real: Tensor
    seeds: Tensor
    paragraphs: Tensor
    """How many paragraphs there are, those without statements too."""
    windows: Tensor
    starts: Tensor
    inside: Tensor
    """(paragraphs, pieces): 1 for a piece of the paragraph."""
    rows: Tensor
    firsts: Tensor
    roles: Tensor
    kinds: Tensor
    articles: Tensor
    """(articles, statements): for each article of known kinds the places of its statements, or NOWHERE."""
    same: Tensor
    """(articles, statements, statements): 1 where two have one speaker."""

    def to(self, device: torch.device) -> Batch:
        """The batch on `device`."""
        return Batch(**{one.name: getattr(self, one.name).to(device) for one in fields(self)})

    def by_paragraph(self, states: Tensor) -> Tensor:
        """The states (windows, pieces, hidden) of the paragraphs with statements (paragraphs, pieces, hidden)."""
        windows, length, hidden = states.shape
        places = self.starts[:, None] + torch.arange(self.inside.shape[1], device=states.device)
        chosen = self.windows[:, None] * length + places.clamp(max=length - 1)
        flat = states.reshape(windows * length, hidden).index_select(0, chosen.flatten())
        return flat.view(*chosen.shape, hidden)


def collate(some: list[Example], mixture: Tensor | None = None) -> Batch:
    """The examples as tensors, read under their own guidelines or under a `mixture` (styles,) of all."""
    found = sorted({(row, number) for row, e in enumerate(some) for number in e.within})
    spots = [some[row].spots[number] for row, number in found]
    row_of = {where: row for row, where in enumerate(found)}
    length, widest = (
        -(-longest // 8) * 8  # what the fast attention of a GPU wants
        for longest in (
            max(len(e.pieces) for e in some),
            max((spot.stop - spot.start for spot in spots), default=0),
        )
    )

    def padded(arrays: list[np.ndarray], fill: int, width: int = length) -> Tensor:
        out = np.full((len(arrays), width), fill, dtype=np.int64)
        for row, array in enumerate(arrays):
            out[row, : len(array)] = array
        return torch.from_numpy(out)

    own = torch.nn.functional.one_hot(torch.tensor([e.style for e in some]), len(STYLES)).float()
    return Batch(
        padded([e.pieces.ids for e in some], 0),
        padded([e.pieces.quoting for e in some], 0),
        padded([e.pieces.shapes for e in some], 3),
        own if mixture is None else mixture.expand(len(some), -1).clone(),
        padded([np.ones(len(e.pieces), dtype=np.int64) for e in some], 0),
        padded([e.seeds for e in some], -100),
        torch.tensor(sum(len(e.spots) for e in some)),
        torch.tensor([row for row, _ in found], dtype=torch.long),
        torch.tensor([spot.start for spot in spots], dtype=torch.long),
        padded([np.ones(spot.stop - spot.start, dtype=np.int64) for spot in spots], 0, widest),
        torch.tensor([row_of[row, number] for row, e in enumerate(some) for number in e.within]).long(),
        torch.tensor([f for e in some for f in e.firsts], dtype=torch.long),
        padded([r for e in some for r in e.roles], -100, widest),
        torch.tensor([k for e in some for k in e.kinds], dtype=torch.long),
        *articles_of(some),
    )


def articles_of(some: list[Example]) -> tuple[Tensor, Tensor]:
    """The statements of each article of known kinds, and which of them have one speaker."""
    places: dict[str, list[int]] = {}
    speakers: dict[str, list[str]] = {}
    at = 0
    for example in some:
        for speaker in example.speakers:
            if example.document:
                places.setdefault(example.document, []).append(at)
                speakers.setdefault(example.document, []).append(speaker)
            at += 1
    longest = max((len(one) for one in places.values()), default=0)
    articles = np.full((len(places), longest), NOWHERE, dtype=np.int64)
    same = np.zeros((len(places), longest, longest), dtype=np.float32)
    for row, document in enumerate(places):
        names = np.array(speakers[document])
        articles[row, : len(names)] = places[document]
        same[row, : len(names), : len(names)] = names[:, None] == names[None, :]
    return torch.from_numpy(articles), torch.from_numpy(same)


def batches(some: list[Example], size: int, chance: random.Random) -> list[list[Example]]:
    """Examples of like length together, at most `size` pieces each.

    The windows of an article of known kinds stay together.
    """
    articles: dict[str, list[Example]] = {}
    for example in some:
        if example.document:
            articles.setdefault(example.document, []).append(example)
    units = [[example] for example in some if not example.document] + list(articles.values())
    ordered = sorted(
        units,
        key=lambda unit: (
            (max(len(e.pieces) for e in unit) + chance.random() * 12) * (1 if len(unit) == 1 else 1.001)
        ),
    )
    out: list[list[Example]] = [[]]
    longest = 0
    for unit in ordered:
        longest = max(longest, *(len(e.pieces) for e in unit))
        if out[-1] and (len(out[-1]) + len(unit)) * longest > size:
            out.append([])
            longest = max(len(e.pieces) for e in unit)
        out[-1].extend(unit)
    return out


@dataclass(frozen=True)
class Rounds:
    """How the variations of the articles are made."""

    count: int
    size: int
    """Pieces a batch at most."""
    seed: int
    alone: float = 0.0
    """Share of the articles that are read paragraph by paragraph."""


def varied_examples(
    tokenizer_file: Path, alone: float, job: tuple[int, Sequence[list[Paragraph]]]
) -> list[Example]:
    """The examples of some articles, with other marks, case, misspellings and other windows by chance."""
    seed, some = job
    tokenizer = read_tokenizer(tokenizer_file)
    chance = random.Random(seed)
    out = []
    for article in some:
        other = varied(article, chance)
        together = 0 if chance.random() < alone else chance.randrange(SHORTEST_PASSAGE, LONGEST_PASSAGE)
        out.extend(examples(other, tokenizer, together))
    return out


def rounds(data: list[list[Paragraph]], tokenizer: Path, plan: Rounds) -> list[list[Batch]]:
    """Variations of the articles, each as batches, cut into pieces by all cores."""
    chance = random.Random(plan.seed)
    jobs = [
        (chance.randrange(2**31), data[at : at + AT_ONCE])
        for _ in range(plan.count)
        for at in range(0, len(data), AT_ONCE)
    ]
    with multiprocessing.get_context(
        "fork"
    ).Pool() as pool:  # before the GPU is touched; a new start costs a minute
        made = pool.map(partial(varied_examples, tokenizer, plan.alone), jobs, chunksize=1)
    a_round = len(made) // plan.count
    styles = [STYLES.index(article[0].style) for article in data]
    counts = np.bincount(styles, minlength=len(STYLES)) > 0
    mixture = torch.tensor(counts / counts.sum(), dtype=torch.float32)
    out = []
    for number in range(plan.count):
        some = [e for part in made[number * a_round : (number + 1) * a_round] for e in part]
        out.append(
            [
                collate(chosen, mixture if chance.random() < MIXED_SHARE else None)
                for chosen in batches(some, plan.size, chance)
            ]
        )
    return out
