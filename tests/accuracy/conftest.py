"""Small hand-made documents, written in the corpus's markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from desktop_app.domain.spans import Span
from tests.accuracy.documents import Document, Marked, annotated, corpus_format

MakeDocument = Callable[[str, Sequence[str], Sequence[str]], Document]
Mark = Callable[..., Marked]


@pytest.fixture
def make_document() -> MakeDocument:
    """Makes a document from marked-up text, lines of speakers and lines of statements."""

    def make(text: str, speakers: Sequence[str], statements: Sequence[str]) -> Document:
        fields = "topic: test\nvariety: en-GB\nphenomena: test"
        raw = "\n".join([fields, "speakers:", *speakers, "text:", text, "statements:", *statements])
        return annotated(corpus_format().parse("test", raw))

    return make


@pytest.fixture
def mark() -> Mark:
    """Marks words of a text as a statement."""

    def make(
        text: str,
        content: str = "",
        source: str = "",
        cue: str = "",
        *,
        kind: str = "claim",
        speaker: str = "",
        denies: tuple[int, ...] = (),
        confidence: float = 1.0,
    ) -> Marked:
        def place(words: str) -> tuple[Span, ...]:
            return (Span(text.index(words), text.index(words) + len(words)),) if words else ()

        return Marked(place(content), place(source), place(cue), kind, speaker, None, denies, confidence)

    return make
