"""Everyone whom an article names, gathered before its sources are resolved."""

from __future__ import annotations

import re
from collections import Counter

from desktop_app.analysis.findings import BlockFindings, Name
from desktop_app.analysis.inventory import Inventory
from desktop_app.analysis.lexicon import People, given_names
from desktop_app.analysis.name_forms import ARTICLES, flat, is_name, key_of, persons_in, recurring_in
from desktop_app.analysis.speaker_list import Entry
from desktop_app.analysis.surroundings import Surroundings
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.spans import Span


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

    def settle(self) -> None:
        """Decide, from all places where a name stands, whether it is a person's, a body's or a place's."""
        self._missed.sort(key=lambda one: -one[0].start)
        for entry in self._entries:
            self._around.settle(entry, entry.first_name.split()[0].lower() in given_names())
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
        for block, found in zip(self._article.blocks, findings, strict=True):
            self._note_written(block, findings=found)
            for name in found.names:
                self._note_place(
                    flat(name.span.shifted(block.span.start).of(self._article.text)), name, block.span.start
                )
        return roles

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
        known = persons_in(words, given_names(), self._people.titles, self._people.bodies)
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
            self._missed.append((Span(place, place + len(name)).shifted(offset), entry))

    def _may_be_person(self, name: str) -> bool:
        return not self._common & {word.lower() for word in name.split()}

    def _note_place(self, words: str, name: Name, offset: int) -> None:
        """Remember where somebody is named, for what is said of them there."""
        start = name.span.start + offset
        if name.label == "PERSON" and is_name(words) and (entry := self._entries.match(words.split())):
            self._note(entry, start, len(name.span))
        elif name.label == "ORG" and len(words) > 3 and not (words.isupper() and name.span.start < 3):
            bare = ARTICLES.sub("", words)
            body = self._entries.keyed(f"name:{key_of(bare)}", words, SpeakerKind.ORGANISATION)
            self._note(body, start, len(name.span))

    def _note(self, entry: Entry, place: int, length: int) -> None:
        if place not in entry.places[-1:]:
            entry.places.append(place)
        self._around.learn(entry, place, length)
