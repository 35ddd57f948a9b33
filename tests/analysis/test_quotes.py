"""Quotation marks of every usual kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "no" and "yes".', ['"no"', '"yes"']),
        ("He said “no, never”.", ["“no, never”"]),
        ("Er sagte „nein“ dazu.", ["„nein“"]),
        ("Il a dit « non ».", ["« non »"]),
        ("'It's the dogs' dinner,' she said.", ["'It's the dogs' dinner,'"]),
        ("The dogs' owner isn't here.", []),
        ("She said ‘we’re late’ twice.", ["‘we’re late’"]),
        ("the '90s and the '80s", []),
    ],
)
def test_pairs(text: str, quoted: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == quoted


def test_a_quotation_that_the_block_does_not_close_goes_to_its_end() -> None:
    (quote,) = find_quotes("She said: “It begins here.")
    assert not quote.closed
    assert quote.end == len("She said: “It begins here.")


@given(st.text(st.sampled_from("ab s.,\"'“”‘’«»„ \n"), max_size=80))
def test_quotations_lie_inside_the_text_one_after_the_other(text: str) -> None:
    end = 0
    for quote in find_quotes(text):
        assert end <= quote.start < quote.end <= len(text)
        end = quote.end


def test_apostrophes_that_nothing_closes_do_not_hide_a_quotation_in_other_marks() -> None:
    text = "the '60s and 'twas “all of it” gone " + "'a " * 3_000
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == ["“all of it”"]
