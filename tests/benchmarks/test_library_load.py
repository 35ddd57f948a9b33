"""A large library: opening, searching while typing, a speaker's page, checked before, saving a note.

A tenth of the full size by default; `--long` for 100,000 articles, 2 million statements and 200,000 notes.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time

import numpy as np
import pytest

from desktop_app.domain.notes import Anchor, Note
from desktop_app.domain.searching import parse_query
from desktop_app.storage.library import Library, open_library
from desktop_app.storage.vectors import Vectors
from tests.benchmarks.library_generator import DIMENSION, ENCODER, Size, Words, generate
from tests.benchmarks.report import show

FULL = Size(100_000, 2_000_000, 200_000, 200_000)

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7200)]


class Noise:
    """An encoder that takes no time, so that only the library is measured."""

    name, dimension = ENCODER, DIMENSION

    def encode(self, sentences: Sequence[str]) -> bytes:
        noise = np.random.default_rng(len(sentences[0]))
        return noise.standard_normal((len(sentences), DIMENSION), dtype=np.float32).tobytes()


@pytest.fixture(scope="module")
def size(request: pytest.FixtureRequest) -> Size:
    part = 1 if request.config.getoption("--long") else 10
    return Size(FULL.articles // part, FULL.statements // part, FULL.notes // part, FULL.vectors // part)


@pytest.fixture(scope="module")
def path(size: Size, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library; HEARSAY_LOAD_LIBRARY names one that was made before, or where to keep it."""
    kept = os.environ.get("HEARSAY_LOAD_LIBRARY")
    path = Path(kept) if kept else tmp_path_factory.mktemp("load") / "library.db"
    if not path.exists():
        began = perf_counter()
        generate(path, size)
        print(f"\n{size}: made in {perf_counter() - began:.0f} s, {path.stat().st_size >> 20} MB")
    return path


@pytest.fixture(scope="module")
def library(path: Path) -> Iterator[Library]:
    opened = open_library(path)
    yield opened
    opened.close()


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]


def timed(call: Callable[[], object]) -> float:
    """Seconds of processor time: what the call takes on a machine that does nothing else, its disk aside."""
    began = process_time()
    call()
    return process_time() - began


def a_lookup(library: Library) -> float:
    """The bare thing that everything is compared with: one row by its key, 95th percentile."""
    with library.store.engine.connect() as connection:
        query = "SELECT content FROM said WHERE id = ?"
        return p95(
            [timed(lambda n=n: connection.exec_driver_sql(query, (n,)).first()) for n in range(1, 200)]
        )  # type: ignore[misc]


def test_opening(path: Path, library: Library, size: Size) -> None:
    def open_and_list() -> None:
        opened = open_library(path)
        opened.entries()
        opened.close()

    open_and_list()
    show("open and list", str(size.articles), timed(open_and_list), "row by key", a_lookup(library))


def test_searching_while_typing(library: Library, size: Size) -> None:
    words, times, slowest = Words(), [], ("", 0.0)
    chosen = random.Random(3)  # noqa: S311 - no secret
    phrases = [words.some(2) for _ in range(15)] + [chosen.choice(words.vocabulary) for _ in range(10)]
    phrases += [f"{words.some(1)} speaker:{words.name().split()[1]}" for _ in range(5)]
    phrases += [f"kind:denial {words.some(1)}" for _ in range(10)] + [
        f"tag:tag7 {words.some(1)}",
        "site:site7.example",
        f"until:2024-02 {words.some(1)}",
        f"since:2025-01 until:2025-02 {words.some(1)}",
        f"verdict:false {words.some(1)}",
        f"site:site7.example {words.some(1)}",
    ]
    for phrase in phrases:
        for end in range(2, len(phrase) + 1):
            query = replace(parse_query(phrase[:end], typing=True), limit=30)
            took = timed(lambda query=query: library.search.find(query))  # type: ignore[misc]
            times.append(took)
            slowest = max(slowest, (phrase[:end], took), key=lambda one: one[1])
    show("search as you type, p95", str(size.statements), p95(times), "row by key", a_lookup(library))
    print(
        f"median {1000 * statistics.median(times):.1f} ms, slowest {1000 * slowest[1]:.0f} ms: {slowest[0]!r}"
    )


def test_the_page_of_a_speaker(library: Library, size: Size) -> None:
    frequent = [known.key for known in library.people.find("", limit=30)]
    words = Words()
    keys = frequent + [words.name().casefold() for _ in range(70)]

    def page(key: str, kind: str | None) -> None:
        library.people.known(key)
        library.people.statements(key, kind)

    times = [timed(lambda k=k, kind=kind: page(k, kind)) for k in keys for kind in (None, "denial")]  # type: ignore[misc]
    show("page of a speaker, p95", str(size.statements), p95(times), "row by key", a_lookup(library))
    print(
        f"slowest {1000 * max(times):.0f} ms; list of all speakers {1000 * timed(lambda: library.people.find('')):.0f} ms; "
        f"names that begin with two letters {1000 * timed(lambda: library.people.find('ba')):.0f} ms"
    )


def test_checked_before(library: Library, size: Size) -> None:
    vectors, words = Vectors(library.store, Noise()), Words()
    first = timed(lambda: library.checked.before("the first loads the vectors", vectors))
    times = [timed(lambda: library.checked.before(words.some(9), vectors)) for _ in range(40)]
    show("checked before by meaning, p95", str(size.vectors), p95(times), "row by key", a_lookup(library))
    by_words = [timed(lambda: library.checked.before(words.some(9))) for _ in range(40)]
    show("checked before by words, p95", str(size.statements), p95(by_words), "row by key", a_lookup(library))
    print(f"the vectors are read in {first:.1f} s")


def test_saving_a_note(library: Library, path: Path, size: Size) -> None:
    now = datetime.now(UTC)
    note = Note(str(uuid.uuid4()), Anchor("x", "", "", 0, 1), now, now, "begin", tags=("load",))
    times, bare, work = [], [], []
    file = path.with_name("bare.bin")
    for number in range(200):
        note = replace(note, body=f"{note.body} word{number}")
        began, worked = perf_counter(), process_time()
        note = library.save_note(1, note)
        times.append(perf_counter() - began)
        work.append(process_time() - worked)
        began = perf_counter()
        with file.open("ab") as out:
            out.write(b"x" * 4096)
            out.flush()
            os.fsync(out.fileno())
        bare.append(perf_counter() - began)
    file.unlink()
    show("save a note, p95", str(size.notes), p95(times), "4 kB written and synced", p95(bare))
    print(f"of that processor time, p95 {1000 * p95(work):.1f} ms")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
    print(f"peak memory of all of this {peak:.0f} MB")
