"""Scores speakers: is each statement given to the right one, and is everyone listed once?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.accuracy.comparing import Comparison, Counted
from tests.accuracy.documents import Named
from tests.accuracy.measures import Measure, Share, Tally, greedy_pairs
from tests.accuracy.names import is_proper, name_words, same_name


@dataclass(slots=True)
class SpeakerScores:
    """The counts over a set of mini-articles."""

    end_to_end: Share = field(default_factory=Share)
    """Of all annotated statements: found, and given to the right speaker under any of his names."""
    hard: Share = field(default_factory=Share)
    """The same for statements whose source words alone do not give the name, and only by that name."""
    found: Share = field(default_factory=Share)
    """The right speaker, of the statements found."""
    proper: Share = field(default_factory=Share)
    """The same, descriptions not accepted as his name."""
    inventory: Tally = field(default_factory=Tally)
    errors: list[str] = field(default_factory=list)

    def add(self, comparison: Comparison, listed: Sequence[Named]) -> None:
        """Count one document more; `listed` is the list of speakers found in it."""
        annotated = comparison.document.speakers
        by_name = {one.name: one for one in annotated}
        partner = comparison.partner
        for gold in comparison.gold:
            self._statement(comparison, gold, by_name[gold.marked.speaker], partner.get(gold))
        pairs = greedy_pairs(annotated, listed, _likeness)
        self.inventory.add(len(pairs), len(listed), len(annotated))

    def _statement(self, comparison: Comparison, gold: Counted, who: Named, found: Counted | None) -> None:
        said = found.marked.speaker if found else ""
        right = any(same_name(said, name) for name in who.all_names)
        self.end_to_end.add(right=right)
        words = " ".join(span.of(comparison.document.text) for span in gold.marked.source)
        if not same_name(words, who.name):
            self.hard.add(right=same_name(said, who.name))
        if found:
            self.found.add(right=right)
            names = (who.name, *(alias for alias in who.aliases if is_proper(alias)))
            self.proper.add(right=any(same_name(said, name) for name in names))
            if not right:
                self.errors.append(
                    f"{comparison.document.id}: {words or '(no source)'} is {who.name}, not {said}"
                )

    def measures(self) -> list[Measure]:
        """Every score."""
        return [
            self.end_to_end.measure("speakers end to end"),
            self.hard.measure("hard speakers end to end"),
            self.found.measure("speakers of those found"),
            self.proper.measure("speakers by a proper name"),
            self.inventory.measure("list of speakers"),
        ]


def _likeness(gold: Named, found: Named) -> float | None:
    """How well an entry of the list fits an annotated speaker; None when no name of theirs is the same."""
    scores = [
        (2 if name_words(theirs) == name_words(ours) else 1) + (theirs == gold.name)
        for theirs in found.all_names
        for ours in gold.all_names
        if same_name(theirs, ours)
    ]
    return max(scores, default=None)
