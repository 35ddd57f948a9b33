"""The words that every format uses for the same thing: labels, provenance, who says so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from desktop_app.domain.analysis import Analysis, Quotation, Speaker, Statement, StatementKind
from desktop_app.domain.article import Article
from desktop_app.domain.citation import without_folder
from desktop_app.domain.notes import Evidence, Note, Rating
from desktop_app.domain.spans import words_of
from desktop_app.exporters.registry import ExportDocument

KIND_LABELS = {
    "claim": "Claim",
    "denial": "Denial",
    "other": "Other attribution",
    "own-voice": "Claim in the article’s own voice",
}
QUOTATION_LABELS = {
    Quotation.DIRECT: "direct",
    Quotation.INDIRECT: "indirect",
    Quotation.MIXED: "mixed",
}
OWN_VOICE = "The article"
UNKNOWN = "Speaker unknown"
NOT_CHECKED = "not-checked"

_WEB = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)


def printable(words: str) -> str:
    """`words` without control characters, which have no shape; line breaks inside a block become spaces."""
    return "".join(c if c.isprintable() or c in _JOINERS else " " if c.isspace() else "" for c in words)


def one_line(words: str) -> str:
    """`words` as `printable` has them, every run of spaces made one."""
    return " ".join(printable(words).split())


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs to the left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


_JOINERS = "\u200c\u200d"
"""Not printable by themselves, but they shape Persian, Indic scripts and emoji."""


def mark_name(statement: Statement) -> str:
    """The name of a statement's mark in `kinds.toml`."""
    return "own-voice" if statement.own_voice else statement.kind.value


def kind_label(statement: Statement) -> str:
    """What the statement is, in words."""
    if statement.own_voice and statement.kind is not StatementKind.CLAIM:
        return KIND_LABELS[statement.kind.value]
    return KIND_LABELS[mark_name(statement)]


def who(analysis: Analysis, statement: Statement) -> str:
    """The name of whoever says so."""
    if statement.own_voice:
        return OWN_VOICE
    speaker = analysis.speaker(statement.speaker)
    return speaker.name if speaker else UNKNOWN


def role_of(analysis: Analysis, speaker: Speaker | None) -> str:
    """The speaker's role, what kind of speaker it is, and whom it speaks for."""
    if speaker is None:
        return ""
    tie = analysis.speaker(speaker.speaks_for)
    role = speaker.role or (speaker.kind.value if speaker.kind.value != "person" else "")
    parts = [role, f"speaks for {tie.name}" if tie else ""]
    return " · ".join(part for part in parts if part)


def content_words(article: Article, statement: Statement) -> str:
    """The words of the statement on one line, left-out pieces shown by an ellipsis."""
    return one_line(words_of(article.text, statement.content))


def facts(document: ExportDocument) -> list[tuple[str, str]]:
    """Where the article came from and what marked it, as label and value; in every export."""
    article, model = document.article, document.analysis.model
    provenance, address = article.provenance, address_of(article)
    named: list[tuple[str, str | None]] = [
        ("Title", article.title),
        ("Byline", article.metadata.byline),
        ("Publisher", article.metadata.publisher),
        ("Published", article.metadata.published.isoformat() if article.metadata.published else None),
        ("Address", address),
        ("Opened from", opened if (opened := without_folder(provenance.location)) != address else None),
        ("Retrieved", provenance.retrieved_at.strftime("%Y-%m-%d %H:%M UTC")),
        ("SHA-256 of the original", provenance.sha256),
        ("Marked up by", f"{model.name} {model.version}"),
    ]
    return [(label, printable(value)) for label, value in named if value]


def address_of(article: Article) -> str:
    """The article's own address, else the address that was opened or the name of the file.

    A file's folder is nobody else's business: it may tell who the reader is, or who a source is.
    """
    return article.metadata.address or without_folder(article.provenance.location)


def warnings_of(document: ExportDocument) -> list[str]:
    """What the reader of the export should know of how far it can be relied on."""
    told = dict.fromkeys((*document.article.warnings, *document.analysis.warnings))
    return [printable(warning) for warning in told]


def verdict_label(note: Note, ratings: Iterable[Rating]) -> str:
    """The verdict in words, or nothing."""
    return next((rating.label for rating in ratings if rating.key == note.verdict), note.verdict or "")


def verdict_meaning(note: Note, ratings: Iterable[Rating]) -> str:
    """What the verdict means on the reader's scale, or nothing."""
    return next((rating.definition for rating in ratings if rating.key == note.verdict), "")


def evidence_line(row: Evidence) -> str:
    """One row of evidence on one line."""
    parts = [
        row.source,
        row.shows,
        f"method: {row.method}" if row.method else "",
        checked_line(row),
        row.link or "",
        attachment_line(row),
    ]
    return " · ".join(one_line(part) for part in parts if part)


def checked_line(row: Evidence) -> str:
    """Who checked the evidence and when, or nothing."""
    when = row.checked_at.date().isoformat() if row.checked_at else ""
    by = f"checked by {row.checked_by}" if row.checked_by else ("checked" if when else "")
    return f"{by} {when}".strip()


def attachment_line(row: Evidence) -> str:
    """The file that is kept with the evidence, or nothing."""
    return f"file: {row.attachment.name} (SHA-256 {row.attachment.sha256})" if row.attachment else ""


def web_address(link: str | None) -> str | None:
    """`link` when it is one that a browser opens without running anything, else None."""
    return link if link and _WEB.fullmatch(link) else None


def note_text(note: Note, ratings: Iterable[Rating]) -> str:
    """A whole note as plain text, for the pop-ups of other programs."""
    verdict = verdict_label(note, ratings)
    lines = [
        f"Verdict: {verdict}" if verdict else "",
        note.body.strip(),
        *(f"Evidence: {evidence_line(row)}" for row in note.evidence),
        f"Tags: {', '.join(note.tags)}" if note.tags else "",
    ]
    return "\n".join(plain_lines(line) for line in lines if line)


def plain_lines(words: str) -> str:
    """`words` without control characters, its lines kept."""
    return "\n".join(printable(line) for line in words.splitlines())
