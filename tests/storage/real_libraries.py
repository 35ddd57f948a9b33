"""Libraries that Hearsay itself filled at each revision of the schema, kept as SQL.

`python -m tests.storage.real_libraries` writes the one of the newest revision; to be done in a commit that adds a
migration, before the migration, so that there is one to be migrated. Those before were made in the same way by the
programs of their time: an article in two versions and another one, analysed; notes with tags, verdict, evidence and
history, one protected, one in the trash; corrections; from 0003 on an attached file, a person confirmed across
articles, a step of the verdict scale and an article in the trash.
"""

from __future__ import annotations

import lzma
import re
import shutil
import sqlite3
import tempfile
import uuid
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.analysis import Analysis, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.correcting import other_kind, renamed
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.notes import Evidence, Note, NoteStatus, Rating
from desktop_app.domain.people import SpeakerIn
from desktop_app.domain.spans import Span
from desktop_app.importers.registry import default_importers
from desktop_app.storage.library import Library, open_library
from desktop_app.storage.sqlite import APPLICATION_ID

FOLDER = Path(__file__).parent / "libraries"

FERRY = """Ferry company denies skipping safety drills
By Ines Halloran

The sailors' union said on Monday that the ferry company had skipped two safety drills since June. “Nobody has seen a lifeboat lowered this summer,” said Tomas Brekke, who speaks for the crew.

Director Marguerite Oyelaran rejected the claim. “Every drill was held and logged,” she said.

According to the coast guard, one log book was missing. Café owner José Díaz said he had watched a drill in July 🙂.
"""
FERRY_LATER = (
    FERRY.replace("two safety", "three safety").replace("Director M", "The company's director M")
    + "\nOyelaran said on Tuesday that the log book had been found.\n"
)
WINTER = """Oyelaran: ferries will sail all winter
12 November 2025

Marguerite Oyelaran said the ferries would sail through the winter. She denied that tickets would cost more.

The union called the plan “a promise on paper”.
"""


def load(revision: str, path: Path) -> None:
    """Put the library of that revision at `path`, as it lies there when a program was cut off: all in its log."""
    words = lzma.decompress((FOLDER / f"{revision}.sql.xz").read_bytes()).decode()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.db"
        with closing(sqlite3.connect(made)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA wal_autocheckpoint=0")
            connection.executescript(words)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            shutil.copyfile(made, path)
            shutil.copyfile(f"{made}-wal", f"{path}-wal")


def fill(library: Library) -> None:
    """Work with a library as readers do."""
    article, ref, analysis = _opened(library, FERRY, "ferry.txt")
    note = _note(article, "skipped two safety drills", "Ask for the *log book*.")
    note = replace(note, tags=("ferry", "Sécurité"), status=NoteStatus.CHECKING)
    note = library.save_note(ref.article_id, note)
    file = library.attachments.keep("log.txt", b"9 July: drill held, 14 men.\n", "text/plain")
    evidence = (
        Evidence(
            str(uuid.uuid4()),
            "Coast guard",
            "https://coastguard.example/log",
            file,
            "telephone",
            "one log book is missing",
            "IH",
            datetime(2025, 11, 3, 12, tzinfo=UTC),
        ),
        Evidence(str(uuid.uuid4()), "A deckhand", shows="no drill in August", protected=True),
    )
    note = replace(note, body="Ask for the *log book* of **July**.", verdict="misleading", evidence=evidence)
    library.save_note(ref.article_id, replace(note, statement_id=analysis.statements[0].id))
    secret = _note(article, "watched a drill in July", "The source is his cousin.")
    library.save_note(ref.article_id, replace(secret, protected=True, tags=("ferry",)))
    gone = library.save_note(ref.article_id, _note(article, "log book was missing", "Asked twice already."))
    library.remove_note(gone.id)
    library.save_correction(ref.article_id, other_kind(article, analysis.statements[0], StatementKind.OTHER))
    library.save_correction(ref.article_id, renamed("José Díaz", "José Díaz Roca"))
    _opened(library, FERRY_LATER, "ferry.txt")
    winter, other, _ = _opened(library, WINTER, "winter.txt")
    price = _note(winter, "tickets would cost more", "Compare with the price list.")
    library.save_note(other.article_id, replace(price, verdict="not-checked"))
    director = "Marguerite Oyelaran"
    library.people.decide(
        SpeakerIn(other.article_id, director), [SpeakerIn(ref.article_id, director)], same=True
    )
    scale = library.verdicts.scale()
    library.verdicts.save(scale, (*scale[:3], Rating("half", "Half true", "Some of it is."), *scale[3:]))
    library.trash.remove_article(
        _opened(library, "Gone.\n\nThe mayor said nothing.\n", "gone.txt")[1].article_id
    )


def _opened(library: Library, words: str, name: str) -> tuple[Article, ArticleRef, Analysis]:
    from desktop_app.analysis.engine import load_analyser

    imported = default_importers().open_bytes(words.encode(), name)
    ref = library.add(imported.article, imported.original)
    analysis = load_analyser().analyse(imported.article)
    library.save_analysis(ref, analysis)
    return imported.article, ref, analysis


def _note(article: Article, words: str, body: str) -> Note:
    start, now = article.text.index(words), datetime(2025, 11, 3, 9, 30, tzinfo=UTC)
    return Note(str(uuid.uuid4()), anchor_at(article, Span(start, start + len(words))), now, now, body)


def dump(connection: sqlite3.Connection) -> str:
    """Everything in a library as SQL; the full-text index is told to be built from the tables again."""
    inside = re.compile(
        r"(CREATE TABLE|INSERT INTO) [\"']\w+_(search|vocabulary)(_\w+)?[\"']|.*sqlite_master|.*writable_schema"
    )
    tables = [statement for statement in connection.iterdump() if not inside.match(statement)]
    virtual = "SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%' ORDER BY name"
    for name, made in connection.execute(virtual):
        tables.append(f"{made};")
        if name.endswith("_search"):
            tables.append(f"INSERT INTO {name}({name}) VALUES ('rebuild');")  # noqa: S608 - a name of the schema
    return "\n".join(tables)


def write() -> Path:
    """Fill a library of the newest revision and keep it; where it is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        library = open_library(path)
        fill(library)
        library.close()
        with closing(sqlite3.connect(path)) as connection:
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            words = dump(connection)
    target = FOLDER / f"{revision}.sql.xz"
    target.write_bytes(lzma.compress(words.encode()))
    return target


if __name__ == "__main__":
    print(write())
