"""Saved web pages: the article, everything else as full text, metadata, and nothing that could run or be fetched."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.article import BlockRole
from desktop_app.domain.errors import ImportProblem
from tests.importers.documents import opened, shown, words_with

HEAD = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Mill denies polluting the Arle - The Courier</title>
<meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/mill">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":["NewsArticle"],"headline":"Mill denies polluting the Arle","author":[{"@type":"Person","name":"Jo Fennick"},
{"name":"Ada Moore"}],"datePublished":"2024-05-03T10:15:00Z"}]}</script>
<script>document.write("<p>written by a script</p>")</script><style>p { color: red }</style></head>"""
STORY = [
    (
        "paragraph",
        "The owner of a paper mill on the river Arle denied on Friday that it was to blame for dead fish.",
    ),
    (
        "paragraph",
        "“We have done nothing wrong,” Rolf Stein said. He added that all filters were new since spring.",
    ),
    ("heading", "Council waits"),
    (
        "paragraph",
        "The council said that it would wait for the tests before it did anything about the mill at all.",
    ),
    ("block quote", "Nobody here wants to close the mill, but everybody wants clean water in the river."),
    ("list item", "The first tests are due on Monday, according to the ministry of the environment."),
    ("list item", "The second tests will follow a week later, the ministry said in a short statement."),
    ("paragraph", "The river has been closed to anglers since Tuesday, according to the police in Tarnby."),
]
ELEMENTS = {"paragraph": "p", "heading": "h2", "block quote": "blockquote", "list item": "li"}


def article_html(extra: str = "") -> str:
    inner = "".join(f"<{ELEMENTS[role]}>{words}</{ELEMENTS[role]}>" for role, words in STORY)
    inner = inner.replace("<li>", "<ul><li>", 1).replace("</li><p>", "</li></ul><p>")
    return f"""{HEAD}<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news</a></li></ul></nav>
<article><h1>Mill denies polluting the Arle</h1><p class="standfirst">Owner says filters were replaced in spring</p>
<p class="byline">By Jo Fennick</p><figure><img src="http://tracker.example/x.png">
<figcaption>Rolf Stein in May <span class="credit">Reuters</span></figcaption></figure>{inner}</article>{extra}
<aside>Most read: ten ways to peel an onion</aside><footer>Copyright The Courier</footer></body></html>"""


def test_the_article_comes_back_block_by_block() -> None:
    article = opened(article_html(), "mill.html").article
    assert shown(article) == [
        ("headline", "Mill denies polluting the Arle"),
        ("standfirst", "Owner says filters were replaced in spring"),
        *STORY,
    ]
    assert article.provenance.media_type == "text/html"


def test_what_the_extraction_leaves_out_is_in_the_full_text() -> None:
    full = opened(article_html(), "mill.html").full_text
    assert full is not None
    assert ("caption", "Rolf Stein in May") in shown(full)
    assert ("credit", "Reuters") in shown(full)
    assert ("byline", "By Jo Fennick") in shown(full)
    assert ("list item", "World news") in shown(full)
    assert "peel an onion" in full.text
    for _, words in STORY:
        assert words in full.text


def test_nothing_that_runs_and_nothing_hidden_is_in_the_text() -> None:
    hidden = (
        '<div style="display: none">hidden words</div><p hidden>more of them</p><svg><text>drawn</text></svg>'
    )
    imported = opened(article_html(hidden), "mill.html")
    assert imported.full_text is not None
    for text in (imported.article.text, imported.full_text.text):
        for words in (
            "written by a script",
            "color: red",
            "hidden words",
            "more of them",
            "drawn",
            "tracker",
        ):
            assert words not in text


def test_metadata_is_what_the_page_says_of_itself() -> None:
    metadata = opened(article_html(), "mill.html").article.metadata
    assert metadata.title == "Mill denies polluting the Arle"
    assert metadata.byline == "Jo Fennick, Ada Moore"
    assert metadata.publisher == "The Courier"
    assert metadata.published == date(2024, 5, 3)
    assert metadata.language == "en"
    assert metadata.address == "https://courier.example/mill"


def test_metadata_from_plain_elements() -> None:
    page = """<html lang="de"><head><title>Werk weist Vorwurf zurück | Der Bote</title>
    <meta name="author" content="By Jo Fennick"><meta property="og:site_name" content="Der Bote"></head>
    <body><p>Der Besitzer wies den Vorwurf am Freitag zurück, und zwar in aller Form und ohne Umschweife.</p>
    <time datetime="2024-05-03">gestern</time></body></html>"""
    metadata = opened(page, "werk.html", location="https://bote.example/werk?x=1").article.metadata
    assert metadata.title == "Werk weist Vorwurf zurück"
    assert metadata.byline == "Jo Fennick"
    assert metadata.published == date(2024, 5, 3)
    assert metadata.language == "de"
    assert metadata.address == "https://bote.example/werk?x=1"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "http://[", "data:text/html,x"]
)
def test_an_address_that_is_no_web_address_is_not_taken(address: str) -> None:
    page = article_html().replace("https://courier.example/mill", address)
    assert opened(page, "a.html").article.metadata.address is None


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8", "koi8-r", "shift_jis"])
def test_the_declared_charset_counts(charset: str) -> None:
    words = {"koi8-r": "Россия отрицает это", "shift_jis": "知事は疑惑を否定した"}.get(
        charset, "Köln bestätigt das"
    )
    page = f"<html><head><meta charset='{charset}'></head><body><p>{words}</p></body></html>"
    assert words in opened(page.encode(charset), "a.html").article.text
    served = page.replace(f"<meta charset='{charset}'>", "")
    article = opened(served.encode(charset), "a.html", media_type=f"text/html; charset={charset}").article
    assert words in article.text


def test_paragraphs_are_never_merged() -> None:
    page = "<body><div>One<div>Two</div>Three<p>Four<p>Five<br><br>Six<br>still six</div><table><tr><td>a<td>b</table>"
    article = opened(f"<html>{page}</html>", "a.html").article
    found = [words for _, words in shown(article)]
    assert found == ["One", "Two", "Three", "Four", "Five", "Six\nstill six", "a", "b"]
    assert words_with(article, BlockRole.TABLE_CELL) == ["a", "b"]


def test_a_page_without_an_article_is_shown_whole_and_says_so() -> None:
    imported = opened("<html><body><p>Short.</p></body></html>", "a.html")
    assert imported.article.text == "Short."
    assert "everything on it is shown" in imported.article.warnings[0]


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<html><script>1</script></html>", "<html>"])
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(ImportProblem, match="no text"):
        opened(page, "a.html")


def test_deep_nesting_is_cut_with_a_warning() -> None:
    page = f"<html><body><p>Before the depths.</p>{'<div>' * 50_000}too deep</body></html>"
    article = opened(page, "a.html").article
    assert "Before the depths." in article.text
    assert any("nested" in warning for warning in article.warnings)


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    article = opened(f"{bomb}<html><body><p>Words &b; &f; here.</p></body></html>", "a.html").article
    assert "aaaa" not in article.text
    assert "root:" not in article.text


def test_a_page_with_the_wrong_suffix_is_opened_and_said_to_be_one() -> None:
    article = opened(article_html(), "mill.pdf").article
    assert (
        article.warnings[0] == "The name ends in .pdf, but the content is a web page; it was opened as that."
    )
