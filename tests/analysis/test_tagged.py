"""Tagger and rules together: sources from the parse, what is resumed, floating quotations, edges."""

from __future__ import annotations

import pytest
from spacy.language import Language

from desktop_app.analysis.findings import Attribution
from desktop_app.analysis.frames import find
from desktop_app.analysis.lexicon import cues
from desktop_app.analysis.pipeline import load
from desktop_app.analysis.tagged import combined
from desktop_app.analysis.tagging.decoding import Tagged
from desktop_app.domain.spans import Span, Spans, words_of


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load().nlp


def place(text: str, *pieces: str) -> Spans:
    return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces)


def tag(text: str, source: str, cue: str, *content: str, score: float = 0.9) -> Tagged:
    return Tagged(
        place(text, source) if source else (),
        place(text, cue) if cue else (),
        place(text, *content),
        score,
        0.95,
        (0.8, 0.1, 0.1),
    )


def together(nlp: Language, text: str, *tags: Tagged) -> tuple[Attribution, ...]:
    doc = nlp(text)
    doc._.attributions = ()
    return combined(doc, (), tags, cues())


def test_a_source_that_two_cues_share_is_found_in_the_parse(nlp: Language) -> None:
    text = "The mayor opened the bridge and said it was safe."
    (found,) = together(nlp, text, tag(text, "", "said", "it was safe"))
    assert words_of(text, found.source) == "The mayor"


def test_what_the_same_source_goes_on_to_say_is_no_part_of_the_first_content(nlp: Language) -> None:
    text = "The mayor said the bridge was safe and added that it would open in May."
    first, second = together(
        nlp,
        text,
        tag(text, "The mayor", "said", "the bridge was safe and added that it would open in May"),
        tag(text, "The mayor", "added", "that it would open in May"),
    )
    assert words_of(text, first.content) == "the bridge was safe"
    assert words_of(text, second.content) == "that it would open in May"


def test_a_floating_quotation_that_a_cue_reports_anyway_is_not_counted_twice(nlp: Language) -> None:
    text = "“It is over,” she said."
    found = together(nlp, text, tag(text, "", "", "“It is over,”"), tag(text, "she", "said", "“It is over,”"))
    assert [words_of(text, one.cue) for one in found] == ["said"]


def test_quotation_marks_belong_to_the_content_and_the_comma_before_the_cue_does_not(nlp: Language) -> None:
    text = 'The road is closed, police said, and "nobody may pass".'
    (found,) = together(
        nlp, text, tag(text, "police", "said", "The road is closed,", "and", "nobody may pass")
    )
    assert found.content[0].of(text) == "The road is closed"
    assert found.content[-1].of(text).endswith('"nobody may pass"')


def test_a_name_in_apposition_belongs_to_the_source(nlp: Language) -> None:
    text = "According to the team's coach, Maria Jones, the robot was built in six weeks."
    content = "Maria Jones, the robot was built in six weeks"
    (found,) = together(nlp, text, tag(text, "the team's coach", "According to", content))
    assert words_of(text, found.source) == "the team's coach, Maria Jones"
    assert words_of(text, found.content) == "the robot was built in six weeks"


def test_a_content_does_not_end_within_a_word_with_hyphens(nlp: Language) -> None:
    text = "Officials said the talks would be held by the three-nation group."
    (found,) = together(nlp, text, tag(text, "Officials", "said", "the talks would be held by the three"))
    assert words_of(text, found.content) == "the talks would be held by the three-nation"


def test_a_verb_before_a_colon_is_the_cue_and_not_the_source(nlp: Language) -> None:
    text = "He concluded: “We were wrong.”"
    (found,) = together(nlp, text, tag(text, "He concluded", ":", "“We were wrong.”"))
    assert words_of(text, found.source) == "He"
    assert words_of(text, found.cue) == "concluded:"


def test_of_two_tags_with_one_cue_the_surer_one_counts(nlp: Language) -> None:
    text = "Police said the road was closed."
    weak = tag(text, "Police", "said", "closed", score=0.5)
    (found,) = together(nlp, text, weak, tag(text, "Police", "said", "the road was closed"))
    assert words_of(text, found.content) == "the road was closed"


def test_a_denial_without_words_that_both_see_is_kept(nlp: Language) -> None:
    text = "The club issued a swift denial on Saturday."
    doc = nlp(text)
    ruled = tuple(find(doc, [], cues()))
    (found,) = combined(doc, ruled, (tag(text, "The club", "issued a swift denial"),), cues())
    assert words_of(text, found.cue) == "issued a swift denial"
    assert found.frame == "deny"
    assert not found.content
