"""Risky formats run in a child process: same result, and whatever happens there ends there."""

from __future__ import annotations

import dataclasses
import json
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import psutil
import pytest

from desktop_app.domain.article import Block, BlockRole, Metadata, PageBox, PageText
from desktop_app.domain.errors import Cancelled, ImportProblem, PasswordNeeded
from desktop_app.domain.progress import SilentProgress
from desktop_app.domain.spans import Span
from desktop_app.importers.draft import Draft, DraftItem, DraftNote, Source
from desktop_app.importers.formats import ALL_FORMATS
from desktop_app.importers.isolation import ChildProcesses, Limits
from desktop_app.importers.registry import Importers
from desktop_app.importers.sniffing import Kind
from desktop_app.importers.wire import draft_from_json, draft_to_json
from tests.importers.documents import opened

PAGE = (
    "<html><body><h1>Mill denies it</h1><p>The owner of a paper mill denied on Friday that it was to blame.</p>"
    "<p>The council said that it would wait for the tests before it did anything.</p></body></html>"
)
HTML = next(form for form in ALL_FORMATS if form.kind is Kind.HTML)


@pytest.fixture
def children() -> Iterator[ChildProcesses]:
    processes = ChildProcesses()
    yield processes
    processes.close()
    assert not psutil.Process().children(), "no child may outlive its import"


def test_a_child_gives_what_parsing_here_gives(children: ChildProcesses) -> None:
    there = Importers(ALL_FORMATS, children).open_bytes(PAGE.encode(), "a.html")
    here = opened(PAGE, "a.html")
    same_time = dataclasses.replace(there.article, provenance=here.article.provenance)
    assert same_time == here.article


def test_a_warm_child_is_used_and_replaced(children: ChildProcesses) -> None:
    importers = Importers(ALL_FORMATS, children)
    importers.warm_up()
    (first,) = psutil.Process().children()
    importers.open_bytes(PAGE.encode(), "a.html")
    (second,) = psutil.Process().children()
    assert first.pid != second.pid
    importers.close()
    assert not psutil.Process().children()


def child_that(code: str, limits: Limits | None = None) -> ChildProcesses:
    return ChildProcesses(limits, (sys.executable, "-c", code))


def run(processes: ChildProcesses) -> Draft:
    return processes.run(HTML, Source(PAGE.encode(), "a.html"), SilentProgress())


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import os; os.abort()", "damaged"),
        ("print('no JSON')", "damaged"),
        ('print(\'{"draft": {"text": 5}}\')', "damaged"),
        ('print(\'{"problem": "memory", "what": "", "advice": ""}\')', "more memory"),
        ("import resource, os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "took too long"),
    ],
)
def test_a_child_that_dies_or_babbles_is_a_problem_with_advice(code: str, says: str) -> None:
    with pytest.raises(ImportProblem, match=says) as caught:
        run(child_that(code))
    assert caught.value.advice
    assert not psutil.Process().children()


def test_a_silent_child_is_stopped() -> None:
    with pytest.raises(ImportProblem, match="took too long"):
        run(child_that("import time; time.sleep(60)", Limits(silent_seconds=0.2)))
    assert not psutil.Process().children()


def test_problems_of_the_parser_arrive_as_they_are() -> None:
    message = json.dumps(
        {"problem": "password", "what": "Encrypted.", "advice": "Enter it.", "available": False}
    )
    with pytest.raises(PasswordNeeded, match="Encrypted"):
        run(child_that(f"print({message!r})"))


def test_a_bug_in_a_parser_is_logged_and_told_without_a_traceback(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ImportProblem) as caught:
        run(child_that('print(\'{"bug": "Traceback: KeyError"}\')'))
    assert "Traceback" not in str(caught.value)
    assert "KeyError" in caplog.text


def test_cancelling_ends_the_child() -> None:
    class Stopped:
        cancelled = False

        def report(self, done: int, total: int, what: str) -> None:
            pass

    progress = Stopped()
    timer = threading.Timer(0.2, lambda: setattr(progress, "cancelled", True))
    timer.start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        child_that("import time; time.sleep(60)").run(HTML, Source(b"x", "a.html"), progress)
    timer.join()
    assert time.monotonic() - started < 30, "it was not waited for"
    assert not psutil.Process().children()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_memory_in_the_child_is_limited() -> None:
    code = (
        "from desktop_app.importers import child, formats\n"
        "import dataclasses\n"
        "def greedy(source, progress): return bytearray(8 << 30)\n"
        "child.ALL_FORMATS = tuple(dataclasses.replace(f, load=lambda: greedy) for f in formats.ALL_FORMATS)\n"
        "child.main()\n"
    )
    with pytest.raises(ImportProblem, match="more memory"):
        run(child_that(code))


def test_the_child_reaches_no_network_and_starts_no_program() -> None:
    code = (
        "from desktop_app.importers import child, formats\n"
        "import dataclasses, socket, subprocess\n"
        "from desktop_app.domain.errors import ImportProblem\n"
        "def bad(source, progress):\n"
        "    said = []\n"
        "    for do in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: subprocess.run(['ls'])):\n"
        "        try: do()\n"
        "        except PermissionError as error: said.append(str(error))\n"
        "    raise ImportProblem(' / '.join(said))\n"
        "child.ALL_FORMATS = tuple(dataclasses.replace(f, load=lambda: bad) for f in formats.ALL_FORMATS)\n"
        "child.main()\n"
    )
    with pytest.raises(ImportProblem, match=r"socket.* not allowed.* / starting a program is not allowed"):
        run(child_that(code))


def test_a_draft_is_the_same_after_the_wire() -> None:
    part = Draft("Ein Boot 🚢.", (Block(Span(0, 3), BlockRole.HEADLINE), Block(Span(4, 11))))
    draft = dataclasses.replace(
        part,
        metadata=Metadata("T", "B", "P", date(2024, 5, 3), "de", "https://a.example/"),
        warnings=("w",),
        page_map=(PageText(Span(0, 3), PageBox(0, 1.5, 2, 3, 4.25)),),
        notes=(DraftNote(Span(0, 3), "body", "Ada", datetime(2024, 1, 2, tzinfo=UTC)),),
        full_text=part,
        items=(DraftItem("one", "https://a.example/1", date(2024, 1, 2), "s", part), DraftItem("two")),
        media_type="application/pdf",
    )
    assert draft_from_json(json.loads(json.dumps(draft_to_json(draft)))) == draft


@pytest.mark.parametrize(
    "change", [{"text": 5}, {"blocks": [[0, 99, "paragraph"]]}, {"blocks": [[0, 1, "tune"]]}, {"notes": 3}]
)
def test_what_is_no_draft_is_refused(change: dict[str, object]) -> None:
    data = draft_to_json(Draft("Text", (Block(Span(0, 4)),)))
    with pytest.raises((ValueError, TypeError, KeyError)):
        draft_from_json({**data, **change})
