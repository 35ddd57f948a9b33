"""Recorded scores: what each model reached on our own gold set, kept as data in `recorded.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from tests.accuracy.evaluation import Evaluation
from tests.accuracy.measures import Measure

FILE = Path(__file__).parent / "recorded.toml"
POINT = 1.0
HEAD = """\
# What each model reached on our own gold set, in per cent (F1 or share right; higher is better).
# The accuracy test fails when a score falls more than a point below.
# Written by: python -m tests.accuracy --record
"""

Recorded = dict[str, dict[str, float]]
"""Model's name: score's name: per cent."""


def read_recorded(file: Path = FILE) -> Recorded:
    """The recorded scores; empty where nothing was recorded yet."""
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def measures_of(evaluation: Evaluation) -> dict[str, Measure]:
    """The measures of all tables by a name that tells them apart."""
    return {
        f"{table}: {measure.name}": measure
        for table, measures in evaluation.tables().items()
        for measure in measures
    }


def floors(recorded: Recorded, model: str) -> dict[str, float]:
    """What `model` has to reach: its own recorded scores, or those of all others when it is a new one."""
    if model in recorded:
        return recorded[model]
    every: dict[str, float] = {}
    for scores in recorded.values():
        every |= {name: max(value, every.get(name, 0.0)) for name, value in scores.items()}
    return every


def fallen(measured: Mapping[str, Measure], wanted: Mapping[str, float]) -> list[str]:
    """A line for every score that fell more than a point below, or is gone.

    Of a set of fewer than a hundred one thing alone is more than a point; it may fall by that one, because the same
    model rounds a little differently on another processor.
    """
    lines = []
    for name, floor in wanted.items():
        measure = measured.get(name)
        if measure is None:
            lines.append(f"{name}: recorded at {floor:.1f}, not measured any more")
        elif measure.value < floor - max(POINT, 100 / max(1, measure.size)):
            lines.append(f"{name}: {measure.value:.1f}, recorded at {floor:.1f}")
    return lines


def recorded_anew(
    recorded: Recorded, model: str, measured: Mapping[str, Measure], *, force: bool = False
) -> Recorded:
    """`recorded` with the scores of `model` raised to what was measured; lowered too when forced."""
    known = recorded.get(model, {})
    values = {name: round(measure.value, 1) for name, measure in measured.items()}
    if not force:
        values = {name: max(value, known.get(name, 0.0)) for name, value in values.items()}
    return recorded | {model: values}


def write_recorded(recorded: Recorded, file: Path = FILE) -> None:
    """Write the scores as TOML."""
    parts = [HEAD]
    for model, scores in recorded.items():
        lines = [f'"{name}" = {value}' for name, value in scores.items()]
        parts.append("\n".join([f"[{model}]", *lines, ""]))
    file.write_text("\n".join(parts), encoding="utf-8", newline="\n")
