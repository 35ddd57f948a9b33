"""Writing words as Markdown that shows exactly them."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&!$^={}()])")
_AT_START = re.compile(r"^(\s*(?:\d{1,9}(?=\.))?)([-+:.])")


def escaped(words: str, *, first: bool = True) -> str:
    """`words` as Markdown that shows exactly them: no emphasis, link, heading, list or HTML comes of it.

    `first` says whether they begin a line, where a hyphen or `1.` would begin a list.
    """
    plain = _SPECIAL.sub(r"\\\1", words)
    return _AT_START.sub(r"\1\\\2", plain) if first else plain
