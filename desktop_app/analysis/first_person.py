"""Whom "I", "we" and "you" mean outside quotations: whom an interview is with, who signs a letter, or just "I"."""

from __future__ import annotations

from desktop_app.analysis.interviews import interview_of, interviewee
from desktop_app.analysis.inventory import Inventory
from desktop_app.analysis.pronouns import PRONOUNS
from desktop_app.analysis.speaker_list import Entry
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.article import Article

LONGEST_SIGNATURE = 8
"""Words."""


class FirstPerson:
    """Who speaks for themselves in the article's own text; never somebody that it only writes about."""

    def __init__(self, article: Article, entries: Inventory) -> None:
        self._article = article
        self._entries = entries
        self._interview = interview_of(article)
        self._known: Entry | None = None
        """Whom the interview is with, or who signs."""
        self._answering: Entry | None = None
        """Who speaks in the turns of an interview that begin with "A:"."""

    def note_names(self) -> None:
        """Learn whom the interview is with or who signs, once it is known where the article names whom."""
        people = [entry for entry in self._entries if entry.kind is SpeakerKind.PERSON]
        if self._interview is not None:
            named = ((place, entry.id) for entry in people for place in entry.places)
            self._known = self._entries.get(interviewee(self._article.text, self._interview, named))
            return
        last = self._article.blocks[-1].span if self._article.blocks else None
        words = last.of(self._article.text).strip() if last is not None else ""
        if last is None or len(words.split()) > LONGEST_SIGNATURE or words.endswith((".", "?", "!", ":")):
            return
        self._known = next((entry for entry in people if last.start in entry.places), None)

    def entry_of(self, pronoun: str, text: str, place: int) -> Entry:
        """Whom the pronoun means at that place; one entry for all that say "I", and so on, where nobody is known."""
        sort = PRONOUNS[pronoun].sort
        if self._interview is None:
            meant = sort == "i"
        elif sort == "you":
            meant = self._interview.asks(place)
        else:
            meant = self._interview.answers(place)
        if meant and self._known is not None:
            return self._known
        asking = self._interview is not None and sort != "you" and self._interview.asks(place)
        return self._entries.keyed(f"own voice:{'asks' if asking else sort}", text, SpeakerKind.UNNAMED)

    def answering(self, before: int) -> Entry | None:
        """Who "A" is in an interview with "Q:" and "A:": the person named most before the first answer."""
        if self._answering is None:
            people = [entry for entry in self._entries if entry.kind is SpeakerKind.PERSON]
            named = [(sum(place < before for place in (*e.seen, *e.places)), e) for e in people]
            self._answering = max(named, key=lambda pair: pair[0], default=(0, None))[1]
        return self._answering
