"""Every score of one set of documents, whichever of them its annotation allows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.analysis.engine import Analyser
from tests.accuracy.attribution_scores import AttributionScores, score_attributions
from tests.accuracy.comparing import Comparison
from tests.accuracy.documents import (
    SHARED,
    Document,
    annotated,
    attributed,
    held_back,
    json_lines,
    own_gold_set,
)
from tests.accuracy.further_scores import DisputeScores, OwnVoiceScores, Reliability
from tests.accuracy.measures import Measure
from tests.accuracy.readings import Reading, read
from tests.accuracy.speaker_scores import SpeakerScores
from tests.accuracy.statement_scores import StatementScores

OWN = "our own gold set"


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Documents that are scored together."""

    name: str
    documents: Sequence[Document]
    mini_articles: bool
    """Kinds, speakers, traps and links are annotated too."""


@dataclass(slots=True)
class Evaluation:
    """What was measured on one set."""

    gold_set: GoldSet
    model: str
    speech: AttributionScores
    everything: AttributionScores
    reliability: Reliability = field(default_factory=Reliability)
    statements: StatementScores = field(default_factory=StatementScores)
    speakers: SpeakerScores = field(default_factory=SpeakerScores)
    disputes: DisputeScores = field(default_factory=DisputeScores)
    own_voice: OwnVoiceScores = field(default_factory=OwnVoiceScores)

    def tables(self) -> dict[str, list[Measure]]:
        """Title and measures of every table that the set's annotation allows."""
        tables = {
            "attributions, speech": self.speech.measures(),
            "attributions, all": self.everything.measures(),
        }
        if self.gold_set.mini_articles:
            tables["kinds and traps"] = self.statements.measures()
            tables["speakers"] = self.speakers.measures()
            tables["disputes"] = self.disputes.measures()
        if any(document.own_voice for document in self.gold_set.documents):
            tables["own-voice claims"] = self.own_voice.measures()
        return tables | {"confidence": self.reliability.measures()}


def gold_sets(shared: Path = SHARED) -> list[GoldSet]:
    """Our own gold set and, where the corpora lie beside the project, the sets that the engine is chosen on."""
    sets = [GoldSet(OWN, own_gold_set(), mini_articles=True)]
    if shared.is_dir():
        dev, mini, other = (
            json_lines(shared / f"{name}.jsonl")
            for name in ("attribution.dev", "gold.dev", "attribution.open")
        )
        sets += [
            GoldSet("gold.dev", [annotated(one) for one in mini], mini_articles=True),
            GoldSet("attribution.dev", [attributed(one) for one in dev], mini_articles=False),
            GoldSet(
                "the held-back fifth of attribution.open",
                held_back(attributed(one) for one in other),
                mini_articles=False,
            ),
        ]
    return sets


def evaluate(gold_set: GoldSet, analyser: Analyser) -> Evaluation:
    """Analyse every document of the set and score what was found."""
    readings = list(read(gold_set.documents, analyser))
    return scored(gold_set, readings, analyser.model.name)


def scored(gold_set: GoldSet, readings: Iterable[tuple[Document, Reading]], model: str) -> Evaluation:
    """Every score of what was found in the set's documents."""
    readings = list(readings)
    found = {document.id: reading.statements for document, reading in readings}
    evaluation = Evaluation(
        gold_set,
        model,
        score_attributions(gold_set.documents, found, "speech"),
        score_attributions(gold_set.documents, found, "all"),
    )
    for document, reading in readings:
        evaluation.reliability.add(document, reading.statements)
        if gold_set.mini_articles:
            comparison = Comparison.of(document, reading.statements)
            evaluation.statements.add(comparison)
            evaluation.speakers.add(comparison, reading.speakers)
            evaluation.disputes.add(comparison)
            evaluation.own_voice.add(document, reading.own_voice)
    return evaluation
