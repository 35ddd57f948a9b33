"""What speaks for and against somebody as the one whom a pronoun or a description means: named numbers."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.analysis.findings import MAIN
from desktop_app.analysis.lexicon import People
from desktop_app.analysis.name_forms import ARTICLES, key_of
from desktop_app.analysis.speaker_list import Entry, Seen
from desktop_app.domain.analysis import SpeakerKind

Signs = dict[str, float]
AGED = re.compile(r"(\d+)-year-old")
OWNED = re.compile(r"(?i)^(?:his|her|its|their|my|our|your|[\w’'.-]+[’']s|\w+s[’']) ")
POINTING = ("this ", "that ", "these ", "those ")
INDEFINITE = ("a ", "an ", "one ", "another ", "some ")
BEYOND = re.compile(
    r"\s(?:in|of|from|at|near|around|outside|on|for|with|to|by|who|that|which|whose|behind)\s|, "
)
"""Where what a description is like ends and what it belongs to begins."""
WORTHY = 4
"""Letters from which a word of a description can tell something."""


@dataclass(frozen=True, slots=True)
class Description:
    """A description, taken apart."""

    low: str
    """Lower case, with its article."""
    bare: str
    key: str
    """`bare` folded."""
    head: str
    heads: tuple[str, ...]
    """The head and words for the same office or kind of body."""
    form: str
    """"the", "a", "that", "her" (somebody's own) or "" (bare, as in headlines)."""
    own: frozenset[str]
    """The words before the complement that say what it is like."""
    beyond: frozenset[str]
    """The words of its complement."""
    age: str = ""
    gender: str = ""
    nation: str = ""
    several: bool = False


def described_as(text: str, head: str, people: People) -> Description:
    """`text` taken apart."""
    low = text.lower()
    bare = ARTICLES.sub("", low)
    aged = AGED.search(bare)
    parts = BEYOND.split(bare, maxsplit=1)
    own = frozenset(word for word in key_of(parts[0]).split() if len(word) >= WORTHY) - {head}
    beyond = frozenset(
        word for word in key_of(parts[1] if len(parts) > 1 else "").split() if len(word) >= WORTHY
    )
    form = (
        "her"
        if OWNED.match(low)
        else "a"
        if low.startswith(INDEFINITE)
        else "that"
        if low.startswith(POINTING)
        else "the"
        if low.startswith("the ")
        else ""
    )
    last = head.rsplit("-", 1)[-1]
    heads = people.alike(head) if last == head else (*people.alike(head), last)
    gender = "f" if head in people.female else "m" if head in people.male else ""
    several = head.endswith("s") and not head.endswith("ss") and head not in people.bodies
    return Description(
        low,
        bare,
        key_of(bare),
        head,
        heads,
        form,
        own,
        beyond,
        aged.group(1) if aged is not None else "",
        gender,
        nation_of(bare, people),
        several,
    )


def nation_of(words: str, people: People) -> str:
    """The country that one of the words stands for."""
    for word in words.lower().replace(",", " ").split():
        if nation := people.nations.get(word) or people.seats.get(word):
            return nation
    return ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands to the place of a reference."""

    entry: Entry
    place: int | None
    """Where they were named last before it, outside what is said there; None when they were not."""
    sentences: int = 0
    """Sentences back to there."""
    blocks: int = 0
    quoted: bool = False
    """Named there inside somebody's quotation."""
    only_in_head: bool = False
    next_sentences: int = -1
    """Sentences on to where they are named next; -1 when they are not."""
    next_blocks: int = -1

    @property
    def function(self) -> str:
        """What they are in their sentence there; what speaks is a main subject where nothing else is known."""
        mark = self.entry.seen[self.place] if self.place is not None else Seen()
        return mark.function or (MAIN if mark.spoke else "")


def standing_signs(standings: Sequence[Standing], last_speaker: str, inside: str) -> list[Signs]:
    """For each candidate the signs of where and how the article mentions it, next to the others."""
    most = max((_named(one.entry) for one in standings), default=0)
    to_come = [one.next_sentences for one in standings if one.place is None and one.next_sentences >= 0]
    out: dict[int, Signs] = {}
    nearer, nearest_subject = 0, True
    for number in sorted(range(len(standings)), key=lambda n: -(standings[n].place or -1)):
        one = standings[number]
        entry, signs = one.entry, Signs()
        out[number] = signs
        if one.place is not None:
            mark = entry.seen[one.place]
            signs[f"sentences back {_bucket(one.sentences)}"] = 1.0
            signs[f"blocks back {min(one.blocks, 3)}"] = 1.0
            signs[f"nearer ones {min(nearer, 3)}"] = 1.0
            signs["subject"] = float(mark.subject)
            signs["nearest subject"] = float(mark.subject and nearest_subject)
            signs["spoke there"] = float(mark.spoke)
            signs["quoted"] = float(one.quoted)
            signs["only in head"] = float(one.only_in_head)
            nearer += 1
            nearest_subject = nearest_subject and not mark.subject
        else:
            signs["not yet named"] = 1.0
        if one.next_sentences >= 0:
            signs[f"sentences on {_bucket(one.next_sentences)}"] = 1.0
            signs["next block"] = float(one.next_blocks == 1)
            signs["first to come"] = float(one.place is None and one.next_sentences <= min(to_come))
        named = _named(entry)
        signs["last speaker"] = float(entry.id == last_speaker)
        signs["its own words"] = float(entry.id == inside)
        signs["often"] = math.log2(1 + len(entry.seen))
        signs["named often"] = math.log2(1 + named)
        signs["named most"] = float(named == most)
        signs["spoke before"] = float(entry.speaks)
        signs[f"kind {entry.kind.value}"] = 1.0
        signs["described"] = float(entry.described)
        signs["several"] = float(is_several(entry))
    return [out[number] for number in range(len(standings))]


def function_signs(standings: Sequence[Standing]) -> list[Signs]:
    """For each candidate the signs of what they are in the sentence that mentions them last.

    "He" goes on about the subject of the last main clause rather than about somebody whom a clause within it names.
    """
    last = max((one.place for one in standings if one.place is not None and one.function == MAIN), default=-1)
    return [
        {f"named as {one.function or 'other'}": 1.0, "nearest main subject": float(one.place == last)}
        if one.place is not None
        else {}
        for one in standings
    ]


def _named(entry: Entry) -> int:
    return max(len(entry.places), len(entry.seen))


def _bucket(sentences: int) -> str:
    return str(sentences) if sentences < 3 else "3-5" if sentences < 6 else "6-"


def is_several(entry: Entry) -> bool:
    """Whether an unnamed source is more than one person: "two officials"."""
    if entry.kind not in (SpeakerKind.UNNAMED, SpeakerKind.GROUP):
        return False
    first = key_of(BEYOND.split(entry.first_name, maxsplit=1)[0])
    return first.endswith("s")


def gender_signs(entry: Entry, gender: str) -> Signs:
    """Signs of whether somebody is "he" or "she"; none where the word does not tell."""
    if not gender:
        return {}
    signs = Signs()
    if entry.gender:
        signs["gender fits" if entry.gender == gender else "gender against"] = 1.0
    elif entry.kind is SpeakerKind.PERSON:
        signs["gender unknown"] = 1.0
        woman = entry.first_name.split()[0].lower().endswith(("a", "ee", "ie")) if entry.first_name else False
        signs["name of a woman"] = float(woman) if gender == "f" else -float(woman)
    said = entry.pronouns[gender] - entry.pronouns["f" if gender == "m" else "m"]
    signs["pronouns beside"] = math.copysign(math.log2(1 + abs(said)), said)
    return signs


def description_signs(entry: Entry, told: Description, at: int, people: People) -> Signs:
    """Signs of whether a description fits what the article says of the candidate."""
    signs = Signs()
    roles = entry.role_words
    has_role = any(head in roles for head in told.heads)
    signs["this very role"] = float(told.head in roles)
    signs["like role"] = float(has_role and told.head not in roles)
    beside = any(stands(entry.beside, head, at) for head in told.heads)
    signs["beside"] = float(beside)
    signs["near"] = float(not beside and any(stands(entry.near, head, at) for head in told.heads))
    signs["other role"] = float(bool(roles) and not has_role and not beside)
    signs["no role"] = float(not roles and not beside)
    signs["same words"] = float(told.key in entry.called)
    signs["same head"] = float(told.head in entry.called_heads)
    signs["other head"] = float(entry.described and told.head not in entry.called_heads)
    name = entry.name_words
    implied = {other for word in name for other in people.implied.get(word, ())}
    signs["head in name"] = float(told.head in name or bool(implied & set(told.heads)))
    signs["words in name"] = float(bool(told.own & name))
    for words, called in ((told.own, "own"), (told.beyond, "beyond")):
        if words:
            signs[f"{called} in role"] = len(words & roles) / len(words)
            found = sum(stands(entry.beside, word, at) for word in words)
            signs[f"{called} beside"] = found / len(words)
            signs[f"{called} near"] = sum(stands(entry.near, word, at) for word in words) / len(words)
    signs["beyond in name"] = float(bool(told.beyond & name))
    if told.age:
        signs["this age"] = float(stands(entry.beside, told.age, at))
    if told.nation:
        signs["this nation"] = float(any(nation_of(role, people) == told.nation for role in entry.roles))
    return signs


def stands(told: dict[str, int], word: str, at: int) -> bool:
    """Whether `word` was said beside the entry's name, elsewhere than at the reference itself."""
    return word in told and abs(told[word] - at) > 2
