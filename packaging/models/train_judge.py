"""Trains the judge on what `observe.py` wrote: `train_judge.py TRAIN.npz HELD.npz OUT.onnx [--epochs N]`."""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parent))
from judge_network import JudgeNetwork

UNKNOWN = -100
ARTICLES_A_BATCH = 24
ANSWER_WEIGHT = 4.0
"""An answer is rare among pairs: what a missed one costs beside a false one."""
Article = dict[str, np.ndarray]


def read(file: Path) -> list[Article]:
    """The articles of a file."""
    stored = np.load(file)
    out: dict[str, Article] = {}
    for key in stored.files:
        number, name = key.split("/")
        out.setdefault(number, {})[name] = stored[key]
    return list(out.values())


def collate(some: list[Article]) -> dict[str, Tensor]:
    """The articles padded to one number of statements."""
    most = max(len(article["kinds"]) for article in some)

    def padded(name: str, fill: float, *, square: bool = False) -> Tensor:
        shape = some[0][name].shape[1:] if not square else ()
        size = (len(some), most, most) if square else (len(some), most, *shape)
        out = np.full(size, fill, dtype=np.float32)
        for row, article in enumerate(some):
            count = len(article["kinds"])
            out[(row, slice(count), slice(count)) if square else (row, slice(count))] = article[name]
        return torch.from_numpy(out)

    real = torch.zeros(len(some), most)
    for row, article in enumerate(some):
        real[row, : len(article["kinds"])] = 1
    return {
        "features": padded("features", 0),
        "vectors": padded("vectors", 0),
        "same": padded("same", 0, square=True),
        "real": real,
        "kinds": padded("kinds", UNKNOWN).long(),
        "denies": padded("denies", UNKNOWN, square=True),
    }


def loss_of(network: JudgeNetwork, batch: dict[str, Tensor]) -> Tensor:
    """Cross-entropy of kinds and of answers."""
    kinds, answers = network(batch["features"], batch["vectors"], batch["same"], batch["real"])
    kind = nn.functional.cross_entropy(
        kinds.flatten(0, 1), batch["kinds"].flatten(), ignore_index=UNKNOWN, label_smoothing=0.03
    )
    known = batch["denies"] >= 0
    pair = nn.functional.binary_cross_entropy_with_logits(
        answers[known], batch["denies"][known], pos_weight=torch.tensor(ANSWER_WEIGHT)
    )
    return kind + 2 * pair


@torch.inference_mode()
def measure(network: JudgeNetwork, articles: list[Article]) -> str:
    """Kind accuracy, and precision and recall of answers."""
    network.eval()
    right = seen = true = false = missed = 0
    confusion = np.zeros((3, 3), dtype=int)
    for article in articles:
        batch = collate([article])
        kinds, answers = network(batch["features"], batch["vectors"], batch["same"], batch["real"])
        chosen, wanted = kinds[0].argmax(-1), batch["kinds"][0]
        known = wanted >= 0
        right += int((chosen == wanted)[known].sum())
        seen += int(known.sum())
        for gold, got in zip(wanted[known].tolist(), chosen[known].tolist(), strict=True):
            confusion[gold, got] += 1
        found = (answers[0] > 0) & (chosen == 1)[:, None]
        sure = batch["denies"][0] >= 0
        true += int((found & (batch["denies"][0] == 1)).sum())
        false += int((found & sure & (batch["denies"][0] == 0)).sum())
        missed += int((~found & (batch["denies"][0] == 1)).sum())
    precision, recall = true / max(1, true + false), true / max(1, true + missed)
    return (
        f"kinds {right / seen:.3f} of {seen} {confusion.tolist()}, answers p {precision:.3f} r {recall:.3f}"
    )


def train(network: JudgeNetwork, articles: list[Article], held: list[Article], epochs: int) -> None:
    """Train with a falling rate; the held-back articles are only measured on."""
    chance = random.Random(1)
    optimiser = torch.optim.AdamW(network.parameters(), lr=6e-4, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.05, epochs)
    for epoch in range(epochs):
        network.train()
        chance.shuffle(articles)
        order = sorted(range(0, len(articles), ARTICLES_A_BATCH), key=lambda _: chance.random())
        for start in order:
            loss = loss_of(network, collate(articles[start : start + ARTICLES_A_BATCH]))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
        schedule.step()
        if epoch % 3 == 2 or epoch == epochs - 1:
            print(f"epoch {epoch}: held back: {measure(network, held)}", flush=True)


class Graph(nn.Module):
    """The judge of one article, for export."""

    def __init__(self, network: JudgeNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, features: Tensor, vectors: Tensor, same: Tensor) -> tuple[Tensor, Tensor]:
        """Kind logits (statements, kinds) and answer logits (statements, statements)."""
        real = torch.ones_like(features[None, :, 0])
        kinds, answers = self.network(features[None], vectors[None], same[None], real)
        return kinds[0], answers[0]


def export(network: JudgeNetwork, file: Path) -> None:
    """Write the ONNX file; so small that its weights stay as they are."""
    features = network.of_features.in_features
    given = (torch.randn(5, features), nn.functional.normalize(torch.randn(5, 384), dim=-1), torch.eye(5))
    one, square = {0: "statements"}, {0: "statements", 1: "others"}
    torch.onnx.export(
        Graph(network.eval()),
        given,
        str(file),
        input_names=["features", "vectors", "same"],
        output_names=["kinds", "answers"],
        dynamic_axes={"features": one, "vectors": one, "same": square, "kinds": one, "answers": square},
        opset_version=17,
        dynamo=False,
    )


def main() -> None:
    """Read, train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train", type=Path)
    parser.add_argument("held", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=18)
    arguments = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    articles, held = read(arguments.train), read(arguments.held)
    network = JudgeNetwork(articles[0]["features"].shape[1])
    train(network, articles, held, arguments.epochs)
    export(network, arguments.out)


if __name__ == "__main__":
    main()
