"""The marked-up PDF, read back: its text, its notes, its highlights, and what must not be in it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.errors import Cancelled, ExportProblem
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence
from desktop_app.domain.progress import SilentProgress
from desktop_app.domain.spans import Span
from desktop_app.exporters import pdf_content
from desktop_app.exporters.pdf import Typesetter
from desktop_app.exporters.pdf_data import PageData
from desktop_app.exporters.pdf_glyphs import without
from desktop_app.exporters.registry import ExportDocument, default_exporters
from desktop_app.exporters.selection import selected
from tests.conftest import MakeArticle
from tests.exporters.conftest import place
from tests.exporters.pdf_reading import column_of, highlights_of, letters, text_of, text_of_page

POINTS = 72 / 25.4
LEFT, RIGHT = 20 * POINTS, 137 * POINTS
"""The column of the article's text on the page."""


@pytest.fixture
def made(typesetter: Typesetter, document: ExportDocument) -> bytes:
    return typesetter.typeset(document, ExportOptions())[0]


def test_the_text_of_the_column_is_the_article_s(typesetter: Typesetter, document: ExportDocument) -> None:
    plain = replace(
        document, article=replace(document.article, text=document.article.text.replace("🙂", "!"))
    )
    data, warnings = typesetter.typeset(plain, ExportOptions())
    found = letters(column_of(data, LEFT, RIGHT, 20 * POINTS, 20 * POINTS))
    body = letters(plain.article.text[plain.article.text.index("By A. Writer") :])
    assert found.startswith(letters("Mayor denies taking gifts !"))
    assert body in found
    assert warnings == ()


def test_speakers_notes_and_provenance_stand_in_it(made: bytes, document: ExportDocument) -> None:
    text = text_of(made)
    for words in (
        "Lea Duval",
        "Harbour Union",
        "Ask the union for receipts.",
        "Unverifiable",
        "test.txt",
        "hearsay-rules 1",
        "2026-01-02 00:00 UTC",
    ):
        assert words in text
    assert letters(document.article.provenance.sha256) in letters(text)


def test_each_statement_is_a_highlight_on_its_own_words(made: bytes) -> None:
    found = {one.name: one for one in highlights_of(made)}
    assert set(found) == {"hearsay-s1", "hearsay-s2", "hearsay-s3", "hearsay-s4"}
    for one in found.values():
        assert one.under == one.quoted
    claim = found["hearsay-s2"].contents
    assert claim.startswith("that the mayor had taken #gifts worth $4,000 * 2\n\n2 · Claim · Harbour Union.")
    assert "Verdict: Unverifiable\nAsk the union for *receipts*." in claim


def test_a_note_on_other_words_is_a_highlight_too(typesetter: Typesetter, document: ExportDocument) -> None:
    note = replace(
        document.notes[0],
        id="n9",
        anchor=anchor_at(document.article, place(document.article, "on Monday")[0]),
        body="Which?",
    )
    data, _ = typesetter.typeset(replace(document, notes=(note,)), ExportOptions())
    (found,) = [one for one in highlights_of(data) if one.name == "hearsay-note-n9"]
    assert found.under == letters("on Monday")
    assert "Which?" in found.contents


def test_nested_statements_each_have_their_own_words(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument
) -> None:
    article = make_article("The paper said officials had claimed the bridge was safe for everybody, in 2026.")
    outer = Statement(
        "o", StatementKind.CLAIM, place(article, "officials had claimed the bridge was safe for everybody")
    )
    inner = Statement(
        "i", StatementKind.CLAIM, place(article, "the bridge was safe for everybody"), parent="o"
    )
    nested = replace(
        document,
        article=article,
        notes=(),
        analysis=replace(document.analysis, statements=(outer, inner), disputes=()),
    )
    data, _ = typesetter.typeset(nested, ExportOptions())
    for one in highlights_of(data):
        assert one.under == one.quoted
    assert len(highlights_of(data)) == 2


def test_a_statement_over_two_pages_is_marked_on_both(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument
) -> None:
    words = " ".join(f"word{number}" for number in range(500))
    article = make_article(f"She said that {words}. Then nothing.")
    long = Statement("s1", StatementKind.CLAIM, place(article, words))
    data, _ = typesetter.typeset(
        replace(
            document,
            article=article,
            notes=(),
            analysis=replace(document.analysis, statements=(long,), disputes=()),
        ),
        ExportOptions(),
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        marked = [
            n
            for n, page in enumerate(pdf.pages)
            for a in page.get("/Annots", ())
            if a.Subtype == "/Highlight"
        ]
    assert marked == [0, 1]
    (found,) = highlights_of(data)
    assert found.under == letters(words) == found.quoted


def test_protected_notes_and_evidence_never_leave(made: bytes) -> None:
    everything = text_of(made) + "".join(one.contents for one in highlights_of(made))
    assert "The clerk rang again" not in everything
    assert "clerk in the registry" not in everything


def test_evidence_and_verdicts_are_told(typesetter: Typesetter, document: ExportDocument) -> None:
    row = Evidence(
        "e2",
        "Land register",
        "https://example.org/register/2026/entries/000000000000000001",
        shows="No entry",
        checked_by="B. Editor",
    )
    data, _ = typesetter.typeset(
        replace(document, notes=(replace(document.notes[0], evidence=(row,)),)), ExportOptions()
    )
    text = text_of(data)
    for words in (
        "Land register",
        "No entry",
        "checked by B. Editor",
        "The evidence that can be had does not decide it.",
    ):
        assert words in text
    with pikepdf.open(io.BytesIO(data)) as pdf:
        links = [
            str(a.A.URI) for page in pdf.pages for a in page.get("/Annots", ()) if "/A" in a and "/URI" in a.A
        ]
    assert set(links) == {row.link}


def test_links_that_could_run_something_are_only_words(
    typesetter: Typesetter, document: ExportDocument
) -> None:
    row = Evidence("e2", "x", "javascript:app.alert(1)")
    note = replace(document.notes[0], body="[go](file:///etc/passwd) [go](javascript:x)", evidence=(row,))
    data, _ = typesetter.typeset(replace(document, notes=(note,)), ExportOptions())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        actions = [a.A for page in pdf.pages for a in page.get("/Annots", ()) if "/A" in a]
    assert all("/URI" not in action for action in actions)


def test_notes_can_be_left_out(typesetter: Typesetter, document: ExportDocument) -> None:
    data, _ = typesetter.typeset(document, ExportOptions(with_notes=False))
    assert "receipts" not in text_of(data) + "".join(one.contents for one in highlights_of(data))


def test_only_the_chosen_kinds_are_marked(document: ExportDocument) -> None:
    options = ExportOptions(kinds=frozenset({StatementKind.DENIAL}), own_voice=False)
    content = pdf_content.PageContent(selected(document, options))
    data = PageData(content, options).of(pdf_content.parts_of(content)[0])
    kinds = {piece.get("kind") for block in (data["head"], *data["blocks"]) for piece in block["pieces"]}
    assert kinds == {"denial", None}


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("us-letter", (612, 792))])
def test_it_comes_on_either_paper(
    typesetter: Typesetter, document: ExportDocument, paper: str, size: tuple[int, int]
) -> None:
    data, _ = typesetter.typeset(document, ExportOptions(paper=paper))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert tuple(round(float(number)) for number in pdf.pages[0].MediaBox[2:]) == size


def test_a_character_without_a_font_is_a_box_and_told(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument
) -> None:
    article = make_article("Before \U000e0999\U0001fbff\U00012fff after.")  # nobody has these
    data, warnings = typesetter.typeset(
        replace(
            document,
            article=article,
            notes=(),
            analysis=replace(document.analysis, statements=(), disputes=()),
        ),
        ExportOptions(),
    )
    assert "Before" in text_of(data)
    assert "after." in text_of(data)
    assert all("No font on this machine can show" in warning for warning in warnings)
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"


def test_characters_are_taken_out_wherever_they_are_shown() -> None:
    data = {"title": "a☃b", "value": "a☃b", "pieces": [{"text": ["x☃", True, "y"], "link": "☃"}]}
    assert without(data, ["☃"]) == {
        "title": "a☃b", "value": ["a", None, "b"], "pieces": [{"text": ["x", None, True, "y"], "link": "☃"}],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words"),
    [("Arabic", "قال المتحدث إن الخبر غير صحيح"), ("Hebrew", "הדובר אמר שהידיעה אינה נכונה"), ("Russian", "Пресс-секретарь опроверг это"),
     ("Greek", "Ο εκπρόσωπος το διέψευσε"), ("Vietnamese", "Người phát ngôn đã bác bỏ điều đó")],
)  # fmt: skip
def test_other_scripts_have_a_bundled_font(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument, language: str, words: str
) -> None:
    article = make_article((BlockRole.HEADLINE, words), f"{words}.")
    data, warnings = typesetter.typeset(
        replace(
            document,
            article=article,
            notes=(),
            analysis=replace(document.analysis, statements=(), disputes=()),
        ),
        ExportOptions(),
    )
    assert warnings == ()
    assert len(text_of(data)) > 2 * len(words)


def test_a_long_article_in_parts_is_as_whole_as_a_short_one(
    typesetter: Typesetter, document: ExportDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = document.article.text.replace("🙂", "!")  # not every machine has a font for it
    document = replace(document, article=replace(document.article, text=text))
    whole, _ = typesetter.typeset(document, ExportOptions())
    monkeypatch.setattr(pdf_content, "ONE_PIECE", 10)
    monkeypatch.setattr(pdf_content, "PART", 60)
    steps: list[int] = []

    class Told(SilentProgress):
        def report(self, done: int, _total: int, _what: str) -> None:
            steps.append(done)

    parts, _ = typesetter.typeset(document, ExportOptions(), Told())
    assert [(one.name, one.under) for one in highlights_of(parts)] == [
        (one.name, one.under) for one in highlights_of(whole)
    ]
    with pikepdf.open(io.BytesIO(parts)) as pdf:
        assert len(pdf.pages) > 3
        assert pdf.check_pdf_syntax() == []
        feet = [text_of_page(parts, number).split()[-1] for number in range(len(pdf.pages))]
        heads = [
            letters(text_of_page(parts, number)).startswith(letters(document.article.title))
            for number in range(1, len(pdf.pages))
        ]
    assert feet == [str(number + 1) for number in range(len(feet))]
    assert all(heads)
    assert steps == list(range(len(steps)))
    assert len(steps) > 3


@pytest.mark.parametrize("words", ["", "x", "\n\n", "\u0000\u0001", "\u200d", "\ue000"])
def test_an_article_without_words_is_typeset_too(
    typesetter: Typesetter, document: ExportDocument, words: str
) -> None:
    blocks = (
        (Block(Span(0, len(words)), BlockRole.HEADLINE), Block(Span(0, len(words)), BlockRole.HEADING))
        if words
        else ()
    )
    article = Article(words, blocks, document.article.provenance)
    bare = ExportDocument(article, replace(document.analysis, statements=(), speakers=(), disputes=()))
    assert "test.txt" in text_of(typesetter.typeset(bare, ExportOptions())[0])


def test_statements_in_blocks_of_every_role_are_marked(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument
) -> None:
    article = make_article(*((role, f"This {role.value} says that all is well.") for role in BlockRole))
    statements = tuple(
        Statement(role.name, StatementKind.CLAIM, (Span(start, start + 16),))
        for role in BlockRole
        for start in (article.text.index(f"This {role.value} says") + len(f"This {role.value} says "),)
    )
    data, _ = typesetter.typeset(
        replace(
            document,
            article=article,
            notes=(),
            analysis=replace(document.analysis, statements=statements, disputes=()),
        ),
        ExportOptions(),
    )
    found = highlights_of(data)
    assert len(found) == len(statements)
    assert {one.under for one in found} == {"thatalliswell"}


@pytest.mark.parametrize("words", ["“报道完全不属实”", "it is 😀 false", "הידיעה אינה נכונה", "что это ложь"])
def test_statements_in_any_script_are_marked_where_they_stand(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument, words: str
) -> None:
    article = make_article(f"{words}, said the spokesman.")
    statement = Statement("s1", StatementKind.DENIAL, place(article, words))
    data, warnings = typesetter.typeset(
        replace(
            document,
            article=article,
            notes=(),
            analysis=replace(document.analysis, statements=(statement,), disputes=()),
        ),
        ExportOptions(),
    )
    (found,) = highlights_of(data)
    assert found.quoted == letters(words)
    # PDFium tells the words of a line that runs both ways in an order of its own
    assert sorted(found.under) == sorted(found.quoted) or "No font on this machine" in warnings[0]


def test_a_very_long_word_stays_on_the_page(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument
) -> None:
    address = "https://example.org/" + "a" * 400
    article = make_article(f"See {address} for more.")
    data, _ = typesetter.typeset(
        replace(
            document,
            article=article,
            notes=(),
            analysis=replace(document.analysis, statements=(), disputes=()),
        ),
        ExportOptions(),
    )
    assert letters(f"See {address} for more.") in letters(
        column_of(data, LEFT, RIGHT, 20 * POINTS, 20 * POINTS)
    )


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(st.sampled_from("#*_$@`<>[]{}\\\"'/=~&%ab =\n"), min_size=1, max_size=60))
def test_untrusted_words_are_never_markup(
    typesetter: Typesetter, document: ExportDocument, words: str
) -> None:
    article = Article(f"Start {words} end", (Block(Span(0, len(words) + 10)),), document.article.provenance)
    speakers = tuple(replace(one, name=words, role=words) for one in document.analysis.speakers)
    bare = ExportDocument(
        article,
        replace(document.analysis, statements=(), disputes=(), speakers=speakers),
        (replace(document.notes[0], verdict=words, tags=(words,)),),
    )
    found = letters(text_of(typesetter.typeset(bare, ExportOptions())[0]))
    assert letters(f"Start {words} end").replace("'", "’") in found.replace("'", "’")


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_whatever_is_written_can_be_typeset(
    typesetter: Typesetter, make_article: MakeArticle, document: ExportDocument, words: str
) -> None:
    article = make_article(
        (BlockRole.HEADLINE, f"{words} "), (BlockRole.HEADING, f"{words} "), f"Start{words}end", title=words
    )
    start = article.text.index("Start")
    statement = Statement("s1", StatementKind.CLAIM, (Span(start, len(article.text)),), speaker="p1")
    speaker = replace(document.analysis.speakers[0], name=words, role=words, aliases=())
    note = replace(
        document.notes[0],
        body=words,
        verdict=words,
        tags=(words,),
        anchor=anchor_at(article, Span(start, start + 5)),
    )
    odd = ExportDocument(
        article,
        replace(document.analysis, statements=(statement,), speakers=(speaker,), disputes=()),
        (note,),
    )
    data, _ = typesetter.typeset(odd, ExportOptions())
    assert "Start" in text_of(data)


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
