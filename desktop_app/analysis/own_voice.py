"""Checkable assertions in the article's own voice, with a reason why they are worth checking."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as Sentence

from desktop_app.analysis.findings import Assertion, Attribution
from desktop_app.analysis.kinds import is_negative, keywords
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
FIGURE = {"PERCENT", "MONEY", "QUANTITY"}


def assertions_of(
    doc: Doc, attributions: Sequence[Attribution], quotes: Sequence[Quote]
) -> tuple[Assertion, ...]:
    """The sentences of one block that nobody is cited for."""
    text = doc.text
    taken = [span for one in attributions for span in (*one.content, *one.cue)]
    taken += [
        Span(quote.start, quote.end) for quote in quotes if len(text[quote.start : quote.end].split()) > 3
    ]
    out = []
    for sentence in doc.sents:
        span = clean(text, Span(sentence.start_char, max(sentence.end_char, sentence.start_char + 1)))
        if span is None or any(span.overlaps(other) for other in taken) or not _asserts(sentence):
            continue
        reason, score = worth(sentence)
        tokens = list(sentence)
        out.append(Assertion(span, keywords(tokens), reason, score, is_negative(tokens)))
    return tuple(out)


def _asserts(sentence: Sentence) -> bool:
    """Whether it is a whole sentence that states something."""
    root = sentence.root
    finite = root.pos_ in ("VERB", "AUX") and any(
        child.dep_ in ("nsubj", "nsubjpass", "expl") for child in root.children
    )
    auxiliaries = {child.lower_ for child in root.children if child.dep_ == "aux"}
    supposes = auxiliaries & {"will", "would", "should", "may", "might", "could", "must", "shall"}
    return finite and not supposes and not sentence.text.rstrip().endswith("?") and len(sentence) >= 5


def worth(sentence: Sentence) -> tuple[str, float]:
    """Why a sentence is worth checking and how much, 0 to 1; nothing and 0 when it is not."""
    reasons = []
    figures = [ent.text for ent in sentence.ents if ent.label_ in FIGURE]
    counts = [
        ent.text for ent in sentence.ents if ent.label_ == "CARDINAL" and any(c.isdigit() for c in ent.text)
    ]
    if figures or counts:
        figure = (figures or counts)[0].strip()
        reasons.append(phrase(f"a figure ({figure})"))
    if match := COMPARISON.search(sentence.text):
        reasons.append(phrase(f"a comparison (“{match[0]}”)"))
    if match := CAUSE.search(sentence.text):
        reasons.append(phrase(f"a cause (“{match[0]}”)"))
    if match := DATE.search(sentence.text):
        reasons.append(phrase(f"a date (“{match[0]}”)"))
    return ", ".join(reasons), min(1.0, 0.35 * len(reasons) + (0.25 if figures else 0.0))
