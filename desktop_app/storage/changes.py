"""What another running program changed in the library meanwhile."""

from __future__ import annotations

from sqlalchemy import func, select

from desktop_app.domain.library import Change, Changed
from desktop_app.storage.models import HistoryRow
from desktop_app.storage.store import Store

PARTS = {
    "note": Changed.NOTES,
    "correction": Changed.CORRECTIONS,
    "article": Changed.ARTICLE,
    "person": Changed.PEOPLE,
    "ratings": Changed.RATINGS,
}


class Changes:
    """Follows the history of the library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._last: int | None = None

    def by_others(self) -> tuple[Change, ...]:
        """What other programs changed since this was asked last; nothing the first time."""
        with self._store.reading() as session:
            if self._last is None:
                self._last = session.scalars(select(func.max(HistoryRow.id))).one() or 0
                return ()
            query = select(HistoryRow.id, HistoryRow.article_id, HistoryRow.subject_kind, HistoryRow.writer)
            found = session.execute(query.where(HistoryRow.id > self._last)).all()
        if found:
            self._last = max(row.id for row in found)
        changes = [
            Change(row.article_id, PARTS[row.subject_kind])
            for row in found
            if row.writer != self._store.writer and row.subject_kind in PARTS
        ]
        return tuple(dict.fromkeys(changes))
