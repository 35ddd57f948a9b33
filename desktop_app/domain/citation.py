"""Statements as they are quoted elsewhere: the words, who said them, and where they stand."""

from __future__ import annotations

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of


def citation(article: Article, analysis: Analysis, statement: Statement) -> str:
    """The statement's words with speaker, article, publisher, day and address, as plain text.

    >>> # “…words…” (Lea Duval), in: Mayor denies taking gifts, The Courier, 2026-01-02, https://…
    """
    words = " ".join(words_of(article.text, statement.content or statement.pieces).split())
    quoted = words if words[:1] in "\"“'‘«" else f"“{words}”"
    speaker = analysis.speaker(statement.speaker)
    who = f"{quoted} ({speaker.name})" if speaker else quoted
    return f"{who}, in: {source_line(article)}"


def source_line(article: Article) -> str:
    """Where the article is from: title, byline, publisher, day, address or file."""
    about = article.metadata
    published = about.published.isoformat() if about.published else None
    address = about.address or article.provenance.location
    return ", ".join(filter(None, (article.title, about.byline, about.publisher, published, address)))
