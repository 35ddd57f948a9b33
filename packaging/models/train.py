"""Trains the tagger: `train.py OUT --encoder FOLDER [--from FILE] [--teacher FILE …] --data STYLE=FILE[*N] …`."""

from __future__ import annotations

import argparse
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import network
from batches import Batch, Rounds, rounds
from beginnings import deepened, from_sentence_encoder
from examples import Paragraph, paragraphs, read_documents
from lookalikes import altered, neighbours
from losses import Teachers, loss_of
from network import Tagger

WARM_UP = 0.08


def optimiser_of(tagger: Tagger, rate: float, faster: float) -> torch.optim.Optimizer:
    """AdamW; the encoder learns at `rate`, what is new `faster` times that, the words' embeddings not at all.

    Embeddings that stay as they were keep what the encoder knew of words that the training texts lack.
    """
    for kept in (tagger.encoder.words, tagger.encoder.places):
        kept.weight.requires_grad_(requires_grad=False)
    encoder = [p for layer in tagger.encoder.layers for p in layer.parameters()]
    if tagger.encoder.near is not None:
        encoder += list(tagger.encoder.near.parameters())
    known = {id(p) for p in encoder}
    heads = [p for p in tagger.parameters() if p.requires_grad and id(p) not in known]
    groups = [
        {"params": encoder, "lr": rate, "weight_decay": 0.01},
        {"params": heads, "lr": rate * faster, "weight_decay": 0.01},
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


def train(tagger: Tagger, made: list[list[Batch]], arguments: argparse.Namespace) -> None:
    """Train `tagger` on the rounds of batches by turns, writing the averaged weights at the end."""
    device = torch.device(arguments.device)
    chance = random.Random(arguments.seed)
    torch.manual_seed(arguments.seed)
    tagger.to(device).train()
    optimiser = optimiser_of(tagger, arguments.rate, arguments.faster)
    teachers, alike = None, torch.zeros(0)
    if arguments.teacher:
        taggers = [network.load(file) for file in arguments.teacher]
        teachers = Teachers(
            taggers,
            tagger.shape.hidden,
            device,
            share=arguments.soft,
            spans_alone=arguments.spans_alone,
        )
        optimiser.add_param_group({"params": teachers.projection.parameters(), "lr": arguments.rate})
        alike = neighbours(
            tagger.encoder.words.weight.detach().cpu(), arguments.encoder / "tokenizer.json"
        ).to(device)
    average = Average(tagger, arguments.decay)
    rates = [group["lr"] for group in optimiser.param_groups]
    plan = [one for epoch in range(arguments.epochs) for one in shuffled(made[epoch % len(made)], chance)]
    started, rounding = time.monotonic(), False
    for step, batch in enumerate(plan):
        done = max(step / len(plan), (time.monotonic() - started) / arguments.seconds)
        if done >= 1:
            break
        if done >= arguments.rounded_from and not rounding:
            average.write(arguments.out.with_suffix(".unrounded.pt"))
            network.run_rounded(tagger)
            rounding = True
        part = min(1.0, (done + 1e-3) / WARM_UP) * max(0.01, 1 - done)
        for group, rate in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = rate * part
        trusted = teachers is None or chance.random() >= arguments.altered
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=arguments.bf16):
            loss = loss_of(tagger, batch if trusted else altered(batch, alike), teachers, trusted)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
        optimiser.step()
        average.update()
        if step % 100 == 0:
            print(f"{step}/{len(plan)} {time.monotonic() - started:.0f}s loss {loss.item():.3f}", flush=True)
    average.write(arguments.out)
    print(f"wrote {arguments.out} after {time.monotonic() - started:.0f}s", flush=True)


def shuffled(some: list[Batch], chance: random.Random) -> list[Batch]:
    """The batches in another order."""
    return chance.sample(some, len(some))


def read_data(given: list[str], chance: random.Random) -> list[list[Paragraph]]:
    """The articles of `STYLE=FILE` or `STYLE=FILE*N`: N times, or a random share if N is under one."""
    data: list[list[Paragraph]] = []
    for one in given:
        style, _, name = one.partition("=")
        name, _, share = name.partition("*")
        documents = read_documents(Path(name))
        times = float(share or 1)
        if times < 1:
            documents = chance.sample(documents, round(len(documents) * times))
        some = [article for d in documents if (article := list(paragraphs(d, style)))]
        for copy in range(max(1, int(times))):
            data.extend([_copy_of(p, copy) for p in article] for article in some)
        print(f"{one}: {len(documents)} documents, {sum(map(len, some))} paragraphs", flush=True)
    return data


def _copy_of(paragraph: Paragraph, copy: int) -> Paragraph:
    """The paragraph under another name of its document."""
    return replace(paragraph, document=f"{paragraph.document}#{copy}" if paragraph.document else "")


def read_arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--encoder", type=Path, required=True, help="folder with model.safetensors and tokenizer.json"
    )
    parser.add_argument(
        "--from", dest="start", type=Path, help="go on from this tagger, not the encoder alone"
    )
    parser.add_argument(
        "--teacher", type=Path, nargs="*", default=[], help="larger taggers to learn from too"
    )
    parser.add_argument("--soft", type=float, default=0.8, help="share of the teachers beside the annotation")
    parser.add_argument(
        "--altered", type=float, default=0.5, help="share of batches with other words, for teachers alone"
    )
    parser.add_argument("--spans-alone", action="store_true", help="learn no kinds and states from teachers")
    parser.add_argument(
        "--data", nargs="+", required=True, help="STYLE=FILE[*N]: N times, or a share under 1"
    )
    parser.add_argument("--layers", type=int, default=0, help="as many in the encoder, if more than it has")
    parser.add_argument("--narrow-layers", type=int, default=3, help="of the linker, with --layers")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument(
        "--seconds", type=float, default=1e9, help="end by then, however many epochs are left"
    )
    parser.add_argument("--rounds", type=int, default=4, help="variations of the texts made beforehand")
    parser.add_argument(
        "--alone", type=float, default=0.0, help="share of articles that are read paragraph by paragraph"
    )
    parser.add_argument("--pieces", type=int, default=3_000, help="word pieces a batch")
    parser.add_argument(
        "--rounded-from",
        type=float,
        default=2.0,
        help="share of the training after which numbers are rounded as the export will",
    )
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--faster", type=float, default=4.0, help="how much faster new parts learn")
    parser.add_argument("--decay", type=float, default=0.98, help="of the average of the weights")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    parser.add_argument(
        "--threads", type=int, default=0, help="of the processor; as many as it has by default"
    )
    parser.add_argument("--bf16", action="store_true")
    return parser.parse_args()


def main() -> None:
    """Read the data, make or load the tagger, train."""
    arguments = read_arguments()
    torch.set_float32_matmul_precision("high")
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    # cuDNN's attention plans anew, for 0.2 s, at every length of a batch that it has not seen.
    torch.backends.cuda.enable_cudnn_sdp(enabled=False)
    data = read_data(arguments.data, random.Random(arguments.seed))
    tokenizer = arguments.encoder / "tokenizer.json"
    plan = Rounds(min(arguments.rounds, arguments.epochs), arguments.pieces, arguments.seed, arguments.alone)
    made = rounds(data, tokenizer, plan)
    device = torch.device(arguments.device)
    if arguments.start:
        tagger = network.load(arguments.start)
    else:
        tagger = from_sentence_encoder(arguments.encoder / "model.safetensors")
        if arguments.layers:
            tagger = deepened(tagger, arguments.layers, arguments.narrow_layers)
    if arguments.rounded_from < 1:
        network.round_words(tagger)
    train(tagger, [[batch.to(device) for batch in one] for one in made], arguments)


if __name__ == "__main__":
    main()
