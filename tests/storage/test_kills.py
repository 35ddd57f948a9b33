"""A writer that is killed at any moment loses nothing that it was told is saved."""

from __future__ import annotations

import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.article import Article
from desktop_app.storage.library import open_library
from tests.conftest import ROOT

LAUNCHER = """
# Everything is imported once; each writer is a fork, so that hundreds of them can be killed in a short time.
import os, sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from desktop_app.domain.notes import Anchor, Evidence, Note
from desktop_app.storage.library import open_library

def write(path, article_id, number):
    library = open_library(path)
    notes = {note.id: note for note in library.notes(article_id)}
    while True:
        number += 1
        now = datetime.now(UTC)
        name = f"n{number % 20}"
        note = notes.get(name) or Note(name, Anchor("mayor", "", "", 4, 9), now, now)
        evidence = (Evidence(f"e{number}", f"source {number}"),)
        note = replace(note, body=f"wording {number} " + "typed " * (number % 40), tags=(f"t{number % 7}",), evidence=evidence)
        notes[name] = library.save_note(article_id, note)
        os.write(1, f"{number}\\n".encode())

path, article_id = Path(sys.argv[1]), int(sys.argv[2])
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        write(path, article_id, int(line))
    os.write(2, f"{child}\\n".encode())
    os.waitpid(child, 0)
    os.write(2, b"dead\\n")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="writers are forks")
@pytest.mark.parametrize(
    "kills",
    [
        pytest.param(20, marks=pytest.mark.timeout(600)),
        pytest.param(500, marks=[pytest.mark.long, pytest.mark.timeout(3600)]),
    ],
)
def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(
    path: Path, article: Article, kills: int
) -> None:
    library = open_library(path)
    ref = library.add(article, b"x")
    library.close()
    moments = random.Random(5)  # noqa: S311 - no secret
    last = 0
    command = [sys.executable, "-c", LAUNCHER, str(path), str(ref.article_id)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, bufsize=0, **pipes) as launcher:  # type: ignore[call-overload]
        for _ in range(kills):
            launcher.stdin.write(f"{last}\n".encode())
            writer = int(launcher.stderr.readline())
            acknowledged = int(launcher.stdout.readline())
            time.sleep(moments.uniform(0, 0.05))
            os.kill(writer, signal.SIGKILL)
            assert launcher.stderr.readline() == b"dead\n"
            while select.select([launcher.stdout], [], [], 0)[0]:
                acknowledged = int(launcher.stdout.readline())
            assert acknowledged > last
            last = checked(path, ref.article_id, acknowledged)
        launcher.stdin.close()


def checked(path: Path, article_id: int, acknowledged: int) -> int:
    """See that the library is sound and has every wording up to the acknowledged one; the last that it has."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        for name in ("note_words", "said", "article_version"):
            connection.execute(f"INSERT INTO {name}_search({name}_search) VALUES ('integrity-check')")  # noqa: S608
    library = open_library(path)
    try:
        notes = library.notes(article_id)
        numbers = sorted(int(note.body.split()[1]) for note in notes)
        newest = numbers[-1]
        assert newest >= acknowledged
        assert numbers == list(range(max(1, newest - 19), newest + 1))
        for note in notes:
            number = note.body.split()[1]
            assert [row.source for row in note.evidence] == [f"source {number}"]
            wordings = [one.body for _, _, one in library.note_history(note.id) if one is not None]
            assert wordings[-1] == note.body
        return newest
    finally:
        library.close()
