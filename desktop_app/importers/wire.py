"""Drafts as JSON, the form in which they leave the child process: nothing in it can be executed."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from desktop_app.domain.article import Block, BlockRole, Metadata, PageBox, PageText
from desktop_app.domain.spans import Span
from desktop_app.importers.draft import Draft, DraftItem, DraftNote

Json = dict[str, Any]


def draft_to_json(draft: Draft) -> Json:
    """The draft as what `json` can write; read it with `draft_from_json`."""
    return {
        "text": draft.text,
        "blocks": [[b.span.start, b.span.end, b.role.value] for b in draft.blocks],
        "metadata": {
            **asdict(draft.metadata),
            "published": draft.metadata.published.isoformat() if draft.metadata.published else None,
        },
        "warnings": list(draft.warnings),
        "page_map": [
            [p.span.start, p.span.end, p.box.page, p.box.left, p.box.bottom, p.box.right, p.box.top]
            for p in draft.page_map
        ],
        "notes": [
            {
                "span": [n.span.start, n.span.end],
                "body": n.body,
                "author": n.author,
                "created": n.created.isoformat() if n.created else None,
            }
            for n in draft.notes
        ],
        "full_text": draft_to_json(draft.full_text) if draft.full_text else None,
        "items": [_item_to_json(item) for item in draft.items],
        "media_type": draft.media_type,
    }


def draft_from_json(data: Json) -> Draft:
    """The draft that `draft_to_json` wrote.

    Raises:
        ValueError, TypeError, KeyError: the data is not such a draft, or its spans reach beyond its text.
    """
    text = _string(data["text"])
    return Draft(
        text,
        tuple(Block(_span(text, start, end), BlockRole(role)) for start, end, role in data["blocks"]),
        _metadata(data["metadata"]),
        tuple(_string(warning) for warning in data["warnings"]),
        tuple(
            PageText(_span(text, start, end), PageBox(int(page), *(float(edge) for edge in edges)))
            for start, end, page, *edges in data["page_map"]
        ),
        tuple(
            DraftNote(
                _span(text, *note["span"]),
                _string(note["body"]),
                _string(note["author"]),
                datetime.fromisoformat(note["created"]) if note["created"] else None,
            )
            for note in data["notes"]
        ),
        draft_from_json(data["full_text"]) if data["full_text"] else None,
        tuple(_item_from_json(item) for item in data["items"]),
        _string(data["media_type"]),
    )


def _metadata(data: Json) -> Metadata:
    published = data.pop("published")
    for value in data.values():
        if value is not None:
            _string(value)
    return Metadata(**data, published=date.fromisoformat(published) if published else None)


def _item_to_json(item: DraftItem) -> Json:
    return {
        "title": item.title,
        "address": item.address,
        "published": item.published.isoformat() if item.published else None,
        "summary": item.summary,
        "draft": draft_to_json(item.draft) if item.draft else None,
    }


def _item_from_json(data: Json) -> DraftItem:
    return DraftItem(
        _string(data["title"]),
        _string(data["address"]) if data["address"] is not None else None,
        date.fromisoformat(data["published"]) if data["published"] else None,
        _string(data["summary"]),
        draft_from_json(data["draft"]) if data["draft"] else None,
    )


def _span(text: str, start: int, end: int) -> Span:
    if end > len(text):
        raise ValueError(f"a span to {end} in a text of {len(text)} code points")
    return Span(int(start), int(end))


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a string: {value!r}")
    return value
