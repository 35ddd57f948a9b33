"""Scores the links from denials to claims, own-voice claims, and what a statement's confidence is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.domain.spans import Span
from tests.accuracy.attribution_scores import GOOD, content_pairs
from tests.accuracy.comparing import FAIR, Comparison, Counted, alike, closeness
from tests.accuracy.documents import Document, Marked
from tests.accuracy.measures import Measure, Share, Tally, greedy_pairs, overlap_f1, percent
from tests.accuracy.wording import plain_words

BINS = 10


@dataclass(slots=True)
class DisputeScores:
    """Links from denials to what they deny; a link is found when both its ends are."""

    links: Tally = field(default_factory=Tally)
    answered: Share = field(default_factory=Share)
    """Denials of which any link is found: some are annotated with more than one."""

    def add(self, comparison: Comparison) -> None:
        """Count one document more."""
        pairs = greedy_pairs(comparison.gold, comparison.found, _fair)
        partner = {comparison.found[j].place: comparison.gold[i].place for i, j in pairs}
        found = [(one.place, denied) for one in comparison.found for denied in one.marked.denies]
        linked = {(partner.get(denial), partner.get(denied)) for denial, denied in found}
        gold = [(one.place, denied) for one in comparison.gold for denied in one.marked.denies]
        self.links.add(sum(link in linked for link in gold), len(found), len(gold))
        for one in comparison.gold:
            if one.marked.denies:
                self.answered.add(right=any((one.place, denied) in linked for denied in one.marked.denies))

    def measures(self) -> list[Measure]:
        """Every score."""
        return [self.links.measure("links of denials"), self.answered.measure("denials with a link found")]


def _fair(gold: Counted, found: Counted) -> float | None:
    if not alike(gold, found):
        return None
    return overlap_f1(gold.content, found.content) + closeness(gold, found)


@dataclass(slots=True)
class OwnVoiceScores:
    """Claims in the article's own voice against those that an annotator marked as worth checking."""

    spans: Tally = field(default_factory=Tally)
    scored: list[tuple[float, bool]] = field(default_factory=list)
    """Confidence of each one found, and whether it is marked."""

    def add(self, document: Document, found: Sequence[Marked]) -> None:
        """Count one document more."""

        def score(gold: Span, one: Marked) -> float | None:
            f1 = overlap_f1(plain_words(document.text, (gold,)), plain_words(document.text, one.content))
            return f1 if f1 >= FAIR else None

        right = {j for _, j in greedy_pairs(document.own_voice, found, score)}
        self.spans.add(len(right), len(found), len(document.own_voice))
        self.scored.extend((one.confidence, place in right) for place, one in enumerate(found))

    def measures(self) -> list[Measure]:
        """Every score."""
        return [self.spans.measure("own-voice claims"), self._ranking()]

    def _ranking(self) -> Measure:
        """How often a marked one is scored above one that is not; equal scores count half, 50 is chance."""
        marked = [score for score, right in self.scored if right]
        others = [score for score, right in self.scored if not right]
        above = sum((a > b) + 0.5 * (a == b) for a in marked for b in others)
        return Measure("own-voice ranking", percent(above, len(marked) * len(others)), len(self.scored))


@dataclass(frozen=True, slots=True)
class Bin:
    """Statements of about the same confidence."""

    lowest: float
    size: int
    confidence: float
    """Mean, 0 to 1."""
    right: float
    """Share, 0 to 1."""


@dataclass(slots=True)
class Reliability:
    """Whether statements of a confidence of 0.7 are right in seven cases of ten.

    Right is a statement whose content an annotator marked too, with a word F1 of at least 0.8, and as the same kind
    where kinds are annotated.
    """

    seen: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, document: Document, found: Sequence[Marked]) -> None:
        """Count the statements found in one document more."""
        statements = [one for one in found if plain_words(document.text, one.content)]
        pairs = content_pairs(document.text, document.statements, statements)
        right = {
            j
            for i, (j, f1) in pairs.items()
            if f1 >= GOOD and document.statements[i].kind in (None, statements[j].kind)
        }
        self.seen.extend((one.confidence, place in right) for place, one in enumerate(statements))

    def bins(self) -> list[Bin]:
        """Ten bins of equal width, those that are empty left out."""
        out = []
        for number in range(BINS):
            held = [one for one in self.seen if min(BINS - 1, int(one[0] * BINS)) == number]
            if held:
                mean = sum(confidence for confidence, _ in held) / len(held)
                out.append(Bin(number / BINS, len(held), mean, sum(right for _, right in held) / len(held)))
        return out

    def calibration_error(self) -> float:
        """Expected calibration error, 0 to 1: |confidence - share right| of the bins, weighted by their sizes.

        Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015.
        """
        if not self.seen:
            return 0.0
        return sum(one.size * abs(one.confidence - one.right) for one in self.bins()) / len(self.seen)

    def measures(self) -> list[Measure]:
        """The calibration as a score: 100 less the error in per cent."""
        return [Measure("calibration", 100 * (1 - self.calibration_error()), len(self.seen))]
