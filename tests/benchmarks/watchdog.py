"""Watches the event loop: how long the UI thread worked between two turns of its events, and where.

Its own processor time is measured, not the clock on the wall, so that other programs do not count.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from types import TracebackType

from PySide6.QtCore import QTimer

STEP = 0.002
"""Seconds between two looks."""


class Watchdog:
    """Use as a context around what is measured, on the UI thread; `longest` is the longest stall in seconds."""

    def __init__(self, tell_above: float = 0.05) -> None:
        self.longest = 0.0
        self.where = ""
        """The stack of the UI thread in the middle of the longest stall."""
        self._tell_above = tell_above
        self._beat = time.perf_counter()
        self._worked = time.thread_time()
        self._done = threading.Event()
        self._ui = threading.get_ident()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_beat)
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Watchdog:
        self._beat, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._on_beat()
        self._done.set()
        self._thread.join()
        self._timer.stop()

    def _on_beat(self) -> None:
        worked = time.thread_time()
        self.longest = max(self.longest, worked - self._worked)
        self._beat, self._worked = time.perf_counter(), worked

    def _watch(self) -> None:
        told = self._tell_above
        while not self._done.wait(STEP):
            stall = time.perf_counter() - self._beat
            if stall > told:
                told = stall
                frame = sys._current_frames().get(self._ui)
                self.where = "".join(traceback.format_stack(frame)[-6:]) if frame else ""
