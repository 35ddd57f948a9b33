"""The cue words and the words for people, as `resources/lexicons` has them."""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from desktop_app.resource_files import resource_path

Words = frozenset[str]
PERSONAL_ENDINGS = (
    "man",
    "woman",
    "ist",
    "ian",
    "eer",
    "lor",
    "tor",
    "sor",
    "yer",
    "ler",
    "der",
    "ver",
    "ter",
    "mer",
    "ner",
    "ker",
    "cher",
    "per",
)
"""Endings of words for people by what they do: "plumber", "chemist", "trawlerman"."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Cue lemmas by frame; see the comments in `cues.toml`."""

    say: Words
    mental: Words
    data: Words
    tell: Words
    hearing: Words
    other: Words
    with_infinitive: Words
    with_object: Words
    deny: Words
    choosy: Words
    accuse: Words
    call: Words
    small_clause: Words
    claim_nouns: Words
    denial_nouns: Words
    no_source: Words
    deniable: Words
    refusable: Words
    acts: dict[str, Words]
    rejecting: tuple[str, ...]
    documents: Words
    unnamed: Words
    announcing: Words
    receiving: Words
    reactions: Words
    judging: Words
    judged_for: Words
    naming: Words

    def is_verb(self, lemma: str) -> bool:
        """Whether `lemma`, particles included, can be a cue."""
        frames = (
            self.say,
            self.deny,
            self.accuse,
            self.call,
            self.other,
            self.with_infinitive,
            self.with_object,
        )
        return lemma in ("decline", "refuse", "plead", "put") or any(lemma in frame for frame in frames)


@dataclass(frozen=True, slots=True)
class People:
    """Words that tell who somebody is; see the comments in `people.toml`."""

    titles: Words
    honorifics: Words
    offices: Words
    place_openers: Words
    roles: Words
    female: Words
    male: Words
    bodies: Words
    groups: Words
    business: Words
    synonyms: tuple[Words, ...]
    implied: dict[str, list[str]]
    places: Words
    parties: Words
    firms: Words
    seats: dict[str, str]
    nations: dict[str, str]
    countries: Words

    def is_role(self, head: str) -> bool:
        """Whether the word tells what a single person is or does, by the lexicon or by its ending."""
        if head in self.roles:
            return True
        body = head in self.bodies or head in self.groups or head in self.firms
        return len(head) > 4 and not body and head.endswith(PERSONAL_ENDINGS)

    def alike(self, head: str) -> tuple[str, ...]:
        """`head` and the words that name the same office or kind of body."""
        return (head, *sorted({word for some in self.synonyms if head in some for word in some} - {head}))


@dataclass(frozen=True, slots=True)
class Labels:
    """What stands before a colon and names nobody; see the comments in `labels.toml`."""

    openers: Words
    heads: Words
    whole: Words


@cache
def cues() -> Cues:
    """The cue lexicon."""
    data = _load("cues.toml")
    verbs = data["verbs"]
    return Cues(
        say=frozenset(verbs["say"]["lemmas"]),
        mental=frozenset(verbs["mental"]["lemmas"]),
        data=frozenset(verbs["data"]["lemmas"]),
        tell=frozenset(verbs["tell"]["lemmas"]),
        hearing=frozenset(verbs["tell"]["hearing"]),
        other=frozenset(verbs["other"]["lemmas"]),
        with_infinitive=frozenset(verbs["other"]["with_infinitive"]),
        with_object=frozenset(verbs["other"]["with_object"]),
        deny=frozenset(verbs["deny"]["lemmas"]),
        choosy=frozenset(verbs["deny"]["choosy"]),
        accuse=frozenset(verbs["accuse"]["lemmas"]),
        call=frozenset(verbs["call"]["lemmas"]),
        small_clause=frozenset(verbs["call"]["small_clause"]),
        claim_nouns=frozenset(data["nouns"]["claim"]),
        denial_nouns=frozenset(data["nouns"]["denial"]),
        no_source=frozenset(data["prepositions"]["no_source"]),
        deniable=frozenset(data["deny"]["claims"]["nouns"]),
        refusable=frozenset(data["deny"]["no_claims"]["nouns"]),
        acts={lemma: frozenset(nouns) for lemma, nouns in data["acts"].items()},
        rejecting=tuple(data["deny"]["words"]["phrases"]),
        documents=frozenset(data["documents"]["nouns"]),
        unnamed=frozenset(data["unnamed"]["nouns"]),
        announcing=frozenset(data["announcing"]["nouns"]),
        receiving=frozenset(data["reactions"]["receiving"]),
        reactions=frozenset(data["reactions"]["nouns"]),
        judging=frozenset(data["reactions"]["judging"]),
        judged_for=frozenset(data["reactions"]["judged_for"]),
        naming=frozenset(data["naming"]["verbs"]),
    )


@cache
def people() -> People:
    """The lexicon of people."""
    data = _load("people.toml")
    return People(
        titles=frozenset(data["titles"]),
        honorifics=frozenset(data["honorifics"]),
        offices=frozenset(data["offices"]),
        place_openers=frozenset(data["place_openers"]),
        roles=frozenset(data["roles"]),
        female=frozenset(data["female"]),
        male=frozenset(data["male"]),
        bodies=frozenset(data["bodies"]),
        groups=frozenset(data["groups"]),
        business=frozenset(data["business"]),
        synonyms=tuple(frozenset(some) for some in data["synonyms"]),
        implied=data["implied"],
        places=frozenset(data["places"]),
        parties=frozenset(data["parties"]),
        firms=frozenset(data["firms"]),
        seats=data["seats"],
        nations=data["nations"],
        countries=frozenset(name.lower() for name in data["seats"].values()),
    )


@cache
def labels() -> Labels:
    """The lexicon of labels."""
    data = _load("labels.toml")
    return Labels(frozenset(data["openers"]), frozenset(data["heads"]), frozenset(data["whole"]))


@cache
def weights(name: str, file: str = "antecedents.toml") -> dict[str, float]:
    """The points of one table of fitted weights."""
    return {key: float(value) for key, value in _load(file)[name].items()}


@cache
def given_names() -> dict[str, str]:
    """Given names, without accents, with "f" or "m"; names that both bear are left out."""
    data = _load("given_names.toml")
    women, men = ({_folded(name) for name in data[key].split()} for key in ("women", "men"))
    return dict.fromkeys(women - men, "f") | dict.fromkeys(men - women, "m")


def gender_of(name: str) -> str:
    """The letter f or m for a given name, nothing for any other word or one that both bear."""
    folded = _folded(name)
    return given_names().get(folded) or given_names().get(folded.partition("-")[0], "")


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _load(name: str) -> dict[str, Any]:
    with resource_path("lexicons", name).open("rb") as file:
        return tomllib.load(file)
