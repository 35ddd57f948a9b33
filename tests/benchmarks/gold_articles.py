"""Articles of any length made of the gold set and the sample article, no two paragraphs of them alike."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from desktop_app.domain.article import Article
from tests.accuracy.documents import ROOT, Document, own_gold_set
from tests.accuracy.readings import article_of

SAMPLE = ROOT / "resources" / "samples" / "sample.txt"


def articles(count: int, words: int, series: int = 1) -> list[Article]:
    """So many articles of about so many words; no two series share a paragraph, as blocks seen before are not parsed."""
    paragraphs = _paragraphs(series)
    return [_article(f"{series}-{number}", paragraphs, words) for number in range(count)]


def _article(name: str, paragraphs: Iterator[str], words: int) -> Article:
    held: list[str] = []
    length = 0
    while length < words:
        held.append(next(paragraphs))
        length += len(held[-1].split())
    return article_of(Document(name, "\n\n".join(held)))


def _paragraphs(series: int) -> Iterator[str]:
    texts = [document.text for document in own_gold_set()] + [SAMPLE.read_text(encoding="utf-8")]
    every = [paragraph for text in texts for paragraph in text.split("\n\n") if paragraph.strip()]
    for again in itertools.count(1):
        for paragraph in every:
            yield f"{paragraph} ({series}.{again})"
