"""What the analysis finds in annotated documents, opened as the program opens a text file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.analysis.engine import Analyser
from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article, Provenance
from desktop_app.importers.plaintext import draft_of
from tests.accuracy.documents import Document, Marked, Named


@dataclass(frozen=True, slots=True)
class Reading:
    """The findings in one document, in the form of its annotation."""

    statements: tuple[Marked, ...] = ()
    own_voice: tuple[Marked, ...] = ()
    speakers: tuple[Named, ...] = ()


def read(documents: Iterable[Document], analyser: Analyser) -> Iterator[tuple[Document, Reading]]:
    """Every document with what `analyser` finds in it."""
    for document in documents:
        yield document, reading_of(analyser.analyse(article_of(document)))


def article_of(document: Document) -> Article:
    """The document as an article; its text stands as it is."""
    draft = draft_of(document.text)
    provenance = Provenance(f"{document.id}.txt", datetime(2026, 1, 2, tzinfo=UTC), "0" * 64)
    return Article(draft.text, draft.blocks, provenance, draft.metadata)


def reading_of(analysis: Analysis) -> Reading:
    """An analysis in the form of an annotation."""
    attributed = [one for one in analysis.statements if not one.own_voice]
    places = {one.id: place for place, one in enumerate(attributed)}
    return Reading(
        tuple(_marked(one, analysis, places) for one in attributed),
        tuple(_marked(one, analysis, places) for one in analysis.statements if one.own_voice),
        tuple(Named(one.name, one.aliases) for one in analysis.speakers),
    )


def _marked(one: Statement, analysis: Analysis, places: dict[str, int]) -> Marked:
    speaker = analysis.speaker(one.speaker)
    return Marked(
        one.content,
        one.source,
        one.cue,
        one.kind.value,
        speaker.name if speaker else "",
        denies=tuple(places[denied] for denied in one.denies if denied in places),
        confidence=one.confidence,
    )
