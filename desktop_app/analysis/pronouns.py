"""The pronouns that sources are, and what each tells of whom it means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pronoun:
    """What a pronoun tells."""

    sort: str
    """"he" for somebody, "it", "they", "i", "we" and "you" for what each of them can mean."""
    gender: str = ""
    """"m", "f" or nothing."""


PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), Pronoun("he", "m")),
    **dict.fromkeys(("she", "her", "hers", "herself"), Pronoun("he", "f")),
    **dict.fromkeys(("it", "its", "this"), Pronoun("it")),
    **dict.fromkeys(("they", "them", "their", "both", "who"), Pronoun("they")),
    **dict.fromkeys(("i", "me", "my"), Pronoun("i")),
    **dict.fromkeys(("we", "us", "our"), Pronoun("we")),
    "you": Pronoun("you"),
}
OWNERS = frozenset(["his", "her", "its", "their"])
ACRONYMS = frozenset(["US", "WHO", "IT"])
"""What is spelt like a pronoun and is none: "US denies striking hospital"."""


def is_pronoun(words: str) -> bool:
    """Whether the words are nothing but a pronoun, and no country or body that is spelt like one in capitals."""
    return words.lower() in PRONOUNS and words not in ACRONYMS
