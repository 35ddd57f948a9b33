"""Which claim a denial answers, and the disputes that follow from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.analysis.findings import BlockFindings
from desktop_app.analysis.judging import Judgement, kind_of, same_place, shared
from desktop_app.domain.analysis import Dispute, Statement, StatementKind
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of

if TYPE_CHECKING:
    from desktop_app.analysis.assembly import Draft

CLAIM, DENIAL, OTHER = StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER
ENOUGH = 0.34
"""Share of a denial's words that must stand in the claim that it answers."""
ANSWERS = 0.6
"""Points from which a denial is said to answer another statement: the judge's probability and, counted
ALIKE_COUNTS, the share of words in common."""
ALIKE_COUNTS = 0.4
BESIDE_BEST = 0.3
"""How far behind the likeliest one another answered statement may lie."""
DOUBTFUL = 0.4
"""Confidence below which a statement may be none, so that it is not said to be denied."""
AROUND = 80
"""Statements before and after one that can tell something about it."""
NEAR = 8
"""Statements before and after one that can share its words."""
POINTERS = ("these", "this", "that", "those", "it", "the report", "the claim", "the allegation", "the accusation",
            "the charge", "the story", "the rumour", "the suggestion", "the criticism", "them", "such")  # fmt: skip


def link_denials(
    article: Article, drafts: list[Draft], findings: list[BlockFindings], judgement: Judgement | None = None
) -> list[Statement]:
    """The statements of `drafts`; denials point at what they deny, and negative answers become denials.

    Where there is a `judgement` it says what denies what; otherwise rules do.
    """
    if judgement is not None:
        return _as_judged(article, drafts, judgement)
    assertions = [a.keywords for found in findings for a in found.assertions if not a.negative]
    out: list[Statement] = []
    for draft in drafts:
        statement = draft.statement
        if statement.kind is CLAIM and draft.found.negative:
            statement = _answering(draft, drafts, assertions)
        if statement.kind is CLAIM and draft.found.frame == "floating" and out and out[-1].kind is DENIAL:
            same = out[-1].speaker == statement.speaker and draft.block == drafts[len(out) - 1].block
            begins = words_of(article.text, statement.content).lstrip("\"“‘' ").lower()
            if same and begins.startswith(
                ("no", "not", "never", "it is not", "we did not", "i did not", "i have never")
            ):
                statement = replace(statement, kind=DENIAL, why="It goes on with the denial before it.")
        out.append(statement)
    return [
        replace(one, denies=_denied(article, draft, one, drafts, out)) if one.kind is DENIAL else one
        for draft, one in zip(drafts, out, strict=True)
    ]


def _as_judged(article: Article, drafts: list[Draft], judgement: Judgement) -> list[Statement]:
    out: list[Statement] = []
    for place, draft in enumerate(drafts):
        beside = drafts[max(0, place - AROUND) : place + AROUND]
        kind, why = kind_of(article.text, draft, beside, judgement.kinds[place])
        out.append(replace(draft.statement, kind=kind, why=why))
    for place, one in enumerate(out):
        if one.kind is DENIAL:
            near = range(max(0, place - AROUND), min(len(out), place + AROUND))
            possible = [
                n
                for n in near
                if (judgement.confidences[n] or 1.0) >= DOUBTFUL and _may_be_denied(place, n, drafts, out)
            ]
            targets = _answered(place, possible, drafts, judgement)
            if not targets:
                some = [drafts[n] for n in possible], [out[n] for n in possible]
                by_rule = _denied(article, drafts[place], one, *some)
                targets = [n for n in possible if out[n].id in by_rule]
            out[place] = replace(one, denies=tuple(out[n].id for n in targets))
    return out


def _answered(place: int, possible: list[int], drafts: list[Draft], judgement: Judgement) -> list[int]:
    """Which of the `possible` statements the denial at `place` answers, by the judge and by words in common."""
    words = drafts[place].found.keywords
    points = {
        n: judgement.answers[place].get(n, 0.0) + ALIKE_COUNTS * shared(words, drafts[n].found.keywords)
        for n in possible
    }
    best = max(points.values(), default=0.0)
    return [n for n, reached in points.items() if reached >= max(ANSWERS, best - BESIDE_BEST)]


def _may_be_denied(place: int, number: int, drafts: list[Draft], statements: list[Statement]) -> bool:
    """Whether the statement at `number` is not part of the denial at `place` and reports no denial itself."""
    if number == place or same_place(drafts[place], drafts[number]):
        return False
    around = range(max(0, number - NEAR), min(len(drafts), number + NEAR))
    return not any(
        statements[other].kind is DENIAL and other != number and same_place(drafts[number], drafts[other])
        for other in around
    )


def _answering(draft: Draft, drafts: list[Draft], assertions: Sequence[frozenset[str]]) -> Statement:
    """A negative assertion is a denial when it answers a proposition that stands elsewhere in the article."""
    words = draft.found.keywords
    for other in drafts:
        if other is draft or same_place(draft, other):
            continue
        if other.statement.kind is DENIAL and other.statement.speaker == draft.statement.speaker:
            follows = other.statement.extent.start < draft.statement.extent.start
            near = other.block == draft.block or (
                draft.block - other.block == 1 and bool(words & other.found.keywords)
            )
            if near and follows:
                return replace(
                    draft.statement,
                    kind=DENIAL,
                    why="A negative assertion beside a denial by the same speaker.",
                )
        same_topic = draft.found.topic != "" and draft.found.topic == other.found.topic
        asserted = (
            other.statement.kind is CLAIM and not other.found.negative
        ) or other.statement.kind is DENIAL
        if (
            asserted
            and other.statement.speaker != draft.statement.speaker
            and (same_topic or shared(words, other.found.keywords) >= ENOUGH)
        ):
            return replace(
                draft.statement, kind=DENIAL, why="A negative assertion that answers what is said elsewhere."
            )
    if any(shared(words, other) >= 0.6 for other in assertions):
        return replace(
            draft.statement, kind=DENIAL, why="A negative assertion that answers what the article reports."
        )
    return draft.statement


def _denied(
    article: Article, draft: Draft, denial: Statement, drafts: list[Draft], statements: list[Statement]
) -> tuple[str, ...]:
    """The statements that `denial` rejects: those most alike, or the nearest one when it only points."""
    scored = []
    reports = {statement.parent for statement in statements if statement.kind is DENIAL}
    for other, statement in zip(drafts, statements, strict=True):
        if (
            other is draft
            or statement.kind is not CLAIM
            or statement.speaker == denial.speaker
            or same_place(draft, other)
        ):
            continue
        if statement.id in reports:
            continue  # it reports a denial
        alike = shared(draft.found.keywords, other.found.keywords)
        if alike >= ENOUGH:
            scored.append((alike, -abs(other.block - draft.block), statement.id))
    if scored:
        best = max(scored)[0]
        return tuple(sorted((key for alike, _, key in scored if alike >= best - 0.15), key=_number))
    return _pointed_at(article, draft, denial, drafts, statements)


def _pointed_at(
    article: Article, draft: Draft, denial: Statement, drafts: list[Draft], statements: list[Statement]
) -> tuple[str, ...]:
    """What "these reports" points at: the last claim by somebody else in this block or the one before."""
    content = words_of(article.text, denial.content).lower().strip("\"“‘' ")
    points = any(content.startswith(pointer) for pointer in POINTERS) or len(draft.found.keywords) <= 1
    if not points:
        return ()
    before = [
        statement
        for other, statement in zip(drafts, statements, strict=True)
        if statement.kind is CLAIM
        and statement.speaker != denial.speaker
        and statement.extent.start < denial.extent.start
        and draft.block - other.block <= 1
        and not same_place(draft, other)
    ]
    return tuple(s.id for s in before if s.content == before[-1].content) if before else ()


def _number(key: str) -> int:
    return int(key[1:]) if key[1:].isdigit() else 0


def disputes_of(article: Article, statements: Sequence[Statement]) -> tuple[Dispute, ...]:
    """Every claim that is denied, with who asserts it and who denies it; the same claim by two is one dispute."""
    by_id = {statement.id: statement for statement in statements}
    groups: list[tuple[set[str], set[str]]] = []
    for denial in statements:
        if not denial.denies:
            continue
        asserted, denied = set(denial.denies), {denial.id}
        for group in [group for group in groups if group[0] & asserted]:
            asserted |= group[0]
            denied |= group[1]
            groups.remove(group)
        groups.append((asserted, denied))
    out = []
    for number, (asserted, denied) in enumerate(groups, 1):
        first = min((by_id[key] for key in asserted), key=lambda statement: statement.extent)
        proposition = " ".join(words_of(article.text, first.content).split()).removeprefix("that ")
        out.append(
            Dispute(
                f"d{number}",
                proposition,
                tuple(sorted(asserted, key=_number)),
                tuple(sorted(denied, key=_number)),
            )
        )
    return tuple(out)
