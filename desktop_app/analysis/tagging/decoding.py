"""From the network's numbers to spans: which pieces open a cue, and the likeliest roles of all pieces for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.analysis.tagging.pieces import Pieces
from desktop_app.domain.spans import Span, Spans

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

CUE, FLOATING = 1, 2
"""Places in the network's answer for each piece: none, the first of a cue, the first of a floating quotation."""
SOURCE, CUE_ROLE, CONTENT = 1, 2, 3
"""Places in the network's answer for each piece of one statement: none, source, cue, content."""
SWITCH = 2.0
"""What a change of role between neighbouring pieces costs, in nats; chosen on the development texts."""
NEIGHBOURS = 2
"""Two first pieces this near each other are one cue found twice."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A statement as the tagger sees it; offsets are code points into the block's text."""

    source: Spans
    cue: Spans
    content: Spans
    score: float
    """How probable it is that a cue (or a floating quotation) begins here, 0 to 1."""
    sureness: float
    """The mean probability of the roles chosen, 0 to 1."""
    kinds: tuple[float, float, float]
    """Probabilities of claim, denial and other, judged by the words and those around them."""
    summary: bytes = b""
    """What the judge reads of it: numbers as float32."""
    vector: bytes = b""
    """The content's meaning: numbers as float32."""


def softmax(logits: Floats) -> Floats:
    """Probabilities along the last axis."""
    shifted = np.exp(logits - logits.max(-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(-1, keepdims=True), dtype=np.float32)


def first_pieces(seeds: Floats, threshold: float) -> list[int]:
    """The pieces that open a statement, from probabilities (pieces, 3); of near neighbours the likeliest."""
    chance = seeds[:, CUE] + seeds[:, FLOATING]
    found: list[int] = []
    for place in np.argsort(-chance, kind="stable"):
        if chance[place] < threshold:
            break
        if all(abs(int(place) - other) > NEIGHBOURS for other in found):
            found.append(int(place))
    return sorted(found)


def best_paths(roles: Floats, switch: float = SWITCH) -> Integers:
    """The likeliest role of every piece (statements, pieces), from logits (statements, pieces, roles).

    Viterbi with one price for every change of role, all statements at once.
    """
    scores = np.log(softmax(roles) + 1e-9)
    statements, length, states = scores.shape
    price = switch * (1 - np.eye(states, dtype=np.float32))
    best = scores[:, 0]
    back = np.zeros((statements, length, states), dtype=np.int64)
    for place in range(1, length):
        options = best[:, :, None] - price[None]
        back[:, place] = options.argmax(1)
        best = options.max(1) + scores[:, place]
    out = np.zeros((statements, length), dtype=np.int64)
    out[:, -1] = best.argmax(1)
    rows = np.arange(statements)
    for place in range(length - 1, 0, -1):
        out[:, place - 1] = back[rows, place, out[:, place]]
    return out


def spans_of(text: str, pieces: Pieces, chosen: NDArray[np.bool_]) -> Spans:
    """The spans of the chosen pieces: whole words, pieces that only white space separates joined."""
    out: list[Span] = []
    for place in np.flatnonzero(chosen[: len(pieces)] & (pieces.starts >= 0)):
        start, end = int(pieces.starts[place]), int(pieces.ends[place])
        while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
        if out and start <= out[-1].end + 1 and not text[out[-1].end : start].strip():
            out[-1] = Span(out[-1].start, max(end, out[-1].end))
        elif not out or end > out[-1].end:
            out.append(Span(start, end))
    return tuple(out)
