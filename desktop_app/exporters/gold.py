"""The reader's corrections as gold records, the form in which the accuracy tests read articles (JSON lines).

Statements that the reader set right stand under `statements`; what the reader rejected under `not_statements`, or
`not_denials` where it had been coloured as one. What the machine marked and nobody looked at is under `ignore`:
there a prediction is neither right nor wrong.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.analysis import Analysis, Statement, StatementKind
from desktop_app.domain.anchoring import exact_place
from desktop_app.domain.article import Article
from desktop_app.domain.corrections import READER, apply_corrections, corrected_statement
from desktop_app.domain.notes import Correction, CorrectionAction
from desktop_app.domain.spans import Span, as_pairs

SPLIT = "reader"


@dataclass(frozen=True, slots=True)
class CorrectedArticle:
    """An article with the machine's analysis and what the reader made of it."""

    article: Article
    machine: Analysis
    corrections: tuple[Correction, ...]


def gold_lines(articles: Iterable[CorrectedArticle]) -> str:
    """One record a line."""
    return "".join(json.dumps(gold_record(one), ensure_ascii=False) + "\n" for one in articles)


def gold_record(one: CorrectedArticle) -> dict[str, Any]:
    """The gold record of one article."""
    text = one.article.text
    shown = apply_corrections(one.article, one.machine, one.corrections)
    own = [statement for statement in shown.statements if statement.why == READER]
    rejected = _rejected(one)
    not_denials = [span for span, kind in rejected if kind is StatementKind.DENIAL]
    not_statements = [span for span, kind in rejected if kind is not StatementKind.DENIAL]
    ignored = [
        statement.extent for statement in shown.statements if statement.why != READER and statement.pieces
    ]
    speakers = [speaker for speaker in shown.speakers if any(s.speaker == speaker.id for s in own)]
    return {
        "id": one.article.provenance.sha256[:16],
        "split": SPLIT,
        "topic": "",
        "phenomena": [],
        "text": text,
        "statements": [_statement(text, statement, own, shown) for statement in own],
        "speakers": [
            {
                "name": speaker.name,
                "kind": speaker.kind.value,
                "role": speaker.role,
                "aliases": list(speaker.aliases),
            }
            for speaker in speakers
        ],
        **_spans(text, "not_denials", not_denials),
        **_spans(text, "not_statements", not_statements),
        **_spans(text, "ignore", ignored),
    }


def _statement(text: str, statement: Statement, own: Sequence[Statement], shown: Analysis) -> dict[str, Any]:
    ids = [other.id for other in own]
    denied = next((ids.index(one) for one in statement.denies if one in ids), None)
    speaker = shown.speaker(statement.speaker)
    head = _head(text, statement.source[-1]) if statement.source else None
    return {
        **_spans(text, "source", statement.source),
        **_spans(text, "cue", statement.cue),
        **_spans(text, "content", statement.content),
        "source_head": [head.start, head.end] if head else None,
        "source_head_text": head.of(text) if head else None,
        "kind": statement.kind.value,
        "quote": statement.quotation.value,
        "speaker": speaker.name if speaker else None,
        "denies": denied,
    }


def _head(text: str, source: Span) -> Span:
    """The last word of a source: in English the head of a name or of a plain noun phrase."""
    words = source.of(text).split()
    last = words[-1] if words else source.of(text)
    start = source.start + source.of(text).rindex(last)
    return Span(start, start + len(last))


def _rejected(one: CorrectedArticle) -> list[tuple[Span, StatementKind]]:
    """What the reader said is no statement, or no denial, with the kind that the machine had given it."""
    found = []
    for correction in one.corrections:
        no_denial = (
            correction.action is CorrectionAction.SET_KIND and correction.kind is not StatementKind.DENIAL
        )
        if correction.anchor is None or not (no_denial or correction.action is CorrectionAction.REJECT):
            continue
        place = exact_place(one.article.text, correction.anchor)
        machine = corrected_statement(one.article, one.machine, correction)
        if place is None or (no_denial and (machine is None or machine.kind is not StatementKind.DENIAL)):
            continue
        found.append((place, machine.kind if machine else StatementKind.OTHER))
    return found


def _spans(text: str, name: str, spans: Sequence[Span]) -> dict[str, Any]:
    return {name: as_pairs(spans), f"{name}_text": [span.of(text) for span in spans]}
