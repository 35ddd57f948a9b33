"""How long importing takes and how much memory, against the bare library on the same documents in the same run.

`python -m pytest tests/benchmarks --benchmark -s` prints the tables; README.md beside this file keeps what was
measured.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
import trafilatura

from desktop_app.importers.registry import Importers, default_importers
from tests.benchmarks.memory import PeakOfChildren
from tests.benchmarks.report import show
from tests.importers.documents import typeset

pytestmark = pytest.mark.benchmark

SENTENCE = (
    "The council of the town claimed on day {i} that it had met in time, and the mayor denied that the quay was closed "
    "because of the cost, which the opposition doubts for {i} reasons, among them the age of the harbour crane. "
)
ROUNDS = 5


@pytest.fixture(scope="module")
def importers() -> Iterator[Importers]:
    opened = default_importers()
    yield opened
    opened.close()


def news_page(paragraphs: int) -> bytes:
    """A page as papers make them: a small article among navigation, teasers, scripts and styles."""
    article = "".join(f"<p>{SENTENCE.format(i=i) * 3}</p>" for i in range(paragraphs))
    teasers = "".join(
        f'<li class="teaser"><a href="/story/{i}"><h3>Another story {i}</h3><p>What else went on, in a line.</p></a></li>'
        for i in range(60)
    )
    return (
        "<html><head><title>Quay closed - The Paper</title><meta name=author content='Ann Writer'>"
        f"<style>{'.a{color:red}' * 4000}</style><script>{'var a=1;' * 6000}</script></head><body><nav><ul>{teasers}</ul>"
        f"</nav><article><h1>Quay closed</h1>{article}</article><aside><ul>{teasers}</ul></aside></body></html>"
    ).encode()


def report_pdf(folder: Path, pages: int) -> bytes:
    """A report with running heads and page numbers."""
    words = "".join(SENTENCE.format(i=i) * 2 + "\n\n" for i in range(pages * 9))
    return typeset(folder, f'#set page(header: [The report], numbering: "1")\n#set text(size: 11pt)\n{words}')


def median(work: Callable[[], object], rounds: int = ROUNDS, rest: float = 0.0) -> float:
    """Median of the seconds that `work` takes; `rest` lets a spare child process get ready in between."""
    taken = []
    for _ in range(rounds):
        time.sleep(rest)
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def test_a_saved_news_page(importers: Importers) -> None:
    page = news_page(25)
    importers.warm_up()
    ours = median(lambda: importers.open_bytes(page, "page.html"), rest=2.5)
    bare = median(lambda: trafilatura.extract(page))
    show("saved news page", f"{len(page) // 1000} kB", ours, "trafilatura alone", bare)
    assert importers.open_bytes(page, "page.html").article.metadata.byline == "Ann Writer"


def test_a_report_of_twenty_pages(importers: Importers, tmp_path: Path) -> None:
    data = report_pdf(tmp_path, 20)
    pages = pages_of(data)
    importers.warm_up()
    ours = median(lambda: importers.open_bytes(data, "report.pdf"), rounds=3, rest=2.5)
    show("PDF report", f"{pages} pages", ours, "pypdfium2's text alone", median(lambda: bare_text(data)))
    assert pages >= 18


def test_the_memory_of_a_long_report_is_bounded(importers: Importers, tmp_path: Path) -> None:
    peaks = {}
    steps: list[int] = []
    for pages in (100, 300):
        data = report_pdf(tmp_path, pages)
        counted = pages_of(data)
        with PeakOfChildren() as peak:
            started = time.perf_counter()
            importers.open_bytes(data, "report.pdf", progress=Counting(steps))
            taken = time.perf_counter() - started
        peaks[counted] = peak[0]
        bare = median(partial(bare_text, data), rounds=1)
        show(
            f"PDF report, peak {peak[0] // 2**20} MB",
            f"{counted} pages",
            taken,
            "pypdfium2's text alone",
            bare,
        )
    (few, small), (many, large) = sorted(peaks.items())
    assert large / small < many / few
    assert len(set(steps)) > 20


def pages_of(data: bytes) -> int:
    """The number of pages."""
    document = pypdfium2.PdfDocument(data)
    count = len(document)
    document.close()
    return count


def bare_text(data: bytes) -> int:
    """The number of characters that pypdfium2 finds, nothing else done."""
    document = pypdfium2.PdfDocument(data)
    count = sum(len(page.get_textpage().get_text_range()) for page in document)
    document.close()
    return count


class Counting:
    """Progress that keeps the steps."""

    cancelled = False

    def __init__(self, steps: list[int]) -> None:
        self._steps = steps

    def report(self, done: int, _total: int, _what: str) -> None:
        self._steps.append(done)
