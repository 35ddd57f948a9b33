"""Texts to tagged statements: windows of like length together through the network, then decoding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from tokenizers import Tokenizer

from desktop_app.analysis.tagging.decoding import (
    CONTENT,
    CUE,
    CUE_ROLE,
    FLOATING,
    SOURCE,
    Floats,
    Integers,
    Tagged,
    best_paths,
    first_pieces,
    softmax,
    spans_of,
)
from desktop_app.analysis.tagging.pieces import NO_LETTER, Pieces, pieces_of

PIECES_A_BATCH = 1_536
LIKE = 0.85
"""How long a window is at least, against the longest one of its batch: what is padded is computed for nothing."""
THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Padded:
    """Windows of one batch; all arrays have the shape (windows, pieces)."""

    ids: Integers
    quoting: Integers
    shapes: Integers
    real: Integers
    """1 where there is a piece, 0 where the window is over."""


class Network(Protocol):
    """What the tagger needs of a network, whatever runs it."""

    def encode(self, batch: Padded) -> tuple[Floats, Floats]:
        """States (windows, pieces, hidden) and logits (windows, pieces, 3) of what each piece opens."""

    def link(
        self, states: Floats, rows: Integers, firsts: Integers, real: Integers
    ) -> tuple[Floats, Floats, Floats]:
        """Role logits (statements, pieces, 4), kind logits (statements, 3) and summaries (statements, narrow)."""


class Tagger:
    """Finds statements with a network; keeps nothing between calls, so several threads may use it."""

    def __init__(self, network: Network, tokenizer: Tokenizer, threshold: float = THRESHOLD) -> None:
        self._network = network
        self._tokenizer = tokenizer
        self._threshold = threshold

    def tag(self, texts: Sequence[str]) -> list[tuple[Tagged, ...]]:
        """The statements of each text, in the order of their opening pieces."""
        found: list[list[Tagged]] = [[] for _ in texts]
        pieces = [
            (place, window) for place, text in enumerate(texts) for window in pieces_of(text, self._tokenizer)
        ]
        for batch in batches(pieces):
            self._tag_batch(texts, batch, found)
        return [tuple(sorted(some, key=_opening)) for some in found]

    def _tag_batch(
        self, texts: Sequence[str], batch: list[tuple[int, Pieces]], found: list[list[Tagged]]
    ) -> None:
        windows = [window for _, window in batch]
        together = padded(windows)
        states, seed_logits = self._network.encode(together)
        seeds = softmax(seed_logits)
        opened = [
            (row, first)
            for row, window in enumerate(windows)
            for first in first_pieces(seeds[row, : len(window)], self._threshold)
            if window.starts[first] >= 0
        ]
        if not opened:
            return
        rows, firsts = (np.array(column, dtype=np.int64) for column in zip(*opened, strict=True))
        roles, kinds, sums = self._network.link(states, rows, firsts, together.real)
        paths, chances, kind_chances = best_paths(roles), softmax(roles), softmax(kinds)
        for number, (row, first) in enumerate(opened):
            place, window = batch[row]
            seed = seeds[row, first]
            tagged = _tagged(
                texts[place], window, first, seed, paths[number], chances[number], kind_chances[number]
            )
            if tagged is not None:
                meaning = _meaning(states[row], paths[number]).astype("<f4")
                summary = sums[number].astype("<f4")
                found[place].append(replace(tagged, summary=summary.tobytes(), vector=meaning.tobytes()))


def _tagged(
    text: str, window: Pieces, first: int, seed: Floats, path: Integers, chances: Floats, kinds: Floats
) -> Tagged | None:
    path = path[: len(window)]
    floating = seed[FLOATING] > seed[CUE]
    if not floating and path[first] != CUE_ROLE:
        path = path.copy()
        path[first] = CUE_ROLE
    source = () if floating else spans_of(text, window, path == SOURCE)
    cue = () if floating else spans_of(text, window, path == CUE_ROLE)
    content = spans_of(text, window, path == CONTENT)
    chosen = chances[np.arange(len(path)), path]
    telling = path > 0
    sureness = float(chosen[telling].mean()) if telling.any() else 0.0
    if not content and not cue:
        return None
    claim, denial, other = (float(chance) for chance in kinds)
    return Tagged(source, cue, content, float(seed[CUE] + seed[FLOATING]), sureness, (claim, denial, other))


def _meaning(states: Floats, path: Integers) -> Floats:
    """The mean of the content's states, of length one: like contents have like ones."""
    chosen = states[path == CONTENT]
    mean = chosen.mean(0) if len(chosen) else states[0]
    return np.asarray(mean / (np.linalg.norm(mean) + 1e-6), dtype=np.float32)


def _opening(tagged: Tagged) -> tuple[int, int]:
    anchor = (tagged.cue or tagged.content)[0]
    return anchor.start, anchor.end


def batches(pieces: list[tuple[int, Pieces]]) -> list[list[tuple[int, Pieces]]]:
    """Windows of like length together, at most PIECES_A_BATCH pieces with the padding, longest first."""
    out: list[list[tuple[int, Pieces]]] = []
    for one in sorted(pieces, key=lambda pair: -len(pair[1])):
        longest = len(out[-1][0][1]) if out else 0
        if out and len(one[1]) >= LIKE * longest and (len(out[-1]) + 1) * longest <= PIECES_A_BATCH:
            out[-1].append(one)
        else:
            out.append([one])
    return out


def padded(windows: list[Pieces]) -> Padded:
    """The windows as arrays of one length."""
    length = max(len(window) for window in windows)

    def fill(arrays: list[Integers], value: int) -> Integers:
        out = np.full((len(arrays), length), value, dtype=np.int64)
        for row, array in enumerate(arrays):
            out[row, : len(array)] = array
        return out

    return Padded(
        fill([window.ids for window in windows], 0),
        fill([window.quoting for window in windows], 0),
        fill([window.shapes for window in windows], NO_LETTER),
        fill([np.ones(len(window), dtype=np.int64) for window in windows], 0),
    )
