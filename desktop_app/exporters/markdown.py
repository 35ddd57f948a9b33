"""Markdown with footnotes: a highlight and a footnote for each statement, a footnote for each note.

Highlights are written `==so==` (Pandoc's `mark`, Obsidian, MultiMarkdown), footnotes `[^1]` as Pandoc and GitHub
have them. Where a program knows neither, the text stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.article import BlockRole
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.markdown import escaped
from desktop_app.domain.progress import Progress
from desktop_app.exporters.files import write_each
from desktop_app.exporters.layout import LaidOutBlock, NumberedNote, Piece, laid_out, numbered_notes
from desktop_app.exporters.note_body import BodyBlock, BodySpan, body_blocks
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.rows import StatementRow, rows_of
from desktop_app.exporters.selection import selected
from desktop_app.exporters.wording import (
    content_words,
    evidence_line,
    facts,
    one_line,
    plain_lines,
    printable,
    role_of,
    verdict_label,
    warnings_of,
    who,
)

_BETWEEN_MARKS = re.compile(r"==(\s*)==")
"""Where one highlight ends and the next begins; every other equals sign is escaped."""
_CORE = re.compile(r"(\W*)(.*?)(\W*)", re.DOTALL)
_BEFORE = {
    BlockRole.HEADLINE: "# ",
    BlockRole.HEADING: "## ",
    BlockRole.LIST_ITEM: "- ",
    BlockRole.BLOCK_QUOTE: "> ",
}


class MarkdownExporter:
    """One file an article."""

    key, label, suffix = "markdown", "Markdown with footnotes", ".md"
    joint = False

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the files; see `Exporter.write`."""
        return write_each(
            documents,
            target,
            progress,
            lambda one: (markdown_of(selected(one, options)).encode("utf-8", "replace"), ()),
        )


def markdown_of(document: ExportDocument) -> str:
    """The file; `document` holds only what goes in."""
    notes = numbered_notes(document)
    rows = rows_of(document)
    last = {row.statement.id: row.statement.content[-1].end for row in rows}
    numbers = {row.statement.id: row.number for row in rows}
    ends: dict[int, list[int]] = {}
    for statement_id, end in last.items():
        ends.setdefault(end, []).append(numbers[statement_id])
    parts = [_block(laid, ends) for laid in laid_out(document, notes)]
    if not any(block.role is BlockRole.HEADLINE for block in document.article.blocks):
        parts.insert(0, f"# {escaped(printable(document.article.title))}")
    parts += [_disputes(document), _speakers(document), _unplaced(document, notes), _about(document)]
    parts += [_statement_footnote(row) for row in rows]
    parts += [_note_footnote(document, numbered) for numbered in notes if numbered.place]
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(laid: LaidOutBlock, ends: dict[int, list[int]]) -> str:
    body = "".join(_piece(piece, ends, first=not index) for index, piece in enumerate(laid.pieces))
    joined = _BETWEEN_MARKS.sub(r"\1", body)
    return _BEFORE.get(laid.block.role, "") + joined.strip()


def _piece(piece: Piece, ends: dict[int, list[int]], *, first: bool) -> str:
    raw = printable(piece.text)
    words = raw.strip()
    lead, trail = raw[: len(raw) - len(raw.lstrip())], raw[len(raw.rstrip()) :] if words else ""
    out = escaped(words, first=first)
    if piece.is_source or piece.is_cue:
        out = _emphasised(words, "**" if piece.is_source else "*", first=first)
    if words and piece.statement is not None:
        out = f"=={out}=="
    references = "".join(f"[^s{number}]" for number in ends.get(piece.span.end, ()))
    references += "".join(f"[^n{number}]" for number in piece.notes)
    return f"{lead}{out}{references}{trail}"


def _emphasised(words: str, stars: str, *, first: bool) -> str:
    """The words set off by `stars`, which stand next to letters: beside punctuation they would show themselves."""
    match = _CORE.fullmatch(words)
    before, core, after = match.groups() if match else ("", words, "")
    if not core:
        return escaped(words, first=first)
    parts = (
        escaped(before, first=first),
        stars,
        escaped(core, first=False),
        stars,
        escaped(after, first=False),
    )
    return "".join(parts)


def _statement_footnote(row: StatementRow) -> str:
    told = f"{row.kind} · {row.speaker}. {printable(row.statement.why)}".strip()
    return f"[^s{row.number}]: {escaped(told)}"


def _note_footnote(document: ExportDocument, numbered: NumberedNote) -> str:
    return f"[^n{numbered.number}]: " + "\n\n    ".join(_note_lines(document, numbered))


def _note_lines(document: ExportDocument, numbered: NumberedNote) -> list[str]:
    note = numbered.note
    verdict = verdict_label(note, document.ratings)
    lines = [
        f"**Verdict: {escaped(printable(verdict))}**" if verdict else "",
        *map(_body_line, body_blocks(plain_lines(note.body))),
        *(f"Evidence: {escaped(evidence_line(row))}" for row in note.evidence),
        f"Tags: {escaped(', '.join(printable(tag) for tag in note.tags))}" if note.tags else "",
    ]
    return [line for line in lines if line.strip()] or ["(no words)"]


def _body_line(block: BodyBlock) -> str:
    """A paragraph or list item of a note: its emphasis and its web links stay, everything else is words."""
    words = "".join(_body_span(span, first=not place) for place, span in enumerate(block.parts))
    return f"- {words}" if block.type == "item" else words


def _body_span(span: BodySpan, *, first: bool) -> str:
    stars = f"{'**' if span.strong else ''}{'*' if span.emph else ''}"
    words = _emphasised(span.text, stars, first=first) if stars else escaped(span.text, first=first)
    return f"[{words}](<{span.link}>)" if span.link else words


def _unplaced(document: ExportDocument, notes: Sequence[NumberedNote]) -> str:
    lost = [numbered for numbered in notes if numbered.place is None]
    if not lost:
        return ""
    lines = ["## Notes whose words are no longer in the text"]
    for numbered in lost:
        quoted = one_line(numbered.note.anchor.exact)
        body = " ".join(_note_lines(document, numbered))
        lines.append(f"- “{escaped(quoted)}”: {body}")
    return "\n\n".join(lines)


def _speakers(document: ExportDocument) -> str:
    analysis = document.analysis
    if not analysis.speakers:
        return ""
    lines = ["## Speakers", "", "| Name | Role | Claims | Denials | Other |", "|---|---|---|---|---|"]
    for speaker in analysis.speakers:
        kinds = [s.kind.value for s in analysis.statements if s.speaker == speaker.id]
        counts = " | ".join(str(kinds.count(kind)) for kind in ("claim", "denial", "other"))
        role = escaped(printable(role_of(analysis, speaker)))
        lines.append(f"| {escaped(printable(speaker.name))} | {role} | {counts} |")
    return "\n".join(lines)


def _disputes(document: ExportDocument) -> str:
    article, analysis = document.article, document.analysis
    if not analysis.disputes:
        return ""
    lines = ["## Disputed"]
    for dispute in analysis.disputes:
        lines.append(f"**{escaped(printable(dispute.proposition))}**")
        for verb, ids in (("Asserted", dispute.asserted_by), ("Denied", dispute.denied_by)):
            for statement in filter(None, map(analysis.statement, ids)):
                words = escaped(content_words(article, statement))
                lines.append(f"- {verb} by {escaped(printable(who(analysis, statement)))}: {words}")
    return "\n\n".join(lines)


def _about(document: ExportDocument) -> str:
    lines = ["## About this document"]
    lines += [f"- {escaped(label)}: {escaped(value)}" for label, value in facts(document)]
    lines += [f"- Note: {escaped(warning)}" for warning in warnings_of(document)]
    return "\n\n".join([lines[0], "\n".join(lines[1:])])
