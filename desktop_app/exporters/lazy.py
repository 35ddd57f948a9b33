"""Many documents, each made when it is its turn, so that an export of a whole library holds one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from desktop_app.exporters.registry import ExportDocument


class LazyDocuments(Sequence[ExportDocument]):
    """A sequence of documents that are made when they are asked for; the last one is kept.

    Args:
        makers: each makes one document, the same whenever it is called.
    """

    def __init__(self, makers: Sequence[Callable[[], ExportDocument]]) -> None:
        self._makers = tuple(makers)
        self._last: tuple[int, ExportDocument] | None = None

    def __len__(self) -> int:
        """How many there are; none is made for it."""
        return len(self._makers)

    @overload
    def __getitem__(self, place: int) -> ExportDocument: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[ExportDocument]: ...

    def __getitem__(self, place: int | slice) -> ExportDocument | Sequence[ExportDocument]:
        """One document, or a part of the sequence."""
        if isinstance(place, slice):
            return LazyDocuments(self._makers[place])
        if self._last is None or self._last[0] != place:
            self._last = None
            self._last = (place, self._makers[place]())
        return self._last[1]
