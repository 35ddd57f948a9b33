"""Claim, denial or other: what each attribution of a block is, and why, in words for the reader."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Doc, Token

from desktop_app.analysis.findings import Attribution
from desktop_app.analysis.judging import SILENCE
from desktop_app.analysis.lexicon import Cues, people
from desktop_app.analysis.phrases import tokens_in
from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.spans import words_of

UNCUED = "A quotation without a cue: it goes on from the speaker before."
CLAIM, DENIAL, OTHER = StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER
OPENERS = re.compile(
    r"(?i)^[\s\"'“‘«„]*(no|not true|never|not guilty|nonsense|rubbish|of course not|absolutely not)\b[\s,.!;:]"
)
QUESTION = re.compile(r"(?i)^[\s\"'“‘«„]*(whether|if|who|what|when|where|why|how)\b")
FUTURE = {"will", "would", "shall", "'ll", "wo", "’ll"}
DUTY = {"should", "must", "ought"}
MAYBE = {"may", "might", "could", "can"}
OPINION = {
    "hope",
    "want",
    "wish",
    "love",
    "like",
    "prefer",
    "think",
    "believe",
    "feel",
    "expect",
    "trust",
    "fear",
}
VALUE = {
    "important", "good", "bad", "great", "wonderful", "terrible", "proud", "happy", "sad", "sorry", "better", "best",
    "worse", "worst", "right", "fair", "unfair", "beautiful", "likely", "unlikely", "necessary", "essential", "crucial",
    "vital", "wrong", "acceptable", "unacceptable", "ready", "confident", "undeniable", "disappointed", "delighted",
    "pleased", "grateful", "possible", "impossible", "difficult", "sure", "certain", "time",
}  # fmt: skip
BY_FRAME = {
    "decline": (OTHER, "“{cue}” is a refusal to answer."),
    "accuse": (CLAIM, "“{cue}” accuses somebody."),
}
NEGATIONS = {
    "not",
    "n't",
    "n’t",
    "never",
    "no",
    "nobody",
    "none",
    "nothing",
    "neither",
    "nor",
    "without",
    "nowhere",
}
FIRST = 40
"""Words at the head of a content in which a judgement of what was said is looked for."""
CARRIES = {"NOUN", "PROPN", "VERB", "ADJ", "NUM"}
EMPTY = {
    "say",
    "be",
    "have",
    "do",
    "make",
    "take",
    "get",
    "go",
    "tell",
    "report",
    "claim",
    "year",
    "day",
    "people",
}


def judged(doc: Doc, text: str, attribution: Attribution, lexicon: Cues) -> Attribution:
    """`attribution` with its kind, the reason for it, and what its content is about; `text` is the doc's."""
    kind, why = _kind(doc, text, attribution, lexicon)
    tokens = _tokens(doc, attribution)
    return replace(
        attribution,
        kind=kind,
        why=why,
        negative=attribution.frame in ("say", "according", "citing") and is_negative(tokens),
        keywords=keywords(tokens),
        topic=topic(tokens),
    )


def _kind(doc: Doc, text: str, found: Attribution, lexicon: Cues) -> tuple[StatementKind, str]:
    cue = words_of(text, found.cue, " … ")
    content = words_of(text, found.content)
    if found.frame in ("deny", "denial noun"):
        if found.negated_cue:
            return OTHER, f"“{cue}” stops short of a denial."
        return DENIAL, f"“{cue}” rejects what follows."
    if found.frame == "answer":
        if found.lemma in ("no", "negative", "denial"):
            return DENIAL, "A flat “no” answers the question."
        return CLAIM, "A “yes” answers the question."
    if found.frame == "plead":
        denies = "not" in content.lower().split() or "innocent" in content.lower()
        return (DENIAL, "A plea of not guilty denies the charge.") if denies else (CLAIM, "A plea of guilty.")
    if found.frame in BY_FRAME:
        kind, reason = BY_FRAME[found.frame]
        return kind, reason.format(cue=cue)
    if found.frame == "call":
        phrase = rejecting_phrase(content, lexicon)
        if phrase or found.lemma in ("dismiss", "reject"):
            return DENIAL, f"“{cue} … {phrase}” rejects it." if phrase else f"“{cue}” rejects it."
        return OTHER, f"“{cue}” gives an opinion."
    if found.frame == "other":
        asserts = found.lemma in ("claim", "admit", "announce", "report", "allege", "confirm", "blame")
        if asserts and not content.lower().startswith("to "):
            return CLAIM, f"“{cue}” reports it as fact."
        if found.lemma == "claim":
            return CLAIM, f"“{cue}” presents it as fact."
        return OTHER, f"“{cue}” is no assertion that could be checked."
    return _said(doc, found, lexicon, cue, content)


def _said(doc: Doc, found: Attribution, lexicon: Cues, cue: str, content: str) -> tuple[StatementKind, str]:
    if found.negated_cue:
        return OTHER, f"“{cue}” says that something was not said."
    if content.rstrip("\"'”’»“ ").endswith("?") or QUESTION.match(content):
        return OTHER, "It is a question, or leaves one open."
    if OPENERS.match(content + " "):
        return DENIAL, "The answer begins with a “no”."
    tokens = _tokens(doc, found)
    if SILENCE.search(content):
        return OTHER, "It is a refusal to answer."
    phrase = rejecting_phrase(" ".join(content.split()[:FIRST]), lexicon)
    if phrase:
        return DENIAL, f"“{phrase}” rejects what was said."
    if found.lemma in lexicon.other and found.lemma not in ("warn", "caution", "question"):
        return OTHER, f"“{cue}” is no assertion that could be checked."
    reason = opinion(tokens)
    if reason:
        return OTHER, reason
    if not cue:
        return CLAIM, UNCUED
    presents = "presents it as fact" if found.frame != "according" else "gives the source of a fact"
    return CLAIM, f"“{cue}” {presents}."


def rejecting_phrase(content: str, lexicon: Cues) -> str:
    """The phrase in `content` that rejects something as untrue, or nothing."""
    low = f" {content.lower()} "
    for phrase in lexicon.rejecting:
        if phrase not in low:
            continue
        at = re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", low)
        if at and not re.search(r"\b(not|never|n't|n’t)\s+(?:\w+\s+)?$", low[: at.start()]):
            return phrase
    return ""


def opinion(tokens: list[Token]) -> str:
    """Why the main clause of `tokens` is an opinion, a promise or a prediction; empty when it is not."""
    root = main_verb(tokens)
    if root is None:
        return ""
    inside = {token.i for token in tokens}
    auxiliaries = {child.lower_ for child in root.children if child.dep_ == "aux" and child.i in inside}
    if auxiliaries & FUTURE:
        return "It speaks of the future."
    if auxiliaries & DUTY:
        return "It says what ought to be."
    if auxiliaries & MAYBE:
        return "It says what might be."
    if (
        root.tag_ == "VB"
        and not auxiliaries
        and not any(c.dep_ in ("nsubj", "nsubjpass") for c in root.children)
    ):
        return "It is a call to do something."
    subject = next((c for c in root.children if c.dep_ == "nsubj"), None)
    first_person = subject is not None and subject.lower_ in ("i", "we", "you")
    if root.lemma_.lower() in OPINION and (first_person or (subject is not None and subject.pos_ == "PRON")):
        return "It is an opinion or a wish."
    if root.lemma_ == "be" or root.pos_ == "AUX":
        judgement = [c for c in root.children if c.dep_ in ("acomp", "attr") and c.i in inside]
        if any(c.lemma_.lower() in VALUE for c in judgement):
            return "It is a judgement."
    return ""


def main_verb(tokens: list[Token]) -> Token | None:
    """The verb on top of the last whole sentence of `tokens`; for several, of the first."""
    inside = {token.i for token in tokens}
    for token in tokens:
        if token.pos_ in ("VERB", "AUX") and (token.head.i not in inside or token.head.i == token.i):
            return token
    return None


def is_negative(tokens: list[Token]) -> bool:
    """Whether the main clause of `tokens` is negated: by its verb, its subject or its object."""
    root = main_verb(tokens)
    if root is None:
        return bool(tokens) and tokens[0].lower_ in NEGATIONS
    near = [root, *root.children]
    for token in near:
        if token.dep_ == "neg" or token.lower_ in NEGATIONS:
            return True
        if token.dep_ in ("nsubj", "nsubjpass", "dobj", "attr", "pobj") and any(
            child.lower_ in ("no", "none", "neither") for child in token.children
        ):
            return True
    return False


def topic(tokens: list[Token]) -> str:
    """The lemma of the noun that is the subject of the main clause, or its object after an accusation."""
    root = main_verb(tokens)
    if root is not None:
        subjects = [
            c for c in root.children if c.dep_ in ("nsubj", "nsubjpass") and c.pos_ in ("NOUN", "PROPN")
        ]
        if subjects:
            return _country(subjects[0].lemma_.lower())
        if any(c.dep_ in ("nsubj", "nsubjpass") for c in root.children):
            return ""
    noun = next((token for token in tokens if token.pos_ in ("NOUN", "PROPN")), None)
    return _country(noun.lemma_.lower()) if noun is not None else ""


def keywords(tokens: list[Token]) -> frozenset[str]:
    """The lemmas that carry the meaning of `tokens`."""
    return frozenset(
        _country(token.lemma_.lower())
        for token in tokens
        if token.pos_ in CARRIES
        and token.is_alpha
        and len(token.text) > 2
        and token.lemma_.lower() not in EMPTY
    )


def _country(lemma: str) -> str:
    """A government by one word, whether its country, its capital or its seat names it."""
    return (people().seats.get(lemma) or people().nations.get(lemma) or lemma).lower()


def _tokens(doc: Doc, found: Attribution) -> list[Token]:
    return tokens_in(doc, found.content)
