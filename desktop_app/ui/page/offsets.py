"""Code points to UTF-16 units and back: the one place where the window converts offsets."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Utf16Map:
    """Offsets of one text in code points (as the program counts) and in UTF-16 units (as Qt counts)."""

    def __init__(self, text: str) -> None:
        wide = any(c > "\uffff" for c in text)
        self._starts = list(accumulate((2 if c > "\uffff" else 1 for c in text), initial=0)) if wide else None
        self._length = len(text)

    def to_utf16(self, offset: int) -> int:
        """The unit at which the code point `offset` begins."""
        offset = max(0, min(offset, self._length))
        return offset if self._starts is None else self._starts[offset]

    def to_code_points(self, unit: int) -> int:
        """The code point that the unit belongs to."""
        if self._starts is None:
            return max(0, min(unit, self._length))
        return max(0, bisect_right(self._starts, unit) - 1)
