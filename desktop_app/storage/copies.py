"""Copies of the library: made by hand, daily and before changes of its form; and going back to one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.progress import Progress
from desktop_app.storage.sqlite import (
    copy_database,
    from_os_error,
    is_sound,
    move_database,
    schema_of,
)

STAMP = "%Y%m%d-%H%M%S"
DAILY, WEEKLY = 7, 4
"""So many daily copies are kept, and one of each of so many weeks before."""
DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy beside the library."""

    path: Path
    made_at: datetime
    why: str
    """Empty for daily copies; else why it was made, as its name has it. Those are not rotated away."""


def copies(library: Path) -> tuple[Copy, ...]:
    """The copies beside the library, the newest first."""
    found = []
    for path in library.parent.glob(f"{library.stem}.backup-*{library.suffix}"):
        name = path.name.removeprefix(f"{library.stem}.backup-").removesuffix(library.suffix)
        stamp, why = name[:15], name[16:]
        try:
            made_at = datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Copy(path, made_at, why))
    return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.path), reverse=True))


def copy_name(library: Path, why: str = "", now: datetime | None = None) -> Path:
    """The name of a copy beside the library that is made now; one that is free."""
    stamp = (now or datetime.now(UTC)).strftime(STAMP)
    for number in range(1, 1000):
        words = "-".join(filter(None, (stamp, why, str(number) if number > 1 else "")))
        path = library.with_name(f"{library.stem}.backup-{words}{library.suffix}")
        if not path.exists():
            return path
    raise LibraryProblem(f"There are too many copies beside {library}.", "Move some of them elsewhere.")


def back_up(
    library: Path, target: Path | None = None, why: str = "by-hand", progress: Progress | None = None
) -> Path:
    """Copy the library, in use or not, and check the copy; where it is.

    Raises:
        LibraryProblem: there is no library, `target` is there already, or the copy could not be written or is damaged.
        Cancelled: the reader stopped it; there is no copy then.
    """
    if not library.is_file():
        raise LibraryProblem(f"There is no library at {library}.", "Name another one with --library.")
    if target is not None and target.is_dir():
        target = target / copy_name(library, why).name
    if target is not None and target.exists():
        raise LibraryProblem(f"{target} is there already and was not changed.", "Choose another name.")
    target = target or copy_name(library, why)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os_error(target, error) from error
    copy_database(library, target, progress)
    if not is_sound(target):
        target.unlink()
        raise LibraryProblem(
            f"The library {library} is damaged, so that no sound copy of it could be made.",
            "Nothing was changed. Go back to an earlier copy with `hearsay restore`.",
        )
    return target


def back_up_daily(
    library: Path, now: datetime | None = None, progress: Progress | None = None
) -> Path | None:
    """Make the daily copy when the last one is a day old, and let go of old ones; where it is, or None."""
    now = now or datetime.now(UTC)
    daily = [copy for copy in copies(library) if not copy.why]
    if daily and now - daily[0].made_at < DAY:
        return None
    made = back_up(library, copy_name(library, now=now), "", progress)
    rotate(library)
    return made


def rotate(library: Path) -> None:
    """Let go of daily copies beyond the last seven and the last of each of four weeks before."""
    daily = [copy for copy in copies(library) if not copy.why]
    weeks: dict[tuple[int, int], Copy] = {}
    for copy in daily[DAILY:]:
        weeks.setdefault(copy.made_at.isocalendar()[:2], copy)
    kept = {copy.path for copy in (*daily[:DAILY], *list(weeks.values())[:WEEKLY])}
    for copy in daily:
        if copy.path not in kept:
            copy.path.unlink(missing_ok=True)


def restore(library: Path, copy: Path) -> Path | None:
    """Put a copy in the library's place; where the library as it was is kept, or None when there was none.

    The library must not be open in this program. Nothing is overwritten: what stands at its place is renamed.

    Raises:
        LibraryProblem: the copy is missing, no library or damaged, or the place cannot be written.
    """
    if not copy.is_file():
        raise LibraryProblem(
            f"There is no copy at {copy}.", "`hearsay restore` without a name lists the copies."
        )
    if schema_of(copy) is None or not is_sound(copy):
        raise LibraryProblem(
            f"The copy {copy} is damaged or no library.", "Nothing was changed. Try an older copy."
        )
    fresh = library.with_name(library.name + ".restoring")
    copy_database(copy, fresh)
    aside = copy_name(library, "before-restore") if library.exists() else None
    try:
        if aside is not None:
            move_database(library, aside)
        fresh.rename(library)
    except OSError as error:
        raise from_os_error(library, error) from error
    return aside
