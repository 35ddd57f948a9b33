"""What is found in one block: plain values, so that they can be cached and no spaCy object leaves the room."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.analysis.quotes import Quote
from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.spans import Span, Spans


@dataclass(frozen=True, slots=True)
class Attribution:
    """A statement within its block; offsets are code points into the block's text."""

    frame: str
    """Which frame the cue opens: say, deny, accuse, call, according …"""
    lemma: str
    """The cue's lemma, particles included."""
    content: Spans
    source: Spans = ()
    cue: Spans = ()
    source_head: str = ""
    """The head word of the source, lower case."""
    kind: StatementKind = StatementKind.CLAIM
    why: str = ""
    negative: bool = False
    """The content's main clause is negated: it denies if it answers something."""
    negated_cue: bool = False
    keywords: frozenset[str] = frozenset()
    """Lemmas of the content's words that carry its meaning."""
    topic: str = ""
    """Lemma of the noun that the content's main clause is about."""
    answers: bool = False
    """It answers a question that the article reports ("asked whether …")."""
    found_by: str = "rules"
    """The rules, the tagger or both."""
    score: float = 1.0
    """How sure the tagger is of cue and roles, 0 to 1; 1 where it has no say."""
    kinds: tuple[float, float, float] | None = None
    """The tagger's probabilities of claim, denial and other; None where it has no say."""
    summary: bytes = b""
    """What the judge reads of how the statement is made; empty where the tagger has no say."""
    vector: bytes = b""
    """The content's meaning as numbers (float32); empty where none was made beside the tagger."""
    stands_for: Spans = ()
    """What the source means where it is nothing but "who"."""


TOLD = "told"
"""The frame of "Staff were warned that …" and "Mayor criticised for …": whose words they are is not said."""
PRONOUN = "PRON"
"""The label of "he" and "she"."""
MAIN, EMBEDDED, OBJECT = "main", "embedded", "object"
"""What a name is in its sentence: the subject of its main clause or of another one, or an object."""
SUBJECTS = (MAIN, EMBEDDED)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the block."""

    span: Span
    label: str
    """PERSON, ORG, GPE, NORP or PRONOUN."""
    role: str = ""
    """What stands beside it: "Russian presidential spokesman"."""
    function: str = ""
    """MAIN or EMBEDDED where it is the subject of such a clause, OBJECT, or nothing of these."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whoever is the subject of a clause without being a name: "Separatists posted footage"."""

    span: Span
    head: str
    """The head word, lower case."""
    several: bool
    """It is a plural."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """A sentence in the article's own voice."""

    span: Span
    keywords: frozenset[str]
    reason: str = ""
    """Why it is worth checking; empty when it is not."""
    score: float = 0.0
    """Log-odds of being worth checking, as far as its words tell."""
    negative: bool = False


@dataclass(frozen=True, slots=True)
class BlockFindings:
    """Everything found in one block."""

    attributions: tuple[Attribution, ...] = ()
    names: tuple[Name, ...] = ()
    quotes: tuple[Quote, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    subjects: tuple[Subject, ...] = ()
    announces: Attribution | None = None
    """Who says what the next block quotes, without content: "He added:"."""
