"""Where the reader has been: back and forward over places, as in a browser."""

from __future__ import annotations

from typing import Generic, TypeVar

P = TypeVar("P")
LONGEST = 200


class History(Generic[P]):
    """Two stacks of places around the one where the reader is."""

    def __init__(self) -> None:
        self._back: list[P] = []
        self._forward: list[P] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has gone back from somewhere."""
        return bool(self._forward)

    def leave(self, place: P) -> None:
        """The reader jumps away from `place`; what lay ahead is forgotten."""
        if not self._back or self._back[-1] != place:
            self._back.append(place)
            del self._back[:-LONGEST]
        self._forward.clear()

    def back(self, here: P) -> P | None:
        """The place before `here`, or None."""
        if not self._back:
            return None
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: P) -> P | None:
        """The place that was gone back from, or None."""
        if not self._forward:
            return None
        self._back.append(here)
        return self._forward.pop()
