"""The marked-up PDF: an article typeset by typst with its statements, notes and speakers (PDF/UA-1)."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import typst

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.anchoring import exact_place
from desktop_app.domain.article import Article, Block
from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.notes import Note, Rating
from desktop_app.domain.progress import Progress, check
from desktop_app.domain.runs import Run, runs_of
from desktop_app.domain.spans import words_of
from desktop_app.exporters.files import one_each, write_file
from desktop_app.exporters.registry import ExportDocument, ExportOptions, ExportReport
from desktop_app.exporters.selection import selected
from desktop_app.resource_files import resource_path

NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
"""What typst says when no font has a character; https://github.com/typst/typst."""
LANGUAGES = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "he", "tr", "zh", "ja", "ko"}


class MarkedPdf:
    """Writes the marked-up PDF, one file an article."""

    key = "pdf"
    label = "Marked-up PDF"
    suffix = ".pdf"

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write one PDF an article.

        Raises:
            ExportProblem: it could not be typeset or written.
            Cancelled: the reader asked to stop.
        """
        targets = one_each(target, len(documents), [document.article.title for document in documents])
        warnings: list[str] = []
        for done, (document, path) in enumerate(zip(documents, targets, strict=True)):
            check(progress)
            progress.report(done, len(documents), f"Typesetting {document.article.title}")
            data, told = typeset(document, options)
            check(progress)
            write_file(path, data)
            warnings.extend(told)
        progress.report(len(documents), len(documents), "Done")
        return ExportReport(tuple(targets), tuple(dict.fromkeys(warnings)))


def typeset(document: ExportDocument, options: ExportOptions) -> tuple[bytes, tuple[str, ...]]:
    """The PDF of one article, and what the reader should know of it.

    Raises:
        ExportProblem: typst refused the article.
    """
    data = json.dumps(page_data(selected(document, options), options), ensure_ascii=False)
    try:
        return _compile(data, accessible=True), ()
    except typst.TypstError as error:
        missing = NO_GLYPH.search(str(error))
        if missing is None:
            raise _refused(document, error) from error
    # PDF/UA does not allow a character that no font can show; without the standard it becomes a box
    warning = (
        f"No font on this machine can show “{missing.group(1)}”, so the PDF has a box in its place and does not "
        "claim to be PDF/UA. Install a font with that character, such as Noto, and export again."
    )
    try:
        return _compile(data, accessible=False), (warning,)
    except typst.TypstError as error:
        raise _refused(document, error) from error


def _compile(data: str, *, accessible: bool) -> bytes:
    compiled = typst.compile(
        str(resource_path("templates", "article.typ")),
        format="pdf",
        font_paths=[str(resource_path("fonts"))],
        sys_inputs={"data": data},
        pdf_standards=["ua-1"] if accessible else [],
    )
    return bytes(compiled)


def _refused(document: ExportDocument, error: Exception) -> ExportProblem:
    return ExportProblem(
        f"The PDF of “{document.article.title}” could not be typeset: {error}.",
        "Export it in another format instead, and please report what the message says.",
    )


def page_data(document: ExportDocument, options: ExportOptions) -> dict[str, Any]:
    """Everything that the template shows. All of it is data: typst never reads it as markup."""
    article, analysis = document.article, document.analysis
    provenance = article.provenance
    numbered = list(enumerate(document.notes, 1))
    return {
        "paper": options.paper,
        "language": article.metadata.language if article.metadata.language in LANGUAGES else "en",
        "title": article.title,
        "byline": article.metadata.byline,
        "publisher": article.metadata.publisher,
        "published": article.metadata.published.isoformat() if article.metadata.published else None,
        "location": article.metadata.address or provenance.location,
        "retrieved": provenance.retrieved_at.strftime("%Y-%m-%d %H:%M UTC"),
        "sha256": provenance.sha256,
        "model": f"{analysis.model.name} {analysis.model.version}",
        "warnings": [*article.warnings, *analysis.warnings],
        "marks": marks(),
        "blocks": [_block(article, block, analysis, numbered) for block in article.blocks],
        "speakers": _speakers(analysis),
        "disputes": _disputes(article, analysis),
        "notes": [_note(number, note, document.ratings) for number, note in numbered],
    }


@cache
def marks() -> dict[str, dict[str, str]]:
    """How each kind is marked on paper."""
    with resource_path("themes", "kinds.toml").open("rb") as file:
        light = tomllib.load(file)["light"]
    return {name: mark for name, mark in light.items() if isinstance(mark, dict)}


def _block(
    article: Article, block: Block, analysis: Analysis, numbered: list[tuple[int, Note]]
) -> dict[str, Any]:
    here = [s for s in analysis.statements if any(piece.overlaps(block.span) for piece in s.pieces)]
    runs = [_run(article, run) for run in runs_of(block.span, here)]
    places = [(number, exact_place(article.text, note.anchor)) for number, note in numbered]
    numbers = [
        number for number, place in places if place and block.span.start <= place.start < block.span.end
    ]
    return {"role": block.role.value, "runs": runs, "notes": numbers}


def _run(article: Article, run: Run) -> dict[str, Any]:
    return {
        "text": printable(run.span.of(article.text)),
        "kind": mark_name(run.statement) if run.statement else None,
        "source": run.is_source,
        "cue": run.is_cue,
    }


def mark_name(statement: Statement) -> str:
    """The name of a statement's mark in `kinds.toml`."""
    return "own-voice" if statement.own_voice else statement.kind.value


def printable(words: str) -> str:
    """`words` without control characters, which have no shape; line breaks inside a block become spaces."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "" for c in words)


def _speakers(analysis: Analysis) -> list[dict[str, Any]]:
    found = []
    for speaker in analysis.speakers:
        kinds = [statement.kind.value for statement in analysis.statements if statement.speaker == speaker.id]
        tie = analysis.speaker(speaker.speaks_for)
        role = speaker.role or (speaker.kind.value if speaker.kind.value != "person" else "")
        if tie is not None:
            role = f"{role} · speaks for {tie.name}" if role else f"speaks for {tie.name}"
        counts = {kind: kinds.count(kind) for kind in ("claim", "denial", "other")}
        found.append({"name": printable(speaker.name), "role": printable(role), **counts})
    return found


def _disputes(article: Article, analysis: Analysis) -> list[dict[str, Any]]:
    def sides(ids: tuple[str, ...]) -> list[dict[str, str]]:
        statements = [statement for key in ids if (statement := analysis.statement(key))]
        return [
            {
                "who": speaker.name if (speaker := analysis.speaker(statement.speaker)) else "The article",
                "words": printable(words_of(article.text, statement.content)),
            }
            for statement in statements
        ]

    return [
        {
            "proposition": printable(dispute.proposition),
            "asserted": sides(dispute.asserted_by),
            "denied": sides(dispute.denied_by),
        }
        for dispute in analysis.disputes
    ]


def _note(number: int, note: Note, ratings: tuple[Rating, ...]) -> dict[str, Any]:
    verdict = next((rating.label for rating in ratings if rating.key == note.verdict), None)
    return {
        "number": number,
        "quote": printable(note.anchor.exact),
        "body": [printable(line) for line in note.body.splitlines() if line.strip()],
        "verdict": verdict,
        "status": note.status.value,
        "tags": list(note.tags),
        "evidence": [
            {"source": printable(row.source), "link": row.link or "", "shows": printable(row.shows)}
            for row in note.evidence
        ],
    }
