"""Which statements and notes go into an export: one rule for every format."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Note
from desktop_app.exporters.registry import ExportDocument


def selected(document: ExportDocument, options: ExportOptions) -> ExportDocument:
    """`document` with only what `options` let through; links to what is left out are cut."""
    wanted = _speaker_ids(document.analysis, options)
    statements = tuple(s for s in document.analysis.statements if _wanted(s, options, wanted))
    kept = {statement.id for statement in statements}
    speaking = {statement.speaker for statement in statements}
    analysis = Analysis(
        statements=tuple(_without_links(statement, kept) for statement in statements),
        speakers=tuple(s for s in document.analysis.speakers if s.id in speaking or options.speakers is None),
        disputes=tuple(
            dispute
            for dispute in document.analysis.disputes
            if kept.issuperset((*dispute.asserted_by, *dispute.denied_by))
        ),
        model=document.analysis.model,
        warnings=document.analysis.warnings,
    )
    notes = (
        tuple(open_note(note) for note in document.notes if not note.protected) if options.with_notes else ()
    )
    return replace(document, analysis=analysis, notes=notes)


def open_note(note: Note) -> Note:
    """`note` without the rows of evidence that name a protected source."""
    return replace(note, evidence=tuple(row for row in note.evidence if not row.protected))


def _speaker_ids(analysis: Analysis, options: ExportOptions) -> frozenset[str]:
    """The ids that the wanted speakers have in this article."""
    names = {name.casefold() for name in options.speakers or ()}
    return frozenset(
        speaker.id
        for speaker in analysis.speakers
        if names.intersection(name.casefold() for name in (speaker.name, *speaker.aliases))
    )


def _wanted(statement: Statement, options: ExportOptions, speakers: frozenset[str]) -> bool:
    if statement.own_voice:
        return options.own_voice and options.speakers is None and statement.kind in options.kinds
    by_wanted = options.speakers is None or statement.speaker in speakers
    return by_wanted and statement.kind in options.kinds


def _without_links(statement: Statement, kept: set[str]) -> Statement:
    return replace(
        statement,
        parent=statement.parent if statement.parent in kept else None,
        denies=tuple(denied for denied in statement.denies if denied in kept),
    )
