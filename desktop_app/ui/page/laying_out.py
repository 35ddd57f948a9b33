"""Laying out a long document a piece at a time; Qt alone does up to 200,000 characters in one go."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

SLICE = 0.008
"""Seconds that one piece of the work may take."""
BLOCKS = 5
"""Blocks that are laid out between two looks at the clock."""


class LayingOut(QObject):
    """Lays out one document from its beginning to its end, in turns of the event loop."""

    reached = Signal()
    """The block that was asked for is laid out; emitted once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._next = 0
        self._until: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def begin(self, document: QTextDocument, until: int | None = None) -> None:
        """Lay out `document` from now on; `reached` tells when the block of index `until` is done."""
        self._document, self._next, self._until = document, 0, until
        self._timer.start()

    def stop(self) -> None:
        """Let go of the document; Qt lays out what is left of it."""
        self._document = self._until = None
        self._timer.stop()

    def _go_on(self) -> None:
        document = self._document
        if document is None:
            return
        begun, last = time.perf_counter(), document.blockCount() - 1
        layout = document.documentLayout()
        while self._next <= last and time.perf_counter() - begun < SLICE:
            self._next += BLOCKS
            layout.blockBoundingRect(document.findBlockByNumber(min(self._next, last)))
        if self._next <= last:
            self._timer.start()
        if self._until is not None and self._next > min(self._until, last):
            self._until = None
            self.reached.emit()


class Curtain(QLabel):
    """A picture of a widget as it was, over the widget, so that nothing vanishes while it is made anew."""

    def __init__(self, covered: QWidget) -> None:
        picture = covered.grab()
        super().__init__(covered)
        self.setPixmap(picture)
        self.setGeometry(covered.rect())
        self.show()
        self.raise_()
