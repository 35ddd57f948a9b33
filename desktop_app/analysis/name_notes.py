"""Everyone whom an article names, gathered before its sources are resolved."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from desktop_app.analysis.findings import BlockFindings, Name
from desktop_app.analysis.inventory import Inventory
from desktop_app.analysis.lexicon import People, gender_of
from desktop_app.analysis.name_forms import ARTICLES, flat, is_name, key_of, persons_in, recurring_in
from desktop_app.analysis.speaker_list import Entry
from desktop_app.analysis.surroundings import Surroundings
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.letters import CAPITAL, SMALL
from desktop_app.domain.spans import Span

CAPITALISED = re.compile(rf"\b[{CAPITAL}][\w’'-]*[{SMALL}]\b")


class NameNotes:
    """Enters names into the inventory, with what stands beside them."""

    def __init__(self, article: Article, people: People, entries: Inventory, around: Surroundings) -> None:
        self._article = article
        self._people = people
        self._entries = entries
        self._around = around
        self._counts = Counter(re.findall(r"[^\W\d_]+", article.text))
        self._common = frozenset(
            people.bodies
            | people.business
            | people.titles
            | people.groups
            | people.nations.keys()
            | people.roles
        )
        self._missed: list[tuple[Span, Entry]] = []
        """Names that the name finder missed, the last in the text first, until they are passed."""
        self._missed_in: dict[int, list[tuple[Span, Entry]]] = defaultdict(list)
        """The same by the start of their block."""

    def settle(self) -> None:
        """Decide, from all places where a name stands, whether it is a person's, a body's or a place's."""
        self._missed.sort(key=lambda one: -one[0].start)
        for entry in self._entries:
            self._around.settle(entry, bool(gender_of(entry.first_name.split()[0])))
            entry.places.sort()
            self._entries.touch(entry)

    def passed(self, before: int) -> list[tuple[Span, Entry]]:
        """The names that the name finder missed and that stand before a place, each given once."""
        out = []
        while self._missed and self._missed[-1][0].start < before:
            out.append(self._missed.pop())
        return out

    def note_names(self, findings: list[BlockFindings]) -> list[tuple[Entry, str]]:
        """Enter everyone whom the name finder or the spelling shows; gives the roles found beside full names."""
        roles: list[tuple[Entry, str]] = []
        for block, found in zip(self._article.blocks, findings, strict=True):
            captions = block.role in (BlockRole.CAPTION, BlockRole.CREDIT)
            for name in found.names:
                words = flat(name.span.shifted(block.span.start).of(self._article.text))
                if name.label == "PERSON" and len(words.split()) >= 2 and is_name(words):
                    entry = self._entries.person(words, weight=1 if captions else 2)
                    roles.append((entry, name.role))
        blocks = list(zip(self._article.blocks, findings, strict=True))
        for block, found in blocks:
            self._note_written(block, findings=found)
        for block, found in blocks:
            for name in found.names:
                self._note_place(
                    flat(name.span.shifted(block.span.start).of(self._article.text)), name, block.span.start
                )
        for block, found in blocks:
            self._note_last_names(block, found)
        return roles

    def _note_last_names(self, block: Block, findings: BlockFindings) -> None:
        """Learn where somebody is called by the last name alone and the name finder saw nothing."""
        offset = block.span.start
        taken = [name.span.shifted(offset) for name in findings.names]
        taken += [span for span, _ in self._missed_in.get(block.span.start, ())]
        for word in CAPITALISED.finditer(block.span.of(self._article.text)):
            if word.group().lower() in self._common:
                continue
            entry = self._entries.by_last_name(word.group())
            place = Span(word.start() + offset, word.end() + offset)
            if entry is not None and not any(span.overlaps(place) for span in taken):
                self._note(entry, place.start, len(place))
                self._missed.append((place, entry))

    def _note_written(self, block: Block, findings: BlockFindings) -> None:
        """Learn the names that the name finder missed but that their spelling shows."""
        offset = block.span.start
        words = block.span.of(self._article.text)
        taken = {
            place
            for name in findings.names
            if name.label == "PERSON"
            for place in range(name.span.start, name.span.end)
        }
        labelled = {place for name in findings.names for place in range(name.span.start, name.span.end)}
        known = persons_in(words, self._people.titles, self._people.bodies)
        missed = [(place, name) for place, name in known if place not in taken]
        if block.role is BlockRole.PARAGRAPH:
            missed += [
                (place, name)
                for place, name in recurring_in(words, self._counts)
                if place not in labelled
                and place not in {start for start, _ in known}
                and self._may_be_person(name)
            ]
        for place, name in missed:
            entry = self._entries.person(name)
            self._note(entry, place + offset, len(name))
            span = Span(place, place + len(name)).shifted(offset)
            self._missed.append((span, entry))
            self._missed_in[offset].append((span, entry))

    def _may_be_person(self, name: str) -> bool:
        return not self._common & {word.lower() for word in name.split()}

    def _note_place(self, words: str, name: Name, offset: int) -> None:
        """Remember where somebody is named, for what is said of them there."""
        start = name.span.start + offset
        entry = self._entries.named(words, name.label)
        if entry is not None:
            self._note(entry, start, len(name.span))
        elif name.label == "ORG" and len(words) > 3 and not (words.isupper() and name.span.start < 3):
            bare = ARTICLES.sub("", words)
            body = self._entries.keyed(f"name:{key_of(bare)}", words, SpeakerKind.ORGANISATION)
            self._note(body, start, len(name.span))

    def _note(self, entry: Entry, place: int, length: int) -> None:
        if place not in entry.places[-1:]:
            entry.places.append(place)
        self._around.learn(entry, place, length)
