"""The frames that cue verbs open: where source, cue and content of an attribution stand in the parse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from desktop_app.analysis.contents import Contents
from desktop_app.analysis.findings import Attribution
from desktop_app.analysis.lexicon import Cues
from desktop_app.analysis.other_cues import OtherCues
from desktop_app.analysis.parts import Cue, Parts
from desktop_app.analysis.phrases import agent, clean, is_passive, phrase_tokens, span_of, verb_group
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.spans import Span, Spans, hull, merged


def find(doc: Doc, quotes: list[Quote], lexicon: Cues) -> list[Attribution]:
    """The attributions of one block, in text order."""
    parts = Parts(doc, quotes, lexicon)
    others = OtherCues(parts)
    finder = Finder(parts, Contents(parts), others)
    found = [attribution for cue in finder.cues() for attribution in finder.frames(cue)]
    found.extend(others.according())
    found.extend(others.nouns())
    found = [_without_sources(parts.text, one, found) for one in found]
    return sorted(_distinct(found), key=lambda one: hull((*one.cue, *one.content, *one.source)) or Span(0, 1))


class Finder:
    """Finds the attributions that verbs open in one parsed block; the first frame that fits wins."""

    def __init__(self, parts: Parts, contents: Contents, others: OtherCues) -> None:
        self.parts = parts
        self.contents = contents
        self.others = others

    def cues(self) -> Iterator[Cue]:
        """The verbs that may open a frame."""
        for token in self.parts.doc:
            if token.pos_ not in ("VERB", "AUX") or not token.is_alpha or self.parts.in_title(token):
                continue
            for lemma, particles in self._lemmas(token):
                if self.parts.lexicon.is_verb(lemma) or lemma in ("issue", "make", "publish"):
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
        after = [self.parts.doc[i] for i in range(verb.i + 1, min(verb.i + 3, len(self.parts.doc)))]
        if len(after) == 2:
            yield f"{base} {after[0].lower_} {after[1].lower_}", tuple(after)
        if after:
            yield f"{base} {after[0].lower_}", (after[0],)
        yield base, ()

    def frames(self, cue: Cue) -> Iterator[Attribution]:
        """The attribution that `cue` opens; the first frame that fits."""
        self.parts.inside = self.parts.quote_at(cue.verb.idx) is not None
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
                found, cited = self.others.citing(cue, found)
                yield found
                if cited:
                    yield cited
                return

    def say(self, cue: Cue) -> Attribution | None:
        """Subject says (that) clause, or a quotation."""
        if (
            cue.lemma not in self.parts.lexicon.say
            or self.parts.in_name(cue.verb)
            or self.parts.is_refused(cue)
        ):
            return None
        source = self.parts.source(cue)
        if is_passive(cue.verb) and not source:
            return None
        addressee = self.parts.addressee(cue)
        own = self.parts.cue_tokens(cue, addressee)
        content = self.contents.clause(cue, source, own)
        if cue.lemma == "ask" and content and not self.contents.asks(content):
            content = ()
        if content and content[0].of(self.parts.text).lower().startswith(
            ("not to be named", "not to be identified", "for anonymity")
        ):
            return None
        quoted = self.contents.quoted(cue, source, own, content)
        if not content and not quoted and source:
            content = self.contents.rest(cue, own)
        if quoted:
            content = merged((*content, *quoted)) if content else quoted
        if not content or (not source and not quoted):
            return None
        needs_more = cue.lemma in self.parts.lexicon.mental or cue.lemma in self.parts.lexicon.data
        if needs_more and not quoted and not self._speaks(source, cue):
            return None
        return self.parts.made("say", cue, source, own, content)

    def deny(self, cue: Cue) -> Attribution | None:
        """Subject denies object, clause or gerund; or the passive of it."""
        if cue.lemma not in self.parts.lexicon.deny or self.parts.is_refused(cue):
            return None
        own = self.parts.cue_tokens(cue, [])
        if is_passive(cue.verb):
            return self._denied_passively(cue, own)
        source = self.parts.source(cue)
        objects = self.parts.objects(cue)
        complement = self.parts.as_complement(cue)
        if not source or not (objects or complement):
            return None
        if not self._deniable(cue, objects[0] if objects else self._named_in(complement)):
            return None
        tokens = [token for head in objects for token in _whole(head) if token not in own]
        tokens += [token for token in complement if token not in tokens]
        content = self.parts.content(tokens)
        return self.parts.made("deny", cue, source, own, content) if content else None

    @staticmethod
    def _named_in(tokens: list[Token]) -> Token:
        """The noun that a rejection "as groundless" is about, where the parse has put it behind the judgement."""
        return next((token for token in tokens if token.pos_ == "NOUN"), tokens[-1])

    def issued(self, cue: Cue) -> Attribution | None:
        """As in “issued a denial”: a denial without words."""
        if cue.verb.lemma_.lower() not in ("issue", "make", "repeat", "offer", "publish"):
            return None
        denial = next(
            (
                c
                for c in cue.verb.children
                if c.dep_ == "dobj" and c.lemma_ in self.parts.lexicon.denial_nouns
            ),
            None,
        )
        source = self.parts.source(cue)
        if (
            denial is None
            or not source
            or any(c.dep_ == "prep" and c.lower_ == "of" for c in denial.children)
        ):
            return None
        own = [*verb_group(cue.verb), *phrase_tokens(denial)]
        return self.parts.made("deny", cue, source, own, ())

    def _denied_passively(self, cue: Cue, own: list[Token]) -> Attribution | None:
        by = agent(cue.verb)
        what = next((child for child in cue.verb.children if child.dep_ == "nsubjpass"), None)
        if what is None and cue.verb.dep_ in ("acl", "relcl"):
            what = cue.verb.head
        if by is None or what is None or not self._deniable(cue, what):
            return None
        source = phrase_tokens(by)
        inner = set(cue.verb.subtree) if cue.verb.dep_ in ("acl", "relcl") else set()
        content = self.parts.content([token for token in _whole(what) if token not in inner])
        preposition = [by.head] if by.head.lower_ == "by" else []
        return self.parts.made("deny", cue, source, own + preposition, content) if content else None

    def _deniable(self, cue: Cue, what: Token) -> bool:
        """Whether this object is denied rather than refused."""
        if any(child.dep_ == "dative" for child in cue.verb.children):
            return False
        noun = what.lemma_.lower()
        if noun in self.parts.lexicon.refusable and what.dep_ not in ("nsubjpass", "xcomp"):
            return False
        if what.pos_ in ("VERB", "AUX"):
            return True
        if cue.verb.dep_ == "amod":
            return False
        if cue.lemma not in self.parts.lexicon.choosy:
            return noun not in self.parts.lexicon.refusable
        inner = {token.lemma_.lower() for token in what.subtree if token.pos_ in ("NOUN", "PRON")}
        return noun in self.parts.lexicon.deniable or (
            bool(self.parts.as_complement(cue)) and not inner & self.parts.lexicon.refusable
        )

    def call(self, cue: Cue) -> Attribution | None:
        """Subject calls object complement, describes object as complement."""
        if cue.lemma not in self.parts.lexicon.call or is_passive(cue.verb) or _is_supposed(cue.verb):
            return None
        source = self.parts.source(cue)
        objects = [
            child for child in cue.verb.children if child.dep_ in ("dobj", "ccomp", "oprd", "xcomp", "nsubj")
        ]
        objects = [child for child in objects if child.i > cue.verb.i]
        if objects:  # a judgement that the parse takes for an adverbial: "branded it a smear"
            last = objects[-1].right_edge.i
            objects += [c for c in cue.verb.children if c.dep_ == "npadvmod" and c.left_edge.i == last + 1]
        complement = self.parts.as_complement(cue)
        small = cue.lemma in self.parts.lexicon.small_clause and any(
            child.dep_ in ("oprd", "ccomp", "xcomp", "npadvmod")
            or child.lower_ in self.parts.lexicon.rejecting
            for child in objects
        )
        if not source or not objects or not (complement or small):
            return None
        own = self.parts.cue_tokens(cue, [])
        tokens = [token for head in objects for token in _whole(head)] + complement
        content = self.parts.content([token for token in tokens if token not in own])
        return self.parts.made("call", cue, source, own, content) if content else None

    def accuse(self, cue: Cue) -> Attribution | None:
        """Subject accuses object of something."""
        if cue.lemma not in self.parts.lexicon.accuse or _is_supposed(cue.verb):
            return None
        objects = [child for child in cue.verb.children if child.dep_ in ("dobj", "dative")]
        prepositions = [
            child
            for child in cue.verb.children
            if child.dep_ == "prep" and child.lower_ in ("of", "for", "on")
        ]
        for head in objects:
            prepositions += [c for c in head.children if c.dep_ == "prep" and c.lower_ in ("of", "for", "on")]
        source = self.parts.source(cue)
        own = self.parts.cue_tokens(cue, [])
        if is_passive(cue.verb) or not objects or not source or (cue.lemma == "accuse" and not prepositions):
            return None
        tokens = [token for head in (*objects, *prepositions) for token in _whole(head)]
        content = self.parts.content(tokens)
        return self.parts.made("accuse", cue, source, own, content) if content else None

    def plead(self, cue: Cue) -> Attribution | None:
        """Subject pleads guilty, not guilty or innocent."""
        if cue.lemma != "plead":
            return None
        rest = [token for token in cue.verb.sent if token.i > cue.verb.i]
        words = [token.lower_ for token in rest[:3]]
        if not words or not ({"guilty", "innocent"} & set(words)):
            return None
        source = self.parts.source(cue)
        end = next((i for i, token in enumerate(rest) if token.text in ".;,"), len(rest))
        content = self.parts.content(rest[:end])
        return self.parts.made("plead", cue, source, [cue.verb], content) if content and source else None

    def answer(self, cue: Cue) -> Attribution | None:
        """As in “asked whether …, she replied with a flat no”: the question and the word that answers it."""
        if cue.lemma not in ("reply", "respond", "answer", "say"):
            return None
        for child in cue.verb.children:
            if child.dep_ != "prep" or child.i < cue.verb.i or child.lower_ not in ("with", "in"):
                continue
            words = [t for t in child.subtree if t.i > child.i]
            said = next((t for t in words if t.lower_ in ("no", "negative", "denial", "yes")), None)
            source = self.parts.source(cue)
            if said is None or len(words) > 9 or not source:
                continue
            quote = self.parts.quote_at(said.idx)
            word = Span(quote.start, quote.end) if quote else span_of([said])
            content = merged((*self._question(cue), word))
            found = self.parts.made("answer", cue, source, self.parts.cue_tokens(cue, []), content)
            return replace(found, lemma=said.lower_)
        return None

    def _question(self, cue: Cue) -> Spans:
        """The clause of the question that is answered in this sentence."""
        for token in cue.verb.sent:
            if token.i >= cue.verb.i:
                break
            asked = token.lemma_.lower() == "ask" or token.lemma_.lower() in self.parts.lexicon.deniable
            if not asked:
                continue
            side = {t.i for t in cue.verb.subtree}
            for inner in token.subtree:
                if inner.lower_ in ("whether", "if", "that") and inner.dep_ == "mark" and inner.i > token.i:
                    clause = [
                        t for t in inner.head.subtree if inner.i <= t.i < cue.verb.i and t.i not in side
                    ]
                    if clause:
                        return self.parts.content(clause)
        return ()

    def decline(self, cue: Cue) -> Attribution | None:
        """Subject declines to comment, or to say whether something is so."""
        if cue.lemma not in ("decline", "refuse"):
            return None
        inner = next(
            (child for child in cue.verb.children if child.dep_ == "xcomp" and child.i > cue.verb.i), None
        )
        source = self.parts.source(cue)
        if inner is None or not source:
            return None
        lemma = inner.lemma_.lower()
        followed = [f"{lemma} {token.lower_}" for token in self.parts.doc[inner.i + 1 : inner.i + 2]]
        speaks = lemma in (
            "comment",
            "elaborate",
            "discuss",
            "answer",
            "speak",
            "respond",
            "give",
            "provide",
        ) or any(self.parts.lexicon.is_verb(word) for word in (lemma, *followed))
        if not speaks or (cue.lemma == "refuse" and lemma in ("give", "provide")):
            return None
        own = verb_group(cue.verb) + list(self.parts.doc[cue.verb.i + 1 : inner.i + 1])
        if any(word in self.parts.lexicon.deny for word in followed):
            own.append(self.parts.doc[inner.i + 1])
        rest = [token for token in inner.subtree if token.i > own[-1].i]
        bare = lemma in ("comment", "elaborate", "respond", "speak")
        content = () if bare else self.parts.content(rest)
        return self.parts.made("decline", cue, source, own, content)

    def other(self, cue: Cue) -> Attribution | None:
        """Promises, orders and demands with an infinitive; criticism, predictions and the like with an object."""
        source = self.parts.source(cue)
        if not source or is_passive(cue.verb) or _is_supposed(cue.verb):
            return None
        children = [child for child in cue.verb.children if child.i > cue.verb.i]
        heads: list[Token] = []
        infinitive = [c for c in children if c.dep_ in ("xcomp", "ccomp") and _has_to(c)]
        if cue.lemma in self.parts.lexicon.with_infinitive and infinitive:
            heads = [
                c for c in children if c.dep_ in ("dobj", "dative") and c.i < infinitive[0].i
            ] + infinitive
        elif cue.lemma in self.parts.lexicon.with_object:
            heads = [c for c in children if c.dep_ in ("dobj", "oprd")]
            for particle in cue.particles:
                heads += [c for c in particle.children if c.dep_ == "pobj"]
            heads = [h for h in heads if h.ent_type_ not in ("DATE", "TIME", "MONEY", "CARDINAL")]
            if cue.lemma == "blame":
                heads += [c for c in children if c.dep_ == "prep" and c.lower_ in ("for", "on")]
        own = self.parts.cue_tokens(cue, [])
        tokens = [token for head in heads for token in _whole(head) if token not in own]
        content = self.parts.content(tokens)
        return self.parts.made("other", cue, source, own, content) if content else None

    def _speaks(self, source: list[Token], cue: Cue) -> bool:
        """Whether the source is one that mental and data verbs report of: a document, body or unnamed group."""
        heads = {token.lower_ for token in source}
        if cue.lemma in ("indicate", "reveal", "suggest", "estimate", "conclude"):
            return True
        return cue.lemma in self.parts.lexicon.data and bool(heads & self.parts.lexicon.documents)


def _whole(head: Token) -> list[Token]:
    return list(head.subtree)


def _is_supposed(verb: Token) -> bool:
    """Whether the verb stands in the infinitive: what somebody could do is no report that it was done."""
    return verb.tag_ == "VB" and not any(child.dep_ == "neg" for child in verb.children)


def _has_to(verb: Token) -> bool:
    return any(child.tag_ == "TO" and verb.i - 3 <= child.i < verb.i for child in verb.children)


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
