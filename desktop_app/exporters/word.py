"""Word documents: statements highlighted and underlined by kind, notes as Word comments."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_COLOR_INDEX, WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from desktop_app.domain.article import BlockRole
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import Progress
from desktop_app.domain.spans import Span
from desktop_app.exporters.files import write_each
from desktop_app.exporters.layout import LaidOutBlock, NumberedNote, Piece, laid_out, numbered_notes
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.rows import rows_of
from desktop_app.exporters.selection import selected
from desktop_app.exporters.wording import (
    KIND_LABELS,
    content_words,
    facts,
    is_right_to_left,
    mark_name,
    note_text,
    one_line,
    printable,
    role_of,
    warnings_of,
    who,
)

AUTHOR, INITIALS = "Hearsay", "H"
HIGHLIGHTS = {
    "claim": WD_COLOR_INDEX.TURQUOISE,
    "denial": WD_COLOR_INDEX.YELLOW,
    "other": WD_COLOR_INDEX.GRAY_25,
    "own-voice": None,
}
"""Word knows few highlight colours; these stay apart in print and for the colour-blind."""
UNDERLINES = {
    "claim": WD_UNDERLINE.SINGLE,
    "denial": WD_UNDERLINE.DOUBLE,
    "other": WD_UNDERLINE.DOTTED,
    "own-voice": WD_UNDERLINE.DASH,
}
_STYLES = {
    BlockRole.HEADLINE: "Title",
    BlockRole.STANDFIRST: "Subtitle",
    BlockRole.HEADING: "Heading 2",
    BlockRole.CAPTION: "Caption",
    BlockRole.CREDIT: "Caption",
    BlockRole.LIST_ITEM: "List Bullet",
    BlockRole.BLOCK_QUOTE: "Quote",
}
_INK = RGBColor(0x1D, 0x21, 0x26)
_QUIET = RGBColor(0x5A, 0x60, 0x68)


class WordExporter:
    """One document an article."""

    key, label, suffix = "docx", "Word document with comments", ".docx"
    joint = False

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the documents; see `Exporter.write`."""
        return write_each(documents, target, progress, lambda one: (word_bytes(selected(one, options)), ()))


def word_bytes(document: ExportDocument) -> bytes:
    """The document; `document` holds only what goes in."""
    word = Document()
    _set_up(word, document)
    notes = numbered_notes(document)
    _legend(word)
    runs: dict[int, list[WordRun]] = {}
    places = {numbered.number: numbered.place for numbered in notes if numbered.place is not None}
    for laid in laid_out(document, notes):
        _block(word, laid, places, runs)
    for numbered in notes:
        if numbered.number in runs:
            text = note_text(numbered.note, document.ratings) or " "
            word.add_comment(runs[numbered.number], text=text, author=AUTHOR, initials=INITIALS)
    _unplaced_notes(word, document, [n for n in notes if n.number not in runs])
    _speakers(word, document)
    _statements(word, document)
    _disputes(word, document)
    _facts(word, document)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _set_up(word: WordDocument, document: ExportDocument) -> None:
    word.core_properties.title = printable(document.article.title)[:255]
    word.core_properties.author = printable(document.article.metadata.byline or "")[:255]
    word.core_properties.comments = f"Marked up by Hearsay; SHA-256 {document.article.provenance.sha256}"
    language = document.article.metadata.language
    if language and language.isalpha():
        word.core_properties.language = language
    normal = word.styles["Normal"]
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    for name, size, is_bold in (("Title", 20, True), ("Subtitle", 12, False), ("Caption", 9, False)):
        font = word.styles[name].font
        font.size, font.bold, font.italic = Pt(size), is_bold, False
        font.color.rgb = _INK if is_bold else _QUIET
    word.styles["Heading 2"].font.color.rgb = _INK
    for section in word.sections:
        section.left_margin = section.right_margin = Mm(22)
        section.top_margin = section.bottom_margin = Mm(20)


def _facts(word: WordDocument, document: ExportDocument) -> None:
    word.add_heading("About this document", 2)
    for label, value in facts(document):
        paragraph = word.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        _small(paragraph.add_run(f"{label}: ")).bold = True
        _small(paragraph.add_run(value))
    for warning in warnings_of(document):
        _small(word.add_paragraph().add_run(f"Note: {warning}")).italic = True


def _legend(word: WordDocument) -> None:
    paragraph = word.add_paragraph()
    for name, label in KIND_LABELS.items():
        _mark(_small(paragraph.add_run(label)), name)
        _small(paragraph.add_run("   "))
    _small(paragraph.add_run("source")).bold = True
    _small(paragraph.add_run("   "))
    _small(paragraph.add_run("reporting words")).italic = True


def _block(
    word: WordDocument,
    laid: LaidOutBlock,
    notes: dict[int, Span],
    runs: dict[int, list[WordRun]],
) -> None:
    paragraph = word.add_paragraph(style=_STYLES.get(laid.block.role))
    if is_right_to_left(laid.text):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for piece in laid.pieces:
        run = _run(paragraph, piece)
        for number, place in notes.items():
            if place.overlaps(piece.span):
                runs.setdefault(number, []).append(run)


def _run(paragraph: Paragraph, piece: Piece) -> WordRun:
    run = paragraph.add_run(printable(piece.text))
    run.bold = True if piece.is_source else None
    run.italic = True if piece.is_cue else None
    if piece.statement is not None:
        _mark(run, mark_name(piece.statement))
    if is_right_to_left(piece.text):
        run.font.rtl = True
    return run


def _mark(run: WordRun, name: str) -> None:
    run.font.highlight_color = HIGHLIGHTS[name]
    run.font.underline = UNDERLINES[name]


def _small(run: WordRun) -> WordRun:
    run.font.size = Pt(9)
    run.font.color.rgb = _QUIET
    return run


def _unplaced_notes(word: WordDocument, document: ExportDocument, notes: Sequence[NumberedNote]) -> None:
    if not notes:
        return
    word.add_heading("Notes whose words are no longer in the text", 2)
    for numbered in notes:
        quoted = one_line(numbered.note.anchor.exact)
        word.add_paragraph(f"“{quoted}”: {note_text(numbered.note, document.ratings)}")


def _table(word: WordDocument, columns: Sequence[tuple[str, int]], rows: Sequence[Sequence[str]]) -> None:
    """A table; `columns` are headings with widths in millimetres."""
    table = word.add_table(1, len(columns), style="Table Grid")
    table.autofit = False
    for column, (_, width) in zip(table.columns, columns, strict=True):
        column.width = Mm(width)
    # A screen reader tells the heading of each column when the first row is marked as one.
    heading_row = OxmlElement("w:tblHeader")
    heading_row.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(heading_row)
    for place, words in enumerate([[heading for heading, _ in columns], *rows]):
        cells = table.add_row().cells if place else table.rows[0].cells
        for cell, text, (_, width) in zip(cells, words, columns, strict=True):
            cell.width = Mm(width)
            form = cell.paragraphs[0].paragraph_format
            form.space_before = form.space_after = Pt(2)
            cell.paragraphs[0].add_run(text).font.size = Pt(9)
    for cell in table.rows[0].cells:
        cell.paragraphs[0].runs[0].bold = True


def _speakers(word: WordDocument, document: ExportDocument) -> None:
    analysis = document.analysis
    if not analysis.speakers:
        return
    word.add_heading("Speakers", 2)
    rows = []
    for speaker in analysis.speakers:
        kinds = [s.kind.value for s in analysis.statements if s.speaker == speaker.id]
        counts = [str(kinds.count(kind)) for kind in ("claim", "denial", "other")]
        rows.append([printable(speaker.name), printable(role_of(analysis, speaker)), *counts])
    _table(word, (("Name", 45), ("Role", 67), ("Claims", 18), ("Denials", 18), ("Other", 18)), rows)


def _statements(word: WordDocument, document: ExportDocument) -> None:
    rows = [
        [str(row.number), row.speaker, row.kind, row.text, printable(row.statement.why)]
        for row in rows_of(document)
    ]
    if rows:
        word.add_heading("Statements", 2)
        _table(word, (("No.", 12), ("Speaker", 32), ("Kind", 24), ("Words", 60), ("Why", 38)), rows)


def _disputes(word: WordDocument, document: ExportDocument) -> None:
    article, analysis = document.article, document.analysis
    if not analysis.disputes:
        return

    def side(ids: Sequence[str]) -> str:
        found = [statement for one in ids if (statement := analysis.statement(one))]
        return "\n".join(f"{printable(who(analysis, s))}: {content_words(article, s)}" for s in found)

    word.add_heading("Disputed", 2)
    rows = [[printable(d.proposition), side(d.asserted_by), side(d.denied_by)] for d in analysis.disputes]
    _table(word, (("What is disputed", 46), ("Asserted by", 60), ("Denied by", 60)), rows)
