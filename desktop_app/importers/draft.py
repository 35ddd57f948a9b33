"""What a format's parser works with: its source, and the draft of an article that it makes."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article, Block, BlockRole, Metadata, PageText, Provenance
from desktop_app.domain.notes import Note
from desktop_app.domain.progress import Progress
from desktop_app.domain.spans import Span
from desktop_app.importers.imported import FeedItem, Imported


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a document and what is known of them."""

    data: bytes
    name: str
    """The file's name, for messages and for its suffix."""
    location: str = ""
    """The path or address; the name when empty."""
    media_type: str | None = None
    """As a web server or the clipboard declared it."""
    password: str | None = None
    recognise: bool = False
    """Read pictures of pages with text recognition."""


@dataclass(frozen=True, slots=True)
class DraftNote:
    """A comment or highlight found in a document."""

    span: Span
    body: str = ""
    author: str = ""
    created: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftItem:
    """An entry of a feed or a chapter of a book."""

    title: str
    address: str | None = None
    published: date | None = None
    summary: str = ""
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An article without its provenance, as a parser makes it."""

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    warnings: tuple[str, ...] = ()
    page_map: tuple[PageText, ...] = ()
    notes: tuple[DraftNote, ...] = ()
    full_text: Draft | None = None
    items: tuple[DraftItem, ...] = ()
    media_type: str = "text/plain"


Parse = Callable[[Source, Progress], Draft]
"""A format's parser. Raises ImportProblem for what it cannot read, Cancelled when asked to stop."""


_UNSAFE = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127]) | dict.fromkeys(
    range(0xD800, 0xE000), "\ufffd"
)
"""Control characters, which no reader sees, and lone surrogates, which no file can hold."""


def safe(words: str) -> str:
    """`words` without characters that no reader sees and no file can hold."""
    return words.translate(_UNSAFE)


class DraftBuilder:
    """Puts an article together block by block, with a blank line between blocks."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self.blocks: list[Block] = []

    def __len__(self) -> int:
        """The number of code points so far."""
        return self._length

    @property
    def next_start(self) -> int:
        """Where the next block will start."""
        return self._length + 2 if self._length else 0

    def add(self, words: str, role: BlockRole = BlockRole.PARAGRAPH) -> Span | None:
        """Append a block; None when `words` holds nothing but white space.

        `words` are taken as they stand but for white space at either end.
        """
        words = safe(words).strip()
        if not words:
            return None
        if self._length:
            self._pieces.append("\n\n")
            self._length += 2
        span = Span(self._length, self._length + len(words))
        self._pieces.append(words)
        self._length = span.end
        self.blocks.append(Block(span, role))
        return span

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)


def finished(draft: Draft, source: Source, retrieved_at: datetime | None = None) -> Imported:
    """The draft with provenance, its notes anchored and its items made articles."""
    when = retrieved_at or datetime.now(UTC)
    provenance = Provenance(
        source.location or source.name, when, hashlib.sha256(source.data).hexdigest(), draft.media_type
    )
    article = _article(draft, provenance)
    return Imported(
        article,
        source.data,
        notes=tuple(_note(note, i, article) for i, note in enumerate(draft.notes)),
        full_text=_article(draft.full_text, provenance) if draft.full_text else None,
        items=tuple(
            FeedItem(
                item.title,
                item.address,
                item.published,
                item.summary,
                _article(item.draft, provenance) if item.draft else None,
            )
            for item in draft.items
        ),
    )


def _article(draft: Draft, provenance: Provenance) -> Article:
    return Article(draft.text, draft.blocks, provenance, draft.metadata, draft.warnings, draft.page_map)


def _note(note: DraftNote, index: int, article: Article) -> Note:
    """A note with an id that is the same at every import, so that opening twice makes no second note."""
    digest = article.provenance.sha256
    identity = uuid.uuid5(uuid.NAMESPACE_OID, f"{digest}/{index}/{note.span}/{note.body}")
    created = note.created or article.provenance.retrieved_at
    body = f"{note.author}: {note.body}" if note.author and note.body else note.body
    return Note(
        str(identity),
        anchor_at(article, note.span),
        created,
        created,
        body=body,
        tags=("imported",),
    )
