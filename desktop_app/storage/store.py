"""Transactions on the library's database, and the history that every change of a reader's leaves."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop_app.storage.base import Unreadable
from desktop_app.storage.models import HistoryRow
from desktop_app.storage.sqlite import damaged, from_database_error


class Store:
    """One open database; every part of the library works through it."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.engine = engine
        self.path = path
        self.writer = uuid.uuid4().hex
        """Tells what this program wrote from what another one did that has the library open."""

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the library."""
        with self._told(), Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One short transaction that is on disk when the block ends, or has changed nothing."""
        with self._told(), Session(self.engine.execution_options(writes=True)) as session, session.begin():
            yield session

    def remember(
        self, session: Session, article_id: int, subject: tuple[str, str], action: str, state: dict[str, Any]
    ) -> None:
        """Add to the history: `subject` is what kind of thing was changed and its id, `state` what it is now."""
        kind, subject_id = subject
        session.add(
            HistoryRow(
                made_at=datetime.now(UTC),
                subject_kind=kind,
                subject_id=subject_id,
                article_id=article_id,
                action=action,
                state=state,
                writer=self.writer,
            )
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, UnicodeDecodeError) as error:
            raise from_database_error(self.path, error) from error
        except Unreadable as error:
            raise damaged(self.path) from error
