"""The subjects of an article's clauses, for pronouns that mean nobody who was named: "Separatists said … They …"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.analysis.findings import Subject
from desktop_app.analysis.lexicon import Cues, People
from desktop_app.analysis.name_forms import flat, is_name
from desktop_app.analysis.pronouns import Pronoun
from desktop_app.analysis.surroundings import SENTENCE
from desktop_app.domain.spans import Span

REACH = 1
"""Ends of sentences between such a pronoun and what it can mean."""


class LateSubjects:
    """The subjects passed so far, in text order."""

    def __init__(self, text: str, people: People, lexicon: Cues, in_quotation: Callable[[int], bool]) -> None:
        self._text = text
        self._people = people
        self._lexicon = lexicon
        self._in_quotation = in_quotation
        self._passed: list[tuple[Span, Subject]] = []

    def add(self, subjects: Iterable[tuple[Span, Subject]]) -> None:
        """Pass the subjects of a block, each with its place in the article."""
        self._passed.extend(subjects)

    def before(self, at: int, pronoun: Pronoun) -> tuple[Span, str] | None:
        """The last subject near before a place that a pronoun agrees with: its place and its head."""
        for span, subject in reversed(self._passed):
            if span.end > at:
                continue
            if len(SENTENCE.findall(self._text, span.end, at)) > REACH:
                return None
            if not self._in_quotation(span.start) and self._agrees(
                pronoun, subject, flat(span.of(self._text))
            ):
                return span, subject.head
        return None

    def _agrees(self, pronoun: Pronoun, subject: Subject, words: str) -> bool:
        """Whether they fit, as far as number, gender and the sort of the head tell."""
        people, head = self._people, subject.head
        if pronoun.sort == "they":
            return subject.several
        if subject.several:
            return False
        if pronoun.sort == "it":
            return head in self._lexicon.documents | people.bodies | people.groups | people.firms
        other = people.male if pronoun.gender == "f" else people.female
        return pronoun.sort == "he" and head not in other and (people.is_role(head) or is_name(words))
