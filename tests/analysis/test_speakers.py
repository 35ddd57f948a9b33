"""One speaker a person or body, whatever the article calls them."""

from __future__ import annotations

from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.lexicon import cues, people
from desktop_app.analysis.speakers import Mention, Registry
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle


def names(analyser: Analyser, *paragraphs: str, make_article: MakeArticle) -> list[str]:
    return [speaker.name for speaker in analyser.analyse(make_article(*paragraphs)).speakers]


def test_full_name_last_name_pronoun_and_description_are_one(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "Government spokesman Tomas Wrona said the bridge was closed.",
        "Wrona said it would open in May. “Nobody was hurt,” he said. The spokesman said more tests were done.",
    )
    (speaker,) = analyser.analyse(article).speakers
    assert speaker.name == "Tomas Wrona"
    assert speaker.role is not None
    assert "spokesman" in speaker.role
    assert "Wrona" in speaker.aliases


def test_a_misspelt_name_is_the_same_person(analyser: Analyser, make_article: MakeArticle) -> None:
    found = names(
        analyser,
        "Engineer Margarete Olsen said the wall was weak.",
        "“It had cracks,” Olson said on Monday.",
        make_article=make_article,
    )
    assert found == ["Margarete Olsen"]


def test_two_people_of_one_last_name_stay_two(analyser: Analyser, make_article: MakeArticle) -> None:
    found = names(
        analyser,
        "Anna Berg said the wall was weak.",
        "Peter Berg said it was strong.",
        make_article=make_article,
    )
    assert found == ["Anna Berg", "Peter Berg"]


def test_unnamed_sources_are_listed_in_the_article_s_words(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    (speaker,) = analyser.analyse(make_article("Two officials said the wall was weak.")).speakers
    assert speaker.name == "Two officials"
    assert speaker.kind is SpeakerKind.UNNAMED


def test_a_capital_speaks_for_its_government_and_is_not_its_spokesman(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "Moscow said that talks had begun.",
        "Kremlin spokesman Dmitry Ivanov said they had lasted three hours.",
    )
    place, person = analyser.analyse(article).speakers
    assert (place.name, place.kind) == ("Moscow", SpeakerKind.PLACE)
    assert (person.name, person.speaks_for) == ("Dmitry Ivanov", place.id)


def test_an_acronym_is_the_body_it_stands_for(analyser: Analyser, make_article: MakeArticle) -> None:
    found = names(
        analyser,
        "The Field Safety Trust said nine people had died.",
        "The FST said the fields were full of mines.",
        make_article=make_article,
    )
    assert found == ["Field Safety Trust"]


def test_a_title_tells_who_the_description_means(analyser: Analyser, make_article: MakeArticle) -> None:
    found = names(
        analyser,
        "Gen. Anna Berg said the road was closed.",
        "The general said it would open in May.",
        make_article=make_article,
    )
    assert found == ["Anna Berg"]


def test_an_age_is_that_of_the_person_named_before(analyser: Analyser, make_article: MakeArticle) -> None:
    found = names(
        analyser,
        "Peter Holm, who runs the ferry, said the pier was safe.",
        "“I walk on it every day,” the 59-year-old said.",
        make_article=make_article,
    )
    assert found == ["Peter Holm"]


def test_residents_of_a_place_are_not_the_place(analyser: Analyser, make_article: MakeArticle) -> None:
    found = names(
        analyser,
        "Residents of Furze Lane said the road was closed.",
        make_article=make_article,
    )
    assert found == ["Residents of Furze Lane"]


def test_a_spokesman_of_somebody_is_not_that_person(analyser: Analyser, make_article: MakeArticle) -> None:
    found = names(
        analyser,
        "Anna Berg said the wall was weak.",
        "A lawyer for Anna Berg said it had cracks.",
        make_article=make_article,
    )
    assert found == ["Anna Berg", "A lawyer for Anna Berg"]


def test_a_word_before_a_comma_tells_the_gender_too(make_article: MakeArticle) -> None:
    source = "The peer's third wife, former model Robin"
    registry = Registry(make_article(f"{source}, left the house."), cues(), people())
    assert registry.resolve(Mention(Span(0, len(source)), source, "wife")).gender == "f"


def test_a_pronoun_for_nobody_named_means_the_last_subject_that_it_agrees_with(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    found = names(
        analyser,
        "Separatists posted footage that they said showed a downed helicopter burning in a wheat field.",
        "The letter has no date. It says the tunnels under the market are safe.",
        make_article=make_article,
    )
    assert [name.lower() for name in found] == ["separatists", "letter"]


def test_a_body_named_after_its_description_is_that_body(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    found = names(
        analyser,
        "Survivors of the fire described doors that would not open.",
        "The ship's owner, Pelagos Lines, said the doors were never locked.",
        "Pelagos Lines said the crew had opened them at dusk.",
        make_article=make_article,
    )
    assert found[-1] == "Pelagos Lines"
    assert len([name for name in found if "owner" in name or "Pelagos" in name]) == 1


def test_a_name_with_a_letter_that_keyboards_lack_is_the_same_without_it(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    found = names(
        analyser,
        "Colonel Kaan Yıldırım said no ship had been near.",
        "Yildirim said the crews were asleep.",
        make_article=make_article,
    )
    assert found == ["Kaan Yıldırım"]


def test_a_country_and_a_body_spelt_like_pronouns_are_none(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "US denies striking hospital in Herat",
        "The US said on Monday that its aircraft had not been near the hospital.",
        "WHO said 40 people had died. The WHO denies that it was late.",
    )
    assert sorted(speaker.name for speaker in analyser.analyse(article).speakers) == ["US", "WHO"]
