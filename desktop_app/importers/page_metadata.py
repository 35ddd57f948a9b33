"""What a web page says of itself: JSON-LD, Open Graph, Dublin Core and plain meta elements, in that order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import html

from desktop_app.domain.article import Metadata
from desktop_app.importers.dates import date_of

_ARTICLE_TYPES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "BlogPosting",
    "AnalysisNewsArticle",
    "Report",
)
_LARGEST_JSON = 500_000
_LONGEST = 500


def metadata_of(tree: html.HtmlElement, address: str | None = None) -> Metadata:
    """Title, byline, publisher, date, language and canonical address of a page.

    Args:
        tree: the whole page.
        address: where the page came from; taken when it names no address of its own.
    """
    linked = _linked_data(tree)
    meta = _meta(tree)
    title = (
        _text(linked.get("headline"))
        or meta.get("og:title")
        or _heading(tree)
        or _title(tree)
        or meta.get("dc.title")
    )
    publisher = _name(linked.get("publisher")) or meta.get("og:site_name") or meta.get("dc.publisher")
    return Metadata(
        title=_without_site(title, publisher),
        byline=_byline(linked, meta, tree),
        publisher=publisher,
        published=_published(linked, meta, tree),
        language=_language(tree, linked, meta),
        address=_address(tree, linked, meta, address),
    )


def _linked_data(tree: html.HtmlElement) -> dict[str, Any]:
    """The first article among the page's JSON-LD objects (https://schema.org/NewsArticle)."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        words = script.text or ""
        if len(words) > _LARGEST_JSON:
            continue
        try:
            data = json.loads(words, strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            kinds = thing.get("@type")
            if any(kind in _ARTICLE_TYPES for kind in (kinds if isinstance(kinds, list) else [kinds])):
                return thing
    return {}


def _things(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever JSON holds
    if depth > 3:
        return
    if isinstance(data, list):
        for part in data[:100]:
            yield from _things(part, depth + 1)
    elif isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"), depth + 1)


def _meta(tree: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        content = _text(element.get("content"))
        if name and content:
            found.setdefault(name, content)
    return found


def _text(value: object) -> str | None:
    """A string tidied, or None for anything else."""
    if not isinstance(value, str):
        return None
    words = " ".join(re.sub(r"<[^<>]{0,200}>", " ", value).split())
    return words[:_LONGEST] or None


def _name(value: object) -> str | None:
    """The name of a person or organisation as JSON-LD gives it: a string, an object, or a list of these."""
    if isinstance(value, list):
        names = [name for part in value[:10] if (name := _name(part))]
        return ", ".join(dict.fromkeys(names)) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _heading(tree: html.HtmlElement) -> str | None:
    headings = [_text(h.text_content()) for h in tree.iter("h1")]
    return headings[0] if len(headings) == 1 else None


def _title(tree: html.HtmlElement) -> str | None:
    return next((_text(t.text_content()) for t in tree.iter("title")), None)


def _without_site(title: str | None, publisher: str | None) -> str | None:
    """The title without the publisher's name behind it."""
    if title and publisher:
        return re.sub(rf"\s+[-–—|:·]\s+{re.escape(publisher)}\s*$", "", title, flags=re.IGNORECASE) or title
    return title


def _byline(linked: dict[str, Any], meta: dict[str, str], tree: html.HtmlElement) -> str | None:
    named = _name(linked.get("author")) or next(
        (
            meta[k]
            for k in ("author", "article:author", "dc.creator", "parsely-author", "byl")
            if _is_name(meta.get(k))
        ),
        None,
    )
    if named is None:
        named = next(
            (_text(e.text_content()) for e in tree.xpath("//*[@rel='author' or @itemprop='author']")[:1]),
            None,
        )
    if named is None:
        by_class = tree.xpath("//*[contains(@class,'byline') or contains(@class,'author')]")[:5]
        found = (
            re.match(r"(?:By\s+)?(.{3,80})$", words) for e in by_class if (words := _text(e.text_content()))
        )
        named = next((m[1] for m in found if m), None)
    return re.sub(r"^by\s+", "", named, flags=re.IGNORECASE) if named else None


def _is_name(value: str | None) -> bool:
    return bool(value) and not str(value).startswith("http")


def _published(linked: dict[str, Any], meta: dict[str, str], tree: html.HtmlElement) -> date | None:
    names = (
        "article:published_time",
        "datepublished",
        "dc.date",
        "dc.date.issued",
        "date",
        "pubdate",
        "parsely-pub-date",
    )
    for value in (linked.get("datePublished"), *(meta.get(name) for name in names)):
        if isinstance(value, str) and (day := date_of(value[:40])):
            return day
    for element in tree.iter("time"):
        if day := date_of((element.get("datetime") or element.text_content())[:60]):
            return day
    return None


def _language(tree: html.HtmlElement, linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    for value in (
        tree.get("lang"),
        tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        tree.get("xml:lang"),
        linked.get("inLanguage"),
        meta.get("og:locale"),
        meta.get("language"),
        meta.get("dc.language"),
    ):
        if isinstance(value, str) and (found := re.match(r"([A-Za-z]{2})(?:[-_]|$)", value.strip())):
            return found[1].lower()
    return None


def _address(
    tree: html.HtmlElement, linked: dict[str, Any], meta: dict[str, str], fallback: str | None
) -> str | None:
    canonical = next(
        (e.get("href") for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()),
        None,
    )
    for value in (canonical, meta.get("og:url"), linked.get("url"), fallback):
        if not isinstance(value, str) or len(value) > 2000:
            continue
        try:
            address = urljoin(fallback, value.strip()) if fallback else value.strip()
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.netloc:
            return address
    return None
