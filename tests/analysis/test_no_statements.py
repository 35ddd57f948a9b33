"""What only looks like a statement: names given, reactions that the subject gets from others."""

from __future__ import annotations

import pytest

from desktop_app.analysis.engine import Analyser
from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.spans import words_of
from tests.conftest import MakeArticle


@pytest.mark.parametrize(
    "text",
    [
        "The Syrian refugee team named their robot “Robogee”.",
        "The couple named the baby “Hope”.",
        "The band titled its album “We Lied”.",
    ],
)
def test_giving_a_name_says_nothing(analyser: Analyser, make_article: MakeArticle, text: str) -> None:
    assert not [one for one in analyser.analyse(make_article(text)).statements if not one.own_voice]


def test_calling_something_what_it_is_not_stays_a_statement(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    (found,) = analyser.analyse(make_article("Critics dubbed the law “a gag on the press”.")).statements
    assert found.source


@pytest.mark.parametrize(
    "text",
    [
        "The President has drawn both praise for helping the girls enter the country and criticism for his tariffs.",
        "The minister received praise for his calm handling of the strike.",
        "The company has faced sharp criticism for dumping waste.",
    ],
)
def test_whoever_gets_praise_does_not_speak(analyser: Analyser, make_article: MakeArticle, text: str) -> None:
    analysis = analyser.analyse(make_article("Ana Ruiz said she was tired.", text))
    later = [one for one in analysis.statements if one.extent.start > 30 and not one.own_voice]
    assert not any(one.source or one.speaker for one in later)


def test_who_criticises_is_named_behind_who_is_criticised(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article("The company has faced sharp criticism from Greenpeace for dumping waste.")
    for found in analyser.analyse(article).statements:
        assert found.own_voice or words_of(article.text, found.source) == "Greenpeace"


@pytest.mark.parametrize(
    "text",
    [
        "Mayor criticised for 'reckless' bridge plan",
        "Banker slammed over bonus claim",
        "The mayor has been criticised for spending “like a drunken sailor”.",
        "Chief executive blamed for collapse of ferry firm",
        "It was claimed that the bridge was unsafe.",
    ],
)
def test_whoever_is_criticised_does_not_speak_and_denies_nothing(
    analyser: Analyser, make_article: MakeArticle, text: str
) -> None:
    analysis = analyser.analyse(make_article("Ana Ruiz said she was tired.", text))
    later = [one for one in analysis.statements if one.extent.start > 30 and not one.own_voice]
    assert not any(one.source or one.speaker or one.kind is StatementKind.DENIAL for one in later)


def test_who_praises_is_named_behind_by(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article("The town was praised by Ana Ruiz as a “model for all”.")
    for found in analyser.analyse(article).statements:
        assert found.own_voice or words_of(article.text, found.source) == "Ana Ruiz"


def test_whoever_is_quoted_speaks(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article("Ana Ruiz was quoted as saying the dam was safe.")
    (found,) = [one for one in analyser.analyse(article).statements if not one.own_voice]
    assert words_of(article.text, found.source) == "Ana Ruiz"
