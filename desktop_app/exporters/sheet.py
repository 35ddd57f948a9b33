"""The fact-check sheet, one row a statement: CSV for every program, XLSX with filters and readable columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import Progress, check
from desktop_app.exporters.files import write_file
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.rows import HEADINGS, cells_of, note_cells, rows_of, unattached_notes
from desktop_app.exporters.selection import selected
from desktop_app.exporters.wording import facts, printable, warnings_of

Cells = Sequence[str | int | float]

LONGEST_CELL = 32_767
"""The most characters that a cell of a sheet holds."""
SHORTENED = "Some cells were longer than a sheet can hold ({most} characters) and end with an ellipsis."
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""
_WIDTHS = {
    "Number": 8,
    "Kind": 18,
    "Quotation": 11,
    "Place": 13,
    "Confidence": 11,
    "Statement": 11,
    "Retrieved": 21,
    "Fact": 26,
    "Value": 80,
    "Text": 60,
    "Context": 60,
    "Note": 40,
    "Evidence": 40,
    "Why": 36,
    "Article": 28,
    "Speaker": 22,
    "Role": 22,
}
_WIDTH = 16
_LINE, _MOST_LINES = 15, 20
"""Points of a line of a cell; how many lines a row shows at most."""
_TOP = Alignment(wrap_text=True, vertical="top")
_HEAD = PatternFill("solid", fgColor="E7EBF0")


class FactCheckCsv:
    """One CSV file for all articles (RFC 4180; UTF-8 with a byte order mark, so that Excel reads it rightly)."""

    key, label, suffix = "csv", "Fact-check sheet (CSV)", ".csv"
    joint = True

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the sheet; see `Exporter.write`."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(HEADINGS)
        for cells in sheet_rows(documents, options, progress):
            writer.writerow([_harmless(cell) for cell in cells])
        write_file(target, out.getvalue().encode("utf-8-sig", "replace"))
        return ExportReport((target,))


class FactCheckXlsx:
    """One workbook for all articles, with a sheet that says where each came from."""

    key, label, suffix = "xlsx", "Fact-check sheet (Excel)", ".xlsx"
    joint = True

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the workbook; see `Exporter.write`."""
        book = Workbook(write_only=False)
        sheet = book.active
        if not isinstance(sheet, Worksheet):
            raise TypeError("a new workbook has a sheet")
        sheet.title = "Statements"
        shortened = _fill(sheet, HEADINGS, sheet_rows(documents, options, progress))
        _fill(book.create_sheet("Articles"), ("Article", "Fact", "Value"), _article_rows(documents))
        out = io.BytesIO()
        book.save(out)
        write_file(target, out.getvalue())
        return ExportReport((target,), (SHORTENED.format(most=LONGEST_CELL),) if shortened else ())


def sheet_rows(
    documents: Sequence[ExportDocument], options: ExportOptions, progress: Progress
) -> Iterator[Cells]:
    """The rows of every article: its statements in text order, then the notes that stand on none of them.

    Raises:
        Cancelled: the reader asked to stop.
    """
    for done, document in enumerate(documents):
        check(progress)
        progress.report(done, len(documents), f"Writing {document.article.title}")
        chosen = selected(document, options)
        for row in rows_of(chosen):
            yield cells_of(chosen, row)
        for numbered in unattached_notes(chosen):
            yield note_cells(chosen, numbered)


def _article_rows(documents: Sequence[ExportDocument]) -> Iterator[Cells]:
    for document in documents:
        title = printable(document.article.title)
        for label, value in facts(document):
            yield (title, label, value)
        for warning in warnings_of(document):
            yield (title, "Warning", warning)


def _harmless(cell: str | int | float) -> str | int | float:
    """A cell that no spreadsheet runs as a formula: a leading apostrophe makes it text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _fill(sheet: Worksheet, headings: Sequence[str], rows: Iterator[Cells]) -> bool:
    """Write headings and rows; whether a cell had to be shortened."""
    shortened = False
    for place, cells in enumerate([headings, *rows], 1):
        for column, value in enumerate(cells, 1):
            cell = sheet.cell(place, column)
            if isinstance(value, str):
                if len(value) > LONGEST_CELL:
                    value, shortened = value[: LONGEST_CELL - 1] + "…", True  # noqa: PLW2901 - the same cell
                cell.value = value
                cell.data_type = "s"  # never a formula, whatever it begins with
                cell.quotePrefix = value.startswith(_FORMULA)
            else:
                cell.value = value
            cell.alignment = _TOP
            if place == 1:
                cell.font, cell.fill = Font(bold=True), _HEAD
        sheet.row_dimensions[place].height = _LINE * _lines(headings, cells)
    for column, heading in enumerate(headings, 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(heading, _WIDTH)
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:1"
    sheet.auto_filter.ref = sheet.dimensions
    return shortened


def _lines(headings: Sequence[str], cells: Cells) -> int:
    """How many lines the fullest cell of a row needs: not every program finds that out by itself."""
    needed = 1
    for heading, cell in zip(headings, cells, strict=True):
        width = _WIDTHS.get(heading, _WIDTH)
        needed = max(needed, sum(len(line) // width + 1 for line in str(cell).splitlines()))
    return min(needed, _MOST_LINES)
