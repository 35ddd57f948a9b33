"""Who the sources are: one speaker a person or body, whatever the article calls them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.analysis.antecedents import Antecedents, Reference, Weigher
from desktop_app.analysis.findings import PRONOUN, BlockFindings, Name, Subject
from desktop_app.analysis.first_person import FirstPerson
from desktop_app.analysis.inventory import RECENT, Inventory
from desktop_app.analysis.late_subjects import LateSubjects
from desktop_app.analysis.lexicon import Cues, People
from desktop_app.analysis.name_forms import (
    ARTICLES,
    NAME_WORD,
    flat,
    is_name,
    key_of,
)
from desktop_app.analysis.name_notes import NameNotes
from desktop_app.analysis.pronouns import OWNERS, PRONOUNS, is_pronoun
from desktop_app.analysis.source_names import SourceNames
from desktop_app.analysis.speaker_list import Entry, Seen, listed
from desktop_app.analysis.surroundings import Surroundings
from desktop_app.domain.analysis import Speaker, SpeakerKind
from desktop_app.domain.article import Article
from desktop_app.domain.letters import CAPITAL, SMALL
from desktop_app.domain.spans import Span, Spans

WRITTEN_BY = re.compile(
    r"(?:[\w’'-]+ )+?(?<!obtained )(?<!seen )(?<!reviewed )(?<!viewed )(?<!leaked )"
    rf"(?:by|from) ((?:the |an? )?[\w’'& .-]*[{CAPITAL}][\w’'& .-]*)"
)
"""The author in "a report by the Carver Institute"."""


DESCRIBED_BODY = re.compile(
    rf"(?P<what>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[\w’'. -]+[’']s) (?:[\w’'-]+ )*?[{SMALL}-]+), "
    rf"(?P<name>[{CAPITAL}][\w’'-]*(?: (?:[{CAPITAL}][\w’'-]*|&|of|the))*)$"
)
"""A description and, after a comma, the name of what it describes."""


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
    inside: str = ""
    """The id of the speaker in whose statement it stands."""
    function: str = ""
    """What it is in its sentence, as `findings.Name` tells it."""


class Registry:
    """Everyone the article mentions so far, and who a new mention is."""

    def __init__(
        self, article: Article, lexicon: Cues, words: People, weigher: Weigher | None = None
    ) -> None:
        self._article = article
        self._lexicon = lexicon
        self._people = words
        self._entries = Inventory(words)
        self._around = Surroundings(article.text, words)
        self._antecedents = Antecedents(article, words, self._around, weigher)
        self._source_names = SourceNames(words, self._entries)
        self._subjects = LateSubjects(article.text, words, lexicon, self._antecedents.in_quotation)
        self._first_person = FirstPerson(article, self._entries)
        self._last_speaker = ""
        self._guessed: tuple[int, Entry | None] = (-1, None)
        self._noted = NameNotes(article, words, self._entries, self._around)

    # -- names

    def note_names(self, findings: list[BlockFindings]) -> None:
        """Learn whom the article names, before any source is resolved: full names come late at times."""
        for entry, role in self._noted.note_names(findings):
            self._add_role(entry, role)
        self._noted.settle()
        self._first_person.note_names()

    def see(self, name: Name, offset: int) -> None:
        """Note that a name is mentioned at its place, so that pronouns after it can mean it."""
        words = self._words(name, offset)
        span = name.span.shifted(offset)
        if name.label == PRONOUN:
            self._guess(words, span, name.function)
        elif name.label != "PERSON" and (known := self._entries.named(words, name.label)):
            self._mention(known, span, words, Seen(name.function))
        elif name.label == "PERSON" and is_name(words):
            entry = self._entries.person(words)
            self._add_role(entry, name.role)
            self._mention(entry, span, words, Seen(name.function))
        elif name.label == "ORG" and len(words) > 3 and not (words.isupper() and name.span.start < 3):
            bare = ARTICLES.sub("", words)
            entry = self._entries.keyed(f"name:{key_of(bare)}", words, SpeakerKind.ORGANISATION)
            self._mention(entry, span, words, Seen(name.function))

    def pass_subjects(self, subjects: Sequence[Subject], offset: int) -> None:
        """Remember the subjects of a block's clauses, which pronouns from here on can mean."""
        self._subjects.add((one.span.shifted(offset), one) for one in subjects)

    def _guess(self, pronoun: str, span: Span, function: str) -> None:
        """Take note of whom a subject means: "He resigned in May. He said …" may go on about somebody."""
        if self._antecedents.in_quotation(span.start):
            return
        self._pass_missed(span.start)
        entry = self._antecedent(pronoun.lower(), Mention(span, pronoun, pronoun))
        if entry is not None:
            entry.seen[span.start] = Seen(function)
            self._entries.touch(entry)
            self._guessed = (span.start, entry)

    def _words(self, name: Name, offset: int) -> str:
        return flat(name.span.shifted(offset).of(self._article.text))

    # -- resolving

    def resolve(self, mention: Mention) -> Entry:
        """The speaker that `mention` is."""
        self._pass_missed(mention.span.start)
        at, guessed = self._guessed
        if guessed is not None and at == mention.span.start:
            guessed.seen.pop(at, None)
        entry = self._resolve(mention)
        self._mention(entry, mention.span, mention.text, Seen(mention.function, spoke=True))
        entry.speaks = True
        self._last_speaker = entry.id
        return entry

    def _pass_missed(self, before: int) -> None:
        """Note as seen the names before a place that the name finder missed."""
        for span, entry in self._noted.passed(before):
            self._mention(entry, span, span.of(self._article.text), Seen())

    def _resolve(self, mention: Mention) -> Entry:
        text = flat(mention.text)
        low = text.lower()
        if is_pronoun(text):
            if self._own_voice(low, mention):
                return self._first_person.entry_of(low, text, mention.span.start)
            return self._antecedent(low, mention) or self._late_subject(low, mention) or self._somebody(text)
        if text == "A" and (asked := self._first_person.answering(mention.span.start)):
            return asked
        if person := self._by_initials(text, mention.span.end):
            return person
        if name := self._source_names.person_in(text, mention.label):
            person = self._entries.person(name)
            self._add_role(person, mention.role or self._role_in(text, name))
            return person
        if body := DESCRIBED_BODY.match(text):
            return self._body_described(body, mention)
        head = mention.head.lower()
        bare = ARTICLES.sub("", low)
        if country := self._country(bare):
            place = self._entries.keyed(f"country:{country.lower()}", text, SpeakerKind.PLACE)
            place.nation = country
            return place
        if head in self._lexicon.documents and (written := WRITTEN_BY.match(text)):
            author = written.group(1)
            inner = Mention(
                mention.span, author, author.split()[-1].lower(), mention.label, aside=mention.aside
            )
            writer = self._resolve(inner)
            writer.called.add(head)
            writer.called_heads.add(head)
            return writer
        owner = low.split(" ", 1)[0]
        if head in self._lexicon.documents and owner in OWNERS and (of := self._antecedent(owner, mention)):
            return self._called(of, bare, head)
        described = self._describes(text, head, mention)
        if described and (entry := self._described(text, head, mention)):
            return self._called(entry, bare, head)
        known = self._entries.keyed(f"name:{key_of(bare)}", text, self._kind(text, head, mention))
        known.described = known.described or (described and not known.places)
        return self._called(known, bare, head) if described else known

    def _body_described(self, found: re.Match[str], mention: Mention) -> Entry:
        """The body in "the ship's owner, Pelagos Lines", which is that name and can be called the owner."""
        described, name = found.group("what"), found.group("name")
        start = mention.span.start + mention.text.rfind(name)
        entry = self._resolve(replace(mention, span=Span(start, mention.span.end), text=name, head=name))
        head = described.rsplit(" ", 1)[-1].lower()
        entry.aliases.setdefault(name)
        return self._called(entry, ARTICLES.sub("", described.lower()), head)

    @staticmethod
    def _called(entry: Entry, bare: str, head: str) -> Entry:
        entry.called.add(key_of(bare))
        entry.called_heads.add(head)
        return entry

    def _describes(self, text: str, head: str, mention: Mention) -> bool:
        """Whether the words describe somebody rather than name them."""
        if re.match(r"(?i)(?:the|this|that|an?|his|her|its|their|one|another) ", text) or re.search(
            "[’'']s ", text
        ):
            return True
        if mention.label or len(text.split()) > 4 or len(text) < 3:
            return False
        people = self._people
        common = head in people.bodies | people.groups | people.firms | people.parties or people.is_role(head)
        return common and not any(word[:1].isupper() for word in text.split()[1:])

    def full_name(self, words: str, name: str, after: str) -> str:
        """`name` with the first names at the end of `words` and the rest of the surname at the head of `after`."""
        return self._source_names.full_name(words, name, after)

    def completes(self, before: str) -> bool:
        """Whether a name after the words `before` completes a description of somebody else."""
        return self._source_names.completes(before.split())

    # -- descriptions and pronouns

    def _antecedent(self, pronoun: str, mention: Mention) -> Entry | None:
        found = self._antecedents.of_pronoun(self._entries.recent(), pronoun, self._where(mention))
        if found is not None:
            found.gender = found.gender or PRONOUNS[pronoun].gender
        return found

    def _late_subject(self, pronoun: str, mention: Mention) -> Entry | None:
        """The last subject that a pronoun for nobody who was named agrees with."""
        found = self._subjects.before(mention.span.start, PRONOUNS[pronoun])
        if found is None:
            return None
        span, head = found
        return self._resolve(Mention(span, span.of(self._article.text), head))

    def _own_voice(self, pronoun: str, mention: Mention) -> bool:
        """Whether "I", "we" or "you" stand in nobody's quoted or reported words."""
        if PRONOUNS[pronoun].sort not in ("i", "we", "you") or mention.inside:
            return False
        return not self._antecedents.in_quotation(mention.span.start)

    def _somebody(self, pronoun: str) -> Entry:
        """A new entry for a pronoun that means nobody who was named."""
        entry = self._entries.new(pronoun, SpeakerKind.UNNAMED, pronoun.lower())
        entry.gender = PRONOUNS[pronoun.lower()].gender
        return entry

    def asked(self, asker: str | None) -> Entry | None:
        """Whom somebody asks, where nobody else has spoken: the other person that is named most."""
        people = [e for e in self._entries.recent() if e.kind is SpeakerKind.PERSON and e.mentions]
        found = max((e for e in people if e.id != asker), key=lambda e: len(e.seen), default=None)
        if found is not None:
            found.speaks = True
        return found

    def entry(self, entry_id: str | None) -> Entry | None:
        """The entry of that id."""
        return self._entries.get(entry_id) if entry_id else None

    def _by_initials(self, text: str, end: int) -> Entry | None:
        """Whom the initials before a turn of an interview stand for: "SB:" for Susie Ballard."""
        if not (
            2 <= len(text) <= 3
            and text.isalpha()
            and text.isupper()
            and self._article.text[end : end + 1] == ":"
        ):
            return None
        for entry in self._entries:
            words = entry.first_name.replace("-", " ").split()
            if entry.kind is SpeakerKind.PERSON and "".join(word[0].upper() for word in words) == text:
                return entry
        return None

    def _where(self, mention: Mention) -> Reference:
        return Reference(mention.span.start, mention.aside, self._last_speaker, mention.inside)

    def _described(self, text: str, head: str, mention: Mention) -> Entry | None:
        """Who "the spokesman", "the Kremlin spokesman", "the charity" is."""
        known = (
            self._people.is_role(head)
            or head in self._people.bodies | self._people.groups | self._people.firms
        )
        if any(c.isupper() for c in text[4:]) and not known and not self._people.nations.get(head):
            return None
        return self._antecedents.of_description(self._entries.recent(), text, head, self._where(mention))

    # -- other speakers

    def _country(self, bare: str) -> str:
        bare = bare.removesuffix(" government")
        if bare in self._people.seats:
            return self._people.seats[bare]
        names = {name.lower(): name for name in self._people.seats.values()}
        return names.get(bare, self._people.nations.get(bare, ""))

    def _kind(self, text: str, head: str, mention: Mention) -> SpeakerKind:
        if head in self._lexicon.documents:
            return SpeakerKind.DOCUMENT
        if head in self._lexicon.unnamed or self._people.is_role(head):
            named = [word for word in text.split()[1:] if NAME_WORD.match(word)]
            return SpeakerKind.UNNAMED if not named or head in self._lexicon.unnamed else SpeakerKind.PERSON
        collective = head in self._people.bodies | self._people.groups | self._people.firms
        if re.match(r"(?i)an?\s", text) and head.islower() and mention.head in text and not collective:
            return SpeakerKind.UNNAMED
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

    def _mention(self, entry: Entry, span: Span, text: str, seen: Seen) -> None:
        entry.last = max(entry.last, span.start)
        before = entry.seen.get(span.start, Seen())
        entry.seen[span.start] = Seen(seen.function or before.function, seen.spoke or before.spoke)
        entry.mentions.setdefault(span)
        self._entries.touch(entry)
        words = flat(text)
        if not is_pronoun(words):
            entry.aliases.setdefault(words)
        self._learn_gender(entry, words)

    def _learn_gender(self, entry: Entry, words: str) -> None:
        """What a description tells of somebody's gender; owners ("his lawyer") tell nothing."""
        told = [word.strip(",.;:()") for word in words.lower().split()]
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
            words = key_of(role).split()
            entry.role_words.update(words)
            entry.role_words.update(told for word in words for told in self._people.implied.get(word, ()))
            self._learn_gender(entry, role)

    def join_heads(self, ends: int) -> None:
        """Give "minister" of a headline to the minister whom the body names later; `ends`: where the head ends."""
        speaking = [entry for entry in self._entries if entry.speaks]
        for entry in speaking:
            head = entry.first_name.split()[-1].lower() if entry.first_name else ""
            first = min((m.start for m in entry.mentions), default=ends)
            if (
                first >= ends
                or entry.merged_into
                or (entry.kind is SpeakerKind.PERSON and entry.roles)
                or entry.places
                or entry.kind is SpeakerKind.PLACE
            ):
                continue
            others = [e for e in speaking if e is not entry and not e.merged_into]
            found = self._antecedents.of_head(others[:RECENT], entry.first_name, head, first)
            if found is not None:
                self._merge(entry, found)

    def _merge(self, gone: Entry, kept: Entry) -> None:
        kept.aliases.update(gone.aliases)
        kept.mentions.update(gone.mentions)
        kept.called |= gone.called
        kept.called_heads |= gone.called_heads
        kept.speaks = True
        gone.speaks = False
        gone.merged_into = kept.id

    def final_id(self, entry_id: str) -> str:
        """The id of the speaker that the entry became part of, or its own."""
        while (entry := self._entries.get(entry_id)) is not None and entry.merged_into:
            entry_id = entry.merged_into
        return entry_id

    # -- the result

    def speakers(self) -> tuple[Speaker, ...]:
        """The speakers of statements, in the order in which they first speak."""
        return listed([entry for entry in self._entries if entry.speaks], self._people)
