"""What the tagger takes for a statement and is none: acts, refusals, headings, names given; and who says nothing."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from desktop_app.analysis.labels import names_nobody
from desktop_app.analysis.lexicon import Cues
from desktop_app.analysis.phrases import agent, phrase_tokens, span_of, tokens_in
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.spans import Span, Spans, words_of

LONGEST_LABEL, LONGEST_NAME = 6, 4
"""Words."""
OPENING, CLOSING = "\"“‘'«„", "\"”’'»“"
"""Quotation marks before and behind words."""


def refuses(doc: Doc, verb: Token | None, source: Spans, content: Spans, lexicon: Cues) -> bool:
    """Whether something is refused rather than denied ("denied two goals"), or nobody reports ("according to plan")."""
    if verb is None:
        return False
    lemma = verb.lemma_.lower()
    if lemma == "accord":
        return head_of(doc, source) in lexicon.no_source
    if lemma not in lexicon.deny:
        return False
    nouns = [token.lemma_.lower() for token in tokens_in(doc, content) if token.pos_ == "NOUN"]
    clause = any(token.dep_ in ("nsubj", "nsubjpass", "mark", "aux") for token in tokens_in(doc, content))
    return (
        not clause and any(noun in lexicon.refusable for noun in nouns) and nouns[0] not in lexicon.deniable
    )


def is_an_act(doc: Doc, verb: Token | None, content: Spans, lexicon: Cues) -> bool:
    """Whether something is done rather than said: "observed a day of silence", "It stands by the sea"."""
    if verb is None or verb.pos_ != "VERB":
        return False
    if any(quote.start < span.end and span.start < quote.end for quote in doc._.quotes for span in content):
        return False
    lemma = verb.lemma_.lower()
    objects = {(token.lemma_.lower(), token.dep_, token.head) for token in tokens_in(doc, content)}
    if lemma == "stand":
        acts = lexicon.acts["stand by"]
        return any(noun in acts and dep == "pobj" and head.lower_ == "by" for noun, dep, head in objects)
    acts = lexicon.acts.get(lemma, frozenset())
    return any(noun in acts and dep == "dobj" and head == verb for noun, dep, head in objects)


def reaction(verb: Token | None, cue: Spans, lexicon: Cues) -> Token | None:
    """What others say of the subject, which is no source: "[praise]" in "The plan has drawn both praise for …"."""
    if verb is None:
        return None
    if verb.pos_ == "NOUN" and verb.lemma_.lower() in lexicon.reactions:
        return verb
    if verb.lemma_.lower() not in lexicon.receiving:
        return None
    inside = (token for token in tokens_in(verb.doc, cue) if token.i > verb.i)
    return next((token for token in inside if token.lemma_.lower() in lexicon.reactions), None)


def reacting(verb: Token, noun: Token) -> Spans:
    """Who reacts: "[farmers]" in "drew criticism from farmers for …"; empty where the article does not say."""
    for head in (noun, verb):
        for child in head.children:
            if child.dep_ == "prep" and child.lower_ in ("from", "by"):
                inner = next((one for one in child.children if one.dep_ == "pobj"), None)
                if inner is not None:
                    return (span_of(phrase_tokens(inner)),)
    return ()


def is_judged(verb: Token, lexicon: Cues) -> bool:
    """Whether it is said of the verb's subject, also without "was": "Mayor criticised for bridge plan"."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in lexicon.judging:
        return False
    after = verb.doc[verb.i + 1].lower_ if verb.i + 1 < len(verb.doc) else ""
    return in_passive(verb) or (verb.tag_ in ("VBN", "VBD") and after in lexicon.judged_for)


def in_passive(verb: Token) -> bool:
    """Whether the verb has the subject or the auxiliary of a passive."""
    return any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)


def without_judged(source: Spans, verb: Token) -> Spans:
    """What of the source stands behind the verb, and not the subject of which it is said; else who follows "by"."""
    others = tuple(span for span in source if span.start > verb.idx)
    by = agent(verb)
    return others or ((span_of(phrase_tokens(by)),) if by is not None else ())


def is_a_name_given(doc: Doc, verb: Token | None, content: Spans, lexicon: Cues) -> bool:
    """Whether all that is quoted is the name that somebody gives to something: "named their robot 'Robogee'"."""
    if verb is None or verb.lemma_.lower() not in lexicon.naming:
        return False
    words = words_of(doc.text, content).split()
    if "as" in words or not words or words[-1][-1] not in CLOSING:
        return False
    opened = next((n for n, word in enumerate(words) if word[0] in OPENING), len(words))
    return 0 < len(words) - opened <= LONGEST_NAME


def is_a_heading(text: str, source: Spans, cue: Spans, quotes: Sequence[Quote]) -> bool:
    """Whether a colon follows no speaker but a heading of what comes then, no quotation: "Cause: A fault"."""
    if words_of(text, cue) != ":":
        return False
    colon = cue[0]
    if any(not text[colon.end : quote.start].strip() for quote in quotes if quote.start >= colon.end):
        return False
    label = words_of(text, source) or text[: colon.start]
    return "\n" not in label and len(label.split()) <= LONGEST_LABEL and names_nobody(label)


def addressee(verb: Token | None, lexicon: Cues) -> Span | None:
    """Who is told or asked, and says nothing: "[Staff] were warned that …"; of an inquest it is what is said there."""
    if verb is None or lemma_of(verb) not in lexicon.tell:
        return None
    subject = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    if subject is None or subject.lower_ in lexicon.hearing:
        return None
    return Span(subject.idx, subject.idx + len(subject))


def lemma_of(verb: Token | None) -> str:
    """The verb's base form in small letters; empty where there is no verb."""
    return verb.lemma_.lower() if verb is not None else ""


def head_of(doc: Doc, source: Spans) -> str:
    """The word that the source's first span hangs on, in small letters: "spokesman" of "a spokesman for the mayor"."""
    tokens = tokens_in(doc, source[:1])
    if not tokens:
        return ""
    inside = {token.i for token in tokens}
    head = next(
        (token for token in tokens if token.head.i not in inside or token.head.i == token.i), tokens[-1]
    )
    return head.lower_
