"""What can still be read of a damaged library, put into a new one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import LibraryProblem
from desktop_app.storage.copies import copy_name
from desktop_app.storage.migrate import migrate
from desktop_app.storage.sqlite import copy_readable, from_os_error, is_sound, make_engine


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of it."""

    rows: int
    lost: int
    """Places at which rows could not be read; there may have been more than one row at each."""
    aside: Path
    """The damaged file."""


def rescue(path: Path) -> Rescued:
    """Make a new library of what can be read of the one at `path`; the damaged file is kept beside it.

    Raises:
        LibraryProblem: there is none, or not even its tables can be read.
    """
    if not path.is_file():
        raise LibraryProblem(f"There is no library at {path}.", "Name another one with --library.")
    fresh = path.with_name(path.name + ".rescued")
    for ending in ("", "-wal", "-shm"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    saved, lost = copy_readable(path, fresh)
    engine = make_engine(fresh)
    try:
        migrate(engine, fresh)
    finally:
        engine.dispose()
    if not is_sound(fresh):
        raise LibraryProblem(
            f"Nothing sound could be made of {path}.", "Go back to a copy with `hearsay restore`."
        )
    aside = copy_name(path, "damaged")
    try:
        for ending in ("", "-wal", "-shm"):
            part = path.with_name(path.name + ending)
            if part.exists():
                part.rename(aside.with_name(aside.name + ending))
        fresh.rename(path)
    except OSError as error:
        raise from_os_error(path, error) from error
    return Rescued(saved, lost, aside)
