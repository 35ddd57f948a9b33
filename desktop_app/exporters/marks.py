"""The marks that a PDF gets as annotations: one a statement, one a note that stands on no statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.spans import Spans
from desktop_app.exporters.layout import NumberedNote
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.rows import StatementRow
from desktop_app.exporters.wording import mark_name, note_text, one_line, printable


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark, wherever the words stand on pages."""

    name: str
    kind: str
    """A name of `kinds.toml`."""
    subject: str
    spans: Spans
    contents: str
    made: datetime
    notes: tuple[NumberedNote, ...] = ()
    statement_id: str | None = None


def marks_of(
    document: ExportDocument, rows: Sequence[StatementRow], notes: Sequence[NumberedNote]
) -> Iterator[Mark]:
    """The marks in text order, statements first: those of statements with the notes on them, then the other notes."""
    attached: set[int] = set()
    for row in rows:
        statement = row.statement
        attached.update(numbered.number for numbered in row.notes)
        told = f"{row.number} · {row.kind} · {row.speaker}. {printable(statement.why)}".strip()
        yield Mark(
            name=f"hearsay-{statement.id}",
            kind=mark_name(statement),
            subject=row.kind,
            spans=statement.content,
            contents=_contents(document, row.text, told, row.notes),
            made=document.article.provenance.retrieved_at,
            notes=row.notes,
            statement_id=statement.id,
        )
    for numbered in notes:
        if numbered.place is not None and numbered.number not in attached:
            yield Mark(
                name=f"hearsay-note-{numbered.note.id}",
                kind="note",
                subject="Note",
                spans=(numbered.place,),
                contents=_contents(document, one_line(numbered.note.anchor.exact), "", (numbered,)),
                made=numbered.note.updated_at,
                notes=(numbered,),
            )


def _contents(document: ExportDocument, words: str, told: str, notes: Sequence[NumberedNote]) -> str:
    parts = [words, told]
    parts += [f"Note {n.number}\n{note_text(n.note, document.ratings)}".strip() for n in notes]
    return "\n\n".join(part for part in parts if part)
