"""Which paragraphs of an article are read together, because one helps to understand the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Passage = tuple[str, ...]
"""The words of neighbouring paragraphs that are read together."""


@dataclass(frozen=True, slots=True)
class InPassage:
    """A paragraph among those that it is read with."""

    passage: Passage
    place: int

    @property
    def words(self) -> str:
        """The paragraph's own words."""
        return self.passage[self.place]


def passages(paragraphs: Mapping[int, str], together: int) -> dict[int, InPassage]:
    """Each of the `paragraphs`, which are in text order, with those that it is read together with.

    Neighbours are read together as far as they have no more than `together` code points; with 0 each is read alone.
    It depends on the article alone, so that an article is always read alike, wherever the reader is in it.
    """
    out: dict[int, InPassage] = {}
    places = list(paragraphs)
    for group in groups([len(words) for words in paragraphs.values()], together):
        passage = tuple(paragraphs[places[number]] for number in group)
        out.update({places[number]: InPassage(passage, number - group.start) for number in group})
    return out


def groups(lengths: Sequence[int], most: int) -> Iterator[range]:
    """Places of neighbours whose lengths together are at most `most`; one that is longer stands alone."""
    start, total = 0, 0
    for place, length in enumerate(lengths):
        if place > start and total + length > most:
            yield range(start, place)
            start, total = place, 0
        total += length
    if start < len(lengths):
        yield range(start, len(lengths))
