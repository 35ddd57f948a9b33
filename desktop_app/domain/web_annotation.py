"""Notes as W3C Web Annotations, and back: https://www.w3.org/TR/annotation-model/.

What the model has no word for (status, verdict key, evidence, page boxes) stands under the prefix `hearsay:`; other
programs pass over it, and a note that goes out and comes back is the same note.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from desktop_app.domain.article import PageBox
from desktop_app.domain.notes import Anchor, Attachment, Evidence, Note, NoteStatus, Rating
from desktop_app.domain.spans import Span

Json = Mapping[str, Any]

CONTEXT: list[Any] = ["http://www.w3.org/ns/anno.jsonld", {"hearsay": "urn:x-hearsay:terms#"}]
RFC_3778 = "http://tools.ietf.org/rfc/rfc3778"
"""What names the pages of a PDF in an address."""
_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST = 1_000_000
"""Characters of a text that is taken from an annotation."""


def annotation_of(note: Note, source: str, ratings: Iterable[Rating]) -> dict[str, Any]:
    """The annotation of a note on the document at the address `source`."""
    label = next((rating.label for rating in ratings if rating.key == note.verdict), note.verdict)
    bodies: list[dict[str, Any]] = []
    if note.body:
        bodies.append(_textual(note.body, "commenting", format="text/markdown"))
    if note.verdict is not None:
        bodies.append(_textual(str(label), "assessing", **{"hearsay:rating": note.verdict}))
    bodies += [_textual(tag, "tagging") for tag in note.tags]
    bodies += [_evidence_body(row) for row in note.evidence]
    out: dict[str, Any] = {
        "id": f"urn:uuid:{note.id}",
        "type": "Annotation",
        "motivation": "assessing" if note.verdict is not None else "commenting",
        "created": note.created_at.isoformat(),
        "modified": note.updated_at.isoformat(),
        "body": bodies,
        "target": target_of(source, note.anchor),
        "hearsay:status": note.status.value,
    }
    if note.statement_id is not None:
        out["hearsay:statement"] = note.statement_id
    return out


def target_of(source: str, anchor: Anchor) -> dict[str, Any]:
    """The passage as a target: by its words, by its place, and by its page where it has one."""
    selectors: list[dict[str, Any]] = [
        {
            "type": "TextQuoteSelector",
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
        },
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]
    if anchor.boxes:
        boxes = [[box.page, box.left, box.bottom, box.right, box.top] for box in anchor.boxes]
        page = f"page={anchor.boxes[0].page + 1}"
        selectors.append(
            {"type": "FragmentSelector", "conformsTo": RFC_3778, "value": page, "hearsay:boxes": boxes}
        )
    return {"source": source, "selector": selectors}


def note_of(annotation: Json) -> Note | None:
    """The note that an annotation is, of Hearsay's own, another program's or Hypothesis's making.

    None for one that quotes no words: a note on a whole page, or a reply.
    """
    if annotation.get("references"):
        return None
    anchor = _anchor(annotation)
    if anchor is None:
        return None
    bodies = list(_bodies(annotation))
    created = _moment(annotation.get("created")) or _ALWAYS
    return Note(
        id=_note_id(annotation, anchor, bodies),
        anchor=anchor,
        created_at=created,
        updated_at=_moment(annotation.get("modified") or annotation.get("updated")) or created,
        body="\n\n".join(_value(body) for body in bodies if _is_comment(body)),
        verdict=next((rating for body in bodies if (rating := _text(body.get("hearsay:rating")))), None),
        status=_status(annotation.get("hearsay:status")),
        tags=tuple(dict.fromkeys(_value(body) for body in bodies if body.get("purpose") == "tagging")),
        evidence=tuple(_evidence(body["hearsay:evidence"]) for body in bodies if _has_evidence(body)),
        statement_id=_text(annotation.get("hearsay:statement")) or None,
    )


def sources_of(annotation: Json) -> Iterator[str]:
    """The addresses of the documents that an annotation is on."""
    for target in _targets(annotation):
        source = target.get("source")
        address = _text(source.get("id")) if isinstance(source, Mapping) else _text(source)
        if address:
            yield address
    if address := _text(annotation.get("uri")):
        yield address


def _textual(value: str, purpose: str, **more: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "purpose": purpose, **more}


def _evidence_body(row: Evidence) -> dict[str, Any]:
    fields = {
        "id": row.id,
        "source": row.source,
        "link": row.link,
        "method": row.method,
        "shows": row.shows,
        "checkedBy": row.checked_by,
        "checkedAt": row.checked_at.isoformat() if row.checked_at else None,
        "attachment": None
        if row.attachment is None
        else {
            "name": row.attachment.name,
            "sha256": row.attachment.sha256,
            "mediaType": row.attachment.media_type,
            "addedAt": row.attachment.added_at.isoformat(),
        },
    }
    kept = {key: value for key, value in fields.items() if value not in (None, "")}
    if row.link:
        return {
            "type": "SpecificResource",
            "purpose": "linking",
            "source": row.link,
            "hearsay:evidence": kept,
        }
    told = ": ".join(part for part in (row.source, row.shows) if part)
    return _textual(told, "describing") | {"hearsay:evidence": kept}


# -- reading: nothing is known of the types of what comes


def _text(value: object) -> str:
    """The text, without halves of characters, which no file could hold."""
    return value[:_LONGEST].encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _value(body: Json) -> str:
    return _text(body.get("value"))


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _bodies(annotation: Json) -> Iterator[Json]:
    """The bodies as objects: a bare string is a comment (`bodyValue`), Hypothesis has `text` and `tags`."""
    for body in _listed(annotation.get("body")):
        if isinstance(body, Mapping):
            yield body
    for words in (annotation.get("bodyValue"), annotation.get("text")):
        if _text(words):
            yield {"value": words, "purpose": "commenting"}
    for tag in _listed(annotation.get("tags")):
        if _text(tag):
            yield {"value": tag, "purpose": "tagging"}


def _is_comment(body: Json) -> bool:
    purpose = body.get("purpose", "commenting")
    return (
        bool(_value(body)) and purpose not in ("tagging", "assessing", "linking") and not _has_evidence(body)
    )


def _has_evidence(body: Json) -> bool:
    return isinstance(body.get("hearsay:evidence"), Mapping)


def _targets(annotation: Json) -> Iterator[Json]:
    for target in _listed(annotation.get("target")):
        if isinstance(target, Mapping):
            yield target
        elif isinstance(target, str):
            yield {"source": target}


def _anchor(annotation: Json) -> Anchor | None:
    selectors = [
        selector
        for target in _targets(annotation)
        for selector in _listed(target.get("selector"))
        if isinstance(selector, Mapping)
    ]
    quote = next(
        (s for s in selectors if s.get("type") == "TextQuoteSelector" and _text(s.get("exact"))), None
    )
    if quote is None:
        return None
    exact = _text(quote.get("exact"))
    place = next((span for s in selectors if (span := _position(s))), None)
    start = place.start if place else 0
    return Anchor(
        exact=exact,
        prefix=_text(quote.get("prefix")),
        suffix=_text(quote.get("suffix")),
        start=start,
        end=place.end if place else start + len(exact),
        boxes=tuple(box for s in selectors for box in _boxes(s.get("hearsay:boxes"))),
    )


def _position(selector: Json) -> Span | None:
    start, end = selector.get("start"), selector.get("end")
    if selector.get("type") != "TextPositionSelector" or type(start) is not int or type(end) is not int:
        return None
    return Span(start, end) if 0 <= start < end else None


def _boxes(value: object) -> Iterator[PageBox]:
    for numbers in _listed(value):
        if isinstance(numbers, list) and len(numbers) == 5 and all(type(n) in (int, float) for n in numbers):
            page, *edges = numbers
            yield PageBox(int(page), *map(float, edges))


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_text(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _status(value: object) -> NoteStatus:
    known = {status.value: status for status in NoteStatus}
    return known.get(_text(value), NoteStatus.TO_CHECK)


def _note_id(annotation: Json, anchor: Anchor, bodies: list[Json]) -> str:
    """The note's own UUID; of another program's annotation one made of its id, the same whenever it is read."""
    name = _text(annotation.get("id"))
    if not name:
        name = "\n".join(
            (anchor.exact, anchor.prefix, *map(_value, bodies), _text(annotation.get("created")))
        )
    try:
        return str(uuid.UUID(name.removeprefix("urn:uuid:")))
    except ValueError:
        own = name.removeprefix("urn:uuid:") if name.startswith("urn:uuid:") else None
        return own or str(uuid.uuid5(uuid.NAMESPACE_URL, name))


def _evidence(value: Json) -> Evidence:
    attachment = value.get("attachment")
    source, link = _text(value.get("source")), _text(value.get("link")) or None
    return Evidence(
        id=_text(value.get("id")) or str(uuid.uuid5(uuid.NAMESPACE_URL, f"{source}\n{link}")),
        source=source,
        link=link,
        attachment=_attachment(attachment) if isinstance(attachment, Mapping) else None,
        method=_text(value.get("method")),
        shows=_text(value.get("shows")),
        checked_by=_text(value.get("checkedBy")),
        checked_at=_moment(value.get("checkedAt")),
    )


def _attachment(value: Json) -> Attachment:
    return Attachment(
        name=_text(value.get("name")),
        sha256=_text(value.get("sha256")),
        media_type=_text(value.get("mediaType")),
        added_at=_moment(value.get("addedAt")) or _ALWAYS,
    )
