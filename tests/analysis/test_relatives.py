"""Whom "who" means as a source."""

from __future__ import annotations

import pytest
from spacy.language import Language

from desktop_app.analysis.lexicon import cues
from desktop_app.analysis.pipeline import load
from desktop_app.analysis.relatives import antecedent_of
from desktop_app.domain.spans import Span, words_of


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load().nlp


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("He met the minister, who denied it.", "the minister"),
        ("The plan was backed by Hillary Clinton, who has called for higher taxes.", "Hillary Clinton"),
        ("The plan drew criticism from farmers, who said it would ruin them.", "farmers"),
        ("It was the work of an architect who said he was never paid.", "an architect"),
        ("A lawyer who denied it left.", "A lawyer"),
        ("Losses like these, who said so?", ""),
        ("Who said so?", ""),
    ],
)
def test_who_stands_for_the_nearest_noun_that_can_speak(nlp: Language, text: str, meant: str) -> None:
    place = text.lower().index("who ")
    assert words_of(text, antecedent_of(nlp(text), (Span(place, place + 3),), cues())) == meant


def test_a_source_that_is_more_than_who_stands_for_itself(nlp: Language) -> None:
    text = "The minister, who denied it, left."
    assert antecedent_of(nlp(text), (Span(0, 12),), cues()) == ()
    assert antecedent_of(nlp(text), (), cues()) == ()
