"""Checkable assertions in the article's own voice, with a reason why they are worth checking."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as Sentence

from desktop_app.analysis.findings import Assertion, Attribution
from desktop_app.analysis.kinds import is_negative, keywords
from desktop_app.analysis.lexicon import weights
from desktop_app.analysis.phrases import clean
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.spans import Span
from desktop_app.domain.wording import phrase

COMPARISON = re.compile(
    r"(?i)\b(more than|less than|fewer than|twice|three times|double[ds]?|half (?:of|the|as)|highest|lowest|largest"
    r"|biggest|smallest|oldest|youngest|record|first time|the first|the only|the last|most \w+ (?:in|of|ever)"
    r"|higher than|lower than|rose|fell|increased|decreased|grew|dropped|up from|down from|compared (?:to|with))\b"
)
CAUSE = re.compile(
    r"(?i)\b(because of|caused by|led to|resulted in|due to|as a result|thanks to|triggered)\b"
)
DATE = re.compile(r"\b(?:in|since|until|by|from)\s+(?:\w+\s+)?(?:19|20)\d\d\b")
SHARE = re.compile(
    r"(?i)\b(half|third|quarter|fifth|sixth|tenth|(?:one|two|three|four|five|six|seven|eight|nine) (?:\w+ )?in (?:\w+)"
    r"|per cent|percent|times|majority|average|nearly all|most of)\b|%"
)
SINCE = re.compile(
    r"(?i)\b(since|until|for the first time|ever|so far|this year|last year|a year|in \w+ years)\b"
)
WEEKDAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|tonight|last night|on the day)\b"
)
SPAN_OF_TIME = re.compile(
    r"(?i)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozen)[ -]"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?)\b"
)
ACT = re.compile(
    r"(?i)\b(reject|dismiss|vote|order|accuse|charge|sentence|arrest|deni|appeal|fine[ds]|hear|sack|jail|sue|clear|rule|approve"
    r"|open|close|meet|met|walk|sit|sat|stood|play|won|lost|beat|wait|gather|march)(?:ed|d|s|es)?\b"
)
NOT = -20.0
"""The log-odds of what gives no reason to check it."""
FIGURE = {"PERCENT", "MONEY", "QUANTITY"}


def assertions_of(
    doc: Doc, attributions: Sequence[Attribution], quotes: Sequence[Quote]
) -> tuple[Assertion, ...]:
    """The sentences of one block that nobody is cited for."""
    out = []
    for sentence, span in candidates(doc, attributions, quotes):
        reason, score = worth(sentence)
        tokens = list(sentence)
        out.append(Assertion(span, keywords(tokens), reason, score, is_negative(tokens)))
    return tuple(out)


def candidates(
    doc: Doc, attributions: Sequence[Attribution], quotes: Sequence[Quote]
) -> Iterator[tuple[Sentence, Span]]:
    """The sentences that state something and that nobody is cited for, with their places in the block."""
    text = doc.text
    taken = [span for one in attributions for span in (*one.content, *one.cue)]
    taken += [
        Span(quote.start, quote.end) for quote in quotes if len(text[quote.start : quote.end].split()) > 3
    ]
    for sentence in doc.sents:
        span = clean(text, Span(sentence.start_char, max(sentence.end_char, sentence.start_char + 1)))
        if span is not None and not any(span.overlaps(other) for other in taken) and _asserts(sentence):
            yield sentence, span


def _asserts(sentence: Sentence) -> bool:
    """Whether it is a whole sentence that states something."""
    root = sentence.root
    finite = root.pos_ in ("VERB", "AUX") and any(
        child.dep_ in ("nsubj", "nsubjpass", "expl") for child in root.children
    )
    auxiliaries = {child.lower_ for child in root.children if child.dep_ == "aux"}
    supposes = auxiliaries & {"will", "would", "should", "may", "might", "could", "must", "shall"}
    return finite and not supposes and not sentence.text.rstrip().endswith("?") and len(sentence) >= 5


def signs_of(sentence: Sentence) -> dict[str, float]:
    """What tells whether a sentence is worth checking."""
    text, root = sentence.text, sentence.root
    subject = next((child for child in root.children if child.dep_ in ("nsubj", "nsubjpass", "expl")), root)
    labels = [ent.label_ for ent in sentence.ents]
    cardinals = [ent.text for ent in sentence.ents if ent.label_ == "CARDINAL"]
    tags = {token.tag_ for token in sentence}
    size = len(sentence)
    return {
        "always": 1.0,
        "figure": float(any(label in FIGURE for label in labels)),
        "figures": float(sum(label in FIGURE or label == "CARDINAL" for label in labels) > 1),
        "count": float(any(any(c.isdigit() for c in cardinal) for cardinal in cardinals)),
        "count in words": float(any(not any(c.isdigit() for c in cardinal) for cardinal in cardinals)),
        "rank": float("ORDINAL" in labels),
        "share": float(SHARE.search(text) is not None),
        "comparison": float(COMPARISON.search(text) is not None),
        "superlative": float(bool(tags & {"JJS", "RBS"})),
        "comparative": float(bool(tags & {"JJR", "RBR"})),
        "cause": float(CAUSE.search(text) is not None),
        "year": float(DATE.search(text) is not None),
        "since": float(SINCE.search(text) is not None),
        "weekday": float(WEEKDAY.search(text) is not None),
        "span of time": float(SPAN_OF_TIME.search(text) is not None),
        "act": float(ACT.search(text) is not None),
        "person acts": float(subject.ent_type_ == "PERSON"),
        "body acts": float(subject.ent_type_ in ("ORG", "GPE", "NORP")),
        "he or she acts": float(subject.lower_ in ("he", "she", "i", "we", "they")),
        "it is": float(subject.lower_ in ("it", "this", "that", "there") and root.lemma_ == "be"),
        "is": float(root.lemma_ == "be"),
        "has": float(root.lemma_ == "have"),
        "passive": float(subject.dep_ == "nsubjpass"),
        "present": float(root.tag_ in ("VBZ", "VBP")),
        "past": float(root.tag_ == "VBD"),
        "perfect": float(root.tag_ == "VBN" and any(c.lemma_ == "have" for c in root.children)),
        "negated": float(any(child.dep_ == "neg" for child in root.children)),
        "short": float(size < 10),
        "long": float(size > 25),
        "very long": float(size > 35),
        "figure a word": sum(any(c.isdigit() for c in token.text) for token in sentence) / size,
        "in quotation marks": float(any(c in text for c in '"“”')),
        "opens with where": float(sentence[0].dep_ in ("prep", "advmod", "mark")),
    }


def worth(sentence: Sentence) -> tuple[str, float]:
    """Why a sentence is worth checking, and by how much: log-odds as far as its words tell; nothing and NOT if not."""
    text = sentence.text
    figures = [ent.text for ent in sentence.ents if ent.label_ in FIGURE]
    counts = [
        ent.text for ent in sentence.ents if ent.label_ == "CARDINAL" and any(c.isdigit() for c in ent.text)
    ]
    spans = [match[0] for match in SPAN_OF_TIME.finditer(text)]
    words = [ent.text for ent in sentence.ents if ent.label_ == "CARDINAL"]
    ranks = [match[0] for match in (COMPARISON.search(text), SHARE.search(text)) if match is not None]
    ranks += [ent.text for ent in sentence.ents if ent.label_ == "ORDINAL"]
    ranks += [token.text for token in sentence if token.tag_ in ("JJS", "RBS", "JJR", "RBR")]
    dates = [match[0] for match in (DATE.search(text), SINCE.search(text)) if match is not None]
    reasons = []
    if found := [*figures, *counts, *spans, *words]:
        reasons.append(phrase(f"a figure ({found[0].strip()})"))
    if ranks:
        reasons.append(phrase(f"a comparison (“{ranks[0]}”)"))
    if match := CAUSE.search(text):
        reasons.append(phrase(f"a cause (“{match[0]}”)"))
    if dates:
        reasons.append(phrase(f"a date (“{dates[0]}”)"))
    if not reasons:
        return "", NOT
    table = weights("own voice", "own_voice.toml")
    return ", ".join(reasons), sum(table.get(name, 0.0) * value for name, value in signs_of(sentence).items())


def chance(score: float, *, first: bool, last: bool) -> float:
    """How likely an assertion is worth checking, 0 to 1.

    Args:
        score: what its words tell, as `worth` gives it.
        first: it opens the article or its second block; what is new stands there.
        last: it stands in the last block, as what lies behind the news often does.
    """
    table = weights("own voice", "own_voice.toml")
    points = score + table.get("first", 0.0) * first + table.get("last block", 0.0) * last
    return 1 / (1 + math.exp(-min(max(points, -30.0), 30.0)))
