"""Making anchors and finding their place again: where the quoted words stand, else where similar ones do."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop_app.domain.article import Article, PageBox
from desktop_app.domain.notes import Anchor
from desktop_app.domain.spans import Span

CONTEXT = 32
"""Code points of text kept before and after the quoted words."""
CONFIDENT = 0.75
"""Score from which a changed passage counts as found again."""
WORTH_SHOWING = 0.35
"""Score from which a passage is shown as a candidate."""
TELLING = 24
"""Code points from which words that stand only once in a text need no context to be known by."""
MANY = 200
"""So many places at most are compared by context."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an anchor stands in another version of its text."""

    span: Span | None
    """The place, or the best candidate, or None."""
    score: float
    """How surely it is the right one, 0 to 1."""
    placed: bool
    """Sure enough; otherwise the reader decides."""


def anchor_at(article: Article, span: Span) -> Anchor:
    """An anchor on `span` of `article`, with page rectangles where the article has pages.

    Raises:
        ValueError: the span reaches beyond the text.
    """
    if span.end > len(article.text):
        raise ValueError(f"{span} reaches beyond the {len(article.text)} code points of the text")
    return Anchor(
        exact=span.of(article.text),
        prefix=article.text[max(0, span.start - CONTEXT) : span.start],
        suffix=article.text[span.end : span.end + CONTEXT],
        start=span.start,
        end=span.end,
        boxes=boxes_of(article, span),
    )


def boxes_of(article: Article, span: Span) -> tuple[PageBox, ...]:
    """The page rectangles of the runs of text that `span` touches, in reading order."""
    return tuple(run.box for run in article.page_map if run.span.overlaps(span))


def exact_place(text: str, anchor: Anchor) -> Span | None:
    """Where the anchor's quoted words stand in `text` word for word, or None.

    The recorded position is tried first. Elsewhere the words must stand with most context in
    common; two places equally good are none, because a note is never moved on a guess.
    """
    if text[anchor.start : anchor.end] == anchor.exact and anchor.exact:
        return Span(anchor.start, anchor.end)
    places = _occurrences(text, anchor.exact)
    if not places:
        return None
    scored = sorted(((_shared_context(text, place, anchor), place) for place in places), reverse=True)
    if len(scored) > 1 and scored[0][0] == scored[1][0]:
        return None
    return scored[0][1]


def place_again(text: str, anchor: Anchor) -> Placement:
    """Where `anchor`, made on another version, stands in `text`: word for word, else by likeness.

    The order of the Hypothesis client: the exact quote with the most similar context first, then the most similar
    passage. Of two places that are about as good neither is taken.
    """
    places = _occurrences(text, anchor.exact)[:MANY]
    scored = sorted(((_context(text, place, anchor), place) for place in places), reverse=True)
    if scored:
        best, place = scored[0]
        alone = len(scored) == 1
        telling = best >= 0.5 or (alone and len(anchor.exact) >= TELLING)
        sure = telling and (alone or best - scored[1][0] >= 0.1)
        return Placement(place, 0.6 + 0.4 * best if sure else 0.5 * best + 0.25, placed=sure)
    return _similar_place(text, anchor)


def _similar_place(text: str, anchor: Anchor) -> Placement:
    scored = sorted(
        ((_likeness(text, place, anchor), place) for place in _similar_windows(text, anchor.exact)),
        reverse=True,
    )
    if not scored or scored[0][0] < WORTH_SHOWING:
        return Placement(None, 0.0, placed=False)
    score, place = scored[0]
    rival = next((other for other, span in scored[1:] if not span.overlaps(place)), 0.0)
    return Placement(place, score, placed=score >= CONFIDENT and score - rival >= 0.05)


def _likeness(text: str, place: Span, anchor: Anchor) -> float:
    """How like the quoted words and their context the words at `place` are."""
    words = SequenceMatcher(None, anchor.exact, place.of(text), autojunk=False).ratio()
    return 0.75 * words + 0.25 * _context(text, place, anchor)


def _similar_windows(text: str, quote: str) -> list[Span]:
    """The passages with the most words in common with `quote`, trimmed to the words that match."""
    wanted = [word.casefold() for word in re.findall(r"\w+", quote)]
    tokens = [(match.group().casefold(), match.start(), match.end()) for match in re.finditer(r"\w+", text)]
    if not wanted or not tokens:
        return []
    width = min(len(wanted), len(tokens))
    need, have, common = Counter(wanted), Counter[str](), 0
    counts: list[tuple[int, int]] = []
    for i, (word, _, _) in enumerate(tokens):
        have[word] += 1
        common += have[word] <= need[word]
        if i >= width:
            gone = tokens[i - width][0]
            common -= have[gone] <= need[gone]
            have[gone] -= 1
        if i >= width - 1:
            counts.append((common, i - width + 1))
    found: list[Span] = []
    for common, first in sorted(counts, key=lambda one: (-one[0], one[1])):
        if len(found) == 5 or 3 * common < len(wanted):
            break
        span = _trimmed_window(tokens[max(0, first - width // 4) : first + width + width // 4 + 1], wanted)
        if span is not None and not any(span.overlaps(other) for other in found):
            found.append(span)
    return found


def _trimmed_window(tokens: list[tuple[str, int, int]], wanted: list[str]) -> Span | None:
    """From the first to the last of `tokens` that stands in the wanted order."""
    matcher = SequenceMatcher(None, wanted, [word for word, _, _ in tokens], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return None
    # what the quote has before its first common word has most likely been replaced word by word
    first = max(0, blocks[0].b - blocks[0].a)
    last = min(len(tokens) - 1, blocks[-1].b + len(wanted) - blocks[-1].a - 1)
    return Span(tokens[first][1], tokens[last][2])


def _context(text: str, place: Span, anchor: Anchor) -> float:
    """How like the anchor's context the words around `place` are; text that has no context at all fits any."""
    before = text[max(0, place.start - len(anchor.prefix)) : place.start]
    after = text[place.end : place.end + len(anchor.suffix)]
    whole = len(anchor.prefix) + len(anchor.suffix)
    if not whole:
        return 1.0
    like = SequenceMatcher(None, anchor.prefix, before, autojunk=False).ratio() * len(anchor.prefix)
    like += SequenceMatcher(None, anchor.suffix, after, autojunk=False).ratio() * len(anchor.suffix)
    return like / whole


def _occurrences(text: str, words: str) -> list[Span]:
    found: list[Span] = []
    at = text.find(words) if words else -1
    while at >= 0:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def _shared_context(text: str, place: Span, anchor: Anchor) -> int:
    """How many code points of the anchor's context stand unchanged around `place`."""
    before = text[max(0, place.start - len(anchor.prefix)) : place.start]
    after = text[place.end : place.end + len(anchor.suffix)]
    return _common_prefix(before[::-1], anchor.prefix[::-1]) + _common_prefix(after, anchor.suffix)


def _common_prefix(first: str, second: str) -> int:
    return next(
        (i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b),
        min(len(first), len(second)),
    )
