"""The marked-up PDF, read back: its text, its tags, its notes, and what must not be in it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.article import Article, Block
from desktop_app.domain.errors import Cancelled, ExportProblem
from desktop_app.domain.progress import SilentProgress
from desktop_app.domain.spans import Span
from desktop_app.exporters.pdf import page_data, typeset
from desktop_app.exporters.registry import ExportDocument, ExportOptions, default_exporters
from desktop_app.exporters.selection import selected


def text_of(data: bytes) -> str:
    pdf = pypdfium2.PdfDocument(data)
    text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    return " ".join(text.split())


def letters(text: str) -> str:
    return re.sub(r"[\s\ufffe\u00ad-]+", "", text)


def test_every_word_of_the_article_stands_in_it(document: ExportDocument) -> None:
    data, warnings = typeset(document, ExportOptions())
    found = letters(text_of(data))
    for block in document.article.blocks:
        assert letters(block.span.of(document.article.text)).replace("🙂", "") in found.replace("🙂", "")
    assert warnings == () or "🙂" in warnings[0]


def test_speakers_notes_and_provenance_stand_in_it(document: ExportDocument) -> None:
    text = text_of(typeset(document, ExportOptions())[0])
    for words in (
        "Lea Duval",
        "Harbour Union",
        "Ask the union for *receipts*.",
        "Unverifiable",
        "test.txt",
        "hearsay-rules 1",
    ):
        assert words in text
    assert letters(document.article.provenance.sha256) in letters(text)


def test_protected_notes_and_evidence_never_leave(document: ExportDocument) -> None:
    text = text_of(typeset(document, ExportOptions())[0])
    assert "The clerk rang again" not in text
    assert "clerk in the registry" not in text


def test_notes_can_be_left_out(document: ExportDocument) -> None:
    assert "receipts" not in text_of(typeset(document, ExportOptions(with_notes=False))[0])


def test_only_the_chosen_kinds_are_marked(document: ExportDocument) -> None:
    options = ExportOptions(kinds=frozenset({StatementKind.DENIAL}), own_voice=False)
    data = page_data(selected(document, options), options)
    kinds = {run["kind"] for block in data["blocks"] for run in block["runs"]}
    assert kinds == {"denial", None}


def test_it_is_tagged_titled_and_in_a_language(document: ExportDocument, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    article = replace(document.article, text=document.article.text.replace("🙂", "!"))
    plain = replace(document, article=article)
    assert default_exporters().write("pdf", [plain], target, ExportOptions(), SilentProgress()).warnings == ()
    with pikepdf.open(target) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == article.title


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(st.sampled_from("#*_$@`<>[]{}\\\"'/=~&%ab =\n"), min_size=1, max_size=60))
def test_untrusted_words_are_never_markup(document: ExportDocument, words: str) -> None:
    article = Article(f"Start {words} end", (Block(Span(0, len(words) + 10)),), document.article.provenance)
    bare = ExportDocument(article, replace(document.analysis, statements=(), speakers=(), disputes=()))
    found = letters(text_of(typeset(bare, ExportOptions(with_notes=False))[0]))
    assert letters(f"Start {words} end").replace("'", "’") in found.replace("'", "’")


def test_a_folder_that_may_not_be_written_is_told_and_the_old_file_stays(
    document: ExportDocument, tmp_path: Path
) -> None:
    with pytest.raises(ExportProblem, match="could not be written"):
        default_exporters().write(
            "pdf", [document], tmp_path / "missing" / "o.pdf", ExportOptions(), SilentProgress()
        )
    with pytest.raises(ExportProblem, match="is a folder"):
        default_exporters().write("pdf", [document], tmp_path, ExportOptions(), SilentProgress())
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_leaves_nothing_behind(document: ExportDocument, tmp_path: Path) -> None:
    class Stopped(SilentProgress):
        @property
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        default_exporters().write("pdf", [document], tmp_path / "o.pdf", ExportOptions(), Stopped())
    assert list(tmp_path.iterdir()) == []


def test_several_articles_go_to_numbered_files(document: ExportDocument, tmp_path: Path) -> None:
    report = default_exporters().write(
        "pdf", [document, document], tmp_path / "o.pdf", ExportOptions(), SilentProgress()
    )
    assert [path.name for path in report.files] == [
        "o-001-mayor-denies-taking-gifts.pdf",
        "o-002-mayor-denies-taking-gifts.pdf",
    ]
    assert all(path.read_bytes().startswith(b"%PDF") for path in report.files)
