"""Cutting plain text into blocks and guessing what each one is on the page."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from desktop_app.domain.article import Block, BlockRole
from desktop_app.domain.spans import Span, trimmed

CREDIT = re.compile(
    r"""^\s*(?:
        (?:PHOTO|FOTO|IMAGE|PICTURE|PHOTOGRAPH|IMAGEN|VIDEO)S?\s*[:/|–—-]      # PHOTO/REUTERS/…
      | (?:photo|image|picture|photograph|illustration|graphic|video)s?\s*(?:credit|by|courtesy|:|;)
      | (?:getty\ images|afp|reuters|ap\ photo|\(ap\ photo|epa|shutterstock|alamy|©|copyright\b)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
CREDIT_AT_END = re.compile(
    r"(?:\b(?:Image|Photo|Picture|Photograph|Graphic)s?\s?[:;]\s?\S.{0,80}"
    r"|[(\[](?:AP Photo|Photo|Image|Getty|Reuters|AFP)[^()\[\]]{0,80}[)\]])\s*$"
)
BYLINE = re.compile(
    r"^\s*(?:by|words by|text by|reporting by|story by)\s+[A-ZÀ-Þ][^.!?]{2,100}$", re.IGNORECASE
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH},?\s+\d{{4}}|{MONTH}\s+\d{{1,2}},?\s+\d{{4}}|\d{{4}}-\d\d-\d\d)"
)
DATELINE = re.compile(
    rf"^\s*(?:(?:published|updated|posted)\b:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?{DATE}"
    r"(?:[ ,|–—-]+.{0,30})?$",
    re.IGNORECASE,
)
LIST_ITEM = re.compile(r"^\s*(?:[-*•‣·–]\s+|\d{1,3}[.)]\s+)\S")
TURN = re.compile(r"^\s*[A-ZÀ-Þ][\w.’' -]{0,40}:\s")
FINAL = re.compile(r"[.!?…:;][\"”’'»)\]]*\s*$")
NAME = re.compile(
    r"^(?:[A-ZÀ-Þ][\w’'.-]*)(?:\s+(?:[A-ZÀ-Þ][\w’'.-]*|de|da|del|van|von|der|den|bin|al-?\w*|of)){1,4}$"
)

HEADLINE_LENGTH = 200
STANDFIRST_LENGTH = 350
HEADING_LENGTH = 90


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    words: str
    after_gap: bool
    """A blank line, or the start of the text, stands before it."""


def split_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text with their roles, in text order.

    A block is a line; lines that were wrapped at a fixed width make one block together. Blank lines belong to no
    block. Offsets are code points; a block begins and ends with a visible character.
    """
    units = _units(text)
    roles = [_own_role(unit.words) for unit in units]
    _head(units, roles)
    _captions(units, roles)
    _headings(units, roles)
    return tuple(
        Block(unit.span, role or BlockRole.PARAGRAPH) for unit, role in zip(units, roles, strict=True)
    )


def _units(text: str) -> list[_Line]:
    lines: list[_Line] = []
    gap = True
    for match in re.finditer(r"[^\n]+|\n", text):
        if match.group() == "\n":
            continue
        gap = gap or not lines or text[lines[-1].span.end : match.start()].count("\n") > 1
        span = trimmed(text, Span(match.start(), match.end()), " \t\r\f\v\u00a0\u3000")
        if span is not None:
            lines.append(_Line(span, span.of(text), gap))
        gap = span is None
    return _joined(text, lines) if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[_Line]) -> bool:
    """Whether the text was wrapped at a fixed width, as old e-mail and plain-text archives are."""
    inner = [line for line, following in itertools.pairwise(lines) if not following.after_gap]
    if len(inner) < 4 or len(inner) < len(lines) * 0.4:
        return False
    width = max(len(line.words) for line in inner)
    close = sum(len(line.words) > width * 0.75 for line in inner)
    return 40 <= width <= 120 and close >= len(inner) * 0.7


def _joined(text: str, lines: list[_Line]) -> list[_Line]:
    out: list[_Line] = []
    for line in lines:
        if out and not line.after_gap and not LIST_ITEM.match(line.words):
            span = Span(out[-1].span.start, line.span.end)
            out[-1] = _Line(span, span.of(text), out[-1].after_gap)
        else:
            out.append(line)
    return out


def _own_role(words: str) -> BlockRole | None:
    """The role that a line shows by itself, whatever stands around it."""
    if CREDIT.match(words) and len(words) < 400:
        return BlockRole.CREDIT
    if DATELINE.match(words):
        return BlockRole.DATELINE
    if BYLINE.match(words) and len(words.split()) <= 14:
        return BlockRole.BYLINE
    if words.startswith(">"):
        return BlockRole.BLOCK_QUOTE
    if LIST_ITEM.match(words):
        return BlockRole.LIST_ITEM
    if CREDIT_AT_END.search(words) and len(words) < 300:
        return BlockRole.CAPTION
    return None


def _head(units: list[_Line], roles: list[BlockRole | None]) -> None:
    """Headline and standfirst: the first lines without a final stop, when a body follows."""
    plain = [place for place, role in enumerate(roles) if role is None]
    if len(plain) < 2 or plain[0] > 1:
        return
    first = plain[0]
    words = units[first].words
    if (
        len(words) > HEADLINE_LENGTH
        or TURN.match(words)
        or (FINAL.search(words) and not words.endswith(("?", "!")))
    ):
        return
    roles[first] = BlockRole.HEADLINE
    second = plain[1]
    words = units[second].words
    before_body = len(plain) > 2 and second == first + 1
    is_sentence = len(words.split()) >= 8 and not FINAL.search(words) and not TURN.match(words)
    if before_body and is_sentence and len(words) <= STANDFIRST_LENGTH:
        roles[second] = BlockRole.STANDFIRST


def _captions(units: list[_Line], roles: list[BlockRole | None]) -> None:
    """Short lines that touch a credit, and bare names on a line of their own, belong to pictures."""
    for place, unit in enumerate(units):
        if roles[place] is not None or FINAL.search(unit.words) or TURN.match(unit.words):
            continue
        beside = [other for other in (place - 1, place + 1) if 0 <= other < len(units)]
        by_credit = any(roles[other] is BlockRole.CREDIT for other in beside) and len(unit.words) < 120
        if by_credit or (NAME.match(unit.words) and place > 0 and not unit.after_gap):
            roles[place] = BlockRole.CAPTION


def _headings(units: list[_Line], roles: list[BlockRole | None]) -> None:
    """Short lines without a final stop between paragraphs."""
    for place in range(1, len(units) - 1):
        words = units[place].words
        alone = units[place].after_gap and units[place + 1].after_gap
        if roles[place] is None and alone and len(words) <= HEADING_LENGTH and not FINAL.search(words):
            quoted = words[0] in "\"“‘«„'" and words[-1] in "\"”’»“'"
            roles[place] = BlockRole.BLOCK_QUOTE if quoted else BlockRole.HEADING
