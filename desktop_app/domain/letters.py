"""Letters for regular expressions that have to tell names from other words: what stands between [ and ]."""

from __future__ import annotations

_LATIN = [chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
CAPITAL = "A-Z" + "".join(letter for letter in _LATIN if letter.isupper())
"""Latin capitals, those of Łódź, Škoda and Đoković too."""
SMALL = "a-z" + "".join(letter for letter in _LATIN if letter.islower())
"""Latin small letters."""
