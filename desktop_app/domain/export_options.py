"""What goes into an export: one set of options for every format."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.analysis import StatementKind

PAPERS = ("a4", "us-letter")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes into an export; the same for every format. Protected notes and evidence never do."""

    kinds: frozenset[StatementKind] = frozenset(StatementKind)
    speakers: frozenset[str] | None = None
    """Names or aliases of the speakers whose statements go in, in any case; None: everybody's."""
    with_notes: bool = True
    own_voice: bool = True
    paper: str = "a4"
    """One of `PAPERS`."""
    reviewer: str = ""
    """Who checked: the person or organisation that a ClaimReview names; else whoever checked the evidence."""
    review_address: str = ""
    """Where the check is published, which a ClaimReview has to say."""
