"""A W3C Web Annotation collection (JSON-LD): statements as classified passages, notes as comments on them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop_app.domain.analysis import Speaker, SpeakerKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.citation import without_folder
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Anchor
from desktop_app.domain.progress import Progress, check
from desktop_app.domain.spans import Spans
from desktop_app.domain.web_annotation import CONTEXT, annotation_of, target_of
from desktop_app.exporters.files import write_file
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.rows import StatementRow, rows_of
from desktop_app.exporters.selection import selected
from desktop_app.exporters.wording import address_of, content_words, mark_name, web_address

PERSON, ORGANISATION = "Person", "Organization"
_AGENTS = {SpeakerKind.PERSON: PERSON, SpeakerKind.UNNAMED: "Agent", SpeakerKind.DOCUMENT: "CreativeWork"}
SOFTWARE = {"id": "urn:x-hearsay:software", "type": "Software", "name": "Hearsay"}


class WebAnnotations:
    """One collection for all articles."""

    key, label, suffix = "annotations", "Web annotations (JSON-LD)", ".jsonld"
    joint = True

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the collection; see `Exporter.write`."""
        items: list[dict[str, Any]] = []
        titles, origins = [], []
        for done, document in enumerate(documents):
            check(progress)
            progress.report(done, len(documents), f"Writing {document.article.title}")
            chosen = selected(document, options)
            items += items_of(chosen)
            titles.append(chosen.article.title)
            origins.append(_origin(chosen))
        write_file(target, json_bytes(collection("; ".join(titles), items, origins)))
        return ExportReport((target,))


def json_bytes(value: object) -> bytes:
    """JSON that stays JSON where it is put into a web page's script element: no `<`, `>` or `&` stands in it."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return f"{text}\n".encode("utf-8", "replace")


def collection(
    label: str, items: Sequence[dict[str, Any]], origins: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """The collection with its one page, and where the articles are from."""
    page = {"id": "urn:x-hearsay:page:1", "type": "AnnotationPage", "startIndex": 0, "items": list(items)}
    return {
        "@context": CONTEXT,
        "id": "urn:x-hearsay:collection",
        "type": "AnnotationCollection",
        "label": label,
        "generator": SOFTWARE,
        "total": len(items),
        "first": page,
        "hearsay:documents": list(origins),
    }


def items_of(document: ExportDocument) -> Iterator[dict[str, Any]]:
    """The annotations of one article: its statements in text order, then its notes."""
    source = _source(document.article)
    for row in rows_of(document):
        yield _statement(document, row, source)
    for note in document.notes:
        yield _with_origin(annotation_of(note, source, document.ratings), document.article)


def _statement(document: ExportDocument, row: StatementRow, source: str) -> dict[str, Any]:
    article, statement = document.article, row.statement
    name = mark_name(statement)
    bodies: list[dict[str, Any]] = [
        {
            "type": "TextualBody",
            "purpose": "classifying",
            "value": row.kind,
            "hearsay:kind": statement.kind.value,
        }
    ]
    if statement.why:
        bodies.append({"type": "TextualBody", "purpose": "describing", "value": statement.why})
    speaker = document.analysis.speaker(statement.speaker)
    if speaker is not None:
        bodies.append(_identified(speaker))
    sha256 = article.provenance.sha256
    out: dict[str, Any] = {
        "id": f"urn:x-hearsay:statement:{sha256}:{statement.id}",
        "type": "Annotation",
        "motivation": "classifying",
        "creator": {**SOFTWARE, "hearsay:model": _model(document)},
        "body": bodies,
        "target": [target_of(source, anchor) for anchor in _anchors(article, statement.content)],
        "hearsay:quotation": statement.quotation.value,
        "hearsay:confidence": round(statement.confidence, 3),
        "hearsay:ownVoice": name == "own-voice",
        "hearsay:words": content_words(article, statement),
    }
    for role in ("source", "cue"):
        anchors = _anchors(article, getattr(statement, role))
        if anchors:
            out[f"hearsay:{role}"] = [target_of(source, anchor) for anchor in anchors]
    if statement.denies:
        out["hearsay:denies"] = [f"urn:x-hearsay:statement:{sha256}:{denied}" for denied in statement.denies]
    return _with_origin(out, article)


def _identified(speaker: Speaker) -> dict[str, Any]:
    agent: dict[str, Any] = {"type": _AGENTS.get(speaker.kind, ORGANISATION), "name": speaker.name}
    if speaker.role:
        agent["hearsay:role"] = speaker.role
    return {
        "type": "SpecificResource",
        "purpose": "identifying",
        "source": f"urn:x-hearsay:speaker:{speaker.id}",
        "hearsay:speaker": agent,
    }


def _anchors(article: Article, spans: Spans) -> list[Anchor]:
    return [anchor_at(article, span) for span in spans]


def _with_origin(annotation: dict[str, Any], article: Article) -> dict[str, Any]:
    return {**annotation, "hearsay:sha256": article.provenance.sha256}


def _origin(document: ExportDocument) -> dict[str, Any]:
    provenance = document.article.provenance
    return {
        "source": _source(document.article),
        "hearsay:title": document.article.title,
        "hearsay:openedFrom": without_folder(provenance.location),
        "hearsay:retrieved": provenance.retrieved_at.isoformat(),
        "hearsay:sha256": provenance.sha256,
        "hearsay:model": _model(document),
    }


def _source(article: Article) -> str:
    """The address that identifies the article; a file has none of its own, so its bytes do."""
    return web_address(address_of(article)) or f"urn:x-hearsay:sha256:{article.provenance.sha256}"


def _model(document: ExportDocument) -> str:
    return f"{document.analysis.model.name} {document.analysis.model.version}"
