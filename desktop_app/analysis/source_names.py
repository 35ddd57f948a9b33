"""The person's name in the words of a source."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.analysis.inventory import Inventory
from desktop_app.analysis.lexicon import People, gender_of
from desktop_app.analysis.name_forms import ARTICLES, NAME_WORD, PARTICLES, flat, is_name
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.letters import CAPITAL, SMALL

COMPLEMENTS = frozenset(
    [
        "of",
        "for",
        "to",
        "with",
        "by",
        "in",
        "at",
        "from",
        "on",
        "near",
        "against",
        "under",
        "behind",
        "and",
        "about",
        "including",
    ]
)
"""Words after which a name completes a description of somebody else."""
JOINING = frozenset(["of", "the", "and"])
"""Small words inside the names of bodies that no person's name has."""
DETERMINERS = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "our", "my", "late", "then", "ousted"]
)
"""Words between a preposition and a name: "a friend of [the late] Jane Doe"."""
SMALL_WORDS = "|".join(sorted(PARTICLES - JOINING, key=len, reverse=True))
SURNAME = re.compile(rf"\s+((?:(?:{SMALL_WORDS})\s+)+[{CAPITAL}][\w’'-]*[{SMALL}])(?=[\s,]|$)")
"""A surname with small words before it: "ten Hag"."""
INITIAL = re.compile(rf"^(?:[{CAPITAL}]\.?)+$")
MOST_FIRST_NAMES = 3


class SourceNames:
    """Finds who is named in a source such as "Foreign Ministry spokesman Zhao Lijian"."""

    def __init__(self, people: People, entries: Inventory) -> None:
        self._people = people
        self._entries = entries

    def person_in(self, text: str, label: str) -> str:
        """The person's name in a source phrase, or nothing."""
        if label == "PERSON" and is_name(text):
            return flat(text)
        return self._known_in(text, label) or self._titled(text, label)

    def full_name(self, words: str, name: str, after: str) -> str:
        """`name`, which the phrase `words` ends with, with the first names that stand before it there.

        A surname with small words is taken from `after`, what follows: "Erik" goes on in "ten Hag".
        """
        parts, found = words.split(), name.split()
        if len(found) == 1 and (surname := SURNAME.match(after)):
            return f"{name} {flat(surname.group(1))}"
        tail = self._tail(parts)
        if tail[-len(found) :] != found:
            return name
        first = len(tail) - len(found)
        before = parts[: len(parts) - len(tail)]
        begin = 0
        if first and self._after_complement(before):
            begin = self._begins(tail, before) or first
        begin = min(first, begin)
        whole = bool(gender_of(found[0])) and len(found) > 1
        while begin < first and (
            self._is_no_name(tail[begin])
            or first - begin > MOST_FIRST_NAMES
            or (whole and not gender_of(tail[begin]) and not INITIAL.match(tail[begin]))
        ):
            begin += 1
        return " ".join(tail[begin:])

    def completes(self, before: Sequence[str]) -> bool:
        """Whether a name after these words completes a description of somebody else.

        It does in "a lawyer for Doe", "an aide to Prime Minister Doe" and "the office of Environment Secretary Doe"; it
        does not in "Secretary of State Doe" and "Undersecretary for Education Mr Doe".
        """
        words = [word.rstrip(",").lower() for word in before]
        at = len(words)
        office = False
        while at and self._is_title(words[at - 1]):
            office = office or words[at - 1].rstrip(".") not in self._people.honorifics
            at -= 1
        body = self._body_before(before[:at])
        after = at - len(body)
        while after and words[after - 1] in DETERMINERS:
            after -= 1
        if (
            not after
            or words[after - 1] not in COMPLEMENTS
            or (words[after - 1] == "and" and after < len(words))
        ):
            return False
        somebody = bool(body) and bool(gender_of(body[0])) and not self._is_place(body)
        return office or somebody or not body

    def _body_before(self, words: Sequence[str]) -> Sequence[str]:
        """The name of a body or place that the words end with: "Department of Health"."""
        at = len(words)
        while at:
            low = words[at - 1].lower()
            if NAME_WORD.match(words[at - 1]) and low not in COMPLEMENTS:
                at -= 1
                continue
            joined = low in ("of", "for", "and", "in") and at < len(words) and at > 1
            first = words[at - 2] if joined else ""
            named = bool(NAME_WORD.match(first)) and not self._is_title(first.lower())
            if not named or (at == 2 and low != "and" and first.lower() not in self._people.bodies):
                break
            at -= 2
        return words[at:]

    def _titled(self, text: str, label: str) -> str:
        """The name in "Engineer Margarete Olsen", where the name finder did not see a person."""
        words = ARTICLES.sub("", text).split()
        tail = self._tail(words)
        before = words[: len(words) - len(tail)]
        if not tail:
            return ""
        if self._after_complement(before):
            tail = tail[self._begins(tail, before) or len(tail) :]
            return " ".join(tail)
        if any(word.lower() in self._people.bodies | self._people.business for word in tail):
            return ""
        if before and (before[-1].lower() in COMPLEMENTS or self.completes(before)):
            return ""
        tail = tail[-4:]
        given = next((i for i, word in enumerate(tail[:-1]) if gender_of(word)), None)
        if given is not None and len(tail) - given <= 3:
            return " ".join(tail[given:])
        title = before[-1].lower().rstrip(".") if before else ""
        described = bool(title) and (self._people.is_role(title) or title in self._people.titles)
        bare = not before and len(tail) in (2, 3) and label == "" and text == " ".join(tail)
        return " ".join(tail) if described or bare else ""

    def _known_in(self, text: str, label: str) -> str:
        """The name of a known person that `text` ends with or that stands in it between commas."""
        for part in text.split(","):
            words = part.split()
            tail = self._tail(words)
            before = words[: len(words) - len(tail)]
            if not tail or (before and (before[-1].lower() in COMPLEMENTS or self.completes(before))):
                continue
            if label not in ("PERSON", "") and before:
                continue
            for start in range(len(tail)):
                known = self._entries.match(tail[start:])
                if known is not None and known.kind is SpeakerKind.PERSON:
                    return " ".join(tail[start:])
        return ""

    def _after_complement(self, before: Sequence[str]) -> bool:
        """Whether a preposition stands right before a name, an article aside."""
        words = [word.lower() for word in before]
        while words and words[-1] in DETERMINERS:
            words.pop()
        return bool(words) and words[-1] in COMPLEMENTS

    def _begins(self, tail: Sequence[str], before: Sequence[str]) -> int:
        """Where somebody's name begins in "Exchequer Rachel Reeves", which stands after "Chancellor of the".

        0 where no name shows.
        """
        low = [word.lower() for word in tail]
        last = len(tail) - 2  # a name has two words at least
        for start in range(last, 0, -1):
            known = self._entries.full(" ".join(tail[start:]))
            if known is not None and low[start] not in PARTICLES:
                return start
        first = 2 if low[0] in self._people.place_openers else 1
        if gender_of(tail[0]) and len(tail) <= 3 and not self._is_place(tail[:1]):
            return 0
        for start in range(first, last + 1):
            if gender_of(tail[start]) or self._is_place(tail[:start]):
                return start
        named = self._people.bodies | self._people.business | self._people.places
        body = next((place for place in range(len(low) - 1, -1, -1) if low[place] in named), None)
        if body is not None:
            return body + 1 if len(tail) - body - 1 in (2, 3) else 0
        office = any(word.lower().rstrip(".") in self._people.offices for word in before)
        return last if office and last >= first else 0

    def _is_no_name(self, word: str) -> bool:
        """Whether it tells where somebody is from or of what party: "[Italian] Stefania Giannini"."""
        low, people = word.lower(), self._people
        return low in PARTICLES or low in people.nations or low in people.parties or self._is_place([word])

    def _is_place(self, words: Sequence[str]) -> bool:
        name = " ".join(words).lower()
        return name in self._people.seats or name in self._people.countries

    def _is_title(self, word: str) -> bool:
        bare = word.rstrip(".")
        return bare in self._people.titles or self._people.is_role(bare)

    def _tail(self, words: Sequence[str]) -> list[str]:
        """The capitalised words at the end without titles: the name in "Foreign Ministry spokesman Zhao Lijian"."""
        out: list[str] = []
        for place in range(len(words) - 1, -1, -1):
            word, low = words[place], words[place].lower().rstrip(".")
            surname = not out and place > 0 and bool(gender_of(words[place - 1])) and word[:1].isupper()
            last = low.rsplit("-", 1)[-1]
            told = (
                low in self._people.titles
                or (last != low and last in self._people.titles | self._people.roles)
                or (self._people.is_role(low) and (word.islower() or bool(out)) and not gender_of(low))
            )
            title = (
                told and len(low) > 2 and (last in self._people.titles | self._people.roles or word.islower())
            )
            belongs = bool(out) and word.endswith(("'s", "’s", "s'", "s’"))
            small = low in PARTICLES and low not in JOINING
            if (title and not surname) or belongs or not (NAME_WORD.match(word) or small):
                break
            out.insert(0, word)
        while out and out[0].lower() in PARTICLES:
            out.pop(0)
        return out
