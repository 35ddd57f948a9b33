"""Making anchors and finding their place again where the quoted words stand unchanged."""

from __future__ import annotations

from desktop_app.domain.article import Article, PageBox
from desktop_app.domain.notes import Anchor
from desktop_app.domain.spans import Span

CONTEXT = 32
"""Code points of text kept before and after the quoted words."""


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
