"""An article with everything on it, to be carried from one library to another."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.analysis import Analysis
from desktop_app.domain.article import Article
from desktop_app.domain.notes import Attachment, Correction, Note


@dataclass(frozen=True, slots=True)
class Version:
    """One version with its original bytes and what was found in it."""

    article: Article
    original: bytes
    analysis: Analysis | None = None
    """The newest one."""


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that evidence names."""

    attachment: Attachment
    data: bytes


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything on one article."""

    versions: tuple[Version, ...]
    """Oldest first."""
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    files: tuple[AttachedFile, ...] = ()
    people: tuple[tuple[str, str, str], ...] = ()
    """Speakers whom the reader linked: their name here, the person's id, the person's name."""
    left_out: int = 0
    """Notes and rows of evidence that have to do with a protected source and stay where they are."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came into a library."""

    articles: int = 0
    new_articles: tuple[int, ...] = field(default=())
    """Ids of those that were not there before."""
    notes: int = 0
    corrections: int = 0
    kept_back: int = 0
    """Notes that were newer here; the other wording stands in their history."""
