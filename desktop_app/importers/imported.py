"""What an importer gives: the article, the original bytes, notes that were in it, and items to open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.article import Article
from desktop_app.domain.notes import Note


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One article of a feed, a list of addresses, an e-book or an archive, to be opened on demand."""

    title: str
    address: str | None = None
    """Where it can be fetched; None when it came along whole."""
    published: date | None = None
    summary: str = ""
    article: Article | None = None
    """The article itself where the document held it (a chapter of an e-book)."""


@dataclass(frozen=True, slots=True)
class Imported:
    """One opened document."""

    article: Article
    original: bytes
    notes: tuple[Note, ...] = ()
    """Highlights and comments that were already in the document."""
    full_text: Article | None = None
    """Everything on the page, where `article` is only the part taken for the main text."""
    items: tuple[FeedItem, ...] = ()
