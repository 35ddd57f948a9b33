"""Reading what can still be read of a damaged database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_app.domain.errors import LibraryProblem
from desktop_app.storage.sqlite.files import APPLICATION_ID, BROKEN
from desktop_app.storage.sqlite.fulltext import SEARCHED


def copy_readable(source: Path, target: Path) -> tuple[int, int]:
    """Copy every row of `source` that can be read into a new database; how many rows, and at how many places none.

    The full-text index is left out; `prepare` makes it anew.

    Raises:
        LibraryProblem: not even the list of tables can be read.
    """
    saved = lost = 0
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        # else SQLite does not read a file at all that is shorter than it says of itself; nothing is written to it
        old.execute("PRAGMA writable_schema=ON")
        try:
            _make_tables(old, new)
        except BROKEN as error:
            raise LibraryProblem(
                f"The list of the tables of {source} is damaged, so that nothing in it can be read.",
                "Nothing was changed. Go back to a copy with `hearsay restore`.",
            ) from error
        for (name,) in new.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            rows, gaps = _copy_rows(old, new, name)
            saved, lost = saved + rows, lost + gaps
        new.execute("DELETE FROM alembic_version WHERE rowid > 1")
        _drop_orphans(new)
        new.commit()
    return saved, lost


def _make_tables(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    tables = old.execute(
        "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL "
        "ORDER BY type DESC"
    ).fetchall()
    derived = tuple(f"{name}_{part}" for name in SEARCHED for part in ("search", "vocabulary"))
    for name, made in tables:
        if not name.startswith((*derived, "sqlite_")):
            new.execute(made)
    new.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    new.execute("SELECT version_num FROM alembic_version")


def layout(path: Path) -> dict[str, str]:
    """What the tables and indexes of a library are made by, the full-text index left out."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
        ).fetchall()
    derived = tuple(f"{name}_{part}" for name in SEARCHED for part in ("search", "vocabulary"))
    return {name: made for name, made in rows if not name.startswith((*derived, "sqlite_"))}


def set_schema(path: Path, revision: str) -> None:
    """Say that the library at `path` has the form of that revision."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM alembic_version")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
        connection.commit()


def _copy_rows(old: sqlite3.Connection, new: sqlite3.Connection, name: str) -> tuple[int, int]:
    """Copy one table row by row; where a page is damaged, go on behind it."""
    at, saved, gaps, step = -(1 << 62), 0, 0, 1
    columns = len(new.execute(f'PRAGMA table_info("{name}")').fetchall())
    marks = ", ".join("?" * columns)
    put = f'INSERT OR IGNORE INTO "{name}" VALUES ({marks})'  # noqa: S608 - a name of the schema
    find = f'SELECT rowid, * FROM "{name}" WHERE rowid > ? ORDER BY rowid LIMIT 500'  # noqa: S608
    last = _last_row(old, name)
    while at <= last:
        try:
            for row in old.execute(find, (at,)):
                new.execute(put, row[1:])
                at, saved, step = row[0], saved + 1, 1
            if old.execute(find.replace("500", "1"), (at,)).fetchone() is None:
                break
        except BROKEN:
            gaps += step == 1
            at, step = max(at, 0) + step, min(step * 2, 1 << 20)
    return saved, gaps


def _last_row(connection: sqlite3.Connection, name: str) -> int:
    try:
        found = connection.execute(f'SELECT max(rowid) FROM "{name}"').fetchone()[0]  # noqa: S608
    except BROKEN:
        return 1 << 24
    return int(found or 0)


def _drop_orphans(connection: sqlite3.Connection) -> None:
    """Drop rows whose owner was lost, so that no reference leads nowhere."""
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for name, row, *_ in broken:
            connection.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (row,))  # noqa: S608
