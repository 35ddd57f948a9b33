"""What a reader types into the search field, and what the library answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.library import ArticleRef
from desktop_app.domain.spans import Span


class Part(StrEnum):
    """Which part of the library is searched."""

    TEXT = "text"
    STATEMENTS = "statements"
    NOTES = "notes"


KINDS = ("claim", "denial", "other", "own-voice")


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase that is looked for."""

    words: str
    prefix: bool = False
    """The last word may go on."""
    exact: bool = False
    """Letter for letter, with its case and accents."""
    unwanted: bool = False


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for, and where."""

    terms: tuple[Term, ...] = ()
    parts: frozenset[Part] = frozenset(Part)
    kind: str | None = None
    """One of `KINDS`."""
    speaker: str = ""
    verdict: str | None = None
    """The key of a rating."""
    tag: str = ""
    site: str = ""
    since: date | None = None
    until: date | None = None
    limit: int = 50
    """Of each part."""

    @property
    def only(self) -> frozenset[Part]:
        """The parts that the filters leave: a verdict or a tag is on notes only, kind and speaker on statements."""
        if self.verdict or self.tag:
            return self.parts & {Part.NOTES}
        if self.kind or self.speaker:
            return self.parts & {Part.STATEMENTS}
        return self.parts

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is asked for."""
        filters = (self.kind, self.speaker, self.verdict, self.tag, self.site, self.since, self.until)
        return not self.terms and not any(filters)


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that fits."""

    part: Part
    ref: ArticleRef
    title: str
    site: str
    dated: date | None
    snippet: str
    """Some words around the hits."""
    marks: tuple[Span, ...] = ()
    """The hits in the snippet."""
    kind: str = ""
    """Of a statement: one of `KINDS`."""
    speaker: str = ""
    verdict: str | None = None
    tags: tuple[str, ...] = ()
    key: str = ""
    """The id of the statement or the note."""
    start: int | None = None
    """Where in the text, in code points, where that is known."""
    protected: bool = False
    """A note that has to do with a protected source."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A statement or a note that says something similar."""

    hit: Hit
    likeness: float
    """0 to 1; how it was measured, `Answer.method` says."""


TOKEN = re.compile(
    r'(?P<minus>-)?(?:(?P<field>[a-z]+):)?(?P<exact>=)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))',
    re.IGNORECASE,
)
FIELDS = ("kind", "speaker", "verdict", "tag", "site", "since", "until", "in")


def parse_query(typed: str, *, typing: bool = False) -> SearchQuery:
    """What `typed` asks for.

    Words have to stand in the passage in any order, `"two words"` side by side, `gift*` begins a word, `="Díaz"` is
    letter for letter, `-word` must not be there; `speaker:peskov`, `kind:denial`, `verdict:false`, `tag:gifts`,
    `site:example.com`, `since:2026-01-31`, `until:2026` and `in:notes` filter. What is no filter is a word.

    Args:
        typed: what stands in the field.
        typing: the reader is still at it, so the last word may go on.
    """
    query, terms = SearchQuery(), list[Term]()
    for match in TOKEN.finditer(typed):
        words = match["phrase"] if match["phrase"] is not None else match["word"]
        field = (match["field"] or "").lower()
        filtered = _filtered(query, field, words) if field in FIELDS and not match["minus"] else None
        if filtered is not None:
            query = filtered
            continue
        plain = f"{match['field']}:{words}" if match["field"] else words
        prefix = plain.endswith("*")
        if any(c.isalnum() for c in plain):
            terms.append(Term(plain.rstrip("*"), prefix, bool(match["exact"]), bool(match["minus"])))
    if typing and terms and typed[-1:].isalnum() and not terms[-1].exact:
        begun = replace(terms.pop(), prefix=True)
        # one letter begins too many words to tell anything, and takes long to look for
        if len(begun.words) > 1:
            terms.append(begun)
    return replace(query, terms=tuple(terms))


def _filtered(query: SearchQuery, field: str, value: str) -> SearchQuery | None:
    """`query` with a filter, or None when the value is none for that field."""
    if not value:
        return None
    if field == "kind":
        return replace(query, kind=value.lower()) if value.lower() in KINDS else None
    if field in ("since", "until"):
        day = parse_day(value, end=field == "until")
        if day is None:
            return None
        return replace(query, since=day) if field == "since" else replace(query, until=day)
    if field == "in":
        return replace(query, parts=frozenset((Part(value),))) if value in set(Part) else None
    if field == "speaker":
        return replace(query, speaker=value)
    if field == "verdict":
        return replace(query, verdict=value)
    return replace(query, tag=value) if field == "tag" else replace(query, site=value)


def parse_day(value: str, *, end: bool = False) -> date | None:
    """A day from `2026`, `2026-01` or `2026-01-31`: the first of the year or month, or the last with `end`."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", value)
    if not found:
        return None
    year, month, day = int(found[1]), int(found[2] or (12 if end else 1)), int(found[3] or 0)
    try:
        if day or not end:
            return date(year, month, day or 1)
        following = date(year + month // 12, month % 12 + 1, 1)
        return date.fromordinal(following.toordinal() - 1)
    except ValueError:
        return None


def marked(snippet: str, start: str, end: str) -> tuple[str, tuple[Span, ...]]:
    """A snippet without the characters `start` and `end` that stand around its hits, and where the hits are."""
    words, spans, opened = "", list[Span](), -1
    for piece in re.split(f"([{start}{end}])", snippet):
        if piece == start:
            opened = len(words)
        elif piece == end:
            if 0 <= opened < len(words):
                spans.append(Span(opened, len(words)))
            opened = -1
        else:
            words += re.sub(r"\s", " ", piece)
    return words, tuple(spans)
