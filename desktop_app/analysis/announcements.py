"""Paragraphs that announce what somebody says in the next one: "He added:"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Words

from desktop_app.analysis.findings import Attribution, BlockFindings
from desktop_app.analysis.lexicon import Cues, people
from desktop_app.analysis.parts import Cue, Parts
from desktop_app.analysis.phrases import agent, phrase_tokens, subject
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.analysis import Quotation, Statement, StatementKind
from desktop_app.domain.article import Block
from desktop_app.domain.spans import Span

SAY = "say"
"""The frame of what is announced: it is as sure as what "said" and a quotation make of it."""
POINTERS = frozenset(["this", "that", "these", "what", "it"])
"""What stands for the words themselves and not for who says them."""
WHY = "The paragraph before it says who speaks."


@dataclass(frozen=True, slots=True)
class Announcement:
    """Who says what the next block quotes, in the block that says so."""

    block: Block
    found: Attribution
    findings: BlockFindings
    end: int
    """Where the block ends, or the last of the block quotes that belong to it, as a code point of the article."""

    def introduces(self, statement: Statement, block: Block, text: str) -> bool:
        """Whether the statement is a bare quotation at the head of `block`, right behind the announcement."""
        if statement.source or statement.cue or statement.quotation is not Quotation.DIRECT:
            return False
        return statement.content[0].start == block.span.start and self.is_beside(block, text)

    def is_beside(self, block: Block, text: str) -> bool:
        """Whether nothing but white space of the article's `text` parts it from `block`."""
        return not text[self.end : block.span.start].strip()

    def applied(self, statement: Statement, found: Attribution) -> tuple[Statement, Attribution]:
        """The statement and what was found of it, with the source and the cue of the announcement."""
        offset = self.block.span.start
        source, cue = (
            tuple(span.shifted(offset) for span in some) for some in (self.found.source, self.found.cue)
        )
        why = WHY if statement.kind is StatementKind.CLAIM else statement.why
        told = self.found
        return (
            replace(statement, source=source, cue=cue, why=why),
            replace(found, frame=told.frame, lemma=told.lemma, source_head=told.source_head, why=why),
        )


def announcement_of(doc: Doc, quotes: Sequence[Quote], lexicon: Cues) -> Attribution | None:
    """Source and cue of a paragraph that ends with a colon and says who speaks next; without content.

    Only its last sentence counts.
    """
    text = doc.text.rstrip()
    if not text.endswith(":"):
        return None
    sentence = doc[len(doc) - 1].sent
    parts = Parts(doc, list(quotes), lexicon)
    for verb in _verbs(sentence, parts, lexicon):
        cue = Cue(verb, verb.lemma_.lower(), ())
        source = _source(parts, cue)
        if source:
            return parts.made(SAY, cue, source, parts.cue_tokens(cue, parts.addressee(cue)), ())
    return _by_a_noun(sentence.root, parts) or _by_the_colon(sentence.root, parts, len(text) - 1)


def _source(parts: Parts, cue: Cue) -> list[Token]:
    """Who is announced, also where the parse has "Brandt, the harbour master, tweeted" as a noun and its participle."""
    source = parts.source(cue)
    if not source and cue.verb.dep_ == "acl" and cue.verb.head.dep_ == "ROOT" and agent(cue.verb) is None:
        source = [token for token in phrase_tokens(cue.verb.head) if token.i < cue.verb.i]
    if len(source) == 1 and source[0].lower_ in POINTERS:
        return []
    of_people = cue.lemma not in parts.lexicon.mental & parts.lexicon.data
    return source if of_people or any(t.lower_ in parts.lexicon.documents for t in source) else []


def _by_a_noun(root: Token, parts: Parts) -> Attribution | None:
    """As in "Her full statement:"."""
    owner = next((child for child in root.children if child.dep_ == "poss"), None)
    if owner is None or root.lemma_.lower() not in parts.lexicon.announcing:
        return None
    source = [token for token in phrase_tokens(owner) if token.tag_ != "POS"]
    return parts.made(SAY, Cue(root, root.lemma_.lower(), ()), source, [root], ())


def _by_the_colon(root: Token, parts: Parts, colon: int) -> Attribution | None:
    """As in "Brandt took to the harbour's own page:": the colon is all that says that he speaks."""
    somebody = subject(root)
    if somebody is None or not _is_somebody(somebody):
        return None
    made = parts.made(SAY, Cue(root, "", ()), phrase_tokens(somebody), [], ())
    return replace(made, cue=(Span(colon, colon + 1),))


def _verbs(sentence: Words, parts: Parts, lexicon: Cues) -> list[Token]:
    """The cue verbs of the sentence that may announce something, the likeliest first: the main verb's last conjunct."""
    known = [
        token
        for token in sentence
        if token.pos_ in ("VERB", "AUX")
        and (lexicon.is_verb(token.lemma_.lower()) or token.lemma_.lower() in lexicon.data)
        and token.dep_ != "relcl"
        and parts.quote_at(token.idx) is None
    ]
    main = [token for token in known if token == sentence.root or token in sentence.root.conjuncts]
    return [*reversed(main), *reversed([token for token in known if token not in main])]


def _is_somebody(head: Token) -> bool:
    """Whether the subject is a person: a name, a pronoun or what somebody is."""
    if head.pos_ == "PRON":
        return head.lower_ in ("he", "she", "they")
    return head.pos_ == "PROPN" or (head.pos_ == "NOUN" and people().is_role(head.lower_))
