"""A library in a temporary folder, with an article in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span
from desktop_app.storage.library import Library, open_library
from tests.conftest import MakeArticle


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    opened = open_library(path)
    yield opened
    opened.close()


@pytest.fixture
def article(make_article: MakeArticle) -> Article:
    return make_article(
        "The mayor denied taking gifts. “Pure invention,” she said. 🙂 Ends here.", title="Gifts"
    )


def note_on(article: Article, number: int = 1, body: str = "Ask her.") -> Note:
    now = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    return Note(f"note-{number}", anchor_at(article, Span(4, 9)), now, now, body, tags=("gifts",))
