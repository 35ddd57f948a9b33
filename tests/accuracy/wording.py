"""Words, sentences and quotation marks as the scorers count them: by surface form, no model asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.spans import Span, Spans

JOINED_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
PLAIN_WORD = re.compile(r"\w+")
SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘'(A-Z0-9À-Þ])|\n+")
ABBREVIATIONS = {"dr", "mr", "mrs", "ms", "st", "prof", "gen", "col", "sen", "gov", "jr", "vs", "no"}
NOT_HEADS = {"s", "the", "a", "an", "mr", "mrs", "ms", "dr"}
HEAD_PHRASE = re.compile(
    r"\W*(\w[\w'’.&-]*(?:\s+(?!(?:of|for|from|who|whose|which|that|in|at|with|on|to|and|after|as|by)\b)[\w'’.&-]+)*)"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words and sentences of one text."""

    words: tuple[Span, ...]
    sentence_starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Wording:
        """The wording of `text`; "O'Neill", "U.S" and "twenty-one" are one word each."""
        words = tuple(Span(*match.span()) for match in JOINED_WORD.finditer(text))
        return cls(words, tuple(_sentence_starts(text)))

    def within(self, spans: Sequence[Span]) -> frozenset[int]:
        """The places of the words that lie in `spans` by at least half."""
        return frozenset(
            place
            for place, word in enumerate(self.words)
            if any(min(word.end, s.end) - max(word.start, s.start) >= len(word) / 2 for s in spans)
        )

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds the code point `offset`, from 1."""
        return sum(start <= offset for start in self.sentence_starts)


def _sentence_starts(text: str) -> list[int]:
    starts = [0]
    for match in SENTENCE_END.finditer(text):
        before = re.search(r"(\w+)\.$", text[: match.start() + 1])
        word = before.group(1) if before else ""
        if word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isupper()):
            continue
        starts.append(match.end())
    return starts


def plain_words(text: str, spans: Spans) -> frozenset[Span]:
    """Every run of letters and digits inside `spans`; marks and commas at an edge do not count."""
    return frozenset(
        Span(*match.span()).shifted(span.start)
        for span in spans
        for match in PLAIN_WORD.finditer(span.of(text))
    )


def head_word(text: str, spans: Spans) -> frozenset[Span]:
    """The head of a source phrase by surface form: the last word before "of", "who", a comma …; empty without one."""
    if not spans:
        return frozenset()
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    phrase = HEAD_PHRASE.match(text[start:end])
    if phrase is None:
        return frozenset()
    offset = start + phrase.start(1)
    words = [Span(*match.span()).shifted(offset) for match in PLAIN_WORD.finditer(phrase.group(1))]
    named = [word for word in words if word.of(text).lower() not in NOT_HEADS] or words
    return frozenset(named[-1:])


def quoted_mask(text: str) -> bytearray:
    """One byte a code point: 1 inside double quotation marks, which end with their paragraph at the latest."""
    mask = bytearray(len(text))
    inside = False
    for place, character in enumerate(text):
        if character == "\n":
            inside = False
        elif character in "“”":
            inside = character == "“"
        elif character == '"':
            inside = not inside
        elif inside:
            mask[place] = 1
    return mask


def quotation(text: str, spans: Spans, mask: bytearray) -> str:
    """Whether the words of `spans` are all (direct), partly (mixed) or not (indirect) in quotation marks."""
    inside = [bool(mask[word.start]) for word in plain_words(text, spans)]
    if not any(inside):
        return "indirect"
    return "direct" if all(inside) else "mixed"
