"""The people and bodies of one article while it is read, and which of them a name is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from desktop_app.analysis.lexicon import People, gender_of
from desktop_app.analysis.name_forms import (
    ARTICLES,
    LIKE,
    NAME_WORD,
    is_name,
    key_of,
    name_likeness,
    sound_of,
)
from desktop_app.analysis.speaker_list import Entry
from desktop_app.domain.analysis import SpeakerKind

RECENT = 30
"""How many of the entries named last can be what a pronoun or description means."""
LIKE_SOUNDING = 100
"""How many of the people with like names can be whom a misspelt name means."""


class Inventory:
    """The entries, indexed by what they are looked up by, so that long articles stay quick."""

    def __init__(self, words: People) -> None:
        self._people = words
        self._entries: dict[str, Entry] = {}
        self._by_key: dict[str, Entry] = {}
        self._persons: dict[str, dict[str, Entry]] = defaultdict(dict)
        self._called: dict[str, dict[str, Entry]] = defaultdict(dict)
        """The people of each first and last name."""
        self._last_names: dict[str, dict[str, Entry]] = defaultdict(dict)
        self._bodies: dict[str, dict[str, Entry]] = defaultdict(dict)
        self._initials: dict[str, Entry] = {}
        self._full: dict[str, Entry] = {}
        self._latest: dict[str, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, entry_id: str) -> Entry | None:
        """The entry of that id."""
        return self._entries.get(entry_id)

    def touch(self, entry: Entry) -> None:
        """Note that the entry is mentioned now."""
        self._latest.pop(entry.id, None)
        self._latest[entry.id] = entry

    def recent(self) -> list[Entry]:
        """The entries mentioned last, the latest first."""
        out = []
        for entry in reversed(self._latest.values()):
            out.append(entry)
            if len(out) == RECENT:
                break
        return out

    def new(self, name: str, kind: SpeakerKind, key: str) -> Entry:
        """A new entry, known by `key`."""
        entry = Entry(f"p{len(self._entries) + 1}", kind)
        entry.names[name] += 0
        entry.first_name = name
        entry.aliases.setdefault(name)
        self._entries[entry.id] = entry
        self._by_key.setdefault(key, entry)
        self.index(entry, name)
        return entry

    def index(self, entry: Entry, name: str) -> None:
        """Let the entry be found by `name`."""
        words = ARTICLES.sub("", name).replace(",", " ").split()
        if not words:
            return
        if entry.kind is SpeakerKind.PERSON:
            for word in (words[-1], words[0]):
                self._persons[sound_of(word)[:1]][entry.id] = entry
                self._called[key_of(word)][entry.id] = entry
            if len(words) > 1:
                self._last_names[key_of(words[-1])][entry.id] = entry
                self._full.setdefault(key_of(name), entry)
            return
        entry.name_words.update(key_of(name).split())
        for word in words:
            if NAME_WORD.match(word):
                self._bodies[word][entry.id] = entry
        parts = [part for word in words for part in word.split("-") if part]
        for initials in (
            "".join(part[0] for part in parts if part[0].isupper()),
            "".join(part[0].upper() for part in parts),
        ):
            for start in range(len(initials) - 1):
                self._initials.setdefault(initials[start:], entry)

    # -- persons

    def person(self, name: str, weight: int = 1) -> Entry:
        """The person of that name: known by it, by the same last name, or by a likeness of it."""
        words = [w for w in name.split() if w.lower().rstrip(".") not in self._people.titles] or name.split()
        gender = self._gender_of_title(name)
        name = " ".join(words)
        found = self.match(words)
        if found is None or (gender and found.gender and gender != found.gender):
            found = self.new(name, SpeakerKind.PERSON, f"person:{key_of(name)}:{len(self._entries)}")
        elif name not in found.names:
            self.index(found, name)
        found.names[name] += weight
        if (len(words) > 1 and len(found.first_name.split()) < 2) or not found.first_name:
            found.first_name = name
        found.aliases.setdefault(name)
        if not found.gender:
            found.gender = gender or (gender_of(words[0]) if len(words) > 1 else "")
        return found

    def _gender_of_title(self, name: str) -> str:
        title = name.split(maxsplit=1)[0].lower().rstrip(".") if name.split() else ""
        if title not in self._people.titles:
            return ""
        return "f" if title in self._people.female else "m" if title in self._people.male else ""

    def named(self, words: str, label: str) -> Entry | None:
        """The known person that a name found in the text means, if it is one; firms are called after people."""
        if not is_name(words):
            return None
        parts = words.split()
        if label == "PERSON":
            return self.match(parts)
        if label not in ("ORG", "NORP") or parts[-1].lower() in self._people.business:
            return None
        return self.by_last_name(parts[0]) if len(parts) == 1 else self.full(words)

    def by_last_name(self, word: str) -> Entry | None:
        """The only known person of exactly that last name, known by a full name too."""
        bearers = self._last_names.get(key_of(word), {})
        return next(iter(bearers.values())) if len(bearers) == 1 and len(word) > 2 else None

    def full(self, name: str) -> Entry | None:
        """The known person of exactly that full name."""
        return self._full.get(key_of(name))

    def match(self, words: list[str]) -> Entry | None:
        """The known person whose name `words` are or resemble, of several the one mentioned last."""
        if len(words) > 1 and (known := self.full(" ".join(words))):
            return known
        same = self._called[key_of(words[-1])].values()
        return self._likest(words, same) or self._likest(words, self._sounding(words[-1]))

    def _sounding(self, word: str) -> Iterator[Entry]:
        """The people whose names begin as `word` does, as far as the last ones go."""
        return islice(reversed(self._persons[sound_of(word)[:1]].values()), LIKE_SOUNDING)

    @staticmethod
    def _likest(words: list[str], entries: Iterable[Entry]) -> Entry | None:
        best: tuple[float, int, Entry] | None = None
        for entry in entries:
            full = [other for other in entry.names if len(other.split()) > 1] if len(words) > 1 else []
            score = max((name_likeness(words, other.split()) for other in full or entry.names), default=0.0)
            if score >= LIKE and (best is None or (score, entry.last) > best[:2]):
                best = (score, entry.last, entry)
        return best[2] if best else None

    # -- bodies, places, unnamed people

    def keyed(self, key: str, text: str, kind: SpeakerKind) -> Entry:
        """The entry known by `key`, by its initials or by a part of its name, or else a new one."""
        entry = self._by_key.get(key) or self._acronym(text) or self._shortened(text, kind)
        if entry is None:
            entry = self.new(text, kind, key)
        self._by_key[key] = entry
        return entry

    def _acronym(self, text: str) -> Entry | None:
        bare = ARTICLES.sub("", text)
        capitals = sum(letter.isupper() for letter in bare)
        short = 2 <= len(bare) <= 8 and bare.isalpha() and capitals >= 2 and capitals >= len(bare) / 2
        return self._initials.get(bare) or self._initials.get(bare.upper()) if short else None

    def _shortened(self, text: str, kind: SpeakerKind) -> Entry | None:
        """A body by a part of its name: "Pelagia" for "Pelagia Cruises"."""
        words = ARTICLES.sub("", text).split()
        if kind not in (SpeakerKind.ORGANISATION, SpeakerKind.PERSON) or not words[0][:1].isupper():
            return None
        for entry in self._bodies[words[0]].values():
            if entry.kind is SpeakerKind.ORGANISATION:
                for alias in entry.aliases:
                    known = ARTICLES.sub("", alias).replace(",", " ").split()
                    if any(known[i : i + len(words)] == words for i in range(len(known))):
                        return entry
        return None
