"""Full-text search with FTS5, and the triggers that keep its index and an append-only history."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Integer,
    TableClause,
    Text,
    column,
    func,
    literal_column,
    table,
)
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.storage.sqlite.files import APPLICATION_ID

SEARCHED = {
    "article_version": ("title", "text"),
    "said": ("content", "speaker", "facets"),
    "note_words": ("body", "quote", "tags", "evidence"),
}
"""Which columns of which tables the full-text index holds."""
HIT_START, HIT_END, CUT = "\x02", "\x03", "…"
"""What stands around a hit in a snippet, and where a snippet was cut."""


SAMPLE = 1_000
"""So many rows tell how common a word is."""


class FullText:
    """The full-text index of one table of `SEARCHED` (FTS5, sqlite.org/fts5.html): accents and case are folded."""

    def __init__(self, name: str) -> None:
        self.table: TableClause = table(
            f"{name}_search", column("rowid", Integer), column(f"{name}_search", Text), column("rank")
        )
        self.name = name
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
        """Whether a row fits an expression that the functions below made."""
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


def within(columns: list[str], expression: str) -> str:
    """An expression for rows that hold another one in one of these columns."""
    return f"{{{' '.join(columns)}}} : ({expression})"


def all_of(wanted: list[str], unwanted: Iterable[str] = ()) -> str:
    """An expression for rows with all that is wanted and nothing unwanted."""
    return " AND ".join(f"({one})" for one in wanted) + "".join(f" NOT ({one})" for one in unwanted)


def any_of(wanted: list[str]) -> str:
    """An expression for rows with any of what is wanted."""
    return " OR ".join(f"({one})" for one in wanted)


def holds(searched: InstrumentedAttribute[str], words: str) -> ColumnElement[bool]:
    """Whether a column holds `words` letter for letter."""
    return func.instr(searched, words) > 0


def commonness(connection: Connection, name: str, expression: str) -> int:
    """How many rows of a searched table fit: counted while they are few, else told by how dense the newest lie."""
    index = f"{name}_search"
    newest = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT {SAMPLE}"  # noqa: S608
    query = f"SELECT count(*), min(rowid), (SELECT max(id) FROM {name}) FROM ({newest})"  # noqa: S608
    count, oldest, last = connection.exec_driver_sql(query, (expression,)).one()
    return int(count) if count < SAMPLE else int(count * last / (last - oldest + 1))


def forget_words(connection: Connection, names: Iterable[str]) -> None:
    """Write the full-text index of these tables anew, so that no deleted word is left in it."""
    for name in names:
        optimise = f"INSERT INTO {name}_search({name}_search) VALUES ('optimize')"  # noqa: S608
        connection.exec_driver_sql(optimise)


def prepare(connection: Connection) -> None:
    """Make what the models cannot say: whose file it is, the full-text index with its triggers, an append-only history.

    To be called after every migration, since a table that was made anew has lost its triggers.
    """
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
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


def is_prepared(engine: Engine) -> bool:
    """Whether the full-text index is there; a library that was rescued has none."""
    with engine.connect() as connection:
        wanted = {f"{name}_search" for name in SEARCHED}
        found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
        return wanted <= set(found)


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
        rebuild = f"INSERT INTO {name}_search({name}_search) VALUES ('rebuild')"  # noqa: S608
        connection.exec_driver_sql(rebuild)
    old, new = (", ".join(f"{row}.{one}" for one in columns) for row in ("OLD", "NEW"))
    take = f"INSERT INTO {name}_search({name}_search, rowid, {listed}) VALUES ('delete', OLD.id, {old});"  # noqa: S608
    put = f"INSERT INTO {name}_search(rowid, {listed}) VALUES (NEW.id, {new});"  # noqa: S608
    for when, actions in (("INSERT", put), ("DELETE", take), (f"UPDATE OF {listed}", take + put)):
        trigger = f"{name}_search_{when.split()[0].lower()}"
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {trigger}")
        connection.exec_driver_sql(f"CREATE TRIGGER {trigger} AFTER {when} ON {name} BEGIN {actions} END")
