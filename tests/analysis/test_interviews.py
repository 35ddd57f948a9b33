"""What an interview is, and whom it is with."""

from __future__ import annotations

import pytest

from desktop_app.analysis.interviews import interview_of, interviewee
from tests.conftest import MakeArticle

QUESTIONS = ("Why bees?", "They are quiet.", "And the spray?", "It is not.", "What next?", "Honey.")


def test_questions_and_answers_in_turns_are_an_interview(make_article: MakeArticle) -> None:
    article = make_article("The Courier met a beekeeper.", *QUESTIONS)
    interview = interview_of(article)
    assert interview is not None
    assert interview.asks(article.text.index("the spray"))
    assert interview.answers(article.text.index("quiet"))
    assert not interview.answers(article.text.index("beekeeper"))


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("The Courier met a beekeeper.", *QUESTIONS[:4]),
        ("“Why?”", "He did not say.", "“How?”", "Nor that.", "“When?”", "On Monday."),
        ("Why?", "How?", "When?", "Where?", "On Monday."),
        (),
    ],
)
def test_fewer_questions_quoted_ones_and_rows_of_them_are_none(
    make_article: MakeArticle, paragraphs: tuple[str, ...]
) -> None:
    assert interview_of(make_article(*paragraphs)) is None


@pytest.mark.parametrize(
    ("introduction", "person"),
    [
        ("The Courier spoke with William Evans. He keeps bees near Peter Hall.", "William Evans"),
        ("Peter Hall sells bees. An interview with the keeper William Evans", "William Evans"),
        ("William Evans tells the Courier about Peter Hall.", "William Evans"),
        ("The Courier interviews a beekeeper on Peter Hall.", ""),
        ("William Evans keeps bees.", ""),
    ],
)
def test_whom_the_introduction_names(make_article: MakeArticle, introduction: str, person: str) -> None:
    article = make_article(introduction, *QUESTIONS)
    interview = interview_of(article)
    assert interview is not None
    names = [
        (article.text.index(name), name) for name in ("William Evans", "Peter Hall") if name in article.text
    ]
    assert interviewee(article.text, interview, names) == person
