"""Whom "I", "we" and "you" mean where nobody is quoted."""

from __future__ import annotations

from desktop_app.analysis.engine import Analyser
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of
from tests.conftest import MakeArticle

ASKED = (
    "How long have you kept bees?",
    "About forty years. I think my grandfather would laugh at how we do it now.",
    "Do you think the new spray is harmful?",
    "Yes. I believe it killed two of my hives.",
    "What will you do next?",
    "We expect that the council will listen.",
)


def speakers_of(analyser: Analyser, article: Article, pronoun: str) -> set[str]:
    """The names of whoever speaks where the source is `pronoun`."""
    analysis = analyser.analyse(article)
    found = [
        analysis.speaker(one.speaker)
        for one in analysis.statements
        if words_of(article.text, one.source).lower() == pronoun
    ]
    assert found, "the pronoun is the source of something"
    return {speaker.name if speaker is not None else "" for speaker in found}


def test_in_an_interview_the_one_who_is_asked_says_i_and_is_called_you(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "The Courier spoke with William Evans, a beekeeper from Leeds whose rival Peter Hall sells the spray.",
        "Peter Hall denies that it is harmful.",
        *ASKED,
    )
    assert speakers_of(analyser, article, "i") == {"William Evans"}
    assert speakers_of(analyser, article, "you") == {"William Evans"}


def test_an_interview_that_does_not_say_with_whom_leaves_it_at_i(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "The Courier interviewed a beekeeper about Peter Hall. Peter Hall denies it.", *ASKED
    )
    assert speakers_of(analyser, article, "i") == {"I"}


def test_who_signs_a_letter_says_i(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        "Sir – Mr Pargeter says that grey squirrels were unknown here before the war.",
        "I dispute that they were. I believe they came by ship.",
        "Constance Rhys, Clun",
    )
    assert speakers_of(analyser, article, "i") == {"Constance Rhys"}


def test_the_writer_of_a_column_is_nobody_that_it_writes_about(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "Hillary Clinton said on Monday that she would publish her tax returns.",
        "I hope she will. I think that her husband's matter less.",
        "Clinton added that she had nothing to hide, and I believe that nobody asked.",
    )
    assert speakers_of(analyser, article, "i") == {"I"}
