"""ClaimReview for what was checked, Claim for the rest, and a report in plain words."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence, NoteStatus
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.claim_review import ClaimReviews, missing_from
from desktop_app.exporters.registry import ExportDocument

PUBLISHED = ExportOptions(reviewer="The Courier", review_address="https://example.org/checks/1")
Write = Callable[[ExportDocument, ExportOptions], tuple[list[dict[str, Any]], str, tuple[str, ...]]]


@pytest.fixture
def checked(document: ExportDocument) -> ExportDocument:
    row = Evidence("e9", "Register", "https://example.org/r", shows="No entry", checked_by="B. Editor")
    note = replace(document.notes[0], verdict="mostly-false", status=NoteStatus.CHECKED, evidence=(row,))
    return replace(document, notes=(note, document.notes[1]))


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(
        document: ExportDocument, options: ExportOptions
    ) -> tuple[list[dict[str, Any]], str, tuple[str, ...]]:
        report = ClaimReviews().write([document], tmp_path / "c.json", options, SilentProgress())
        data, text = (path.read_text(encoding="utf-8") for path in report.files)
        return json.loads(data)["@graph"], text, report.warnings

    return written


def test_a_checked_claim_is_a_review(write: Write, checked: ExportDocument) -> None:
    items, report, warnings = write(checked, PUBLISHED)
    (review,) = [item for item in items if item["@type"] == "ClaimReview"]
    assert review["claimReviewed"] == "the mayor had taken #gifts worth $4,000 * 2"
    assert review["reviewRating"] == {
        "@type": "Rating", "alternateName": "Mostly false", "ratingValue": 2, "bestRating": 5, "worstRating": 1,
    }  # fmt: skip
    assert review["author"] == {"@type": "Organization", "name": "The Courier"}
    assert review["itemReviewed"]["author"] == {"@type": "Organization", "name": "Harbour Union"}
    assert review["citation"] == ["https://example.org/r"]
    assert "1 checked, complete: written as ClaimReview." in report
    assert warnings == ()


def test_what_was_not_checked_is_a_claim(write: Write, document: ExportDocument) -> None:
    items, report, warnings = write(document, PUBLISHED)
    assert [item["@type"] for item in items] == ["Claim"] * 4
    assert "4 not checked: written as Claim." in report
    assert warnings == ()


def test_a_check_that_lacks_something_is_a_claim_and_told(write: Write, checked: ExportDocument) -> None:
    items, report, warnings = write(checked, ExportOptions())
    assert {item["@type"] for item in items} == {"Claim"}
    (told,) = warnings
    assert "Statement 2" in told
    assert "It is not said where the check is published" in told
    assert "Missing: It is not said where the check is published" in report


def test_whoever_checked_the_evidence_is_its_author(write: Write, checked: ExportDocument) -> None:
    items, _, _ = write(checked, replace(PUBLISHED, reviewer=""))
    (review,) = [item for item in items if item["@type"] == "ClaimReview"]
    assert review["author"] == {"@type": "Person", "name": "B. Editor"}


def test_a_verdict_that_is_no_step_has_no_number(write: Write, checked: ExportDocument) -> None:
    note = replace(checked.notes[0], verdict="unverifiable")
    items, _, _ = write(replace(checked, notes=(note,)), PUBLISHED)
    (review,) = [item for item in items if item["@type"] == "ClaimReview"]
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Unverifiable"}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"url": "javascript:alert(1)"}, "It is not said where the check"),
        ({"author": {}}, "Nobody is named who checked it"),
        ({"claimReviewed": ""}, "The claim has no words."),
        ({"reviewRating": {"alternateName": ""}}, "The verdict has no name."),
        (
            {"reviewRating": {"alternateName": "x", "ratingValue": 9, "bestRating": 5, "worstRating": 1}},
            "outside its scale",
        ),
        ({"datePublished": "yesterday"}, "is not a date"),
    ],
)
def test_each_required_field_is_asked_for(change: dict[str, Any], told: str) -> None:
    complete = {
        "url": "https://example.org", "author": {"name": "x"}, "claimReviewed": "x", "reviewRating": {"alternateName": "False"},
        "datePublished": "2026-01-02",
    }  # fmt: skip
    assert missing_from(complete) == ()
    (missing,) = missing_from({**complete, **change})
    assert told in missing


def test_the_file_and_its_report_say_where_it_is_from(write: Write, checked: ExportDocument) -> None:
    items, report, _ = write(checked, PUBLISHED)
    article = checked.article
    for item in items:
        appearance = item.get("itemReviewed", item)["appearance"]
        assert appearance["identifier"]["value"] == article.provenance.sha256
        assert appearance["sdPublisher"]["softwareVersion"] == "hearsay-rules 1"
    assert f"SHA-256 of the original: {article.provenance.sha256}" in report
    assert "clerk" not in report + json.dumps(items)
