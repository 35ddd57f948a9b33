"""What every table has in common: names of constraints, and values that tell when they are not what was written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Date, DateTime, Dialect, MetaData, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Unreadable(ValueError):
    """What the library holds cannot be what a program wrote: the file is damaged where nothing else tells it."""


@contextmanager
def read_back() -> Iterator[None]:
    """What is made of stored values in the block must fit, since it was stored by a program.

    Raises:
        Unreadable: it does not.
    """
    try:
        yield
    except ValueError as error:
        raise Unreadable(str(error)) from error


def read_json(stored: str) -> Any:  # noqa: ANN401 - whatever JSON has
    """The value of a JSON column.

    Raises:
        Unreadable: it is no JSON.
    """
    with read_back():
        return json.loads(stored)


def _reading_back(process: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
    if process is None:
        return None

    def read(value: Any) -> Any:  # noqa: ANN401 - whatever the column has
        with read_back():
            return process(value)

    return read


class Moment(TypeDecorator[datetime]):
    """A point in time: kept as UTC, given back with its time zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """UTC without a zone, as the column keeps it."""
        return value.astimezone(UTC).replace(tzinfo=None) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The kept moment with its zone."""
        return value.replace(tzinfo=UTC) if value is not None else None

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """The reader of the column, which tells what is no moment."""
        return _reading_back(super().result_processor(dialect, coltype))


class Day(TypeDecorator[date]):
    """A day."""

    impl = Date
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """The reader of the column, which tells what is no day."""
        return _reading_back(super().result_processor(dialect, coltype))


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(naming_convention=NAMES)
