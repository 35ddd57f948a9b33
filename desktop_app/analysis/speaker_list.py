"""From the entries of the registry to the speakers of the analysis: the name to show, the role, whom one speaks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.analysis.findings import SUBJECTS
from desktop_app.analysis.lexicon import People, people
from desktop_app.analysis.name_forms import ARTICLES
from desktop_app.domain.analysis import Speaker, SpeakerKind
from desktop_app.domain.spans import Span

ROLE_END = re.compile(r"\s*[,;:()–—\"“”]|\s+(?:who|which|that|whose)\b")
SPOKES = re.compile(r"(?i)\bspokes(?:man|woman|person)\b")


@dataclass(frozen=True, slots=True)
class Seen:
    """How an entry stands where it is named."""

    function: str = ""
    """`findings.MAIN`, EMBEDDED or OBJECT; nothing where it is none of these or not known."""
    spoke: bool = False
    """As the source of a statement."""

    @property
    def subject(self) -> bool:
        """As the subject of a clause, or as what speaks."""
        return self.spoke or self.function in SUBJECTS


@dataclass(slots=True)
class Entry:
    """One speaker while the article is read."""

    id: str
    kind: SpeakerKind
    names: Counter[str] = field(default_factory=Counter)
    first_name: str = ""
    aliases: dict[str, None] = field(default_factory=dict)
    roles: dict[str, None] = field(default_factory=dict)
    gender: str = ""
    mentions: dict[Span, None] = field(default_factory=dict)
    last: int = -1
    """Where it was mentioned last."""
    seen: dict[int, Seen] = field(default_factory=dict)
    """Where it was named so far, by code point."""
    places: list[int] = field(default_factory=list)
    """Where the article names it, before and after what is being read."""
    beside: dict[str, int] = field(default_factory=dict)
    """Words of the phrases that stand right beside its name, with the place of the name."""
    near: dict[str, int] = field(default_factory=dict)
    """Words of the sentences in which it is named, near the name."""
    person_signs: int = 0
    body_signs: int = 0
    place_signs: int = 0
    """How often it is spoken of as a person, a body and a place are."""
    described: bool = False
    """Known by a description alone."""
    role_words: set[str] = field(default_factory=set)
    """The words of its roles."""
    name_words: set[str] = field(default_factory=set)
    """The words of its names, unless it is a person."""
    called: set[str] = field(default_factory=set)
    """What its statements are attributed to, lower case, without article: "surgeon"."""
    called_heads: set[str] = field(default_factory=set)
    """The heads of those descriptions."""
    pronouns: Counter[str] = field(default_factory=Counter)
    """How often "he" (m) and "she" (f) stand next after its name."""
    speaks: bool = False
    nation: str = ""
    """For a place: the country whose government it stands for."""
    merged_into: str = ""


def listed(entries: Sequence[Entry], people: People) -> tuple[Speaker, ...]:
    """The speakers of `entries`, in the order in which they are first mentioned."""
    ordered = sorted(entries, key=lambda entry: min(entry.mentions))
    bodies = [other for other in ordered if other.kind in (SpeakerKind.ORGANISATION, SpeakerKind.PLACE)]
    return tuple(_speaker(entry, bodies, people) for entry in ordered)


def _speaker(entry: Entry, bodies: Sequence[Entry], people: People) -> Speaker:
    name = _best_name(entry)
    aliases = tuple(alias for alias in entry.aliases if alias != name)
    role = max(map(_shown_role, entry.roles), key=len, default="") or None
    mentions = tuple(sorted(entry.mentions))
    return Speaker(entry.id, name, entry.kind, role, aliases, mentions, _speaks_for(entry, bodies, people))


def _shown_role(role: str) -> str:
    """What to show of a role: no clause and no aside after it, and no "Mr" that goes with the name."""
    words = ROLE_END.split(role.strip(), maxsplit=1)[0].split()
    while words and words[-1].lower().rstrip(".") in people().honorifics:
        words.pop()
    return " ".join(words)


def _best_name(entry: Entry) -> str:
    """The full name used most in the text, the first of those used equally often."""
    if entry.kind is not SpeakerKind.PERSON or not entry.names:
        return re.sub(r"(?i)^the\s+", "", entry.first_name)
    full = [name for name in entry.names if len(name.split()) >= 2] or list(entry.names)
    best = max(full, key=lambda name: (entry.names[name], -list(entry.names).index(name)))
    return re.sub(r"^The (?=[^\s]+ (?:of|for) )", "", best)


def _speaks_for(entry: Entry, bodies: Sequence[Entry], people: People) -> str | None:
    """The government or body of which a spokesman's role names the nation, the seat or the name."""
    for role in entry.roles:
        if entry.kind is not SpeakerKind.PERSON or not SPOKES.search(role):
            continue
        low = role.lower()
        for body in bodies:
            if any(ARTICLES.sub("", alias).lower() in low for alias in body.aliases if len(alias) > 3):
                return body.id
        nations = {people.nations.get(word) or people.seats.get(word) for word in low.split()} - {None}
        for body in bodies:
            if body.nation in nations:
                return body.id
    return None
