"""What is typed into the search field, and what it asks for."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.folding import folded, site_of
from desktop_app.domain.likeness import bands, likeness, shingles
from desktop_app.domain.people import likeness_of_names
from desktop_app.domain.searching import Part, SearchQuery, Term, marked, parse_query
from desktop_app.domain.spans import Span


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("mayor gifts", (Term("mayor"), Term("gifts"))),
        ('"taking gifts"', (Term("taking gifts"),)),
        ("gift*", (Term("gift", prefix=True),)),
        ('="José Díaz"', (Term("José Díaz", exact=True),)),
        ("gifts -builder", (Term("gifts"), Term("builder", unwanted=True))),
        ("at 12:30 - ok", (Term("at"), Term("12:30"), Term("ok"))),
        ('"never closed', (Term("never closed"),)),
        ('* " "', ()),
    ],
)
def test_words_phrases_and_signs(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(typed).terms == terms


def test_filters_are_typed_too() -> None:
    query = parse_query('speaker:"Lea Duval" kind:Denial since:2026-02 until:2026-02 site:bbc.com gifts')
    assert query == SearchQuery(
        (Term("gifts"),),
        kind="denial",
        speaker="Lea Duval",
        site="bbc.com",
        since=date(2026, 2, 1),
        until=date(2026, 2, 28),
    )
    assert query.only == {Part.STATEMENTS}
    assert parse_query("tag:gifts").only == {Part.NOTES}
    assert parse_query("in:text gifts").only == {Part.TEXT}


def test_what_is_no_filter_is_a_word() -> None:
    assert parse_query("kind:lie").terms == (Term("kind:lie"),)
    assert parse_query("until:2026-13").since is None


def test_while_typing_the_last_word_may_go_on() -> None:
    assert parse_query("taking gif", typing=True).terms == (Term("taking"), Term("gif", prefix=True))
    assert parse_query("taking gif ", typing=True).terms[-1] == Term("gif")
    assert parse_query("taking g", typing=True).terms == (Term("taking"),)


def test_the_marks_of_a_snippet_become_spans() -> None:
    assert marked("a \x02gift\x03\nof", "\x02", "\x03") == ("a gift of", (Span(2, 6),))


def test_names_tags_and_sites_are_compared_without_accents_and_case() -> None:
    assert folded("  José  DÍAZ ") == "jose diaz"
    assert site_of("https://www.BBC.com/news/1") == "bbc.com"
    assert site_of("/home/me/a.txt") == ""


def test_alike_texts_share_a_band_and_unrelated_ones_do_not() -> None:
    base = " ".join(f"word{i} stands here" for i in range(120))
    changed = base.replace("word60 stands", "another word")
    other = " ".join(f"thing{i} lies there" for i in range(120))
    first, second, third = (shingles(text) for text in (base, changed, other))
    assert likeness(first, second) > 0.9
    assert set(enumerate(bands(first))) & set(enumerate(bands(second)))
    assert likeness(first, third) == 0
    assert all(0 <= value < 2**63 for value in bands(first))
    assert bands(shingles("")) == ()


@pytest.mark.parametrize(
    ("first", "second", "score"),
    [
        ("Dmitry Peskov", "dmitry peskov", 1.0),
        ("Dmitry Peskov", "Peskov", 0.8),
        ("D. Peskov", "Dmitry Peskov", 0.7),
        ("Dmitry Peskov", "Anna Peskov", 0.0),
        ("Dmitry Peskov", "Dmitry", 0.0),
    ],
)
def test_how_alike_names_are(first: str, second: str, score: float) -> None:
    assert likeness_of_names(first, second) == score
