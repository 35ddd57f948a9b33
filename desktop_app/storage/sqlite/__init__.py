"""What is special to SQLite: settings, checks, copies, full-text search, and what its errors mean.

The rest of the room speaks SQLAlchemy only and imports from here, so that another database needs another package
like this one.
"""

from desktop_app.storage.sqlite.files import (
    APPLICATION_ID,
    check_file,
    copy_database,
    damaged,
    delete_database,
    foreign_keys_off,
    from_database_error,
    from_os_error,
    from_sqlite_error,
    has_broken_references,
    is_sound,
    make_engine,
    move_database,
    schema_of,
)
from desktop_app.storage.sqlite.fulltext import (
    CUT,
    HIT_END,
    HIT_START,
    SEARCHED,
    FullText,
    all_of,
    any_of,
    commonness,
    forget_words,
    holds,
    is_prepared,
    phrase,
    prepare,
    within,
)
from desktop_app.storage.sqlite.salvage import copy_readable, layout, set_schema

__all__ = [
    "APPLICATION_ID",
    "CUT",
    "HIT_END",
    "HIT_START",
    "SEARCHED",
    "FullText",
    "all_of",
    "any_of",
    "check_file",
    "commonness",
    "copy_database",
    "copy_readable",
    "damaged",
    "delete_database",
    "foreign_keys_off",
    "forget_words",
    "from_database_error",
    "from_os_error",
    "from_sqlite_error",
    "has_broken_references",
    "holds",
    "is_prepared",
    "is_sound",
    "layout",
    "make_engine",
    "move_database",
    "phrase",
    "prepare",
    "schema_of",
    "set_schema",
    "within",
]
