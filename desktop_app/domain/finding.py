"""Finding words in an article's text, as a reader types them."""

from __future__ import annotations

import re
import unicodedata

from desktop_app.domain.spans import Span

_ALIKE = dict.fromkeys("‘’‚", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("–—‑", "-")


def find_all(text: str, words: str, *, match_case: bool = False, whole_words: bool = False) -> list[Span]:
    """Every place in `text` where `words` stand, in text order, none overlapping another.

    Quotation marks, dashes, spaces and accents are found however they are typed; so are capitals
    unless `match_case`.
    """
    wanted = folded(" ".join(words.split()), match_case=match_case)
    if not wanted:
        return []
    pattern = re.escape(wanted).replace(r"\ ", " +")
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return [Span(*match.span()) for match in re.finditer(pattern, folded(text, match_case=match_case))]


def folded(text: str, *, match_case: bool = False) -> str:
    """`text` with alike characters made the same; every character stays one character."""
    return text.translate({ord(c): _fold(c, match_case) for c in set(text)})


def _fold(character: str, match_case: bool) -> str:
    if character.isspace():
        return " "
    plain = _ALIKE.get(character) or unicodedata.normalize("NFD", character)[0]
    lower = plain if match_case else plain.lower()
    return lower if len(lower) == 1 else plain
