"""What a reader answers to the questions that opening a document can ask."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenOptions:
    """The answers; without any a document is opened as it stands."""

    password: str | None = None
    """For an encrypted document."""
    recognise: bool = False
    """Read a scan with text recognition."""
