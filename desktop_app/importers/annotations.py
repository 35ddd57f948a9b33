"""Notes from annotation files: W3C Web Annotation collections, Hypothesis exports, and lists of either."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urlsplit

from desktop_app.domain.anchoring import anchor_at, exact_place, place_again
from desktop_app.domain.article import Article
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.notes import Note
from desktop_app.domain.web_annotation import Json, note_of, sources_of

LARGEST = 64 * 1024 * 1024
MOST = 100_000
"""Annotations that one file may hold."""
_INNER = ("items", "rows", "annotations", "first", "@graph")
"""Where collections, pages, Hypothesis's answers and its exports hold what they hold."""
_DEEPEST = 6
ADVICE = "Choose a JSON file of web annotations (JSON-LD) or a Hypothesis export."


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A note of a file, with the documents that it says it is on."""

    note: Note
    sources: tuple[str, ...]
    sha256: str = ""
    """Of the document's bytes, where the file says so."""


@dataclass(frozen=True, slots=True)
class ReadNotes:
    """What an annotation file holds."""

    notes: tuple[ReadNote, ...]
    left_out: int
    """Annotations that quote no words: notes on whole pages, replies."""


def read_notes(data: bytes) -> ReadNotes:
    """The notes of an annotation file.

    Raises:
        ImportProblem: it is too large, no JSON, or holds no annotations.
    """
    if len(data) > LARGEST:
        raise ImportProblem(f"The file is larger than {LARGEST >> 20} MB.", ADVICE)
    annotations = list(_annotations(_parsed(data)))
    if not annotations:
        raise ImportProblem("The file holds no annotations.", ADVICE)
    if len(annotations) > MOST:
        raise ImportProblem(f"The file holds more than {MOST:,} annotations.", "Export fewer at a time.")
    people = [
        one for one in annotations if "hearsay:words" not in one
    ]  # what Hearsay found itself is no note
    notes = [_read(one) for one in people]
    kept = tuple(note for note in notes if note is not None)
    return ReadNotes(kept, len(notes) - len(kept))


def notes_on(read: ReadNotes, article: Article) -> tuple[Note, ...]:
    """The notes that are on `article`, moved to where their words stand in it.

    A note whose words cannot be found for sure keeps the anchor that it came with.
    """
    return tuple(fitted(one.note, article) for one in read.notes if is_on(one, article))


def notes_within(read: ReadNotes, article: Article) -> tuple[Note, ...]:
    """The notes whose words stand in `article` word for word, whatever document they say they are on."""
    moved = (fitted(one.note, article) for one in read.notes)
    return tuple(
        note for note in moved if article.text[note.anchor.start : note.anchor.end] == note.anchor.exact
    )


def fitted(note: Note, article: Article) -> Note:
    """`note` with its anchor on `article`, where its words stand there."""
    place = exact_place(article.text, note.anchor)
    if place is None:
        found = place_again(article.text, note.anchor)
        place = found.span if found.placed else None
    return note if place is None else replace(note, anchor=anchor_at(article, place))


def _parsed(data: bytes) -> object:
    """The JSON, or a list of the JSON of each line."""
    text = data.decode("utf-8-sig", "replace")
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = [line for line in text.splitlines() if line.strip()]
        try:
            return [json.loads(line) for line in lines]
        except (ValueError, RecursionError):
            raise ImportProblem("The file is not JSON.", ADVICE) from error


def _annotations(value: object, depth: int = 0) -> Iterator[Json]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _annotations(one, depth + 1)
    elif isinstance(value, Mapping):
        if "target" in value:
            yield value
            return
        for name in _INNER:
            if name in value:
                yield from _annotations(value[name], depth + 1)


def _read(annotation: Json) -> ReadNote | None:
    note = note_of(annotation)
    if note is None:
        return None
    sha256: Any = annotation.get("hearsay:sha256")
    return ReadNote(note, tuple(sources_of(annotation)), sha256 if isinstance(sha256, str) else "")


def is_on(read: ReadNote, article: Article) -> bool:
    """Whether the file says that the note is on `article`: by the hash of its bytes or by its address."""
    if read.sha256 and read.sha256 == article.provenance.sha256:
        return True
    own = _plain_addresses((article.provenance.location, article.metadata.address or ""))
    return bool(own & _plain_addresses(read.sources))


def _plain_addresses(addresses: Iterable[str]) -> set[str]:
    """The addresses without what may differ between two for the same page: scheme, `www.`, fragment, last slash."""
    plain = set()
    for address in addresses:
        try:
            parts = urlsplit(address)
        except ValueError:
            continue
        host = (parts.netloc or "").lower().removeprefix("www.")
        path = f"{host}{unquote(parts.path).rstrip('/')}{f'?{parts.query}' if parts.query else ''}"
        if path:
            plain.add(path)
    return plain
