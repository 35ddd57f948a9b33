"""Jobs: work off the UI thread that reports progress, can be cancelled, and answers on the UI thread."""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable
from enum import Enum
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from desktop_app.domain.errors import Cancelled, HearsayError
from desktop_app.domain.progress import Progress
from desktop_app.locations import log_file

log = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[Progress], T]
Done = Callable[[T], None]
Failed = Callable[[HearsayError], None]

REPORT_EVERY = 0.05
"""Seconds between two progress reports of one job that reach the UI thread."""


class Lane(Enum):
    """Which jobs wait for each other: those of one lane, except in PARALLEL."""

    PARALLEL = "parallel"
    """Several at a time: importing, exporting, loading."""
    LIBRARY = "library"
    """One after the other, in order: whatever reads or writes the database. Never cancelled at the end."""
    ANALYSIS = "analysis"
    """One after the other: the language model serves one article at a time."""


class JobHandle:
    """A job that was started: its number, and a way to stop it."""

    def __init__(self, job_id: int, what: str) -> None:
        self.id = job_id
        self.what = what
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the job to stop; neither `done` nor `failed` is called afterwards."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._stop.is_set()


class JobRunner(QObject):
    """Runs jobs on a thread pool for each lane and answers on the thread that it lives on."""

    started = Signal(int, str)
    """Job id, what it does."""
    progressed = Signal(int, int, int, str)
    """Job id, steps done, steps in all (0: unknown), what is going on."""
    finished = Signal(int)
    """Job id; emitted once for every started job, whatever became of it."""
    failed = Signal(object)
    """The HearsayError of a job that was submitted without a `failed` of its own."""

    _deliver = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = itertools.count(1)
        self._handles: dict[int, JobHandle] = {}
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        for lane in (Lane.LIBRARY, Lane.ANALYSIS):
            self._pools[lane].setMaxThreadCount(1)
        self._deliver.connect(self._run_here, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Work[T],
        *,
        done: Done[T] | None = None,
        failed: Failed | None = None,
        what: str = "",
        lane: Lane = Lane.PARALLEL,
    ) -> JobHandle:
        """Run `work` on a thread and hand its result to `done` on the UI thread.

        Args:
            work: what to do; gets the job's `Progress` and should call `progress.check` between steps.
            done: called on the UI thread with the result, unless the job was cancelled.
            failed: called on the UI thread with the problem; without it `JobRunner.failed` is emitted.
            what: what the job does, for the reader; an empty one is too small to be shown.
            lane: which jobs it waits for.
        """
        handle = JobHandle(next(self._ids), what)
        self._handles[handle.id] = handle
        self.started.emit(handle.id, what)
        self._pools[lane].start(_Runnable(handle, work, _Answer(self, handle, done, failed)))
        return handle

    def active(self) -> tuple[JobHandle, ...]:
        """The jobs that have not finished."""
        return tuple(self._handles.values())

    def wait(self, lane: Lane) -> None:
        """Block until every job of `lane` is done: used when the window closes, so that no write is lost."""
        self._pools[lane].waitForDone()

    def shut_down(self) -> None:
        """Let the library's jobs finish, stop the others, and wait for all."""
        self.wait(Lane.LIBRARY)
        for handle in self.active():
            handle.cancel()
        for pool in self._pools.values():
            pool.waitForDone()

    @Slot(object)
    def _run_here(self, call: Callable[[], None]) -> None:
        call()

    def deliver(self, call: Callable[[], None]) -> None:
        """Have `call` run on the thread that this object lives on, in order; may be called from any thread."""
        self._deliver.emit(call)

    def forget(self, handle: JobHandle) -> None:
        """Note that the job is over (UI thread only)."""
        self._handles.pop(handle.id, None)
        self.finished.emit(handle.id)


class _Answer:
    """What becomes of a job's outcome, on the UI thread."""

    def __init__(
        self, runner: JobRunner, handle: JobHandle, done: Done[Any] | None, failed: Failed | None
    ) -> None:
        self._runner = runner
        self._handle = handle
        self._done = done
        self._failed = failed

    def report(self, steps: int, total: int, what: str) -> None:
        self._runner.deliver(lambda: self._runner.progressed.emit(self._handle.id, steps, total, what))

    def result(self, value: object) -> None:
        self._runner.deliver(lambda: self._finish(lambda: self._done(value) if self._done else None))

    def problem(self, error: HearsayError) -> None:
        self._runner.deliver(lambda: self._finish(lambda: (self._failed or self._runner.failed.emit)(error)))

    def stopped(self) -> None:
        self._runner.deliver(lambda: self._runner.forget(self._handle))

    def _finish(self, call: Callable[[], None]) -> None:
        self._runner.forget(self._handle)
        if not self._handle.cancelled:
            call()


class _JobProgress:
    """The `Progress` that a job gets; reports are thinned so that they cannot flood the UI thread."""

    def __init__(self, handle: JobHandle, answer: _Answer) -> None:
        self._handle = handle
        self._answer = answer
        self._last = 0.0

    def report(self, done: int, total: int, what: str) -> None:
        now = time.monotonic()
        if done >= total or now - self._last >= REPORT_EVERY:
            self._last = now
            self._answer.report(done, total, what)

    @property
    def cancelled(self) -> bool:
        return self._handle.cancelled


class _Runnable(QRunnable):
    """One job on a pool's thread."""

    def __init__(self, handle: JobHandle, work: Work[Any], answer: _Answer) -> None:
        super().__init__()
        self._handle = handle
        self._work = work
        self._answer = answer

    def run(self) -> None:
        """Do the work; a bug in it is logged with its traceback and told to the reader as one."""
        try:
            if self._handle.cancelled:
                raise Cancelled
            value = self._work(_JobProgress(self._handle, self._answer))
        except Cancelled:
            self._answer.stopped()
        except HearsayError as error:
            self._answer.problem(error)
        except Exception as error:
            log.exception("the job %r failed", self._handle.what)
            self._answer.problem(unexpected(error, self._handle.what))
        else:
            self._answer.result(value)


def unexpected(error: Exception, what: str) -> HearsayError:
    """A bug, told to the reader: the details are in the log, nothing saved is touched."""
    kind = type(error).__name__
    return HearsayError(
        f"Hearsay made a mistake ({kind}): {what}." if what else f"Hearsay made a mistake ({kind}).",
        f"What you saved is safe. Try again; the details for a report are in {log_file()}.",
    )
