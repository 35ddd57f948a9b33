"""Tells labels before a colon that name nobody ("Serves: 8", "Cause: A fault") from those that say who speaks."""

from __future__ import annotations

from desktop_app.analysis.lexicon import cues, labels

ENDS = " .()[]\"“”'‘’*•-–—"
APOSTROPHE = "’"


def names_nobody(label: str) -> bool:
    """Whether what stands before a colon is a heading of what follows, and nobody's name or office.

    "3M" and "In a statement" are no headings.
    """
    words = [
        stripped for word in label.lower().replace(APOSTROPHE, "'").split() if (stripped := word.strip(ENDS))
    ]
    if not words or (words[0][0].isdigit() and label == label.lower()):
        return True
    known = labels()
    if " ".join(words) in known.whole or words[-1] in known.heads:
        return True
    return words[0] in known.openers and words[-1] not in cues().documents
