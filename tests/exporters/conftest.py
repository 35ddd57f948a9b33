"""A document with statements, speakers, a dispute and notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.analysis import (
    Analysis,
    Dispute,
    ModelInfo,
    Quotation,
    Speaker,
    SpeakerKind,
    Statement,
    StatementKind,
)
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.notes import Evidence, Note
from desktop_app.domain.spans import Span
from desktop_app.exporters.pdf import Typesetter
from desktop_app.exporters.registry import ExportDocument
from tests.conftest import article_of


def place(article: Article, words: str) -> tuple[Span, ...]:
    start = article.text.index(words)
    return (Span(start, start + len(words)),)


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    """One for all tests: it looks at every font of the machine once."""
    return Typesetter()


@pytest.fixture
def document() -> ExportDocument:
    return sample_document()


def sample_document() -> ExportDocument:
    """An article with statements, speakers, a dispute and two notes, of which one is protected."""
    article = article_of(
        (BlockRole.HEADLINE, "Mayor denies taking gifts 🙂"),
        (BlockRole.BYLINE, "By A. Writer"),
        "The Harbour Union said on Monday that the mayor had taken #gifts worth $4,000 * 2.",
        "“I took nothing,” Mayor Lea Duval told reporters. The town has 12,000 people.",
        (BlockRole.CREDIT, "PHOTO/UNION"),
    )
    statements = (
        Statement(
            "s1",
            StatementKind.DENIAL,
            place(article, "taking gifts"),
            place(article, "Mayor"),
            place(article, "denies"),
            speaker="p2",
            denies=("s2",),
        ),
        Statement(
            "s2",
            StatementKind.CLAIM,
            place(article, "that the mayor had taken #gifts worth $4,000 * 2"),
            place(article, "The Harbour Union"),
            place(article, "said"),
            speaker="p1",
            confidence=0.75,
            why="“said” presents it as fact.",
        ),
        Statement(
            "s3",
            StatementKind.DENIAL,
            place(article, "“I took nothing,”"),
            place(article, "Mayor Lea Duval"),
            place(article, "told reporters"),
            Quotation.DIRECT,
            "p2",
            denies=("s2",),
        ),
        Statement("s4", StatementKind.CLAIM, place(article, "The town has 12,000 people"), own_voice=True),
    )
    speakers = (
        Speaker("p1", "Harbour Union", SpeakerKind.ORGANISATION),
        Speaker("p2", "Lea Duval", SpeakerKind.PERSON, "Mayor", ("Mayor",), place(article, "Lea Duval")),
    )
    disputes = (Dispute("d1", "the mayor had taken #gifts worth $4,000 * 2", ("s2",), ("s1", "s3")),)
    analysis = Analysis(statements, speakers, disputes, ModelInfo("hearsay-rules", "1"))
    now = datetime(2026, 1, 2, tzinfo=UTC)
    note = Note(
        "n1",
        anchor_at(article, statements[1].content[0]),
        now,
        now,
        "Ask the union for *receipts*.",
        "unverifiable",
        tags=("gifts",),
    )
    secret = Evidence("e1", "A clerk in the registry", protected=True)
    hidden = replace(note, id="n2", body="The clerk rang again.", protected=True)
    return ExportDocument(
        article, analysis, (replace(note, evidence=(secret,)), hidden), original=b"original"
    )
