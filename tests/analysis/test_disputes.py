"""Which claims and denials are one dispute."""

from __future__ import annotations

from desktop_app.analysis.disputes import disputes_of
from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle


def test_a_denial_of_two_claims_makes_one_dispute_of_theirs(make_article: MakeArticle) -> None:
    article = make_article("One claims, two claims, three claims.")
    claims = [
        Statement(f"s{n}", StatementKind.CLAIM, (Span(start, start + 3),))
        for n, start in ((1, 0), (2, 12), (3, 24))
    ]
    denials = [
        Statement(f"s{n}", StatementKind.DENIAL, (Span(n, n + 1),), denies=denied)
        for n, denied in ((4, ("s1",)), (5, ("s2",)), (6, ("s3",)), (7, ("s1", "s2")))
    ]
    found = disputes_of(article, [*claims, *denials])
    assert [(one.asserted_by, one.denied_by) for one in found] == [
        (("s3",), ("s6",)),
        (("s1", "s2"), ("s4", "s5", "s7")),
    ]
    assert found[1].proposition == "One"
