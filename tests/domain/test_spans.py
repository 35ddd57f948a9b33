"""Spans: half-open, never empty, and what is built on them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.spans import Span, as_pairs, from_pairs, hull, merged, trimmed, words_of

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_an_impossible_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_offsets_count_code_points() -> None:
    text = "🙂 “Nein”, sagte sie"
    assert Span(2, 8).of(text) == "“Nein”"


@given(st.lists(SPANS))
def test_merging_keeps_exactly_the_covered_code_points(spans: list[Span]) -> None:
    covered = {place for span in spans for place in range(span.start, span.end)}
    result = merged(spans)
    assert {place for span in result for place in range(span.start, span.end)} == covered
    assert all(a.end < b.start for a, b in itertools.pairwise(result))


@given(st.lists(SPANS, min_size=1))
def test_the_hull_covers_every_piece(spans: list[Span]) -> None:
    whole = hull(spans)
    assert whole is not None
    assert all(whole.covers(span) for span in spans)


@given(st.lists(SPANS))
def test_pairs_round_trip(spans: list[Span]) -> None:
    assert list(from_pairs(as_pairs(spans))) == spans


@given(st.text(" ab\n", min_size=1))
def test_trimming_leaves_no_space_at_either_end(text: str) -> None:
    span = trimmed(text, Span(0, len(text)))
    assert (span.of(text) if span else "") == text.strip()


def test_words_of_joins_the_pieces() -> None:
    assert words_of("one two three", [Span(0, 3), Span(8, 13)]) == "one … three"
