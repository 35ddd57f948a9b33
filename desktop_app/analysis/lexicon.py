"""The cue words and the words for people, as `resources/lexicons` has them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.resource_files import resource_path

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Cues:
    """Cue lemmas by frame; see the comments in `cues.toml`."""

    say: Words
    mental: Words
    data: Words
    tell: Words
    other: Words
    with_infinitive: Words
    with_object: Words
    deny: Words
    choosy: Words
    accuse: Words
    call: Words
    small_clause: Words
    decline: Words
    plead: Words
    claim_nouns: Words
    denial_nouns: Words
    source_prepositions: Words
    no_source: Words
    deniable: Words
    refusable: Words
    rejecting: tuple[str, ...]
    documents: Words
    unnamed: Words

    @property
    def verbs(self) -> Words:
        """Every lemma that can be a cue, particles included."""
        return (
            self.say
            | self.other
            | self.deny
            | self.accuse
            | self.call
            | self.decline
            | self.plead
            | self.with_object
        )


@dataclass(frozen=True, slots=True)
class People:
    """Words that tell who somebody is; see the comments in `people.toml`."""

    titles: Words
    roles: Words
    female: Words
    male: Words
    bodies: Words
    seats: dict[str, str]
    nations: dict[str, str]


@cache
def cues() -> Cues:
    """The cue lexicon."""
    data = _load("cues.toml")
    verbs = data["verbs"]
    return Cues(
        say=_set(verbs["say"]),
        mental=_set(verbs["mental"]),
        data=_set(verbs["data"]),
        tell=_set(verbs["tell"]),
        other=_set(verbs["other"]),
        with_infinitive=frozenset(verbs["other"]["with_infinitive"]),
        with_object=frozenset(verbs["other"]["with_object"]),
        deny=_set(verbs["deny"]),
        choosy=frozenset(verbs["deny"]["choosy"]),
        accuse=_set(verbs["accuse"]),
        call=_set(verbs["call"]),
        small_clause=frozenset(verbs["call"]["small_clause"]),
        decline=_set(verbs["decline"]),
        plead=_set(verbs["plead"]),
        claim_nouns=frozenset(data["nouns"]["claim"]),
        denial_nouns=frozenset(data["nouns"]["denial"]),
        source_prepositions=frozenset(data["prepositions"]["source"]),
        no_source=frozenset(data["prepositions"]["no_source"]),
        deniable=frozenset(data["deny"]["claims"]["nouns"]),
        refusable=frozenset(data["deny"]["no_claims"]["nouns"]),
        rejecting=tuple(data["deny"]["words"]["phrases"]),
        documents=frozenset(data["documents"]["nouns"]),
        unnamed=frozenset(data["unnamed"]["nouns"]),
    )


@cache
def people() -> People:
    """The lexicon of people."""
    data = _load("people.toml")
    return People(
        titles=frozenset(data["titles"]),
        roles=frozenset(data["roles"]),
        female=frozenset(data["female"]),
        male=frozenset(data["male"]),
        bodies=frozenset(data["bodies"]),
        seats=data["seats"],
        nations=data["nations"],
    )


def _load(name: str) -> dict[str, Any]:
    with resource_path("lexicons", name).open("rb") as file:
        return tomllib.load(file)


def _set(entry: dict[str, Any]) -> Words:
    return frozenset(entry["lemmas"])
