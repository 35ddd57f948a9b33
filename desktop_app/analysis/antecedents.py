"""Who a pronoun or a description means: candidates weighed by nearness, salience, gender and role."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.analysis.lexicon import People, given_names, weights
from desktop_app.analysis.name_forms import ARTICLES, key_of
from desktop_app.analysis.quotes import find_quotes
from desktop_app.analysis.speaker_list import Entry
from desktop_app.analysis.surroundings import Surroundings
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.spans import Span, Spans

AGED = re.compile(r"(\d+)-year-old")
OWNED = re.compile(r"(?i)^(?:his|her|its|their|my|our|\w+[’']s) ")
BEYOND = re.compile(r"\s(?:in|of|from|at|near|around|outside|on|for|with)\s")
"""Where what a description is like ends and what it belongs to begins."""
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

    def __init__(self, article: Article, people: People, around: Surroundings) -> None:
        self._people = people
        self._around = around
        self._blocks = [block.span.start for block in article.blocks]
        self._quoted = [
            Span(quote.start, quote.end).shifted(block.span.start)
            for block in article.blocks
            for quote in find_quotes(block.span.of(article.text))
        ]
        self._quote_starts = [span.start for span in self._quoted]
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
        for place in reversed(entry.seen):
            if place < where.at and not any(span.start <= place < span.end for span in where.aside):
                return place
        return None

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
        total += w["often"] * math.log2(1 + len(entry.seen))
        total += w["in_quotation"] * self._in_quotation(place)
        total += w["unnamed"] * (entry.kind is SpeakerKind.UNNAMED)
        total += w["only_in_head"] * (place < self._head_end)
        if gender and entry.gender:
            total += w["gender_fits"] if gender == entry.gender else w["gender_against"]
        return total

    def _in_quotation(self, place: int) -> bool:
        index = bisect_right(self._quote_starts, place) - 1
        return index >= 0 and place < self._quoted[index].end

    def _sentence(self, place: int) -> int:
        return self._around.sentence(place)

    def _block(self, place: int) -> int:
        return bisect_right(self._blocks, place)

    # -- descriptions

    def of_description(
        self, entries: Sequence[Entry], words: str, head: str, where: Reference
    ) -> Entry | None:
        """Whom "the surgeon", "the company" or "a former aide" means; None when it is somebody new."""
        low = words.lower()
        bare = ARTICLES.sub("", low)
        kinds = self._kinds(head, bare)
        aged = AGED.search(bare)
        if aged is not None and kinds == PERSONAL:
            head = aged.group(1)
        indefinite = low.startswith(("a ", "an ", "one ", "another ", "some "))
        least = self._description[self._bar(indefinite, where.at)]
        if len(kinds) > len(PERSONAL):
            least -= self._description["no_sign"]
        if OWNED.match(low):
            least += self._description["owned"]
        fitting = [
            e
            for e in entries
            if (e.seen or e.places)
            and (e.kind in kinds or self._may_be_other_kind(e))
            and not self._named_in(e, bare)
            and not (OWNED.match(low) and e.id == where.last_speaker)
        ]
        rivals = sum(entry.kind in kinds for entry in fitting)
        epithet = not indefinite and (
            aged is not None or head in self._people.parties or "company" in self._people.alike(head)
        )
        scored = [
            (
                self._likeness(e, bare, head, where, rivals)
                + self._description["epithet"] * (epithet and not e.described)
                + self._description["wrong_kind"] * (e.kind not in kinds) / (2 if epithet else 1),
                e,
            )
            for e in fitting
        ]
        best = max(scored, key=lambda pair: pair[0], default=None)
        return best[1] if best is not None and best[0] >= least else None

    def of_head(self, entries: Sequence[Entry], words: str, head: str, at: int) -> Entry | None:
        """Whom the "Minister" or "Firm" of a headline means, of those who speak in the article."""
        kinds = self._kinds(head, words.lower())
        heads = self._people.alike(head)
        where = Reference(at, ())
        fitting = [e for e in entries if e.kind in kinds and not self._named_in(e, words.lower())]
        scored = [
            (self._likeness(e, words.lower(), head, where, len(fitting)), -place, e)
            for place, e in enumerate(fitting)
        ]
        best = max(scored, key=lambda one: one[:2], default=None)
        if best is None:
            return None
        told = any(one in self._people.firms for one in heads) and len(fitting) == 1
        return best[2] if best[0] >= self._description["least_head"] or told else None

    def _kinds(self, head: str, bare: str) -> tuple[SpeakerKind, ...]:
        """What the head of a description can be: somebody, a body, or either."""
        if AGED.search(bare) and not head.endswith("s"):
            return PERSONAL
        if head in self._people.bodies or head in self._people.groups or head in self._people.firms:
            return BODIES if head in self._people.places else BODIES[:1]
        if self._people.is_role(head) or self._people.nations.get(head):
            return PERSONAL
        return (*PERSONAL, BODIES[0])

    @staticmethod
    def _named_in(entry: Entry, bare: str) -> bool:
        """Whether the description names the entry as somebody else: "the mayor of Lodz", "Brandt's lawyer"."""
        for name in entry.names:
            low = re.escape(name.lower())
            completes = rf"\b(?:of|for|at|in|from|by|with) (?:\w+ )?{low}\b"
            if len(name) > 2 and name.lower() in bare and re.search(rf"{completes}|\b{low}[’']s\b", bare):
                return True
        return False

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
            and not entry.roles
            and not entry.person_signs
            and (entry.body_signs > 0 or " " not in entry.first_name)
            if entry.kind is SpeakerKind.PERSON
            else entry.kind is SpeakerKind.ORGANISATION and not entry.body_signs and not entry.described
        )

    def _likeness(self, entry: Entry, bare: str, head: str, where: Reference, rivals: int) -> float:
        w = self._description
        roles = " ".join((*entry.roles, *(entry.aliases if entry.described else ()))).lower()
        heads = self._people.alike(head)
        has_role = any(re.search(rf"\b{re.escape(one)}\b", roles) for one in heads)
        beside = self._stands(entry.beside, heads, where)
        total = w["role_word"] * has_role
        total += w["beside"] * (beside and not has_role)
        if not beside:
            total += w["described_near"] * self._stands(entry.near, heads, where)
        if roles and not has_role and not beside and entry.kind in PERSONAL:
            total += w["other_role"]
        name = set(key_of(" ".join(entry.names)).split()) if entry.kind is not SpeakerKind.PERSON else set()
        implied = {told for word in name for told in self._people.implied.get(word, ())}
        own_words = BEYOND.split(bare, maxsplit=1)[0]  # "fishermen in Varrick" are not the Varrick Courier
        content = {word for word in key_of(own_words).split() if len(word) > 3}
        in_name = bool(name & content or implied & set(heads))
        total += w["word_of_name"] * in_name
        if entry.kind in BODIES and not (in_name or has_role or beside) and "company" not in heads:
            total += w["no_sign"]
        nation = self._nation(bare)
        total += w["nation_fits"] * bool(nation and any(self._nation(role) == nation for role in entry.roles))
        gender = self._gender(head)
        if gender and entry.gender:
            total += w["gender_fits"] if gender == entry.gender else w["gender_against"]
        place = self._last_outside(entry, where)
        if place is not None:
            total += w["recent"] / (1 + self._sentence(where.at) - self._sentence(place))
            total += w["subject"] * entry.seen[place].subject
        elif min(entry.places, default=where.at) >= where.at:
            total += w["named_later"]
        total += w["last_speaker"] * (entry.id == where.last_speaker)
        return total + w["only_one"] * (rivals == 1)

    def _stands(self, told: Mapping[str, int], heads: Sequence[str], where: Reference) -> bool:
        """Whether one of `heads` was said beside the entry's name, elsewhere than at the reference itself."""
        return any(
            head in told and abs(told[head] - where.at) > 2
            for head in (*heads, *(h.split("-")[-1] for h in heads))
        )

    def _gender(self, head: str) -> str:
        return "f" if head in self._people.female else "m" if head in self._people.male else ""

    def _nation(self, words: str) -> str:
        for word in words.lower().replace(",", " ").split():
            if nation := self._people.nations.get(word) or self._people.seats.get(word):
                return nation
        return ""
