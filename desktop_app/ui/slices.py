"""Work of the UI thread cut into pieces, so that what the reader does meanwhile is answered between two of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]


class Slices(QObject):
    """Runs steps one after the other, each in a turn of the event loop of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Step] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def run(self, steps: Iterable[Step]) -> None:
        """Run these steps from the next turn on; what was not done yet of others is given up."""
        self._steps = deque(steps)
        self._timer.start()

    def finish(self) -> None:
        """Run what is left at once."""
        self._timer.stop()
        while self._steps:
            self._steps.popleft()()

    def _next(self) -> None:
        if not self._steps:
            return
        step = self._steps.popleft()
        if self._steps:
            self._timer.start()  # before the step, so that a mistake in it does not keep the rest from being done
        step()
