"""HTML: the article's text, its marks, nothing that runs or fetches."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from desktop_app.domain.article import BlockRole
from desktop_app.domain.export_options import ExportOptions
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.selection import selected
from desktop_app.exporters.web_page import note_html, page_of
from tests.conftest import MakeArticle


@pytest.fixture
def page(document: ExportDocument) -> html.HtmlElement:
    return html.fromstring(page_of(selected(document, ExportOptions())))


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_article_s_text_is_whole_and_in_order(page: html.HtmlElement, document: ExportDocument) -> None:
    (article,) = page.xpath("//article")
    for reference in article.xpath(".//sup"):
        reference.drop_tree()
    blocks = [words(block) for block in article.xpath("./*") if words(block)]
    assert blocks == [" ".join(b.span.of(document.article.text).split()) for b in document.article.blocks]


def test_each_kind_is_marked_and_says_why(page: html.HtmlElement) -> None:
    (claim,) = page.xpath("//article//mark[@class='claim']")
    assert words(claim) == "that the mayor had taken #gifts worth $4,000 * 2"
    assert claim.get("title") == "Claim · Harbour Union. “said” presents it as fact."
    assert len(page.xpath("//article//mark[@class='denial']")) == 2
    style = "".join(page.xpath("//style/text()"))
    assert "underline double" in style
    assert "prefers-color-scheme: dark" in style


def test_every_link_within_the_page_leads_somewhere(page: html.HtmlElement) -> None:
    targets = set(page.xpath("//@id"))
    inner = [link[1:] for link in page.xpath("//a/@href") if link.startswith("#")]
    assert len(inner) >= 6
    assert set(inner) <= targets


def test_a_protected_note_is_nowhere(document: ExportDocument) -> None:
    assert "clerk" not in page_of(selected(document, ExportOptions()))


def test_nothing_runs_and_nothing_is_fetched(page: html.HtmlElement) -> None:
    assert page.xpath("//script | //img | //link | //iframe | //object | //form") == []
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![x](https://example.org/tracker.gif)",
        '<p onclick="x()">hello</p>',
        "<style>body{display:none}</style>",
    ],
)
def test_a_note_cannot_run_or_load_anything(body: str) -> None:
    shown = html.fromstring(f"<div>{note_html(body)}</div>")
    assert shown.xpath("//script | //img | //style | //@onclick | //*[@style]") == []
    assert not any(link.startswith("javascript") for link in shown.xpath("//@href"))


def test_a_note_s_markdown_is_rendered() -> None:
    assert note_html("Ask for *receipts*.") == "<p>Ask for <em>receipts</em>.</p>\n"


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=80))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_text_stays_text(make_article: MakeArticle, document: ExportDocument, text: str) -> None:
    plain = replace(document.analysis, statements=(), speakers=(), disputes=())
    odd = replace(document, article=make_article(f"x{text}x", title=text), analysis=plain, notes=())
    page = html.fromstring(page_of(odd))
    (block,) = page.xpath("//article/p")
    assert len(block) == 0
    assert page.xpath("//script | //img") == []
    assert "".join(block.text_content().split()) == "".join(
        c for c in f"x{text}x" if not c.isspace() and (c.isprintable() or c in "\u200c\u200d")
    )


def test_items_of_a_list_are_a_list(document: ExportDocument, make_article: MakeArticle) -> None:
    item = BlockRole.LIST_ITEM
    article = make_article("It began early.", (item, "In March."), (item, "In April."), "It ended late.")
    bare = replace(
        document, article=article, notes=(), analysis=replace(document.analysis, statements=(), disputes=())
    )
    tree = html.fromstring(page_of(bare))
    (found,) = tree.xpath("//article/ul")
    assert [one.text for one in found] == ["In March.", "In April."]
    assert found.getprevious().text == "It began early."
