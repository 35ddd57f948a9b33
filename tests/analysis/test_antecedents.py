"""Who "he", "it", "I" or "the skipper" is."""

from __future__ import annotations

import pytest

from desktop_app.analysis.candidate_signs import described_as
from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.lexicon import people
from tests.conftest import MakeArticle


def speaker_of(analyser: Analyser, words: str, *paragraphs: str, make_article: MakeArticle) -> str | None:
    """The name of the speaker of the statement whose content holds `words`."""
    article = make_article(*paragraphs)
    analysis = analyser.analyse(article)
    for statement in analysis.statements:
        if any(words in span.of(article.text) for span in statement.content) and not statement.own_voice:
            speaker = analysis.speaker(statement.speaker)
            return speaker.name if speaker is not None else None
    raise AssertionError(f"no statement holds {words!r}")


@pytest.mark.parametrize(
    ("words", "head", "form", "own", "beyond"),
    [
        ("The veteran mayor of Lodz", "mayor", "the", {"veteran"}, {"lodz"}),
        ("her lawyer", "lawyer", "her", set(), set()),
        ("Brandt's former aide", "aide", "her", {"brandt", "former"}, set()),
        ("a nurse who survived", "nurse", "a", set(), {"survived"}),
        ("Ferry owner", "owner", "", {"ferry"}, set()),
    ],
)
def test_a_description_is_taken_apart(
    words: str, head: str, form: str, own: set[str], beyond: set[str]
) -> None:
    told = described_as(words, head, people())
    assert (told.form, set(told.own), set(told.beyond)) == (form, own, beyond)


def test_she_is_the_woman_though_a_man_is_nearer(analyser: Analyser, make_article: MakeArticle) -> None:
    found = speaker_of(
        analyser,
        "was safe",
        "Maria Lindqvist met Peter Holm at the dam on Friday.",
        "The wall was safe, she said.",
        make_article=make_article,
    )
    assert found == "Maria Lindqvist"


def test_he_in_somebody_s_words_is_whoever_says_them(analyser: Analyser, make_article: MakeArticle) -> None:
    found = speaker_of(
        analyser,
        "keys",
        "Peter Holm said that he had told the police that the keys were lost.",
        make_article=make_article,
    )
    assert found == "Peter Holm"


def test_he_goes_on_about_the_subject_and_not_about_whom_a_clause_asks(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    found = speaker_of(
        analyser,
        "to plan",
        "Harbour spokesman Peter Holm told reporters on Monday that the harbour would not close.",
        "Holm was also asked about the dredging and said the harbour had nothing to add. "
        '"Nothing can be said for now," he replied when asked if it would end in May. '
        "And he also remained silent when asked whether Mayor Jonas Weber was satisfied with the work, "
        "the Harbour Gazette newspaper reports.",
        "He had previously indicated that the dredging was going to plan.",
        "In May, Weber ordered the crews to rest, Holm said.",
        make_article=make_article,
    )
    assert found == "Peter Holm"


def test_its_report_is_the_body_s_own_word(analyser: Analyser, make_article: MakeArticle) -> None:
    found = speaker_of(
        analyser,
        "too thin",
        "The Harbour Trust inspected the quay in May and said that it was old.",
        "Its report said that the wall was too thin.",
        make_article=make_article,
    )
    assert found == "Harbour Trust"


def test_a_minister_beside_a_named_one_is_somebody_else(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    found = speaker_of(
        analyser,
        "was closed",
        "Carpenter Jonas Weber said the bridge shook.",
        "A spokeswoman for the council said it was closed.",
        make_article=make_article,
    )
    assert found == "A spokeswoman for the council"


def test_a_quotation_after_a_question_is_whoever_was_asked(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    found = speaker_of(
        analyser,
        "never met",
        "Bank director Anna Lindqvist spoke to the committee on Monday.",
        "“Have you ever met the builder?” asked Senator Peter Holm.",
        "“I have never met him in my life.”",
        make_article=make_article,
    )
    assert found == "Anna Lindqvist"


def test_the_initials_of_an_interview_are_those_who_talk(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    found = speaker_of(
        analyser,
        "the third wall",
        "Anna Lindqvist talks to Peter Holm about dams.",
        "Peter Holm: Why here?",
        "Anna Lindqvist: I like the lake.",
        "PH: What broke?",
        "AL: It was the third wall.",
        make_article=make_article,
    )
    assert found == "Anna Lindqvist"
