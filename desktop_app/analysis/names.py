"""Names in a block, with the role that stands beside each of them."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Entity

from desktop_app.analysis.findings import EMBEDDED, MAIN, OBJECT, PRONOUN, Name, Subject
from desktop_app.analysis.lexicon import gender_of, people
from desktop_app.analysis.phrases import phrase_tokens, span_of
from desktop_app.domain.spans import Span

LABELS = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "GPE", "NORP": "NORP", "FAC": "ORG", "LOC": "GPE"}

LONGEST_ROLE = 80
"""Code points."""
SUBJECTS = ("nsubj", "nsubjpass")
OBJECTS = ("dobj", "dative", "pobj", "agent", "attr", "oprd")


def names_of(doc: Doc) -> tuple[Name, ...]:
    """The names of people, bodies and places in one block, and "he" and "she" where they are subjects."""
    out = [
        Name(Span(token.idx, token.idx + len(token.text)), PRONOUN, function=_function(token))
        for token in doc
        if token.lower_ in ("he", "she") and token.dep_ in SUBJECTS
    ]
    for entity in doc.ents:
        label = LABELS.get(entity.label_)
        if label is None:
            continue
        start, end = entity.start, entity.end
        while start < end and (
            doc[start].lower_.rstrip(".") in people().titles or doc[start].lower_ in ("the", "a")
        ):
            start += 1
        while end > start and doc[end - 1].tag_ == "POS":
            end -= 1
        if label == "PERSON":
            start += _place_before(doc, entity.start, start, end)
        if start == end:
            continue
        piece = doc[start:end]
        if label == "PERSON" and piece.text.lower() in people().seats:
            label = "GPE"
        if label == "PERSON" and end - start > 1 and doc[end - 1].lower_ in people().business:
            label = "ORG"
        elif label == "ORG" and _is_person(doc, start, end):
            label = "PERSON"
        role = _role(doc, start, entity) if label == "PERSON" else ""
        out.append(Name(Span(piece.start_char, piece.end_char), label, role, _function(entity.root)))
    return tuple(sorted(out, key=lambda name: name.span.start))


def subjects_of(doc: Doc) -> tuple[Subject, ...]:
    """The subjects of the block's clauses that are nouns: whom a pronoun after them can mean."""
    return tuple(
        Subject(span_of(phrase), token.lower_, token.tag_ in ("NNS", "NNPS"))
        for token in doc
        if token.dep_ in SUBJECTS and token.pos_ in ("NOUN", "PROPN") and (phrase := phrase_tokens(token))
    )


def _function(word: Token) -> str:
    """What a name with this head word is in its sentence."""
    while word.dep_ in ("conj", "appos") and word.head.pos_ in ("NOUN", "PROPN", "PRON"):
        word = word.head
    if word.dep_ in OBJECTS:
        return OBJECT
    if word.dep_ not in SUBJECTS:
        return ""
    verb = word.head
    while verb.dep_ == "conj" or _reported_first(verb):
        verb = verb.head
    return MAIN if verb.dep_ == "ROOT" else EMBEDDED


def _reported_first(verb: Token) -> bool:
    """Whether its clause is what somebody says, with whoever says it after it: "The bridge shook, he said"."""
    return (
        verb.dep_ == "ccomp"
        and verb.i < verb.head.i
        and not any(child.dep_ == "mark" for child in verb.children)
    )


def _place_before(doc: Doc, first: int, start: int, end: int) -> int:
    """How many words of a country stand before a person's name: "Ambassador to the [United States] Hamdullah Mohib"."""
    before = first - 1 if doc[first].lower_ == "the" or doc[first - 1].lower_ != "the" else first - 2
    if before < 0 or doc[before].dep_ != "prep":
        return 0
    for words in range(min(3, end - start - 2), 0, -1):
        name = doc[start : start + words].text.lower()
        if name in people().seats or name in people().countries:
            return words
    return 0


def _is_person(doc: Doc, start: int, end: int) -> bool:
    """Whether what the name finder took for a body is called as people are: "Bea Thornquist"."""
    words = [token.lower_ for token in doc[start:end]]
    return (
        2 <= len(words) <= 3
        and bool(gender_of(words[0]))
        and all(token.text[:1].isupper() for token in doc[start:end])
        and not any(word in people().business | people().bodies | people().firms for word in words)
    )


def _role(doc: Doc, start: int, entity: Entity) -> str:
    """The description before the name ("Kremlin spokesman") or after it, between commas, as the text has it."""
    first = start
    while (
        first > 0
        and doc[first - 1].dep_ in ("compound", "amod", "nmod", "poss", "case", "det")
        and _inside(doc, first - 1)
    ):
        first -= 1
    while first < start and doc[first].dep_ == "det":
        first += 1
    before = {token.lower_.rstrip(".") for token in doc[first:start]}
    if before & (people().roles | people().titles):
        return doc[first:start].text
    root = entity.root
    for child in root.children:
        if child.dep_ == "appos" and child.i > root.i and child.pos_ == "NOUN":
            return _described(doc, child.left_edge.i, child.right_edge.i + 1)
    head = root.head
    if root.dep_ == "appos" and head.pos_ == "NOUN" and head.lower_ in people().roles and head.i < start:
        return _described(doc, head.left_edge.i, start)
    return ""


def _described(doc: Doc, start: int, end: int) -> str:
    """The words of a description without its article."""
    while start < end and (doc[start].dep_ == "det" or doc[start].is_punct):
        start += 1
    return doc[start:end].text.strip(" ,;:")[:LONGEST_ROLE]


def _inside(doc: Doc, index: int) -> bool:
    token = doc[index]
    return not token.is_punct or token.text in ("-", "'", "’")
