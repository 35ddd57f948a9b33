"""Writes a trained tagger as small ONNX files: `export.py MODEL.pt OUT --style own=0.8,polnear=0.2`.

Then says how far they agree with PyTorch on the sample articles. onnxruntime's joined steps are left to the program
(`onnx_files.py`): one of them is slower than its parts, and attention as one step gains less than a tenth.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import network
from network import STYLES, Tagger
from quantising import make_small
from torch_network import TorchNetwork

from desktop_app.analysis.onnx_files import TOKENIZER
from desktop_app.analysis.tagging.decoding import softmax
from desktop_app.analysis.tagging.onnx_network import OnnxNetwork
from desktop_app.analysis.tagging.pieces import pieces_of, read_tokenizer
from desktop_app.resource_files import resource_path

OPSET = 17


class EncoderGraph(nn.Module):
    """The encoder and the cue finder with one mixture of styles built in."""

    def __init__(self, tagger: Tagger, style: Tensor) -> None:
        super().__init__()
        self.tagger = tagger
        self.register_buffer("style", style)

    def forward(self, ids: Tensor, quoting: Tensor, shapes: Tensor) -> tuple[Tensor, Tensor]:
        """States and seed logits."""
        return self.tagger.encode(ids, quoting, shapes, self.style)


class LinkerGraph(nn.Module):
    """The linker alone, for one paragraph."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.linker = tagger.linker

    def forward(self, states: Tensor, firsts: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Role and kind logits, and what sums the statements up."""
        return self.linker(states, torch.zeros_like(firsts), firsts)


def export(tagger: Tagger, style: dict[str, float], out: Path) -> None:
    """Write `encoder.onnx` and `linker.onnx` into the folder `out`."""
    out.mkdir(parents=True, exist_ok=True)
    tagger.eval()
    weights = torch.tensor([[style.get(name, 0.0) for name in STYLES]])
    whole, small = torch.randint(100, 2_000, (1, 9)), torch.randint(0, 3, (1, 9))
    states, _ = tagger.encode(whole, small, small, weights)
    pieces, found = {1: "pieces"}, {0: "found"}
    with tempfile.TemporaryDirectory() as folder:
        for name, graph, given, inputs, outputs, axes in (
            (
                "encoder",
                EncoderGraph(tagger, weights),
                (whole, small, small),
                ["ids", "quoting", "shapes"],
                ["states", "seeds"],
                dict.fromkeys(["ids", "quoting", "shapes", "states", "seeds"], pieces),
            ),
            (
                "linker",
                LinkerGraph(tagger),
                (states.detach(), torch.tensor([0, 1, 1])),
                ["states", "firsts"],
                ["roles", "kinds", "sums"],
                {
                    "states": pieces,
                    "firsts": found,
                    "roles": {0: "found", 1: "pieces"},
                    "kinds": found,
                    "sums": found,
                },
            ),
        ):
            raw = Path(folder) / f"{name}.onnx"
            torch.onnx.export(
                graph,
                given,
                str(raw),
                input_names=inputs,
                output_names=outputs,
                dynamic_axes=axes,
                opset_version=OPSET,
                dynamo=False,
            )
            make_small(raw, out / f"{name}.onnx")


def agreement(tagger: Tagger, style: dict[str, float], out: Path) -> tuple[float, float, float]:
    """How far the files in `out` agree with PyTorch on the sample articles.

    Gives the mean and the largest difference of the probabilities that a statement opens, and the share of pieces whose
    likeliest answer is the same.
    """
    tokenizer = read_tokenizer(resource_path("models", TOKENIZER))
    theirs, ours = TorchNetwork(tagger, style), OnnxNetwork(out)
    expected, found = [], []
    for sample in sorted(resource_path("samples").glob("*.txt")):
        for paragraph in sample.read_text(encoding="utf-8").split("\n\n"):
            for window in pieces_of(paragraph, tokenizer):
                expected.append(softmax(theirs.encode(window)[1]))
                found.append(softmax(ours.encode(window)[1]))
    wanted, got = np.concatenate(expected), np.concatenate(found)
    apart = np.abs(wanted - got)
    return float(apart.mean()), float(apart.max()), float((wanted.argmax(1) == got.argmax(1)).mean())


def main() -> None:
    """Read the tagger and write the files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--style", default="own=1", help="mixture of guidelines, as NAME=WEIGHT,NAME=WEIGHT")
    arguments = parser.parse_args()
    style = {name: float(weight) for name, weight in (pair.split("=") for pair in arguments.style.split(","))}
    tagger = network.load(arguments.model)
    export(tagger, style, arguments.out)
    mean, most, same = agreement(tagger, style, arguments.out)
    print(
        f"probabilities differ by {mean:.4f}, at most by {most:.2f}; {same:.2%} of the answers are the same"
    )


if __name__ == "__main__":
    main()
