"""Passages to tagged statements: each window through the network alone and among its neighbours, then decoded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from tokenizers import Tokenizer

from desktop_app.analysis.passages import groups
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
from desktop_app.analysis.tagging.pieces import LONGEST, Pieces, pieces_of, read_together

THRESHOLD = 0.5
SURE = 0.8
"""Probability from which the kind that a paragraph tells alone stands, and its neighbours are not asked."""
NOTHING: Floats = np.zeros((0, 0), dtype=np.float32)


class Network(Protocol):
    """What the tagger needs of a network, whatever runs it.

    It reads one window at a time and links one paragraph of it at a time: beside others the same words would get
    slightly other numbers, as weights of 8 bits are multiplied by inputs rounded to what all of them together need, and
    a text would not always be read alike.
    """

    def encode(self, window: Pieces) -> tuple[Floats, Floats]:
        """States (pieces, hidden) and logits (pieces, 3) of what each piece opens; a window may hold paragraphs."""

    def link(self, states: Floats, firsts: Integers) -> tuple[Floats, Floats, Floats]:
        """Role logits (statements, pieces, 4), kind logits (statements, 3) and summaries (statements, narrow).

        `states` are those of one paragraph; `firsts` are the pieces at which its statements open.
        """


class _Window:
    """A paragraph, or a part of a long one, as it is read."""

    def __init__(self, place: int, pieces: Pieces, states: Floats, seed_logits: Floats) -> None:
        self.place = place
        """The paragraph's."""
        self.pieces = pieces
        self.states = states
        """When it is read alone."""
        self.seeds = softmax(seed_logits)
        self.opened: list[int] = []
        """The pieces at which its statements open."""
        self.roles = self.sums = NOTHING
        """Logits and sums, as the network links them; one line for each statement."""
        self.kinds = NOTHING
        """Probabilities (statements, kinds)."""

    @property
    def firsts(self) -> Integers:
        """`opened` as the network wants them."""
        return np.array(self.opened, dtype=np.int64)

    @property
    def sure(self) -> bool:
        """Whether no kind is in doubt."""
        return bool((self.kinds.max(-1) >= SURE).all())


class Tagger:
    """Finds statements with a network; keeps nothing between calls, so several threads may use it."""

    def __init__(self, network: Network, tokenizer: Tokenizer, threshold: float = THRESHOLD) -> None:
        self._network = network
        self._tokenizer = tokenizer
        self._threshold = threshold

    def tag(self, paragraphs: Sequence[str]) -> list[tuple[Tagged, ...]]:
        """The statements of each of the neighbouring `paragraphs`, in the order of their opening pieces.

        Each paragraph is read alone for its statements, and those that leave kinds in doubt once more among the others:
        who says what is told most surely from the paragraph itself, what denies what from those around it.
        """
        read = [
            _Window(place, window, *self._network.encode(window))
            for place, text in enumerate(paragraphs)
            for window in pieces_of(text, self._tokenizer)
        ]
        for one in read:
            self._link(one)
        self._read_together(read)
        found: list[list[Tagged]] = [[] for _ in paragraphs]
        for one in read:
            found[one.place].extend(_decoded(paragraphs[one.place], one))
        return [tuple(sorted(some, key=_opening)) for some in found]

    def _link(self, one: _Window) -> None:
        """Find the roles and kinds of a window's statements, as far as it tells them alone."""
        one.opened = [
            first for first in first_pieces(one.seeds, self._threshold) if one.pieces.starts[first] >= 0
        ]
        if one.opened:
            roles, kinds, one.sums = self._network.link(one.states, one.firsts)
            one.roles, one.kinds = roles, softmax(kinds)

    def _read_together(self, read: Sequence[_Window]) -> None:
        """Tell the kinds of statements in the light of each other, where a paragraph alone leaves them in doubt."""
        opened = [one for one in read if one.opened]
        for group in groups([len(one.pieces) for one in opened], LONGEST):
            some = [opened[number] for number in group]
            if len(some) == 1 or all(one.sure for one in some):
                continue
            together, spots = read_together([one.pieces for one in some])
            states, _ = self._network.encode(together)
            for one, spot in zip(some, spots, strict=True):
                if not one.sure:
                    _, kinds, _ = self._network.link(states[spot], one.firsts)
                    one.kinds = softmax(kinds)


def _decoded(text: str, one: _Window) -> Iterator[Tagged]:
    if not one.opened:
        return
    paths, chances = best_paths(one.roles), softmax(one.roles)
    for number, first in enumerate(one.opened):
        path = paths[number]
        tagged = _tagged(text, one.pieces, first, one.seeds[first], path, chances[number], one.kinds[number])
        if tagged is not None:
            meaning = _meaning(one.states, path).astype("<f4")
            summary = one.sums[number].astype("<f4")
            yield replace(tagged, summary=summary.tobytes(), vector=meaning.tobytes())


def _tagged(
    text: str, window: Pieces, first: int, seed: Floats, path: Integers, chances: Floats, kinds: Floats
) -> Tagged | None:
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
