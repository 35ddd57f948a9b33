"""The parts of an attribution around a cue verb: source, cue, objects."""

from __future__ import annotations

from dataclasses import dataclass

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
from desktop_app.analysis.pronouns import ACRONYMS
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.spans import Spans, merged


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue verb in its sentence."""

    verb: Token
    lemma: str
    particles: tuple[Token, ...]


class Parts:
    """Finds source, cue and objects around a cue in one parsed block."""

    def __init__(self, doc: Doc, quotes: list[Quote], lexicon: Cues) -> None:
        self.doc = doc
        self.text = doc.text
        self.quotes = quotes
        self.lexicon = lexicon
        self.inside = False
        """The cue at hand stands within a quotation."""

    def source(self, cue: Cue) -> list[Token]:
        """The noun phrase of who says it; nothing where the article does not name it."""
        by = agent(cue.verb) if is_passive(cue.verb) else None
        if is_passive(cue.verb):
            return phrase_tokens(by) if by is not None else []
        head = subject(cue.verb)
        if head is not None and not self.inside and self.quote_at(head.idx):
            said = [c for c in cue.verb.children if c.dep_ == "nsubj" and not self.quote_at(c.idx)]
            head = said[-1] if said else None
        head = head or self.beside(cue)
        if head is None or (head.lower_ in ("it", "there") and self.expletive(cue, head)):
            return []
        if head.tag_ in ("WP", "WDT", "EX") and head.text not in ACRONYMS:
            return []
        return phrase_tokens(head)

    def beside(self, cue: Cue) -> Token | None:
        """The noun that stands right before the verb, where the parse has lost the subject."""
        first = verb_group(cue.verb)[0].i
        before = self.doc[first - 1] if first > cue.verb.sent.start else None
        plain = cue.lemma in ("say", "tell", "add", "claim", "report", "argue", "note", "deny", "write")
        finite = cue.verb.tag_ in ("VBD", "VBZ", "VBP")
        if before is None or not plain or not finite or before.pos_ not in ("NOUN", "PROPN", "PRON"):
            return None
        return before

    @staticmethod
    def expletive(cue: Cue, head: Token) -> bool:
        """Whether "it" or "there" stands for nobody."""
        return head.dep_ == "expl" or is_passive(cue.verb)

    def addressee(self, cue: Cue) -> list[Token]:
        """Who it is told to, where that belongs to the cue."""
        if cue.lemma not in self.lexicon.tell:
            return []
        after = [c for c in cue.verb.children if c.dep_ in ("dobj", "dative") and c.i > cue.verb.i]
        if not after or after[0].left_edge.i > cue.verb.i + 2:
            return []
        tokens = phrase_tokens(after[0])
        return tokens if tokens and not any(self.quote_at(token.idx) for token in tokens) else []

    def cue_tokens(self, cue: Cue, addressee: list[Token]) -> list[Token]:
        """The verb group with particles, addressee and the verb that governs it."""
        group = [*verb_group(cue.verb), *cue.particles, *addressee]
        governor = cue.verb.head
        if (
            cue.verb.dep_ == "xcomp"
            and governor.pos_ == "VERB"
            and governor.lemma_ in ("go", "continue", "appear", "seem")
        ):
            group += verb_group(governor) + list(self.doc[governor.i + 1 : cue.verb.i])
        return sorted(set(group), key=lambda token: token.i)

    def objects(self, cue: Cue) -> list[Token]:
        """What is denied or called something, in text order."""
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

    def as_complement(self, cue: Cue) -> list[Token]:
        """The “as …” of “dismissed the report as …”."""
        for child in cue.verb.subtree:
            is_as = child.lower_ == "as" and child.i > cue.verb.i and child.dep_ in ("prep", "mark", "advmod")
            if is_as and cue.verb in (child.head, child.head.head):
                return list(child.subtree)
        return []

    def content(self, tokens: list[Token]) -> Spans:
        """The text of `tokens`, widened to whole quotations and trimmed."""
        spans = spans_of(self.doc, self.text, tokens)
        if self.inside:
            return spans
        return merged(snapped(self.text, span, self.quotes) for span in spans)

    def quote_at(self, place: int) -> Quote | None:
        """The quotation that holds the code point at `place`."""
        return next((quote for quote in self.quotes if quote.holds(place)), None)

    def in_title(self, verb: Token) -> bool:
        """Whether it stands in the title of a book, song or film: quoted, with every long word capitalised."""
        quote = self.quote_at(verb.idx)
        if quote is None:
            return False
        words = [
            word for word in self.text[quote.start : quote.end].split() if len(word.strip("\"'“”‘’,.")) > 3
        ]
        return 1 < len(words) <= 12 and all(word.strip("\"'“”‘’")[:1].isupper() for word in words)

    def in_name(self, verb: Token) -> bool:
        """Whether the verb is part of a name."""
        return verb.ent_type_ in ("WORK_OF_ART", "ORG", "PERSON") and verb.is_title

    def is_refused(self, cue: Cue) -> bool:
        """As in “declined to say”: the verb that declines is the cue."""
        return cue.verb.dep_ == "xcomp" and cue.verb.head.lemma_.lower() in ("decline", "refuse")

    def made(
        self, frame: str, cue: Cue, source: list[Token], own: list[Token], content: Spans
    ) -> Attribution:
        """An attribution of these parts."""
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


def _is_gerund(verb: Token) -> bool:
    """Whether it is "asking" or "having asked"."""
    return verb.tag_ == "VBG" or any(child.dep_ == "aux" and child.tag_ == "VBG" for child in verb.children)


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
