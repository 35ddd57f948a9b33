"""The scorer of attributions, by examples small enough to count by hand."""

from __future__ import annotations

import pytest

from tests.accuracy.attribution_scores import AttributionScores, Subset, score_attributions
from tests.accuracy.conftest import Mark
from tests.accuracy.documents import Document, Marked

TEXT = "The mayor said that the old bridge was closed to cars. Ann hopes that it opens in May."
BRIDGE = "that the old bridge was closed to cars"


def scores(found: list[Marked], *gold: Marked, subset: Subset = "speech") -> AttributionScores:
    return score_attributions([Document("a", TEXT, gold)], {"a": found}, subset)


def values(result: AttributionScores) -> dict[str, float]:
    return {measure.name: round(measure.value, 1) for measure in result.measures()}


def test_the_same_marks_score_in_full(mark: Mark) -> None:
    said = mark(TEXT, BRIDGE, "The mayor", "said")
    assert set(values(scores([said], said)).values()) == {100.0}


@pytest.mark.parametrize(
    ("content", "reached"),
    [
        ("the old bridge was closed to cars", {"f80", "e2e", "any50"}),
        ("the old bridge", {"any50"}),
        ("the old", set()),
    ],
)
def test_a_content_cut_short_reaches_some_levels(mark: Mark, content: str, reached: set[str]) -> None:
    result = scores([mark(TEXT, content, "The mayor", "said")], mark(TEXT, BRIDGE, "The mayor", "said"))
    assert {level for level, tally in result.levels.items() if tally.hits} == reached


def test_the_source_must_hold_the_head_and_the_cue_a_word(mark: Mark) -> None:
    gold = mark(TEXT, BRIDGE, "The mayor", "said")
    assert values(scores([mark(TEXT, BRIDGE, "mayor", "said that")], gold))["e2e"] == 100.0
    wrong = values(scores([mark(TEXT, BRIDGE, "Ann", "hopes")], gold))
    assert (wrong["f80"], wrong["e2e"], wrong["source head"], wrong["cue"]) == (100.0, 0.0, 0.0, 0.0)


def test_a_source_that_nobody_marked_is_not_asked_for(mark: Mark) -> None:
    result = scores([mark(TEXT, BRIDGE, "Ann", "said")], mark(TEXT, BRIDGE, "", "said"))
    assert result.levels["e2e"].hits == 1
    assert result.source_head.all == 0


def test_two_findings_of_one_attribution_count_once(mark: Mark) -> None:
    said = mark(TEXT, BRIDGE, "The mayor", "said")
    tally = scores([said, said], said).levels["f80"]
    assert (tally.hits, tally.found, tally.gold) == (1, 2, 1)


def test_a_hope_is_no_speech_and_finding_it_is_not_wrong(mark: Mark) -> None:
    said, hopes = mark(TEXT, BRIDGE, "The mayor", "said"), mark(TEXT, "that it opens in May", "Ann", "hopes")
    tally = scores([said, hopes], said, hopes).levels["f80"]
    assert (tally.hits, tally.found, tally.gold) == (1, 1, 1)
    tally = scores([said, hopes], said, hopes, subset="all").levels["f80"]
    assert (tally.hits, tally.found, tally.gold) == (2, 2, 2)


def test_a_document_without_findings_counts_as_missed(mark: Mark) -> None:
    gold = Document("b", TEXT, (mark(TEXT, BRIDGE, "The mayor", "said"),))
    tally = score_attributions([gold], {}).levels["any50"]
    assert (tally.hits, tally.found, tally.gold) == (0, 0, 1)
