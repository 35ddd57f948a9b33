"""Domain dataclasses to plain JSON values and back, for what the library keeps in JSON columns."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")


def encode(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """`value` as JSON keeps it: dataclasses as objects, tuples as arrays, moments as ISO 8601."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list | frozenset):
        return [encode(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value


def decode(kind: type[T], value: Mapping[str, Any]) -> T:
    """The dataclass `kind` from what `encode` made of it; fields that are missing get their default.

    Raises:
        ValueError: the value does not fit the dataclass.
    """
    try:
        hints = _hints(cast("Any", kind))
        return kind(**{name: _decode(hints[name], item) for name, item in value.items() if name in hints})
    except (TypeError, KeyError) as error:
        raise ValueError(f"not a {kind.__name__}: {error}") from error


@cache
def _hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    return typing.get_type_hints(kind)


def _decode(hint: Any, value: Any) -> Any:  # noqa: ANN401 - JSON has no narrower type
    if value is None:
        return None
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        inner = [argument for argument in arguments if argument is not types.NoneType]
        return _decode(inner[0], value)
    if origin is tuple:
        return tuple(_decode(arguments[0], item) for item in value)
    if isinstance(hint, type):
        if is_dataclass(hint):
            return decode(hint, value)
        if issubclass(hint, Enum):
            return hint(value)
        if issubclass(hint, datetime | date):
            return hint.fromisoformat(value)
    return value
