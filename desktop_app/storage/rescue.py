"""What can still be read of a damaged library, put into a new one."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import LibraryProblem
from desktop_app.storage.copies import copy_name
from desktop_app.storage.migrate import migrate
from desktop_app.storage.sqlite import (
    check_file,
    copy_readable,
    delete_database,
    from_os_error,
    is_sound,
    layout,
    make_engine,
    move_database,
    schema_of,
    set_schema,
)


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of it."""

    rows: int
    lost: int
    """Places at which rows could not be read; there may have been more than one row at each."""
    aside: Path
    """The damaged file."""


def examine(path: Path) -> bool:
    """Whether every part of the library at `path` is as it should be; reads all of it.

    Raises:
        LibraryProblem: it is no library, or it cannot be opened or written.
    """
    check_file(path)
    return is_sound(path)


def rescue(path: Path) -> Rescued:
    """Make a new library of what can be read of the one at `path`; the damaged file is kept beside it.

    Raises:
        LibraryProblem: there is none, or not even its tables can be read.
    """
    if not path.is_file():
        raise LibraryProblem(f"There is no library at {path}.", "Name another one with --library.")
    fresh = path.with_name(path.name + ".rescued")
    delete_database(fresh)
    saved, lost = copy_readable(path, fresh)
    if schema_of(fresh) is None:
        _tell_schema(fresh)
    _prepare(fresh)
    if not is_sound(fresh):
        raise LibraryProblem(
            f"Nothing sound could be made of {path}.", "Go back to a copy with `hearsay restore`."
        )
    aside = copy_name(path, "damaged")
    try:
        move_database(path, aside)
        fresh.rename(path)
    except OSError as error:
        raise from_os_error(path, error) from error
    return Rescued(saved, lost, aside)


def _prepare(path: Path) -> None:
    engine = make_engine(path)
    try:
        migrate(engine, path)
    finally:
        engine.dispose()


def _tell_schema(path: Path) -> None:
    """Find out the form of a library that has lost the word for it: that of now, if everything in it is alike.

    Raises:
        LibraryProblem: it has another form.
    """
    with tempfile.TemporaryDirectory(prefix="hearsay-") as folder:
        new = Path(folder) / "new.db"
        _prepare(new)
        if layout(path) != layout(new):
            raise LibraryProblem(
                f"Which version made {path} cannot be told any more.",
                "Go back to a copy with `hearsay restore`.",
            )
        set_schema(path, schema_of(new) or "")
