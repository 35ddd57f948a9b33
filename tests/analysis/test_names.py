"""What a name is in its sentence."""

from __future__ import annotations

import pytest
from spacy.language import Language

from desktop_app.analysis.findings import EMBEDDED, MAIN, OBJECT
from desktop_app.analysis.names import names_of, subjects_of
from desktop_app.analysis.pipeline import load


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load().nlp


@pytest.mark.parametrize(
    ("text", "name", "function"),
    [
        ("Peter Holm closed the bridge on Monday.", "Peter Holm", MAIN),
        ("Peter Holm and Maria Lindqvist closed the bridge.", "Maria Lindqvist", MAIN),
        ("The bridge shook and he closed it.", "he", MAIN),
        ("The council asked whether Peter Holm was satisfied.", "Peter Holm", EMBEDDED),
        ("The bridge, which Peter Holm built, was closed.", "Peter Holm", EMBEDDED),
        ("The mayor met Peter Holm at the bridge.", "Peter Holm", OBJECT),
        ("The mayor spoke to Peter Holm.", "Peter Holm", OBJECT),
        ("Peter Holm's brother closed the bridge.", "Peter Holm", ""),
        ("Peter Holm closed the bridge, the mayor said.", "Peter Holm", MAIN),
        ("The mayor said that Peter Holm closed the bridge.", "Peter Holm", EMBEDDED),
    ],
)
def test_a_name_is_subject_of_the_main_clause_or_of_another_or_object(
    nlp: Language, text: str, name: str, function: str
) -> None:
    found = {one.span.of(text): one.function for one in names_of(nlp(text))}
    assert found[name] == function


def test_subjects_that_are_no_names_are_found_with_their_number(nlp: Language) -> None:
    text = "Separatists posted a video, and the old ministry by the river said that two bridges had fallen."
    found = [(one.span.of(text), one.head, one.several) for one in subjects_of(nlp(text))]
    assert found == [
        ("Separatists", "separatists", True),
        ("the old ministry by the river", "ministry", False),
        ("two bridges", "bridges", True),
    ]
