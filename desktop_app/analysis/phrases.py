"""Reading a parse: subjects, noun phrases, verb groups, and the pieces of text that tokens make."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Doc, Token

from desktop_app.analysis.quotes import Quote
from desktop_app.domain.spans import Span, Spans

SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
RELATIVE = {"WP", "WDT", "WP$"}
EDGE = " \t\n\r\u00a0,;:–—-"
OPENING = "\"'“‘«„‹("
ORNAMENTS = re.compile(
    r"(?:[\U0001F000-\U0001FAFF\u2190-\u21FF\u2300-\u23FF\u25A0-\u27BF\u2B00-\u2BFF\u200D\uFE0F\u20E3]+\s*)+"
    r"(?=[\"“‘«„‹'])"
)
"""Emoji and arrows before a quotation: they are no part of it."""


def subject(verb: Token, depth: int = 0) -> Token | None:
    """Who does it: the verb's own subject, or the one it shares with the verb it depends on."""
    for child in verb.children:
        if child.dep_ in SUBJECTS:
            if child.tag_ in RELATIVE and verb.dep_ == "relcl":
                return verb.head
            return child
    if depth > 3:
        return None
    if verb.dep_ == "relcl":
        return None
    if verb.dep_ == "acl" and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
        return verb.head
    if verb.dep_ in ("conj", "advcl", "xcomp", "dep", "ccomp") and verb.head.pos_ in ("VERB", "AUX"):
        return subject(verb.head, depth + 1)
    if verb.dep_ == "pcomp" and verb.head.head.pos_ in ("VERB", "AUX"):
        return subject(verb.head.head, depth + 1)
    return None


def agent(verb: Token) -> Token | None:
    """Who does it in the passive: the object of "by"."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            return next((inner for inner in child.children if inner.dep_ == "pobj"), None)
    return None


def is_passive(verb: Token) -> bool:
    """Whether the verb stands in the passive, a bare participle ("when asked") included."""
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    before = verb.doc[verb.i - 1].lower_ if verb.i > verb.sent.start else ""
    if before in ("when", "if", "as", "once", "unless") and verb.tag_ in ("VBN", "VBD"):
        return True
    return verb.tag_ == "VBN" and not any(child.dep_ == "aux" for child in verb.children)


def phrase_tokens(head: Token) -> list[Token]:
    """The noun phrase of `head` with title, complement and role apposition; without ages and relative clauses."""
    dropped = {inner.i for token in head.subtree if _is_aside(token, head) for inner in token.subtree}
    out: list[Token] = []
    for index in range(head.left_edge.i, head.right_edge.i + 1):
        if head.doc[index].text in ("—", "–", "--") and index < head.i:
            out = []  # a dateline stands before the dash
            continue
        if index in dropped:
            if index > head.i:
                break
            continue
        out.append(head.doc[index])
    while out and (out[-1].is_punct or out[-1].is_space or out[-1].tag_ == "POS" or out[-1].dep_ == "cc"):
        out.pop()
    while out and (out[0].is_punct or out[0].is_space or out[0].dep_ == "cc"):
        out.pop(0)
    return out


def _is_aside(token: Token, head: Token) -> bool:
    """Whether `token` opens a part of the phrase that does not name the source."""
    if token.i <= head.i:
        return False
    comma = token.doc[token.left_edge.i - 1].text == ","
    if token.dep_ in ("advcl", "ccomp", "parataxis") or (token.dep_ in ("relcl", "acl") and comma):
        return True
    if token.dep_ in ("appos", "nummod", "npadvmod") and token.text.isdigit():
        return True
    return token.dep_ in ("conj", "cc") and _starts_clause(token)


def _starts_clause(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or any(child.dep_ in SUBJECTS for child in token.children)


def verb_group(verb: Token) -> list[Token]:
    """The verb with auxiliaries, negation, particle and the adverb that stands right beside it."""
    group = [
        child
        for child in verb.children
        if child.dep_ in ("aux", "auxpass", "neg", "prt") and child.tag_ != "TO"
    ]
    group.append(verb)
    first = min(token.i for token in group)
    while first > 0:
        before = verb.doc[first - 1]
        if before.dep_ == "advmod" and before.head.i == verb.i and before.tag_ in ("RB", "RBR"):
            group.append(before)
            first -= 1
        else:
            break
    return sorted(group, key=lambda token: token.i)


def pieces(doc: Doc, tokens: Iterable[Token], bridge: bool = True) -> list[list[Token]]:
    """`tokens` in runs that stand together; punctuation and space between two of them bridge a gap."""
    runs: list[list[Token]] = []
    for token in sorted(set(tokens), key=lambda token: token.i):
        if runs:
            last = runs[-1][-1].i
            between = [doc[i] for i in range(last + 1, token.i)]
            if not between or (bridge and all(inner.is_space or inner.is_quote for inner in between)):
                runs[-1].append(token)
                continue
        runs.append([token])
    return runs


def span_of(tokens: list[Token]) -> Span:
    """The text from the first to the last token."""
    return Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1].text))


def spans_of(doc: Doc, text: str, tokens: Iterable[Token]) -> Spans:
    """The runs of `tokens` as spans, trimmed at their edges; `text` is the doc's, which is costly to ask for."""
    found = (clean(text, span_of(run)) for run in pieces(doc, tokens))
    return tuple(span for span in found if span is not None)


def clean(text: str, span: Span) -> Span | None:
    """`span` without commas and space at its edges and without a final stop outside quotation marks."""
    start, end = span.start, span.end
    ornaments = ORNAMENTS.match(text, start, end)
    if ornaments is not None:
        start = ornaments.end()
    while start < end and (text[start] in EDGE or text[start] in ".!?)"):
        start += 1
    while end > start and (text[end - 1] in EDGE or text[end - 1] in ".("):
        if text[end - 1] == "." and _is_abbreviation(text, start, end):
            break
        end -= 1
    if start >= end or not any(c.isalnum() for c in text[start:end]):
        return None
    return Span(start, end)


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    word = text[start : end - 1].rsplit(None, 1)[-1] if text[start : end - 1].split() else ""
    return (
        "." in word or (len(word) == 1 and word.isupper()) or word in ("Inc", "Ltd", "Co", "Jr", "Sr", "Corp")
    )


def snapped(text: str, span: Span, quotes: Iterable[Quote]) -> Span:
    """`span` widened to the whole of every quotation that it enters or leaves half way."""
    start, end = span.start, span.end
    for quote in quotes:
        if quote.start < end and start < quote.end and not (start <= quote.start and quote.end <= end):
            inside = quote.start < start and end < quote.end
            if inside and quote.end - end > 1 and start - quote.start > 1:
                continue  # a statement within a quotation stays within
            start, end = min(start, quote.start), max(end, quote.end)
    # quotation marks that touch the edge belong to it
    for quote in quotes:
        if quote.start + 1 == start and quote.end <= end + 1:
            start = quote.start
        if quote.end - 1 == end and quote.start >= start:
            end = quote.end
    return Span(start, min(end, len(text)))


def tokens_in(doc: Doc, spans: tuple[Span, ...]) -> list[Token]:
    """The tokens of `doc` inside `spans`."""
    out: list[Token] = []
    for span in spans:
        piece = doc.char_span(span.start, span.end, alignment_mode="expand")
        if piece is not None:
            out.extend(piece)
    return out
