"""Pairing quotation marks of every usual kind in one block of text."""

from __future__ import annotations

from dataclasses import dataclass

CLOSERS = {"“": "”", "«": "»", "‹": "›", "„": "“”", "「": "」", "『": "』", "”": "”"}
WORDY = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with its marks; offsets are code points into the block's text."""

    start: int
    end: int
    closed: bool = True
    """False where the block ends first: the quotation goes on in the next block, or a mark is missing."""

    def holds(self, place: int) -> bool:
        """Whether the code point at `place` lies in it."""
        return self.start <= place < self.end


def find_quotes(text: str) -> list[Quote]:
    """The outermost quotations of `text`, in order.

    Single marks count only at the edges of words, so that apostrophes are none; a single mark that nothing
    closes is an apostrophe too. A double mark that nothing closes opens a quotation to the end of the block.
    """
    out: list[Quote] = []
    unclosed = (
        ""  # single marks that nothing closes from here on: looking again for each would take quadratic time
    )
    place = 0
    while place < len(text):
        mark = text[place]
        end = None
        if text.startswith(("''", "``"), place):
            end = _find_doubled(text, place)
        elif mark in CLOSERS and mark != "”":
            end = _find(text, place + 1, CLOSERS[mark])
        elif mark == '"':
            end = _find(text, place + 1, '"')
        elif mark in "'‘" and mark not in unclosed and _opens_single(text, place):
            end = _close_single(text, place)
            if end is None:
                unclosed += mark
                place += 1
                continue
        else:
            place += 1
            continue
        if end is None:
            if text[place + 1 :].strip() and not text[place + 1].isspace():
                out.append(Quote(place, len(text.rstrip()), closed=False))
            break
        if text[place + 1 : end].strip():
            out.append(Quote(place, end + 1))
        place = end + 1
    return out


def _find(text: str, start: int, closers: str) -> int | None:
    found = [at for at in (text.find(closer, start) for closer in closers) if at >= 0]
    return min(found, default=None)


def _find_doubled(text: str, place: int) -> int | None:
    """The last character of the doubled apostrophe that closes the one at `place`, as typewriters quote."""
    at = text.find("''", place + 2)
    return at + 1 if at >= 0 else None


def _opens_single(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return (
        not before.isalnum()
        and (after.isalpha() or after in WORDY)
        and not text[place + 1 : place + 3].isdigit()
    )


def _close_single(text: str, place: int) -> int | None:
    closer = "’" if text[place] == "‘" else "'"
    at = text.find(closer, place + 1)
    while at >= 0:
        after = text[at + 1] if at + 1 < len(text) else " "
        before = text[at - 1]
        if (
            not after.isalnum()
            and not before.isspace()
            and not (before in "sS" and _closed_later(text, at, closer))
        ):
            return at
        at = text.find(closer, at + 1)
    return None


def _closed_later(text: str, at: int, closer: str) -> bool:
    """Whether the mark after an s is more likely a plural's apostrophe: a better closing mark follows soon."""
    if at + 1 < len(text) and text[at + 1] != " ":
        return False
    later = text.find(closer, at + 1)
    while later >= 0:
        after = text[later + 1] if later + 1 < len(text) else " "
        if not after.isalnum():
            return text[later - 1] in ",.?!" or text.count(closer, at + 1, later) == 0
        later = text.find(closer, later + 1)
    return False
