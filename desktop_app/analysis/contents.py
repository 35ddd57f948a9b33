"""What is said: clauses and quotations that belong to a cue."""

from __future__ import annotations

import re

from spacy.tokens import Token

from desktop_app.analysis.parts import Cue, Parts
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.spans import Span, Spans

REACH = 90
"""Code points between a cue and a quotation that follows it, at most."""


class Contents:
    """Finds what is said: the clause that the cue governs and the quotations beside it."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    def clause(self, cue: Cue, source: list[Token], own: list[Token]) -> Spans:
        """The clause that is said: complement of the verb, or the sentence that the verb is put into."""
        taken = {t.i for t in (*source, *own)}
        heads = [
            c for c in cue.verb.children if c.dep_ == "ccomp" and not (c.dep_ == "ccomp" and c == cue.verb)
        ]
        if (
            not heads
            and cue.verb.dep_ in ("parataxis", "ccomp")
            and cue.verb.head.pos_ in ("VERB", "AUX", "NOUN", "ADJ")
        ):
            side = {t.i for t in cue.verb.subtree}
            if cue.verb.dep_ == "parataxis" or self._put_in(cue):
                inside = [t for t in cue.verb.head.subtree if t.i not in side and t.i not in taken]
                return self.parts.content(inside)
        if not heads:
            return ()
        for other in cue.verb.children:
            if other.dep_ in ("prep", "npadvmod", "advmod", "punct", "agent") and other not in heads:
                taken |= {t.i for t in other.subtree}
        same_side = [head for head in heads if (head.i > cue.verb.i) == (heads[0].i > cue.verb.i)]
        tokens = [t for head in same_side for t in head.subtree if t.i not in taken]
        if same_side[0].i > cue.verb.i:
            tokens += self._attached(cue, max(t.i for t in tokens) if tokens else cue.verb.i)
        segment = self._segment(cue.verb)
        if not self._quotes_between(tokens):
            tokens = [t for t in tokens if segment[0] <= t.i < segment[1]]
        resumed = [c for c in heads[0].children if c.dep_ == "conj" and c.i > cue.verb.i > heads[0].i]
        if heads[0].i < cue.verb.i and not resumed:
            before = min(t.i for t in (*source, *own) or [cue.verb])
            tokens = [t for t in tokens if t.i < before or t.i > cue.verb.i]
        return self.parts.content(tokens)

    def _attached(self, cue: Cue, last: int) -> list[Token]:
        """What follows the clause without a comma and hangs on the cue in the parse: "when it comes to …"."""
        out: list[Token] = []
        for child in cue.verb.children:
            if child.dep_ in ("advcl", "prep") and child.left_edge.i == last + 1:
                out.extend(child.subtree)
                last = child.right_edge.i
        return out

    def _segment(self, verb: Token) -> tuple[int, int]:
        """The part of the sentence between semicolons that holds `verb`, as token indices."""
        marks = [t.i for t in verb.sent if t.text == ";" and self.parts.quote_at(t.idx) is None]
        before = [i for i in marks if i < verb.i]
        after = [i for i in marks if i > verb.i]
        return (before[-1] + 1 if before else verb.sent.start, after[0] if after else verb.sent.end)

    def _quotes_between(self, tokens: list[Token]) -> bool:
        return any(self.parts.quote_at(token.idx) for token in tokens)

    def _put_in(self, cue: Cue) -> bool:
        """As in “X, he said, Y”: the cue stands between commas or at the end after one."""
        first = cue.verb.left_edge.i
        return first > 0 and self.parts.doc[first - 1].text in (",", "—", "–", "-")

    def quoted(self, cue: Cue, source: list[Token], own: list[Token], content: Spans) -> Spans:
        """The quotations that belong to the cue beside the clause."""
        if self.parts.quote_at(cue.verb.idx):
            return ()
        region = [*source, *own] if source and abs(source[0].i - cue.verb.i) < 40 else own
        start = min(token.idx for token in region)
        end = max(token.idx + len(token.text) for token in region)
        before = [q for q in self.parts.quotes if q.end <= start and self._leads_to(q, start)]
        found = [
            Span(q.start, q.end)
            for q in before[-1:]
            if _sentence_like(self.parts.text, q) or content or not source
        ]
        after = next((q for q in self.parts.quotes if q.start >= end), None)
        if after is not None:
            gap = self.parts.text[end : after.start]
            near = len(gap) <= REACH and "\n" not in gap
            direct = (
                near and not any(mark in gap for mark in ".!?;") and (not content or gap.strip(" ,:") == "")
            )
            resumed = bool(found) and _resumes(gap) and _sentence_like(self.parts.text, after)
            resumed = (
                resumed and self.parts.text[after.end - 2 : after.end - 1] != ","
            )  # it has a cue of its own
            if (
                direct and (_sentence_like(self.parts.text, after) or gap.rstrip()[-1:] in (",", ":"))
            ) or resumed:
                found.append(Span(after.start, after.end))
                found.extend(self._continued(after))
        if content:
            found = [q for q in found if not any(piece.covers(q) for piece in content)]
        return tuple(found)

    def _leads_to(self, quote: Quote, start: int) -> bool:
        """Whether what stands at `start` goes on with the sentence that the quotation began."""
        gap = self.parts.text[quote.end : start]
        ended = quote.closed and self.parts.text[quote.start : quote.end].rstrip("\"'”’»").endswith(".")
        return not gap.strip(" ,—–-\t\u00a0") and not ended

    def _continued(self, quote: Quote) -> list[Span]:
        """Quotations that follow on one another with nothing between them."""
        out = []
        for other in self.parts.quotes:
            if other.start >= quote.end and not self.parts.text[quote.end : other.start].strip():
                out.append(Span(other.start, other.end))
                quote = other
        return out

    def asks(self, content: Spans) -> bool:
        """Whether `content` is a question or a request."""
        words = content[0].of(self.parts.text).lower().split(None, 2)
        if words[:2] in (["to", "which"], ["to", "whom"]):
            return False
        first = words[0]
        questions = (
            "if",
            "whether",
            "who",
            "what",
            "when",
            "where",
            "why",
            "how",
            "which",
            "whose",
            "for",
            "to",
            "that",
        )
        return first in questions or first[0] in "\"'“‘«„"

    def rest(self, cue: Cue, own: list[Token]) -> Spans:
        """What follows the cue in its sentence, where the parse shows no clause but there is one."""
        plain = self.parts.lexicon.say - self.parts.lexicon.mental - self.parts.lexicon.data
        if (
            cue.lemma not in plain
            or cue.verb.dep_ in ("amod", "compound")
            or cue.lemma in ("answer", "speak", "report")
        ):
            return ()
        after = [t for t in cue.verb.sent if t.i > own[-1].i]
        for place, token in enumerate(after):
            if token.text in (";", "."):
                after = after[:place]
                break
        marked = next((t for t in after[:6] if t.lower_ == "that" and t.dep_ == "mark"), None)
        if marked is not None:
            after = [t for t in after if t.i >= marked.i]
        elif (
            not after
            or after[0].dep_ in ("prep", "npadvmod", "punct", "dobj", "cc")
            or after[0].pos_ in ("ADP", "CCONJ")
        ):
            return ()
        inside = {t.i for t in after}
        subjects = [t for t in after[:12] if t.dep_ in ("nsubj", "nsubjpass", "expl") and t.head.i in inside]
        if not any(t.head.pos_ in ("VERB", "AUX") and t.head.dep_ != "relcl" for t in subjects):
            return ()
        return self.parts.content(after)


def _sentence_like(text: str, quote: Quote) -> bool:
    """Whether the quotation is more than a word in scare quotes: some words, or punctuation inside the marks."""
    words = text[quote.start + 1 : quote.end - 1 if quote.closed else quote.end]
    return len(words.split()) >= 4 or words.rstrip()[-1:] in (",", ".", "!", "?")


def _resumes(gap: str) -> bool:
    """Whether `gap` ends the sentence of the cue, so that a quotation after it goes on with the one before."""
    ends = gap.rstrip()[-1:] in (".", ",", ":") and "\n" not in gap and len(gap) <= 2 * REACH
    return ends and not re.search(r"[.!?]\s+[A-Z]", gap)
