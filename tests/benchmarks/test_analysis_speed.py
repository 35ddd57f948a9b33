"""How long the analysis takes, against the bare spaCy model on the same texts in the same run.

`python -m pytest tests/benchmarks --benchmark -s` prints the tables; README.md beside this file keeps what was
measured. Both sides may use every core; what is told is the clock on the wall, and the best of some rounds in turns, so
that other programs count as little as can be.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import psutil
import pytest

from desktop_app.analysis.engine import BATCH, Analyser, cut, load_analyser
from desktop_app.analysis.pipeline import BUNDLED
from desktop_app.domain.analysis import Statement
from desktop_app.domain.article import Article
from tests.benchmarks.gold_articles import articles
from tests.benchmarks.memory import PeakOfChildren
from tests.benchmarks.report import show, show_memory
from tests.conftest import ROOT

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7200)]

ROUNDS = 3
COUNT, WORDS = 100, 480
SIZES = (3_000, 30_000, 300_000)
BARE_LOAD = f"""
import time; begin = time.perf_counter()
import spacy; nlp = spacy.load("{BUNDLED}"); print(time.perf_counter() - begin, flush=True)
"""
OUR_LOAD = f"""
import time; begin = time.perf_counter()
from desktop_app.analysis.engine import load_analyser
analyser = load_analyser("{BUNDLED}"); print(time.perf_counter() - begin, flush=True)
"""
BARE_WORK = f"""
from tests.benchmarks.gold_articles import articles
from tests.benchmarks.test_analysis_speed import bare_over
bare_over(nlp, articles({COUNT}, {WORDS}))
"""
OUR_WORK = f"""
from tests.benchmarks.gold_articles import articles
for article in articles({COUNT}, {WORDS}):
    analyser.analyse(article)
"""


@pytest.fixture(scope="module")
def bare() -> Language:
    import spacy

    return spacy.load(BUNDLED)


@pytest.fixture(scope="module")
def ours() -> Analyser:
    return load_analyser(BUNDLED)


def bare_over(nlp: Language, texts: Sequence[Article]) -> None:
    """The bare model over the same paragraphs in the same batches, article by article."""
    for article in texts:
        pieces = cut(article.blocks, article.text)
        for _ in nlp.pipe([piece.span.of(article.text) for piece in pieces], batch_size=BATCH):
            pass


def ours_over(analyser: Analyser, texts: Sequence[Article]) -> None:
    """The whole analysis, article by article."""
    for article in texts:
        analyser.analyse(article)


def timed(work: Callable[[], object]) -> float:
    """Seconds on the clock."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def test_a_hundred_articles(ours: Analyser, bare: Language) -> None:
    whole, parse, streamed = [], [], []
    for turn in range(ROUNDS):
        texts = articles(COUNT, WORDS, series=turn + 1)
        parse.append(timed(partial(bare_over, bare, texts)))
        whole.append(timed(partial(ours_over, ours, texts)))
        plain = [article.text for article in texts]
        streamed.append(timed(partial(list, bare.pipe(plain))))
    size = f"{COUNT} articles, {COUNT * WORDS} words"
    show("whole analysis", size, min(whole), "bare spaCy, same batches", min(parse))
    show("whole analysis", size, min(whole), "bare spaCy, one text a document", min(streamed))


def test_the_first_statements_of_an_article(ours: Analyser) -> None:
    shares = []
    for series in range(11, 11 + ROUNDS):
        (article,) = articles(1, 1_000, series)
        first: list[float] = []

        def note(part: tuple[Statement, ...], first: list[float] = first) -> None:
            if part and not first:
                first.append(time.perf_counter())

        begin = time.perf_counter()
        ours.analyse(article, on_part=note)
        shares.append((first[0] - begin, time.perf_counter() - begin))
    soonest = min(shares)
    show("first statements", "1,000 words", soonest[0], "the whole of it", soonest[1])


def test_loading_and_memory() -> None:
    loads: dict[str, list[float]] = {BARE_LOAD: [], OUR_LOAD: []}
    peaks = {}
    for _ in range(ROUNDS):
        for code, taken in loads.items():
            taken.append(run(code))
    for load, work in ((BARE_LOAD, BARE_WORK), (OUR_LOAD, OUR_WORK)):
        with PeakOfChildren() as peak:
            run(load + work)
        peaks[load] = peak[0]
    show("loading the model", "new process", min(loads[OUR_LOAD]), "bare spaCy", min(loads[BARE_LOAD]))
    size = f"{COUNT} articles"
    show_memory("peak of the process", size, peaks[OUR_LOAD], "bare spaCy, same texts", peaks[BARE_LOAD])


def run(code: str) -> float:
    """What a new process tells first: the seconds that loading took."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[0])


def test_time_and_memory_grow_with_the_length(ours: Analyser, bare: Language) -> None:
    a_word: dict[int, float] = {}
    for series, words in enumerate(SIZES, 21):
        (article,) = articles(1, words, series)
        process = psutil.Process()
        before = process.memory_info().rss
        taken = timed(partial(ours.analyse, article))
        grown = max(0, process.memory_info().rss - before)
        a_word[words] = taken / words
        parse = timed(partial(bare_over, bare, [article]))
        show(f"one article, {grown // 2**20} MB more", f"{words:,} words", taken, "bare spaCy", parse)
    shortest = a_word[SIZES[0]]
    print(
        "| time a word, against the shortest | "
        + " | ".join(f"{n:,}: {t / shortest:.2f}" for n, t in a_word.items())
        + " |"
    )
