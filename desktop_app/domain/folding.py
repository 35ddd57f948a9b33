"""Words without what a search does not care for: case, accents, spacing; and keys made of them."""

from __future__ import annotations

import hashlib
import unicodedata
from urllib.parse import urlsplit


def folded(words: str) -> str:
    """`words` in one case, without accents, with single spaces: how names and tags are compared."""
    plain = words.casefold()
    if not plain.isascii():
        parts = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in parts if not unicodedata.combining(c))
    return " ".join(plain.split())


def name_words(name: str) -> tuple[str, ...]:
    """The words of a folded name, without the punctuation around them."""
    return tuple(word for part in folded(name).split() if (word := part.strip(".,;:()\"'’")))


def sentence_key(words: str) -> int:
    """A number that stands for a sentence, whatever its case and spacing: 63 bits of its SHA-256."""
    digest = hashlib.sha256(" ".join(words.casefold().split()).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def site_of(location: str | None) -> str:
    """The host of a web address without `www.`, or an empty string for a file."""
    if not location or "://" not in location:
        return ""
    try:
        return (urlsplit(location).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
