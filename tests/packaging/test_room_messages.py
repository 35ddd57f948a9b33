"""What the rooms say is found in their code, with a name for everything that is filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.conftest import LoadScript

ROOM = '''
"""A docstring. It says nothing to a reader."""

def speak(progress, page, name, error):
    """Nor does this one."""
    progress.report(1, 2, f"Reading page {page + 1}")
    log.warning("Nobody sees this sentence.")
    note = "The file is empty."
    raise ImportProblem(
        f"“{name}” could not be read: {error.strerror or error}.",
        "Check its name; it may have been moved, "
        "renamed or deleted.",
    )

PATTERN = "no sentence at all"
KINDS = {"a": phrase("a picture"), "b": "unmarked"}
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    room = tmp_path / "importers"
    room.mkdir()
    (room / "some.py").write_text(ROOM, encoding="utf-8")
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "window.py").write_text(
        'TITLE = "The window translates this itself."', encoding="utf-8"
    )
    return tmp_path


def test_sentences_steps_and_marked_phrases_are_collected(load_script: LoadScript, package: Path) -> None:
    assert load_script("room_messages").collected(package) == [
        "Check its name; it may have been moved, renamed or deleted.",
        "Reading page {words}",
        "The file is empty.",
        "a picture",
        "“{name}” could not be read: {strerror}.",
    ]


def test_lupdate_is_given_each_as_a_string_of_the_window(load_script: LoadScript) -> None:
    script = load_script("room_messages")
    assert script.as_source(["“{name}” is a \\ folder."]) == (
        'QT_TRANSLATE_NOOP("Messages", "“{name}” is a \\\\ folder.")\n'
    )
