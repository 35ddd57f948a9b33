"""A statement with its source, as text, HTML and Markdown; whatever the article says, it stays words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from desktop_app.domain.analysis import Analysis, ModelInfo, Speaker, Statement, StatementKind
from desktop_app.domain.article import Article, Metadata
from desktop_app.domain.citation import Citation, cited
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle


def of(article: Article, words: str) -> Citation:
    start = article.text.index(words)
    statement = Statement("s", StatementKind.CLAIM, (Span(start, start + len(words)),), speaker="p")
    return cited(
        article, Analysis((statement,), (Speaker("p", "Lea Duval"),), (), ModelInfo("m", "1")), statement
    )


def test_an_article_on_the_web_is_linked(make_article: MakeArticle) -> None:
    plain = make_article("The mayor said that all was well.")
    about = Metadata(
        "All is well", "A. Writer", "The Courier", date(2026, 1, 1), "en", "https://example.org/a?b=1&c=2"
    )
    citation = of(replace(plain, metadata=about), "that all was well")
    where = (
        "All is well, A. Writer, The Courier, 2026-01-01, https://example.org/a?b=1&c=2, retrieved 2026-01-02"
    )
    assert citation.plain == f"“that all was well” (Lea Duval), in: {where}"
    assert citation.html == (
        "<q>that all was well</q> (Lea Duval), in: "
        '<a href="https://example.org/a?b=1&amp;c=2">All is well</a>, A. Writer, The Courier, 2026-01-01, retrieved 2026-01-02'
    )
    assert citation.markdown == (
        "“that all was well” (Lea Duval), in: "
        "[All is well](<https://example.org/a?b=1&c=2>), A. Writer, The Courier, 2026-01-01, retrieved 2026-01-02"
    )


def test_a_file_is_named(make_article: MakeArticle) -> None:
    citation = of(make_article("“All is well,” the mayor said.", title="Well"), "“All is well,”")
    assert citation.plain == "“All is well,” (Lea Duval), in: Well, test.txt, retrieved 2026-01-02"
    assert (
        citation.html
        == "<q>All is well,</q> (Lea Duval), in: <cite>Well</cite>, test.txt, retrieved 2026-01-02"
    )
    assert citation.markdown == "“All is well,” (Lea Duval), in: *Well*, test.txt, retrieved 2026-01-02"


def test_two_quotations_keep_their_marks(make_article: MakeArticle) -> None:
    citation = of(make_article("“Yes” and “no” he said.", title="T"), "“Yes” and “no”")
    assert citation.html.startswith("<q>“Yes” and “no”</q>")


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@given(WORDS, WORDS, WORDS)
@settings(max_examples=150, deadline=None)
def test_words_stay_words(quoted: str, speaker: str, title: str) -> None:
    citation = Citation(f"“{quoted}”", speaker, title, "", "file.txt", "2026-01-02")
    shown = html.fromstring(f"<div>{citation.html}</div>")
    assert {element.tag for element in shown.iter()} == {"div", "q", "cite"}
    rendered = html.fromstring(f"<div>{MarkdownIt('commonmark').render(citation.markdown)}</div>")
    assert {element.tag for element in rendered.iter()} <= {"div", "p", "em", "br"}
