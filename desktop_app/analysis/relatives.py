"""Whom "who" means: the noun that the relative clause belongs to."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from desktop_app.analysis.lexicon import Cues, people
from desktop_app.analysis.phrases import clean, phrase_tokens, span_of, tokens_in
from desktop_app.domain.spans import Spans

RELATIVE = frozenset(["who", "whom", "which", "that"])
FARTHEST = 12
"""Words before the pronoun among which its noun is looked for."""


def antecedent_of(doc: Doc, source: Spans, lexicon: Cues) -> Spans:
    """What a source that is nothing but "who" stands for; empty where nobody before it can speak."""
    tokens = tokens_in(doc, source)
    if len(tokens) != 1 or tokens[0].lower_ not in RELATIVE or tokens[0].tag_ not in ("WP", "WDT"):
        return ()
    pronoun = tokens[0]
    for noun in _nouns_before(pronoun):
        if _can_speak(noun, lexicon):
            phrase = [token for token in phrase_tokens(noun) if token.i < pronoun.i]
            span = clean(doc.text, span_of(phrase)) if phrase else None
            if span is not None:
                return (span,)
    return ()


def _nouns_before(pronoun: Token) -> Iterator[Token]:
    """What the parse hangs the clause on, then the other nouns before it, the nearest first."""
    clause = next((token for token in (pronoun, *pronoun.ancestors) if token.dep_ == "relcl"), None)
    if clause is not None and clause.head.i < pronoun.i:
        yield clause.head
    first = max(pronoun.sent.start, pronoun.i - FARTHEST)
    for place in range(pronoun.i - 1, first - 1, -1):
        token = pronoun.doc[place]
        if token.pos_ in ("NOUN", "PROPN", "PRON"):
            yield token


def _can_speak(noun: Token, lexicon: Cues) -> bool:
    """Whether somebody or some body is meant."""
    if noun.pos_ == "PROPN":
        return noun.ent_type_ not in ("DATE", "TIME", "MONEY", "EVENT", "LAW", "LOC", "FAC", "WORK_OF_ART")
    words = {noun.lower_, noun.lemma_.lower()}
    known = people().roles | people().groups | people().bodies | people().firms | people().parties
    if noun.pos_ == "PRON":
        return bool(words & {"he", "she", "they", "those", "someone", "somebody", "anyone", "everyone"})
    return bool(words & (known | lexicon.unnamed)) or people().is_role(noun.lemma_.lower())
