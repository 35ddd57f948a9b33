"""Who a pronoun or a description means: candidates weighed by nearness, salience, gender and role."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.analysis.lexicon import People, given_names, weights
from desktop_app.analysis.name_forms import ARTICLES, key_of
from desktop_app.analysis.quotes import find_quotes
from desktop_app.analysis.speaker_list import Entry
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.spans import Span, Spans

SENTENCE = re.compile(r"[.!?…][\"”’»)]*\s+|\n+")
AGED = re.compile(r"(\d+)-year-old")
NEAR_BEFORE, NEAR_AFTER = 60, 90
"""Code points around a name in which a description of it is looked for."""
PERSONAL = (SpeakerKind.PERSON, SpeakerKind.UNNAMED)
BODIES = (SpeakerKind.ORGANISATION, SpeakerKind.PLACE, SpeakerKind.DOCUMENT, SpeakerKind.GROUP)
HEADS = (BlockRole.HEADLINE, BlockRole.STANDFIRST, BlockRole.HEADING)


@dataclass(frozen=True, slots=True)
class Reference:
    """A pronoun or description at its place."""

    at: int
    """Code point in the article."""
    aside: Spans
    """What is said there: its speaker is seldom named inside it."""
    last_speaker: str = ""
    """The id of the entry whose statement came last."""


class Antecedents:
    """Weighs the people and bodies of one article as antecedents."""

    def __init__(self, article: Article, people: People) -> None:
        self._text = article.text
        self._people = people
        self._sentences = [0, *(match.end() for match in SENTENCE.finditer(article.text))]
        self._blocks = [block.span.start for block in article.blocks]
        self._quoted = [
            Span(quote.start, quote.end).shifted(block.span.start)
            for block in article.blocks
            for quote in find_quotes(block.span.of(article.text))
        ]
        self._head_end = max((b.span.end for b in article.blocks[:3] if b.role in HEADS), default=0)
        self._pronoun = weights("pronoun")
        self._description = weights("description")

    # -- pronouns

    def of_pronoun(self, entries: Sequence[Entry], gender: str, where: Reference) -> Entry | None:
        """The likeliest person for "he", "she" or "they"; None when nobody was named before."""
        scored = self._scored(entries, gender, where)
        return max(scored, key=lambda pair: pair[0])[1] if scored else None

    def _scored(self, entries: Sequence[Entry], gender: str, where: Reference) -> list[tuple[float, Entry]]:
        named = [(self._last_outside(entry, where), entry) for entry in entries]
        known = [(place, entry) for place, entry in named if place is not None]
        return [
            (
                self._weight(entry, place, gender, where)
                + self._pronoun["closer_rival"] * sum(p > place for p, _ in known),
                entry,
            )
            for place, entry in known
        ]

    def _last_outside(self, entry: Entry, where: Reference) -> int | None:
        places = [seen for seen in entry.seen if seen < where.at]
        outside = [
            place for place in places if not any(span.start <= place < span.end for span in where.aside)
        ]
        return max(outside, default=None)

    def _weight(self, entry: Entry, place: int, gender: str, where: Reference) -> float:
        w = self._pronoun
        back = self._sentence(where.at) - self._sentence(place)
        nearness = ("same_sentence", "one_sentence_back", "two_sentences_back")
        total = w[nearness[back]] if back < 3 else w["three_to_five_back"] if back < 6 else w["further_back"]
        blocks = self._block(where.at) - self._block(place)
        total += w["same_block"] if blocks == 0 else w["block_before"] if blocks == 1 else 0.0
        mark = entry.seen[place]
        total += w["subject"] * mark.subject + w["spoke_there"] * mark.spoke
        total += w["last_speaker"] * (entry.id == where.last_speaker)
        total += w["often"] * math.log2(1 + sum(seen < where.at for seen in entry.seen))
        total += w["in_quotation"] * any(span.start <= place < span.end for span in self._quoted)
        total += w["unnamed"] * (entry.kind is SpeakerKind.UNNAMED)
        total += w["only_in_head"] * (place < self._head_end)
        if gender and entry.gender:
            total += w["gender_fits"] if gender == entry.gender else w["gender_against"]
        return total

    def _sentence(self, place: int) -> int:
        return bisect_right(self._sentences, place)

    def _block(self, place: int) -> int:
        return bisect_right(self._blocks, place)

    # -- descriptions

    def of_description(
        self, entries: Sequence[Entry], words: str, head: str, where: Reference
    ) -> Entry | None:
        """Whom "the surgeon", "the company" or "a former aide" means; None when it is somebody new."""
        low = words.lower()
        bare = ARTICLES.sub("", low)
        bodily = head in self._people.bodies or head in self._people.groups
        known = bodily or head in self._people.roles
        kinds = BODIES if bodily else PERSONAL if known else (*PERSONAL, *BODIES)
        if aged := AGED.match(bare):
            head, kinds = aged.group(1), PERSONAL
        indefinite = low.startswith(("a ", "an "))
        least = self._description[self._bar(indefinite, where.at)]
        named = [entry for entry in entries if entry.seen or entry.places]
        rivals = sum(entry.kind in kinds for entry in named)
        scored = [
            (
                self._likeness(e, bare, head, where, rivals)
                + self._description["wrong_kind"] * (e.kind not in kinds),
                e,
            )
            for e in named
            if e.kind in kinds or self._may_be_other_kind(e)
        ]
        best = max(scored, key=lambda pair: pair[0], default=None)
        return best[1] if best is not None and best[0] >= least else None

    def _bar(self, indefinite: bool, at: int) -> str:
        """Which total a candidate must reach: less where the article only begins and has not named anybody."""
        early = at < max(self._head_end, self._blocks[1] if len(self._blocks) > 1 else 0)
        if indefinite:
            return "least_indefinite_early" if early else "least_indefinite"
        return "least_early" if early else "least"

    @staticmethod
    def _may_be_other_kind(entry: Entry) -> bool:
        """Whether the name finder may have taken a body for a person or a person for a body."""
        first = entry.first_name.split()[0].lower() if entry.first_name else ""
        return (
            first not in given_names()
            if entry.kind is SpeakerKind.PERSON
            else entry.kind is SpeakerKind.ORGANISATION
        )

    def _likeness(self, entry: Entry, bare: str, head: str, where: Reference, rivals: int) -> float:
        w = self._description
        roles = " ".join(entry.roles).lower()
        heads = self._people.alike(head)
        has_role = any(re.search(rf"\b{re.escape(one)}\b", roles) for one in heads)
        total = w["role_word"] * has_role
        total += w["described_near"] * self._described_near(entry, heads, where)
        if roles and not has_role and entry.kind is SpeakerKind.PERSON:
            total += w["other_role"]
        name = set(key_of(" ".join(entry.names)).split()) if entry.kind is not SpeakerKind.PERSON else set()
        total += w["word_of_name"] * bool(name & {word for word in key_of(bare).split() if len(word) > 3})
        nation = self._nation(bare)
        total += w["nation_fits"] * bool(nation and any(self._nation(role) == nation for role in entry.roles))
        gender = self._gender(head)
        if gender and entry.gender:
            total += w["gender_fits"] if gender == entry.gender else w["gender_against"]
        before = [place for place in (*entry.seen, *entry.places) if place < where.at]
        if before:
            total += w["recent"] / (1 + self._sentence(where.at) - self._sentence(max(before)))
        else:
            total += w["named_later"]
        total += w["last_speaker"] * (entry.id == where.last_speaker)
        return total + w["only_one"] * (rivals == 1)

    def _described_near(self, entry: Entry, heads: Sequence[str], where: Reference) -> bool:
        """Whether one of `heads` stands beside a name of the entry, in its sentence and not at the reference itself."""
        for place in (*entry.seen, *entry.places):
            sentence = self._sentence(place)
            start = max(place - NEAR_BEFORE, self._sentences[sentence - 1])
            following = self._sentences[sentence] if sentence < len(self._sentences) else len(self._text)
            end = min(place + NEAR_AFTER, following)
            if start <= where.at < end:
                continue
            window = self._text[start:end].lower()
            if any(re.search(rf"\b{re.escape(head)}\b", window) for head in heads):
                return True
        return False

    def _gender(self, head: str) -> str:
        return "f" if head in self._people.female else "m" if head in self._people.male else ""

    def _nation(self, words: str) -> str:
        for word in words.lower().split():
            if nation := self._people.nations.get(word) or self._people.seats.get(word):
                return nation
        return ""
