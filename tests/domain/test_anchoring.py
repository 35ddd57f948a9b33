"""Anchors find their words again, or say that they cannot."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchoring import CONTEXT, anchor_at, exact_place
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle


def test_an_anchor_keeps_the_words_and_what_stands_around_them(make_article: MakeArticle) -> None:
    article = make_article("The mayor denied taking gifts. The council laughed.")
    anchor = anchor_at(article, Span(10, 29))
    assert anchor.exact == "denied taking gifts"
    assert anchor.prefix == "The mayor "
    assert anchor.suffix == ". The council laughed."[:CONTEXT]


def test_words_that_moved_are_found_by_their_context(make_article: MakeArticle) -> None:
    anchor = anchor_at(make_article("He said no. She said no. They said no."), Span(16, 23))
    assert anchor.exact == "said no"
    changed = "An update. He said no. She said no. They said no."
    assert exact_place(changed, anchor) == Span(27, 34)


def test_two_places_equally_good_are_none(make_article: MakeArticle) -> None:
    anchor = anchor_at(make_article("no"), Span(0, 2))
    assert exact_place("xx no xx no xx", anchor) is None


def test_words_that_are_gone_have_no_place(make_article: MakeArticle) -> None:
    anchor = anchor_at(make_article("The mayor denied it."), Span(4, 9))
    assert exact_place("The governor denied it.", anchor) is None


@given(st.text(min_size=1), st.data())
def test_in_an_unchanged_text_every_anchor_finds_its_place(text: str, data: st.DataObject) -> None:
    from datetime import UTC, datetime

    from desktop_app.domain.article import Article, Provenance

    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    article = Article(text, (), Provenance("t", datetime(2026, 1, 1, tzinfo=UTC), "0"))
    assert exact_place(text, anchor_at(article, Span(start, end))) == Span(start, end)
