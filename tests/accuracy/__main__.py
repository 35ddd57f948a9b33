"""Prints every score of the analysis: `python -m tests.accuracy` (see CONTRIBUTING.md, "Accuracy")."""

from __future__ import annotations

import argparse
import sys

from desktop_app.analysis.engine import load_analyser
from tests.accuracy.evaluation import OWN, Evaluation, evaluate, gold_sets
from tests.accuracy.recording import (
    fallen,
    floors,
    measures_of,
    read_recorded,
    recorded_anew,
    write_recorded,
)
from tests.accuracy.tables import printed


def main() -> int:
    """Measure, print and, when asked, record; 1 when a score of our own gold set fell below the recorded one."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("--own", action="store_true", help="our own gold set only")
    parser.add_argument("--model", help="spaCy pipeline; the best installed by default")
    parser.add_argument(
        "--errors", action="store_true", help="list wrong denials, coloured traps, wrong speakers"
    )
    parser.add_argument("--record", action="store_true", help="raise the recorded scores to what is measured")
    parser.add_argument("--force", action="store_true", help="with --record: lower them too")
    arguments = parser.parse_args()
    analyser = load_analyser(arguments.model)
    print(f"{analyser.model.name} {analyser.model.version}\n")
    status = 0
    for gold_set in gold_sets():
        if arguments.own and gold_set.name != OWN:
            continue
        evaluation = evaluate(gold_set, analyser)
        print(printed(evaluation), flush=True)
        if arguments.errors:
            print("\n".join([*evaluation.statements.errors, *evaluation.speakers.errors, ""]))
        if gold_set.name == OWN:
            status = _against_record(evaluation, record=arguments.record, force=arguments.force)
    return status


def _against_record(evaluation: Evaluation, *, record: bool, force: bool) -> int:
    recorded, measured = read_recorded(), measures_of(evaluation)
    if record:
        recorded = recorded_anew(recorded, evaluation.model, measured, force=force)
        write_recorded(recorded)
    lines = fallen(measured, floors(recorded, evaluation.model))
    if lines:
        print("Below the recorded scores:", *lines, sep="\n  ")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
