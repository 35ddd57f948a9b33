"""What the other rooms say, in the reader's language.

They speak plain English sentences with names and numbers filled in, which the command line prints and the library
keeps. `packaging/translations.py` collects the templates of those sentences; here a sentence is found among them, what
was filled in is taken out, and the template's translation is filled in again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import HearsayError
from desktop_app.resource_files import resource_path

CONTEXT = "Messages"
PLACE = re.compile(r"\{(\w+)\}")
SENTENCE_END = re.compile(r"(?<=[.?!”])\s+")


@dataclass(frozen=True)
class _Template:
    """One sentence with its places to fill in."""

    words: str
    longest: str
    """The longest piece of it that is always there: a text without that is not looked at closely."""
    pattern: re.Pattern[str]

    def filled_in(self, text: str) -> dict[str, str] | None:
        """What stands in the places, or None when `text` was not made of this template."""
        found = self.pattern.fullmatch(text) if self.longest in text else None
        return found.groupdict() if found else None


def told(text: str) -> str:
    """`text` of another room in the reader's language; as it is where nobody translated it."""
    return _told_in_parts(text) or _told(text) or text


def told_problem(problem: HearsayError) -> str:
    """What happened and what to do, each on its line."""
    return f"{told(problem.what)}\n{told(problem.advice)}".strip()


def told_filters(filters: str) -> str:
    """The type list of a file dialog, with its labels translated."""
    lines = (line.rpartition(" (") for line in filters.split(";;"))
    return ";;".join(f"{told(label)} ({suffixes}" for label, _, suffixes in lines)


def _told(text: str) -> str | None:
    """`text` made of one template, translated."""
    exact, others = _templates()
    if text in exact:
        return QCoreApplication.translate(CONTEXT, text)
    for template in others:
        given = template.filled_in(text)
        if given is not None:
            words = QCoreApplication.translate(CONTEXT, template.words)
            return PLACE.sub(lambda place, given=given: _told_piece(given[place[1]]), words)  # type: ignore[misc]
    return None


def _told_piece(piece: str) -> str:
    """What is filled in may be a phrase or a list of phrases itself."""
    parts = [_told(part) for part in piece.split(", ")]
    if all(parts):
        return ", ".join(part for part in parts if part)
    return told(piece)


def _told_in_parts(text: str) -> str | None:
    """Several messages in a row, translated."""
    for end in SENTENCE_END.finditer(text):
        first = _told(text[: end.start()])
        if first is not None:
            return f"{first}{end.group()}{told(text[end.end() :])}"
    return None


@cache
def _templates() -> tuple[frozenset[str], tuple[_Template, ...]]:
    """The templates without a place to fill in, and the others, those with the most words of their own first."""
    file = resource_path("translations", "messages.json")
    words: list[str] = json.loads(file.read_text(encoding="utf-8"))
    others = sorted(_with_places(words), key=lambda one: -len(PLACE.sub("", one.words)))
    return frozenset(one for one in words if not PLACE.search(one)), tuple(others)


def _with_places(words: list[str]) -> Iterator[_Template]:
    for one in words:
        pieces = PLACE.split(one)
        if len(pieces) > 1:
            own = pieces[::2]
            pattern = "".join(
                re.escape(piece) if number % 2 == 0 else f"(?P<{piece}>.+?)"
                for number, piece in enumerate(pieces)
            )
            yield _Template(one, max(own, key=len), re.compile(pattern, re.DOTALL))
