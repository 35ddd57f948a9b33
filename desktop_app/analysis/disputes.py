"""Which claim a denial answers, and the disputes that follow from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.analysis.answers import AnswerWeigher, AnswerWeights, Scene, answered
from desktop_app.analysis.findings import BlockFindings
from desktop_app.analysis.judging import Judgement, kind_of, same_place, shared
from desktop_app.analysis.name_forms import folded
from desktop_app.domain.analysis import Dispute, Statement, StatementKind
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of

if TYPE_CHECKING:
    from desktop_app.analysis.assembly import Draft

CLAIM, DENIAL = StatementKind.CLAIM, StatementKind.DENIAL
ENOUGH = 0.34
"""Share of a denial's words that must stand in the claim that it answers."""
AROUND = 80
"""Statements before and after one that can tell something about it."""


def link_denials(
    article: Article,
    drafts: list[Draft],
    findings: list[BlockFindings],
    judgement: Judgement | None = None,
    *,
    names: Mapping[str, frozenset[str]] | None = None,
    weigher: AnswerWeigher | None = None,
) -> list[Statement]:
    """The statements of `drafts`; denials point at what they deny, and negative answers become denials.

    Where there is a `judgement` it says what is a denial; otherwise rules do.

    Args:
        article: for its text.
        drafts: the statements in text order, with their speakers.
        findings: of every block.
        judgement: the judge's word on all `drafts`.
        names: the words of each speaker's names, by id.
        weigher: says what each denial answers.
    """
    settled = _as_judged(article, drafts, judgement) if judgement else _as_ruled(article, drafts, findings)
    words = [frozenset(folded(words_of(article.text, one.content)).split()) for one in settled]
    scene = Scene(article.text, drafts, settled, words, names or {}, judgement)
    out = []
    for place, one in enumerate(settled):
        targets = answered(scene, place, weigher or AnswerWeights()) if one.kind is DENIAL else ()
        out.append(replace(one, denies=tuple(settled[n].id for n in targets)))
    return out


def _as_ruled(article: Article, drafts: list[Draft], findings: list[BlockFindings]) -> list[Statement]:
    """The statements; negative assertions that answer something are denials."""
    assertions = [a.keywords for found in findings for a in found.assertions if not a.negative]
    out: list[Statement] = []
    for place, draft in enumerate(drafts):
        statement = draft.statement
        if statement.kind is CLAIM and draft.found.negative:
            statement = _answering(draft, drafts[max(0, place - AROUND) : place + AROUND], assertions)
        if statement.kind is CLAIM and draft.found.frame == "floating" and out and out[-1].kind is DENIAL:
            same = out[-1].speaker == statement.speaker and draft.block == drafts[len(out) - 1].block
            begins = words_of(article.text, statement.content).lstrip("\"“‘' ").lower()
            if same and begins.startswith(
                ("no", "not", "never", "it is not", "we did not", "i did not", "i have never")
            ):
                statement = replace(statement, kind=DENIAL, why="It goes on with the denial before it.")
        out.append(statement)
    return out


def _as_judged(article: Article, drafts: list[Draft], judgement: Judgement) -> list[Statement]:
    """The statements with the kinds that the judge gives them."""
    out: list[Statement] = []
    for place, draft in enumerate(drafts):
        beside = drafts[max(0, place - AROUND) : place + AROUND]
        kind, why = kind_of(article.text, draft, beside, judgement.kinds[place])
        out.append(replace(draft.statement, kind=kind, why=why))
    return out


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


def _number(key: str) -> int:
    return int(key[1:]) if key[1:].isdigit() else 0


def disputes_of(article: Article, statements: Sequence[Statement]) -> tuple[Dispute, ...]:
    """Every claim that is denied, with who asserts it and who denies it; the same claim by two is one dispute."""
    by_id = {statement.id: statement for statement in statements}
    groups: dict[int, tuple[set[str], set[str]]] = {}
    group_of: dict[str, int] = {}
    for place, denial in enumerate(statements):
        if not denial.denies:
            continue
        asserted, denied = set(denial.denies), {denial.id}
        for joined in {group_of[key] for key in denial.denies if key in group_of}:
            claims, denials = groups.pop(joined)
            asserted |= claims
            denied |= denials
        groups[place] = asserted, denied
        group_of.update(dict.fromkeys(asserted, place))
    out = []
    for number, (asserted, denied) in enumerate(groups.values(), 1):
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
