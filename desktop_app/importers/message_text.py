"""The body of a message as blocks: wrapped lines joined, what is quoted or forwarded kept apart."""

from __future__ import annotations

import re
from itertools import groupby

from desktop_app.domain.article import Block, BlockRole
from desktop_app.domain.spans import Span
from desktop_app.importers import line_patterns as look
from desktop_app.importers.draft import DraftBuilder
from desktop_app.importers.lines import units_of

_NARROWEST, _WIDEST = 50, 80
_QUOTE = re.compile(r"(?:> ?)+")
FORWARDED = re.compile(
    r"(?:-{2,}\s*(?:original message|forwarded message|forwarded by .{0,80}|weitergeleitete nachricht|mensaje reenviado"
    r"|message transféré|ursprüngliche nachricht)\s*-{2,}|begin forwarded message:|-{5,}.{0,60}-{5,})\s*$",
    re.IGNORECASE,
)
"""A line that says that what follows was somebody else's message."""
_HEADER_LINE = re.compile(
    r"\*?(?:from|to|cc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|para|asunto|fecha)\s?:\*?\s+\S",
    re.IGNORECASE,
)
_ATTRIBUTION = re.compile(
    r"(?:on|am|el|le)\s.{6,160}(?:wrote|schrieb|escribió|a écrit)\b.{0,80}:\s*$", re.IGNORECASE | re.DOTALL
)
_SIGNATURE = re.compile(r"--\s?$")


def add_plain_body(builder: DraftBuilder, text: str) -> None:
    """Append the blocks of a plain-text body.

    Quoted lines become block quotes; the line that introduces them and the head of a forwarded
    message become headings and bylines, so that no sentence is made of them.
    """
    width = _wrap_width(text)
    for quoted, group in groupby(text.split("\n"), key=lambda line: line.startswith(">")):
        lines = [_QUOTE.sub("", line, count=1) if quoted else line for line in group]
        part = "\n".join(line.rstrip() for line in lines)
        for unit in units_of(part, width):
            words = " ".join(unit.span.of(part).split("\n"))
            builder.add(" ".join(words.split()), BlockRole.BLOCK_QUOTE if quoted else _role(words))


def _wrap_width(text: str) -> int:
    """The column at which the mail program wrapped its lines, or 0 where a line is a paragraph.

    Programs wrap at 80 columns or before; an address that is longer stays on a line of its own.
    """
    longest = max((len(line) for line in text.split("\n") if " " in line.strip("> ")), default=0)
    return longest if _NARROWEST <= longest <= _WIDEST else 0


def _role(words: str) -> BlockRole:
    if FORWARDED.match(words) or _ATTRIBUTION.match(words):
        return BlockRole.HEADING
    if len(words) < 300 and _HEADER_LINE.match(words):
        return BlockRole.BYLINE
    if _SIGNATURE.match(words):
        return BlockRole.CREDIT
    return BlockRole.LIST_ITEM if look.LIST_ITEM.match(words) else BlockRole.PARAGRAPH


def with_forwarded_heads(text: str, blocks: list[Block]) -> list[Block]:
    """Blocks of an HTML body, in which introductions of quotations and heads of forwarded messages get their roles."""
    out = []
    for block in blocks:
        words = block.span.of(text)
        if block.role is BlockRole.PARAGRAPH and len(words) < 400:
            lines = words.split("\n")
            if len(lines) > 1 and sum(bool(_HEADER_LINE.match(line)) for line in lines) >= 2:
                out.extend(_line_blocks(block, lines))
                continue
            out.append(Block(block.span, _role(words)))
        else:
            out.append(block)
    return out


def _line_blocks(block: Block, lines: list[str]) -> list[Block]:
    out = []
    at = block.span.start
    for line in lines:
        if line.strip():
            out.append(Block(Span(at, at + len(line)), _role(line)))
        at += len(line) + 1
    return out
