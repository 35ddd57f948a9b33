"""A note stays on its statement when another analysis, or another version, numbers the statements otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.noted import Noted
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle

WORDS = "The union said the quay was closed. The mayor said nobody had asked."
NOW = datetime(2026, 1, 2, tzinfo=UTC)


def statement(article: Article, name: str, words: str) -> Statement:
    start = article.text.index(words)
    return Statement(name, StatementKind.CLAIM, (Span(start, start + len(words)),))


def note_on(article: Article, on: Statement) -> Note:
    return Note("n1", anchor_at(article, on.content[0]), NOW, NOW, verdict="false", statement_id=on.id)


def test_the_numbers_of_a_newer_analysis_do_not_move_a_note(make_article: MakeArticle) -> None:
    article = make_article(WORDS)
    closed, asked = (
        statement(article, "s1", "the quay was closed"),
        statement(article, "s2", "nobody had asked"),
    )
    note = note_on(article, closed)
    assert Noted([closed, asked]).statement_of(note) == closed
    headline = statement(article, "s1", "The union")
    renumbered = [headline, replace(closed, id="s2"), replace(asked, id="s3")]
    assert Noted(renumbered).statement_of(note) == renumbered[1]
    assert Noted([headline, replace(asked, id="s2")]).statement_of(note) is None


def test_a_statement_whose_extent_changed_a_little_keeps_its_note(make_article: MakeArticle) -> None:
    article = make_article(WORDS)
    note = note_on(article, statement(article, "s1", "the quay was closed"))
    wider = statement(article, "s7", "said the quay was closed")
    assert Noted([wider]).statement_of(note) == wider


def test_of_two_on_the_same_words_the_number_decides(make_article: MakeArticle) -> None:
    article = make_article(WORDS)
    first, second = (statement(article, name, "the quay was closed") for name in ("s1", "s2"))
    assert Noted([first, second]).statement_of(note_on(article, second)) == second


def test_a_note_on_a_selection_or_one_that_is_lost_is_on_no_statement(make_article: MakeArticle) -> None:
    article = make_article(WORDS)
    closed = statement(article, "s1", "the quay was closed")
    assert Noted([closed]).statement_of(replace(note_on(article, closed), statement_id=None)) is None
    assert Noted([closed]).statement_of(replace(note_on(article, closed), placed=0.0)) is None
    assert Noted([]).statement_of(note_on(article, closed)) is None
