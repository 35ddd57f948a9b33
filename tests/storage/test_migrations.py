"""The migrations give exactly the tables that the models describe, and copy the file before they change it."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Boolean, Date, DateTime, Float, Integer, LargeBinary, MetaData, Table, inspect

from desktop_app.domain.errors import LibraryProblem
from desktop_app.storage.base import Base
from desktop_app.storage.library import open_library
from desktop_app.storage.migrate import MIGRATIONS
from desktop_app.storage.sqlite import APPLICATION_ID, make_engine


def test_the_migrations_and_the_models_agree(path: Path) -> None:
    library = open_library(path)
    with library.store.engine.connect() as connection:
        options = {
            "compare_type": False,
            "include_name": lambda name, kind, _: kind != "table" or not is_search(name),
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []
        indexes = {index["name"] for index in inspect(connection).get_indexes("note")}
    assert "ix_note_article_id_start" in indexes
    library.close()


def test_a_new_library_is_marked_as_hearsay_s_and_runs_in_wal_mode(path: Path) -> None:
    library = open_library(path)
    with library.store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == 0x48454152
    library.close()


def is_search(name: str) -> bool:
    """Whether a table belongs to the full-text index, which SQLite keeps itself."""
    return "_search" in name or name.endswith("_vocabulary")


def revisions() -> list[str]:
    """Every revision but the newest, oldest first."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()][:0:-1]


def filled_at(path: Path, revision: str) -> dict[str, int]:
    """Make a library of that revision with a row in every table; how many rows each has."""
    engine = make_engine(path)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        tables = MetaData()
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if table.name != "alembic_version" and not is_search(table.name):
                connection.execute(table.insert().values(a_row(table)))
    engine.dispose()
    return counted(path)


def a_row(table: Table) -> dict[str, object]:
    """A value for every column that needs one; references point at the first row."""
    values: dict[str, object] = {}
    for column in table.columns:
        if (column.foreign_keys or column.primary_key) and isinstance(column.type, Integer):
            values[column.name] = 1
        elif isinstance(column.type, (Integer, Boolean)):
            values[column.name] = 0
        elif isinstance(column.type, LargeBinary):
            values[column.name] = zlib.compress(b"The mayor denied it.")
        elif isinstance(column.type, DateTime):
            values[column.name] = datetime(2026, 1, 2, tzinfo=UTC)
        elif isinstance(column.type, Date):
            values[column.name] = date(2026, 1, 2)
        elif isinstance(column.type, JSON):
            values[column.name] = {}
        elif isinstance(column.type, Float):
            values[column.name] = 0.5
        else:
            values[column.name] = "x"
    return values


def counted(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        plain = [name for name in names if not is_search(name)]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in plain}  # noqa: S608


@pytest.mark.parametrize("revision", revisions())
def test_nothing_is_lost_on_the_way_from_an_earlier_revision(path: Path, revision: str) -> None:
    before = filled_at(path, revision)
    assert before["article_version"] == before["note"] == before["block"] == 1
    open_library(path).close()
    after = counted(path)
    assert {name: after[name] for name in before} == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    copies = list(path.parent.glob("*.backup-*"))
    assert [counted(copy) for copy in copies] == [before]


def test_a_broken_reference_leaves_the_library_as_it_was(path: Path) -> None:
    before = filled_at(path, "0001")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE note SET article_id = 99")
        connection.commit()
    with pytest.raises(LibraryProblem, match="left as it was"):
        open_library(path)
    assert counted(path) == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
