"""Scores mini-articles: contents, kinds, denials among them, and the traps that must stay uncoloured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.spans import Span, Spans, any_overlap
from tests.accuracy.comparing import FAIR, Comparison, Counted, alike
from tests.accuracy.measures import Measure, Share, Tally, greedy_pairs, overlap_f1

KINDS = ("denial", "claim", "other")


@dataclass(frozen=True, slots=True)
class KindPairs:
    """The annotated and the found statements of one kind that are partners."""

    gold: frozenset[Counted]
    found: frozenset[Counted]


@dataclass(slots=True)
class StatementScores:
    """The counts over a set of mini-articles."""

    content: Tally = field(default_factory=Tally)
    exact: Tally = field(default_factory=Tally)
    source_head: Share = field(default_factory=Share)
    kinds: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    kind_right: Share = field(default_factory=Share)
    traps_left: Share = field(default_factory=Share)
    errors: list[str] = field(default_factory=list)
    """What went wrong with denials and traps, one line each."""

    def add(self, comparison: Comparison) -> None:
        """Count one document more."""
        free = len(comparison.free)
        asked = sum(bool(one.content) for one in comparison.gold)
        exact = comparison.exact_pairs()
        self.content.add(comparison.with_content, len(comparison.found) - free, asked)
        self.exact.add(exact, max(exact, len(comparison.found) - free), asked)
        for gold, found in comparison.pairs:
            self.kind_right.add(right=gold.marked.kind == found.marked.kind)
            if gold.head is not None:
                self.source_head.add(right=gold.head in found.source)
        of_kind = {kind: kind_pairs(comparison, kind) for kind in KINDS}
        for kind, tally in self.kinds.items():
            gold_count = sum(one.marked.kind == kind for one in comparison.gold)
            found_count = sum(one.marked.kind == kind for one in comparison.found)
            tally.add(len(of_kind[kind].gold), found_count, gold_count)
        denials, statements = coloured_traps(comparison, of_kind)
        for trap in comparison.document.not_denials:
            self.traps_left.add(right=trap not in denials)
        for trap in comparison.document.not_statements:
            self.traps_left.add(right=trap not in statements)
        self._note_errors(comparison, of_kind["denial"], (*denials, *statements))

    def measures(self) -> list[Measure]:
        """Every score."""
        return [
            *(tally.measure(f"{kind}s" if kind != "other" else kind) for kind, tally in self.kinds.items()),
            self.kind_right.measure("kind of those found"),
            self.content.measure("content f80"),
            self.exact.measure("content exact"),
            self.source_head.measure("source head as marked"),
            self.traps_left.measure("traps left uncoloured"),
        ]

    def _note_errors(self, comparison: Comparison, denials: KindPairs, traps: Spans) -> None:
        text, name = comparison.document.text, comparison.document.id
        for one in comparison.gold:
            if one.marked.kind == "denial" and one not in denials.gold:
                self.errors.append(f"{name}: denial missed: {_shown(text, one)}")
        for one in comparison.found:
            if one.marked.kind == "denial" and one not in denials.found:
                self.errors.append(f"{name}: no denial: {_shown(text, one)}")
        self.errors.extend(f"{name}: trap coloured: {trap.of(text)}" for trap in traps)


def kind_pairs(comparison: Comparison, kind: str) -> KindPairs:
    """Partners of one kind: half the content or half the cue the same, or the same source in the same sentence."""
    gold = [one for one in comparison.gold if one.marked.kind == kind]
    found = [one for one in comparison.found if one.marked.kind == kind]
    traps = comparison.document.not_denials if kind == "denial" else ()
    pairs = greedy_pairs(gold, found, _kind_score(traps))
    return KindPairs(frozenset(gold[i] for i, _ in pairs), frozenset(found[j] for _, j in pairs))


def _kind_score(traps: Spans) -> Callable[[Counted, Counted], float | None]:
    def score(gold: Counted, found: Counted) -> float | None:
        content, cue = overlap_f1(gold.content, found.content), overlap_f1(gold.cue, found.cue)
        source = overlap_f1(gold.source, found.source)
        if max(content, cue) >= FAIR:
            return 2 + content + cue + 0.2 * source
        if any_overlap(found.marked.cue, traps):
            return None  # a trap beside a denial is no free match
        beside = gold.sentence == found.sentence >= 0 and source >= FAIR
        return 1 + content + cue if beside else None

    return score


def coloured_traps(comparison: Comparison, of_kind: dict[str, KindPairs]) -> tuple[Spans, Spans]:
    """The traps that were coloured as a denial, and those coloured at all, by statements that nothing excuses."""
    excused = {found for found in comparison.found for gold in comparison.gold if alike(gold, found)}.union(
        *(pairs.found for pairs in of_kind.values())
    )
    false_denials = [
        one for one in comparison.found if one.marked.kind == "denial" and one not in of_kind["denial"].found
    ]
    false_statements = [one for one in comparison.found if one not in excused]
    return (
        _touched(comparison.document.not_denials, false_denials),
        _touched(comparison.document.not_statements, false_statements),
    )


def _touched(traps: Spans, by: Sequence[Counted]) -> tuple[Span, ...]:
    return tuple(
        trap
        for trap in traps
        if any(any_overlap((*one.marked.cue, *one.marked.content), (trap,)) for one in by)
    )


def _shown(text: str, one: Counted) -> str:
    cue, content = (
        " … ".join(span.of(text) for span in spans) for spans in (one.marked.cue, one.marked.content)
    )
    return f"[{cue}] {content}"
