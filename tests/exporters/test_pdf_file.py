"""A PDF that is written object by object reads back as what was put into it."""

from __future__ import annotations

import io
import itertools
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters import pdf_content
from desktop_app.exporters.pdf import Typesetter
from desktop_app.exporters.pdf_file import PdfFile
from desktop_app.exporters.pdf_part import Part, PartLinks
from desktop_app.exporters.registry import ExportDocument, default_exporters
from tests.exporters.pdf_reading import elements_of


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short articles are typeset in parts, as long ones would be."""
    monkeypatch.setattr(pdf_content, "ONE_PIECE", 10)
    monkeypatch.setattr(pdf_content, "PART", 60)


def test_objects_and_streams_come_back() -> None:
    out = io.BytesIO()
    file = PdfFile(out)
    root, pages = file.reserve(), file.reserve()
    some = [file.reserve() for _ in range(450)]  # more than two object streams hold
    for number in some:
        file.put(number, b"<< /Own %d >>" % number)
    stream = file.reserve()
    file.put_stream(stream, b"/Kind /Plain", b"endstream is a word here")
    file.put(pages, b"<< /Type /Pages /Kids [ ] /Count 0 >>")
    file.put(root, b"<< /Type /Catalog /Pages %d 0 R >>" % pages)
    file.finish(root, b"<< /Title (A title) >>")
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        assert pdf.get_warnings() == []
        assert [int(pdf.get_object(number, 0).Own) for number in some] == some
        assert pdf.get_object(stream, 0).read_bytes() == b"endstream is a word here"
        assert str(pdf.docinfo.Title) == "A title"
        assert pdf.is_encrypted is False
        assert len(bytes(pdf.trailer.ID[0])) == 16


@given(words=st.text(st.sampled_from("()\\<>[]/ 120R\n\rü")), data=st.binary(max_size=12))
def test_only_references_are_renumbered(words: str, data: bytes) -> None:
    """Words that look like a reference, in whatever quoting, stay what they are."""
    pdf = pikepdf.new()
    held = pikepdf.Dictionary(
        Words=pikepdf.String(f"{words} 12 0 R"), Data=pikepdf.String(data), Other=pikepdf.Array([1, 0, 12, 0])
    )
    part = Part(pdf, PartLinks(), 1)
    body = held.unparse(resolved=True)
    assert part.renumbered(body) == body
    part.numbers[12, 0] = 99
    assert part.renumbered(b"[ 12 0 R (12 0 R) ]") == b"[ 99 0 R (12 0 R) ]"


def test_cells_of_tables_keep_names_of_their_own(
    typesetter: Typesetter, document: ExportDocument, in_parts: None
) -> None:
    """Every part counts its tables anew; in the file no two cells may have one name."""
    row = Evidence("e", "Register", "https://example.org/x", shows="No entry")
    notes = tuple(replace(document.notes[0], id=f"n{number}", evidence=(row,)) for number in range(3))
    data, _ = typesetter.typeset(replace(document, notes=notes), ExportOptions())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        named = {bytes(one.dictionary.ID): one for one in elements_of(pdf) if "/ID" in one.dictionary}
        cells = [one for one in elements_of(pdf) if "/ID" in one.dictionary]
        assert len(named) == len(cells) > 9
        tree = pdf.Root.StructTreeRoot.IDTree.Names
        assert [bytes(name) for name in list(tree)[::2]] == sorted(named)
        used = {
            bytes(header)
            for one in elements_of(pdf)
            for attributes in one.dictionary.get("/A", ())
            for header in attributes.get("/Headers", ())
        }
        assert used
        assert used <= named.keys()


def test_the_file_tells_how_many_pages_it_has(
    typesetter: Typesetter, document: ExportDocument, in_parts: None
) -> None:
    data, _ = typesetter.typeset(document, ExportOptions())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        told = re.search(rb"<xmpTPg:NPages>(\d+)<", pdf.Root.Metadata.read_bytes())
        assert told
        assert int(told[1]) == len(pdf.pages) > 3


def test_a_link_to_words_that_are_not_shown_leads_to_the_beginning(
    typesetter: Typesetter, document: ExportDocument
) -> None:
    """A note on the space between two paragraphs stands on no piece of the text."""
    text = document.article.text
    gap = text.index("* 2.") + 4
    anchor = replace(document.notes[0].anchor, exact=text[gap : gap + 2], start=gap, end=gap + 2)
    note = replace(document.notes[0], anchor=anchor, statement_id=None)
    data, _ = typesetter.typeset(replace(document, notes=(note,)), ExportOptions())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        links = [a for page in pdf.pages for a in page.Annots if a.Subtype == "/Link" and "/Dest" in a]
        places = dict(pikepdf.NameTree(pdf.Root.Names.Dests).items())
        assert {str(link.Dest) for link in links} <= places.keys()
        assert places["n-1"][0].objgen == pdf.pages[0].obj.objgen


def test_a_title_with_a_character_without_a_font_is_in_the_running_head(
    typesetter: Typesetter, document: ExportDocument, in_parts: None
) -> None:
    titled = replace(document.article.metadata, title="Mayor denies \U000e0999\U0001fbff gifts")
    article = replace(document.article, metadata=titled)
    data, warnings = typesetter.typeset(replace(document, article=article), ExportOptions())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) > 1
    assert any("No font on this machine can show" in warning for warning in warnings)


def test_a_long_article_is_written_while_it_is_typeset(
    typesetter: Typesetter, document: ExportDocument, in_parts: None
) -> None:
    """No more than a part is held: the file grows with every part."""
    out = io.BytesIO()
    sizes: list[int] = []

    class Watched(SilentProgress):
        def report(self, _done: int, _total: int, _what: str) -> None:
            sizes.append(out.tell())

    typesetter.write(document, out, ExportOptions(), Watched())
    assert len(sizes) > 4
    assert all(earlier < later for earlier, later in itertools.pairwise(sizes))


def test_cancelling_in_the_middle_stops_before_the_next_part(
    document: ExportDocument, in_parts: None, tmp_path: Path
) -> None:
    parts: list[int] = []

    class StoppedInTheSecond(SilentProgress):
        def report(self, done: int, _total: int, what: str) -> None:
            if what.startswith("Typesetting"):
                parts.append(done)
                assert len(list(tmp_path.glob(".hearsay-*"))) == 1

        @property
        def cancelled(self) -> bool:
            return len(parts) == 2

    with pytest.raises(Cancelled):
        default_exporters().write(
            "pdf", [document], tmp_path / "o.pdf", ExportOptions(), StoppedInTheSecond()
        )
    assert parts == [0, 1]
    assert list(tmp_path.iterdir()) == []
