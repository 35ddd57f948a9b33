"""The corpus's markup: mini-articles with their annotation written inline, and the gold form made of them.

A batch file (`corpus/*.txt`) holds items; `corpus/FORMAT.md` describes them for whoever writes one. Parsing
checks everything that can be checked without a reader: brackets, statement numbers, speakers, edges of spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

ROLES = {"s": "source", "q": "cue", "c": "content", "h": "source_head"}
BLOCK_ROLES = [
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "heading",
    "caption",
    "credit",
    "list-item",
    "block-quote",
    "paragraph",
]
QUOTATION_MARKS = set("\"'“”„‘’«»‹›「」『』")
ABBREVIATION = re.compile(r"\b\w{1,4}\.$")
KINDS = {"claim", "denial", "other"}
QUOTATIONS = {"direct", "indirect", "mixed"}
SPEAKER_KINDS = {"person", "organisation", "place", "group", "document", "unnamed"}
EMPTY_CONTENT_CUE = re.compile(r"\b(declin|refus|denial|denie|no comment|comment)", re.IGNORECASE)
LABEL = re.compile(r"\[((?:\d+[sqch])(?:,\d+[sqch])*|!d|!s|~|v)(?: |(?=\[))")


class FormatError(ValueError):
    """An item that does not follow the format; the message says where and what to do."""


@dataclass(slots=True)
class Statement:
    """One annotated statement while an item is read; offsets are code points."""

    number: int
    kind: str = ""
    quote: str = ""
    speaker: str = ""
    denies: list[int] = field(default_factory=list)
    parent: int | None = None
    spans: dict[str, list[list[int]]] = field(default_factory=lambda: {name: [] for name in ROLES.values()})


@dataclass(slots=True)
class Item:
    """One item as written: its fields, its marked-up blocks and its statement lines."""

    id: str
    fields: dict[str, str]
    speakers: list[dict[str, Any]]
    blocks: list[tuple[str, str]]
    statements: dict[int, Statement]


def items(source: str) -> Iterator[tuple[str, str]]:
    """The (id, raw text) of every item of a batch file."""
    parts = re.split(r"(?m)^=== *(\S+) *$", source)
    yield from zip(parts[1::2], parts[2::2], strict=True)


def parse(item_id: str, raw: str) -> dict[str, Any]:
    """One item in the gold form of the accuracy tests.

    Raises:
        FormatError: the item does not follow the format.
    """
    item = _read(item_id, raw)
    text, blocks, marks = _resolve(item)
    return _gold(item, text, blocks, marks)


def _read(item_id: str, raw: str) -> Item:
    sections = re.split(r"(?m)^(speakers|text|statements):[ \t]*$", raw.strip("\n"))
    if sections[1::2] != ["speakers", "text", "statements"]:
        raise FormatError(f"{item_id}: needs the sections speakers:, text:, statements: in this order")
    fields = dict(line.split(":", 1) for line in sections[0].splitlines() if ":" in line)
    fields = {key.strip(): value.strip() for key, value in fields.items()}
    for needed in ("topic", "variety", "phenomena"):
        if not fields.get(needed):
            raise FormatError(f"{item_id}: the field '{needed}:' is missing")
    speakers = [_speaker(item_id, line) for line in sections[2].splitlines() if line.strip()]
    blocks = [_block(chunk) for chunk in re.split(r"\n[ \t]*\n", sections[4].strip("\n")) if chunk.strip()]
    statements = [_statement(item_id, line) for line in sections[6].splitlines() if line.strip()]
    return Item(item_id, fields, speakers, blocks, {s.number: s for s in statements})


def _speaker(item_id: str, line: str) -> dict[str, Any]:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 4 or parts[1] not in SPEAKER_KINDS:
        raise FormatError(f"{item_id}: a speaker is 'name | kind | role or - | aliases; … or -': {line!r}")
    aliases = [] if parts[3] == "-" else [alias.strip() for alias in parts[3].split(";") if alias.strip()]
    return {
        "name": parts[0],
        "kind": parts[1],
        "role": None if parts[2] == "-" else parts[2],
        "aliases": aliases,
    }


def _block(chunk: str) -> tuple[str, str]:
    chunk = " ".join(chunk.split())
    role, mark, rest = chunk.partition("> ")
    if mark and role in BLOCK_ROLES:
        return role, rest
    return "paragraph", chunk


def _statement(item_id: str, line: str) -> Statement:
    head, *options = [part.strip() for part in line.split("|")]
    words = head.split(maxsplit=2)
    if len(words) < 2 or not words[0].isdigit() or words[1] not in KINDS:
        raise FormatError(
            f"{item_id}: a statement is 'N kind quotation | speaker | denies N | parent N': {line!r}"
        )
    if len(words) != 3 or words[2] not in QUOTATIONS or not options:
        raise FormatError(
            f"{item_id}: statement {words[0]} needs direct, indirect or mixed, and a speaker: {line!r}"
        )
    statement = Statement(int(words[0]), words[1], words[2], options[0])
    for option in options[1:]:
        name, _, value = option.partition(" ")
        if name == "denies":
            statement.denies = [int(number) for number in value.replace(",", " ").split()]
        elif name == "parent":
            statement.parent = int(value)
        else:
            raise FormatError(f"{item_id}: unknown option {option!r} in statement {words[0]}")
    return statement


def _resolve(item: Item) -> tuple[str, list[dict[str, Any]], list[tuple[str, int, int]]]:
    """The plain text, its blocks and every (label, start, end) mark, labels split at commas."""
    text, blocks, marks = "", [], []
    for role, marked in item.blocks:
        if text:
            text += "\n\n"
        start = len(text)
        plain, block_marks = _strip_marks(item.id, marked, start)
        text += plain
        marks.extend(block_marks)
        blocks.append({"start": start, "end": len(text), "role": role.replace("-", " ")})
    return text, blocks, marks


def _strip_marks(item_id: str, marked: str, offset: int) -> tuple[str, list[tuple[str, int, int]]]:
    out: list[str] = []
    length, position = 0, 0
    open_marks: list[tuple[str, int]] = []
    marks: list[tuple[str, int, int]] = []
    while position < len(marked):
        if label := LABEL.match(marked, position):
            open_marks.append((label.group(1), offset + length))
            position = label.end()
            continue
        character = marked[position]
        if character == "]":
            if not open_marks:
                raise FormatError(
                    f"{item_id}: a ']' closes nothing near {marked[max(0, position - 40) : position + 1]!r}"
                )
            names, start = open_marks.pop()
            if start == offset + length:
                raise FormatError(f"{item_id}: an empty mark [{names} ]")
            marks.extend((name, start, offset + length) for name in names.split(","))
        elif character == "[":
            raise FormatError(f"{item_id}: not a mark: {marked[position : position + 30]!r}")
        else:
            out.append({"⟦": "[", "⟧": "]"}.get(character, character))
            length += 1
        position += 1
    if open_marks:
        raise FormatError(f"{item_id}: the mark [{open_marks[-1][0]} is never closed in {marked[:60]!r}")
    return "".join(out), marks


def _gold(
    item: Item, text: str, blocks: list[dict[str, Any]], marks: list[tuple[str, int, int]]
) -> dict[str, Any]:
    special: dict[str, list[list[int]]] = {"!d": [], "!s": [], "~": [], "v": []}
    for name, start, end in sorted(marks, key=lambda mark: mark[1:]):
        if name in special:
            special[name].append([start, end])
            continue
        number, role = int(name[:-1]), ROLES[name[-1]]
        if number not in item.statements:
            raise FormatError(f"{item.id}: mark {name} but no statement {number} in the list")
        item.statements[number].spans[role].append([start, end])
    order = sorted(item.statements)
    _check_statements(item, text)
    places = {number: place for place, number in enumerate(order)}
    return {
        "id": item.id,
        "topic": item.fields["topic"],
        "variety": item.fields["variety"],
        "phenomena": [name.strip() for name in item.fields["phenomena"].split(",")],
        "text": text,
        "blocks": blocks,
        "statements": [_gold_statement(item.statements[number], text, places) for number in order],
        "speakers": item.speakers,
        "not_denials": special["!d"],
        "not_statements": special["!s"],
        "ignore": special["~"],
        "own_voice": special["v"],
    }


def _gold_statement(statement: Statement, text: str, places: dict[int, int]) -> dict[str, Any]:
    spans = statement.spans
    record: dict[str, Any] = {role: spans[role] for role in ("source", "cue", "content")}
    record |= {f"{role}_text": [text[a:b] for a, b in spans[role]] for role in ("source", "cue", "content")}
    if spans["source_head"]:
        record["source_head"] = spans["source_head"][0]
    record |= {"kind": statement.kind, "quote": statement.quote, "speaker": statement.speaker}
    record["denies"] = places[statement.denies[0]] if statement.denies else None
    record["denies_all"] = [places[number] for number in statement.denies]
    record["parent"] = None if statement.parent is None else places[statement.parent]
    return record


def _check_statements(item: Item, text: str) -> None:
    names = {speaker["name"] for speaker in item.speakers}
    used = {statement.speaker for statement in item.statements.values()}
    if missing := used - names:
        raise FormatError(f"{item.id}: statements name speakers that are not listed: {sorted(missing)}")
    if idle := names - used:
        raise FormatError(f"{item.id}: speakers are listed but no statement is theirs: {sorted(idle)}")
    for speaker in item.speakers:
        if not any(form in text for form in (speaker["name"], *speaker["aliases"])):
            raise FormatError(f"{item.id}: neither {speaker['name']!r} nor an alias stands in the text")
    for statement in item.statements.values():
        _check_one(item, text, statement)


def _check_one(item: Item, text: str, statement: Statement) -> None:
    where = f"{item.id}, statement {statement.number}"
    spans = statement.spans
    cue = " ".join(text[a:b] for a, b in spans["cue"])
    if not spans["content"] and not EMPTY_CONTENT_CUE.search(cue):
        raise FormatError(f"{where}: no content; only 'declined to comment' and 'issued a denial' have none")
    if spans["source"] and not spans["cue"]:
        raise FormatError(f"{where}: a source but no cue")
    for role in ("source", "cue", "content"):
        for start, end in spans[role]:
            _check_edges(f"{where}: the {role} {text[start:end]!r}", role, text[start:end])
    for number in (*statement.denies, *([] if statement.parent is None else [statement.parent])):
        if number not in item.statements or number == statement.number:
            raise FormatError(f"{where}: refers to statement {number}, which is not another one of the list")
    if statement.parent is not None:
        _check_nesting(where, statement, item.statements[statement.parent])
    direct = statement.quote == "direct" and ":" not in cue
    if direct and not any(set(text[a:b]) & QUOTATION_MARKS for a, b in spans["content"]):
        raise FormatError(f"{where}: direct, but no quotation mark in the content")


def _check_edges(what: str, role: str, words: str) -> None:
    if words != words.strip():
        raise FormatError(f"{what} begins or ends with a space")
    if words[-1] in ",;" or (words[-1] == "." and role != "content" and not ABBREVIATION.search(words)):
        raise FormatError(f"{what} ends with punctuation")


def _check_nesting(where: str, inner: Statement, outer: Statement) -> None:
    for start, end in inner.spans["content"]:
        if not any(a <= start and end <= b for a, b in outer.spans["content"]):
            raise FormatError(f"{where}: its content does not lie inside that of its parent {outer.number}")
