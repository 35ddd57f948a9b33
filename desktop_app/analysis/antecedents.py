"""Who a pronoun or a description means: candidates weighed by nearness, salience, gender and role."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.analysis.candidate_signs import (
    Description,
    Signs,
    Standing,
    described_as,
    description_signs,
    function_signs,
    gender_signs,
    is_several,
    standing_signs,
)
from desktop_app.analysis.lexicon import People, weights
from desktop_app.analysis.pronouns import PRONOUNS, is_pronoun
from desktop_app.analysis.quotes import find_quotes
from desktop_app.analysis.speaker_list import Entry
from desktop_app.analysis.surroundings import Surroundings
from desktop_app.domain.analysis import SpeakerKind
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.spans import Span, Spans

PERSONAL = (SpeakerKind.PERSON, SpeakerKind.UNNAMED)
BODIES = (SpeakerKind.ORGANISATION, SpeakerKind.PLACE, SpeakerKind.DOCUMENT, SpeakerKind.GROUP)
SORTS = {
    "aged": PERSONAL,
    "party": PERSONAL,
    "role": PERSONAL,
    "nation": (*PERSONAL, SpeakerKind.PLACE),
    "several": (SpeakerKind.GROUP, SpeakerKind.UNNAMED),
    "place": (SpeakerKind.PLACE, SpeakerKind.ORGANISATION),
    "company": BODIES[:1],
    "firm": BODIES[:1],
    "body": BODIES,
    "other": (*PERSONAL, *BODIES),
}
"""The kinds of those whom a description of each sort can mean."""
NO_PERSON = frozenset(["place", "company", "firm", "body", "several"])
"""What no one can be of whom it is known that it is a person."""
WORD = re.compile(r"[^\W\d_]+")
HEADS = (BlockRole.HEADLINE, BlockRole.STANDFIRST, BlockRole.HEADING)
OTHERS_WORDS = frozenset(["of", "for", "at", "in", "from", "by", "with", "to", "near", "against", "on"])
"""Words after which a name completes a description of somebody else."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A pronoun or description at its place."""

    at: int
    """Code point in the article."""
    aside: Spans
    """What is said there: its speaker is seldom named inside it."""
    last_speaker: str = ""
    """The id of the entry whose statement came last."""
    inside: str = ""
    """The id of the entry whose statement the reference stands in: "Olsen said that [she had asked]"."""


class Weigher(Protocol):
    """Whatever tells how likely each of several candidates is."""

    def weigh(
        self, question: str, options: Sequence[Signs], candidates: Sequence[Entry], at: int
    ) -> Sequence[float]:
        """Points for each option.

        Args:
            question: names the table of weights.
            options: the signs of each candidate and, where it may be none of them, those of "nobody" after them.
            candidates: whom the options stand for.
            at: code point of the reference.
        """


class Weights:
    """Points by the weights of `resources/lexicons/antecedents.toml`: their sum over the signs."""

    def weigh(
        self,
        question: str,
        options: Sequence[Signs],
        candidates: Sequence[Entry],  # noqa: ARG002 - whoever teaches needs them
        at: int,  # noqa: ARG002
    ) -> Sequence[float]:
        """Points for each option."""
        table = weights(question)
        return [
            sum(table.get(name, 0.0) * value for name, value in signs.items() if value) for signs in options
        ]


class Antecedents:
    """Weighs the people and bodies of one article as antecedents."""

    def __init__(
        self, article: Article, people: People, around: Surroundings, weigher: Weigher | None = None
    ) -> None:
        self._people = people
        self._around = around
        self._weigher = weigher or Weights()
        self._blocks = [block.span.start for block in article.blocks]
        self._quoted = [
            Span(quote.start, quote.end).shifted(block.span.start)
            for block in article.blocks
            for quote in find_quotes(block.span.of(article.text))
        ]
        self._quote_starts = [span.start for span in self._quoted]
        self._head_end = max((b.span.end for b in article.blocks[:3] if b.role in HEADS), default=0)
        self._early_end = max(self._head_end, self._blocks[1] if len(self._blocks) > 1 else 0)
        self._first_told: dict[str, int] = {}
        for word in WORD.finditer(article.text):
            self._first_told.setdefault(word.group().lower(), word.start())
        self._meant: dict[str, list[tuple[int, str]]] = {}
        """For each sort of pronoun where it was used and the id of whom it meant."""

    # -- pronouns

    def of_pronoun(self, entries: Sequence[Entry], pronoun: str, where: Reference) -> Entry | None:
        """The likeliest one for "he", "they", "it", "I" …; None when it is nobody who was named before."""
        told = PRONOUNS[pronoun]
        fitting = [e for e in entries if self._may_be(e, told.sort)]
        standings = [self._standing(e, where) for e in fitting]
        options = standing_signs(standings, where.last_speaker, where.inside)
        if told.sort == "he":
            for signs, more in zip(options, function_signs(standings), strict=True):
                signs.update(more)
        key = told.sort + told.gender
        before = self._meant.setdefault(key, [])
        while before and before[-1][0] >= where.at:
            before.pop()
        before_at, before_id = before[-1] if before else (-1, "")
        for entry, signs in zip(fitting, options, strict=True):
            signs.update(gender_signs(entry, told.gender))
            if told.sort != "he":
                signs[f"{told.sort} {entry.kind.value}"] = 1.0
                for name in ("several", "its own words", "last speaker"):
                    signs[f"{told.sort} {name}"] = signs[name]
            if entry.id == before_id:
                signs[f"meant before {min(self._block(where.at) - self._block(before_at), 2)}"] = 1.0
        if told.sort != "he":
            options.append(self._nobody(where, len(fitting), pronoun))
        found = self._best("he" if told.sort == "he" else "it", options, fitting, where.at)
        if found is not None:
            before.append((where.at, found.id))
        return found

    def _best(
        self, question: str, options: Sequence[Signs], candidates: Sequence[Entry], at: int
    ) -> Entry | None:
        if not options:
            return None
        points = self._weigher.weigh(question, options, candidates, at)
        best = max(range(len(options)), key=lambda place: points[place])
        return candidates[best] if best < len(candidates) else None

    @staticmethod
    def _may_be(entry: Entry, sort: str) -> bool:
        if not (entry.seen or entry.places):
            return False
        if sort == "he":
            return entry.kind in PERSONAL and not is_several(entry)
        if sort == "it":
            return entry.kind is not SpeakerKind.PERSON or not (entry.gender or entry.person_signs)
        return True

    def _nobody(self, where: Reference, candidates: int, words: str) -> Signs:
        return {
            "nobody": 1.0,
            f"nobody {words}": 1.0,
            "nobody early": float(where.at < self._early_end),
            "nobody in head": float(where.at < self._head_end),
            "nobody quoted": float(self.in_quotation(where.at)),
            "nobody of many": math.log2(1 + candidates),
        }

    def _standing(self, entry: Entry, where: Reference) -> Standing:
        place = self._last_outside(entry, where)
        following = bisect_right(entry.places, where.at + 1)
        after = entry.places[following] if following < len(entry.places) else -1
        sentence, block = self._sentence(where.at), self._block(where.at)
        return Standing(
            entry,
            place,
            sentence - self._sentence(place) if place is not None else 0,
            block - self._block(place) if place is not None else 0,
            place is not None and self.in_quotation(place),
            place is not None and place < self._head_end,
            self._sentence(after) - sentence if after >= 0 else -1,
            self._block(after) - block if after >= 0 else -1,
        )

    def _last_outside(self, entry: Entry, where: Reference) -> int | None:
        for place in reversed(entry.seen):
            if place < where.at and not any(span.start <= place < span.end for span in where.aside):
                return place
        return None

    def in_quotation(self, place: int) -> bool:
        """Whether the place lies between quotation marks."""
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
        told = described_as(words, head, self._people)
        fitting = [e for e in entries if self._may_mean(e, told)]
        options = self._described(fitting, told, where)
        nobody = self._nobody(where, len(fitting), told.form or "bare")
        sort = self._sort(told)
        nobody |= {
            f"nobody {sort}": 1.0,
            "nobody several": float(told.several),
            "nobody of somewhere": float(bool(told.beyond)),
            "nobody told more": float(len(told.own)),
            "nobody with a likely one": max((self._told(one) for one in options), default=0.0),
            "nobody first": float(not any(e.seen for e in fitting)),
            f"nobody {'once' if self._told_before(told.head, where.at) else 'never'} told {told.form or 'bare'}": 1.0,
        }
        return self._best("description", [*options, nobody], fitting, where.at)

    def _told_before(self, word: str, at: int) -> bool:
        return self._first_told.get(word, at) < at

    @staticmethod
    def _told(signs: Signs) -> float:
        names = ("this very role", "like role", "beside", "same words", "head in name")
        return max(signs[name] for name in names)

    def _described(self, fitting: Sequence[Entry], told: Description, where: Reference) -> list[Signs]:
        standings = [self._standing(e, where) for e in fitting]
        options = standing_signs(standings, where.last_speaker, where.inside)
        alone = sum(e.kind in SORTS[self._sort(told)] for e in fitting) == 1
        for entry, signs in zip(fitting, options, strict=True):
            signs.update(description_signs(entry, told, where.at, self._people))
            signs.update(gender_signs(entry, told.gender))
            signs.update(self._sorted(entry, told, signs, where))
            signs["the only one"] = float(alone and entry.kind in SORTS[self._sort(told)])
        told_by = [self._told(signs) for signs in options]
        for signs, own in zip(options, told_by, strict=True):
            signs["nobody else told"] = float(own > 0 and sum(one > 0 for one in told_by) == 1)
            signs["others told"] = float(own == 0 and any(told_by))
        return options

    def _sorted(self, entry: Entry, told: Description, known_signs: Signs, where: Reference) -> Signs:
        """Signs that count differently for descriptions of different sort and form."""
        sort, form = self._sort(told), told.form or "bare"
        signs: Signs = {f"{sort} {entry.kind.value}": 1.0}
        if entry.kind is SpeakerKind.PERSON and entry.body_signs and not entry.person_signs:
            signs[f"{sort} person like a body"] = 1.0
        if entry.kind is SpeakerKind.ORGANISATION and not (entry.body_signs or entry.described):
            signs[f"{sort} body without sign"] = 1.0
        fits = entry.kind in SORTS[sort]
        known = "not yet named" not in known_signs
        signs[f"{form} {'known' if known else 'to come'}"] = 1.0
        if fits and entry.kind is SpeakerKind.PERSON and known_signs["no role"]:
            early = "early" if where.at < self._early_end else "later"
            if known:
                signs[f"unexplained {form} {early}"] = 1.0
            elif known_signs.get("first to come"):
                signs[f"unexplained to come {form}"] = 1.0
        if fits and form in ("the", "that") and not self._told_before(told.head, where.at):
            signs[f"epithet {sort}"] = float(known)
            signs["epithet of nearest"] = float("nearer ones 0" in known_signs)
            signs["epithet of most named"] = known_signs["named most"]
        if form == "a":
            signs["a and told"] = self._told(known_signs)
        return signs

    def of_head(self, entries: Sequence[Entry], words: str, head: str, at: int) -> Entry | None:
        """Whom the "Minister" or "Firm" of a headline means, of those who speak in the article."""
        told = described_as(words, head, self._people)
        where = Reference(at, ())
        fitting = [e for e in entries if self._may_mean(e, told)]
        options = self._described(fitting, told, where)
        order = sorted(
            range(len(fitting)), key=lambda n: min((m.start for m in fitting[n].mentions), default=0)
        )
        for rank, number in enumerate(order):
            options[number][f"speaks as number {min(rank, 3)}"] = 1.0
        for entry, signs in zip(fitting, options, strict=True):
            signs["speaks often"] = math.log2(1 + sum(mark.spoke for mark in entry.seen.values()))
        nobody = {"nobody": 1.0, f"nobody {self._sort(told)}": 1.0, "nobody several": float(told.several)}
        nobody["nobody of somewhere"] = float(bool(told.beyond))
        nobody["nobody told more"] = float(len(told.own))
        nobody["nobody of many"] = math.log2(1 + len(fitting))
        return self._best("head", [*options, nobody], fitting, at)

    def _sort(self, told: Description) -> str:
        """What the head of a description can be: somebody, a body, a firm, a place, or anything."""
        people, head = self._people, told.head
        if told.age and not told.several:
            return "aged"
        if told.several:
            return "several"
        if head in people.parties:
            return "party"
        if head in people.places:
            return "place"
        if head in ("company", "firm"):
            return "company"
        if head in people.firms:
            return "firm"
        if head in people.bodies or head in people.groups:
            return "body"
        if people.is_role(head):
            return "role"
        return "nation" if people.nations.get(head) else "other"

    def _may_mean(self, entry: Entry, told: Description) -> bool:
        if not (entry.seen or entry.places) or entry.merged_into or is_pronoun(entry.first_name):
            return False
        person = entry.kind is SpeakerKind.PERSON and (entry.gender or entry.person_signs > entry.body_signs)
        if person and self._sort(told) in NO_PERSON:
            return False
        return not self._named_in(entry, told.low)

    @staticmethod
    def _named_in(entry: Entry, low: str) -> bool:
        """Whether the description names the entry as somebody else: "the mayor of Lodz", "Brandt's lawyer"."""
        words: list[str] | None = None
        for name in entry.names:
            if len(name) < 3 or name.lower() not in low:
                continue
            words = words if words is not None else low.split()
            parts = name.lower().split()
            for start in range(len(words) - len(parts) + 1):
                here = words[start : start + len(parts)]
                owner = here[-1].endswith(("'s", "’s", "s'", "s’"))
                plain = [*here[:-1], re.sub(r"(?:['’]s|['’]|[,.;])$", "", here[-1])]
                before = words[max(0, start - 2) : start]
                if plain == parts and (owner or OTHERS_WORDS & set(before)):
                    return True
        return False
