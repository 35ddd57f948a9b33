"""Trains the tagger: `train.py OUT --minilm FOLDER [--from FILE] --data STYLE=FILE[*N] … [--epochs N]`."""

from __future__ import annotations

import argparse
import random
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import network
from examples import NO_KIND, Example, Paragraph, examples, paragraphs, read_documents, varied
from network import STYLES, Tagger

from desktop_app.analysis.tagging.pieces import read_tokenizer

PIECES_A_BATCH = 3_000
WARM_UP = 0.08


@dataclass
class Batch:
    """Examples padded to one length."""

    ids: Tensor
    quoting: Tensor
    shapes: Tensor
    style: Tensor
    real: Tensor
    seeds: Tensor
    rows: Tensor
    firsts: Tensor
    roles: Tensor
    kinds: Tensor
    articles: list[list[int]]
    """For each article of known kinds the places of its statements in `firsts`."""
    same: list[Tensor]
    """For each such article which two statements have one speaker."""


def collate(some: list[Example]) -> Batch:
    """The examples as tensors."""
    length = max(len(e.pieces) for e in some)

    def padded(arrays: list[np.ndarray], fill: int) -> Tensor:
        out = np.full((len(arrays), length), fill, dtype=np.int64)
        for row, array in enumerate(arrays):
            out[row, : len(array)] = array
        return torch.from_numpy(out)

    roles = [r for e in some for r in e.roles] or [np.zeros(0, dtype=np.int64)]
    return Batch(
        padded([e.pieces.ids for e in some], 0),
        padded([e.pieces.quoting for e in some], 0),
        padded([e.pieces.shapes for e in some], 3),
        torch.nn.functional.one_hot(torch.tensor([e.style for e in some]), len(STYLES)).float(),
        padded([np.ones(len(e.pieces), dtype=np.int64) for e in some], 0),
        padded([e.seeds for e in some], -100),
        torch.tensor([row for row, e in enumerate(some) for _ in e.firsts], dtype=torch.long),
        torch.tensor([f for e in some for f in e.firsts], dtype=torch.long),
        padded(roles, -100),
        torch.tensor([k for e in some for k in e.kinds], dtype=torch.long),
        *articles_of(some),
    )


def articles_of(some: list[Example]) -> tuple[list[list[int]], list[Tensor]]:
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
    same = [torch.tensor([[a == b for b in names] for a in names]).float() for names in speakers.values()]
    return list(places.values()), same


def batches(some: list[Example], chance: random.Random) -> list[list[Example]]:
    """Examples of like length together, at most PIECES_A_BATCH pieces each, in random order.

    The paragraphs of an article of known kinds stay together.
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
    for unit in ordered:
        longest = max(len(e.pieces) for e in [*out[-1], *unit])
        if out[-1] and (len(out[-1]) + len(unit)) * longest > PIECES_A_BATCH:
            out.append([])
        out[-1].extend(unit)
    chance.shuffle(out)
    return out


def loss_of(tagger: Tagger, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """The loss of one batch and its parts."""
    states, seed_logits, mask = tagger.encode(batch.ids, batch.quoting, batch.shapes, batch.style, batch.real)
    seed_loss = nn.functional.cross_entropy(
        seed_logits.flatten(0, 1).float(), batch.seeds.flatten(), reduction="sum", ignore_index=-100
    )
    seed_loss = seed_loss / batch.real.shape[0]
    parts = {"seed": seed_loss.item()}
    total = seed_loss
    if len(batch.firsts):
        roles, kinds, sums = tagger.linker(states, batch.rows, batch.firsts, mask)
        role_loss = nn.functional.cross_entropy(
            roles.flatten(0, 1).float(), batch.roles.flatten(), reduction="sum", ignore_index=-100
        )
        role_loss = role_loss / batch.real.shape[0] / 4
        total = total + role_loss
        parts["role"] = role_loss.item()
        if (batch.kinds != NO_KIND).any():
            kind_loss = nn.functional.cross_entropy(
                kinds.float(), batch.kinds, ignore_index=NO_KIND, label_smoothing=0.05
            )
            judged = judge_loss(tagger, batch, sums)
            total = total + 0.5 * kind_loss + judged
            parts |= {"kind": kind_loss.item(), "judge": judged.item()}
    return total, parts


def judge_loss(tagger: Tagger, batch: Batch, sums: Tensor) -> Tensor:
    """How badly the kinds are told with the whole article in view."""
    longest = max(len(places) for places in batch.articles)
    size = (len(batch.articles), longest)
    inputs, same, real = torch.zeros(*size, sums.shape[-1]), torch.zeros(*size, longest), torch.zeros(size)
    wanted = torch.full(size, NO_KIND)
    for row, (places, alike) in enumerate(zip(batch.articles, batch.same, strict=True)):
        count = len(places)
        inputs[row, :count] = sums[places].float()
        same[row, :count, :count] = alike
        real[row, :count] = 1
        wanted[row, :count] = batch.kinds[places]
    logits = tagger.judge(inputs, same, real)
    return nn.functional.cross_entropy(
        logits.flatten(0, 1), wanted.flatten(), ignore_index=NO_KIND, label_smoothing=0.05
    )


def optimiser_of(tagger: Tagger, rate: float) -> torch.optim.Optimizer:
    """AdamW; the encoder learns at `rate`, what is new at four times that, the words' embeddings not at all.

    Embeddings that stay as they were keep what the encoder knew of words that the training texts lack.
    """
    for kept in (tagger.encoder.words, tagger.encoder.places):
        kept.weight.requires_grad_(requires_grad=False)
    encoder = [p for layer in tagger.encoder.layers for p in layer.parameters()]
    known = {id(p) for p in encoder}
    heads = [p for p in tagger.parameters() if p.requires_grad and id(p) not in known]
    groups = [
        {"params": encoder, "lr": rate, "weight_decay": 0.01},
        {"params": heads, "lr": rate * 4, "weight_decay": 0.01},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


class Average:
    """An exponential moving average of the weights that learn, taken every few steps (Polyak averaging)."""

    EVERY = 10

    def __init__(self, tagger: Tagger, decay: float) -> None:
        self._tagger = tagger
        self._decay = decay
        self._steps = 0
        self._kept = {name: p.detach().clone() for name, p in tagger.named_parameters() if p.requires_grad}

    def update(self) -> None:
        """Take the present weights in; young averages follow faster."""
        self._steps += 1
        if self._steps % self.EVERY:
            return
        taken = self._steps // self.EVERY
        decay = min(self._decay, taken / (taken + 9))
        with torch.no_grad():
            for name, p in self._tagger.named_parameters():
                if name in self._kept:
                    self._kept[name].lerp_(p, 1 - decay)

    def write(self, file: Path) -> None:
        """Write the tagger with the averaged weights."""
        present = {
            name: p.detach().clone() for name, p in self._tagger.named_parameters() if name in self._kept
        }
        self._tagger.load_state_dict(self._kept, strict=False)
        network.save(self._tagger, file)
        self._tagger.load_state_dict(present, strict=False)


def train(tagger: Tagger, data: list[Paragraph], arguments: argparse.Namespace) -> None:
    """Train `tagger` on `data`, writing the averaged weights after every epoch."""
    tokenizer = read_tokenizer(arguments.minilm / "tokenizer.json")
    chance = random.Random(arguments.seed)
    torch.manual_seed(arguments.seed)
    optimiser = optimiser_of(tagger, arguments.rate)
    average = Average(tagger, 0.98)
    rates = [group["lr"] for group in optimiser.param_groups]
    started, step = time.monotonic(), 0
    for epoch in range(arguments.epochs):
        some = [e for p in data for e in examples(varied(p, chance), tokenizer)]
        plan = batches(some, chance)
        steps = len(plan) * arguments.epochs
        tagger.train()
        for number, chosen in enumerate(plan):
            part = min(1.0, step / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
            for group, rate in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = rate * part
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=arguments.bf16):
                loss, parts = loss_of(tagger, collate(chosen))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimiser.step()
            average.update()
            step += 1
            if number % 50 == 0:
                seen = " ".join(f"{name} {value:.3f}" for name, value in parts.items())
                print(
                    f"epoch {epoch} {number}/{len(plan)} {time.monotonic() - started:.0f}s {seen}", flush=True
                )
        average.write(arguments.out)
        average.write(arguments.out.with_suffix(f".{epoch}.pt"))
    print(f"wrote {arguments.out}", flush=True)


def main() -> None:
    """Read the data, make or load the tagger, train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--minilm", type=Path, required=True, help="folder with model.safetensors and tokenizer.json"
    )
    parser.add_argument(
        "--from", dest="start", type=Path, help="go on from this tagger instead of the encoder alone"
    )
    parser.add_argument(
        "--data", nargs="+", required=True, help="STYLE=FILE, or STYLE=FILE*N to use only a random share N"
    )
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument(
        "--adopt-style", action="store_true", help="begin the style `own` as a copy of `polnear`"
    )
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    chance = random.Random(arguments.seed)
    data: list[Paragraph] = []
    for given in arguments.data:
        style, _, name = given.partition("=")
        name, _, share = name.partition("*")
        documents = read_documents(Path(name))
        times = float(share or 1)
        if times < 1:
            documents = chance.sample(documents, round(len(documents) * times))
        some = [p for d in documents for p in paragraphs(d, style)]
        for copy in range(max(1, int(times))):
            data.extend(replace(p, document=f"{p.document}#{copy}" if p.document else "") for p in some)
        print(f"{given}: {len(documents)} documents, {len(some)} paragraphs", flush=True)
    if arguments.start:
        tagger = network.load(arguments.start)
        if arguments.adopt_style:
            weight = tagger.encoder.styles.weight.data
            weight[:, STYLES.index("own")] = weight[:, STYLES.index("polnear")]
    else:
        tagger = network.from_sentence_encoder(arguments.minilm / "model.safetensors")
    train(tagger, data, arguments)


if __name__ == "__main__":
    main()
