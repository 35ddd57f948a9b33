"""What is special to SQLite: settings, checks, copies, full-text search, and what its errors mean.

The rest of the room speaks SQLAlchemy only, so that another database needs another module like this one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Integer,
    TableClause,
    Text,
    column,
    create_engine,
    event,
    func,
    literal_column,
    table,
)
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.domain.errors import LibraryProblem

APPLICATION_ID = 0x48454152
"""'HEAR': tells a Hearsay library from any other SQLite file."""
BUSY_TIMEOUT = 15_000
"""Milliseconds to wait for another process that writes."""
HEADER = b"SQLite format 3\0"
SMALL = 64 * 1024 * 1024
"""Bytes up to which a library is checked page by page each time it is opened; a larger one with its daily copy."""
SEARCHED = {
    "article_version": ("title", "text"),
    "said": ("content", "speaker", "facets"),
    "note_words": ("body", "quote", "tags", "evidence"),
}
"""Which columns of which tables the full-text index holds."""
HIT_START, HIT_END, CUT = "\x02", "\x03", "…"
"""What stands around a hit in a snippet, and where a snippet was cut."""


def make_engine(path: Path) -> Engine:
    """An engine on the database at `path`: WAL, foreign keys on, writers wait for each other."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_TIMEOUT / 1000})

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
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
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
    except sqlite3.DatabaseError:
        return False


def schema_of(path: Path) -> str | None:
    """The revision of the library at `path`, or None when it is no library or cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(found[0]) if found else None
    except sqlite3.DatabaseError:
        return None


def copy_database(source: Path, target: Path) -> None:
    """Copy the database at `source`, in use or not, to `target` (SQLite's backup API).

    Raises:
        LibraryProblem: the copy could not be written.
    """
    partial = target.with_name(target.name + ".part")
    try:
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(partial)) as new:
            old.backup(new)
        partial.replace(target)
    except sqlite3.DatabaseError as error:
        raise from_sqlite_error(target, error) from error
    except OSError as error:
        raise from_os_error(target, error) from error
    finally:
        partial.unlink(missing_ok=True)


def damaged(path: Path) -> LibraryProblem:
    """The problem of a library whose file is damaged."""
    every = sorted(path.parent.glob(f"{path.stem}.backup-*{path.suffix}"))
    copies = [copy for copy in every if "before-restore" not in copy.name]
    advice = "Nothing in it was changed. Keep the file, and choose another library with --library."
    if copies:
        advice = (
            f"Nothing in it was changed. Keep the file, and open its newest copy with --library {copies[-1]}."
        )
    return LibraryProblem(f"The library {path} is damaged.", advice)


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


def from_sqlite_error(path: Path, error: sqlite3.Error) -> LibraryProblem:
    """What SQLite's error means for the reader."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
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


# -- full-text search


class FullText:
    """The full-text index of one table of `SEARCHED` (FTS5, sqlite.org/fts5.html): accents and case are folded."""

    def __init__(self, name: str) -> None:
        self.table: TableClause = table(
            f"{name}_search", column("rowid", Integer), column(f"{name}_search", Text), column("rank")
        )
        self._name = f"{name}_search"

    @property
    def id(self) -> ColumnElement[int]:
        """The id of the row that a hit is in."""
        return self.table.c.rowid

    @property
    def rank(self) -> ColumnElement[float]:
        """How well a hit fits: less is better. To be sorted by only where hits are few."""
        return self.table.c.rank

    def matches(self, expression: str) -> ColumnElement[bool]:
        """Whether a row fits what `any_of` and `all_of` made."""
        return self.table.c[self._name].op("MATCH")(expression)

    def snippet(self, column_number: int, words: int) -> ColumnElement[str]:
        """Some words around the hits in a column, hits between `HIT_START` and `HIT_END`; -1: the best column."""
        return func.snippet(
            literal_column(self._name), column_number, HIT_START, HIT_END, CUT, words, type_=Text()
        )


def phrase(words: str, *, prefix: bool = False) -> str:
    """An expression for `words` side by side; with `prefix` the last may go on."""
    quoted = '"' + words.replace('"', " ").replace("\0", " ") + '"'
    return f"{quoted}*" if prefix else quoted


def all_of(
    wanted: list[str], unwanted: list[str] | None = None, columns: dict[str, str] | None = None
) -> str:
    """An expression for rows with all that is wanted and nothing unwanted.

    Args:
        wanted: expressions.
        unwanted: expressions.
        columns: an expression for each column that has to hold one.
    """
    parts = [*wanted, *(f"{{{name}}} : {one}" for name, one in (columns or {}).items())]
    joined = " AND ".join(f"({part})" for part in parts)
    return joined + "".join(f" NOT ({part})" for part in unwanted or [])


def any_of(wanted: list[str], columns: list[str]) -> str:
    """An expression for rows with any of `wanted` in one of `columns`."""
    return f"{{{' '.join(columns)}}} : ({' OR '.join(wanted)})"


def holds(searched: InstrumentedAttribute[str], words: str) -> ColumnElement[bool]:
    """Whether a column holds `words` letter for letter."""
    return func.instr(searched, words) > 0


def commonness(connection: Connection, name: str, word: str) -> int:
    """In how many rows of a searched table `word` (folded) stands."""
    query = f"SELECT doc FROM {name}_vocabulary WHERE term = ?"  # noqa: S608 - a name of SEARCHED
    found = connection.exec_driver_sql(query, (word,)).first()
    return int(found[0]) if found else 0


def forget_words(connection: Connection, names: Iterable[str]) -> None:
    """Write the full-text index of these tables anew, so that no deleted word is left in it."""
    for name in names:
        optimise = f"INSERT INTO {name}_search({name}_search) VALUES ('optimize')"  # noqa: S608
        connection.exec_driver_sql(optimise)


def prepare(connection: Connection) -> None:
    """Make what the models cannot say: the full-text index with the triggers that keep it, an append-only history.

    To be called after every migration, since a table that was made anew has lost its triggers.
    """
    for name, columns in SEARCHED.items():
        _prepare_search(connection, name, columns)
    for when, condition in (
        ("UPDATE", "1"),
        # the history of what was emptied out of the trash goes with it
        ("DELETE", "EXISTS (SELECT 1 FROM note WHERE id = OLD.subject_id)"),
    ):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS history_no_{when.lower()}")
        connection.exec_driver_sql(
            f"CREATE TRIGGER history_no_{when.lower()} BEFORE {when} ON history WHEN {condition} "
            "BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END"
        )


def _prepare_search(connection: Connection, name: str, columns: tuple[str, ...]) -> None:
    listed = ", ".join(columns)
    made = connection.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE name = ?", (f"{name}_search",)
    ).scalar_one()
    if not made:
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {name}_search USING fts5({listed}, content='{name}', content_rowid='id', "
            "tokenize='unicode61 remove_diacritics 2', prefix='2 3 4')"
        )
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {name}_vocabulary USING fts5vocab('{name}_search', 'row')"
        )
        rebuild = f"INSERT INTO {name}_search({name}_search) VALUES ('rebuild')"  # noqa: S608
        connection.exec_driver_sql(rebuild)
    old, new = (", ".join(f"{row}.{one}" for one in columns) for row in ("OLD", "NEW"))
    take = f"INSERT INTO {name}_search({name}_search, rowid, {listed}) VALUES ('delete', OLD.id, {old});"  # noqa: S608
    put = f"INSERT INTO {name}_search(rowid, {listed}) VALUES (NEW.id, {new});"  # noqa: S608
    for when, actions in (("INSERT", put), ("DELETE", take), (f"UPDATE OF {listed}", take + put)):
        trigger = f"{name}_search_{when.split()[0].lower()}"
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {trigger}")
        connection.exec_driver_sql(f"CREATE TRIGGER {trigger} AFTER {when} ON {name} BEGIN {actions} END")
