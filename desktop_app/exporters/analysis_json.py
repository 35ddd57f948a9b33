"""The analysis as JSON, schema `hearsay.analysis/1` (see the README)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.domain.analysis import Analysis, Dispute, Speaker, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import Progress
from desktop_app.domain.spans import as_pairs
from desktop_app.exporters.files import write_each
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.selection import selected

SCHEMA = "hearsay.analysis/1"


def to_dict(article: Article, analysis: Analysis) -> dict[str, Any]:
    """One article with its analysis; offsets are code points into `text`, ends exclusive."""
    return {
        "schema": SCHEMA,
        "id": article.provenance.location,
        "title": article.title,
        "text": article.text,
        "source": {
            "location": article.provenance.location,
            "retrieved_at": article.provenance.retrieved_at.isoformat(),
            "sha256": article.provenance.sha256,
            "media_type": article.provenance.media_type,
        },
        "blocks": [
            {"start": block.span.start, "end": block.span.end, "role": block.role.value}
            for block in article.blocks
        ],
        "statements": [_statement(one) for one in analysis.statements if not one.own_voice],
        "own_voice": [_own_voice(one) for one in analysis.statements if one.own_voice],
        "speakers": [_speaker(speaker) for speaker in analysis.speakers],
        "disputes": [_dispute(dispute) for dispute in analysis.disputes],
        "model": {
            "name": analysis.model.name,
            "version": analysis.model.version,
            "components": list(analysis.model.components),
        },
        "warnings": [*article.warnings, *analysis.warnings],
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "kind": statement.kind.value,
        "quotation": statement.quotation.value,
        "source": as_pairs(statement.source),
        "cue": as_pairs(statement.cue),
        "content": as_pairs(statement.content),
        "speaker": statement.speaker,
        "parent": statement.parent,
        "denies": list(statement.denies),
        "confidence": round(statement.confidence, 3),
        "why": statement.why,
    }


def _own_voice(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "content": as_pairs(statement.content),
        "confidence": round(statement.confidence, 3),
        "why": statement.why,
    }


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind.value,
        "role": speaker.role,
        "aliases": list(speaker.aliases),
        "mentions": as_pairs(speaker.mentions),
        "speaks_for": speaker.speaks_for,
    }


def _dispute(dispute: Dispute) -> dict[str, Any]:
    return {
        "id": dispute.id,
        "proposition": dispute.proposition,
        "asserted_by": list(dispute.asserted_by),
        "denied_by": list(dispute.denied_by),
    }


class AnalysisJson:
    """Writes the analysis JSON, one file an article."""

    key = "json"
    label = "Analysis (JSON)"
    suffix = ".json"
    joint = False

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write one JSON file an article; see `Exporter.write`."""
        return write_each(documents, target, progress, lambda one: (_bytes(selected(one, options)), ()))


def _bytes(document: ExportDocument) -> bytes:
    record = to_dict(document.article, document.analysis)
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
