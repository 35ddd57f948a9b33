"""Whether a text is English: a share of its commonest words, good enough to say so or to keep quiet."""

from __future__ import annotations

import re

from desktop_app.domain.wording import phrase

COMMON = {
    "en": "the of and to in a is that for it was on with as by at from his her they this said be have are not but an",
    "fr": "le la les de des et un une est que dans pour qui sur par au avec pas ce il elle du en se sont plus ne",
    "es": "el la los las de que y en un una por con para es del se no su al lo como más pero sus le ha",
    "de": "der die das und in zu den von mit ist des sich auf für nicht ein eine als auch es an werden aus er hat dass",
    "it": "il lo la gli le di che e un una per con non è del della in si da sono al più anche come ha",
    "pt": "o a os as de que e em um uma para com não é do da no na por se mais ao como dos foi",
    "nl": "de het een van en in is dat op te met voor niet zijn aan er die om ook als door maar bij",
}
NAMES = {
    "fr": phrase("French"),
    "es": phrase("Spanish"),
    "de": phrase("German"),
    "it": phrase("Italian"),
    "pt": phrase("Portuguese"),
    "nl": phrase("Dutch"),
}
ENOUGH = 25
"""Words below which nothing is said of the language."""


def other_language(text: str) -> str | None:
    """The name of the language when `text` is clearly not English; None when it is, or when there is too little."""
    sample = text[:20_000]
    letters = [c for c in sample if c.isalpha()]
    if len(letters) >= 40 and sum(c.isascii() or c < "\u0250" for c in letters) < len(letters) * 0.5:
        return phrase("another script")
    words = re.findall(r"[^\W\d_]+", sample.lower())
    if len(words) < ENOUGH:
        return None
    known = {code: set(common.split()) for code, common in COMMON.items()}
    shares = {code: sum(word in common for word in words) / len(words) for code, common in known.items()}
    best = max(shares, key=lambda code: shares[code])
    if best == "en" or shares[best] < 0.15 or shares[best] < shares["en"] * 1.5:
        return None
    return NAMES[best]
