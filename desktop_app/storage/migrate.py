"""Bringing a library up to the newest schema; a copy is made before anything is changed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from desktop_app.domain.errors import LibraryProblem
from desktop_app.storage.copies import copy_name
from desktop_app.storage.sqlite import (
    copy_database,
    foreign_keys_off,
    has_broken_references,
    is_prepared,
    prepare,
    schema_of,
)

MIGRATIONS = Path(__file__).parent / "migrations"


def refuse_newer(path: Path) -> None:
    """See that no newer Hearsay made the library at `path`; it is only read.

    Raises:
        LibraryProblem: a newer one made it.
    """
    current = schema_of(path)
    if current is not None and current not in {script.revision for script in _scripts().walk_revisions()}:
        raise LibraryProblem(
            f"The library {path} was made by a newer Hearsay and was left untouched.",
            "Update Hearsay to open it, or choose another library with --library.",
        )


def migrate(engine: Engine, path: Path) -> None:
    """Bring the library at `path`, which no newer Hearsay made, to the newest schema."""
    head = _scripts().get_current_head()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current == head and is_prepared(engine):
        return
    if current is not None and current != head:
        copy_database(path, copy_name(path, f"before-{head}"))
    _upgrade(engine, path)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


@cache
def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _upgrade(engine: Engine, path: Path) -> None:
    """Run the migrations in one transaction; a reference that they would break undoes them all.

    A table may have to be made anew, and dropping the old one would delete what refers to it, so foreign keys are
    off meanwhile and every reference is checked before the end (sqlite.org/lang_altertable.html).
    """
    with engine.connect() as connection, foreign_keys_off(connection):
        writing = connection.execution_options(writes=True)
        with writing.begin():
            config = _config()
            config.attributes["connection"] = writing
            command.upgrade(config, "head")
            prepare(writing)
            if has_broken_references(writing):
                raise LibraryProblem(
                    f"The library {path} could not be brought to this version's form and was left as it was.",
                    "Use the Hearsay that made it, and report this: no note may be lost.",
                )
