"""Claim, denial or other in the light of the whole article: signs weighed, as a small model learned to weigh them."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.analysis import Quotation, StatementKind
from desktop_app.domain.spans import words_of

if TYPE_CHECKING:
    from desktop_app.analysis.assembly import Draft

KINDS = (StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER)
CLAIM, DENIAL, OTHER = KINDS
Signs = dict[str, float]
NO = re.compile(r"(?i)\b(?:no|not|never|none|nothing|nobody|neither|nor|nowhere|without)\b|n[’']t\b")
SILENCE = re.compile(
    r"(?i)\b(nothing to (say|add)|no comment|nothing can be said|not (?:going to|be able to) comment)\b"
)
NEITHER_NOR = re.compile(r"(?i)\bneither\b.*\bnor\b")
FIRST_PERSON = re.compile(r"(?i)\b(?:i|we|my|our|me|us)\b")
FLAT_NO = re.compile(
    r"(?i)^[\s\"“‘'«]*(?:no|never|not|nonsense|negative|rubbish|none|neither|nobody|nothing)\b"
)
EARLY = 12
"""Words at the head of a content in which a negation is looked for."""
SURE_FRAMES = frozenset({"plead", "answer", "decline"})
"""Frames of which the rule's word stands: a plea, a flat answer, a refusal to comment."""
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
SIGNS = (
    *(f"tagger {kind}" for kind in KINDS),
    *(f"rule {kind}" for kind in KINDS),
    *(f"frame {frame}" for frame in FRAMES),
    "negative",
    "early no",
    "flat no",
    "first person no",
    "question",
    "direct",
    "negated cue",
    "overlap",
    "no and overlap",
    "no and topic",
    "beside own denial",
    "no beside own denial",
    "own denial",
    "no after others",
    "several others",
)
"""The names of the signs, in the order in which the judge reads them."""
WORDED = {
    CLAIM: "It is worded as a statement of fact.",
    DENIAL: "It is worded as a rejection of what was said.",
    OTHER: "It is worded as an opinion, a wish, a question or an intention.",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the statements of an article are, and which of them deny which."""

    kinds: tuple[tuple[float, float, float], ...]
    """For each statement the probabilities of claim, denial and other."""
    answers: tuple[Mapping[int, float], ...]
    """For each statement the places of those that it may deny, with how probable that is."""
    confidences: tuple[float | None, ...]
    """For each statement how often such a one is right, 0 to 1; None where only rules have found it."""


class Judge(Protocol):
    """Whatever judges the statements of one article together."""

    def judge(self, text: str, drafts: Sequence[Draft]) -> Judgement:
        """The judgement of `drafts`, which are in text order, with their speakers known."""


def sign_vector(signs: Signs) -> list[float]:
    """The signs as numbers in the order of SIGNS; a sign that is not given is 0."""
    return [signs.get(name, 0.0) for name in SIGNS]


def kind_of(
    text: str, draft: Draft, drafts: Sequence[Draft], chances: tuple[float, float, float]
) -> tuple[StatementKind, str]:
    """The likeliest kind, and why, in words for the reader."""
    kind = KINDS[max(range(3), key=lambda place: chances[place])]
    ruled = draft.found.kind
    if NEITHER_NOR.search(words_of(text, draft.statement.cue, " ")):
        return OTHER, "It neither confirms nor denies."
    by_rules_alone = draft.found.kinds is None and (
        ruled is DENIAL
        or draft.found.frame in SURE_FRAMES
        or SILENCE.search(words_of(text, draft.statement.content)) is not None
    )
    signs = signs_of(text, draft, drafts)
    unasked = kind is DENIAL and ruled is CLAIM and _answers_nobody(draft, drafts, signs)
    if kind is ruled or by_rules_alone or unasked:
        return ruled, draft.found.why
    return kind, _why(kind, signs)


def _answers_nobody(draft: Draft, drafts: Sequence[Draft], signs: Signs) -> bool:
    """Whether nothing in the words shows that something is rejected, and nobody else is heard."""
    if signs["flat no"] or signs["first person no"] or signs["own denial"]:
        return False
    return all(other.statement.speaker == draft.statement.speaker for other in drafts)


def _why(kind: StatementKind, signs: Signs) -> str:
    if kind is DENIAL and signs["early no"] and signs["overlap"] >= ENOUGH:
        return "A negative assertion that answers what is said elsewhere."
    if kind is DENIAL and signs["early no"] and signs["beside own denial"]:
        return "A negative assertion beside a denial by the same speaker."
    if kind is DENIAL and signs["flat no"]:
        return "The answer begins with a “no”."
    return WORDED[kind]


def signs_of(text: str, draft: Draft, drafts: Sequence[Draft]) -> Signs:
    """The signs that speak for one kind or another, by name."""
    found, statement = draft.found, draft.statement
    content = words_of(text, statement.content)
    early = " ".join(content.split()[:EARLY])
    chances = found.kinds or (1 / 3, 1 / 3, 1 / 3)
    signs: Signs = {}
    for kind, chance in zip(KINDS, chances, strict=True):
        signs[f"tagger {kind}"] = math.log(max(chance, 1e-3))
    signs[f"rule {found.kind}"] = 1.0
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
    a, b = first.statement.content, second.statement.content
    return bool(a) and bool(b) and a[0].start < b[-1].end and b[0].start < a[-1].end


def shared(words: frozenset[str], others: frozenset[str]) -> float:
    """The share of the words of the smaller set that stand in the other one too; at least two must."""
    common = len(words & others)
    return common / min(len(words), len(others)) if common >= 2 else 0.0
