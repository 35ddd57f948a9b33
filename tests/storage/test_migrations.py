"""The migrations give exactly the tables that the models describe, and copy the file before they change it."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from desktop_app.storage.library import open_library
from desktop_app.storage.models import Base


def test_the_migrations_and_the_models_agree(path: Path) -> None:
    library = open_library(path)
    with library._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, Base.metadata) == []
        indexes = {index["name"] for index in inspect(connection).get_indexes("note")}
    assert "ix_note_article_id_start" in indexes
    library.close()


def test_a_new_library_is_marked_as_hearsay_s_and_runs_in_wal_mode(path: Path) -> None:
    library = open_library(path)
    with library._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == 0x48454152
    library.close()
