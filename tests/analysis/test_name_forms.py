"""When two names are one."""

from __future__ import annotations

from collections import Counter

from desktop_app.analysis.name_forms import alike, name_likeness, recurring_in


def test_transliterations_of_a_last_name_are_alike() -> None:
    assert alike("Hrytsenko", "Gritsenko")
    assert not alike("Olsen", "Brandt")


def test_two_first_names_are_two_people() -> None:
    assert name_likeness(["Anna", "Berg"], ["Peter", "Berg"]) == 0.0


def test_a_name_no_list_knows_is_found_where_its_last_name_stands_alone() -> None:
    text = "Hob Zlister came late. Zlister said nothing."
    counts = Counter(["Hob", "Zlister", "came", "late", "Zlister", "said", "nothing"])
    assert recurring_in(text, counts) == [(0, "Hob Zlister")]


def test_two_capitalised_words_that_never_come_again_are_no_name() -> None:
    text = "Grand Hotel was full."
    assert recurring_in(text, Counter(["Grand", "Hotel", "was", "full"])) == []
