"""Makes a large library of invented words, as the program itself would have filled it, only faster."""

from __future__ import annotations

import json
import random
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path

import numpy as np

from desktop_app.domain.folding import folded, sentence_key
from desktop_app.storage.library import open_library
from desktop_app.storage.sqlite import SEARCHED, make_engine, prepare

SYLLABLES = ("ba", "co", "de", "fi", "gu", "ha", "ke", "lo", "mi", "no", "pa", "ri", "so", "ta", "ve", "zu")
KINDS = ("claim", "claim", "claim", "denial", "other")
ENCODER, DIMENSION = "noise/1", 384
WORDS_OF_A_TEXT, WORDS_OF_A_STATEMENT = 220, 11


@dataclass(frozen=True, slots=True)
class Size:
    """How large the library is to be."""

    articles: int
    statements: int
    notes: int
    vectors: int


class Words:
    """A vocabulary whose words are as unequally frequent as those of a language (Zipf)."""

    def __init__(self, count: int = 30_000) -> None:
        self._random = random.Random(7)  # noqa: S311 - no secret
        self.vocabulary = [self._word(i) for i in range(count)]
        self._weights = list(accumulate(1 / (i + 3) for i in range(count)))

    def _word(self, number: int) -> str:
        parts = []
        while number or not parts:
            number, rest = divmod(number, len(SYLLABLES))
            parts.append(SYLLABLES[rest])
        return "".join(parts) + self._random.choice("nrst")

    def some(self, count: int) -> str:
        """So many words."""
        return " ".join(self._random.choices(self.vocabulary, cum_weights=self._weights, k=count))

    def name(self) -> str:
        """A name; some are frequent."""
        number = min(int(self._random.paretovariate(0.6)), 40_000)
        return f"{self.vocabulary[number % 97].title()} {self.vocabulary[number % 29_989].title()}"

    def pick(self, count: int) -> int:
        """A number below `count`."""
        return self._random.randrange(count)


def generate(path: Path, size: Size) -> None:
    """A library of that size at `path`."""
    open_library(path).close()
    words = Words()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-200000")
        for name in SEARCHED:
            for when in ("insert", "delete", "update"):
                connection.execute(f"DROP TRIGGER {name}_search_{when}")
        _articles(connection, words, size)
        _notes(connection, words, size)
        _vectors(connection, size)
        connection.commit()
        for name in SEARCHED:
            connection.execute(f"INSERT INTO {name}_search({name}_search) VALUES ('rebuild')")  # noqa: S608
            connection.commit()
        connection.execute("PRAGMA optimize")
    engine = make_engine(path)
    with engine.execution_options(writes=True).begin() as prepared:
        prepare(prepared)
    engine.dispose()


def _put(connection: sqlite3.Connection, table: str, rows: Iterator[tuple[object, ...]]) -> None:
    first = next(rows, None)
    if first is None:
        return
    columns = [column[1] for column in connection.execute(f"PRAGMA table_info({table})")][: len(first)]
    put = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(first))})"  # noqa: S608
    connection.execute(put, first)
    connection.executemany(put, rows)


def _articles(connection: sqlite3.Connection, words: Words, size: Size) -> None:
    start = datetime(2024, 1, 1)  # noqa: DTZ001 - the column keeps UTC without a zone
    each = max(1, size.statements // size.articles)
    for number in range(1, size.articles + 1):
        text, title = words.some(WORDS_OF_A_TEXT), words.some(7).title()
        moment = (start + timedelta(minutes=9 * number)).isoformat(sep=" ")
        day, site = moment[:10], f"site{words.pick(300)}.example"
        where, digest = f"https://{site}/{number}", f"{number:064x}"
        details = json.dumps({"metadata": {"title": title}, "warnings": [], "page_map": []})
        connection.execute(
            "INSERT INTO article (id, location, opened_at, newest_version_id, title, site, dated, indexed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
            (number, where, moment, number, title, site, day),
        )
        connection.execute(
            "INSERT INTO article_version (id, article_id, sha256, location, retrieved_at, media_type, title, text, "
            "details, text_sha256) VALUES (?, ?, ?, ?, ?, 'text/html', ?, ?, ?, ?)",
            (number, number, digest, where, moment, title, text, details, digest),
        )
        connection.execute("INSERT INTO original VALUES (?, ?)", (digest, zlib.compress(text.encode(), 1)))
        connection.execute("INSERT INTO block VALUES (?, 0, 0, ?, 'paragraph')", (number, len(text)))
        connection.execute(
            "INSERT INTO analysis (id, version_id, model_name, model_version, made_at, details) "
            "VALUES (?, ?, 'rules', '1', ?, '{}')",
            (number, number, moment),
        )
        _statements(connection, words, number, each, day, site)


def _statements(
    connection: sqlite3.Connection, words: Words, number: int, each: int, day: str, site: str
) -> None:
    names = [words.name() for _ in range(4)]
    keys = {name: folded(name) for name in names}
    said, stored = [], []
    for place in range(each):
        name, kind = names[place % 4], KINDS[words.pick(len(KINDS))]
        content = words.some(WORDS_OF_A_STATEMENT)
        facets = f"xk{kind} xs{site.replace('.', '')}"
        said.append(
            (number, number, f"s{place}", kind, 0, 40 * place, name, keys[name], content, day, facets, sentence_key(content))
        )  # fmt: skip
        details = f'{{"id": "s{place}", "kind": "{kind}", "content": [{{"start": {40 * place}, "end": {40 * place + 30}}}]}}'
        stored.append((number, place, f"s{place}", kind, name, content, details))
    connection.executemany(
        "INSERT INTO said (article_id, version_id, key, kind, own_voice, start, speaker, speaker_key, content, said_on, "
        "facets, sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        said,
    )
    connection.executemany("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?)", stored)
    connection.executemany(
        "INSERT OR IGNORE INTO article_speaker VALUES (?, ?, ?, ?, 'person', NULL, '[]', ?)",
        [(number, keys[name], keys[name].split()[-1], name, each // 4) for name in names],
    )


def _notes(connection: sqlite3.Connection, words: Words, size: Size) -> None:
    verdicts = ("true", "false", "misleading", None)
    for number in range(1, size.notes + 1):
        note_id, body, quote = f"n{number}", words.some(18), words.some(8)
        verdict, tag = verdicts[number % 4], f"tag{words.pick(400)}"
        moment = (datetime(2025, 1, 1) + timedelta(minutes=number)).isoformat()  # noqa: DTZ001
        details = {
            "id": note_id, "anchor": {"exact": quote, "prefix": "", "suffix": "", "start": 0, "end": len(quote)},
            "created_at": f"{moment}+00:00", "updated_at": f"{moment}+00:00", "body": body, "verdict": verdict,
            "status": "checked", "tags": [tag],
        }  # fmt: skip
        connection.execute(
            "INSERT INTO note (id, article_id, start, body, verdict, status, protected, created_at, updated_at, details, "
            "revision) VALUES (?, ?, 0, ?, ?, 'checked', 0, ?, ?, ?, 1)",
            (note_id, 1 + words.pick(size.articles), body, verdict, moment.replace("T", " "), moment.replace("T", " "),
             json.dumps(details)),
        )  # fmt: skip
        connection.execute(
            "INSERT INTO note_words (note_id, body, quote, tags, evidence, sentence) VALUES (?, ?, ?, ?, '', ?)",
            (note_id, body, quote, tag, sentence_key(body)),
        )
        connection.execute("INSERT INTO note_tag VALUES (?, ?)", (note_id, tag))


def _vectors(connection: sqlite3.Connection, size: Size) -> None:
    noise = np.random.default_rng(7)
    keys = connection.execute("SELECT DISTINCT sentence FROM said LIMIT ?", (size.vectors,)).fetchall()
    for at in range(0, len(keys), 10_000):
        part = keys[at : at + 10_000]
        made = noise.standard_normal((len(part), DIMENSION), dtype=np.float32)
        made /= np.linalg.norm(made, axis=1, keepdims=True)
        connection.executemany(
            "INSERT INTO vector (encoder, sentence, data) VALUES (?, ?, ?)",
            [(ENCODER, key, row.tobytes()) for (key,), row in zip(part, made, strict=True)],
        )
