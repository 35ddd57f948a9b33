"""Claim, denial or other in the light of the whole article: signs weighed, as a small model learned to weigh them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.domain.analysis import Quotation, StatementKind
from desktop_app.domain.spans import hull, words_of
from desktop_app.resource_files import resource_path

if TYPE_CHECKING:
    from desktop_app.analysis.assembly import Draft

KINDS = (StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER)
CLAIM, DENIAL, OTHER = KINDS
Signs = dict[str, float]
NO = re.compile(r"(?i)\b(?:no|not|never|none|nothing|nobody|neither|nor|nowhere|without)\b|n[’']t\b")
FIRST_PERSON = re.compile(r"(?i)\b(?:i|we|my|our|me|us)\b")
FLAT_NO = re.compile(
    r"(?i)^[\s\"“‘'«]*(?:no|never|not|nonsense|negative|rubbish|none|neither|nobody|nothing)\b"
)
EARLY = 12
"""Words at the head of a content in which a negation is looked for."""
ENOUGH = 0.34
"""Share of meaning words in common from which two statements are taken to be about one thing."""
FRAMES = (
    "say",
    "deny",
    "denial noun",
    "call",
    "accuse",
    "decline",
    "according",
    "other",
    "turn",
    "head",
    "floating",
    "noun",
    "tagged",
    "plead",
    "answer",
    "citing",
)
WORDED = {
    CLAIM: "It is worded as a statement of fact",
    DENIAL: "It is worded as a rejection of what was said",
    OTHER: "It is worded as an opinion, a wish, a question or an intention",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a statement is, how sure that is, 0 to 1, and why."""

    kind: StatementKind
    chance: float
    why: str


@cache
def learned_weights() -> Mapping[str, tuple[float, float, float]]:
    """For each sign its points for claim, denial and other; empty where the tagger's model is missing."""
    file = resource_path("models", "tagger", "kinds.json")
    if not file.is_file():
        return {}
    return {
        name: (points[0], points[1], points[2])
        for name, points in json.loads(file.read_text(encoding="utf-8")).items()
    }


def judge(
    text: str, draft: Draft, drafts: Sequence[Draft], weights: Mapping[str, tuple[float, float, float]]
) -> Judgement:
    """What the statement of `draft` is, beside the other `drafts` of its article."""
    signs = signs_of(text, draft, drafts)
    points = [
        sum(weights[name][place] * value for name, value in signs.items() if name in weights)
        for place in range(3)
    ]
    highest = max(points)
    chances = [math.exp(one - highest) for one in points]
    total = sum(chances)
    place = points.index(highest)
    kind, chance = KINDS[place], chances[place] / total
    return Judgement(kind, chance, _why(kind, draft, signs))


def _why(kind: StatementKind, draft: Draft, signs: Signs) -> str:
    if kind is draft.found.kind:
        return draft.found.why
    if kind is DENIAL and signs["negative"] and signs["overlap"] >= ENOUGH:
        return "A negative assertion that answers what is said elsewhere."
    if kind is DENIAL and signs["negative"] and signs["beside own denial"]:
        return "A negative assertion beside a denial by the same speaker."
    if kind is DENIAL and signs["flat no"]:
        return "The answer begins with a “no”."
    return f"{WORDED[kind]}."


def signs_of(text: str, draft: Draft, drafts: Sequence[Draft]) -> Signs:
    """The signs that speak for one kind or another, by name."""
    found, statement = draft.found, draft.statement
    content = words_of(text, statement.content)
    early = " ".join(content.split()[:EARLY])
    chances = found.kinds or (1 / 3, 1 / 3, 1 / 3)
    signs: Signs = {"bias": 1.0}
    for kind, chance in zip(KINDS, chances, strict=True):
        signs[f"tagger {kind}"] = math.log(max(chance, 1e-3))
    signs[f"rule {found.kind}"] = 1.0
    signs[f"rule {found.kind} {_group(found.frame)}"] = 1.0
    signs[f"frame {found.frame}" if found.frame in FRAMES else "frame tagged"] = 1.0
    negative = found.negative or bool(NO.search(early))
    signs["negative"] = float(found.negative)
    signs["early no"] = float(bool(NO.search(early)))
    signs["flat no"] = float(bool(FLAT_NO.match(content)))
    signs["first person no"] = float(negative and bool(FIRST_PERSON.search(early)))
    signs["question"] = float(content.rstrip("\"”’»' ").endswith("?"))
    signs["direct"] = float(statement.quotation is Quotation.DIRECT)
    signs["negated cue"] = float(found.negated_cue)
    signs |= _beside(draft, drafts, negative=negative)
    return signs


def _group(frame: str) -> str:
    return frame if frame in ("say", "call", "deny", "other", "turn", "floating") else "rest"


def _beside(draft: Draft, drafts: Sequence[Draft], *, negative: bool) -> Signs:
    """Signs that the other statements give."""
    overlap = same_topic = 0.0
    beside_denial = own_denial = answered_before = 0.0
    for other in drafts:
        if other is draft:
            continue
        denies = other.found.kind is DENIAL or (other.found.kinds is not None and other.found.kinds[1] > 0.5)
        if other.statement.speaker == draft.statement.speaker:
            near = 0 <= draft.block - other.block <= 1
            beside_denial = max(beside_denial, float(denies and near))
            own_denial = max(own_denial, float(denies))
            continue
        if same_place(draft, other):
            continue
        overlap = max(overlap, shared(draft.found.keywords, other.found.keywords))
        same_topic = max(
            same_topic, float(bool(draft.found.topic) and draft.found.topic == other.found.topic)
        )
        if not denies and other.block <= draft.block:
            answered_before = 1.0
    return {
        "overlap": overlap,
        "no and overlap": overlap * negative,
        "no and topic": same_topic * negative,
        "beside own denial": beside_denial,
        "no beside own denial": beside_denial * negative,
        "own denial": own_denial,
        "no after others": answered_before * negative,
        "several others": float(len(drafts) > 3),
    }


def same_place(first: Draft, second: Draft) -> bool:
    """Whether one lies in the other, or both are the same words said by two."""
    a, b = hull(first.statement.content), hull(second.statement.content)
    return a is not None and b is not None and a.overlaps(b)


def shared(words: frozenset[str], others: frozenset[str]) -> float:
    """The share of the words of the smaller set that stand in the other one too; at least two must."""
    common = len(words & others)
    return common / min(len(words), len(others)) if common >= 2 else 0.0
