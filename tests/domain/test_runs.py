"""Runs cover a block exactly, and the statement that matters most shows."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.runs import runs_of, statements_by_block
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(1, 20))
STATEMENTS = st.builds(
    lambda content, source, cue, kind: Statement("s", kind, (content,), (source,), (cue,)),
    SPANS, SPANS, SPANS, st.sampled_from(StatementKind),
)  # fmt: skip


@given(st.lists(STATEMENTS, max_size=6))
def test_runs_cover_the_block_without_gap_or_overlap(statements: list[Statement]) -> None:
    block = Span(5, 35)
    runs = runs_of(block, statements)
    assert runs[0].span.start == block.start
    assert runs[-1].span.end == block.end
    assert all(first.span.end == second.span.start for first, second in itertools.pairwise(runs))


def test_the_inner_statement_shows_inside_the_outer_one() -> None:
    outer = Statement("s1", StatementKind.CLAIM, (Span(0, 30),))
    inner = Statement("s2", StatementKind.DENIAL, (Span(10, 20),))
    shown = [
        (run.span, run.statement.id if run.statement else None)
        for run in runs_of(Span(0, 40), [outer, inner])
    ]
    assert shown == [(Span(0, 10), "s1"), (Span(10, 20), "s2"), (Span(20, 30), "s1"), (Span(30, 40), None)]


def test_a_statement_over_two_blocks_is_found_in_both(make_article: MakeArticle) -> None:
    article = make_article("First paragraph.", "Second paragraph.", "Third.")
    here = Statement("s1", StatementKind.CLAIM, (Span(0, 5),))
    over = Statement("s2", StatementKind.CLAIM, (Span(6, 15), Span(18, 24)))
    found = statements_by_block(article, [here, over])
    assert {place: [s.id for s in those] for place, those in found.items()} == {0: ["s1", "s2"], 1: ["s2"]}
