"""People and bodies that speak in several articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.folding import folded, name_words
from desktop_app.domain.library import ArticleRef


@dataclass(frozen=True, slots=True)
class SpeakerIn:
    """A speaker of one article, by the name that the article uses."""

    article_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """A speaker of one article as a list shows it."""

    speaker: SpeakerIn
    ref: ArticleRef
    title: str
    dated: date | None
    role: str | None
    statements: int
    likeness: float = 1.0
    """How surely it is the one that was asked for, as far as the names tell."""


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """Somebody who speaks in the library: a person whom the reader confirmed, or just a name."""

    key: str
    """What the statements are asked by."""
    name: str
    confirmed: bool
    articles: int
    counts: tuple[tuple[str, int], ...] = ()
    """How many statements of which kind."""


@dataclass(frozen=True, slots=True)
class Link:
    """The reader's word on a speaker: the same as a person, or not; None: nothing was said."""

    speaker: SpeakerIn
    person_id: str
    same: bool | None


def likeness_of_names(first: str, second: str, aliases: tuple[str, ...] = ()) -> float:
    """How surely two names are one person's, 0 to 1: the same, one a part of the other, or only the last word.

    >>> likeness_of_names("Dmitry Peskov", "Peskov")
    0.8
    """
    if folded(first) == folded(second):
        return 1.0
    if folded(first) in {folded(alias) for alias in aliases}:
        return 0.9
    one, other = name_words(first), name_words(second)
    if not one or not other or one[-1] != other[-1]:
        return 0.0
    if set(one) <= set(other) or set(other) <= set(one):
        return 0.8
    initials = one[0][:1] == other[0][:1] and 1 in (len(one[0]), len(other[0]))
    return 0.7 if initials else 0.0
