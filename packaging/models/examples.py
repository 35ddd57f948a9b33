"""Training examples: passages as word pieces, with the first piece of every cue and the roles that belong to it."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from network import KINDS, ROLES, SEEDS, STYLES
from tokenizers import Tokenizer

from desktop_app.analysis.passages import groups
from desktop_app.analysis.tagging.pieces import LONGEST, Pieces, pieces_of, read_together

NO_KIND = -100
IGNORED = -100
Span = tuple[int, int]
TOGETHER = 900
"""Code points of neighbouring paragraphs that the program is told to read together (`together` in `model.json`)."""
SHORTEST_PASSAGE, LONGEST_PASSAGE = 300, 1_300
"""Code points that are read together in training: as many as in the program, and some more or fewer."""


@dataclass
class Marked:
    """One annotated attribution within its paragraph; offsets are code points into the paragraph."""

    source: list[Span]
    cue: list[Span]
    content: list[Span]
    kind: str | None = None
    speaker: str = ""


@dataclass
class Paragraph:
    """One block of a document with what is annotated in it."""

    text: str
    style: str
    marked: list[Marked] = field(default_factory=list)
    ignored: list[Span] = field(default_factory=list)
    document: str = ""
    """The id of a document whose statements' kinds are known; empty otherwise."""


@dataclass
class Example:
    """One window as the network reads it: neighbouring paragraphs, or a part of a long one."""

    pieces: Pieces
    style: int
    seeds: np.ndarray
    """(pieces,): a place in SEEDS, or IGNORED."""
    spots: list[slice]
    """Where each paragraph lies in the window."""
    document: str = ""
    within: list[int] = field(default_factory=list)
    """For each attribution the paragraph that it stands in, a place in `spots`."""
    firsts: list[int] = field(default_factory=list)
    """The piece of its paragraph at which each attribution's cue (or floating quotation) begins."""
    roles: list[np.ndarray] = field(default_factory=list)
    """For each attribution (pieces of its paragraph,): a place in ROLES."""
    kinds: list[int] = field(default_factory=list)
    """For each attribution a place in KINDS, or NO_KIND."""
    speakers: list[str] = field(default_factory=list)


def read_documents(file: Path) -> list[dict[str, Any]]:
    """The documents of a JSON-lines file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def paragraphs(document: dict[str, Any], style: str) -> Iterator[Paragraph]:
    """The paragraphs of a document with the parts of its annotations that lie in each."""
    text = document["text"]
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    annotated = document.get("attributions", document.get("statements", []))
    for start, end in lines:
        marked = []
        for one in annotated:
            spans = {role: _inside(one[role], start, end) for role in ("source", "cue", "content")}
            if spans["cue"] or (spans["content"] and _is_quotation(text, spans["content"][0], start)):
                marked.append(Marked(**spans, kind=one.get("kind"), speaker=one.get("speaker", "")))
        ignored = _inside(document.get("ignore", []), start, end)
        yield Paragraph(
            text[start:end], style, marked, ignored, document["id"] if "statements" in document else ""
        )


def _inside(spans: Iterable[Iterable[int]], start: int, end: int) -> list[Span]:
    """The parts of `spans` between start and end, counted from start."""
    cut = [(max(a, start) - start, min(b, end) - start) for a, b in spans]
    return [(a, b) for a, b in cut if a < b]


def _is_quotation(text: str, span: Span, offset: int) -> bool:
    """Whether what has no cue in its paragraph opens with a quotation mark: a floating or continued quotation."""
    return text[span[0] + offset] in "\"“„«‘'"


def varied(article: Sequence[Paragraph], chance: random.Random) -> list[Paragraph]:
    """The paragraphs with other quotation marks, case or misspellings; their lengths stay, and so offsets hold."""
    roll = chance.random()
    return [replace(paragraph, text=_varied(paragraph.text, roll, chance)) for paragraph in article]


def _varied(text: str, roll: float, chance: random.Random) -> str:
    if roll < 0.15:
        text = text.replace("“", '"').replace("”", '"')
    elif roll < 0.30:
        text = curled(text)
    elif roll < 0.34 and "'" not in text and "’" not in text:
        text = curled(text).replace("“", "‘").replace("”", "’")
    elif roll < 0.36:
        text = curled(text).replace("“", "«").replace("”", "»")
    elif roll < 0.38:
        text = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    elif roll < 0.39 and len(text) < 120:
        text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
    elif roll < 0.43:
        text = text.replace("’", "'").replace("‘", "'")
    elif roll < 0.47:
        text = misspelt(text, chance)
    return text


def curled(text: str) -> str:
    """Straight double marks as curly ones, opening and closing by turns."""
    out, opening = [], True
    for character in text:
        if character == '"':
            out.append("“" if opening else "”")
            opening = not opening
        else:
            out.append(character)
    return "".join(out)


def misspelt(text: str, chance: random.Random) -> str:
    """One pair of neighbouring letters of a longer word changes places."""
    words = list(re.finditer(r"[A-Za-z]{5,}", text))
    if not words:
        return text
    word = chance.choice(words)
    at = chance.randrange(word.start() + 1, word.end() - 2)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def examples(article: Sequence[Paragraph], tokenizer: Tokenizer, together: int) -> list[Example]:
    """The windows of an article, with what is annotated in each; `together` code points are read as one."""
    out = []
    for passage in groups([len(paragraph.text) for paragraph in article], together):
        cut = [
            (article[place], pieces)
            for place in passage
            for pieces in pieces_of(article[place].text, tokenizer)
        ]
        lengths = [len(pieces) for _, pieces in cut]
        out.extend(_window([cut[number] for number in window]) for window in groups(lengths, LONGEST))
    return out


def _window(some: list[tuple[Paragraph, Pieces]]) -> Example:
    """Paragraphs with their pieces as one window."""
    pieces, spots = read_together([own for _, own in some])
    seeds = np.zeros(len(pieces), dtype=np.int64)
    first = some[0][0]
    example = Example(pieces, STYLES.index(first.style), seeds, spots, first.document)
    for number, (paragraph, own) in enumerate(some):
        within = seeds[spots[number]]
        for start, end in paragraph.ignored:
            within[(own.starts < end) & (own.ends > start)] = IGNORED
        for one in sorted(paragraph.marked, key=lambda one: min(one.cue or one.content)):
            _add(example, number, own, one)
    seeds[pieces.starts < 0] = IGNORED
    return example


def _add(example: Example, number: int, own: Pieces, one: Marked) -> None:
    """Add what is marked in the paragraph with this number, whose pieces are `own`."""
    anchor = min(one.cue)[0] if one.cue else min(one.content)[0]
    at = np.flatnonzero((own.starts <= anchor) & (own.ends > anchor) & (own.starts >= 0))
    if not len(at):
        return
    first = int(at[0])
    roles = np.zeros(len(own), dtype=np.int64)
    for name in ("content", "source", "cue"):
        for start, end in getattr(one, name):
            roles[(own.starts >= start) & (own.ends <= end) & (own.starts >= 0)] = ROLES.index(name)
    example.seeds[example.spots[number]][first] = SEEDS.index("cue" if one.cue else "floating")
    example.within.append(number)
    example.firsts.append(first)
    example.roles.append(roles)
    example.kinds.append(KINDS.index(one.kind) if one.kind in KINDS else NO_KIND)
    example.speakers.append(one.speaker)
