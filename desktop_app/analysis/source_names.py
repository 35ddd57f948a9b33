"""The person's name in the words of a source."""

from __future__ import annotations

from desktop_app.analysis.inventory import Inventory
from desktop_app.analysis.lexicon import People, gender_of
from desktop_app.analysis.name_forms import ARTICLES, NAME_WORD, PARTICLES, flat, is_name
from desktop_app.domain.analysis import SpeakerKind

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

    def _titled(self, text: str, label: str) -> str:
        """The name in "Engineer Margarete Olsen", where the name finder did not see a person."""
        words = ARTICLES.sub("", text).split()
        tail = self._tail(words).split()
        before = [word.lower().rstrip(".") for word in words[: len(words) - len(tail)]]
        if not tail or any(w.lower() in self._people.bodies | self._people.business for w in tail):
            return ""
        if before and before[-1] in COMPLEMENTS:
            return ""
        given = next((i for i, w in enumerate(tail[:-1]) if gender_of(w)), None)
        if given is not None and tail[given - 1 : given] not in (["of"], ["and"]) and len(tail) - given <= 3:
            return " ".join(tail[given:])
        described = bool(before) and (self._people.is_role(before[-1]) or before[-1] in self._people.titles)
        bare = not before and len(tail) in (2, 3) and label == "" and text == " ".join(tail)
        return " ".join(tail) if described or (bare and "of" not in tail) else ""

    def _known_in(self, text: str, label: str) -> str:
        """The name of a known person that `text` ends with or that stands in it between commas."""
        for part in text.split(","):
            words = part.split()
            tail = self._tail(words)
            if not tail or {"of", "the", "and", "for"} & set(tail.split()):
                continue
            before = words[: len(words) - len(tail.split())]
            if (before and before[-1].lower() in COMPLEMENTS) or (label not in ("PERSON", "") and before):
                continue
            for start in range(len(tail.split())):
                name = tail.split()[start:]
                known = self._entries.match(name)
                if known is not None and known.kind is SpeakerKind.PERSON:
                    return " ".join(name)
        return ""

    def full_name(self, words: str, name: str) -> str:
        """`name` with the first names that stand before it at the end of `words`."""
        tail = self._tail(words.split())
        return tail if tail.endswith(name) else name

    def _tail(self, words: list[str]) -> str:
        """The capitalised words at the end without titles: the name in "Foreign Ministry spokesman Zhao Lijian"."""
        out: list[str] = []
        for place in range(len(words) - 1, -1, -1):
            word, low = words[place], words[place].lower().rstrip(".")
            surname = not out and place > 0 and bool(gender_of(words[place - 1])) and word[:1].isupper()
            told = low in self._people.titles or (
                self._people.is_role(low) and (word.islower() or bool(out)) and not gender_of(low)
            )
            if (
                not surname
                and (
                    told
                    and len(low) > 2
                    and (low in self._people.titles | self._people.roles or word.islower())
                )
            ) or not (NAME_WORD.match(word) or low in PARTICLES):
                break
            out.insert(0, word)
        while out and out[0].lower() in PARTICLES:
            out.pop(0)
        return " ".join(out[-4:])
