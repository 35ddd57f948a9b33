"""The learned judge: kinds and answers of an article's statements from summaries, meanings and signs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

from desktop_app.analysis.judging import Judgement, sign_vector, signs_of
from desktop_app.analysis.tagging.decoding import Floats, softmax

if TYPE_CHECKING:
    from desktop_app.analysis.assembly import Draft

JUDGED_TOGETHER = 160
"""Statements of an article that are judged at once: time and memory grow with the square."""
SUMMARY = 192
"""Numbers of a tagger's summary; a statement that the rules alone found has zeros."""


WORTH_KEEPING = 0.1
"""Probability below which an answer is not worth remembering."""
MEANING = 384
"""Numbers of a content's meaning."""


class JudgeNetwork(Protocol):
    """What the learned judge needs of a network."""

    def judge(self, features: Floats, vectors: Floats, same: Floats) -> tuple[Floats, Floats]:
        """Kind logits (statements, 3) and answer logits (statements, statements).

        `features` (statements, summary and signs), `vectors` (statements, 384) of length one, `same` (statements,
        statements) is 1 where two have one speaker.
        """


class LearnedJudge:
    """A `desktop_app.analysis.judging.Judge`."""

    def __init__(self, network: JudgeNetwork, calibration: Mapping[str, float]) -> None:
        self._network = network
        self._calibration = calibration

    def judge(self, text: str, drafts: Sequence[Draft]) -> Judgement:
        """The judgement of `drafts`; of long articles part by part.

        The tagger has told kinds with the words and their neighbours in view; the network sees only what sums them up,
        and tells those of statements that the rules alone have found.
        """
        kinds: list[tuple[float, float, float]] = []
        answers: list[dict[int, float]] = []
        for start in range(0, len(drafts), JUDGED_TOGETHER):
            part = drafts[start : start + JUDGED_TOGETHER]
            features, vectors, same = inputs_of(text, part)
            kind_logits, answer_logits = self._network.judge(features, vectors, same)
            kinds.extend(
                draft.found.kinds or (float(c), float(d), float(o))
                for draft, (c, d, o) in zip(part, softmax(kind_logits), strict=True)
            )
            chances = 1 / (1 + np.exp(-answer_logits))
            answers.extend(
                {start + int(other): float(row[other]) for other in np.flatnonzero(row >= WORTH_KEEPING)}
                for row in chances
            )
        confidences = tuple(
            self._confidence(draft, max(known)) for draft, known in zip(drafts, kinds, strict=True)
        )
        return Judgement(tuple(kinds), tuple(answers), confidences)

    def _confidence(self, draft: Draft, kind_chance: float) -> float | None:
        if draft.found.kinds is None:
            return None
        signs = confidence_signs(draft, kind_chance)
        points = sum(self._calibration.get(name, 0.0) * value for name, value in signs.items())
        return 1 / (1 + math.exp(-points))


def confidence_signs(draft: Draft, kind_chance: float) -> dict[str, float]:
    """What tells how far a statement can be relied on, by name."""
    found = draft.found
    return {
        "bias": 1.0,
        "tagger": _log_odds(found.score),
        "kind": _log_odds(kind_chance),
        "both": float(found.found_by == "both"),
        "floating": float(not found.cue),
    }


def _log_odds(chance: float) -> float:
    safe = min(max(chance, 0.01), 0.99)
    return math.log(safe / (1 - safe))


def inputs_of(text: str, drafts: Sequence[Draft]) -> tuple[Floats, Floats, Floats]:
    """Features, meanings and the matrix of same speakers."""
    summaries = np.zeros((len(drafts), SUMMARY), dtype=np.float32)
    for place, draft in enumerate(drafts):
        if draft.found.summary:
            summaries[place] = np.frombuffer(draft.found.summary, dtype=np.float32)
    signs = np.array([sign_vector(signs_of(text, draft, drafts)) for draft in drafts], dtype=np.float32)
    names = [draft.statement.speaker or f"nobody {place}" for place, draft in enumerate(drafts)]
    same = np.array([[first == second for second in names] for first in names], dtype=np.float32)
    return np.concatenate([summaries, signs], axis=1), _vectors(drafts), same


def _vectors(drafts: Sequence[Draft]) -> Floats:
    """What the contents mean; zeros where the rules alone found a statement."""
    out = np.zeros((len(drafts), MEANING), dtype=np.float32)
    for place, draft in enumerate(drafts):
        if draft.found.vector:
            out[place] = np.frombuffer(draft.found.vector, dtype=np.float32)
    return out
