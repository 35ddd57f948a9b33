"""How much of the processor exporting takes, and how much memory, against typst on the bare text in the same run.

`python -m pytest tests/benchmarks --benchmark -s` prints the tables; README.md beside this file keeps what was
measured.
"""

from __future__ import annotations

import itertools
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
import typst

from desktop_app.domain.analysis import Analysis, ModelInfo, Speaker, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article, Block, Metadata, Provenance
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence, Note
from desktop_app.domain.progress import SilentProgress
from desktop_app.domain.spans import Span
from desktop_app.exporters.pdf import Typesetter
from desktop_app.exporters.registry import ExportDocument, default_exporters
from tests.benchmarks.memory import PeakOfChildren
from tests.benchmarks.report import show
from tests.conftest import ROOT

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]

FILLER = [
    "the",
    "council",
    "had",
    "met",
    "in",
    "time",
    "and",
    "the",
    "quay",
    "stayed",
    "closed",
    "because",
    "of",
    "the",
    "cost",
    "of",
    "it",
    "all",
]
ROUNDS = 5


@dataclass(frozen=True)
class Size:
    """How long an article is and what is marked in it."""

    words: int
    statements: int
    notes: int


def report(size: Size, first_day: int = 0) -> ExportDocument:
    """An article with statements in even distances and notes on some of them."""
    each = size.words // size.statements
    text, blocks, statements = "", [], []
    for number in range(size.statements):
        head = f"The union said on day {first_day + number} "
        words = " ".join(FILLER[(number + k) % len(FILLER)] for k in range(max(5, each - 6)))
        start = len(text)
        at = start + len(head)
        statements.append(
            Statement(
                f"s{number}", list(StatementKind)[number % 3], (Span(at, at + len(words)),), (Span(start, start + 9),),
                (Span(start + 10, start + 14),), speaker=f"p{number % 20}", why="“said” presents it as fact.",
            )
        )  # fmt: skip
        text += f"{head}{words}. "
        if number % 4 == 3 or number == size.statements - 1:
            first = blocks[-1].span.end + 2 if blocks else 0
            text = text.rstrip()
            blocks.append(Block(Span(first, len(text))))
            text += "\n\n"
    now = datetime(2026, 1, 2, tzinfo=UTC)
    article = Article(
        text, tuple(blocks), Provenance("report.txt", now, "0" * 64), Metadata(title="A report")
    )
    step = max(1, len(statements) // max(1, size.notes))
    row = Evidence("e", "Register", "https://example.org/x", shows="No entry")
    notes = tuple(
        Note(f"n{k}", anchor_at(article, one.content[0]), now, now, "Ask for *receipts*.", "false", evidence=(row,), statement_id=one.id)
        for k, one in enumerate(statements[::step][: size.notes])
    )  # fmt: skip
    speakers = tuple(Speaker(f"p{number}", f"Union {number}") for number in range(20))
    return ExportDocument(article, Analysis(tuple(statements), speakers, (), ModelInfo("m", "1")), notes)


BARE = typst.Compiler(ignore_system_fonts=True)
DAYS = itertools.count(1)
SMALL = Size(1000, 40, 20)
FORMATS = ("docx", "html", "markdown", "xlsx", "csv", "annotations", "claimreview", "json")


def bare(document: ExportDocument) -> object:
    """Typeset the words and nothing else."""
    words = json.dumps(json.dumps(document.article.text))
    source = f'#set document(title: "x")\n#for part in json(bytes({words})).split("\\n\\n") {{ par(part) }}'
    return BARE.compile(source.encode(), format="pdf", pdf_standards=["a-2a"])


def median(work: Callable[[ExportDocument], object], size: Size, rounds: int = ROUNDS) -> float:
    """Median of the seconds of the processor that `work` takes, each time with other words: typst remembers what it has typeset."""
    taken = []
    for _ in range(rounds):
        document = report(size, 1000 * next(DAYS))
        started = time.process_time()
        work(document)
        taken.append(time.process_time() - started)
    return statistics.median(taken)


def test_an_article_of_a_thousand_words() -> None:
    typesetter = Typesetter()
    typesetter.typeset(report(SMALL), ExportOptions())
    ours = median(lambda document: typesetter.typeset(document, ExportOptions()), SMALL)
    show(
        "marked-up PDF", "1,000 words, 40 statements, 20 notes", ours, "the words alone", median(bare, SMALL)
    )


@pytest.mark.parametrize("key", FORMATS)
def test_the_other_formats(key: str, tmp_path: Path) -> None:
    exporters = default_exporters()

    def write(document: ExportDocument) -> None:
        exporters.write(key, [document], tmp_path / "o", ExportOptions(), SilentProgress())

    write(report(SMALL))
    show(
        key,
        "1,000 words, 40 statements, 20 notes",
        median(write, SMALL),
        "the words alone",
        median(bare, SMALL),
    )


def test_the_memory_of_a_long_report_is_bounded(tmp_path: Path) -> None:
    """Twice the words take little more memory; each file is written by a process of its own."""
    peaks = {}
    for words in (50_000, 100_000, 200_000):
        size = Size(words, words // 12, 200)
        target = tmp_path / "long.pdf"
        code = (
            "import time; from tests.benchmarks.test_export_speed import *\n"
            f"document = report(Size({size.words}, {size.statements}, {size.notes})); started = time.process_time()\n"
            f"default_exporters().write('pdf', [document], Path({str(target)!r}), ExportOptions(), SilentProgress())\n"
            "print(time.process_time() - started)"
        )
        with PeakOfChildren() as peak:
            done = subprocess.run(
                [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
            )
        taken = float(done.stdout)
        with pikepdf.open(target) as pdf:
            pages = len(pdf.pages)
        peaks[words] = peak[0]
        what = f"marked-up PDF of {pages} pages, peak {peak[0] / 1024**2:.0f} MB"
        show(
            what,
            f"{words:,} words, {size.statements:,} statements",
            taken,
            "typst, the words alone",
            median(bare, size, 1),
        )
    assert peaks[200_000] < 1.5 * peaks[100_000]


def test_progress_is_told_and_cancelling_is_quick(tmp_path: Path) -> None:
    """The longest time between two looks at whether the reader has cancelled bounds how long stopping takes."""
    looks: list[float] = []
    steps: list[int] = []

    class Watched(SilentProgress):
        def report(self, done: int, _total: int, _what: str) -> None:
            steps.append(done)

        @property
        def cancelled(self) -> bool:
            looks.append(time.process_time())
            return False

    document = report(Size(100_000, 8_300, 200))
    default_exporters().write("pdf", [document], tmp_path / "o.pdf", ExportOptions(), Watched())
    longest = max(later - earlier for earlier, later in itertools.pairwise(looks))
    print(f"| progress told {len(steps)} times | cancelling takes at most {1000 * longest:.0f} ms |")
    assert len(steps) > 20
