"""What stands before a colon: a speaker, or a heading of what follows."""

from __future__ import annotations

import pytest

from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.labels import names_nobody
from desktop_app.domain.spans import words_of
from tests.conftest import MakeArticle


def sources(analyser: Analyser, make_article: MakeArticle, *paragraphs: str) -> list[str]:
    article = make_article(*paragraphs)
    found = analyser.analyse(article).statements
    return [words_of(article.text, one.source) for one in found if not one.own_voice]


@pytest.mark.parametrize(
    "label",
    [
        "Serves",
        "Born",
        "Cause",
        "By plane",
        "Where",
        "Final score",
        "Editor’s note",
        "• Prep time",
        "WHAT WE KNOW",
        "200g butter",
        "10:45",
        "Outlook",
        "Live updates",
        "Key dates",
        "",
    ],
)
def test_a_heading_names_nobody(label: str) -> None:
    assert names_nobody(label)


@pytest.mark.parametrize(
    "label",
    [
        "Smith",
        "Q",
        "First officer",
        "Human Rights Watch",
        "State TV",
        "New York Times",
        "Mayor",
        "Caller 2",
        "USA Today",
        "Price",
        "3M",
        "10 Downing Street",
        "Key",
        "To Lam",
        "In a statement",
    ],
)
def test_a_speaker_is_somebody(label: str) -> None:
    assert not names_nobody(label)


def test_a_box_of_facts_says_nothing(analyser: Analyser, make_article: MakeArticle) -> None:
    box = (
        "Serves: 8",
        "Method: Heat the oven to 180C. Mix the flour and the butter.",
        "Tip: Keep some of the sugar.",
    )
    assert not sources(analyser, make_article, *box)


def test_what_is_reported_after_a_heading_is_found(analyser: Analyser, make_article: MakeArticle) -> None:
    known = (
        "Where: The fire broke out in a warehouse in Leith.",
        "When: Shortly after 3am on Sunday.",
        "Cause: Police believe that an electrical fault started it.",
    )
    assert sources(analyser, make_article, *known) == ["Police"]


def test_turns_between_headings_stay(analyser: Analyser, make_article: MakeArticle) -> None:
    turns = (
        "Man of the match: Hugh Tennant was everywhere.",
        "Smith: We deserved more than that.",
        "Jones: I never touched him.",
    )
    assert sources(analyser, make_article, *turns) == ["Smith", "Jones"]


def test_a_quotation_after_a_heading_has_its_speaker(analyser: Analyser, make_article: MakeArticle) -> None:
    words = "Update: “We have stopped the trains,” said Ines Pavlova, who runs the railway."
    assert sources(analyser, make_article, words) == ["Ines Pavlova"]
