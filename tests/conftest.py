"""Fixtures and options that every room's tests share."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.article import Article, Block, BlockRole, Metadata, Provenance
from desktop_app.domain.spans import Span

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--long` runs the long forms of fuzz, load and kill tests, `--benchmark` measures."""
    parser.addoption("--long", action="store_true", help="run the long fuzz, load and kill tests too")
    parser.addoption("--benchmark", action="store_true", help="run the benchmarks too and print their tables")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip, with the reason, what cannot or should not run here."""
    for item in items:
        if "long" in item.keywords and not config.getoption("--long"):
            item.add_marker(pytest.mark.skip(reason="long form; run with --long"))
        if "benchmark" in item.keywords and not config.getoption("--benchmark"):
            item.add_marker(pytest.mark.skip(reason="benchmark; run with --benchmark -s"))
        if "shared" in item.keywords and not SHARED.is_dir():
            item.add_marker(pytest.mark.skip(reason=f"the shared corpora are not at {SHARED}"))


@pytest.fixture
def shared() -> Path:
    """The folder with corpora and articles beside the project (mark the test `shared`)."""
    return SHARED


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the library or settings of whoever runs it."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name))


MakeArticle = Callable[..., Article]


@pytest.fixture
def make_article() -> MakeArticle:
    """Makes an article from paragraphs; a paragraph may be given as (role, text)."""
    return article_of


def article_of(*paragraphs: str | tuple[BlockRole, str], title: str | None = None) -> Article:
    """An article from paragraphs; a paragraph may be given as (role, text)."""
    text, blocks = "", []
    for paragraph in paragraphs:
        role, words = (BlockRole.PARAGRAPH, paragraph) if isinstance(paragraph, str) else paragraph
        if text:
            text += "\n\n"
        blocks.append(Block(Span(len(text), len(text) + len(words)), role))
        text += words
    provenance = Provenance(
        "test.txt", datetime(2026, 1, 2, tzinfo=UTC), hashlib.sha256(text.encode()).hexdigest()
    )
    return Article(text, tuple(blocks), provenance, Metadata(title=title))
