"""What PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) ask for, looked up in the file itself."""

from __future__ import annotations

import io
import itertools
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import pdfa

from desktop_app.domain.article import BlockRole
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence
from desktop_app.exporters import pdf_content
from desktop_app.exporters.pdf import Typesetter
from desktop_app.exporters.registry import ExportDocument
from tests.exporters.pdf_reading import elements_of, parents_of_annotations, referenced, untagged_text


@pytest.fixture(params=["in one piece", "in parts"])
def made(
    request: pytest.FixtureRequest,
    typesetter: Typesetter,
    document: ExportDocument,
    monkeypatch: pytest.MonkeyPatch,
) -> bytes:
    if request.param == "in parts":  # as a long article would be
        monkeypatch.setattr(pdf_content, "ONE_PIECE", 10)
        monkeypatch.setattr(pdf_content, "PART", 60)
    text = document.article.text.replace("🙂", "!")
    note = replace(
        document.notes[0], evidence=(Evidence("e", "Register", "https://example.org/x", shows="No entry"),)
    )
    plain = replace(document, article=replace(document.article, text=text), notes=(note,))
    data, warnings = typesetter.typeset(plain, ExportOptions())
    assert warnings == ()
    return data


@pytest.fixture
def pdf(made: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(made)) as opened:
        yield opened


NOT_LOOKED_INTO = (
    "/CIDSet on a CIDFontType2 subset is not checked",
    "Type 3 fonts are not supported",
    "CFF FDArray FontMatrix is not supported",
    "structured XMP property xmpMM:History is not checked",
    "XMP namespace xmpTPg=",
    "XMP property xmpTPg:NPages",
    "XMP namespace pdfaExtension=",
    "XMP namespace pdfaSchema=",
    "XMP namespace pdfaProperty=",
    "XMP property pdfaExtension:schemas",
    "XMP property pdfuaid:part",
    "pdfaid:conformance is 'A', expected 'B'",
)
"""What pikepdf's validator, which knows no level A and no extension schemas, says of typst's own files too."""


def test_a_validator_finds_nothing_against_pdf_a(made: bytes) -> None:
    """pikepdf's validator holds every object to veraPDF's rules for PDF/A-2b and refuses what it does not know."""
    findings = pdfa.validate_written(io.BytesIO(made), "2b").findings
    told = {one.message for one in findings}
    assert {message for message in told if not any(part in message for part in NOT_LOOKED_INTO)} == set()
    assert told  # it did look


def marked_content(element: pikepdf.Object) -> Iterator[tuple[pikepdf.Object, int]]:
    """Page and number of each piece of content that an element holds itself."""
    kids = element.get("/K", ())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield element.Pg, kid
        elif kid.get("/Type") == "/MCR":
            yield kid.get("/Pg", element.get("/Pg")), int(kid.MCID)


def content_ids(page: pikepdf.Page) -> set[int]:
    """The numbers of the tagged content on a page."""
    return {
        int(operands[1].MCID)
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]
    }


def annotations(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [annotation for page in pdf.pages for annotation in page.get("/Annots", ())]


def test_the_file_says_what_it_is(pdf: pikepdf.Pdf, document: ExportDocument) -> None:
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["dc:title"] == document.article.title.replace("🙂", "!")
        assert document.article.provenance.sha256 in metadata["dc:description"]
    assert str(pdf.Root.Lang) == "en"
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert "/ID" in pdf.trailer


def test_colours_are_defined_and_nothing_runs_or_hides(pdf: pikepdf.Pdf) -> None:
    (intent,) = pdf.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert "/DestOutputProfile" in intent
    assert not pdf.is_encrypted
    for key in ("/OpenAction", "/AA", "/AcroForm", "/OCProperties"):
        assert key not in pdf.Root
    assert all(a.A.S == "/URI" for a in annotations(pdf) if "/A" in a)


def test_every_font_is_embedded_and_says_its_letters(pdf: pikepdf.Pdf) -> None:
    fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"]
    composite = [font for font in fonts if font.Subtype == "/Type0"]
    assert composite
    assert all("/ToUnicode" in font for font in composite)
    for font in fonts:
        if "/FontDescriptor" in font:
            descriptor = font.FontDescriptor
            assert any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def test_all_text_is_tagged_or_decoration(pdf: pikepdf.Pdf) -> None:
    assert untagged_text(pdf) == {}


def test_content_and_structure_point_at_each_other(pdf: pikepdf.Pdf) -> None:
    """Each piece of tagged content has one element, which holds it, and which the tree of parents names."""
    parents = parents_of_annotations(pdf)
    held: dict[tuple[int, int], list[pikepdf.Object]] = defaultdict(list)
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    for element in elements_of(pdf):
        for page, number in marked_content(element.dictionary):
            held[pages[page.objgen], number].append(element.dictionary)
    assert all(len(owners) == 1 for owners in held.values())
    for number, page in enumerate(pdf.pages):
        named = parents[int(page.obj.StructParents)]
        ids = content_ids(page)
        assert ids
        for one in ids:
            assert named[one].objgen == held[number, one][0].objgen
    assert len(held) == sum(len(content_ids(page)) for page in pdf.pages)


def test_every_element_knows_its_parent_and_the_page_tree_is_whole(pdf: pikepdf.Pdf) -> None:
    tree = pdf.Root.StructTreeRoot
    todo = [(tree, kid) for kid in tree.K]
    seen: set[tuple[int, int]] = set()
    while todo:
        parent, element = todo.pop()
        assert element.P.objgen == parent.objgen
        assert element.objgen not in seen
        seen.add(element.objgen)
        kids = element.get("/K", ())
        todo += [
            (element, kid)
            for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid
        ]
    (document,) = tree.K
    assert str(document.S) == "/Document"
    assert int(pdf.Root.Pages.Count) == len(pdf.pages)


def test_figures_and_cells_say_what_they_are(pdf: pikepdf.Pdf) -> None:
    for element in elements_of(pdf):
        if element.kind in ("Figure", "Formula"):
            assert str(element.dictionary.Alt)
        if element.kind == "TH":
            scopes = [one.get("/Scope") for one in element.dictionary.A]
            assert any(scope in ("/Column", "/Row", "/Both") for scope in scopes)
        if element.kind in ("TD", "TH"):
            assert element.parents[-1] == "TR"
        if element.kind == "TR":
            assert element.parents[-1] in ("Table", "THead", "TBody", "TFoot")


def test_headings_lists_and_tables_are_told(pdf: pikepdf.Pdf) -> None:
    kinds = [element.kind for element in elements_of(pdf)]
    assert kinds.count("H1") == 1
    headings = [int(kind[1]) for kind in kinds if kind in ("H1", "H2", "H3", "H4")]
    assert headings[0] == 1
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(headings))
    for kind in ("P", "Table", "TR", "TH", "TD", "Link", "Annot"):
        assert kind in kinds, kind
    roles = set(pdf.Root.StructTreeRoot.get("/RoleMap", pikepdf.Dictionary()).keys())
    standard = {
        "Document", "Part", "Sect", "Div", "P", "H1", "H2", "H3", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR",
        "TH", "TD", "Span", "Link", "Annot", "BlockQuote", "NonStruct", "Reference", "Note", "Em", "Strong",
    }  # fmt: skip
    assert {kind for kind in kinds if f"/{kind}" not in roles} <= standard


def test_every_annotation_is_in_the_structure_where_it_should(pdf: pikepdf.Pdf) -> None:
    parents = parents_of_annotations(pdf)
    held = {a.objgen: element.kind for element in elements_of(pdf) for a in referenced(element)}
    for annotation in annotations(pdf):
        kind = "Link" if annotation.Subtype == "/Link" else "Annot"
        assert held[annotation.objgen] == kind
        assert str(parents[int(annotation.StructParent)].S) == f"/{kind}"
    assert len(held) == len(annotations(pdf))
    assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) > max(parents)
    for page in pdf.pages:
        if page.get("/Annots"):
            assert page.Tabs == "/S"


def test_every_annotation_prints_and_is_described(pdf: pikepdf.Pdf) -> None:
    names = set()
    for annotation in annotations(pdf):
        assert int(annotation.F) == 4
        assert str(annotation.Contents)
        if annotation.Subtype == "/Highlight":
            names.add(str(annotation.NM))
            appearance = annotation.AP.N
            assert annotation.AP.keys() == {"/N"}
            assert appearance.Resources.ExtGState.M.BM == "/Multiply"
            assert [float(n) for n in appearance.BBox] == [float(n) for n in annotation.Rect]
    assert len(names) == 4


def test_the_outline_leads_to_the_parts(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        titles = [item.title for item in outline.root] + [
            sub.title for item in outline.root for sub in item.children
        ]
    assert "Speakers" in titles
    assert "In dispute" in titles
    assert "Notes, evidence and verdicts" in titles


def test_notes_statements_and_speakers_are_linked(pdf: pikepdf.Pdf) -> None:
    inner = [a for a in annotations(pdf) if a.Subtype == "/Link" and "/A" not in a]
    assert len(inner) >= 10  # margin to speakers and notes; disputes, speakers and notes to statements
    pages = [page.objgen for page in pdf.pages]
    named = dict(pikepdf.NameTree(pdf.Root.Names.Dests).items())
    leads = {str(a.Contents): named[str(a.Dest)] for a in inner}
    places = {told: (pages.index(to[0].objgen), float(to[3])) for told, to in leads.items()}
    assert {"Statement 1", "Statement 2", "Statement 3", "Note 1", "Speaker"} <= places.keys()
    assert places["Statement 1"] > places["Note 1"] or places["Statement 1"][0] <= places["Note 1"][0]
    assert places["Statement 2"] != places["Statement 3"]


def test_items_of_a_list_are_one_list(typesetter: Typesetter, document: ExportDocument) -> None:
    article = document.article
    blocks = tuple(
        replace(block, role=BlockRole.LIST_ITEM) if block.role is BlockRole.PARAGRAPH else block
        for block in article.blocks
    )
    data, _ = typesetter.typeset(
        replace(document, article=replace(article, blocks=blocks), notes=()), ExportOptions()
    )
    with pikepdf.open(io.BytesIO(data)) as opened:
        kinds = [element.kind for element in elements_of(opened)]
    assert (kinds.count("L"), kinds.count("LI")) == (1, 2)
