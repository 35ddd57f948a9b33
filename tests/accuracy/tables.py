"""Prints measures as Markdown tables."""

from __future__ import annotations

from collections.abc import Sequence

from tests.accuracy.evaluation import Evaluation
from tests.accuracy.further_scores import Bin
from tests.accuracy.measures import Measure


def printed(evaluation: Evaluation) -> str:
    """Every table of one set, with a heading."""
    documents = evaluation.gold_set.documents
    words = sum(len(document.text.split()) for document in documents)
    parts = [f"## {evaluation.gold_set.name}: {len(documents)} documents, {words} words\n"]
    for title, measures in evaluation.tables().items():
        parts.append(measure_table(title, measures))
    error = 100 * evaluation.reliability.calibration_error()
    parts.append(reliability_table(evaluation.reliability.bins()))
    parts.append(f"Expected calibration error: {error:.1f} points.\n")
    return "\n".join(parts)


def measure_table(title: str, measures: Sequence[Measure]) -> str:
    """One line a measure: F1 with precision and recall, or a share."""
    rows = [f"| {title} | % | precision | recall | of |", "|---|---|---|---|---|"]
    for one in measures:
        precision, recall = ("" if part is None else f"{part:.1f}" for part in (one.precision, one.recall))
        rows.append(f"| {one.name} | {one.value:.1f} | {precision} | {recall} | {one.size} |")
    return "\n".join([*rows, ""])


def reliability_table(bins: Sequence[Bin]) -> str:
    """How often statements of each confidence are right."""
    rows = ["| confidence | statements | mean | right |", "|---|---|---|---|"]
    rows += [
        f"| {one.lowest:.1f} to {one.lowest + 0.1:.1f} | {one.size} | {one.confidence:.2f} | {one.right:.2f} |"
        for one in bins
    ]
    return "\n".join([*rows, ""])
