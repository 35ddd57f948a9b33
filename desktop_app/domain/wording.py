"""What the rooms say to the reader is plain English; this marks what they say in pieces."""

from __future__ import annotations


def phrase(words: str) -> str:
    """`words` as they are: something that is filled into a message, or a message that does not end as a sentence.

    Whole sentences are found by themselves; a call of this marks the rest, so that the window can say it in the
    reader's language (see CONTRIBUTING.md).
    """
    return words
