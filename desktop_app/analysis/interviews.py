"""Interviews printed as questions and answers without names: whom "I" and "you" mean in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.letters import CAPITAL

FEWEST = 3
"""Questions that make an interview."""
LONGEST_QUESTION = 120
"""Words."""
MEETS = re.compile(
    r"(?i)\b(?:interview(?:s|ed|ing)?(?: with)?|(?:spoke|speaks|talks|talked|chats|chatted) (?:with|to)|"
    r"(?:sat|sits) down with|(?:caught|catches) up with|q ?& ?a with)\b"
)
"""What stands before the name of whom an interview is with."""
TELLS = re.compile(
    rf"(?:[{CAPITAL}][\w.’'-]*,? ){{1,4}}(?:tells|told|talks to|talked to|speaks to|spoke to|speaks with)\b"
)
"""The name of whom an interview is with, and what stands behind it."""
FARTHEST = 100
"""Code points between those words and the name."""
OTHERS = re.compile(r"(?i)[.!?:;]\s|\b(?:on|about|over|after|against)\b|\n")
"""What parts the words from a name that is not theirs: "interviews bar owner on Santorum cocktail"."""


@dataclass(frozen=True, slots=True)
class Interview:
    """Where an interview asks."""

    starts: tuple[int, ...]
    """Where its questions begin, as code points of the article."""
    ends: tuple[int, ...]
    """Where each of them ends."""

    def asks(self, place: int) -> bool:
        """Whether the place lies in a question."""
        at = bisect_right(self.starts, place) - 1
        return at >= 0 and place < self.ends[at]

    def answers(self, place: int) -> bool:
        """Whether the place comes after the first question and lies in none."""
        return place >= self.starts[0] and not self.asks(place)


def interview_of(article: Article) -> Interview | None:
    """The questions of `article` where whole paragraphs ask and others answer them; None where it is no interview."""
    asked = []
    before = False
    for block in article.blocks:
        if block.role not in (BlockRole.PARAGRAPH, BlockRole.HEADING):
            continue
        question = _asks(block.span.of(article.text).strip())
        if question and not before:
            asked.append(block.span)
        before = question
    if len(asked) < FEWEST:
        return None
    return Interview(tuple(span.start for span in asked), tuple(span.end for span in asked))


def _asks(words: str) -> bool:
    """Whether a paragraph asks, and is not somebody's quoted question."""
    return words.endswith("?") and words[0] not in "\"“‘'«" and len(words.split()) <= LONGEST_QUESTION


def interviewee(text: str, interview: Interview, names: Iterable[tuple[int, str]]) -> str:
    """Whom the words before the first question say that it is with; empty where they do not.

    Args:
        text: of the article.
        interview: its questions.
        names: where persons are named, with their ids, in any order.
    """
    before = sorted((place, person) for place, person in names if place < interview.starts[0])
    for place, person in before:
        if TELLS.match(text, place):
            return person
    for met in MEETS.finditer(text, 0, interview.starts[0]):
        for place, person in before:
            between = text[met.end() : place]
            if met.end() < place <= met.end() + FARTHEST and not OTHERS.search(between):
                return person
    return ""
