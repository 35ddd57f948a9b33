"""Making the reader's corrections; `corrections` applies them."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.notes import Anchor, Correction, CorrectionAction
from desktop_app.domain.spans import Span, hull, trimmed


def _new(action: CorrectionAction, anchor: Anchor | None = None) -> Correction:
    return Correction(str(uuid.uuid4()), action, datetime.now(UTC), anchor)


def _anchor(article: Article, statement: Statement) -> Anchor:
    return anchor_at(article, hull(statement.content) or statement.extent)


def other_kind(article: Article, statement: Statement, kind: StatementKind) -> Correction:
    """`statement` is a `kind`."""
    return replace(_new(CorrectionAction.SET_KIND, _anchor(article, statement)), kind=kind)


def other_speaker(article: Article, statement: Statement, name: str) -> Correction:
    """`statement` is `name`'s."""
    return replace(_new(CorrectionAction.SET_SPEAKER, _anchor(article, statement)), speaker_name=name)


def not_a_statement(article: Article, statement: Statement) -> Correction:
    """What is marked there is no statement."""
    return _new(CorrectionAction.REJECT, _anchor(article, statement))


def other_extent(article: Article, statement: Statement, content: Span) -> Correction:
    """The content of `statement` is `content`; source and cue stay, less what the content takes from them.

    Raises:
        ValueError: `content` reaches beyond the text.
    """
    if content.end > len(article.text):
        raise ValueError(f"{content} reaches beyond the text")
    source = _outside(article.text, statement.source, content)
    cue = _outside(article.text, statement.cue, content)
    inner = [piece for piece in (*source, *cue) if content.covers(piece)]
    changed = replace(statement, content=_without(article.text, content, inner), source=source, cue=cue)
    return replace(_new(CorrectionAction.SET_EXTENT, _anchor(article, statement)), statement=changed)


def missed_statement(article: Article, content: Span, kind: StatementKind, name: str | None) -> Correction:
    """`content` is a statement that the machine missed, `name`'s or the article's own when None."""
    added = Statement("", kind, (content,), own_voice=name is None)
    correction = _new(CorrectionAction.ADD, anchor_at(article, content))
    return replace(correction, statement=added, kind=kind, speaker_name=name)


def renamed(name: str, to: str) -> Correction:
    """The speaker `name` is called `to`."""
    return replace(_new(CorrectionAction.RENAME_SPEAKER), speaker_names=(name,), speaker_name=to)


def merged(kept: str, *others: str) -> Correction:
    """These speakers are one; the first name is kept."""
    return replace(_new(CorrectionAction.MERGE_SPEAKERS), speaker_names=(kept, *others))


def split(name: str, *aliases: str) -> Correction:
    """These aliases of the speaker `name` are speakers of their own."""
    return replace(_new(CorrectionAction.SPLIT_SPEAKER), speaker_name=name, speaker_names=aliases)


def to_words(text: str, span: Span) -> Span:
    """`span` widened to whole words and trimmed of spaces at its ends; a span of spaces stays as it is."""
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return trimmed(text, Span(start, end)) or span


def _outside(text: str, spans: tuple[Span, ...], content: Span) -> tuple[Span, ...]:
    """`spans` without what a content that begins or ends within them takes away."""
    kept: list[Span] = []
    for span in spans:
        before = content.start > span.start
        if content.covers(span) or not content.overlaps(span):
            kept.append(span)
        elif before or content.end < span.end:
            rest = Span(span.start, content.start) if before else Span(content.end, span.end)
            kept += filter(None, [trimmed(text, rest)])
    return tuple(kept)


def _without(text: str, content: Span, inner: list[Span]) -> tuple[Span, ...]:
    """`content` in pieces between the source and cue that stand inside it."""
    pieces: list[Span] = []
    start = content.start
    for span in sorted(inner):
        if span.start > start and (piece := trimmed(text, Span(start, span.start), " \t\n\r,")):
            pieces.append(piece)
        start = max(start, span.end)
    if start < content.end and (piece := trimmed(text, Span(start, content.end))):
        pieces.append(piece)
    return tuple(pieces) or (content,)
