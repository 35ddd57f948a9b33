"""What the library hands to other rooms: references, entries and change notices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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


class Changed(StrEnum):
    """What part of an article changed."""

    ARTICLE = "article"
    STATEMENTS = "statements"
    NOTES = "notes"
    CORRECTIONS = "corrections"


@dataclass(frozen=True, slots=True)
class Change:
    """A change notice: which part of which article; widgets refresh from it."""

    article_id: int
    part: Changed
