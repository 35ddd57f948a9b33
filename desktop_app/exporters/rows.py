"""Statements as the rows of a fact-check sheet: who, what, where, and what the check found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.analysis import Statement
from desktop_app.domain.article import Article, Block
from desktop_app.domain.noted import Noted
from desktop_app.domain.spans import Span
from desktop_app.exporters.layout import NumberedNote, all_blocks, numbered_notes
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.wording import (
    QUOTATION_LABELS,
    address_of,
    content_words,
    evidence_line,
    kind_label,
    one_line,
    plain_lines,
    printable,
    role_of,
    verdict_label,
    who,
)

HEADINGS = (
    "Article",
    "Number",
    "Speaker",
    "Role",
    "Kind",
    "Quotation",
    "Text",
    "Context",
    "Place",
    "Verdict",
    "Status",
    "Evidence",
    "Note",
    "Tags",
    "Confidence",
    "Why",
    "Statement",
    "Address",
    "Retrieved",
    "SHA-256",
    "Model",
)


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement with everything noted on it."""

    number: int
    statement: Statement
    speaker: str
    role: str
    kind: str
    quotation: str
    text: str
    context: str
    """The paragraph that the statement stands in."""
    place: str
    """Page, for an original with pages, or paragraph, both counted from 1."""
    notes: tuple[NumberedNote, ...]


def rows_of(document: ExportDocument) -> list[StatementRow]:
    """The statements in text order. A note counts for the statement it was taken on, else for those it overlaps."""
    article, analysis = document.article, document.analysis
    blocks = tuple(all_blocks(article))
    starts = [block.span.start for block in blocks]
    on_statement = _notes_by_statement(document)
    ordered = sorted((s for s in analysis.statements if s.content), key=lambda s: (s.content[0], s.id))
    return [
        StatementRow(
            number=number,
            statement=statement,
            speaker=printable(who(analysis, statement)),
            role=printable(role_of(analysis, analysis.speaker(statement.speaker))),
            kind=kind_label(statement),
            quotation=QUOTATION_LABELS[statement.quotation],
            text=content_words(article, statement),
            context=_context(article, blocks, starts, statement),
            place=_place(article, starts, statement),
            notes=on_statement.get(statement.id, ()),
        )
        for number, statement in enumerate(ordered, 1)
    ]


def unattached_notes(document: ExportDocument) -> tuple[NumberedNote, ...]:
    """The notes that stand on no statement of the export."""
    attached = {n.number for notes in _notes_by_statement(document).values() for n in notes}
    return tuple(n for n in numbered_notes(document) if n.number not in attached)


def cells_of(document: ExportDocument, row: StatementRow) -> list[str | int | float]:
    """The cells of a row in the order of `HEADINGS`."""
    notes = [numbered.note for numbered in row.notes]
    return [
        printable(document.article.title),
        row.number,
        row.speaker,
        row.role,
        row.kind,
        row.quotation,
        row.text,
        row.context,
        row.place,
        _lines(verdict_label(note, document.ratings) for note in notes),
        _lines(note.status.value for note in notes),
        _lines(evidence_line(one) for note in notes for one in note.evidence),
        _lines(plain_lines(note.body) for note in notes),
        ", ".join(dict.fromkeys(printable(tag) for note in notes for tag in note.tags)),
        round(row.statement.confidence, 3),
        printable(row.statement.why),
        row.statement.id,
        *_origin(document),
    ]


def note_cells(document: ExportDocument, numbered: NumberedNote) -> list[str | int | float]:
    """The row of a note that stands on no statement, in the order of `HEADINGS`."""
    note = numbered.note
    starts = [block.span.start for block in all_blocks(document.article)]
    place = _place_of(document.article, starts, numbered.place) if numbered.place else "not found in the text"
    return [
        printable(document.article.title),
        "",
        "",
        "",
        "Note",
        "",
        one_line(note.anchor.exact),
        "",
        place,
        verdict_label(note, document.ratings),
        note.status.value,
        _lines(evidence_line(one) for one in note.evidence),
        plain_lines(note.body),
        ", ".join(printable(tag) for tag in note.tags),
        "",
        "",
        "",
        *_origin(document),
    ]


def _origin(document: ExportDocument) -> tuple[str, ...]:
    """Where the article is from and what marked it up, in each row: rows get sorted, copied and mailed alone."""
    provenance, model = document.article.provenance, document.analysis.model
    return (
        printable(address_of(document.article)),
        provenance.retrieved_at.strftime("%Y-%m-%d %H:%M UTC"),
        provenance.sha256,
        printable(f"{model.name} {model.version}"),
    )


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)


def _notes_by_statement(document: ExportDocument) -> dict[str, tuple[NumberedNote, ...]]:
    statements = document.analysis.statements
    noted = Noted(statements)
    found: dict[str, tuple[NumberedNote, ...]] = {}
    for numbered in numbered_notes(document):
        place = numbered.place
        own = noted.statement_of(numbered.note, place) if place else None
        if own is not None:
            ids = [own.id]
        elif place is not None:
            ids = [s.id for s in statements if any(piece.overlaps(place) for piece in s.content)]
        else:
            ids = []
        for statement_id in ids:
            found[statement_id] = (*found.get(statement_id, ()), numbered)
    return found


def _context(article: Article, blocks: tuple[Block, ...], starts: list[int], statement: Statement) -> str:
    index = bisect_right(starts, statement.content[0].start) - 1
    return one_line(blocks[index].span.of(article.text)) if index >= 0 else ""


def _place(article: Article, starts: list[int], statement: Statement) -> str:
    return _place_of(article, starts, statement.content[0])


def _place_of(article: Article, starts: list[int], span: Span) -> str:
    index = bisect_right(article.page_map, span.start, key=lambda run: run.span.end)
    if index < len(article.page_map):
        return f"page {article.page_map[index].box.page + 1}"
    return f"paragraph {max(1, bisect_right(starts, span.start))}"
