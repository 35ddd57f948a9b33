"""The verdict scale: steps with definitions that the reader may change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.notes import Rating
from desktop_app.storage.codec import encode
from desktop_app.storage.models import NoteRow, RatingRow
from desktop_app.storage.store import Store


class Verdicts:
    """The scale of this library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def scale(self) -> tuple[Rating, ...]:
        """Every step in its order; retired ones, which notes still have, at the end."""
        with self._store.reading() as session:
            return _scale(session)

    def save(self, before: Sequence[Rating], after: Sequence[Rating]) -> tuple[Rating, ...]:
        """Make `after` the scale; a step that is gone but that notes have is retired. What the scale is now.

        Raises:
            LibraryProblem: the scale is no longer `before`, or `after` is no scale.
        """
        keys = [rating.key for rating in after]
        if len(set(keys)) < len(keys) or not all(rating.key and rating.label.strip() for rating in after):
            raise LibraryProblem("Every verdict needs a name of its own.", "Give each step another name.")
        with self._store.writing() as session:
            if _scale(session) != tuple(before):
                raise LibraryProblem(
                    "The verdict scale was changed in another window meanwhile.",
                    "Look at it again, then make your change.",
                )
            used = set(session.scalars(select(NoteRow.verdict).distinct()))
            gone = [replace(one, retired=True) for one in before if one.key not in keys and one.key in used]
            for row in session.scalars(select(RatingRow)).all():
                session.delete(row)
            session.flush()
            for place, one in enumerate((*after, *gone)):
                session.add(
                    RatingRow(
                        key=one.key,
                        place=place,
                        label=one.label,
                        definition=one.definition,
                        retired=one.retired,
                    )
                )
            self._store.remember(
                session, 0, ("ratings", "scale"), "save", {"scale": [encode(one) for one in (*after, *gone)]}
            )
            session.flush()
            return _scale(session)


def _scale(session: Session) -> tuple[Rating, ...]:
    query = select(RatingRow).order_by(RatingRow.retired, RatingRow.place)
    return tuple(Rating(row.key, row.label, row.definition, row.retired) for row in session.scalars(query))
