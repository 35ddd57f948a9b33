"""What an article says of somebody beside the name: titles, appositions, ages, what they do."""

from __future__ import annotations

import re
from bisect import bisect_right

from desktop_app.analysis.lexicon import People
from desktop_app.analysis.speaker_list import Entry
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.letters import CAPITAL

SENTENCE = re.compile(r"[.!?…][\"”’»)]*\s+|\n+")
ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gov|Gen|Sen|Rep|Rev|St|Lt|Col|Sgt|Capt|Adm|Hon|Fr|Maj|Cpl|Det|Supt)\.\s$"
)
WORD = re.compile(r"\w+")
FOLLOWING = 160
"""Code points after a name in which a pronoun for its bearer is looked for."""
NEXT_PRONOUN = re.compile(
    rf"(?:(?![{CAPITAL}][\w’'.-]* [{CAPITAL}]|\b(?:Mr|Mrs|Ms|Dr)\b)[^\n])*?"
    r"\b([Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Hh]imself|[Hh]erself)\b"
)
"""The next pronoun with nobody's full name before it."""
BEFORE, AFTER = 60, 90
"""Code points around a name in which a description of it is looked for."""
PHRASE_BEFORE = re.compile(r"(?:[\w’'-]+\.? ){1,6}$")
PHRASE_AFTER = re.compile(
    r"[\w’' .-]{0,30}?"
    r"(?:, (?:[^,.;:\n]{2,90})|,? who [^,.;:\n]{2,60}| \([^)\n]{1,40}\)|,? (?:is|was) (?:an?|the) [^,.;:\n]{2,80})"
)
OF_BODY = re.compile(
    r"(?:, which\b"
    r"|, (?:an?|the) [^,.]{0,40}\b(?:company|firm|maker|group|charity|union|agency|club|newspaper|retailer|body)\b"
    r"|[’']s (?:shares|lawyers|spokes\w+|chief executive|customers|board|chairman|workers)"
    r"|,? whose (?:shares|lawyers|customers)| (?:shares|plc|Ltd|Inc|LLC)\b)"
)
OF_PERSON = re.compile(
    r"(?:, \d\d,|, who\b| \(\d\d\)|, (?:an?|the) [^,.]{0,30}\b(?:man|woman|father|mother|widow|farmer|nurse|teacher)\b)"
)

IN_PLACE = re.compile(r"\b(?:in|near|around|across|outside|at|from|to) (?:the )?$")


class Surroundings:
    """Reads the words beside names in one article."""

    def __init__(self, text: str, people: People) -> None:
        self._text = text
        self._people = people
        self.sentences = [
            0,
            *(
                m.end()
                for m in SENTENCE.finditer(text)
                if not ABBREVIATED.search(text, max(0, m.end() - 7), m.end())
            ),
        ]

    def sentence(self, place: int) -> int:
        """The number of the sentence at `place`, from 1."""
        return bisect_right(self.sentences, place)

    def bounds(self, place: int) -> tuple[int, int]:
        """Where the sentence at `place` begins and ends."""
        number = self.sentence(place)
        end = self.sentences[number] if number < len(self.sentences) else len(self._text)
        return self.sentences[number - 1], end

    def learn(self, entry: Entry, place: int, length: int) -> None:
        """Add to the entry what stands beside its name at `place`."""
        start, end = self.bounds(place)
        before = self._text[max(start, place - BEFORE) : place]
        after = self._text[place + length : min(place + length + AFTER, end)]
        phrase = PHRASE_BEFORE.search(before)
        apposition = PHRASE_AFTER.match(after)
        for words in (phrase, apposition):
            for word in self._words(words.group() if words else ""):
                entry.beside.setdefault(word, place)
        for word in self._words(f"{before} {after}"):
            entry.near.setdefault(word, place)
        self._weigh_kind(entry, before, after)
        following = self._text[place + length : place + length + FOLLOWING]
        told = NEXT_PRONOUN.match(following)
        if told is not None:
            entry.pronouns["f" if told.group(1).lower() in ("she", "her", "herself") else "m"] += 1

    def _words(self, text: str) -> list[str]:
        found = [word.lower() for word in WORD.findall(text)]
        return [*found, *(told for word in found for told in self._people.implied.get(word, ()))]

    def _weigh_kind(self, entry: Entry, before: str, after: str) -> None:
        """Note what the place tells of whether the name is a person's or a body's."""
        title = before.rsplit(maxsplit=1)[-1].lower().rstrip(".") if before.split() else ""
        if title in self._people.titles or OF_PERSON.match(after):
            entry.person_signs += 1
        if IN_PLACE.search(before):
            entry.place_signs += 1
        if OF_BODY.match(after) and not OF_PERSON.match(after):
            entry.body_signs += 1

    def settle(self, entry: Entry, given: bool) -> None:
        """Take a name for a body's or a place's where the article speaks of it as one."""
        if given or entry.person_signs or entry.roles or not entry.places:
            return
        words = entry.first_name.lower().split()
        if (
            entry.place_signs == len(entry.places)
            and len(words) <= 2
            and words[-1] not in self._people.business
        ):
            entry.kind = SpeakerKind.PLACE
        if entry.kind is SpeakerKind.PERSON and not given and entry.body_signs > entry.person_signs:
            entry.kind = SpeakerKind.ORGANISATION
