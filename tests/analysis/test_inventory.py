"""Which entry a name is."""

from __future__ import annotations

from desktop_app.analysis.inventory import Inventory
from desktop_app.analysis.lexicon import people
from desktop_app.domain.analysis import SpeakerKind


def test_a_last_name_is_the_person_of_the_full_name() -> None:
    entries = Inventory(people())
    anna = entries.person("Anna Berg")
    assert entries.person("Berg") is anna
    assert entries.person("Peter Berg") is not anna


def test_initials_and_parts_of_a_name_are_the_body() -> None:
    entries = Inventory(people())
    trust = entries.keyed(
        "name:department of conservation", "Department of Conservation", SpeakerKind.ORGANISATION
    )
    cruises = entries.keyed("name:pelagia cruises", "Pelagia Cruises", SpeakerKind.ORGANISATION)
    assert entries.keyed("name:doc", "DOC", SpeakerKind.ORGANISATION) is trust
    assert entries.keyed("name:pelagia", "Pelagia", SpeakerKind.ORGANISATION) is cruises
