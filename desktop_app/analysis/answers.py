"""Which statement a denial answers: candidates weighed by place, speakers, words and meaning."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from desktop_app.analysis.candidate_signs import Signs
from desktop_app.analysis.judging import Judgement, same_place, shared
from desktop_app.analysis.lexicon import cues, weights
from desktop_app.analysis.name_forms import folded
from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.spans import words_of

if TYPE_CHECKING:
    from desktop_app.analysis.assembly import Draft

CLAIM, DENIAL = StatementKind.CLAIM, StatementKind.DENIAL
AROUND = 24
"""Statements before and after a denial among which what it answers is looked for."""
POINTER = re.compile(
    r"(?i)^[\s\"“‘']*(?:(?:that|to) )?(?:(?:all|both|any|all of) )?"
    r"(?:(?:it|this|that|these|those|them|such|so)[\s\"”’'.,]*$"
    r"|(?:the|this|that|these|those|such an?|such|any|all|both|his|her|its|their|(?:the )?[\w’'-]+[’']s) "
    r"(?:[\w-]+ ){0,2}(?:reports?|claims?|allegations?|accusations?|charges?|story|stories|rumours?|rumors?"
    r"|suggestions?|criticisms?|account|assertions?|version|idea|complaints?|figures?|findings?|statements?"
    r"|insinuations?|speculation|theory|wrongdoing|testimony|remarks?|description|assessment|characterisation"
    r"|characterization|notion)\b)"
)
"""A content that only points at what is denied: "these reports", "the allegation"."""
REPORTED = frozenset(["report", "reports", "story", "findings", "figures", "claims"])
ACCUSATION = frozenset(["accusation", "accusations", "charge", "charges", "allegation", "allegations"])
JUDGED = 3.0
"""Points for a statement of which the judge is sure that it is what a denial answers."""
UNSURE = 0.5
"""The judge's probability from which its word speaks for a link rather than against one."""
ENOUGH = 0.5
"""Share of meaning words in common from which two statements are surely about one thing."""
RESTATED = 6.0
"""Points for a claim in which the words of the denial stand again: in long articles it may be far away."""
RESTATING = 3
"""Words in common from which a claim has the words of a denial."""
SHORT = 4
"""Meaning words up to which a content says little itself."""


class AnswerWeigher(Protocol):
    """Whatever tells how likely a denial answers each of several statements."""

    def weigh_answers(
        self, options: Sequence[Signs], candidates: Sequence[Draft], denial: Draft
    ) -> Sequence[float]:
        """Points for each of the `candidates`, and after them for none of them."""


class AnswerWeights:
    """Points by the table "answer" of `resources/lexicons/answers.toml`."""

    def weigh_answers(
        self,
        options: Sequence[Signs],
        candidates: Sequence[Draft],  # noqa: ARG002 - whoever teaches needs them
        denial: Draft,  # noqa: ARG002
    ) -> Sequence[float]:
        """The sum of the weights over the signs."""
        table = weights("answer", "answers.toml")
        return [
            sum(table.get(name, 0.0) * value for name, value in signs.items() if value) for signs in options
        ]


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of an article's statements when denials are linked."""

    text: str
    drafts: Sequence[Draft]
    statements: Sequence[Statement]
    """The same, with their kinds settled."""
    words: Sequence[frozenset[str]]
    """The folded words of each content."""
    names: Mapping[str, frozenset[str]]
    """The words of each speaker's names, by id."""
    judgement: Judgement | None = None


def answered(scene: Scene, place: int, weigher: AnswerWeigher) -> tuple[int, ...]:
    """The places of what the denial at `place` answers: the likeliest statement, and others of the same content."""
    possible = candidates_of(scene, place)
    if not possible:
        return ()
    options = [*answer_signs(scene, place, possible), _nothing(scene, place, possible)]
    points = list(weigher.weigh_answers(options, [scene.drafts[n] for n in possible], scene.drafts[place]))
    restated = _restated(scene, place, possible, options)
    if restated is not None:
        points[restated] += RESTATED
    if scene.judgement is not None:
        for number, n in enumerate(possible):
            points[number] += JUDGED * scene.judgement.answers[place].get(n, 0.0)
        points[-1] += JUDGED * UNSURE
    best = max(range(len(points)), key=lambda n: points[n])
    if best == len(possible):
        return ()
    content = scene.statements[possible[best]].content
    return tuple(n for n in possible if scene.statements[n].content == content)


def _restated(scene: Scene, place: int, possible: Sequence[int], options: Sequence[Signs]) -> int | None:
    """Which of the possible claims of others has most words of the denial, where it has enough of them."""
    words = scene.drafts[place].found.keywords
    claims = [
        number
        for number, n in enumerate(possible)
        if scene.statements[n].kind is CLAIM
        and not options[number]["same speaker"]
        and options[number]["words"] >= ENOUGH
        and len(words & scene.drafts[n].found.keywords) >= RESTATING
    ]
    return max(claims, key=lambda number: options[number]["words"], default=None)


def candidates_of(scene: Scene, place: int) -> list[int]:
    """The statements near the denial at `place` that are no part of it."""
    near = range(max(0, place - AROUND), min(len(scene.drafts), place + AROUND))
    denial = scene.drafts[place]
    apart = [n for n in near if n != place and not same_place(denial, scene.drafts[n])]
    return [n for n in apart if scene.statements[n].kind is DENIAL or not _reports_denial(scene, n)]


def answer_signs(scene: Scene, place: int, possible: Sequence[int]) -> list[Signs]:
    """For each possible statement what speaks for its being answered by the denial at `place`."""
    denial, statement = scene.drafts[place], scene.statements[place]
    pointer = POINTER.match(words_of(scene.text, statement.content))
    asserted = [
        n
        for n in possible
        if scene.statements[n].kind is not DENIAL and scene.statements[n].speaker != statement.speaker
    ]
    before = [n for n in asserted if n < place]
    nouns = set(folded(pointer.group()).split()) if pointer else set()
    out: list[Signs] = []
    alikes = {n: shared(denial.found.keywords, scene.drafts[n].found.keywords) for n in possible}
    meanings = _standardised(
        {n: _cosine(denial.found.vector, scene.drafts[n].found.vector) for n in possible}
    )
    most_alike, most_meant = max(alikes.values()), max(meanings.values())
    for n in possible:
        signs = _place_signs(scene, place, n) | _telling_signs(scene, place, n)
        signs["nearest before"] = float(bool(before) and n == before[-1])
        signs["nearest after"] = float(not before and bool(asserted) and n == asserted[0])
        signs["first of all"] = float(bool(asserted) and n == asserted[0])
        signs["words"] = alikes[n]
        signs["most words"] = float(alikes[n] == most_alike and most_alike > 0)
        signs["surely most words"] = float(alikes[n] == most_alike and most_alike >= ENOUGH)
        signs["words though far"] = alikes[n] * signs["statements between"]
        signs["alone in words"] = float(alikes[n] > 0 and sum(one > 0 for one in alikes.values()) == 1)
        signs["meaning"] = meanings[n]
        signs["most meaning"] = float(meanings[n] == most_meant and most_meant > 0)
        if pointer is not None:
            signs |= _pointed_at(signs, scene.drafts[n], nouns)
        elif len(denial.found.keywords) <= SHORT:
            signs["short nearest"] = signs["nearest before"]
            signs["short meaning"] = signs["meaning"]
        out.append(signs)
    return out


def _telling_signs(scene: Scene, place: int, n: int) -> Signs:
    """What the statement at `n` tells by itself and beside the denial at `place`, whatever else there is."""
    denial, statement = scene.drafts[place], scene.statements[place]
    other, target = scene.drafts[n], scene.statements[n]
    denier = scene.names.get(statement.speaker or "", frozenset())
    speaker = scene.names.get(target.speaker or "", frozenset())
    common = len(denial.found.keywords & other.found.keywords)
    return {
        f"is {target.kind.value}": 1.0,
        "same speaker": float(target.speaker == statement.speaker),
        "names the denier": float(bool(denier & scene.words[n])),
        "is named": float(bool(speaker & scene.words[place])),
        "topic": float(bool(denial.found.topic) and denial.found.topic == other.found.topic),
        "accuses": float(other.found.frame == "accuse"),
        "floating": float(not target.cue),
        "negative": float(other.found.negative),
        "question": float(words_of(scene.text, target.content).rstrip("\"”’' ").endswith("?")),
        f"words in common {min(common, 5)}": 1.0,
    }


def _pointed_at(signs: Signs, other: Draft, nouns: set[str]) -> Signs:
    """Signs of whether "these reports", whose words are `nouns`, point at a statement with the given signs."""
    head, frame = other.found.source_head, other.found.frame
    return {
        "pointed at nearest": signs["nearest before"],
        "pointed at words": signs["words"],
        "pointed at meaning": signs["meaning"],
        "pointed at by name": float(head in nouns or other.found.lemma in nouns),
        "pointed at accuser": float(frame == "accuse" and bool(nouns & ACCUSATION)),
        "pointed at document": float(head in cues().documents and bool(nouns & REPORTED)),
    }


def _place_signs(scene: Scene, place: int, n: int) -> Signs:
    denial, other = scene.drafts[place], scene.drafts[n]
    way = "before" if n < place else "after"
    blocks = abs(other.block - denial.block)
    signs: Signs = {
        f"{way} {min(abs(n - place), 4)}": 1.0,
        f"{way} blocks {min(blocks, 3)}": 1.0,
        "statements between": float(np.log2(abs(n - place))),
    }
    if place == 0:
        signs[f"headline {min(n, 3)}"] = 1.0
    signs["target first"] = float(n == 0)
    return signs


def _reports_denial(scene: Scene, n: int) -> bool:
    """Whether the statement only reports that somebody denies something."""
    return any(
        scene.statements[other].kind is DENIAL
        and other != n
        and same_place(scene.drafts[n], scene.drafts[other])
        for other in range(max(0, n - 8), min(len(scene.drafts), n + 8))
    )


def _nothing(scene: Scene, place: int, possible: Sequence[int]) -> Signs:
    """What speaks for the denial answering nothing that the article states."""
    denial, statement = scene.drafts[place], scene.statements[place]
    others = [n for n in possible if scene.statements[n].kind is not DENIAL]
    others = [n for n in others if scene.statements[n].speaker != statement.speaker]
    content = words_of(scene.text, statement.content)
    return {
        "nothing": 1.0,
        "nothing, nobody else": float(not others),
        "nothing of many": float(np.log2(1 + len(others))),
        "nothing before": float(not any(n < place for n in others)),
        f"nothing {denial.found.frame}": 1.0,
        "nothing pointed at": float(POINTER.match(content) is not None),
        "nothing negative": float(denial.found.negative),
        "nothing short": float(len(denial.found.keywords) <= SHORT),
        "nothing in head": float(place == 0),
        "nothing direct": float(statement.quotation.value == "direct"),
    }


def _standardised(values: dict[int, float]) -> dict[int, float]:
    """How far above the mean each value lies, in standard deviations: encoders differ in their scale."""
    mean, spread = float(np.mean(list(values.values()))), float(np.std(list(values.values())))
    return {n: (value - mean) / spread if spread > 1e-6 else 0.0 for n, value in values.items()}


def _cosine(first: bytes, second: bytes) -> float:
    """How near two meanings are, -1 to 1; 0 where one is not known."""
    if not first or not second:
        return 0.0
    return float(np.frombuffer(first, dtype=np.float32) @ np.frombuffer(second, dtype=np.float32))
