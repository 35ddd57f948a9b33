"""Notes are found again when a text changes: word for word, else by likeness, else by nobody but the reader."""

from __future__ import annotations

import pytest

from desktop_app.domain.anchoring import anchor_at, place_again
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle

TEXT = (
    "The Harbour Union claimed on Monday that Mayor Lea Duval had taken gifts from a builder. "
    "Two officials said the union would lodge a complaint. The town has 12,000 people."
)


@pytest.mark.parametrize(
    ("quote", "new", "found", "placed"),
    [
        ("Mayor Lea Duval had taken gifts from a builder", "Updated. " + TEXT, "Mayor Lea Duval had taken gifts from a builder", True),
        ("Mayor Lea Duval had taken gifts from a builder", TEXT.replace("gifts from", "presents from"), "Mayor Lea Duval had taken presents from a builder", True),
        ("would lodge a complaint", TEXT.replace("would lodge", "has lodged"), "has lodged a complaint", True),
        ("union", "A trade union of cooks met on Tuesday.", "union", False),
        ("Two officials said the union would lodge a complaint", "The weather was fine and nobody spoke at all.", None, False),
    ],
)  # fmt: skip
def test_a_passage_in_a_changed_text(
    make_article: MakeArticle, quote: str, new: str, found: str | None, placed: bool
) -> None:
    article = make_article(TEXT)
    start = TEXT.index(quote)
    place = place_again(new, anchor_at(article, Span(start, start + len(quote))))
    assert (place.span.of(new) if place.span else None) == found
    assert place.placed is placed


def test_of_two_equal_places_neither_is_taken(make_article: MakeArticle) -> None:
    article = make_article("No comment, he said.")
    place = place_again("No comment, he said. No comment, he said.", anchor_at(article, Span(0, 10)))
    assert place.span is not None
    assert not place.placed


def test_the_place_with_the_same_context_wins(make_article: MakeArticle) -> None:
    article = make_article("Ann: no comment. Ben: no comment. The end of it.")
    anchor = anchor_at(article, Span(22, 32))
    new = "Ann: no comment. Carla: yes. Ben: no comment. The end of it."
    place = place_again(new, anchor)
    assert place.span == Span(34, 44)
    assert place.placed


def test_a_long_text_is_searched_in_reasonable_time(make_article: MakeArticle) -> None:
    words = " ".join(f"w{i % 977} x{i % 31}" for i in range(60_000))
    article = make_article("The minister rejected every single one of the allegations about the harbour.")
    anchor = anchor_at(article, Span(0, len(article.text)))
    new = f"{words} The minister rejected each of the allegations about the harbour. {words}"
    place = place_again(new, anchor)
    assert place.span is not None
    assert place.span.of(new).startswith("The minister rejected each")
