"""What the library hands to other rooms: references, entries and change notices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.notes import Anchor, Note


@dataclass(frozen=True, slots=True)
class ArticleRef:
    """One version of one article in the library."""

    article_id: int
    version_id: int


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One article as a list shows it."""

    ref: ArticleRef
    """Its newest version."""
    title: str
    location: str
    publisher: str | None
    opened_at: datetime
    note_count: int


@dataclass(frozen=True, slots=True)
class Unanchored:
    """A note that could not be placed with confidence in the newest version of its article."""

    note: Note
    """With the anchor that it was taken with."""
    entry: LibraryEntry
    candidate: Anchor | None
    """The best place that was found, or None."""
    score: float


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An article of the library that seems to be the one that was opened."""

    entry: LibraryEntry
    same_address: bool
    """Both name the same canonical address; else the texts are alike."""
    likeness: float
    """Which part of the texts' word triples is common to both."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something in the trash."""

    kind: str
    """`article` or `note`."""
    id: str
    article_id: int
    title: str
    """The article's title."""
    words: str
    """Of a note: how it begins."""
    removed_at: datetime


class NoteConflict(LibraryProblem):
    """A note was changed elsewhere since this window read it; nothing was written."""

    def __init__(self, mine: Note, theirs: Note) -> None:
        super().__init__(
            "This note was changed in another window meanwhile.",
            "Both wordings are kept: choose which one is to stand.",
        )
        self.mine = mine
        self.theirs = theirs


class Changed(StrEnum):
    """What part of an article changed."""

    ARTICLE = "article"
    STATEMENTS = "statements"
    NOTES = "notes"
    CORRECTIONS = "corrections"
    PEOPLE = "people"
    RATINGS = "ratings"


@dataclass(frozen=True, slots=True)
class Change:
    """A change notice: which part of which article; widgets refresh from it."""

    article_id: int
    part: Changed
