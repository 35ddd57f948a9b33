"""What is special to SQLite stands in `storage.sqlite` and nowhere else, so that another database can be put beside it."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop_app.storage.base import Base
from tests.conftest import ROOT

SPECIAL = re.compile(
    r"\bPRAGMA\b|\bMATCH\b|\browid\b|julianday|\bINSERT OR\b|\bfts5|sqlite_master|exec_driver_sql|import sqlite3"
    r"|dialects|-wal\b|-shm\b"
)


def own_modules() -> list[Path]:
    """Every module of the program but those that are for SQLite."""
    home = ROOT / "desktop_app" / "storage" / "sqlite"
    told = ROOT / "desktop_app" / "versions.py"  # names the parts of the program, and uses none
    return [one for one in (ROOT / "desktop_app").rglob("*.py") if home not in one.parents and one != told]


def test_no_other_module_speaks_sqlite() -> None:
    modules = own_modules()
    assert len(modules) > 100
    leaks = [
        f"{module.relative_to(ROOT)}: {line.strip()}"
        for module in modules
        for line in module.read_text(encoding="utf-8").splitlines()
        if SPECIAL.search(line)
    ]
    assert leaks == []


def test_the_tables_can_be_made_by_postgresql() -> None:
    dialect = postgresql.dialect()
    for table in Base.metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            made = str(CreateIndex(index).compile(dialect=dialect))
            assert ("WHERE removed_at IS NOT NULL" in made) == index.name.endswith("_removed_at")  # type: ignore[union-attr]
