"""Texts altered for the larger taggers to mark anew: some words replaced by ones that the encoder holds for alike.

After "TinyBERT" (Jiao et al., 2020), which multiplies the texts that a small network learns from a large one.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from batches import Batch
from torch import Tensor

from desktop_app.analysis.tagging.pieces import read_tokenizer

ALIKE = 8
"""How many neighbours a word may be replaced by."""
SHARE = 0.12
"""How many words are replaced."""


def neighbours(words: Tensor, tokenizer: Path) -> Tensor:
    """For every word piece (vocabulary, ALIKE) whole words with embeddings like its own; itself if it is no word."""
    vocabulary = read_tokenizer(tokenizer).get_vocab()
    whole = torch.tensor(
        sorted(number for word, number in vocabulary.items() if word.isalpha() and len(word) > 1)
    )
    whole = whole[words[whole].norm(dim=-1) > 0]
    unit = torch.nn.functional.normalize(words[whole].float(), dim=-1)
    out = torch.arange(len(words)).unsqueeze(1).repeat(1, ALIKE)
    for part in torch.arange(len(whole)).split(2_048):
        nearest = (unit[part] @ unit.T).topk(ALIKE + 1, dim=-1).indices[:, 1:]
        out[whole[part]] = whole[nearest]
    return out


def altered(batch: Batch, alike: Tensor) -> Batch:
    """The batch with a share of its words replaced; the annotation is the old one and need not hold any more."""
    chosen = torch.rand(batch.ids.shape, device=batch.ids.device) < SHARE
    pick = torch.randint(ALIKE, batch.ids.shape, device=batch.ids.device).unsqueeze(-1)
    other = alike[batch.ids].gather(-1, pick).squeeze(-1)
    return replace(batch, ids=torch.where(chosen, other, batch.ids))
