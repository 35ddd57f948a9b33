"""What is going on in the background: what, how far, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop_app.services.jobs import JobHandle, JobRunner
from desktop_app.ui.messages import told

WIDEST = 460
"""Pixels for what is going on."""


class JobBar(QWidget):
    """Shows the job that was started last among those that are worth showing."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._still = False
        self.label = QLabel(self)
        self.label.setMaximumWidth(WIDEST)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedWidth(180)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 2, 10, 2)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        jobs.started.connect(lambda _id, _what: self._refresh())
        jobs.finished.connect(lambda _id: self._refresh())
        jobs.progressed.connect(self._on_progress)
        self._refresh()

    def set_still(self, *, still: bool) -> None:
        """Move nothing: a bar whose end is not known stands empty instead of running to and fro."""
        self._still = still
        self._refresh()

    def _current(self) -> JobHandle | None:
        shown = [handle for handle in self._jobs.active() if handle.what]
        return shown[-1] if shown else None

    def _refresh(self) -> None:
        current = self._current()
        self.setVisible(current is not None)  # the status bar has its whole width for other words then
        self._say(f"{told(current.what)} …" if current else "")
        self.bar.setRange(0, 1 if self._still else 0)
        self.bar.setValue(0)

    def _on_progress(self, job_id: int, done: int, total: int, what: str) -> None:
        current = self._current()
        if current is not None and current.id == job_id:
            self._say(self.tr("Stopping …") if current.cancelled else f"{told(what or current.what)} …")
            self.label.setToolTip(told(current.what))
            self.bar.setRange(0, max(total, 1) if self._still else total)
            self.bar.setValue(done)

    def _cancel(self) -> None:
        if current := self._current():
            current.cancel()
            self._say(self.tr("Stopping …"))

    def _say(self, words: str) -> None:
        self.label.setText(self.label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, WIDEST))
