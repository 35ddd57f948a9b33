"""Word, OpenDocument and RTF: roles, accepted changes, comments as notes, and hostile containers."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from odf import dc as odf_dc
from odf import opendocument, style, table
from odf import text as odf_text

from desktop_app.domain.article import BlockRole
from desktop_app.domain.errors import ImportProblem
from tests.importers.documents import opened, shown, words_with

BLOCKS = [
    ("headline", "Mill denies polluting the Arle"),
    ("standfirst", "Owner says filters were replaced in spring"),
    ("paragraph", "The owner of a paper mill denied on Friday that it was to blame for the dead fish."),
    ("heading", "Council waits"),
    ("list item", "The first tests are due on Monday."),
    ("block quote", "Nobody here wants to close the mill."),
    ("table cell", "Fish found dead"),
    ("table cell", "1,200"),
    ("caption", "Workers on the bank of the river."),
    ("paragraph", "The river has been closed since Tuesday 🚢, according to the police."),
]
WORD_STYLES = {
    "headline": "Title",
    "standfirst": "Subtitle",
    "heading": "Heading 2",
    "list item": "List Bullet",
    "block quote": "Quote",
    "caption": "Caption",
    "paragraph": "Normal",
}


def saved(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def word_file() -> bytes:
    document = docx.Document()
    cells = [words for role, words in BLOCKS if role == "table cell"]
    for role, words in BLOCKS:
        if role != "table cell":
            document.add_paragraph(words, style=WORD_STYLES[role])
        elif words == cells[0]:
            row = document.add_table(rows=1, cols=2).rows[0]
            row.cells[0].text, row.cells[1].text = cells
    document.core_properties.author = "Jo Fennick"
    document.core_properties.title = "Template title"
    return saved(document)


def odt_file() -> bytes:
    document = opendocument.OpenDocumentText()
    named = {"headline": "Title", "standfirst": "Subtitle", "block quote": "Quotations", "caption": "Caption"}
    for name in named.values():
        document.styles.addElement(style.Style(name=name, family="paragraph"))
    automatic = style.Style(name="P1", family="paragraph", parentstylename="Title")
    document.automaticstyles.addElement(automatic)
    grid = table.Table(name="T")
    row = table.TableRow()
    grid.addElement(row)
    for role, words in BLOCKS:
        if role == "heading":
            document.text.addElement(odf_text.H(outlinelevel=2, text=words))
        elif role == "list item":
            item, listing = odf_text.ListItem(), odf_text.List()
            item.addElement(odf_text.P(text=words))
            listing.addElement(item)
            document.text.addElement(listing)
        elif role == "table cell":
            cell = table.TableCell()
            cell.addElement(odf_text.P(text=words))
            row.addElement(cell)
            if len(row.childNodes) == 1:
                document.text.addElement(grid)
        else:
            name = "P1" if role == "headline" else named.get(role)
            document.text.addElement(odf_text.P(text=words, **({"stylename": name} if name else {})))
    document.meta.addElement(odf_dc.Creator(text="Jo Fennick"))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("make", "name"), [(word_file, "a.docx"), (odt_file, "a.odt")])
def test_styled_blocks_come_back_as_they_went_in(make: object, name: str) -> None:
    article = opened(make(), name).article  # type: ignore[operator]
    assert shown(article) == BLOCKS
    assert article.metadata.title == BLOCKS[0][1]
    assert article.metadata.byline == "Jo Fennick"
    assert not article.warnings


def test_an_unstyled_word_document_gets_roles_by_its_lines() -> None:
    document = docx.Document()
    for words in (
        "Mill denies polluting the Arle",
        "By Jo Fennick",
        "3 May 2024",
        BLOCKS[2][1],
        BLOCKS[-1][1],
    ):
        document.add_paragraph(words)
    article = opened(saved(document), "a.docx").article
    assert [role for role, _ in shown(article)] == [
        "headline",
        "byline",
        "dateline",
        "paragraph",
        "paragraph",
    ]
    assert article.metadata.published == date(2024, 5, 3)


def test_tracked_changes_are_accepted_and_said_to_be_there() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The minister ")
    changes = (
        '<w:del {0} w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">admitted </w:delText></w:r></w:del>',
        '<w:ins {0} w:id="2" w:author="A"><w:r><w:t xml:space="preserve">denied </w:t></w:r></w:ins>',
        '<w:moveFrom {0} w:id="3" w:author="A"><w:r><w:t>moved away</w:t></w:r></w:moveFrom>',
        '<w:moveTo {0} w:id="4" w:author="A"><w:r><w:t xml:space="preserve">flatly </w:t></w:r></w:moveTo>',
    )
    for change in changes:
        paragraph._p.append(parse_xml(change.format(nsdecls("w"))))
    paragraph.add_run("that he knew.")
    article = opened(saved(document), "a.docx").article
    assert article.text == "The minister denied flatly that he knew."
    assert "tracked changes" in article.warnings[0]


def test_word_comments_become_notes_on_their_words() -> None:
    document = docx.Document()
    document.add_paragraph("  Opening paragraph with a ship 🚢 in it.")
    paragraph = document.add_paragraph("The minister ")
    run = paragraph.add_run("denied it flatly")
    paragraph.add_run(" on Monday.")
    document.add_comment(run, text="Who says so?", author="Ada", initials="A")
    imported = opened(saved(document), "a.docx")
    (note,) = imported.notes
    assert note.anchor.exact == "denied it flatly"
    assert note.anchor.exact == imported.article.text[note.anchor.start : note.anchor.end]
    assert note.body == "Ada: Who says so?"
    assert note.tags == ("imported",)


def test_odt_annotations_become_notes_and_deleted_text_is_gone() -> None:
    document = opendocument.OpenDocumentText()
    out = io.BytesIO()
    document.save(out)
    body = (
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>was admitted</text:p>'
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>The minister <office:annotation office:name="n1"><dc:creator>Ada</dc:creator>'
        "<dc:date>2024-05-03T10:15:00</dc:date><text:p>Who says so?</text:p></office:annotation>denied"
        '<text:s text:c="2"/>it<office:annotation-end office:name="n1"/> on<text:line-break/>Monday'
        '<text:note text:id="f"><text:note-citation>1</text:note-citation><text:note-body><text:p>A footnote.</text:p>'
        "</text:note-body></text:note>.</text:p>"
    )
    data = replaced(
        out.getvalue(),
        "content.xml",
        lambda old: old.replace(b"<office:text/>", f"<office:text>{body}</office:text>".encode()),
    )
    imported = opened(data, "a.odt")
    assert [words for _, words in shown(imported.article)] == [
        "The minister denied  it on\nMonday.",
        "A footnote.",
    ]
    (note,) = imported.notes
    assert note.anchor.exact == "denied  it"
    assert note.body == "Ada: Who says so?"
    assert note.created_at.date() == date(2024, 5, 3)
    assert any("tracked changes" in warning for warning in imported.article.warnings)


def replaced(data: bytes, name: str, change: object) -> bytes:
    """The ZIP file with one member changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, change(content) if member == name else content)  # type: ignore[operator]
    return out.getvalue()


def test_rtf_keeps_letters_of_every_kind_and_paragraphs() -> None:
    rtf = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author Hidden}}\f0 Mill denies polluting the Arle\par "
        r"By Jo Fennick\par The owner of the mill said \'93No fish died here\'94, and that the caf\'e9 \u8364? would "
        r"stay open \u-10179?\u-8938? as long as it takes.{\*\annotation A comment}\par }"
    )
    article = opened(rtf, "a.rtf").article
    assert [role for role, _ in shown(article)] == ["headline", "byline", "paragraph"]
    assert "“No fish died here”, and that the café € would stay open 🔖 as" in article.text
    assert "Hidden" not in article.text
    assert "comment" not in article.text.lower()
    assert "Comments" in article.warnings[0]


def test_a_cut_off_rtf_is_opened_with_a_warning() -> None:
    article = opened(r"{\rtf1\ansi {\b The minister denied it} and the file end", "a.rtf").article
    assert "The minister denied it" in article.text
    assert "missing" in article.warnings[0]


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_bombs_are_not_unpacked(name: str) -> None:
    data = word_file() if name == "a.docx" else odt_file()
    inner = "word/document.xml" if name == "a.docx" else "content.xml"
    zip_bomb = replaced(data, inner, lambda _: b"<a>" + b" " * (150 << 20) + b"</a>")
    with pytest.raises(ImportProblem, match="unpacks to far more"):
        opened(zip_bomb, name)


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_entities_are_not_expanded_and_files_not_read(name: str) -> None:
    lol = b'<!DOCTYPE a [<!ENTITY x "words "><!ENTITY y "&x;&x;&x;&x;"><!ENTITY z SYSTEM "file:///etc/hostname">]>'
    data = word_file() if name == "a.docx" else odt_file()
    inner = "word/document.xml" if name == "a.docx" else "content.xml"

    def poison(content: bytes) -> bytes:
        start = content.index(b"?>") + 2 if content.startswith(b"<?xml") else 0
        return content[:start] + lol + content[start:].replace(b"Council waits", b"Council &y;&z; waits")

    article = opened(replaced(data, inner, poison), name).article
    assert "words" not in article.text
    assert "Council" in article.text


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_cut_off_and_deeply_nested_documents_are_refused(name: str) -> None:
    data = word_file() if name == "a.docx" else odt_file()
    with pytest.raises(ImportProblem, match="cut off"):
        opened(data[: len(data) // 2], name)
    inner = "word/document.xml" if name == "a.docx" else "content.xml"
    deep = replaced(data, inner, lambda _: b"<a>" * 100_000 + b"</a>" * 100_000)
    with pytest.raises(ImportProblem):
        opened(deep, name)


def test_a_word_document_with_another_suffix_is_told_apart() -> None:
    article = opened(word_file(), "a.odt").article
    assert "the content is a Word document" in article.warnings[0]
    assert words_with(article, BlockRole.HEADLINE)


def test_other_office_files_are_refused_with_advice() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    for data in (out.getvalue(), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)):
        with pytest.raises(ImportProblem, match="cannot be opened") as caught:
            opened(data, "a.xls")
        assert "PDF" in caught.value.advice


@pytest.mark.parametrize("content", [b"", b"&", b"\0\0\0", b"<"])
def test_a_document_whose_text_is_gone_is_refused(content: bytes) -> None:
    data = replaced(word_file(), "word/document.xml", lambda _: content)
    with pytest.raises(ImportProblem) as caught:
        opened(data, "gone.docx")
    assert caught.value.advice
