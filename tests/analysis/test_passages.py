"""Paragraphs that are read together: neighbours, as many as are short enough together."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.passages import InPassage, groups, passages

TOGETHER = 900


@given(lengths=st.lists(st.integers(0, 50)), most=st.integers(1, 60))
def test_groups_leave_nothing_out_and_are_short_enough(lengths: list[int], most: int) -> None:
    found = list(groups(lengths, most))
    assert [place for group in found for place in group] == list(range(len(lengths)))
    for group in found:
        assert len(group) == 1 or sum(lengths[place] for place in group) <= most


@given(lengths=st.lists(st.integers(0, 50), min_size=2), most=st.integers(1, 60))
def test_no_group_could_have_taken_the_next_place_too(lengths: list[int], most: int) -> None:
    found = list(groups(lengths, most))
    for group, after in itertools.pairwise(found):
        assert sum(lengths[place] for place in (*group, after.start)) > most


def test_short_paragraphs_are_read_together_and_a_long_one_alone() -> None:
    short, long = "The mayor said no.", "x" * TOGETHER
    found = passages({0: short, 2: short, 3: long, 4: short}, TOGETHER)
    assert found[0] == InPassage((short, short), 0)
    assert found[2] == InPassage((short, short), 1)
    assert found[3] == InPassage((long,), 0)
    assert found[4] == InPassage((short,), 0)


def test_each_paragraph_keeps_its_own_words() -> None:
    paragraphs = {place: f"Paragraph {place}. " * 9 for place in range(30)}
    assert {place: here.words for place, here in passages(paragraphs, TOGETHER).items()} == paragraphs


def test_a_tagger_that_was_trained_on_single_paragraphs_reads_each_alone() -> None:
    found = passages({0: "It rained.", 1: "He said no."}, 0)
    assert [here.passage for here in found.values()] == [("It rained.",), ("He said no.",)]
