"""The signs by which kinds are judged, and the reasons given."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from desktop_app.analysis.assembly import Draft
from desktop_app.analysis.findings import Attribution
from desktop_app.analysis.judging import SIGNS, kind_of, shared, sign_vector, signs_of
from desktop_app.analysis.tagging.decoding import Floats
from desktop_app.analysis.tagging.learned_judge import LearnedJudge
from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.spans import Span

TEXT = "Police said the driver was drunk. Her lawyer said the driver was not drunk."


def draft(
    content: str, speaker: str, *, kind: StatementKind, block: int = 0, words: set[str] | None = None
) -> Draft:
    span = Span(TEXT.index(content), TEXT.index(content) + len(content))
    found = Attribution(
        "say", "say", (span,), kind=kind, why="“said” presents it as fact.", keywords=frozenset(words or ())
    )
    return Draft(Statement("s1", kind, (span,), speaker=speaker), found, block)


CHARGE = draft("the driver was drunk", "police", kind=StatementKind.CLAIM, words={"driver", "drunk"})
ANSWER = draft(
    "the driver was not drunk", "lawyer", kind=StatementKind.CLAIM, words={"driver", "drunk"}, block=1
)


def test_a_negative_assertion_about_the_same_thing_shows_as_such() -> None:
    signs = signs_of(TEXT, ANSWER, [CHARGE, ANSWER])
    assert signs["early no"] == 1
    assert signs["no and overlap"] == 1
    assert signs["no after others"] == 1
    assert signs_of(TEXT, CHARGE, [CHARGE, ANSWER])["no and overlap"] == 0


def test_every_sign_has_its_place_among_the_numbers() -> None:
    signs = signs_of(TEXT, ANSWER, [CHARGE, ANSWER])
    assert set(signs) <= set(SIGNS)
    assert len(sign_vector(signs)) == len(SIGNS)


def test_the_reason_says_what_the_denial_answers() -> None:
    kind, why = kind_of(TEXT, ANSWER, [CHARGE, ANSWER], (0.2, 0.7, 0.1))
    assert kind is StatementKind.DENIAL
    assert why == "A negative assertion that answers what is said elsewhere."


def test_the_rule_s_own_reason_stands_where_the_judge_agrees() -> None:
    assert kind_of(TEXT, CHARGE, [CHARGE, ANSWER], (0.9, 0.05, 0.05)) == (
        StatementKind.CLAIM,
        CHARGE.found.why,
    )


def test_one_word_in_common_is_not_the_same_thing() -> None:
    assert shared(frozenset({"driver"}), frozenset({"driver", "drunk"})) == 0
    assert shared(frozenset({"driver", "drunk"}), frozenset({"driver", "drunk", "police"})) == 1


class Claims:
    """A network that takes everything for a claim and nothing for an answer."""

    def judge(self, features: Floats, vectors: Floats, same: Floats) -> tuple[Floats, Floats]:  # noqa: ARG002
        count = len(features)
        kinds = np.tile(np.array([[5.0, 0.0, 0.0]], dtype=np.float32), (count, 1))
        return kinds, np.full((count, count), -9.0, dtype=np.float32)


def test_kinds_are_the_tagger_s_where_it_has_seen_the_statement() -> None:
    seen = replace(ANSWER, found=replace(ANSWER.found, kinds=(0.1, 0.8, 0.1)))
    judgement = LearnedJudge(Claims(), {}).judge(TEXT, [CHARGE, seen])
    assert judgement.kinds[0][0] > 0.9
    assert judgement.kinds[1] == (0.1, 0.8, 0.1)
