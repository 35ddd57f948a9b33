"""Whether two names mean one speaker, by their words alone: "Mr Smith" and "John Smith", not "Smith's lawyer"."""

from __future__ import annotations

import re
import unicodedata

FOLDED = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "ı": "i",
        "þ": "th",
        "đ": "d",
        "ð": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ʻ": "",
        "’": "'",
    }
)
ARTICLES = {"the", "a", "an"}
PRONOUNS = {
    "he", "she", "it", "they", "i", "we", "you", "who", "him", "her", "his", "its", "their", "them", "one", "this", "that",
}  # fmt: skip
BEFORE_ANOTHER = {
    "vice",
    "deputy",
    "of",
    "from",
    "by",
    "for",
    "at",
    "in",
    "near",
    "to",
    "with",
}
"""After these words a name is not the speaker's own ("head of X", "deputy X")."""
DESCRIBED = re.compile(r"(?i)(the|a|an|its|his|her|their|our|this|that)\b")


def name_words(name: str) -> list[str]:
    """The words of a name in lower case, without accents and articles; a possessive inside keeps a mark of its own."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(FOLDED))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    plain = re.sub(r"'s?$", "", plain.strip())
    words = re.findall(r"\w+|(?<=\w)'s\b|(?<=s)'(?=\s)", plain)
    return [word for word in words if word not in ARTICLES] or words


def same_name(first: str, second: str) -> bool:
    """Whether they are the same words, or the shorter stands in the longer as its own name."""
    one, other = name_words(first), name_words(second)
    if not one or not other:
        return False
    if one == other:
        return True
    small, big = (one, other) if len(one) < len(other) else (other, one)
    if all(word in PRONOUNS or len(word) < 2 for word in small):
        return False
    return _stands_in(big, small)


def _stands_in(big: list[str], small: list[str]) -> bool:
    for start in range(len(big) - len(small) + 1):
        end = start + len(small)
        owner = end < len(big) and big[end] in ("'s", "'")
        complement = start > 0 and big[start - 1] in BEFORE_ANOTHER
        if big[start:end] == small and not owner and not complement:
            return True
    return False


def is_proper(name: str) -> bool:
    """Whether it is a name rather than a description."""
    return DESCRIBED.match(name) is None and name[:1].isupper()
