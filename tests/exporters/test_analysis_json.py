"""The analysis as JSON: the documented schema, offsets that point at the right words."""

from __future__ import annotations

import json
from pathlib import Path

from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.analysis_json import to_dict
from desktop_app.exporters.registry import ExportDocument, default_exporters


def test_the_schema_is_the_documented_one(document: ExportDocument) -> None:
    record = to_dict(document.article, document.analysis)
    assert record["schema"] == "hearsay.analysis/1"
    statement = record["statements"][0]
    assert set(statement) >= {
        "id", "kind", "quotation", "source", "cue", "content", "speaker", "parent", "denies", "confidence", "why",
    }  # fmt: skip
    assert set(record["speakers"][0]) >= {"id", "name", "kind", "role", "aliases", "mentions"}
    assert set(record["blocks"][0]) == {"start", "end", "role"}


def test_offsets_are_code_points_into_the_text(document: ExportDocument) -> None:
    record = json.loads(json.dumps(to_dict(document.article, document.analysis)))
    (start, end), *_ = record["statements"][2]["content"]
    assert record["text"][start:end] == "“I took nothing,”"


def test_the_file_is_valid_json(document: ExportDocument, tmp_path: Path) -> None:
    target = tmp_path / "o.json"
    default_exporters().write("json", [document], target, ExportOptions(), SilentProgress())
    assert json.loads(target.read_text(encoding="utf-8"))["title"] == document.article.title
