"""A made-up article as long as a book, with its statements, speakers and disputes: what the window has to bear."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from desktop_app.domain.analysis import (
    Analysis,
    Dispute,
    ModelInfo,
    Speaker,
    Statement,
    StatementKind,
)
from desktop_app.domain.article import Article, Block, BlockRole, Metadata, Provenance
from desktop_app.domain.spans import Span

KINDS = (StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER, StatementKind.CLAIM)
SPEAKERS = 120


def long_article(statements: int = 3000, characters: int = 300_000) -> tuple[Article, Analysis]:
    """An article of about so many characters in paragraphs of three statements each."""
    text = "A long report on the harbour"
    blocks = [Block(Span(0, len(text)), BlockRole.HEADLINE)]
    found: list[Statement] = []
    filler = "so that nobody could say afterwards that it had not been known to all who were there"
    room = characters // statements
    while len(found) < statements:
        text += "\n\n"
        begin = len(text)
        for _ in range(3):
            number = len(found)
            name = f"Speaker {number % SPEAKERS}"
            source = Span(len(text), len(text) + len(name))
            text += name
            cue = Span(len(text) + 1, len(text) + 5)
            text += " said "
            words = f"that the quay was closed on day {number}, {filler}"[: max(20, room - len(name) - 8)]
            content = Span(len(text), len(text) + len(words))
            text += f"{words}. "
            found.append(
                Statement(
                    f"s{number}",
                    KINDS[number % len(KINDS)],
                    (content,),
                    (source,),
                    (cue,),
                    speaker=f"p{number % SPEAKERS}",
                    denies=(f"s{number - 1}",) if number % len(KINDS) == 1 else (),
                    confidence=0.8,
                    why="“said” presents it as fact.",
                    own_voice=False,
                )
            )
        text = text.rstrip()
        blocks.append(Block(Span(begin, len(text)), BlockRole.PARAGRAPH))
    speakers = tuple(Speaker(f"p{i}", f"Speaker {i}", role="harbour master") for i in range(SPEAKERS))
    disputes = tuple(
        Dispute(f"d{i}", found[i - 1].id, (found[i - 1].id,), (found[i].id,))
        for i in range(1, statements, len(KINDS) * 30)
    )
    provenance = Provenance(
        "long.txt", datetime(2026, 1, 2, tzinfo=UTC), hashlib.sha256(text.encode()).hexdigest()
    )
    article = Article(text, tuple(blocks), provenance, Metadata(title="A long report on the harbour"))
    return article, Analysis(tuple(found), speakers, disputes, ModelInfo("bench", "1"))
