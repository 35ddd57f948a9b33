"""Jobs answer on the UI thread, in order, once, and not at all when cancelled."""

from __future__ import annotations

import logging
import threading
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import HearsayError
from desktop_app.domain.progress import Progress, check
from desktop_app.services.jobs import JobRunner, Lane


def test_a_result_arrives_on_the_thread_of_the_runner(qtbot: QtBot, jobs: JobRunner) -> None:
    threads: list[int] = []
    jobs.submit(
        lambda _: threads.append(threading.get_ident()), done=lambda _: threads.append(threading.get_ident())
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


def test_the_library_s_jobs_run_in_the_order_they_were_submitted(qtbot: QtBot, jobs: JobRunner) -> None:
    seen: list[int] = []
    for number in range(50):
        jobs.submit(lambda _, number=number: seen.append(number), lane=Lane.LIBRARY)
    jobs.wait(Lane.LIBRARY)
    assert seen == list(range(50))


def test_a_cancelled_job_neither_answers_nor_fails_but_is_finished(qtbot: QtBot, jobs: JobRunner) -> None:
    begun, answers = Event(), []

    def work(progress: Progress) -> str:
        begun.set()
        while True:
            check(progress)

    with qtbot.waitSignal(jobs.finished):
        handle = jobs.submit(work, done=answers.append, failed=answers.append)
        assert begun.wait(5)
        handle.cancel()
    assert answers == []
    assert jobs.active() == ()


def test_a_problem_reaches_the_one_who_asked(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(_: Progress) -> None:
        raise HearsayError("The file is empty.", "Choose another one.")

    problems: list[HearsayError] = []
    jobs.submit(work, failed=problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0].what == "The file is empty."


def test_a_bug_is_logged_and_told_without_a_traceback(
    qtbot: QtBot, jobs: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_: Progress) -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(jobs.failed) as told:
        jobs.submit(work, what="Counting words")
    (error,) = told.args or []
    assert error.what.endswith("(ZeroDivisionError): Counting words.")
    assert "Traceback" not in str(error)
    assert "ZeroDivisionError" in caplog.text


def test_progress_is_told_and_the_last_step_always_arrives(qtbot: QtBot, jobs: JobRunner) -> None:
    steps: list[tuple[int, int, str]] = []
    jobs.progressed.connect(lambda _, done, total, what: steps.append((done, total, what)))

    def work(progress: Progress) -> None:
        for number in range(1001):
            progress.report(number, 1000, "Reading")

    with qtbot.waitSignal(jobs.finished):
        jobs.submit(work)
    assert steps[-1] == (1000, 1000, "Reading")
    assert len(steps) < 500
