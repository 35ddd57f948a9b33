"""How often a statement of each frame is right, measured; see `tests/accuracy`."""

from __future__ import annotations

from desktop_app.domain.analysis import Quotation, Statement

BY_FRAME = {
    "say": 0.75,
    "deny": 0.8,
    "answer": 0.7,
    "plead": 0.85,
    "accuse": 0.75,
    "call": 0.65,
    "decline": 0.85,
    "according": 0.75,
    "citing": 0.6,
    "other": 0.55,
    "noun": 0.6,
    "denial noun": 0.6,
    "head": 0.6,
    "turn": 0.85,
    "floating": 0.55,
}


def confidence_of(frame: str, statement: Statement) -> float:
    """The share of statements of that frame that were right on the development texts, 0 to 1."""
    base = BY_FRAME.get(frame, 0.5)
    return min(0.95, base + 0.1) if frame == "say" and statement.quotation is Quotation.DIRECT else base
