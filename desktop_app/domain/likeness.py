"""How alike two texts are, and fingerprints by which texts that may be alike are found among many.

Shingles and MinHash: A. Broder, On the resemblance and containment of documents (1997); one permutation hashing:
P. Li, A. Owen, C.-H. Zhang (2012).
"""

from __future__ import annotations

import re
import zlib

WORDS = 3
"""Words of a shingle."""
BINS = 16
BANDS = 8
"""Each holds two of the bins: texts of likeness 0.85 share one in 99,996 of 100,000 cases, unrelated ones seldom."""
ALIKE = 0.8
"""Likeness from which two texts are taken for the same article."""


def shingles(text: str) -> frozenset[int]:
    """Hashes of every three words in a row, case and punctuation left out."""
    words = re.findall(r"\w+", text.casefold())
    runs = (words[i : i + WORDS] for i in range(max(1, len(words) - WORDS + 1)))
    return frozenset(zlib.crc32(" ".join(run).encode("utf-8", "surrogatepass")) for run in runs if run)


def likeness(first: frozenset[int], second: frozenset[int]) -> float:
    """Which part of the shingles of both is common to both, 0 to 1 (Jaccard)."""
    return len(first & second) / len(first | second) if first and second else 0.0


def bands(found: frozenset[int]) -> tuple[int, ...]:
    """The fingerprint of a text: numbers, of which alike texts share at least one at the same place."""
    least: dict[int, int] = {}
    for value in found:
        place = value % BINS
        if value < least.get(place, 1 << 32):
            least[place] = value
    if not least:
        return ()
    filled = [_nearest(least, place) for place in range(BINS)]
    return tuple((filled[2 * band] << 31) ^ filled[2 * band + 1] for band in range(BANDS))


def _nearest(least: dict[int, int], place: int) -> int:
    """The value of that bin, or of the next one that is not empty."""
    return next(least[(place + step) % BINS] for step in range(BINS) if (place + step) % BINS in least)
