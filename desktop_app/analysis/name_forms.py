"""When two names are one: folding, spelling, first names and initials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from desktop_app.analysis.lexicon import gender_of
from desktop_app.domain.letters import CAPITAL

LIKE = 0.9
REMEMBERED = 20_000
"""Foldings of names that are kept: the same few names are compared with each other again and again."""
ARTICLES = re.compile(r"(?i)^(the|a|an|its|his|her|their|our|this|that|one|another)\s+")
NAME_WORD = re.compile(rf"^[{CAPITAL}][\w’'.-]*$")
PARTICLES = frozenset(
    [
        "de",
        "da",
        "del",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "al",
        "el",
        "of",
        "the",
        "and",
        "di",
        "la",
        "le",
        "do",
        "dos",
        "du",
        "ibn",
        "ten",
        "ter",
        "ní",
    ]
)
"""Small words inside names."""


WITHOUT_MARKS = str.maketrans("ıłøđðħŧ", "iloddht") | {ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th"}
"""Letters that Unicode does not take apart, as they are written where a keyboard lacks them."""


def flat(text: str) -> str:
    """`text` on one line."""
    return " ".join(text.split())


def folded(text: str) -> str:
    """`text` in lower case, no accents, words only."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(WITHOUT_MARKS))
    return " ".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


@lru_cache(REMEMBERED)
def key_of(name: str) -> str:
    """A name or a description `folded`; remembered, so nothing longer is for it."""
    return folded(name)


SOUNDS = (
    ("kh", "h"),
    ("g", "h"),
    ("ph", "f"),
    ("tz", "ts"),
    ("y", "i"),
    ("j", "i"),
    ("w", "v"),
    ("ck", "k"),
    ("c", "k"),
    ("x", "ks"),
    ("dzh", "i"),
)
"""What differs between spellings of one name that was written in another alphabet."""


@lru_cache(REMEMBERED)
def sound_of(word: str) -> str:
    """`word` as other alphabets' names are heard: "Gritsenko" and "Hrytsenko" are one."""
    plain = key_of(word)
    for written, heard in SOUNDS:
        plain = plain.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", plain)


def is_name(text: str) -> bool:
    """Whether `text` looks like a name: a few capitalised words."""
    words = text.split()
    return 1 <= len(words) <= 6 and all(NAME_WORD.match(w) or w.lower() in PARTICLES for w in words)


def alike(first: str, second: str) -> bool:
    """Whether two last names are spellings of one."""
    first, second = key_of(first), key_of(second)
    if first == second:
        return True
    short = min(len(first), len(second))
    if short >= 5 and sound_of(first) == sound_of(second):
        return True
    if short >= 5 and first[0] == second[0] and Levenshtein.distance(first, second) == 1:
        return True
    return short >= 4 and JaroWinkler.similarity(first, second) >= LIKE + 0.02


def name_likeness(words: list[str], others: list[str]) -> float:
    """How likely two names are one person's, 0 to 1: last names alike, and first names not in the way."""
    if not alike(words[-1], others[-1]):
        return (
            1.0
            if len(words) == 1
            and len(others) > 1
            and key_of(words[0]) == key_of(others[0])
            and len(words[0]) > 3
            else 0.0
        )
    if len(words) == 1 or len(others) == 1:
        return 0.95
    first, other = key_of(words[0]), key_of(others[0])
    if not first or not other:
        return 0.95
    if first == other or (first[0] == other[0] and (len(first) <= 2 or len(other) <= 2)):
        return 1.0
    return 0.93 if JaroWinkler.similarity(first, other) >= 0.8 else 0.0


RUN = re.compile(
    rf"[{CAPITAL}][\w’'-]*\.?"
    rf"(?: (?:(?:de|da|del|van|von|der|den|bin|al|el|ní|di|la|le|dos|du|ibn) )*[{CAPITAL}][\w’'-]*)+"
)
"""Two or more capitalised words in a row, with the small words of names between them."""


def persons_in(text: str, titles: frozenset[str], bodies: frozenset[str]) -> list[tuple[int, str]]:
    """Full names that begin with a known given name or follow a title, as (code point, name)."""
    out = []
    for run in RUN.finditer(text):
        words = [(match.start() + run.start(), match.group()) for match in re.finditer(r"\S+", run.group())]
        start = 0
        while start < len(words) and words[start][1].lower().rstrip(".") in titles:
            start += 1
        rest = words[start:]
        if not rest or any(word.lower() in bodies for _, word in rest):
            continue
        named = next((i for i, (_, word) in enumerate(rest) if gender_of(word)), None)
        if named is not None and named + 1 < len(rest) and (named == 0 or start == 0):
            rest = rest[named:][:4]
        elif not (start and len(rest) >= 2):
            continue
        if len(rest) <= 4:
            out.append((rest[0][0], re.sub(r"['’]s$", "", " ".join(word for _, word in rest))))
    return out


PERSONAL_AFTER = re.compile(r"(?:, \d\d,|,? who\b| \(\d\d\))")


def recurring_in(text: str, counts: Mapping[str, int]) -> list[tuple[int, str]]:
    """Full names that no list knows, but whose last name the article uses alone or of whose bearer it says "who".

    Args:
        text: The block.
        counts: How often each word stands in the article.
    """
    out = []
    for run in RUN.finditer(text):
        words = run.group().split()
        if len(words) not in (2, 3) or any(counts[word.lower()] or not word.isalpha() for word in words):
            continue
        if counts[words[-1]] > counts[words[0]] or PERSONAL_AFTER.match(text, run.end()):
            out.append((run.start(), run.group()))
    return out
