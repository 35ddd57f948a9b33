"""Word documents: every word of the article, marks by kind, notes as comments."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX, WD_UNDERLINE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.export_options import ExportOptions
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.selection import selected
from desktop_app.exporters.word import word_bytes
from tests.conftest import MakeArticle


@pytest.fixture
def written(document: ExportDocument) -> Document:
    return docx.Document(io.BytesIO(word_bytes(selected(document, ExportOptions()))))


def runs_with(written: Document, colour: WD_COLOR_INDEX) -> list[str]:
    return [
        r.text
        for p in written.paragraphs
        for r in p.runs
        if r.font.highlight_color == colour and r.font.size is None
    ]


def test_every_word_of_the_article_is_there(written: Document, document: ExportDocument) -> None:
    text = "\n\n".join(paragraph.text for paragraph in written.paragraphs)
    assert document.article.text in text


def test_each_kind_has_its_highlight_and_its_line(written: Document) -> None:
    assert "taking gifts" in runs_with(written, WD_COLOR_INDEX.YELLOW)
    assert "that the mayor had taken #gifts worth $4,000 * 2" in runs_with(written, WD_COLOR_INDEX.TURQUOISE)
    lines = {r.font.underline for p in written.paragraphs for r in p.runs if "12,000" in r.text}
    assert lines == {WD_UNDERLINE.DASH}
    sources = {r.text for p in written.paragraphs for r in p.runs if r.bold and r.font.size is None}
    assert {"The Harbour Union", "Mayor Lea Duval"} <= sources


def test_a_note_is_a_comment_and_a_protected_one_is_nowhere(written: Document) -> None:
    comments = list(written.comments)
    assert [comment.text for comment in comments] == [
        "Verdict: Unverifiable\nAsk the union for *receipts*.\nTags: gifts"
    ]
    everything = written.element.xml + "".join(c.text for c in comments)
    assert "clerk" not in everything


def test_speakers_statements_disputes_and_origin_are_told(
    written: Document, document: ExportDocument
) -> None:
    cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
    assert "Harbour Union" in cells
    assert "“said” presents it as fact." in cells
    assert "Lea Duval: “I took nothing,”" in "\n".join(cells)
    text = "\n".join(paragraph.text for paragraph in written.paragraphs)
    assert document.article.provenance.sha256 in text
    assert "hearsay-rules 1" in text


@given(words=st.text(min_size=1, max_size=60))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_breaks_the_file(make_article: MakeArticle, document: ExportDocument, words: str) -> None:
    odd = replace(document, article=make_article(f"x{words}x", title=words), analysis=replace(document.analysis, statements=(), disputes=()), notes=())  # fmt: skip
    docx.Document(io.BytesIO(word_bytes(odd)))
