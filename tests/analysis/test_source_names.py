"""Who is named in a source: the person, whose description may hold other names."""

from __future__ import annotations

import pytest

from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.inventory import Inventory
from desktop_app.analysis.lexicon import people
from desktop_app.analysis.source_names import SourceNames
from desktop_app.domain.analysis import Speaker
from tests.conftest import MakeArticle


@pytest.fixture
def source_names() -> SourceNames:
    return SourceNames(people(), Inventory(people()))


def speaker_of(source: str, analyser: Analyser, make_article: MakeArticle) -> Speaker:
    (speaker,) = analyser.analyse(make_article(f"{source} said the road would reopen on Monday.")).speakers
    return speaker


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Secretary of State John Kerry", "John Kerry"),
        ("Afghan Ambassador to the United States Hamdullah Mohib", "Hamdullah Mohib"),
        ("Minister of Trade and Industry Ebrahim Patel", "Ebrahim Patel"),
        ("Undersecretary for Education Mr. Toccafondi", "Toccafondi"),
        ("Chancellor of the Exchequer Rachel Reeves", "Rachel Reeves"),
        ("Governor of Lagos Babajide Sanwo-Olu", "Babajide Sanwo-Olu"),
        ("The Prime Minister of New Zealand Jacinda Ardern", "Jacinda Ardern"),
        ("The leader of the Labour Party Keir Starmer", "Keir Starmer"),
        ("The chief executive of Northern Rail Nick Donovan", "Nick Donovan"),
        ("Manchester United manager Erik ten Hag", "Erik ten Hag"),
        ("Home Affairs Under-Secretary Censu Borg-Farrugia", "Censu Borg-Farrugia"),
    ],
)
def test_whoever_holds_an_office_is_named_without_it(
    source: str, name: str, analyser: Analyser, make_article: MakeArticle
) -> None:
    assert speaker_of(source, analyser, make_article).name == name


@pytest.mark.parametrize(
    "source",
    [
        "A spokesman for President Emmanuel Macron",
        "An aide to Prime Minister Boris Johnson",
        "A friend of Senator Ted Cruz",
        "The office of Environment Secretary Steve Reed",
        "The mother of Tom Farrell",
    ],
)
def test_whoever_speaks_for_somebody_is_not_that_person(
    source: str, analyser: Analyser, make_article: MakeArticle
) -> None:
    assert speaker_of(source, analyser, make_article).name in (source, source.removeprefix("The "))


@pytest.mark.parametrize(
    ("before", "completes"),
    [
        ("a lawyer for", True),
        ("a friend of the late", True),
        ("a spokesman for President", True),
        ("the office of Environment Secretary", True),
        ("a spokesman for Bank of America chief", True),
        ("the mother of Mary", True),
        ("Secretary of State", False),
        ("Undersecretary for Education Mr.", False),
        ("Chairman of the Joint Chiefs of Staff General", False),
        ("Ministry of Health spokesman", False),
        ("American academic and professor", False),
        ("the mayor,", False),
        ("", False),
    ],
)
def test_a_name_completes_the_description_of_somebody_else(
    before: str, completes: bool, source_names: SourceNames
) -> None:
    assert source_names.completes(before.split()) is completes


@pytest.mark.parametrize(
    ("words", "name", "after", "full"),
    [
        ("Captain Mitchell Kerry", "Kerry", "", "Mitchell Kerry"),
        ("Secretary of State Mitchell Kerry", "Kerry", "", "Mitchell Kerry"),
        ("Secretary of State John Kerry", "Kerry", "", "John Kerry"),
        ("Signaller Thomas Hollis", "Thomas Hollis", "", "Thomas Hollis"),
        ("the Soweto Jubilee Singers", "Jubilee Singers", "", "Soweto Jubilee Singers"),
        ("Italian Stefania Giannini", "Stefania Giannini", "", "Stefania Giannini"),
        ("striker Robin", "Robin", " van Persie", "Robin van Persie"),
        ("mayor Robin", "Robin", " of the town", "Robin"),
    ],
)
def test_a_name_is_completed_from_the_words_beside_it(
    words: str, name: str, after: str, full: str, source_names: SourceNames
) -> None:
    assert source_names.full_name(words, name, after) == full


def test_a_role_is_shown_as_the_text_has_it(analyser: Analyser, make_article: MakeArticle) -> None:
    text = "The Afghan team's coach, Alireza Mehraban, in their first match, praised the robot. “It won,” Mehraban said."
    speakers = analyser.analyse(make_article(text)).speakers
    assert [speaker.role for speaker in speakers] == ["Afghan team's coach"]


def test_a_team_is_not_the_person_of_the_same_nation(analyser: Analyser, make_article: MakeArticle) -> None:
    speakers = analyser.analyse(
        make_article(
            "Afghan Ambassador Hamdullah Mohib said he was proud of the girls.",
            "The Afghan team said the robot was lost on the way.",
        )
    ).speakers
    assert [speaker.name for speaker in speakers] == ["Hamdullah Mohib", "Afghan team"]
