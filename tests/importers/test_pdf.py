"""PDF: reading order, running heads, hyphens, places on the page, notes, passwords and scans."""

from __future__ import annotations

import shutil
from pathlib import Path

import pikepdf
import pytest

from desktop_app.domain.anchoring import boxes_of
from desktop_app.domain.article import BlockRole, PageBox
from desktop_app.domain.errors import ImportProblem, PasswordNeeded, RecognitionNeeded
from desktop_app.domain.spans import Span
from desktop_app.importers import recognition
from desktop_app.importers.draft import Source
from desktop_app.importers.pdf_words import PageFrame
from desktop_app.importers.registry import Imported
from tests.importers.documents import HERE, changed, opened, scanned, shown, typeset, words_with

PARAGRAPHS = [
    f"Paragraph {name} of the story says that the harbour was closed on Monday because of the storm, and that the "
    f"ferries of company {name} stayed in port, although a spokeswoman had denied earlier that any trip would be "
    f"cancelled. Passengers with tickets of group {name} were told to wait for further announcements in the hall."
    for name in ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliett")
]
HEADLINE = "Ferries stay in port while company denies that any trip was cancelled"

NEWSPAPER = f"""
#set page(width: 11cm, height: 14cm, margin: (x: 1cm, y: 2cm), columns: 2,
  header: [The Varrick Courier #h(1fr) Monday edition], footer: context align(center)[#counter(page).display()])
#set text(lang: "en", hyphenate: true, size: 8pt)
#set par(justify: true)
#place(top, scope: "parent", float: true)[#text(size: 16pt, weight: "bold")[{HEADLINE}]

  #text(size: 11pt)[Hundreds of passengers waited in the hall for a whole night]

  By Ines Halloran]
""" + "\n\n".join(PARAGRAPHS)


@pytest.fixture(scope="module")
def newspaper(tmp_path_factory: pytest.TempPathFactory) -> Imported:
    return opened(typeset(tmp_path_factory.mktemp("typst"), NEWSPAPER), "paper.pdf")


def test_two_columns_on_several_pages_come_back_paragraph_by_paragraph(newspaper: Imported) -> None:
    assert max(run.box.page for run in newspaper.article.page_map) >= 1
    assert shown(newspaper.article) == [
        ("headline", HEADLINE),
        ("standfirst", "Hundreds of passengers waited in the hall for a whole night"),
        ("byline", "By Ines Halloran"),
        *(("paragraph", words) for words in PARAGRAPHS),
    ]


def test_running_heads_and_page_numbers_are_only_in_the_full_text(newspaper: Imported) -> None:
    assert "Varrick Courier" not in newspaper.article.text
    assert newspaper.full_text is not None
    assert newspaper.full_text.text.count("The Varrick Courier") == 1 + max(
        run.box.page for run in newspaper.article.page_map
    )


def test_the_title_and_byline_are_taken_from_the_page(newspaper: Imported) -> None:
    assert newspaper.article.metadata.title == HEADLINE
    assert newspaper.article.metadata.byline == "Ines Halloran"
    assert newspaper.article.metadata.published is None


def test_every_word_has_its_place_on_the_page(newspaper: Imported) -> None:
    article = newspaper.article
    mapped = [run.span.of(article.text) for run in article.page_map]
    assert "".join(mapped) == "".join(article.text.split())
    assert [run.span for run in article.page_map] == sorted(run.span for run in article.page_map)
    for run in article.page_map:
        assert 0 <= run.box.left < run.box.right <= 11 / 2.54 * 72
        assert 0 <= run.box.bottom < run.box.top <= 14 / 2.54 * 72


def test_a_word_divided_over_two_lines_has_two_places(newspaper: Imported) -> None:
    article = newspaper.article
    pairs = zip(article.page_map, article.page_map[1:], strict=False)
    divided = [(a, b) for a, b in pairs if a.span.end == b.span.start]
    assert divided, "the narrow columns must divide some word"
    for first, second in divided:
        assert article.text[first.span.start - 1].isspace()
        assert (
            (second.box.bottom < first.box.bottom)
            or second.box.page > first.box.page
            or (second.box.left > first.box.right)
        )


def test_hyphens_stay_where_the_word_has_them_elsewhere(tmp_path: Path) -> None:
    text = "The well-known and hard-won deal of the north-eastern ports is well-known by now, but hard-won it is."
    sizes = [
        opened(typeset(tmp_path, f"#set page(width: {w}mm, height: 30cm)\n{text}"), "a.pdf")
        for w in range(78, 100, 3)
    ]
    for imported in sizes:
        found = imported.article.text
        assert "wellknown" not in found
        assert "hardwon" not in found


def test_characters_beyond_the_basic_plane_do_not_shift_offsets(tmp_path: Path) -> None:
    imported = opened(typeset(tmp_path, 'Before 𝐱𝐲 and 🚢 comes "the quoted word" after.'), "a.pdf")
    article = imported.article
    at = article.text.index("quoted")
    boxes = boxes_of(article, Span(at, at + 6))
    assert [run.span.of(article.text) for run in article.page_map if run.box == boxes[0]] == ["quoted"]


def with_highlight(data: bytes, *, contents: str, subtype: str = "/Highlight", rect: PageBox) -> bytes:
    edges = (rect.left, rect.bottom, rect.right, rect.top)

    def add(document: pikepdf.Pdf) -> None:
        left, bottom, right, top = edges
        origin = [float(x) for x in document.pages[rect.page].mediabox][:2]
        left, right, bottom, top = left + origin[0], right + origin[0], bottom + origin[1], top + origin[1]
        mark = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name(subtype),
            Rect=[left, bottom, right, top],
            QuadPoints=[left, top, right, top, left, bottom, right, bottom],
            Contents=contents,
            T="Ada",
            M="D:20240503101500Z",
        )
        document.pages[rect.page].Annots = document.make_indirect(
            pikepdf.Array([document.make_indirect(mark)])
        )

    return changed(data, add)


def place_of(imported: Imported, words: str) -> PageBox:
    article = imported.article
    at = article.text.index(words)
    boxes = boxes_of(article, Span(at, at + len(words)))
    return PageBox(
        boxes[0].page,
        min(b.left for b in boxes),
        min(b.bottom for b in boxes),
        max(b.right for b in boxes),
        max(b.top for b in boxes),
    )


def test_a_highlight_becomes_a_note_on_the_words_it_covers(tmp_path: Path) -> None:
    data = typeset(tmp_path, "One sentence stands here.\n\nAnother sentence was highlighted by hand.")
    place = place_of(opened(data, "a.pdf"), "sentence was highlighted")
    marked = with_highlight(data, contents="Check this", rect=place)
    (note,) = opened(marked, "a.pdf").notes
    assert note.anchor.exact == "sentence was highlighted"
    assert note.body == "Ada: Check this"
    assert note.created_at.year == 2024
    assert note.anchor.boxes
    assert opened(marked, "a.pdf").notes[0].id == note.id


def test_a_highlight_whose_comment_is_the_quoted_text_has_no_body(tmp_path: Path) -> None:
    data = typeset(tmp_path, "Another sentence was highlighted by hand.")
    place = place_of(opened(data, "a.pdf"), "sentence was")
    (note,) = opened(with_highlight(data, contents="sentence was", rect=place), "a.pdf").notes
    assert note.body == ""


def test_a_comment_in_the_margin_stands_on_the_line_beside_it(tmp_path: Path) -> None:
    data = typeset(tmp_path, "First line here. \\ Second line here. \\ Third line here.")
    line = place_of(opened(data, "a.pdf"), "Second")
    icon = PageBox(0, line.left - 40, line.bottom, line.left - 20, line.top)
    (note,) = opened(with_highlight(data, contents="Really?", subtype="/Text", rect=icon), "a.pdf").notes
    assert note.anchor.exact == "Second"


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_turned_pages_and_boxes_that_do_not_start_at_zero(tmp_path: Path, rotation: int) -> None:
    data = typeset(tmp_path, "#set page(width: 12cm, height: 8cm)\n" + "\n\n".join(PARAGRAPHS[:2]))
    straight = opened(data, "a.pdf").article

    def turn(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        width, height = (float(x) for x in page.mediabox[2:])
        page.mediabox = [100, 50, 100 + width, 50 + height]
        page.contents_add(b"q 1 0 0 1 100 50 cm", prepend=True)
        page.contents_add(b"Q")
        page.Rotate = 0

    moved = opened(changed(data, turn), "a.pdf").article
    assert moved.text == straight.text
    for a, b in zip(straight.page_map, moved.page_map, strict=True):
        assert (a.box.left, a.box.bottom) == pytest.approx((b.box.left, b.box.bottom), abs=0.1)

    def rotate(document: pikepdf.Pdf) -> None:
        # The content is turned one way and the page the other: it is seen upright.
        page = document.pages[0]
        width, height = (float(x) for x in page.mediabox[2:])
        matrix = {
            0: "1 0 0 1 0 0",
            90: f"0 1 -1 0 {height} 0",
            180: f"-1 0 0 -1 {width} {height}",
            270: f"0 -1 1 0 0 {width}",
        }
        if rotation in (90, 270):
            page.mediabox = [0, 0, height, width]
        page.contents_add(f"q {matrix[rotation]} cm".encode(), prepend=True)
        page.contents_add(b"Q")
        page.Rotate = rotation

    turned = opened(changed(data, rotate), "a.pdf").article
    assert shown(turned) == shown(straight)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_turning_a_box_and_back_gives_the_box(rotation: int) -> None:
    frame = PageFrame(0, 0, 0, 300, 200, rotation)
    box = PageBox(0, 10, 20, 40, 50)
    assert frame.turned_back(*frame.upright(box)) == box


def test_an_encrypted_pdf_asks_for_its_password(tmp_path: Path) -> None:
    data = changed(
        typeset(tmp_path, "Secret words."),
        lambda _: None,
        encryption=pikepdf.Encryption(user="öffne", owner="o"),
    )
    with pytest.raises(PasswordNeeded, match="encrypted"):
        opened(data, "a.pdf")
    with pytest.raises(PasswordNeeded, match="does not open"):
        opened(data, "a.pdf", password="wrong")  # noqa: S106
    unlocked = opened(data, "a.pdf", password="öffne")  # noqa: S106
    assert unlocked.article.text == "Secret words."


def test_a_scan_is_said_to_be_one(tmp_path: Path) -> None:
    data = scanned(typeset(tmp_path, "#set text(size: 20pt)\nWords that are only a picture."))
    with pytest.raises(RecognitionNeeded, match="scan") as caught:
        opened(data, "scan.pdf")
    assert caught.value.available == (shutil.which("tesseract") is not None)
    assert "tesseract" in caught.value.advice or caught.value.available


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_a_scan_is_read_when_asked_for(tmp_path: Path) -> None:
    data = scanned(
        typeset(tmp_path, "#set text(size: 20pt)\nThe minister denied that he had signed the letter.")
    )
    article = HERE.open_source(Source(data, "scan.pdf", recognise=True)).article
    assert article.text == "The minister denied that he had signed the letter."
    assert "recognised" in article.warnings[0]
    assert len(article.page_map) == 9


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_the_paragraphs_of_a_scan_stay_whole(tmp_path: Path) -> None:
    first = (
        "The minister denied on Monday that he had ever signed the letter, which was on every desk in town. "
    )
    second = "No one saw more as a man ran across. " * 4
    source = f"#set page(width: 12cm, height: 16cm)\n{first * 3}\n\n{second}"
    article = HERE.open_source(Source(scanned(typeset(tmp_path, source)), "scan.pdf", recognise=True)).article
    assert [block.span.of(article.text).split()[0] for block in article.blocks] == ["The", "No"]


def test_recognised_lines_of_one_paragraph_are_equally_high() -> None:
    rows = [  # level, page, block, paragraph, line, word, left, top, width, height, confidence, text
        ["5", "1", "1", "1", "1", "1", "10", "20", "40", "14", "95", "Laying"],
        ["5", "1", "1", "1", "2", "1", "10", "40", "40", "7", "95", "sums"],
        ["5", "1", "1", "2", "1", "1", "10", "80", "40", "30", "95", "TITLE"],
        ["5", "1", "1", "2", "1", "2", "60", "80", "40", "30", "12", "noise"],
        ["4", "1", "1", "2", "1", "0", "10", "80", "90", "30", "-1", ""],
    ]
    table = "\n".join(["head", *("\t".join(row) for row in rows)])
    words = recognition._words(table, PageFrame(0, 0, 0, 300, 200, 0), 1.0)
    assert [(word.text, word.height) for word in words] == [("Laying", 14), ("sums", 14), ("TITLE", 30)]
    assert [word.top for word in words] == [180, 160, 120]


def test_cut_off_and_empty_pdfs_are_refused(tmp_path: Path) -> None:
    data = typeset(tmp_path, "Words.")
    for bad in (data[:300], b"%PDF-1.7\nrubbish that is no PDF at all"):
        with pytest.raises(ImportProblem, match="damaged or cut off") as caught:
            opened(bad, "a.pdf")
        assert caught.value.advice


def test_headings_lists_and_captions_keep_their_roles(tmp_path: Path) -> None:
    source = f"""
= What the company says
{PARAGRAPHS[0]}
- First reason
- Second reason
#figure(rect(width: 4cm, height: 1cm), caption: [The hall on Monday.])
*Bold crosshead*

{PARAGRAPHS[1]}

{PARAGRAPHS[2]}
"""
    article = opened(typeset(tmp_path, source), "a.pdf").article
    assert words_with(article, BlockRole.HEADLINE) == ["What the company says"]
    assert words_with(article, BlockRole.HEADING) == ["Bold crosshead"]
    assert words_with(article, BlockRole.CAPTION) == ["Figure 1: The hall on Monday."]
    assert [w.lstrip("• ‣") for w in words_with(article, BlockRole.LIST_ITEM)] == [
        "First reason",
        "Second reason",
    ]
    assert words_with(article, BlockRole.PARAGRAPH) == PARAGRAPHS[:3]


def test_letters_without_a_meaning_are_no_text(tmp_path: Path) -> None:
    def forget_the_letters(document: pikepdf.Pdf) -> None:
        for found in document.objects:
            if isinstance(found, pikepdf.Dictionary) and "/ToUnicode" in found:
                del found["/ToUnicode"]

    data = changed(
        typeset(tmp_path, "#set text(size: 20pt)\nWords that nobody can copy."), forget_the_letters
    )
    with pytest.raises(RecognitionNeeded, match="no text that can be read"):
        opened(data, "odd.pdf")
