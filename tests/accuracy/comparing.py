"""Lays what was found in a mini-article beside its annotation: words, sentences and pairs that every score needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.spans import any_overlap
from tests.accuracy.documents import Document, Marked
from tests.accuracy.measures import greedy_pairs, overlap_f1
from tests.accuracy.wording import Wording

GOOD, FAIR = 0.8, 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """A statement with the words that its spans cover; two are equal only when they are the same one."""

    marked: Marked
    place: int
    """In the list that it comes from."""
    content: frozenset[int]
    source: frozenset[int]
    cue: frozenset[int]
    """Words; where the cue is a mere colon or dash, minus the code points that it covers, minus one."""
    sentence: int
    head: int | None

    @classmethod
    def of(cls, marked: Marked, place: int, wording: Wording) -> Counted:
        """The statement counted in words of its text."""
        cue = wording.within(marked.cue)
        if not cue:
            cue = frozenset(-1 - offset for span in marked.cue for offset in range(span.start, span.end))
        anchor = marked.cue or marked.content or marked.source
        return cls(
            marked,
            place,
            wording.within(marked.content),
            wording.within(marked.source),
            cue,
            wording.sentence_at(anchor[0].start) if anchor else -1,
            max(wording.within((marked.head,)), default=None) if marked.head else None,
        )


def alike(gold: Counted, found: Counted) -> bool:
    """Whether content or cue are at least half the same."""
    return max(overlap_f1(gold.content, found.content), overlap_f1(gold.cue, found.cue)) >= FAIR


@dataclass(frozen=True, slots=True)
class Comparison:
    """A document's statements, those found in it, and who is whose partner."""

    document: Document
    gold: tuple[Counted, ...]
    found: tuple[Counted, ...]
    """Without findings in an `ignore` span that are like no annotated statement."""
    pairs: tuple[tuple[Counted, Counted], ...]
    """Annotated and found: contents of word F1 of at least 0.8; statements without content by their cue."""
    with_content: int
    """How many of the pairs are pairs of contents; they come first."""

    @classmethod
    def of(cls, document: Document, found: Sequence[Marked]) -> Comparison:
        """Compare what was found in `document` with its annotation."""
        wording = Wording.of(document.text)
        gold = tuple(Counted.of(one, place, wording) for place, one in enumerate(document.statements))
        kept = tuple(
            one
            for one in (Counted.of(marked, place, wording) for place, marked in enumerate(found))
            if not any_overlap(one.marked.cue or one.marked.content, document.ignore)
            or any(alike(other, one) for other in gold)
        )
        full = [one for one in gold if one.content]
        pairs = [(full[i], kept[j]) for i, j in greedy_pairs(full, kept, _content_score)]
        taken = {partner for _, partner in pairs}
        rest = [one for one in kept if one not in taken]
        empty = [one for one in gold if not one.content]
        by_cue = [(empty[i], rest[j]) for i, j in greedy_pairs(empty, rest, _cue_score)]
        return cls(document, gold, kept, (*pairs, *by_cue), len(pairs))

    @property
    def partner(self) -> dict[Counted, Counted]:
        """The found statement of each annotated one that has one."""
        return dict(self.pairs)

    @property
    def free(self) -> set[Counted]:
        """Findings that no content is asked of: paired by their cue alone, or without content and cue."""
        by_content = {partner for _, partner in self.pairs[: self.with_content]}
        by_cue = {partner for _, partner in self.pairs[self.with_content :]}
        bare = {one for one in self.found if not one.content and max(one.cue, default=-1) < 0}
        return (by_cue | bare) - by_content

    def exact_pairs(self) -> int:
        """How many contents are the same to the code point."""
        full = [one for one in self.gold if one.content]
        return len(greedy_pairs(full, self.found, _exact_score))


def closeness(gold: Counted, found: Counted) -> float:
    """What decides between findings of the same content: source, cue and kind."""
    same_kind = 0.1 if gold.marked.kind == found.marked.kind else 0.0
    return 0.5 * overlap_f1(gold.source, found.source) + 0.5 * overlap_f1(gold.cue, found.cue) + same_kind


def _content_score(gold: Counted, found: Counted) -> float | None:
    f1 = overlap_f1(gold.content, found.content)
    return f1 + closeness(gold, found) if f1 >= GOOD else None


def _exact_score(gold: Counted, found: Counted) -> float | None:
    same = sorted(gold.marked.content) == sorted(found.marked.content)
    return 1 + closeness(gold, found) if same else None


def _cue_score(gold: Counted, found: Counted) -> float | None:
    f1 = overlap_f1(gold.cue, found.cue)
    return f1 if f1 >= FAIR else None
