"""Runs the trained network in PyTorch behind the program's own interface, to measure it before it is exported."""

from __future__ import annotations

import torch
from network import STYLES, Tagger

from desktop_app.analysis.tagging.decoding import Floats, Integers
from desktop_app.analysis.tagging.tagger import Padded


class TorchNetwork:
    """A trained network with one mixture of styles, as `desktop_app.analysis.tagging.tagger.Network`."""

    def __init__(self, tagger: Tagger, style: dict[str, float]) -> None:
        self._tagger = tagger.eval()
        self._style = torch.tensor([[style.get(name, 0.0) for name in STYLES]])

    @torch.inference_mode()
    def encode(self, batch: Padded) -> tuple[Floats, Floats]:
        """States and seed logits."""
        style = self._style.expand(len(batch.ids), -1)
        given = [torch.from_numpy(array) for array in (batch.ids, batch.quoting, batch.shapes)]
        states, seeds, _ = self._tagger.encode(*given, style, torch.from_numpy(batch.real))
        return states.numpy(), seeds.numpy()

    @torch.inference_mode()
    def link(
        self, states: Floats, rows: Integers, firsts: Integers, real: Integers
    ) -> tuple[Floats, Floats, Floats]:
        """Role and kind logits, and what sums the statements up."""
        mask = (1.0 - torch.from_numpy(real).float())[:, None, None, :] * -1e4
        roles, kinds, sums = self._tagger.linker(
            torch.from_numpy(states), torch.from_numpy(rows), torch.from_numpy(firsts), mask
        )
        return roles.numpy(), kinds.numpy(), sums.numpy()

    @torch.inference_mode()
    def judge(self, sums: Floats, same: Floats) -> Floats:
        """Kind logits of the statements of one article."""
        real = torch.ones(1, len(sums))
        logits = self._tagger.judge(torch.from_numpy(sums)[None], torch.from_numpy(same)[None], real)
        return logits[0].numpy()
