"""Progress and cancelling, as long work in every room reports and honours them."""

from __future__ import annotations

from typing import Protocol

from desktop_app.domain.errors import Cancelled


class Progress(Protocol):
    """How a job tells how far it is and learns that it should stop."""

    def report(self, done: int, total: int, what: str) -> None:
        """`done` of `total` steps are behind it (0 when the total is unknown); `what` is going on now."""

    @property
    def cancelled(self) -> bool:
        """Whether the reader asked to stop; true for good once true."""


class SilentProgress:
    """Progress that nobody watches and nobody cancels."""

    def report(self, done: int, total: int, what: str) -> None:
        """Do nothing."""

    @property
    def cancelled(self) -> bool:
        """Never."""
        return False


def check(progress: Progress) -> None:
    """Stop here when the reader has cancelled.

    Raises:
        Cancelled: the reader asked to stop.
    """
    if progress.cancelled:
        raise Cancelled
