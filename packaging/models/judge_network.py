"""The judge's network: a transformer over the statements of an article that tells kinds and which denies which."""

from __future__ import annotations

import torch
from network import KINDS, Layer, masked
from torch import Tensor, nn

MEANING = 384
"""Numbers of a sentence vector."""
WIDTH, HEADS, LAYERS = 192, 4, 2
MOST = 160
"""Statements whose places are told apart."""


class JudgeNetwork(nn.Module):
    """Summaries, signs and sentence vectors to kind logits and answer logits."""

    def __init__(self, features: int, dropout: float = 0.25) -> None:
        super().__init__()
        self.of_features = nn.Linear(features, WIDTH)
        self.of_meaning = nn.Linear(MEANING, WIDTH)
        self.places = nn.Embedding(MOST, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, 2 * WIDTH, dropout) for _ in range(LAYERS))
        self.bias = nn.Parameter(torch.zeros(LAYERS, 2, HEADS))
        self.kind = nn.Linear(WIDTH, len(KINDS))
        self.denies = nn.Linear(WIDTH, WIDTH)
        self.denied = nn.Linear(WIDTH, WIDTH)
        self.pair = nn.Sequential(nn.Linear(WIDTH + 5, 64), nn.GELU(), nn.Linear(64, 1))

    def forward(self, features: Tensor, vectors: Tensor, same: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        """Kind logits (articles, statements, kinds) and answer logits (articles, statements, statements).

        `features` (articles, statements, features), `vectors` (articles, statements, MEANING), `same` (articles,
        statements, statements) is 1 where two have one speaker, `real` (articles, statements) 1 for a real statement.
        """
        place = torch.arange(features.shape[1], device=features.device)
        x = self.of_features(self.dropout(features)) + self.of_meaning(self.dropout(vectors))
        x = self.norm(x + self.places(place.clamp(max=MOST - 1)))
        alike = vectors @ vectors.transpose(1, 2)
        mask = masked(real)
        for number, layer in enumerate(self.layers):
            same_bias, alike_bias = self.bias[number][0], self.bias[number][1]
            bias = (
                same[:, None] * same_bias[None, :, None, None]
                + alike[:, None] * alike_bias[None, :, None, None]
            )
            x = layer(x, mask + bias)
        others = alike - 2.0 * (place[None, :] == place[:, None]).float()
        apart = (place[None, :] - place[:, None]).float()
        signs = torch.stack(
            [
                alike,
                same,
                torch.sign(apart).expand_as(alike),
                torch.log1p(apart.abs()).expand_as(alike),
                (others >= others.amax(-1, keepdim=True) - 1e-4).float(),
            ],
            -1,
        )
        pairs = self.denies(x).unsqueeze(2) * self.denied(x).unsqueeze(1)
        answers = self.pair(torch.cat([pairs, signs], -1)).squeeze(-1)
        return self.kind(x), answers
