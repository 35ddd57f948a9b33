"""Who the sources are: one speaker a person or body, whatever the article calls them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.analysis.antecedents import BODIES, PERSONAL, Antecedents, Reference
from desktop_app.analysis.findings import BlockFindings, Name
from desktop_app.analysis.lexicon import Cues, People, given_names
from desktop_app.analysis.name_forms import (
    ARTICLES,
    LIKE,
    NAME_WORD,
    PARTICLES,
    alike,
    flat,
    is_name,
    key_of,
    name_likeness,
    persons_in,
)
from desktop_app.analysis.speaker_list import Entry, Seen, listed
from desktop_app.domain.analysis import Speaker, SpeakerKind
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.spans import Span, Spans

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "they": "", "them": "", "it": "n", "i": "", "we": "",
    "who": "", "this": "", "both": "", "himself": "m", "herself": "f", "hers": "f", "its": "n", "their": "",
}  # fmt: skip
AGED = re.compile(r"\d+-year-old")


@dataclass(frozen=True, slots=True)
class Mention:
    """A source or a name at its place in the article."""

    span: Span
    text: str
    head: str
    label: str = ""
    role: str = ""
    aside: Spans = ()
    """What is said there."""


class Registry:
    """Everyone the article mentions so far, and who a new mention is."""

    def __init__(self, article: Article, lexicon: Cues, words: People) -> None:
        self._article = article
        self._lexicon = lexicon
        self._people = words
        self._entries: list[Entry] = []
        self._by_key: dict[str, Entry] = {}
        self._antecedents = Antecedents(article, words)
        self._last_speaker = ""

    # -- names

    def note_names(self, findings: list[BlockFindings]) -> None:
        """Learn the people whom the article names, before any source is resolved: full names come late at times."""
        for block, found in zip(self._article.blocks, findings, strict=True):
            captions = block.role in (BlockRole.CAPTION, BlockRole.CREDIT)
            for name in found.names:
                words = self._words(name, block.span.start)
                if name.label == "PERSON" and len(words.split()) >= 2 and is_name(words):
                    entry = self._person(words, weight=1 if captions else 2)
                    self._add_role(entry, name.role)
        for block, found in zip(self._article.blocks, findings, strict=True):
            self._note_written(block, findings=found)
            for name in found.names:
                self._note_place(self._words(name, block.span.start), name, block.span.start)

    def _note_written(self, block: Block, findings: BlockFindings) -> None:
        """Learn the names that the name finder missed but that their spelling shows."""
        offset = block.span.start
        words = block.span.of(self._article.text)
        taken = [name.span for name in findings.names if name.label == "PERSON"]
        for place, name in persons_in(words, given_names(), self._people.titles, self._people.bodies):
            if not any(span.start <= place < span.end for span in taken):
                entry = self._person(name)
                entry.places.append(place + offset)

    def _note_place(self, words: str, name: Name, offset: int) -> None:
        """Remember where somebody is named, for what is said of them there."""
        if name.label == "PERSON" and is_name(words) and (entry := self._match(words.split())):
            entry.places.append(name.span.start + offset)
        elif name.label == "ORG" and len(words) > 3:
            bare = ARTICLES.sub("", words)
            self._keyed(f"name:{key_of(bare)}", words, SpeakerKind.ORGANISATION).places.append(
                name.span.start + offset
            )

    def see(self, name: Name, offset: int) -> None:
        """Note that a name is mentioned at its place, so that pronouns after it can mean it."""
        words = self._words(name, offset)
        span = name.span.shifted(offset)
        if name.label == "PERSON" and is_name(words):
            entry = self._person(words)
            self._add_role(entry, name.role)
            self._mention(entry, span, words, Seen(subject=name.subject))
        elif name.label == "ORG" and len(words) > 3:
            bare = ARTICLES.sub("", words)
            entry = self._keyed(f"name:{key_of(bare)}", words, SpeakerKind.ORGANISATION)
            self._mention(entry, span, words, Seen(subject=name.subject))

    def _words(self, name: Name, offset: int) -> str:
        return flat(name.span.shifted(offset).of(self._article.text))

    # -- resolving

    def resolve(self, mention: Mention) -> Entry:
        """The speaker that `mention` is."""
        entry = self._resolve(mention)
        self._mention(entry, mention.span, mention.text, Seen(subject=True, spoke=True))
        entry.speaks = True
        self._last_speaker = entry.id
        return entry

    def _resolve(self, mention: Mention) -> Entry:
        text = flat(mention.text)
        low = text.lower()
        if low in PRONOUNS:
            return self._antecedent(low, mention) or self._new(text, SpeakerKind.UNNAMED, low)
        if name := self._person_in(text, mention):
            person = self._person(name)
            self._add_role(person, mention.role or self._role_in(text, name))
            return person
        if text == "A" and (asked := self._interviewed(mention.span.start)):
            return asked
        head = mention.head.lower()
        bare = ARTICLES.sub("", low)
        described = low.startswith(("the ", "this ", "that ", "a ", "an ")) or (
            text == text.capitalize() and len(text.split()) <= 4
        )
        if described and (entry := self._described(text, head, mention)):
            return entry
        if country := self._country(bare):
            place = self._keyed(f"country:{country.lower()}", text, SpeakerKind.PLACE)
            place.nation = country
            return place
        return self._keyed(f"name:{key_of(bare)}", text, self._kind(text, head, mention))

    def _person_in(self, text: str, mention: Mention) -> str:
        """The person's name in a source phrase, or nothing."""
        if mention.label == "PERSON":
            return (
                flat((mention.role and mention.text) or mention.text)
                if is_name(text)
                else self._known_in(text)
            )
        return self._known_in(text) or self._titled(text, mention)

    def _titled(self, text: str, mention: Mention) -> str:
        """The name in "Engineer Margarete Olsen", where the name finder did not see a person."""
        words = ARTICLES.sub("", text).split()
        tail = self._tail(words).split()
        before = [word.lower().rstrip(".") for word in words[: len(words) - len(tail)]]
        described = bool(before) and before[-1] in self._people.roles | self._people.titles
        bodies = any(word.lower() in self._people.bodies for word in tail)
        if not tail or bodies or len(words) != len(before) + len(tail):
            return ""
        bare = not before and len(tail) in (2, 3) and mention.label == "" and text == " ".join(tail)
        return " ".join(tail) if described or bare else ""

    def _known_in(self, text: str) -> str:
        """The longest name of a known person that stands in `text`, also in another spelling, not as an owner."""
        plain = re.sub(r"\b([\w’'-]+)['’]s\b", " ", text)
        words = plain.replace(",", " ").split()
        caps = [word for word in words if NAME_WORD.match(word)]
        for entry in self._entries:
            if entry.kind is not SpeakerKind.PERSON:
                continue
            for name in entry.names:
                if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", plain):
                    return name
        if not caps or words[-1] != caps[-1]:
            return ""
        last = caps[-1]
        for entry in self._entries:
            if entry.kind is SpeakerKind.PERSON and any(
                alike(last, name.split()[-1]) for name in entry.names
            ):
                tail = self._tail(words)
                return tail or last
        return ""

    def full_name(self, words: str, name: str) -> str:
        """`name` with the first names that stand before it at the end of `words`."""
        tail = self._tail(words.split())
        return tail if tail.endswith(name) else name

    def _tail(self, words: list[str]) -> str:
        """The capitalised words at the end without titles: the name in "Foreign Ministry spokesman Zhao Lijian"."""
        out: list[str] = []
        for word in reversed(words):
            low = word.lower().rstrip(".")
            if (
                low in self._people.titles
                or low in self._people.roles
                or not (NAME_WORD.match(word) or low in PARTICLES)
            ):
                break
            out.insert(0, word)
        while out and out[0].lower() in PARTICLES:
            out.pop(0)
        return " ".join(out[-4:])

    def _person(self, name: str, weight: int = 1) -> Entry:
        """The person of that name: known by it, by the same last name, or by a likeness of it."""
        words = [w for w in name.split() if w.lower().rstrip(".") not in self._people.titles] or name.split()
        name = " ".join(words)
        found: Entry = self._match(words) or self._new(
            name, SpeakerKind.PERSON, f"person:{key_of(name)}:{len(self._entries)}"
        )
        found.names[name] += weight
        if (len(words) > 1 and len(found.first_name.split()) < 2) or not found.first_name:
            found.first_name = name
        found.aliases.setdefault(name)
        if len(words) > 1 and not found.gender:
            found.gender = given_names().get(words[0].lower(), "")
        return found

    def _match(self, words: list[str]) -> Entry | None:
        best: tuple[float, int, Entry] | None = None
        for entry in self._entries:
            if entry.kind is not SpeakerKind.PERSON:
                continue
            score = max((name_likeness(words, other.split()) for other in entry.names), default=0.0)
            if score >= LIKE and (best is None or (score, entry.last) > best[:2]):
                best = (score, entry.last, entry)
        return best[2] if best else None

    # -- descriptions and pronouns

    def _antecedent(self, pronoun: str, mention: Mention) -> Entry | None:
        gender = PRONOUNS[pronoun]
        kinds: tuple[SpeakerKind, ...]
        if gender == "n" or pronoun in ("we", "they", "them", "both"):
            kinds = BODIES if gender == "n" or pronoun == "we" else (*BODIES, *PERSONAL)
        else:
            kinds = PERSONAL
        fitting = [
            e for e in self._entries if e.kind in kinds and not (gender in ("m", "f") and self._is_several(e))
        ]
        found = self._antecedents.of_pronoun(fitting, gender.strip("n"), self._where(mention))
        if found is None and gender not in ("m", "f"):
            people = [e for e in self._entries if e.kind in PERSONAL]
            found = self._antecedents.of_pronoun(people, "", self._where(mention))
        if found is not None and gender in ("m", "f"):
            found.gender = found.gender or gender
        return found

    def _interviewed(self, before: int) -> Entry | None:
        """Whom an interview asks: the person named most before its first answer."""
        people = [e for e in self._entries if e.kind is SpeakerKind.PERSON]
        named = [(sum(place < before for place in (*e.seen, *e.places)), e) for e in people]
        return max(named, key=lambda pair: pair[0], default=(0, None))[1]

    def _where(self, mention: Mention) -> Reference:
        return Reference(mention.span.start, mention.aside, self._last_speaker)

    @staticmethod
    def _is_several(entry: Entry) -> bool:
        """Whether an unnamed source is more than one person: "two officials"."""
        first = key_of(entry.first_name.split(" of ")[0].split(" in ")[0])
        return entry.kind is SpeakerKind.UNNAMED and first.endswith("s")

    def _described(self, text: str, head: str, mention: Mention) -> Entry | None:
        """Who "the spokesman", "the Kremlin spokesman", "the charity" is."""
        bare = ARTICLES.sub("", text.lower())
        for entry in sorted(self._entries, key=lambda entry: -entry.last):
            if entry.seen and any(
                key_of(bare) == key_of(ARTICLES.sub("", alias.lower())) for alias in entry.aliases
            ):
                return entry
        if (
            any(c.isupper() for c in text[4:])
            and head not in self._people.roles | self._people.bodies | self._people.groups
        ):
            return None
        return self._antecedents.of_description(self._entries, text, head, self._where(mention))

    # -- other speakers

    def _country(self, bare: str) -> str:
        for suffix in (" government", " authorities", " officials"):
            bare = bare.removesuffix(suffix) if suffix == " government" else bare
        if bare in self._people.seats:
            return self._people.seats[bare]
        names = {name.lower(): name for name in self._people.seats.values()}
        return names.get(bare, self._people.nations.get(bare, ""))

    def _kind(self, text: str, head: str, mention: Mention) -> SpeakerKind:
        if head in self._lexicon.documents:
            return SpeakerKind.DOCUMENT
        if head in self._lexicon.unnamed or head in self._people.roles:
            named = [word for word in text.split()[1:] if NAME_WORD.match(word)]
            return SpeakerKind.UNNAMED if not named or head in self._lexicon.unnamed else SpeakerKind.PERSON
        if mention.label == "GPE":
            return SpeakerKind.PLACE
        if mention.label == "PERSON":
            return SpeakerKind.PERSON
        if (
            mention.label in ("ORG", "NORP")
            or head in self._people.bodies
            or any(c.isupper() for c in text[1:])
        ):
            return SpeakerKind.ORGANISATION
        return SpeakerKind.GROUP if head.endswith("s") else SpeakerKind.UNNAMED

    def _keyed(self, key: str, text: str, kind: SpeakerKind) -> Entry:
        entry = self._by_key.get(key) or self._acronym(text) or self._shortened(text, kind)
        if entry is None:
            entry = self._new(text, kind, key)
        self._by_key[key] = entry
        return entry

    def _acronym(self, text: str) -> Entry | None:
        bare = ARTICLES.sub("", text)
        if not (2 <= len(bare) <= 8 and bare.isupper()):
            return None
        for entry in self._entries:
            for name in (*entry.names, *entry.aliases):
                initials = "".join(word[0] for word in name.split() if word[0].isupper())
                if initials.endswith(bare) and len(bare) > 1:
                    return entry
        return None

    def _shortened(self, text: str, kind: SpeakerKind) -> Entry | None:
        """A body by a part of its name: "Pelagia" for "Pelagia Cruises"."""
        words = ARTICLES.sub("", text).split()
        if kind not in (SpeakerKind.ORGANISATION, SpeakerKind.PERSON) or not words[0][:1].isupper():
            return None
        for entry in self._entries:
            if entry.kind is SpeakerKind.ORGANISATION:
                for alias in entry.aliases:
                    known = ARTICLES.sub("", alias).replace(",", " ").split()
                    if any(known[i : i + len(words)] == words for i in range(len(known))):
                        return entry
        return None

    def _new(self, name: str, kind: SpeakerKind, key: str) -> Entry:
        entry = Entry(f"p{len(self._entries) + 1}", kind)
        entry.names[name] += 0
        entry.first_name = name
        entry.aliases.setdefault(name)
        self._entries.append(entry)
        self._by_key.setdefault(key, entry)
        return entry

    def _mention(self, entry: Entry, span: Span, text: str, seen: Seen) -> None:
        entry.last = max(entry.last, span.start)
        before = entry.seen.get(span.start, Seen())
        entry.seen[span.start] = Seen(seen.subject or before.subject, seen.spoke or before.spoke)
        if span not in entry.mentions:
            entry.mentions.append(span)
        words = flat(text)
        if words.lower() not in PRONOUNS:
            entry.aliases.setdefault(words)
        self._learn_gender(entry, words)

    def _learn_gender(self, entry: Entry, words: str) -> None:
        """What a description tells of somebody's gender; owners ("his lawyer") tell nothing."""
        told = words.lower().split()
        for word in told:
            if word in PRONOUNS and len(told) > 1:
                continue
            if word in self._people.female:
                entry.gender = entry.gender or "f"
            elif word in self._people.male:
                entry.gender = entry.gender or "m"

    def _role_in(self, text: str, name: str) -> str:
        before, _, after = text.partition(name)
        rest = before.strip(" ,") or after.strip(" ,")
        rest = ARTICLES.sub("", rest)
        return rest if re.search(r"\w", rest) and len(rest) < 90 else ""

    def _add_role(self, entry: Entry, role: str) -> None:
        if role:
            entry.roles.setdefault(flat(role))
            self._learn_gender(entry, role)

    def join_heads(self, ends: int) -> None:
        """Give "minister" of a headline to the minister whom the body names later; `ends`: where the head ends."""
        for entry in list(self._entries):
            head = entry.first_name.split()[-1].lower() if entry.first_name else ""
            early = entry.mentions and max(m.start for m in entry.mentions) < ends
            if not entry.speaks or not early or (entry.kind is SpeakerKind.PERSON and entry.roles):
                continue
            if head not in self._people.roles | self._people.bodies:
                continue
            later = [e for e in self._entries if e is not entry and e.speaks and self._has_role(e, head)]
            if later:
                self._merge(entry, later[0])

    def _has_role(self, entry: Entry, head: str) -> bool:
        described = [
            *entry.roles,
            *(alias for alias in entry.aliases if entry.kind is not SpeakerKind.PERSON),
        ]
        return any(head in words.lower().replace(",", " ").split() for words in described)

    def _merge(self, gone: Entry, kept: Entry) -> None:
        kept.aliases.update(gone.aliases)
        kept.mentions.extend(gone.mentions)
        kept.speaks = True
        gone.speaks = False
        gone.merged_into = kept.id

    def final_id(self, entry_id: str) -> str:
        """The id of the speaker that the entry became part of, or its own."""
        entry = next((e for e in self._entries if e.id == entry_id), None)
        return entry.merged_into or entry_id if entry else entry_id

    # -- the result

    def speakers(self) -> tuple[Speaker, ...]:
        """The speakers of statements, in the order in which they first speak."""
        return listed([entry for entry in self._entries if entry.speaks], self._people)
