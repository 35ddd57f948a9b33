"""Runs the trained network in PyTorch behind the program's own interface, to measure it before it is exported."""

from __future__ import annotations

import torch
from network import STYLES, Tagger

from desktop_app.analysis.tagging.decoding import Floats, Integers
from desktop_app.analysis.tagging.pieces import Pieces


class TorchNetwork:
    """A trained network with one mixture of styles, as `desktop_app.analysis.tagging.tagger.Network`."""

    def __init__(self, tagger: Tagger, style: dict[str, float]) -> None:
        self._tagger = tagger.eval()
        self._style = torch.tensor([[style.get(name, 0.0) for name in STYLES]])

    @torch.inference_mode()
    def encode(self, window: Pieces) -> tuple[Floats, Floats]:
        """States and seed logits."""
        given = [torch.from_numpy(array)[None] for array in (window.ids, window.quoting, window.shapes)]
        states, seeds = self._tagger.encode(*given, self._style)
        return states[0].numpy(), seeds[0].numpy()

    @torch.inference_mode()
    def link(self, states: Floats, firsts: Integers) -> tuple[Floats, Floats, Floats]:
        """Role and kind logits, and what sums the statements up."""
        places = torch.from_numpy(firsts)
        roles, kinds, sums = self._tagger.linker(
            torch.from_numpy(states)[None], torch.zeros_like(places), places
        )
        return roles.numpy(), kinds.numpy(), sums.numpy()
