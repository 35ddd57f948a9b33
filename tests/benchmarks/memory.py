"""Watches how much memory child processes take, so that what is measured does not hold the test runner's own."""

from __future__ import annotations

import threading

import psutil

STEP = 0.02
"""Seconds between two looks."""


class PeakOfChildren:
    """Use as a context; the list that it gives holds the peak of the resident memory of any child, in bytes."""

    def __enter__(self) -> list[int]:
        self._peak = [0]
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self._peak

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(STEP):
            for child in psutil.Process().children():
                try:
                    self._peak[0] = max(self._peak[0], child.memory_info().rss)
                except psutil.Error:
                    continue
