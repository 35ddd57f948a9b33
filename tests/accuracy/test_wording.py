"""Words, sentences, heads, quotation marks and names as the scorers count them."""

from __future__ import annotations

import pytest

from desktop_app.domain.spans import Span
from tests.accuracy.measures import Share, Tally, greedy_pairs, overlap_f1
from tests.accuracy.names import is_proper, same_name
from tests.accuracy.wording import Wording, head_word, plain_words, quotation, quoted_mask


def whole(text: str) -> tuple[Span, ...]:
    return (Span(0, len(text)),)


def test_marks_at_the_edge_of_a_span_do_not_count() -> None:
    text = '"No," he said'
    assert plain_words(text, (Span(0, 5),)) == plain_words(text, (Span(1, 3),)) == {Span(1, 3)}


def test_a_word_lies_in_a_span_by_at_least_half() -> None:
    wording = Wording.of("O’Neill denied twenty-one charges")
    assert len(wording.words) == 4
    assert wording.within((Span(4, 14),)) == {1}
    assert wording.within((Span(3, 14),)) == {0, 1}


def test_a_sentence_does_not_end_behind_a_title() -> None:
    text = "Dr. Okafor left. “No,” he said.\nThe end"
    wording = Wording.of(text)
    assert [wording.sentence_at(text.index(word)) for word in ("Okafor", "No", "end")] == [1, 2, 3]


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("Foreign Ministry spokesman Zhao Lijian", "Lijian"),
        ("the head of the bank", "head"),
        ("Deirdre Fallon, a letting agent", "Fallon"),
        ("officials who asked not to be named", "officials"),
        ("the", "the"),
    ],
)
def test_the_head_of_a_source_by_its_surface(phrase: str, head: str) -> None:
    assert {span.of(phrase) for span in head_word(phrase, whole(phrase))} == {head}


def test_no_source_has_no_head() -> None:
    assert head_word("— ", ()) == head_word("— ", (Span(0, 2),)) == frozenset()


def test_a_quotation_mark_that_nothing_closes_ends_with_its_paragraph() -> None:
    text = '“No, no\n\nHe left "at once" today'
    mask = quoted_mask(text)
    place = text.index("He left")
    assert quotation(text, (Span(1, 7),), mask) == "direct"
    assert quotation(text, (Span(place, len(text)),), mask) == "mixed"
    assert quotation(text, (Span(place, place + 7),), mask) == "indirect"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mr Smith", "John Smith", False),
        ("Smith", "John Smith", True),
        ("the spokesman", "Spokesman", True),
        ("José Þór", "Jose Thor", True),
        ("Smith", "Smith's lawyer", False),
        ("Ministry", "head of the ministry", False),
        ("he", "he who spoke", False),
        ("", "John", False),
    ],
)
def test_names_that_mean_one_speaker(one: str, other: str, *, same: bool) -> None:
    assert same_name(one, other) is same_name(other, one) is same


def test_a_description_is_no_proper_name() -> None:
    assert is_proper("Deirdre Fallon")
    assert not is_proper("The agent")
    assert not is_proper("two officials")


def test_f1_is_counted_over_all_documents() -> None:
    tally = Tally()
    tally.add(hits=1, found=1, gold=2)
    tally.add(hits=0, found=1, gold=1)
    measure = tally.measure("f80")
    assert (measure.precision, measure.value) == (50.0, 40.0)
    assert measure.recall == pytest.approx(100 / 3)
    assert Tally().measure("nothing").value == Share().measure("nothing").value == 0.0


def test_of_equal_pairs_the_earlier_one_is_taken_or_the_later() -> None:
    def same(_one: str, _other: str) -> float:
        return 1.0

    assert greedy_pairs("ab", "x", same) == [(0, 0)]
    assert greedy_pairs("ab", "x", same, later_first=True) == [(1, 0)]
    assert greedy_pairs("ab", "x", lambda *_: None) == []
    assert overlap_f1({1, 2}, {2, 3}) == 0.5
    assert overlap_f1(set(), {1}) == 0.0
