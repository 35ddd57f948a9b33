"""Statements that no cue word shows: headlines with a colon, turns of transcripts, quotations that stand alone."""

from __future__ import annotations

import re

from desktop_app.analysis.findings import Attribution, BlockFindings
from desktop_app.analysis.kinds import UNCUED
from desktop_app.analysis.labels import names_nobody
from desktop_app.analysis.lexicon import cues, people
from desktop_app.analysis.quotes import Quote
from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.letters import CAPITAL
from desktop_app.domain.spans import Span

BLOCK_QUOTED = "block quote"
"""The frame of a whole block quote that has no quotation marks."""
TURN = re.compile(rf"^[\"“]?([{CAPITAL}][\w.’'-]*(?: [\w.’'-]+){{0,4}})( ?:)\s(?=\S)")
HEAD_SOURCE_FIRST = re.compile(r"^([^:–—\"“]{2,45}?)(\s?:|\s[–—-])\s(.{8,})$")
HEAD_SOURCE_LAST = re.compile(r"^(.{12,}?)(\s?:|\s[–—-])\s([^:–—\"“.]{2,40})$")


def in_head(block: Block, words: str, found: BlockFindings) -> list[Attribution]:
    """As in “Minister: No plan to cut pensions” and “Quake toll rises to 14 – governor”."""
    for pattern, source, cue, content in ((HEAD_SOURCE_FIRST, 1, 2, 3), (HEAD_SOURCE_LAST, 3, 2, 1)):
        match = pattern.match(words)
        colon = match is not None and match.group(cue).strip() == ":" and source == 1
        if match is None or not _may_speak(match.group(source), block, found, colon=colon):
            continue
        mark = match.start(cue) + len(match.group(cue)) - 1
        text = match.group(content).rstrip(".")
        kind, why = StatementKind.CLAIM, "The headline names who says so."
        if re.match(r"(?i)[\s\"'“‘]*(no|not|never|we never|we did not)\b", text) or " not " in f" {text} ":
            kind, why = StatementKind.DENIAL, "The headline gives somebody's “no”."
        elif text.endswith("?"):
            kind, why = StatementKind.OTHER, "It is a question."
        return [
            Attribution(
                "head",
                ":",
                (Span(match.start(content), match.start(content) + len(text)),),
                (Span(match.start(source), match.end(source)),),
                (Span(mark, mark + 1),),
                match.group(source).split()[-1].lower(),
                kind,
                why,
            )
        ]
    return []


def _may_speak(source: str, block: Block, found: BlockFindings, *, colon: bool) -> bool:
    words = source.lower().split()
    if block.role is BlockRole.HEADING or not 1 <= len(words) <= 5 or names_nobody(source):
        return False
    known = people().roles | people().bodies | people().titles | cues().unnamed | cues().documents
    places = people().seats.keys() | people().countries
    named = [
        name for name in found.names if name.span.start < len(source) and name.label in ("PERSON", "ORG")
    ]
    capital = colon and all(word[:1].isupper() for word in source.split()) and len(words) <= 3
    return words[-1] in known or source.lower() in places or bool(named) or capital


def turn_in(words: str) -> Attribution | None:
    """What is said in a paragraph that begins with who speaks: "JUDGE: Sit down."."""
    match = _turn_of(words)
    if match is None:
        return None
    name, at, start = match.group(1), match.start(1), match.end()
    text = words[start:]
    kind, why = StatementKind.CLAIM, "A turn in a transcript."
    if text.rstrip().endswith("?"):
        kind, why = StatementKind.OTHER, "A question in a transcript."
    elif re.match(r"(?i)(no|never|not)\b", text):
        kind, why = StatementKind.DENIAL, "The answer begins with a “no”."
    return Attribution(
        "turn",
        ":",
        (Span(start, len(words)),),
        (Span(at, at + len(name)),),
        (Span(at + len(name), at + len(name) + 1),),
        name.split()[-1].lower(),
        kind,
        why,
    )


def _turn_of(words: str) -> re.Match[str] | None:
    match = TURN.match(words)
    return None if match is None or names_nobody(match.group(1)) else match


def is_transcript(article: Article) -> bool:
    """Whether paragraphs begin with who speaks: "JUDGE: Sit down."."""
    turns = [
        match.group(1)
        for block in article.blocks
        if block.role is BlockRole.PARAGRAPH and (match := _turn_of(block.span.of(article.text)))
    ]
    return (len(turns) >= 3 and len(set(turns)) < len(turns)) or (
        len(turns) >= 2 and len(turns) >= len(article.blocks) * 0.5
    )


def floating_quotes(words: str, found: BlockFindings, attributions: list[Attribution]) -> list[Quote]:
    """Quotations that no cue is beside and that are whole sentences."""
    taken = [span for one in attributions for span in one.content]
    out = []
    for quote in found.quotes:
        span = Span(quote.start, quote.end)
        inner = words[quote.start + 1 : quote.end - (1 if quote.closed else 0)].strip()
        ended = inner[-1:] in (".", "!", "?", "…") or not quote.closed
        before = words[: quote.start].rstrip()
        begins = not before or before[-1] in '.!?:…"”’»)' or before.endswith("—")
        if not any(span.overlaps(other) for other in taken) and ended and begins and len(inner.split()) >= 3:
            out.append(quote)
    return out


def is_question(words: str) -> bool:
    """Whether the words end as a question does, quotation marks aside."""
    return words.rstrip("\"”’»' ").endswith("?")


def floating(quote: Quote, words: str) -> Attribution:
    """The attribution of a quotation that no cue is beside."""
    text = words[quote.start : quote.end]
    kind = StatementKind.OTHER if is_question(text) else StatementKind.CLAIM
    return Attribution(
        "floating",
        "",
        (Span(quote.start, quote.end),),
        kind=kind,
        why=UNCUED,
    )


def block_quoted(words: str) -> Attribution:
    """The attribution of a block quote without quotation marks, all of which somebody says."""
    text = words.strip()
    start = words.index(text)
    kind = StatementKind.OTHER if is_question(text) else StatementKind.CLAIM
    return Attribution(BLOCK_QUOTED, "", (Span(start, start + len(text)),), kind=kind, why=UNCUED)
