"""Guesses what each line of a plain text is: headline, standfirst, byline, caption, credit, heading and so on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from desktop_app.domain.article import Block, BlockRole, Metadata
from desktop_app.domain.spans import Span, trimmed
from desktop_app.importers import line_patterns as look
from desktop_app.importers.dates import date_of
from desktop_app.importers.lines import Unit, units_of

_LONGEST_HEADLINE = 220
_LONGEST_HEADING = 80
_BODY_LENGTH = 90
_LONGEST_CAPTION = 320


@dataclass(frozen=True, slots=True)
class _Piece:
    """A unit or a part of one, with its role once that is known."""

    span: Span
    words: str
    unit: Unit
    role: BlockRole | None = None


def blocks_of(text: str) -> tuple[Block, ...]:
    """Blocks for a plain text whose lines are all there is to go by.

    Together the blocks hold every character of `text` but the white space between them.
    """
    pieces = [piece for unit in units_of(text) for piece in _split(text, unit)]
    pieces = _front(pieces)
    pieces = _rest(pieces, text)
    return tuple(Block(piece.span, piece.role or BlockRole.PARAGRAPH) for piece in pieces)


def metadata_of(text: str, blocks: tuple[Block, ...]) -> Metadata:
    """What the blocks say of the article: title, byline and date of publication."""
    title = _first(text, blocks, BlockRole.HEADLINE)
    byline = _first(text, blocks, BlockRole.BYLINE)
    dated = [date_of(block.span.of(text)) for block in blocks[:12] if block.role is BlockRole.DATELINE]
    named = look.BYLINE.match(byline) if byline else None
    return Metadata(
        title=title,
        byline=named["names"] if named else byline,
        published=next((day for day in dated if day), None),
    )


def _first(text: str, blocks: tuple[Block, ...], role: BlockRole) -> str | None:
    return next((" ".join(b.span.of(text).split()) for b in blocks if b.role is role), None)


def _split(text: str, unit: Unit) -> list[_Piece]:
    """One unit cut where a line holds two things: a date or a credit beside other words."""
    words = unit.span.of(text)

    def cut(at: int, first: BlockRole | None, second: BlockRole | None) -> list[_Piece]:
        pieces = []
        for start, end, role in ((0, at, first), (at, len(words), second)):
            span = Span(unit.span.start + start, unit.span.start + end) if start < end else None
            if span and (inner := trimmed(text, span)):
                pieces.append(_Piece(inner, inner.of(text), unit, role))
        return pieces

    if len(words) <= _LONGEST_CAPTION:
        if look.CREDIT.match(words):
            gap = look.CREDIT_THEN_CAPTION.search(words)
            return cut(gap.end() if gap else len(words), BlockRole.CREDIT, BlockRole.CAPTION)
        if found := look.CREDIT_AT_END.search(words):
            return cut(found.start("credit"), BlockRole.CAPTION, BlockRole.CREDIT)
        if found := look.DATE_AT_END.search(words):
            return cut(found.start("date"), None, BlockRole.DATELINE)
        if look.DATE_LINE.match(words):
            return cut(len(words), BlockRole.DATELINE, None)
        if look.BYLINE.match(words):
            return cut(len(words), BlockRole.BYLINE, None)
    if found := look.DATE_AT_START.match(words):
        return cut(found.end(), BlockRole.DATELINE, None)
    if (found := look.DATELINE.match(words)) and len(words) - found.end() > 40:
        return cut(found.end(), BlockRole.DATELINE, BlockRole.PARAGRAPH)
    return cut(len(words), None, None)


def _front(pieces: list[_Piece]) -> list[_Piece]:
    """Roles for what stands before the first paragraph of the story."""
    out = list(pieces)
    headline = next((i for i, piece in enumerate(out[:6]) if piece.role is None), None)
    if headline is None or not _may_be_headline(out, headline):
        return out
    out[headline] = replace(out[headline], role=BlockRole.HEADLINE)
    dated = False
    for i in range(headline + 1, len(out)):
        piece = out[i]
        if piece.role in (BlockRole.DATELINE, BlockRole.BYLINE):
            dated = True
        if piece.role is BlockRole.PARAGRAPH:
            break
        if piece.role is None:
            role = _front_role(out, i, headline, dated=dated)
            if role is None:
                break
            out[i] = replace(piece, role=role)
    return out


def _may_be_headline(pieces: list[_Piece], at: int) -> bool:
    """Whether the piece can be the title of what follows: short, and something does follow."""
    words = pieces[at].words
    if len(words) > _LONGEST_HEADLINE or len(pieces) < 2 or (pieces[at].unit.wrapped and len(words) > 160):
        return False
    if look.LIST_ITEM.match(words) or (look.SPEAKER_LABEL.match(words) and look.SENTENCE_END.search(words)):
        return False
    ends = look.SENTENCE_END.search(words)
    return not ends or words.endswith(("?", "!")) or (words.count(". ") == 0 and len(words) < 60)


def _front_role(pieces: list[_Piece], at: int, headline: int, *, dated: bool) -> BlockRole | None:
    """The role of a piece between headline and story, or None where the story begins with it."""
    piece, words = pieces[at], pieces[at].words
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    ends = bool(look.SENTENCE_END.search(words))
    if look.CAPTION.match(words):
        return BlockRole.CAPTION
    if look.NAME.match(words):
        picture = following is not None and following.role in (BlockRole.CREDIT, BlockRole.CAPTION)
        return BlockRole.CAPTION if picture else BlockRole.BYLINE
    if following is None:
        return None
    if dated and words[0].islower() and len(words) < _LONGEST_CAPTION:
        return BlockRole.CAPTION
    first_after = all(p.role is not None for p in pieces[headline + 1 : at])
    if not dated and len(words.split()) >= 4 and first_after:
        front_follows = following.role in (BlockRole.BYLINE, BlockRole.DATELINE) or bool(
            look.NAME.match(following.words)
        )
        if (not ends and len(words) <= 400) or (front_follows and following.role is not None):
            already = any(p.role is BlockRole.STANDFIRST for p in pieces[:at])
            return BlockRole.CAPTION if already and not piece.unit.gap_before else BlockRole.STANDFIRST
    if not ends and 4 <= len(words.split()) <= 30 and not look.SPEAKER_LABEL.match(words):
        return BlockRole.CAPTION
    return None


def _rest(pieces: list[_Piece], text: str) -> list[_Piece]:
    """Roles for what the front pass left open."""
    out = list(pieces)
    for i, piece in enumerate(out):
        if piece.role is None:
            out[i] = replace(piece, role=_body_role(out, i, text))
    return out


def _body_role(pieces: list[_Piece], at: int, text: str) -> BlockRole:
    piece, words = pieces[at], pieces[at].words
    if look.LIST_ITEM.match(words) or _in_dash_list(pieces, at):
        return BlockRole.LIST_ITEM
    if words.startswith(">"):
        return BlockRole.BLOCK_QUOTE
    if (look.CAPTION.match(words) or look.FROM_FILE.search(words)) and len(words) < _LONGEST_CAPTION:
        return BlockRole.CAPTION
    beside_credit = (at > 0 and pieces[at - 1].role is BlockRole.CREDIT and not piece.unit.gap_before) or (
        at + 1 < len(pieces) and pieces[at + 1].role is BlockRole.CREDIT and not piece.unit.gap_after
    )
    if beside_credit and len(words) < _LONGEST_CAPTION and not look.SENTENCE_END.search(words):
        return BlockRole.CAPTION
    if _is_heading(pieces, at):
        return BlockRole.HEADING
    return BlockRole.BLOCK_QUOTE if _is_pull_quote(piece, text) else BlockRole.PARAGRAPH


def _in_dash_list(pieces: list[_Piece], at: int) -> bool:
    """Whether the piece opens with a dash and so does a neighbour: one alone may be an interjection."""
    if not look.DASH_ITEM.match(pieces[at].words):
        return False
    return any(0 <= i < len(pieces) and look.DASH_ITEM.match(pieces[i].words) for i in (at - 1, at + 1))


def _is_heading(pieces: list[_Piece], at: int) -> bool:
    piece, words = pieces[at], pieces[at].words
    if at == 0 or at + 1 == len(pieces) or "\n" in words or len(words) > _LONGEST_HEADING:
        return False
    if len(words.split()) > 12 or look.SPEAKER_LABEL.match(words) or words[-1] in '.,;:!?…"”’»)-–—':
        return False
    if not (words[0].isupper() or words[0].isdigit() or words[0] in "\"“‘'«"):
        return False
    following = pieces[at + 1]
    if following.role in _MAY_FOLLOW_HEADING:
        return piece.unit.gap_before or len(following.words) > _BODY_LENGTH
    return False


_MAY_FOLLOW_HEADING = (None, BlockRole.PARAGRAPH, BlockRole.LIST_ITEM, BlockRole.DATELINE, BlockRole.CAPTION)


def _is_pull_quote(piece: _Piece, text: str) -> bool:
    """Whether the piece is a quotation set apart that the text has elsewhere as well."""
    words = piece.words
    if not piece.unit.gap_before or words[0] not in '"“«' or words[-1] not in '"”»' or len(words) < 24:
        return False
    if re.search(r"[\"“”«»]", words[1:-1]):
        return False
    inner = words[1:-1].rstrip(".,")
    return text.count(inner) > 1
