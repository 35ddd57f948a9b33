"""Feeds (RSS, Atom, by feedparser; OPML) and lists of addresses: items, to be opened on demand."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import Any

from desktop_app.domain.article import BlockRole, Metadata
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.domain.wording import phrase
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, DraftBuilder, DraftItem, Source
from desktop_app.importers.safe_archive import damaged, xml_of
from desktop_app.importers.web_page import draft_of_fragment

_MOST_ITEMS = 1000
_WHOLE_ARTICLE = 600
"""From this many characters on, what a feed carries is the article and not its summary."""
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def parse_feed(source: Source, progress: Progress) -> Draft:
    """The feed's entries as items, with a page that lists them as the article.

    Raises:
        ImportProblem: there is no entry in it.
        Cancelled: the reader asked to stop.
    """
    if re.search(rb"<opml\b", source.data[:4096], re.IGNORECASE):
        return _opml(source)
    import feedparser

    # A stream, because feedparser takes a string for an address and would fetch it.
    try:
        feed = feedparser.parse(io.BytesIO(source.data), sanitize_html=True, resolve_relative_uris=False)
    # It raises nearly anything on damaged markup; all of it means the same.
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError) as error:
        raise damaged() from error
    items = []
    for entry in feed.entries[:_MOST_ITEMS]:
        check(progress)
        items.append(_item(entry))
    title = _plain(feed.feed.get("title"))
    published = _day(feed.feed.get("updated_parsed") or feed.feed.get("published_parsed"))
    language = str(feed.feed.get("language") or "")[:2].lower() or None
    metadata = Metadata(title, None, title, published, language, _web_address(feed.feed.get("link")))
    return _list(items, metadata, phrase("feed"), "application/xml")


def parse_addresses(source: Source, progress: Progress) -> Draft:
    """The addresses of a list, one a line, or of a .url file; raises as `parse_feed` does."""
    lines = decode(source.data).text.splitlines()
    check(progress)
    found = [match.group() for line in lines if (match := _ADDRESS.search(line.strip()))]
    items = [DraftItem(address, address) for address in dict.fromkeys(found[:_MOST_ITEMS])]
    title = f"{len(items)} addresses" if len(items) > 1 else None
    return _list(items, Metadata(title=title), phrase("list"), "text/uri-list")


def _opml(source: Source) -> Draft:
    items = []
    root = xml_of(source.data)
    for outline in root.iter("outline"):
        address = _web_address(outline.get("xmlUrl") or outline.get("url"))
        if address:
            items.append(DraftItem(outline.get("title") or outline.get("text") or address, address))
    title = next((str(e.xpath("string()")).strip() for e in root.iter("title")), None)
    return _list(items[:_MOST_ITEMS], Metadata(title=title or None), phrase("list"), "text/x-opml")


def _item(entry: Any) -> DraftItem:  # noqa: ANN401 - feedparser's own dictionary
    summary = _plain(entry.get("summary")) or ""
    contents = [part.get("value") or "" for part in entry.get("content") or [] if isinstance(part, dict)]
    whole = max([*contents, entry.get("summary") or ""], key=len)
    title = _plain(entry.get("title")) or summary[:80] or "Untitled"
    published = _day(entry.get("published_parsed") or entry.get("updated_parsed"))
    address = _web_address(entry.get("link"))
    draft = None
    if len(whole) >= _WHOLE_ARTICLE:
        metadata = Metadata(title, _plain(entry.get("author")), None, published, None, address)
        try:
            draft = draft_of_fragment(whole, metadata)
        except ImportProblem:
            draft = None  # markup without words: the item still has its address
    return DraftItem(title, address, published, summary[:500], draft)


def _list(items: list[DraftItem], metadata: Metadata, what: str, media_type: str) -> Draft:
    if not items:
        raise ImportProblem(f"There is nothing in this {what}.", "Check that it was downloaded completely.")
    builder = DraftBuilder()
    if metadata.title:
        builder.add(metadata.title, BlockRole.HEADLINE)
    for item in items:
        builder.add(item.title, BlockRole.LIST_ITEM)
    entries = phrase("1 entry") if len(items) == 1 else phrase(f"{len(items)} entries")
    note = f"This is a {what} with {entries}; open one from it."
    return Draft(
        builder.text, tuple(builder.blocks), metadata, (note,), items=tuple(items), media_type=media_type
    )


def _plain(value: object) -> str | None:
    """A string without markup, or None."""
    if not isinstance(value, str) or not value.strip():
        return None
    if "<" in value or "&" in value:
        try:
            value = draft_of_fragment(value).text
        except ImportProblem:
            return None
    return " ".join(value.split())[:2000] or None


def _day(value: Any) -> date | None:  # noqa: ANN401 - a struct_time or None
    try:
        return date(value[0], value[1], value[2])
    except (TypeError, ValueError, IndexError):
        return None


def _web_address(value: object) -> str | None:
    return (
        value.strip()
        if isinstance(value, str) and _ADDRESS.match(value.strip()) and len(value) < 2000
        else None
    )
