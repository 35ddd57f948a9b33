"""Web annotations: a collection as the model says, and the same notes when it is read again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.registry import ExportDocument, default_exporters
from desktop_app.exporters.web_annotations import json_bytes
from desktop_app.importers.annotations import notes_on, read_notes


@pytest.fixture
def written(document: ExportDocument, tmp_path: Path) -> bytes:
    target = tmp_path / "a.jsonld"
    default_exporters().write("annotations", [document], target, ExportOptions(), SilentProgress())
    return target.read_bytes()


@pytest.fixture
def items(written: bytes) -> list[dict[str, Any]]:
    collection = json.loads(written)
    assert collection["type"] == "AnnotationCollection"
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["total"] == len(collection["first"]["items"])
    found: list[dict[str, Any]] = collection["first"]["items"]
    return found


def test_the_same_notes_come_back(document: ExportDocument, tmp_path: Path) -> None:
    row = Evidence(
        "e9",
        "Register",
        "https://example.org/r",
        shows="No entry",
        checked_at=datetime(2026, 1, 5, tzinfo=UTC),
    )
    noted = replace(document, notes=(replace(document.notes[0], evidence=(row,)),))
    target = tmp_path / "a.jsonld"
    default_exporters().write("annotations", [noted], target, ExportOptions(), SilentProgress())
    assert notes_on(read_notes(target.read_bytes()), document.article) == noted.notes


def test_statements_are_classified_passages(items: list[dict[str, Any]], document: ExportDocument) -> None:
    claim = items[1]
    assert claim["motivation"] == "classifying"
    assert claim["body"][0]["value"] == "Claim"
    assert claim["body"][-1]["hearsay:speaker"] == {"type": "Organization", "name": "Harbour Union"}
    (target,) = claim["target"]
    quote, place = target["selector"]
    assert document.article.text[place["start"] : place["end"]] == quote["exact"]
    assert items[0]["hearsay:denies"] == [claim["id"]]


def test_every_item_says_where_it_is_from(written: bytes, document: ExportDocument) -> None:
    collection = json.loads(written)
    (origin,) = collection["hearsay:documents"]
    assert origin["hearsay:sha256"] == document.article.provenance.sha256
    assert origin["hearsay:model"] == "hearsay-rules 1"
    assert origin["hearsay:retrieved"] == "2026-01-02T00:00:00+00:00"
    assert all(item["hearsay:sha256"] == origin["hearsay:sha256"] for item in collection["first"]["items"])


def test_what_is_protected_stays_out(written: bytes) -> None:
    assert b"clerk" not in written


def test_it_can_stand_in_a_script_element() -> None:
    value = {"a": "</script><script>alert(1)</script>&<!--\u2028"}
    data = json_bytes(value)
    assert json.loads(data) == value
    assert not set(b"<>&") & set(data)
