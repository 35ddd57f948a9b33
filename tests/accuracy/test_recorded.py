"""No score of our own gold set falls more than a point below the recorded one."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.analysis.engine import load_analyser
from desktop_app.analysis.pipeline import BUNDLED
from tests.accuracy.documents import own_gold_set
from tests.accuracy.evaluation import OWN, GoldSet, evaluate
from tests.accuracy.measures import Measure
from tests.accuracy.recording import (
    fallen,
    floors,
    measures_of,
    read_recorded,
    recorded_anew,
    write_recorded,
)


@pytest.mark.timeout(600)
def test_no_score_falls_below_the_recorded_one() -> None:
    evaluation = evaluate(GoldSet(OWN, own_gold_set(), mini_articles=True), load_analyser(BUNDLED))
    wanted = floors(read_recorded(), evaluation.model)
    assert wanted
    assert not fallen(measures_of(evaluation), wanted)


def measure(value: float, size: int = 500) -> Measure:
    return Measure("denials", value, size)


@pytest.mark.parametrize(
    ("value", "size", "falls"), [(79.1, 500, False), (78.9, 500, True), (76.0, 20, False), (74.0, 20, True)]
)
def test_a_score_may_fall_by_a_point_or_by_one_thing_of_a_small_set(
    value: float, size: int, *, falls: bool
) -> None:
    assert bool(fallen({"denials": measure(value, size)}, {"denials": 80.0})) is falls


def test_a_score_that_is_not_measured_any_more_is_told() -> None:
    assert fallen({}, {"denials": 80.0}) == ["denials: recorded at 80.0, not measured any more"]


def test_recording_raises_scores_and_lowers_them_only_when_forced() -> None:
    known = {"model": {"denials": 80.0}}
    assert recorded_anew(known, "model", {"denials": measure(85.04)}) == {"model": {"denials": 85.0}}
    assert recorded_anew(known, "model", {"denials": measure(70)}) == known
    assert recorded_anew(known, "model", {"denials": measure(70)}, force=True) == {"model": {"denials": 70}}


def test_a_new_model_has_to_reach_what_every_other_reached() -> None:
    recorded = {"rules": {"denials": 60.0, "claims": 70.0}, "small": {"denials": 65.0}}
    assert floors(recorded, "rules") == {"denials": 60.0, "claims": 70.0}
    assert floors(recorded, "large") == {"denials": 65.0, "claims": 70.0}


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    recorded = {"hearsay-rules": {"attributions, speech: f80": 84.8}, "x": {"denials": 1.0}}
    write_recorded(recorded, tmp_path / "recorded.toml")
    assert read_recorded(tmp_path / "recorded.toml") == recorded
    assert read_recorded(tmp_path / "absent.toml") == {}
