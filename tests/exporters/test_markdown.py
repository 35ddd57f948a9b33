"""Markdown: footnotes for statements and notes; the text shows as it stands."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.markdown import escaped
from desktop_app.exporters.markdown import markdown_of
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.selection import selected
from tests.conftest import MakeArticle

READER = MarkdownIt("commonmark").enable(["table"])


@pytest.fixture
def written(document: ExportDocument) -> str:
    return markdown_of(selected(document, ExportOptions()))


def test_the_text_is_whole(written: str, document: ExportDocument) -> None:
    shown = html.fromstring(f"<div>{READER.render(written)}</div>").text_content()
    shown = re.sub(r"\[\^[sn]\d+\]|==", "", shown)
    for block in document.article.blocks:
        assert " ".join(block.span.of(document.article.text).split()) in " ".join(shown.split())


def test_statements_and_notes_are_footnotes(written: str) -> None:
    assert "==that the mayor had taken \\#gifts worth \\$4,000 \\* 2==[^s2][^n1]" in written
    assert "[^s2]: Claim · Harbour Union. “said” presents it as fact." in written
    assert "[^n1]: **Verdict: Unverifiable**" in written
    assert "**The Harbour Union** *said* on Monday" in written
    assert "clerk" not in written


def test_every_footnote_is_defined_once(written: str) -> None:
    used = set(re.findall(r"\[\^(\w+)\](?!:)", written))
    defined = re.findall(r"^\[\^(\w+)\]:", written, re.MULTILINE)
    assert sorted(used) == sorted(defined)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=60))
@settings(max_examples=300, deadline=None)
def test_escaped_text_shows_as_it_stands(text: str) -> None:
    shown = html.fromstring(f"<div>{READER.render(escaped(text))}</div>")
    assert [child.tag for child in shown] == ["p"]
    assert len(shown[0]) == 0
    assert shown.text_content().strip() == text


@given(text=st.text(st.sampled_from('ab *_#`[]()<>-+1.=~|&!\\"“”'), min_size=1, max_size=40))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_article_becomes_markup(make_article: MakeArticle, document: ExportDocument, text: str) -> None:
    plain = replace(document.analysis, statements=(), speakers=(), disputes=())
    odd = replace(document, article=make_article(f"x{text}", title="T"), analysis=plain, notes=())
    shown = html.fromstring(f"<div>{READER.render(markdown_of(odd))}</div>")
    second = shown[1]
    assert (second.tag, len(second)) == ("p", 0)
    assert "".join(second.text_content().split()) == "".join(f"x{text}".split())
