"""Feeds mutated documents to importers: each must give a sound draft or a problem with advice, nothing else.

`python -m tests.fuzz.harness COUNT [KIND …]` runs the long form and prints a line a kind.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import SilentProgress
from desktop_app.importers.draft import Draft, Parse, Source, finished
from desktop_app.importers.formats import ALL_FORMATS, Format
from desktop_app.importers.sniffing import Kind, kind_of
from desktop_app.importers.wire import draft_from_json, draft_to_json
from tests.fuzz.mutation import mutated
from tests.fuzz.seeds import seeds_of


@dataclass(slots=True)
class Report:
    """What came of the inputs of one kind."""

    kind: Kind
    inputs: int = 0
    opened: int = 0
    refused: int = 0
    slowest: float = 0.0
    """Seconds."""
    failures: list[str] = field(default_factory=list)

    def line(self, seconds: float) -> str:
        """One line for the notes."""
        return (
            f"| {self.kind.name.lower()} | {self.inputs} | {self.opened} | {self.refused} | {len(self.failures)} "
            f"| {self.slowest:.2f} s | {seconds:.0f} s |"
        )


def fuzz(form: Format, count: int, folder: Path, seed: str = "") -> Report:
    """Try `count` mutated documents of one format."""
    seeds = seeds_of(form.kind, folder)
    parse = form.load()
    report = Report(form.kind)
    for number in range(count):
        chance = random.Random(f"{form.kind}/{seed}/{number}")  # noqa: S311
        data = mutated(chance.choice(seeds), chance)
        started = time.perf_counter()
        try:
            opened = try_one(parse, data)
        except Exception:  # noqa: BLE001 - whatever it is, it is what fuzzing looks for
            report.failures.append(f"{form.kind} input {seed}/{number}:\n{traceback.format_exc(limit=-6)}")
            opened = False
        report.slowest = max(report.slowest, time.perf_counter() - started)
        report.inputs += 1
        report.opened += opened
        report.refused += not opened
    return report


def try_one(parse: Parse, data: bytes) -> bool:
    """Whether the document was opened; a refusal must carry advice, a draft must be sound.

    Raises:
        AssertionError: it is not; anything else the importer should not have let through.
    """
    with contextlib.suppress(ImportProblem):
        kind_of(data)
    problem = None
    try:
        draft = parse(Source(data, "fuzz", "fuzz"), SilentProgress())
    except ImportProblem as raised:
        problem = raised
    if problem is not None:
        assert problem.what
        assert problem.advice
        return False
    check_draft(draft)
    assert draft_from_json(json.loads(json.dumps(draft_to_json(draft)))) == draft
    finished(draft, Source(data, "fuzz"))
    return True


def check_draft(draft: Draft) -> None:
    """See that everything in the draft lies within its text, in order, and that the text can be stored.

    Raises:
        AssertionError: it does not.
    """
    draft.text.encode("utf-8")
    assert draft.blocks
    at = 0
    for block in draft.blocks:
        assert at <= block.span.start
        assert block.span.of(draft.text).strip()
        at = block.span.end
    assert at <= len(draft.text)
    for run in draft.page_map:
        assert run.span.end <= len(draft.text)
    for note in draft.notes:
        assert note.span.end <= len(draft.text)
    for inner in (draft.full_text, *(item.draft for item in draft.items)):
        if inner is not None:
            check_draft(inner)


def main() -> int:
    """Run the long form; 1 when anything failed."""
    count, names = int(sys.argv[1]), [name.upper() for name in sys.argv[2:]]
    warnings.simplefilter("ignore")
    failed: Counter[str] = Counter()
    for form in ALL_FORMATS:
        if names and form.kind.name not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            started = time.perf_counter()
            report = fuzz(form, count, Path(folder), "long")
        print(report.line(time.perf_counter() - started), flush=True)
        for failure in report.failures[:3]:
            print(failure, flush=True)
        failed[form.kind.name] += len(report.failures)
    return 1 if failed.total() else 0


if __name__ == "__main__":
    sys.exit(main())
