"""schema.org ClaimReview for the claims that were checked, Claim for those that were not, and a report on both.

What a ClaimReview has to have: https://developers.google.com/search/docs/appearance/structured-data/factcheck.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.analysis import Speaker, SpeakerKind, StatementKind
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Note, NoteStatus, Rating
from desktop_app.domain.progress import Progress, check
from desktop_app.domain.wording import phrase
from desktop_app.exporters.files import StagedFiles
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.rows import StatementRow, rows_of
from desktop_app.exporters.selection import selected
from desktop_app.exporters.web_annotations import json_bytes
from desktop_app.exporters.wording import NOT_CHECKED, address_of, facts, one_line, verdict_label, web_address

UNRATED = ("unverifiable", NOT_CHECKED)
"""Verdicts that are no step between true and false."""
CHECKED = (NoteStatus.CHECKED, NoteStatus.PUBLISHED)
_LONGEST_CLAIM = 75
"""Characters of a claim that search engines show."""
_KINDS = {
    SpeakerKind.PERSON: "Person",
    SpeakerKind.GROUP: "Organization",
    SpeakerKind.UNNAMED: "Organization",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What the report says of one item."""

    item: dict[str, Any]
    name: str
    """Which statement of which article it is."""
    missing: tuple[str, ...] = ()
    """Why a checked claim is no ClaimReview."""
    advice: tuple[str, ...] = ()
    """What would make it better."""


class ClaimReviews:
    """One file for all articles, with a report beside it that says what is in it and what is missing."""

    key, label, suffix = "claimreview", "Fact checks for search engines (ClaimReview)", ".json"
    joint = True

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the file and its report; see `Exporter.write`."""
        findings: list[Finding] = []
        origins: list[list[tuple[str, str]]] = []
        for done, document in enumerate(documents):
            check(progress)
            progress.report(done, len(documents), f"Writing {document.article.title}")
            findings += findings_of(selected(document, options), options)
            origins.append(facts(document))
        report = report_of(findings, origins)
        beside = target.with_name(f"{target.stem}.report.txt")
        graph = {"@context": "https://schema.org", "@graph": [finding.item for finding in findings]}
        with StagedFiles() as staged:
            staged.add(target, json_bytes(graph))
            staged.add(beside, report.encode("utf-8", "replace"))
        not_reviews = [finding for finding in findings if finding.missing]
        warnings = tuple(
            phrase(f"{one.name} is no ClaimReview: {' '.join(one.missing)}") for one in not_reviews
        )
        return ExportReport((target, beside), warnings)


def findings_of(document: ExportDocument, options: ExportOptions) -> Iterator[Finding]:
    """Each claim and denial, and whatever else has a verdict, as ClaimReview where it was checked, else as Claim."""
    for row in rows_of(document):
        note = _checked_note(row)
        if note is None and row.statement.kind is StatementKind.OTHER:
            continue
        claim = _claim(document, row)
        name = f"Statement {row.number} of “{one_line(document.article.title)}”"
        if note is None:
            yield Finding({"@type": "Claim", **claim}, name)
            continue
        review = _review(document, row, note, claim, options)
        missing = missing_from(review)
        advice = tuple(_advice(document, row, note))
        if missing:
            yield Finding({"@type": "Claim", **claim}, name, missing, advice)
        else:
            yield Finding(review, name, (), advice)


def missing_from(review: dict[str, Any]) -> tuple[str, ...]:
    """What a ClaimReview has to have and this one has not, in plain words."""
    rating, author = review.get("reviewRating", {}), review.get("author", {})
    checks = (
        (review.get("claimReviewed"), "The claim has no words."),
        (rating.get("alternateName"), "The verdict has no name."),
        (
            web_address(review.get("url")),
            "It is not said where the check is published (“Published at” in the window, --review-address).",
        ),
        (
            author.get("name"),
            "Nobody is named who checked it (“Who checked” in the window, --reviewer, or in its evidence).",
        ),
        (_is_in_scale(rating), "The verdict lies outside its scale."),
        (_is_date(review.get("datePublished")), "The day of the check is not a date."),
    )
    return tuple(told for holds, told in checks if not holds)


def report_of(findings: Sequence[Finding], origins: Sequence[Sequence[tuple[str, str]]]) -> str:
    """The report in plain words; `origins` says of each article where it is from."""
    reviews = [finding for finding in findings if finding.item["@type"] == "ClaimReview"]
    held_back = [finding for finding in findings if finding.missing]
    plain = len(findings) - len(reviews) - len(held_back)
    lines = [
        "Fact checks for search engines",
        "",
        f"{len(reviews)} checked, complete: written as ClaimReview.",
        f"{len(held_back)} checked, but something that a ClaimReview has to have is missing: written as Claim.",
        f"{plain} not checked: written as Claim.",
    ]
    for finding in findings:
        told = [
            *(f"Missing: {one}" for one in finding.missing),
            *(f"Better: {one}" for one in finding.advice),
        ]
        if told:
            lines += ["", finding.name, *(f"  {one}" for one in told)]
    for origin in origins:
        lines += ["", *(f"{label}: {value}" for label, value in origin)]
    return "\n".join(lines) + "\n"


def _checked_note(row: StatementRow) -> Note | None:
    """The note that holds the verdict on the statement, the newest of several, when the check is done."""
    notes = [
        n.note for n in row.notes if n.note.verdict not in (None, NOT_CHECKED) and n.note.status in CHECKED
    ]
    return max(notes, key=lambda note: note.updated_at, default=None)


def _claim(document: ExportDocument, row: StatementRow) -> dict[str, Any]:
    provenance = document.article.provenance
    claim: dict[str, Any] = {
        "@id": f"urn:x-hearsay:statement:{provenance.sha256}:{row.statement.id}",
        "text": row.text,
        "appearance": _appearance(document),
    }
    speaker = document.analysis.speaker(row.statement.speaker)
    if speaker is not None:
        claim["author"] = _agent(speaker)
    if document.article.metadata.published:
        claim["datePublished"] = document.article.metadata.published.isoformat()
    return claim


def _agent(speaker: Speaker) -> dict[str, Any]:
    agent = {"@type": _KINDS.get(speaker.kind, "Organization"), "name": one_line(speaker.name)}
    if speaker.role:
        agent["jobTitle" if speaker.kind is SpeakerKind.PERSON else "description"] = one_line(speaker.role)
    return agent


def _appearance(document: ExportDocument) -> dict[str, Any]:
    """The article, with what tells exactly which wording of it was read."""
    article, provenance = document.article, document.article.provenance
    about = article.metadata
    told: dict[str, Any] = {
        "@type": "Article",
        "headline": one_line(article.title),
        "url": web_address(address_of(article)),
        "author": {"@type": "Person", "name": one_line(about.byline)} if about.byline else None,
        "publisher": {"@type": "Organization", "name": one_line(about.publisher)}
        if about.publisher
        else None,
        "datePublished": about.published.isoformat() if about.published else None,
        "identifier": {"@type": "PropertyValue", "propertyID": "SHA-256", "value": provenance.sha256},
        "sdDatePublished": provenance.retrieved_at.isoformat(),
        "sdPublisher": {
            "@type": "SoftwareApplication",
            "name": "Hearsay",
            "softwareVersion": f"{document.analysis.model.name} {document.analysis.model.version}",
        },
    }
    return {key: value for key, value in told.items() if value is not None}


def _review(
    document: ExportDocument, row: StatementRow, note: Note, claim: dict[str, Any], options: ExportOptions
) -> dict[str, Any]:
    reviewer = one_line(options.reviewer) or _checked_by(note)
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "url": options.review_address.strip(),
        "claimReviewed": row.text.removeprefix("that "),  # shown by itself; the claim below keeps its words
        "itemReviewed": {"@type": "Claim", **claim},
        "author": {"@type": "Organization" if options.reviewer else "Person", "name": reviewer},
        "reviewRating": _rating(note, document.ratings),
        "datePublished": note.updated_at.date().isoformat(),
    }
    if note.body.strip():
        review["reviewBody"] = note.body.strip()
    links = [link for one in note.evidence if (link := web_address(one.link))]
    if links:
        review["citation"] = links
    return review


def _rating(note: Note, ratings: Iterable[Rating]) -> dict[str, Any]:
    """The verdict; as a number too where it is a step between true (the highest) and false (1)."""
    steps = [rating.key for rating in ratings if rating.key not in UNRATED and not rating.retired]
    told: dict[str, Any] = {"@type": "Rating", "alternateName": one_line(verdict_label(note, ratings))}
    if note.verdict in steps:
        value = len(steps) - steps.index(note.verdict)
        told |= {"ratingValue": value, "bestRating": len(steps), "worstRating": 1}
    return told


def _checked_by(note: Note) -> str:
    """Who checked the evidence, when that was one person."""
    names = {one_line(row.checked_by) for row in note.evidence if row.checked_by.strip()}
    return names.pop() if len(names) == 1 else ""


def _advice(document: ExportDocument, row: StatementRow, note: Note) -> Iterator[str]:
    if len(row.text) > _LONGEST_CLAIM:
        yield f"The claim is longer than the {_LONGEST_CLAIM} characters that search engines show."
    if document.analysis.speaker(row.statement.speaker) is None:
        yield "Nobody is named who made the claim."
    if web_address(address_of(document.article)) is None:
        yield "The article has no address on the web, so where the claim appeared is told by title only."
    if document.article.metadata.published is None:
        yield "The article's day is not known."
    if not note.evidence:
        yield "No evidence is noted."


def _is_in_scale(rating: dict[str, Any]) -> bool:
    value = rating.get("ratingValue")
    return value is None or rating["worstRating"] <= value <= rating["bestRating"]


def _is_date(value: object) -> bool:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return False
    return True
