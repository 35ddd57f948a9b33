"""Articles: the canonical text, its blocks, its metadata and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop_app.domain.spans import Span


class BlockRole(StrEnum):
    """What a block is on the page."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    LIST_ITEM = "list item"
    BLOCK_QUOTE = "block quote"
    TABLE_CELL = "table cell"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like unit of an article."""

    span: Span
    role: BlockRole = BlockRole.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an article says of itself; what it does not say is None."""

    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: date | None = None
    language: str | None = None
    """ISO 639-1 code, lower case."""
    address: str | None = None
    """The canonical address, when the article names one."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article came from, so that it can be shown and checked later."""

    location: str
    """The path or the address that was asked for."""
    retrieved_at: datetime
    """Time zone aware, UTC."""
    sha256: str
    """Hex digest of the original bytes."""
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class PageBox:
    """A rectangle on a page: points from the lower left corner of an unrotated page."""

    page: int
    """Counted from 0."""
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class PageText:
    """Where a run of an article's text stands on the pages that it was read from."""

    span: Span
    box: PageBox


@dataclass(frozen=True, slots=True)
class Article:
    """An article as every room sees it. Immutable: fetching again makes a new one."""

    text: str
    blocks: tuple[Block, ...]
    provenance: Provenance
    metadata: Metadata = field(default_factory=Metadata)
    warnings: tuple[str, ...] = ()
    """What the importer could not take over, in words for the reader."""
    page_map: tuple[PageText, ...] = ()
    """For paged originals: runs of text in reading order with their place on the page."""

    @property
    def title(self) -> str:
        """The title to show: the metadata's, else the headline, else the first words, else the location."""
        if self.metadata.title:
            return self.metadata.title
        for block in self.blocks:
            if block.role is BlockRole.HEADLINE:
                return " ".join(block.span.of(self.text).split())
        if words := self.text.split():
            return " ".join(words[:12])
        return self.provenance.location

    def block_at(self, offset: int) -> int | None:
        """The index of the block that holds the code point `offset`, or None between blocks."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].span.end <= offset:
                low = middle + 1
            else:
                high = middle
        if low < len(self.blocks) and self.blocks[low].span.start <= offset:
            return low
        return None
