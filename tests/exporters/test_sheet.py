"""The fact-check sheet: a row a statement, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.sheet import FactCheckCsv, FactCheckXlsx
from tests.conftest import MakeArticle


def csv_rows(documents: list[ExportDocument], target: Path) -> list[dict[str, str]]:
    FactCheckCsv().write(documents, target, ExportOptions(), SilentProgress())
    return list(csv.DictReader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_statement_a_row_in_text_order(document: ExportDocument, tmp_path: Path) -> None:
    rows = csv_rows([document], tmp_path / "a.csv")
    assert [row["Statement"] for row in rows] == ["s1", "s2", "s3", "s4"]
    claim = rows[1]
    assert claim["Speaker"] == "Harbour Union"
    assert claim["Kind"] == "Claim"
    assert claim["Text"] == "that the mayor had taken #gifts worth $4,000 * 2"
    assert claim["Verdict"] == "Unverifiable"
    assert claim["Note"] == "Ask the union for *receipts*."
    assert claim["Place"] == "paragraph 3"
    assert claim["SHA-256"] == document.article.provenance.sha256
    assert "clerk" not in str(rows)


def test_the_workbook_holds_the_same_rows(document: ExportDocument, tmp_path: Path) -> None:
    rows = csv_rows([document, document], tmp_path / "a.csv")
    target = tmp_path / "a.xlsx"
    FactCheckXlsx().write([document, document], target, ExportOptions(), SilentProgress())
    sheet = openpyxl.load_workbook(target)["Statements"]
    heading, *cells = [
        ["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True)
    ]
    assert heading == list(rows[0])
    as_text = [
        [
            "1.0" if cell == 1 and name == "Confidence" else str(cell)
            for name, cell in zip(heading, row, strict=True)
        ]
        for row in cells
    ]
    assert as_text == [list(row.values()) for row in rows]
    assert sheet.freeze_panes == "A2"


@given(
    text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20),
    start=st.sampled_from("=+-@"),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_in_a_cell_is_a_formula(
    make_article: MakeArticle, document: ExportDocument, tmp_path: Path, text: str, start: str
) -> None:
    speakers = tuple(replace(s, name=f"{start}cmd|' /C calc'!A0{text}") for s in document.analysis.speakers)
    odd = replace(document, analysis=replace(document.analysis, speakers=speakers))
    for row in csv_rows([odd], tmp_path / "a.csv"):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
    target = tmp_path / "a.xlsx"
    FactCheckXlsx().write([odd], target, ExportOptions(), SilentProgress())
    for cells in openpyxl.load_workbook(target)["Statements"].iter_rows():
        assert [cell.value for cell in cells if cell.data_type == "f"] == []


def test_cancelling_leaves_no_file(document: ExportDocument, tmp_path: Path) -> None:
    class Stopped(SilentProgress):
        cancelled = True

    with pytest.raises(Cancelled):
        FactCheckCsv().write([document], tmp_path / "a.csv", ExportOptions(), Stopped())
    assert list(tmp_path.iterdir()) == []
