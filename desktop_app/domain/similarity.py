"""Sentences as vectors: what an encoder is, whichever model stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.searching import Similar


class SentenceEncoder(Protocol):
    """Turns sentences into vectors, of which similar ones point in similar directions."""

    @property
    def name(self) -> str:
        """Name and version of the model; vectors of different names are never compared."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    def encode(self, sentences: Sequence[str]) -> bytes:
        """A vector for each sentence, one after the other, as little-endian float32; of any length but 0."""


@dataclass(frozen=True, slots=True)
class CheckedBefore:
    """What the library has that is similar to a claim."""

    found: tuple[Similar, ...]
    """The most similar first."""
    by_meaning: bool
    """By a sentence encoder; otherwise by the words in common."""
