"""Names of the other rooms in the reader's language: verdicts and formats; sentences are told by `messages`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.domain.notes import Rating
from desktop_app.services.export_service import ExportFormat

VERDICTS = (
    QT_TRANSLATE_NOOP("Verdicts", "True"),
    QT_TRANSLATE_NOOP("Verdicts", "The evidence supports the statement and nothing of weight is left out."),
    QT_TRANSLATE_NOOP("Verdicts", "Mostly true"),
    QT_TRANSLATE_NOOP("Verdicts", "Right in substance; needs clarification or context."),
    QT_TRANSLATE_NOOP("Verdicts", "Misleading"),
    QT_TRANSLATE_NOOP("Verdicts", "Contains facts but leads to a wrong conclusion."),
    QT_TRANSLATE_NOOP("Verdicts", "Mostly false"),
    QT_TRANSLATE_NOOP("Verdicts", "Contains an element of truth but is wrong in substance."),
    QT_TRANSLATE_NOOP("Verdicts", "False"),
    QT_TRANSLATE_NOOP("Verdicts", "The evidence contradicts the statement."),
    QT_TRANSLATE_NOOP("Verdicts", "Unverifiable"),
    QT_TRANSLATE_NOOP("Verdicts", "The evidence that can be had does not decide it."),
    QT_TRANSLATE_NOOP("Verdicts", "Not checked"),
    QT_TRANSLATE_NOOP("Verdicts", "Nobody has checked it yet."),
)
FORMATS = (
    QT_TRANSLATE_NOOP("Formats", "Marked-up PDF"),
    QT_TRANSLATE_NOOP("Formats", "Original PDF with the marks on its pages"),
    QT_TRANSLATE_NOOP("Formats", "Word document with comments"),
    QT_TRANSLATE_NOOP("Formats", "Web page, one file"),
    QT_TRANSLATE_NOOP("Formats", "Markdown with footnotes"),
    QT_TRANSLATE_NOOP("Formats", "Fact-check sheet (Excel)"),
    QT_TRANSLATE_NOOP("Formats", "Fact-check sheet (CSV)"),
    QT_TRANSLATE_NOOP("Formats", "Web annotations (JSON-LD)"),
    QT_TRANSLATE_NOOP("Formats", "Fact checks for search engines (ClaimReview)"),
    QT_TRANSLATE_NOOP("Formats", "Analysis (JSON)"),
)


def told_ratings(ratings: Sequence[Rating]) -> tuple[Rating, ...]:
    """The verdict scale in the reader's language; a scale of the reader's own stays as it is."""
    return tuple(
        replace(one, label=_told("Verdicts", one.label), definition=_told("Verdicts", one.definition))
        for one in ratings
    )


def told_formats(formats: Sequence[ExportFormat]) -> tuple[ExportFormat, ...]:
    """The export formats in the reader's language."""
    return tuple(replace(one, label=_told("Formats", one.label)) for one in formats)


def _told(context: str, words: str) -> str:
    return QCoreApplication.translate(context, words)
