"""Paragraphs of office documents with the places where comments begin and end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise

from desktop_app.domain.article import Block, BlockRole, Metadata
from desktop_app.domain.spans import Span, trimmed
from desktop_app.importers.draft import Draft, DraftBuilder, DraftNote, safe
from desktop_app.importers.roles import blocks_of, metadata_of


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as the document keeps it."""

    body: str
    author: str = ""
    created: datetime | None = None


class MarkedText:
    """Builds a draft paragraph by paragraph; `begin` and `end` set the bounds of a comment where the text is now."""

    def __init__(self) -> None:
        self.builder = DraftBuilder()
        self._pieces: list[str] = []
        self._length = 0
        self._pending: list[tuple[str, bool, int]] = []
        self._begun: dict[str, int] = {}
        self._ended: dict[str, int] = {}

    def text(self, words: str) -> None:
        """Append to the paragraph."""
        words = safe(words)
        self._pieces.append(words)
        self._length += len(words)

    def begin(self, comment: str) -> None:
        """A comment's range begins here."""
        self._pending.append((comment, True, self._length))

    def end(self, comment: str) -> None:
        """A comment's range ends here, or the comment stands here when it has no range."""
        self._pending.append((comment, False, self._length))

    def paragraph(self, role: BlockRole = BlockRole.PARAGRAPH) -> None:
        """End the paragraph."""
        raw = "".join(self._pieces)
        before = len(self.builder)
        span = self.builder.add(raw, role)
        stripped = len(raw) - len(raw.lstrip())
        for comment, begins, offset in self._pending:
            at = before if span is None else min(max(span.start + offset - stripped, span.start), span.end)
            (self._begun if begins else self._ended).setdefault(comment, at)
        self._pieces.clear()
        self._pending.clear()
        self._length = 0

    def notes(self, comments: dict[str, Comment]) -> tuple[tuple[DraftNote, ...], int]:
        """Notes for the comments on the ranges that were marked, and how many comments have none."""
        out: list[DraftNote] = []
        for key, comment in comments.items():
            span = self._span_of(key)
            if span is not None:
                out.append(DraftNote(span, comment.body, comment.author, comment.created))
        return tuple(sorted(out, key=lambda note: note.span)), len(comments) - len(out)

    def _span_of(self, key: str) -> Span | None:
        start, end = self._begun.get(key), self._ended.get(key)
        if start is None and end is None:
            return None
        text = self.builder.text
        if (
            start is not None
            and end is not None
            and start < end
            and (span := trimmed(text, Span(start, end)))
        ):
            return span
        at = start if start is not None else end
        # A comment on nothing, or on text that was deleted, goes to the word beside it.
        words = list(re.finditer(r"\S+", text[max(0, (at or 0) - 200) : (at or 0) + 200]))
        if not words:
            return None
        offset = max(0, (at or 0) - 200)
        near = min(
            words, key=lambda word: max(word.start() + offset - (at or 0), (at or 0) - word.end() - offset)
        )
        return Span(near.start() + offset, near.end() + offset)


def with_guessed_roles(draft: Draft) -> Draft:
    """The draft with roles guessed from its lines where the document itself names no headline.

    The text stays as it is; only blocks that are plain paragraphs get other roles.
    """
    if any(block.role is BlockRole.HEADLINE for block in draft.blocks):
        return draft
    guesses = list(blocks_of(draft.text))
    blocks: list[Block] = []
    for block in draft.blocks:
        inside = [guess for guess in _taken(guesses, block.span.end) if guess.span.start >= block.span.start]
        blocks.extend(_more_telling(draft.text, block, inside))
    stated = metadata_of(draft.text, tuple(blocks))
    metadata = Metadata(
        title=draft.metadata.title or stated.title,
        byline=draft.metadata.byline or stated.byline,
        publisher=draft.metadata.publisher,
        published=draft.metadata.published or stated.published,
        language=draft.metadata.language,
        address=draft.metadata.address,
    )
    return replace(draft, blocks=tuple(blocks), metadata=metadata)


def _taken(guesses: list[Block], end: int) -> list[Block]:
    """The guesses that begin before `end`, taken off the list."""
    count = next((i for i, guess in enumerate(guesses) if guess.span.start >= end), len(guesses))
    taken = guesses[:count]
    del guesses[:count]
    return taken


def _more_telling(text: str, block: Block, guesses: list[Block]) -> list[Block]:
    """The guesses for a plain paragraph, unless what they do is cut it at its line breaks."""
    if block.role is not BlockRole.PARAGRAPH or not guesses or guesses[-1].span.end > block.span.end:
        return [block]
    if any("\n" in text[a.span.end : b.span.start] for a, b in pairwise(guesses)):
        return [block]
    return guesses


def moment(value: str | None) -> datetime | None:
    """A time in ISO 8601, UTC where it names no zone; None where it is none."""
    try:
        found = datetime.fromisoformat((value or "")[:35])
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
