"""Annotated originals: on PDFs made in many ways the marks lie on exactly the words that they quote."""

from __future__ import annotations

import hashlib
import io
import textwrap
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop_app.domain.analysis import Analysis, ModelInfo, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Note
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.original_pdf import annotated
from desktop_app.exporters.registry import ExportDocument, default_exporters
from tests.exporters.conftest import place
from tests.exporters.pdf_reading import highlights_of, letters, quads_of
from tests.importers.documents import changed, opened, scanned, typeset

CLAIM = "that the efficient offices of the harbour had been closed for five years"
DENIAL = "“We never closed an office”"
STORY = (
    f"The union said on Monday {CLAIM}. The council’s office answered, at first by telephone. "
    f"{DENIAL}, said the mayor, who finds the affair baffling. Nothing else was said about it. "
)
SETUP = '#set text(font: "Libertinus Serif", size: 11pt)\n'
Make = Callable[[Path], bytes]


def rotated(degrees: int) -> Make:
    """A page turned as scanners turn them: what is upright on it is upright when it is shown."""

    def make(folder: Path) -> bytes:
        width, height = ("15cm", "9cm") if degrees == 180 else ("9cm", "15cm")
        source = (
            f"#set page(width: {width}, height: {height}, margin: 0pt)\n{SETUP}"
            f"#place(top + left, rotate({-degrees}deg, reflow: true, block(width: 14cm, height: 8cm, inset: 8mm)[{STORY}]))"
        )
        return changed(typeset(folder, source), lambda pdf: pdf.pages[0].rotate(degrees, relative=False))

    return make


def moved(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.contents_add(b"q 1 0 0 1 -200 350 cm", prepend=True)
    page.contents_add(b"Q")
    page.MediaBox = pikepdf.Array([-200, 350, 395, 1192])


def cropped(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].CropBox = pikepdf.Array([30, 40, 560, 800])


def with_a_link_kept_apart(pdf: pikepdf.Pdf) -> None:
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[10, 10, 20, 20],
        A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org"),
    )  # fmt: skip
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))


def plain(source: str) -> Make:
    return lambda folder: typeset(folder, f"{SETUP}{source}")


def saved(**saving: object) -> Make:
    return lambda folder: changed(plain(STORY)(folder), lambda _: None, **saving)


def printed_by_qt(_folder: Path) -> bytes:
    """What programs on every desktop print: glyphs by number, each line placed by itself."""
    assert QGuiApplication.instance() or QApplication([])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    document = QTextDocument()
    document.setPlainText(STORY)
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def by_hand(_folder: Path) -> bytes:
    """As old programs wrote: a standard font, kerned letter by letter, y downwards, boxes inherited, one big scale."""
    lines = textwrap.wrap(STORY, 60)
    shown = []
    for number, line in enumerate(lines):
        letters_ = "".join(f"({escaped(c)}){-20 if c in 'AVTo' else 0}" for c in line)
        shown.append(f"10 0 0 -10 60 {100 + 16 * number} Tm [{letters_}] TJ")
    content = f"0.5 0 0 -0.5 0 421 cm BT /F 2 Tf {' '.join(shown)} ET"
    pdf = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )  # fmt: skip
    page = pikepdf.Dictionary(Type=pikepdf.Name.Page, Contents=pdf.make_stream(content.encode("cp1252")))
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    pages = pdf.Root.Pages
    pages.MediaBox = pikepdf.Array([0, 0, 842, 421])
    pages.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    pages.Kids[0].Parent = pages
    for key in ("/MediaBox", "/Resources"):
        if key in pages.Kids[0]:
            del pages.Kids[0][key]
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def escaped(letter: str) -> str:
    return f"\\{letter}" if letter in "()\\" else letter


MADE: dict[str, Make] = {
    "plain": plain(STORY),
    "two columns": plain(f"#set page(columns: 2)\n#lorem(300)\n\n{STORY}\n\n#lorem(250)"),
    "turned by 90": rotated(90),
    "turned by 180": rotated(180),
    "turned by 270": rotated(270),
    "offset media box": lambda folder: changed(plain(STORY)(folder), moved),
    "crop box": lambda folder: changed(plain(STORY)(folder), cropped),
    "ligatures as letters": plain(STORY.replace("ffi", "ﬃ").replace("fi", "ﬁ")),
    "hyphenated": plain(
        f"#set page(width: 7cm)\n#set text(hyphenate: true)\n#set par(justify: true)\n{STORY}"
    ),
    "emoji": plain(f"Before 🙂🙂 it all. {STORY.replace('said on', '🙂 said on')}"),
    "over two pages": plain(f"#set page(width: 9cm, height: 4.2cm, margin: 8mm)\n{STORY}"),
    "object streams": saved(object_stream_mode=pikepdf.ObjectStreamMode.generate),
    "linearised": saved(linearize=True),
    "table of objects": saved(object_stream_mode=pikepdf.ObjectStreamMode.disable),
    "printed by Qt": printed_by_qt,
    "written by hand": by_hand,
    "annotations kept apart": lambda folder: changed(plain(STORY)(folder), with_a_link_kept_apart),
}


def document_of(data: bytes) -> ExportDocument:
    article = opened(data, "report.pdf").article
    spans = [place(article, words) for words in (CLAIM, DENIAL, "the affair baffling")]
    statements = (
        Statement("s1", StatementKind.CLAIM, spans[0]),
        Statement("s2", StatementKind.DENIAL, spans[1]),
        Statement("s3", StatementKind.OTHER, spans[2]),
    )
    now = datetime(2026, 1, 2, tzinfo=UTC)
    notes = (
        Note("n1", anchor_at(article, spans[0][0]), now, now, "Ask the harbour.", "false", statement_id="s1"),
        Note("n2", anchor_at(article, place(article, "Nothing else")[0]), now, now, "Really?"),
        Note("n3", anchor_at(article, spans[1][0]), now, now, "From the clerk.", protected=True),
    )
    return ExportDocument(article, Analysis(statements, (), (), ModelInfo("m", "1")), notes, original=data)


@pytest.mark.parametrize("name", MADE)
def test_the_marks_lie_on_the_words_that_they_quote(name: str, tmp_path: Path) -> None:
    original = MADE[name](tmp_path)
    document = document_of(original)
    data, warnings = annotated(replace(document, notes=document.notes[:2]))
    found = {one.name: one for one in highlights_of(data)}
    assert set(found) == {"hearsay-s1", "hearsay-s2", "hearsay-s3", "hearsay-note-n2"}
    for one in found.values():
        assert written_out(one.under) == one.quoted, one.name
    assert found["hearsay-s1"].quoted == letters(CLAIM)
    assert "Ask the harbour." in found["hearsay-s1"].contents
    assert warnings == ()


def written_out(under: str) -> str:
    return under.replace("ﬃ", "ffi").replace("ﬁ", "fi")


@pytest.mark.parametrize("name", MADE)
def test_the_file_itself_is_not_changed_only_added_to(name: str, tmp_path: Path) -> None:
    original = MADE[name](tmp_path)
    data, _ = annotated(document_of(original))
    assert data.startswith(original)
    with pikepdf.open(io.BytesIO(data)) as after, pikepdf.open(io.BytesIO(original)) as before:
        assert after.get_warnings() == []
        assert after.check_pdf_syntax() == []
        assert len(after.pages) == len(before.pages)
        assert after.trailer.Prev
        for old, new in zip(before.pages, after.pages, strict=True):
            assert (
                old.Contents.read_bytes() == new.Contents.read_bytes()
                if not isinstance(old.Contents, pikepdf.Array)
                else True
            )
            assert {*old.keys(), "/Annots"} == {*new.keys(), "/Annots"}
            assert list(new.get("/Annots", ()))[: len(old.get("/Annots", ()))] == list(old.get("/Annots", ()))


def test_marks_are_painted_where_they_lie(tmp_path: Path) -> None:
    """PDFium paints them: the page is coloured inside the quads."""
    for name in ("plain", "turned by 90", "offset media box"):
        data, _ = annotated(document_of(MADE[name](tmp_path)))
        document = pypdfium2.PdfDocument(data)
        coloured = document[0].render(scale=1).to_pil().convert("RGB").getcolors(100_000)
        document.close()
        assert (207, 226, 251) in {colour for _, colour in coloured}, name


def test_a_note_is_a_pop_up(tmp_path: Path) -> None:
    data, _ = annotated(document_of(MADE["plain"](tmp_path)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        annotations = list(pdf.pages[0].Annots)
        popups = [a for a in annotations if a.Subtype == "/Popup"]
        assert [str(popup.Parent.NM) for popup in popups] == ["hearsay-s1", "hearsay-note-n2"] or len(
            popups
        ) >= 2
        assert all(popup.Parent.Popup == popup for popup in popups)


def test_what_is_protected_stays_out(tmp_path: Path) -> None:
    target = tmp_path / "o.pdf"
    exporters = default_exporters()
    exporters.write(
        "annotated-pdf", [document_of(MADE["plain"](tmp_path))], target, ExportOptions(), SilentProgress()
    )
    assert all("clerk" not in one.contents for one in highlights_of(target.read_bytes()))


def test_they_come_back_as_notes(tmp_path: Path) -> None:
    data, _ = annotated(document_of(MADE["plain"](tmp_path)))
    again = opened(data, "again.pdf")
    assert next(note.anchor.exact for note in again.notes) == f"{CLAIM}."  # the importer marks whole words
    assert hashlib.sha256(data).hexdigest() == again.article.provenance.sha256


def test_an_article_of_another_kind_has_no_pages(document: ExportDocument) -> None:
    with pytest.raises(ExportProblem, match="did not come from a PDF"):
        annotated(document)


@pytest.mark.parametrize("password", ["", "secret"])
def test_an_encrypted_original_is_told(tmp_path: Path, password: str) -> None:
    data = MADE["plain"](tmp_path)
    locked = changed(data, lambda _: None, encryption=pikepdf.Encryption(owner="owner", user=password))
    with pytest.raises(ExportProblem, match="encrypted"):
        annotated(replace(document_of(data), original=locked))


def test_a_signed_original_is_told_and_kept(tmp_path: Path) -> None:
    def sign(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm = pikepdf.Dictionary(SigFlags=3, Fields=[])

    signed = changed(MADE["plain"](tmp_path), sign)
    data, warnings = annotated(document_of(signed))
    assert data.startswith(signed)
    assert "is signed" in warnings[0]


def test_a_damaged_original_is_repaired_and_told(tmp_path: Path) -> None:
    data = MADE["table of objects"](tmp_path)
    broken = data[: data.rindex(b"startxref")] + b"startxref\n7\n%%EOF\n"
    made, warnings = annotated(document_of(broken))
    assert "repaired" in warnings[-1]
    assert len(highlights_of(made)) == 4


def test_a_scan_without_letters_is_marked_by_words(tmp_path: Path) -> None:
    """A scan has no letters that PDFium knows; the recognised words' boxes are what there is."""
    document = document_of(MADE["plain"](tmp_path))
    data, _ = annotated(replace(document, original=scanned(document.original or b"")))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        marks = [a for a in pdf.pages[0].Annots if a.Subtype == "/Highlight"]
        assert len(marks) >= 4
        assert all(right > left and top > bottom for a in marks for left, bottom, right, top in quads_of(a))
