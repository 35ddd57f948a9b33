"""The frames that cue words open: where source, cue and content of an attribution stand in the parse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from desktop_app.analysis.findings import Attribution
from desktop_app.analysis.lexicon import Cues
from desktop_app.analysis.phrases import (
    agent,
    clean,
    is_passive,
    phrase_tokens,
    snapped,
    span_of,
    spans_of,
    subject,
    verb_group,
)
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.spans import Span, Spans, hull, merged

CLAUSES = ("ccomp", "xcomp")
REACH = 90
"""Code points between a cue and a quotation that follows it, at most."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue verb in its sentence."""

    verb: Token
    lemma: str
    particles: tuple[Token, ...]


def find(doc: Doc, quotes: list[Quote], lexicon: Cues) -> list[Attribution]:
    """The attributions of one block, in text order."""
    finder = Finder(doc, quotes, lexicon)
    found = [attribution for cue in finder.cues() for attribution in finder.frames(cue)]
    found.extend(finder.according())
    found.extend(finder.nouns())
    found = [_without_sources(doc.text, one, found) for one in found]
    return sorted(_distinct(found), key=lambda one: hull((*one.cue, *one.content, *one.source)) or Span(0, 1))


class Finder:
    """Finds attributions in one parsed block."""

    def __init__(self, doc: Doc, quotes: list[Quote], lexicon: Cues) -> None:
        self.doc = doc
        self.text = doc.text
        self.quotes = quotes
        self.lexicon = lexicon
        self._inside = False

    # -- cues

    def cues(self) -> Iterator[Cue]:
        """The verbs that may open a frame."""
        for token in self.doc:
            if token.pos_ not in ("VERB", "AUX") or not token.is_alpha or self._in_title(token):
                continue
            for lemma, particles in self._lemmas(token):
                if self.lexicon.is_verb(lemma) or lemma in ("issue", "make", "publish"):
                    yield Cue(token, lemma, particles)
                    break

    def _lemmas(self, verb: Token) -> Iterator[tuple[str, tuple[Token, ...]]]:
        base = verb.lemma_.lower()
        back = next((c for c in verb.children if c.lower_ == "back" and c.i == verb.i + 1), None)
        toward = next(
            (
                c
                for c in verb.children
                if c.dep_ == "prep"
                and c.lower_ in ("at", "on", "against")
                and not any(o.ent_type_ for o in c.children)
            ),
            None,
        )
        if back is not None and toward is not None:
            yield f"{base} back {toward.lower_}", (back, toward)
        after = [self.doc[i] for i in range(verb.i + 1, min(verb.i + 3, len(self.doc)))]
        if len(after) == 2:
            yield f"{base} {after[0].lower_} {after[1].lower_}", tuple(after)
        if after:
            yield f"{base} {after[0].lower_}", (after[0],)
        yield base, ()

    def frames(self, cue: Cue) -> Iterator[Attribution]:
        """The attribution that `cue` opens; the first frame that fits."""
        self._inside = self._quote_at(cue.verb.idx) is not None
        for frame in (
            self.plead,
            self.answer,
            self.issued,
            self.deny,
            self.call,
            self.accuse,
            self.decline,
            self.say,
            self.other,
        ):
            if found := frame(cue):
                found, cited = self.citing(cue, found)
                yield found
                if cited:
                    yield cited
                return

    # -- verb frames

    def say(self, cue: Cue) -> Attribution | None:
        """Subject says (that) clause, or a quotation."""
        if cue.lemma not in self.lexicon.say or self._in_name(cue.verb) or self._is_refused(cue):
            return None
        source = self._source(cue)
        if is_passive(cue.verb) and not source:
            return None
        addressee = self._addressee(cue)
        own = self._cue_tokens(cue, addressee)
        content = self._clause(cue, source, own)
        if cue.lemma == "ask" and content and not self._asks(content):
            content = ()
        if content and content[0].of(self.text).lower().startswith(
            ("not to be named", "not to be identified", "for anonymity")
        ):
            return None
        quoted = self._quoted(cue, source, own, content)
        if not content and not quoted and source:
            content = self._rest(cue, own)
        if quoted:
            content = merged((*content, *quoted)) if content else quoted
        if not content or (not source and not quoted):
            return None
        needs_more = cue.lemma in self.lexicon.mental or cue.lemma in self.lexicon.data
        if needs_more and not quoted and not self._speaks(source, cue):
            return None
        return self._made("say", cue, source, own, content)

    def deny(self, cue: Cue) -> Attribution | None:
        """Subject denies object, clause or gerund; or the passive of it."""
        if cue.lemma not in self.lexicon.deny or self._is_refused(cue):
            return None
        own = self._cue_tokens(cue, [])
        if is_passive(cue.verb):
            return self._denied_passively(cue, own)
        source = self._source(cue)
        objects = self._objects(cue)
        complement = self._as_complement(cue)
        if not source or not (objects or complement):
            return None
        if not self._deniable(cue, objects[0] if objects else self._named_in(complement)):
            return None
        tokens = [token for head in objects for token in _whole(head) if token not in own]
        tokens += [token for token in complement if token not in tokens]
        content = self._content(tokens)
        return self._made("deny", cue, source, own, content) if content else None

    @staticmethod
    def _named_in(tokens: list[Token]) -> Token:
        """The noun that a rejection "as groundless" is about, where the parse has put it behind the judgement."""
        return next((token for token in tokens if token.pos_ == "NOUN"), tokens[-1])

    def issued(self, cue: Cue) -> Attribution | None:
        """As in “issued a denial”: a denial without words."""
        if cue.verb.lemma_.lower() not in ("issue", "make", "repeat", "offer", "publish"):
            return None
        denial = next(
            (c for c in cue.verb.children if c.dep_ == "dobj" and c.lemma_ in self.lexicon.denial_nouns), None
        )
        source = self._source(cue)
        if (
            denial is None
            or not source
            or any(c.dep_ == "prep" and c.lower_ == "of" for c in denial.children)
        ):
            return None
        own = [*verb_group(cue.verb), *phrase_tokens(denial)]
        return self._made("deny", cue, source, own, ())

    def _denied_passively(self, cue: Cue, own: list[Token]) -> Attribution | None:
        by = agent(cue.verb)
        what = next((child for child in cue.verb.children if child.dep_ == "nsubjpass"), None)
        if what is None and cue.verb.dep_ in ("acl", "relcl"):
            what = cue.verb.head
        if by is None or what is None or not self._deniable(cue, what):
            return None
        source = phrase_tokens(by)
        inner = set(cue.verb.subtree) if cue.verb.dep_ in ("acl", "relcl") else set()
        content = self._content([token for token in _whole(what) if token not in inner])
        preposition = [by.head] if by.head.lower_ == "by" else []
        return self._made("deny", cue, source, own + preposition, content) if content else None

    def _deniable(self, cue: Cue, what: Token) -> bool:
        """Whether this object is denied rather than refused."""
        if any(child.dep_ == "dative" for child in cue.verb.children):
            return False
        noun = what.lemma_.lower()
        if noun in self.lexicon.refusable and what.dep_ not in ("nsubjpass", "xcomp"):
            return False
        if what.pos_ in ("VERB", "AUX"):
            return True
        if cue.verb.dep_ == "amod":
            return False
        if cue.lemma not in self.lexicon.choosy:
            return noun not in self.lexicon.refusable
        inner = {token.lemma_.lower() for token in what.subtree if token.pos_ in ("NOUN", "PRON")}
        return noun in self.lexicon.deniable or (
            bool(self._as_complement(cue)) and not inner & self.lexicon.refusable
        )

    def call(self, cue: Cue) -> Attribution | None:
        """Subject calls object complement, describes object as complement."""
        if cue.lemma not in self.lexicon.call or is_passive(cue.verb):
            return None
        source = self._source(cue)
        objects = [
            child for child in cue.verb.children if child.dep_ in ("dobj", "ccomp", "oprd", "xcomp", "nsubj")
        ]
        objects = [child for child in objects if child.i > cue.verb.i]
        if objects:  # a judgement that the parse takes for an adverbial: "branded it a smear"
            last = objects[-1].right_edge.i
            objects += [c for c in cue.verb.children if c.dep_ == "npadvmod" and c.left_edge.i == last + 1]
        complement = self._as_complement(cue)
        small = cue.lemma in self.lexicon.small_clause and any(
            child.dep_ in ("oprd", "ccomp", "xcomp", "npadvmod") or child.lower_ in self.lexicon.rejecting
            for child in objects
        )
        if not source or not objects or not (complement or small):
            return None
        own = self._cue_tokens(cue, [])
        tokens = [token for head in objects for token in _whole(head)] + complement
        content = self._content([token for token in tokens if token not in own])
        return self._made("call", cue, source, own, content) if content else None

    def _as_complement(self, cue: Cue) -> list[Token]:
        """The “as …” of “dismissed the report as …”."""
        for child in cue.verb.subtree:
            is_as = child.lower_ == "as" and child.i > cue.verb.i and child.dep_ in ("prep", "mark", "advmod")
            if is_as and cue.verb in (child.head, child.head.head):
                return list(child.subtree)
        return []

    def accuse(self, cue: Cue) -> Attribution | None:
        """Subject accuses object of something."""
        if cue.lemma not in self.lexicon.accuse:
            return None
        objects = [child for child in cue.verb.children if child.dep_ in ("dobj", "dative")]
        prepositions = [
            child
            for child in cue.verb.children
            if child.dep_ == "prep" and child.lower_ in ("of", "for", "on")
        ]
        for head in objects:
            prepositions += [c for c in head.children if c.dep_ == "prep" and c.lower_ in ("of", "for", "on")]
        source = self._source(cue)
        own = self._cue_tokens(cue, [])
        if is_passive(cue.verb) or not objects or not source or (cue.lemma == "accuse" and not prepositions):
            return None
        tokens = [token for head in (*objects, *prepositions) for token in _whole(head)]
        content = self._content(tokens)
        return self._made("accuse", cue, source, own, content) if content else None

    def plead(self, cue: Cue) -> Attribution | None:
        """Subject pleads guilty, not guilty or innocent."""
        if cue.lemma != "plead":
            return None
        rest = [token for token in cue.verb.sent if token.i > cue.verb.i]
        words = [token.lower_ for token in rest[:3]]
        if not words or not ({"guilty", "innocent"} & set(words)):
            return None
        source = self._source(cue)
        end = next((i for i, token in enumerate(rest) if token.text in ".;,"), len(rest))
        content = self._content(rest[:end])
        return self._made("plead", cue, source, [cue.verb], content) if content and source else None

    def answer(self, cue: Cue) -> Attribution | None:
        """As in “asked whether …, she replied with a flat no”: the question and the word that answers it."""
        if cue.lemma not in ("reply", "respond", "answer", "say"):
            return None
        for child in cue.verb.children:
            if child.dep_ != "prep" or child.i < cue.verb.i or child.lower_ not in ("with", "in"):
                continue
            words = [t for t in child.subtree if t.i > child.i]
            said = next((t for t in words if t.lower_ in ("no", "negative", "denial", "yes")), None)
            source = self._source(cue)
            if said is None or len(words) > 9 or not source:
                continue
            quote = self._quote_at(said.idx)
            word = Span(quote.start, quote.end) if quote else span_of([said])
            content = merged((*self._question(cue), word))
            found = self._made("answer", cue, source, self._cue_tokens(cue, []), content)
            return replace(found, lemma=said.lower_)
        return None

    def _question(self, cue: Cue) -> Spans:
        """The clause of the question that is answered in this sentence."""
        for token in cue.verb.sent:
            if token.i >= cue.verb.i:
                break
            asked = token.lemma_.lower() == "ask" or token.lemma_.lower() in self.lexicon.deniable
            if not asked:
                continue
            side = {t.i for t in cue.verb.subtree}
            for inner in token.subtree:
                if inner.lower_ in ("whether", "if", "that") and inner.dep_ == "mark" and inner.i > token.i:
                    clause = [
                        t for t in inner.head.subtree if inner.i <= t.i < cue.verb.i and t.i not in side
                    ]
                    if clause:
                        return self._content(clause)
        return ()

    def decline(self, cue: Cue) -> Attribution | None:
        """Subject declines to comment, or to say whether something is so."""
        if cue.lemma not in ("decline", "refuse"):
            return None
        inner = next(
            (child for child in cue.verb.children if child.dep_ == "xcomp" and child.i > cue.verb.i), None
        )
        source = self._source(cue)
        if inner is None or not source:
            return None
        lemma = inner.lemma_.lower()
        followed = [f"{lemma} {token.lower_}" for token in self.doc[inner.i + 1 : inner.i + 2]]
        speaks = lemma in (
            "comment",
            "elaborate",
            "discuss",
            "answer",
            "speak",
            "respond",
            "give",
            "provide",
        ) or any(self.lexicon.is_verb(word) for word in (lemma, *followed))
        if not speaks or (cue.lemma == "refuse" and lemma in ("give", "provide")):
            return None
        own = verb_group(cue.verb) + list(self.doc[cue.verb.i + 1 : inner.i + 1])
        if any(word in self.lexicon.deny for word in followed):
            own.append(self.doc[inner.i + 1])
        rest = [token for token in inner.subtree if token.i > own[-1].i]
        bare = lemma in ("comment", "elaborate", "respond", "speak")
        content = () if bare else self._content(rest)
        return self._made("decline", cue, source, own, content)

    def other(self, cue: Cue) -> Attribution | None:
        """Promises, orders and demands with an infinitive; criticism, predictions and the like with an object."""
        source = self._source(cue)
        if not source or is_passive(cue.verb):
            return None
        children = [child for child in cue.verb.children if child.i > cue.verb.i]
        heads: list[Token] = []
        infinitive = [c for c in children if c.dep_ in ("xcomp", "ccomp") and _has_to(c)]
        if cue.lemma in self.lexicon.with_infinitive and infinitive:
            heads = [
                c for c in children if c.dep_ in ("dobj", "dative") and c.i < infinitive[0].i
            ] + infinitive
        elif cue.lemma in self.lexicon.with_object:
            heads = [c for c in children if c.dep_ in ("dobj", "oprd")]
            for particle in cue.particles:
                heads += [c for c in particle.children if c.dep_ == "pobj"]
            heads = [h for h in heads if h.ent_type_ not in ("DATE", "TIME", "MONEY", "CARDINAL")]
            if cue.lemma == "blame":
                heads += [c for c in children if c.dep_ == "prep" and c.lower_ in ("for", "on")]
        own = self._cue_tokens(cue, [])
        tokens = [token for head in heads for token in _whole(head) if token not in own]
        content = self._content(tokens)
        return self._made("other", cue, source, own, content) if content else None

    # -- other cues

    def according(self) -> Iterator[Attribution]:
        """As in “according to X” and “per X”."""
        for token in self.doc:
            self._inside = self._quote_at(token.idx) is not None
            if (
                token.lower_ == "according"
                and token.i + 1 < len(self.doc)
                and self.doc[token.i + 1].lower_ == "to"
            ):
                to = self.doc[token.i + 1]
                heads = [c for c in (*to.children, *token.children) if c.dep_ == "pobj"]
                own = [token, to]
            elif (
                token.lower_ == "per"
                and token.dep_ == "prep"
                and token.i
                and self.doc[token.i - 1].text == ","
            ):
                heads = [
                    c for c in token.children if c.dep_ == "pobj" and c.ent_type_ not in ("DATE", "TIME")
                ]
                own = [token]
            else:
                continue
            if not heads or heads[0].lemma_.lower() in self.lexicon.no_source or heads[0].pos_ == "SCONJ":
                continue
            source = phrase_tokens(heads[0])
            taken = {t.i for t in (*own, *source, *token.subtree)}
            sentence = [t for t in token.sent if t.i not in taken]
            content = self._content(self._own_clause(token, sentence))
            if content and source:
                cue = Cue(token, "according to", ())
                yield self._made("according", cue, source, own, content)

    def _own_clause(self, token: Token, sentence: list[Token]) -> list[Token]:
        """The clause that "according to" belongs to: of coordinated ones with subjects of their own, its own."""
        head = token.head
        while head.pos_ not in ("VERB", "AUX") and head.head.i != head.i:
            head = head.head
        if head.dep_ == "conj" and any(child.dep_ in ("nsubj", "nsubjpass") for child in head.children):
            inside = {t.i for t in head.subtree}
            return [t for t in sentence if t.i in inside]
        return sentence

    def nouns(self) -> Iterator[Attribution]:
        """Claims, allegations and denials that a noun names, with an owner and a clause."""
        for token in self.doc:
            lemma = token.lemma_.lower()
            if token.pos_ != "NOUN" or lemma not in self.lexicon.claim_nouns | self.lexicon.denial_nouns:
                continue
            owner = next((c for c in token.children if c.dep_ == "poss"), None)
            by = next((c for c in token.children if c.dep_ == "prep" and c.lower_ in ("by", "from")), None)
            if owner is None and by is not None:
                owner = next((c for c in by.children if c.dep_ == "pobj"), None)
            clause = [
                c
                for c in token.children
                if c.i > token.i
                and (
                    (c.dep_ in ("acl", "ccomp", "relcl") and any(m.lower_ == "that" for m in c.children))
                    or (lemma in self.lexicon.denial_nouns and c.dep_ == "prep" and c.lower_ == "of")
                )
            ]
            if owner is None or not clause:
                continue
            content = self._content(list(clause[0].subtree))
            source = phrase_tokens(owner)
            own = [token, by] if by is not None and by.i == token.i + 1 else [token]
            if content and source:
                frame = "denial noun" if lemma in self.lexicon.denial_nouns else "noun"
                yield self._made(frame, Cue(token, lemma, ()), source, own, content)

    def citing(self, cue: Cue, outer: Attribution) -> tuple[Attribution, Attribution | None]:
        """As in “…, citing two officials”: `outer` without that phrase, and the same content by who is cited."""
        token = next((t for t in cue.verb.sent if t.lower_ == "citing" and t.i > cue.verb.i), None)
        if token is None or self._quote_at(token.idx):
            return outer, None
        cut = tuple(Span(s.start, min(s.end, token.idx)) for s in outer.content if s.start < token.idx)
        content = tuple(s for s in (clean(self.text, span) for span in cut) if s)
        outer = replace(outer, content=content or outer.content)
        cited = next((c for c in token.children if c.dep_ in ("dobj", "nsubj", "ccomp")), None)
        if cited is None or not content or cited.lemma_.lower() in self.lexicon.documents:
            return outer, None
        if cited.lower_ not in self.lexicon.unnamed and cited.ent_type_ not in (
            "PERSON",
            "ORG",
            "GPE",
            "NORP",
        ):
            return outer, None
        source = [t for t in phrase_tokens(cited) if not (t.lower_ == "as" or t.head.lower_ == "as")]
        return outer, self._made("citing", Cue(token, "cite", ()), source, [token], content)

    # -- parts

    def _source(self, cue: Cue) -> list[Token]:
        by = agent(cue.verb) if is_passive(cue.verb) else None
        if is_passive(cue.verb):
            return phrase_tokens(by) if by is not None else []
        head = subject(cue.verb)
        if head is not None and not self._inside and self._quote_at(head.idx):
            said = [c for c in cue.verb.children if c.dep_ == "nsubj" and not self._quote_at(c.idx)]
            head = said[-1] if said else None
        head = head or self._beside(cue)
        if head is None or (head.lower_ in ("it", "there") and self._expletive(cue, head)):
            return []
        if head.tag_ in ("WP", "WDT", "EX"):
            return []
        return phrase_tokens(head)

    def _beside(self, cue: Cue) -> Token | None:
        """The noun that stands right before the verb, where the parse has lost the subject."""
        first = verb_group(cue.verb)[0].i
        before = self.doc[first - 1] if first > cue.verb.sent.start else None
        plain = cue.lemma in ("say", "tell", "add", "claim", "report", "argue", "note", "deny", "write")
        finite = cue.verb.tag_ in ("VBD", "VBZ", "VBP")
        if before is None or not plain or not finite or before.pos_ not in ("NOUN", "PROPN", "PRON"):
            return None
        return before

    @staticmethod
    def _expletive(cue: Cue, head: Token) -> bool:
        return head.dep_ == "expl" or is_passive(cue.verb)

    def _addressee(self, cue: Cue) -> list[Token]:
        if cue.lemma not in self.lexicon.tell:
            return []
        after = [c for c in cue.verb.children if c.dep_ in ("dobj", "dative") and c.i > cue.verb.i]
        if not after or after[0].left_edge.i > cue.verb.i + 2:
            return []
        tokens = phrase_tokens(after[0])
        return tokens if tokens and not any(self._quote_at(token.idx) for token in tokens) else []

    def _cue_tokens(self, cue: Cue, addressee: list[Token]) -> list[Token]:
        group = [*verb_group(cue.verb), *cue.particles, *addressee]
        governor = cue.verb.head
        if (
            cue.verb.dep_ == "xcomp"
            and governor.pos_ == "VERB"
            and governor.lemma_ in ("go", "continue", "appear", "seem")
        ):
            group += verb_group(governor) + list(self.doc[governor.i + 1 : cue.verb.i])
        return sorted(set(group), key=lambda token: token.i)

    def _clause(self, cue: Cue, source: list[Token], own: list[Token]) -> Spans:
        """The clause that is said: complement of the verb, or the sentence that the verb is put into."""
        taken = {t.i for t in (*source, *own)}
        heads = [
            c for c in cue.verb.children if c.dep_ == "ccomp" and not (c.dep_ == "ccomp" and c == cue.verb)
        ]
        if (
            not heads
            and cue.verb.dep_ in ("parataxis", "ccomp")
            and cue.verb.head.pos_ in ("VERB", "AUX", "NOUN", "ADJ")
        ):
            side = {t.i for t in cue.verb.subtree}
            if cue.verb.dep_ == "parataxis" or self._put_in(cue):
                inside = [t for t in cue.verb.head.subtree if t.i not in side and t.i not in taken]
                return self._content(inside)
        if not heads:
            return ()
        for other in cue.verb.children:
            if other.dep_ in ("prep", "npadvmod", "advmod", "punct", "agent") and other not in heads:
                taken |= {t.i for t in other.subtree}
        same_side = [head for head in heads if (head.i > cue.verb.i) == (heads[0].i > cue.verb.i)]
        tokens = [t for head in same_side for t in head.subtree if t.i not in taken]
        if same_side[0].i > cue.verb.i:
            tokens += self._attached(cue, max(t.i for t in tokens) if tokens else cue.verb.i)
        segment = self._segment(cue.verb)
        if not self._quotes_between(tokens):
            tokens = [t for t in tokens if segment[0] <= t.i < segment[1]]
        resumed = [c for c in heads[0].children if c.dep_ == "conj" and c.i > cue.verb.i > heads[0].i]
        if heads[0].i < cue.verb.i and not resumed:
            before = min(t.i for t in (*source, *own) or [cue.verb])
            tokens = [t for t in tokens if t.i < before or t.i > cue.verb.i]
        return self._content(tokens)

    def _attached(self, cue: Cue, last: int) -> list[Token]:
        """What follows the clause without a comma and hangs on the cue in the parse: "when it comes to …"."""
        out: list[Token] = []
        for child in cue.verb.children:
            if child.dep_ in ("advcl", "prep") and child.left_edge.i == last + 1:
                out.extend(child.subtree)
                last = child.right_edge.i
        return out

    def _segment(self, verb: Token) -> tuple[int, int]:
        """The part of the sentence between semicolons that holds `verb`, as token indices."""
        marks = [t.i for t in verb.sent if t.text == ";" and self._quote_at(t.idx) is None]
        before = [i for i in marks if i < verb.i]
        after = [i for i in marks if i > verb.i]
        return (before[-1] + 1 if before else verb.sent.start, after[0] if after else verb.sent.end)

    def _quotes_between(self, tokens: list[Token]) -> bool:
        return any(self._quote_at(token.idx) for token in tokens)

    def _put_in(self, cue: Cue) -> bool:
        """As in “X, he said, Y”: the cue stands between commas or at the end after one."""
        first = cue.verb.left_edge.i
        return first > 0 and self.doc[first - 1].text in (",", "—", "–", "-")

    def _quoted(self, cue: Cue, source: list[Token], own: list[Token], content: Spans) -> Spans:
        """The quotations that belong to the cue beside the clause."""
        if self._quote_at(cue.verb.idx):
            return ()
        region = [*source, *own] if source and abs(source[0].i - cue.verb.i) < 40 else own
        start = min(token.idx for token in region)
        end = max(token.idx + len(token.text) for token in region)
        before = [q for q in self.quotes if q.end <= start and self._leads_to(q, start)]
        found = [
            Span(q.start, q.end) for q in before[-1:] if _sentence_like(self.text, q) or content or not source
        ]
        after = next((q for q in self.quotes if q.start >= end), None)
        if after is not None:
            gap = self.text[end : after.start]
            near = len(gap) <= REACH and "\n" not in gap
            direct = (
                near and not any(mark in gap for mark in ".!?;") and (not content or gap.strip(" ,:") == "")
            )
            resumed = bool(found) and _resumes(gap) and _sentence_like(self.text, after)
            resumed = resumed and self.text[after.end - 2 : after.end - 1] != ","  # it has a cue of its own
            if (direct and (_sentence_like(self.text, after) or gap.rstrip()[-1:] in (",", ":"))) or resumed:
                found.append(Span(after.start, after.end))
                found.extend(self._continued(after))
        if content:
            found = [q for q in found if not any(piece.covers(q) for piece in content)]
        return tuple(found)

    def _leads_to(self, quote: Quote, start: int) -> bool:
        """Whether what stands at `start` goes on with the sentence that the quotation began."""
        gap = self.text[quote.end : start]
        ended = quote.closed and self.text[quote.start : quote.end].rstrip("\"'”’»").endswith(".")
        return not gap.strip(" ,—–-\t\u00a0") and not ended

    def _is_refused(self, cue: Cue) -> bool:
        """As in “declined to say”: the verb that declines is the cue."""
        return cue.verb.dep_ == "xcomp" and cue.verb.head.lemma_.lower() in ("decline", "refuse")

    def _asks(self, content: Spans) -> bool:
        words = content[0].of(self.text).lower().split(None, 2)
        if words[:2] in (["to", "which"], ["to", "whom"]):
            return False
        first = words[0]
        questions = (
            "if",
            "whether",
            "who",
            "what",
            "when",
            "where",
            "why",
            "how",
            "which",
            "whose",
            "for",
            "to",
            "that",
        )
        return first in questions or first[0] in "\"'“‘«„"

    def _rest(self, cue: Cue, own: list[Token]) -> Spans:
        """What follows the cue in its sentence, where the parse shows no clause but there is one."""
        plain = self.lexicon.say - self.lexicon.mental - self.lexicon.data
        if (
            cue.lemma not in plain
            or cue.verb.dep_ in ("amod", "compound")
            or cue.lemma in ("answer", "speak", "report")
        ):
            return ()
        after = [t for t in cue.verb.sent if t.i > own[-1].i]
        for place, token in enumerate(after):
            if token.text in (";", "."):
                after = after[:place]
                break
        marked = next((t for t in after[:6] if t.lower_ == "that" and t.dep_ == "mark"), None)
        if marked is not None:
            after = [t for t in after if t.i >= marked.i]
        elif (
            not after
            or after[0].dep_ in ("prep", "npadvmod", "punct", "dobj", "cc")
            or after[0].pos_ in ("ADP", "CCONJ")
        ):
            return ()
        inside = {t.i for t in after}
        subjects = [t for t in after[:12] if t.dep_ in ("nsubj", "nsubjpass", "expl") and t.head.i in inside]
        if not any(t.head.pos_ in ("VERB", "AUX") and t.head.dep_ != "relcl" for t in subjects):
            return ()
        return self._content(after)

    def _continued(self, quote: Quote) -> list[Span]:
        """Quotations that follow on one another with nothing between them."""
        out = []
        for other in self.quotes:
            if other.start >= quote.end and not self.text[quote.end : other.start].strip():
                out.append(Span(other.start, other.end))
                quote = other
        return out

    def _content(self, tokens: list[Token]) -> Spans:
        """The text of `tokens`, widened to whole quotations and trimmed."""
        spans = spans_of(self.doc, tokens)
        if self._inside:
            return spans
        return merged(snapped(self.text, span, self.quotes) for span in spans)

    def _objects(self, cue: Cue) -> list[Token]:
        children = [c for c in cue.verb.children if c.i > cue.verb.i]
        found = [c for c in children if c.dep_ in ("dobj", "ccomp", "xcomp", "pcomp")]
        last = cue.particles[-1].i if cue.particles else cue.verb.i
        found += [c for c in children if c.dep_ == "advcl" and c.left_edge.i == last + 1 and _is_gerund(c)]
        if (
            not found
            and last + 2 < len(self.doc)
            and self.doc[last + 1].lower_ in ("that", "this", "it", "them")
        ):
            found = [self.doc[last + 1]] if self.doc[last + 2].is_punct else []
        for particle in cue.particles:
            found += [c for c in particle.children if c.dep_ in ("pobj", "pcomp")]
        return sorted(found, key=lambda token: token.i)[:2] if found else []

    def _speaks(self, source: list[Token], cue: Cue) -> bool:
        """Whether the source is one that mental and data verbs report of: a document, body or unnamed group."""
        heads = {token.lower_ for token in source}
        if cue.lemma in ("indicate", "reveal", "suggest", "estimate", "conclude"):
            return True
        return cue.lemma in self.lexicon.data and bool(heads & self.lexicon.documents)

    def _quote_at(self, place: int) -> Quote | None:
        return next((quote for quote in self.quotes if quote.holds(place)), None)

    def _in_title(self, verb: Token) -> bool:
        """Whether it stands in the title of a book, song or film: quoted, with every long word capitalised."""
        quote = self._quote_at(verb.idx)
        if quote is None:
            return False
        words = [
            word for word in self.text[quote.start : quote.end].split() if len(word.strip("\"'“”‘’,.")) > 3
        ]
        return 1 < len(words) <= 12 and all(word.strip("\"'“”‘’")[:1].isupper() for word in words)

    def _in_name(self, verb: Token) -> bool:
        return verb.ent_type_ in ("WORK_OF_ART", "ORG", "PERSON") and verb.is_title

    def _made(
        self, frame: str, cue: Cue, source: list[Token], own: list[Token], content: Spans
    ) -> Attribution:
        head = _head_of(source)
        cue_spans = tuple(span_of(run) for run in _runs(own))
        source_span = clean(self.text, span_of(source)) if source else None
        negated = any(token.dep_ == "neg" for token in own)
        return Attribution(
            frame=frame,
            lemma=cue.lemma,
            content=content,
            source=(source_span,) if source_span else (),
            cue=cue_spans,
            source_head=head,
            negated_cue=negated,
        )


def _whole(head: Token) -> list[Token]:
    return list(head.subtree)


def _is_gerund(verb: Token) -> bool:
    """Whether it is "asking" or "having asked"."""
    return verb.tag_ == "VBG" or any(child.dep_ == "aux" and child.tag_ == "VBG" for child in verb.children)


def _has_to(verb: Token) -> bool:
    return any(child.tag_ == "TO" and verb.i - 3 <= child.i < verb.i for child in verb.children)


def _head_of(tokens: list[Token]) -> str:
    inside = {token.i for token in tokens}
    head = next((token for token in tokens if token.head.i not in inside or token.head.i == token.i), None)
    return head.lower_ if head is not None else ""


def _runs(tokens: list[Token]) -> list[list[Token]]:
    runs: list[list[Token]] = []
    for token in sorted(set(tokens), key=lambda token: token.i):
        if runs and runs[-1][-1].i == token.i - 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _sentence_like(text: str, quote: Quote) -> bool:
    """Whether the quotation is more than a word in scare quotes: some words, or punctuation inside the marks."""
    words = text[quote.start + 1 : quote.end - 1 if quote.closed else quote.end]
    return len(words.split()) >= 4 or words.rstrip()[-1:] in (",", ".", "!", "?")


def _resumes(gap: str) -> bool:
    """Whether `gap` ends the sentence of the cue, so that a quotation after it goes on with the one before."""
    ends = gap.rstrip()[-1:] in (".", ",", ":") and "\n" not in gap and len(gap) <= 2 * REACH
    return ends and not re.search(r"[.!?]\s+[A-Z]", gap)


def _distinct(found: list[Attribution]) -> list[Attribution]:
    """`found` without attributions that have the same cue as another one."""
    seen: set[Spans] = set()
    out = []
    for attribution in found:
        if attribution.cue not in seen:
            seen.add(attribution.cue)
            out.append(attribution)
    return out


def _without_sources(text: str, one: Attribution, others: list[Attribution]) -> Attribution:
    """`one` without the "according to X" or the "he said" that names who says the same thing at its edge."""
    if one.frame not in ("say", "according"):
        return one
    other_frame = "according" if one.frame == "say" else "say"
    content = list(one.content)
    for other in others:
        phrase = hull((*other.source, *other.cue))
        if other.frame != other_frame or phrase is None or len(phrase) > 60 or not content:
            continue
        if content[0].start <= phrase.start <= content[0].start + 2 and phrase.end < content[0].end:
            content[0] = clean(text, Span(phrase.end, content[0].end)) or content[0]
        elif content[-1].end - 2 <= phrase.end <= content[-1].end and phrase.start > content[-1].start:
            content[-1] = clean(text, Span(content[-1].start, phrase.start)) or content[-1]
    return replace(one, content=tuple(content))
