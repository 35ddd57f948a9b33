"""Opening a database with the right settings, checking and copying it, and what errors mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import DamagedLibrary, LibraryProblem
from desktop_app.domain.progress import Progress, SilentProgress, check
from desktop_app.storage.base import read_json

APPLICATION_ID = 0x48454152
"""'HEAR': tells a Hearsay library from any other SQLite file."""
BESIDE = ("-wal", "-shm")
"""What the names of the files end in that belong to a database: its write-ahead log and the index of that."""
BUSY_TIMEOUT = 15_000
"""Milliseconds to wait for another process that writes."""
HEADER = b"SQLite format 3\0"
BROKEN = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What a damaged file makes of any question; the latter when not even the message can be read."""
SMALL = 64 * 1024 * 1024
"""Bytes up to which a library is checked page by page each time it is opened; a larger one with its daily copy."""


def make_engine(path: Path) -> Engine:
    """An engine on the database at `path`: WAL, foreign keys on, writers wait for each other."""
    waiting = {"timeout": BUSY_TIMEOUT / 1000}
    engine = create_engine(f"sqlite:///{path}", connect_args=waiting, json_deserializer=read_json)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
        connection.isolation_level = None  # SQLAlchemy's BEGIN is the only one
        cursor = connection.cursor()
        for pragma in (
            "foreign_keys=ON",
            "journal_mode=WAL",
            "synchronous=FULL",
            "secure_delete=ON",  # what is deleted for good may name a source
            f"busy_timeout={BUSY_TIMEOUT}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:  # noqa: ANN401 - the driver's own connection
        connection.exec_driver_sql(
            "BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN"
        )

    return engine


@contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """Let tables be made anew on `connection`; SQLite takes this setting only outside a transaction."""
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def has_broken_references(connection: Connection) -> bool:
    """Whether a row refers to one that is not there."""
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def check_file(path: Path) -> None:
    """See that the file at `path` is a library that can be opened and written.

    Raises:
        LibraryProblem: it is no SQLite file, another program's, damaged, or may not be written.
    """
    try:
        with path.open("rb") as file:
            head = file.read(len(HEADER))
    except OSError as error:
        raise from_os_error(path, error) from error
    if head and head != HEADER:
        raise damaged(path)
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT / 1000)) as connection:
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            small = path.stat().st_size <= SMALL
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] if small else "ok"
            # to begin is not enough: SQLite begins to read where it may not write
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("PRAGMA user_version = 0")
            connection.execute("ROLLBACK")
    except BROKEN as error:
        raise from_sqlite_error(path, error) from error
    if tables and owner != APPLICATION_ID:
        raise LibraryProblem(
            f"{path} is another program's database, not a Hearsay library.",
            "Choose another file with --library; nothing in this one was changed.",
        )
    if sound != "ok":
        raise damaged(path)


def is_sound(path: Path) -> bool:
    """Whether every page and every index of the database at `path` is as it should be; reads the whole file."""
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT / 1000)) as connection:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except BROKEN:
        return False


def schema_of(path: Path) -> str | None:
    """The revision of the library at `path`, or None when it is no library or cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(found[0]) if found else None
    except BROKEN:
        return None


def copy_database(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy the database at `source`, in use or not, to `target` (SQLite's backup API).

    The copy is of one moment, whatever is written meanwhile.

    Raises:
        LibraryProblem: the copy could not be written.
        Cancelled: the reader stopped it; `target` is as it was.
    """
    watched = progress or SilentProgress()
    partial = target.with_name(target.name + ".part")

    def step(_status: int, remaining: int, total: int) -> None:
        check(watched)
        watched.report(total - remaining, total, target.name)

    try:
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(partial)) as new:
            # a transaction that is open already keeps the state that is copied as it is
            old.execute("BEGIN")
            old.execute("SELECT count(*) FROM sqlite_master").fetchone()
            old.backup(new, pages=4096, progress=step)
            old.execute("ROLLBACK")
        partial.replace(target)
    except BROKEN as error:
        raise from_sqlite_error(target, error) from error
    except OSError as error:
        raise from_os_error(target, error) from error
    finally:
        partial.unlink(missing_ok=True)


def move_database(source: Path, target: Path) -> None:
    """Give the database at `source`, with the log that belongs to it, another name; nothing if there is none.

    Raises:
        OSError: it could not be renamed.
    """
    for ending in ("", *BESIDE):
        part = source.with_name(source.name + ending)
        if part.exists():
            part.rename(target.with_name(target.name + ending))


def delete_database(path: Path) -> None:
    """Delete the database at `path`, if there is one, with the log that belongs to it."""
    for ending in ("", *BESIDE):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def damaged(path: Path) -> LibraryProblem:
    """The problem of a library whose file is damaged."""
    every = sorted(path.parent.glob(f"{path.stem}.backup-*{path.suffix}"))
    copies = [copy for copy in every if "before-restore" not in copy.name]
    advice = (
        "Nothing in it was changed. Save what can still be read with `hearsay restore --rescue`, "
        "or choose another library with --library."
    )
    if copies:
        advice = (
            f"Nothing in it was changed. Keep the file, and open its newest copy with --library {copies[-1]}."
        )
    return DamagedLibrary(f"The library {path} is damaged.", advice)


def from_os_error(path: Path, error: OSError) -> LibraryProblem:
    """What the operating system's error means for the library at `path`."""
    if isinstance(error, PermissionError):
        return LibraryProblem(
            f"The library {path} may not be read and written.",
            "Change its permissions, or choose another library with --library.",
        )
    return LibraryProblem(
        f"The library {path} cannot be used: {error.strerror or error}.",
        "Check that the disk is there and has room, or choose another library with --library.",
    )


def from_database_error(path: Path, error: DBAPIError | UnicodeDecodeError) -> LibraryProblem:
    """What an error that SQLAlchemy hands on means for the reader."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return from_sqlite_error(path, cause or error)


def from_sqlite_error(path: Path, error: BaseException) -> LibraryProblem:
    """What SQLite's error means for the reader."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    if isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        return damaged(path)
    if primary == sqlite3.SQLITE_FULL:
        return LibraryProblem(
            f"The disk is full, so the library {path} could not take the last change.",
            "Everything saved before is safe. Make room on the disk; the change is tried again when you go on typing.",
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return LibraryProblem(
            f"The library {path} cannot be written.",
            "Change the permissions of the file and its folder, or choose another library with --library.",
        )
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryProblem(
            f"Another program has been writing to the library {path} for a long time.",
            "Close the other window or wait for it; what you wrote is kept here and tried again.",
        )
    return LibraryProblem(
        f"The library {path} could not be read or written: {error}.",
        "Everything saved before is safe. Check that the disk works and has room, then try again.",
    )
