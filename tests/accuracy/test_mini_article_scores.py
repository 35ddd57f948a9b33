"""The scorers of mini-articles: contents, kinds, traps, speakers, links, own-voice claims and confidence."""

from __future__ import annotations

import pytest

from tests.accuracy.comparing import Comparison
from tests.accuracy.conftest import MakeDocument, Mark
from tests.accuracy.documents import Document, Marked, Named
from tests.accuracy.evaluation import GoldSet, scored
from tests.accuracy.further_scores import DisputeScores, OwnVoiceScores, Reliability
from tests.accuracy.measures import Measure
from tests.accuracy.readings import Reading
from tests.accuracy.speaker_scores import SpeakerScores
from tests.accuracy.statement_scores import StatementScores
from tests.accuracy.tables import printed

PRESS = "The Ledger | organisation | newspaper | -"
MAYOR = "Ruth Okafor | person | mayor | Okafor; the mayor"


@pytest.fixture
def dispute(make_document: MakeDocument) -> Document:
    return make_document(
        "[1s The Ledger] [1q reported] [1c that Ruth Okafor had sold the bridge]. [2s The mayor] [2q denied] [2c the report]. "
        "She had been [!d denied a loan] and [!s said goodbye]. [3s She] [3q declined to comment] further.\n\n"
        "[~ She called it a day]. [v The bridge is the longest in the county].",
        [PRESS, MAYOR],
        [
            "1 claim indirect | The Ledger",
            "2 denial indirect | Ruth Okafor | denies 1",
            "3 other indirect | Ruth Okafor",
        ],
    )


def measured(measures: list[Measure]) -> dict[str, tuple[float, int]]:
    return {measure.name: (round(measure.value, 1), measure.size) for measure in measures}


def statements(document: Document, found: list[Marked]) -> StatementScores:
    result = StatementScores()
    result.add(Comparison.of(document, found))
    return result


def test_the_annotation_itself_scores_in_full(dispute: Document) -> None:
    reading = Reading(
        dispute.statements, tuple(Marked((span,)) for span in dispute.own_voice), dispute.speakers
    )
    evaluation = scored(GoldSet("x", [dispute], mini_articles=True), [(dispute, reading)], "model")
    for table, measures in evaluation.tables().items():
        for measure in measures:
            if measure.size and measure.name != "own-voice ranking":
                assert measure.value == 100.0, (table, measure)
    assert "| denials | 100.0 | 100.0 | 100.0 | 1 |" in printed(evaluation)
    assert not evaluation.statements.errors


def test_nothing_found_scores_nothing_but_colours_no_trap(dispute: Document) -> None:
    result = measured(statements(dispute, []).measures())
    assert result["denials"] == (0.0, 1)
    assert result["content f80"] == (0.0, 2)
    assert result["traps left uncoloured"] == (100.0, 2)


def test_a_wrong_kind_misses_one_and_finds_a_wrong_one(dispute: Document, mark: Mark) -> None:
    found = mark(dispute.text, "the report", "The mayor", "denied", kind="claim")
    result = statements(dispute, [found])
    assert (result.kinds["denial"].hits, result.kinds["denial"].found, result.kinds["claim"].found) == (
        0,
        0,
        1,
    )
    assert measured(result.measures())["kind of those found"] == (0.0, 1)
    assert any("denial missed: [denied] the report" in line for line in result.errors)


def test_a_denial_with_another_content_counts_by_its_cue(dispute: Document, mark: Mark) -> None:
    found = mark(dispute.text, "She", "The mayor", "denied", kind="denial")
    result = statements(dispute, [found])
    assert result.kinds["denial"].hits == 1
    assert result.content.hits == 0


def test_coloured_traps_are_counted_and_named(dispute: Document, mark: Mark) -> None:
    text = dispute.text
    found = [
        mark(text, "a loan", "", "denied a", kind="denial"),
        mark(text, "goodbye", "", "said", kind="other"),
    ]
    result = statements(dispute, found)
    assert measured(result.measures())["traps left uncoloured"] == (0.0, 2)
    assert any("trap coloured: denied a loan" in line for line in result.errors)


def test_a_claim_in_a_denial_trap_is_no_false_denial(dispute: Document, mark: Mark) -> None:
    result = statements(dispute, [mark(dispute.text, "a loan", "", "denied a", kind="claim")])
    assert measured(result.measures())["traps left uncoloured"] == (100.0, 2)


def test_what_stands_in_an_ignored_place_is_neither_right_nor_wrong(dispute: Document, mark: Mark) -> None:
    result = statements(dispute, [mark(dispute.text, "it a day", "", "called", kind="other")])
    assert (result.content.found, result.kinds["other"].found) == (0, 0)


def test_a_refusal_without_content_is_paired_by_its_cue(dispute: Document, mark: Mark) -> None:
    result = statements(dispute, [mark(dispute.text, "", "She", "declined to comment", kind="other")])
    assert measured(result.measures())["kind of those found"] == (100.0, 1)
    assert (result.content.found, result.content.gold) == (0, 2)


def test_speakers_by_any_name_hard_ones_by_their_own(dispute: Document, mark: Mark) -> None:
    text = dispute.text
    result = SpeakerScores()
    found = [
        mark(text, "that Ruth Okafor had sold the bridge", "The Ledger", "reported", speaker="Ledger"),
        mark(text, "the report", "The mayor", "denied", kind="denial", speaker="the mayor"),
    ]
    listed = [Named("Ledger"), Named("the mayor"), Named("Somebody")]
    result.add(Comparison.of(dispute, found), listed)
    values = measured(result.measures())
    assert values["speakers end to end"] == (66.7, 3)
    assert values["hard speakers end to end"] == (0.0, 2)
    assert values["speakers of those found"] == (100.0, 2)
    assert values["speakers by a proper name"] == (50.0, 2)
    assert (result.inventory.hits, result.inventory.found, result.inventory.gold) == (2, 3, 2)


def test_a_link_is_found_when_both_its_ends_are(dispute: Document, mark: Mark) -> None:
    text = dispute.text
    claim = mark(text, "that Ruth Okafor had sold the bridge", "The Ledger", "reported")
    denial = mark(text, "the report", "The mayor", "denied", kind="denial", denies=(0,))
    for found, hits in (([claim, denial], 1), ([mark(text, "further"), denial], 0), ([claim], 0)):
        result = DisputeScores()
        result.add(Comparison.of(dispute, found))
        assert (result.links.hits, result.links.gold, result.answered.right) == (hits, 1, hits)


def test_own_voice_claims_and_whether_their_scores_order_them(dispute: Document, mark: Mark) -> None:
    text = dispute.text
    result = OwnVoiceScores()
    right = mark(text, "The bridge is the longest in the county", confidence=0.9)
    result.add(dispute, [mark(text, "She had been denied a loan", confidence=0.4), right])
    values = measured(result.measures())
    assert values["own-voice claims"] == (66.7, 1)
    assert values["own-voice ranking"] == (100.0, 2)


def test_confidence_is_held_against_how_often_it_is_right(dispute: Document, mark: Mark) -> None:
    text = dispute.text
    result = Reliability()
    result.add(
        dispute,
        [
            mark(text, "that Ruth Okafor had sold the bridge", confidence=0.92),
            mark(text, "further", confidence=0.96),
            mark(text, "goodbye", confidence=0.2),
        ],
    )
    low, high = result.bins()
    assert (low.lowest, low.size, low.right) == (0.2, 1, 0.0)
    assert (high.lowest, high.size, high.right) == (0.9, 2, 0.5)
    assert result.calibration_error() == pytest.approx((0.2 + 2 * 0.44) / 3)
    assert Reliability().calibration_error() == 0.0
