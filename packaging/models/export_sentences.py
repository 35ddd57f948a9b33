"""Writes all-MiniLM-L6-v2 as a small sentence encoder: `export_sentences.py MINILM_FOLDER OUT`.

Sentences to vectors of length one: the mean of the last layer over the pieces, as the model was trained
(Reimers and Gurevych, 2019, "Sentence-BERT").
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parent))
from beginnings import from_sentence_encoder
from network import STYLES, Encoder, masked
from quantising import make_small


class SentenceGraph(nn.Module):
    """The encoder with its mean."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, real: Tensor) -> Tensor:
        """Vectors (sentences, hidden) of length one; `real` is 1 for a real piece."""
        mask = masked(real)
        plain, style = torch.zeros_like(ids), real[:, :1].float() * torch.zeros(1, len(STYLES))
        states = self.encoder(ids, plain, plain, style, mask)
        weights = real.float().unsqueeze(-1)
        return nn.functional.normalize((states * weights).sum(1) / weights.sum(1), dim=-1)


def main() -> None:
    """Read the weights, export, make small."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    tagger = from_sentence_encoder(arguments.minilm / "model.safetensors").eval()
    given = (torch.randint(100, 2_000, (2, 9)), torch.ones(2, 9, dtype=torch.long))
    two = {0: "sentences", 1: "pieces"}
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "encoder.onnx"
        torch.onnx.export(
            SentenceGraph(tagger.encoder),
            given,
            str(raw),
            input_names=["ids", "real"],
            output_names=["vectors"],
            dynamic_axes={"ids": two, "real": two, "vectors": {0: "sentences"}},
            opset_version=17,
            dynamo=False,
        )
        make_small(raw, arguments.out / "encoder.onnx")
    shutil.copy(arguments.minilm / "tokenizer.json", arguments.out / "tokenizer.json")


if __name__ == "__main__":
    main()
