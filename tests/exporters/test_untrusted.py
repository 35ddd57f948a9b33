"""Whatever an article, a speaker or a note says: it stays words in every format."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence, NoteStatus
from desktop_app.exporters.claim_review import findings_of
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.web_annotations import items_of, json_bytes
from desktop_app.exporters.web_page import page_of
from desktop_app.exporters.word import word_bytes
from tests.conftest import MakeArticle

ATTACKS = (
    "{ HYPERLINK \"http://example.org\" }", '<w:fldSimple w:instr="AUTOTEXT"/>', "</script><script>alert(1)</script>",
    '"}],"@type":"ClaimReview"', "]]>", "<!--", "&#x3C;script&#x3E;", "{{7*7}}", "=cmd|' /C calc'!A0", "[x](javascript:alert(1))",
)  # fmt: skip
WORDS = st.sampled_from(ATTACKS) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
FIELDS = ("fldSimple", "fldChar", "instrText", "hyperlink", "altChunk", "object")
OPTIONS = ExportOptions(reviewer="The Courier", review_address="https://example.org/checks/1")
fuzzed = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def said(words: str, make_article: MakeArticle, document: ExportDocument) -> ExportDocument:
    """The document with `words` wherever words of others go."""
    article = make_article(document.article.text.split("\n\n")[0], document.article.text, title=words)
    row = Evidence("e", words, "https://example.org/x", shows=words, method=words, checked_by=words)
    note = replace(
        document.notes[0],
        anchor=anchor_at(document.article, document.analysis.statements[1].content[0]),
        body=words,
        verdict="false",
        status=NoteStatus.CHECKED,
        tags=(words,),
        evidence=(row,),
        statement_id="s2",
    )
    speakers = tuple(replace(one, name=words, role=words) for one in document.analysis.speakers)
    statements = tuple(replace(one, why=words) for one in document.analysis.statements)
    analysis = replace(document.analysis, speakers=speakers, statements=statements)
    metadata = replace(article.metadata, byline=words, publisher=words)
    return replace(
        document, article=replace(document.article, metadata=metadata), analysis=analysis, notes=(note,)
    )


@fuzzed
@given(words=WORDS)
def test_no_field_or_object_gets_into_a_word_document(
    make_article: MakeArticle, document: ExportDocument, words: str
) -> None:
    with zipfile.ZipFile(io.BytesIO(word_bytes(said(words, make_article, document)))) as archive:
        for name in archive.namelist():
            if name.endswith(".xml"):
                tags = {
                    etree.QName(element).localname
                    for element in etree.fromstring(archive.read(name)).iter("{*}*")
                }
                assert tags.isdisjoint(FIELDS), name
        relations = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
        assert all(one.get("TargetMode") != "External" for one in relations)


@fuzzed
@given(words=WORDS)
def test_json_stays_json_with_the_words_in_it(
    make_article: MakeArticle, document: ExportDocument, words: str
) -> None:
    odd = said(words, make_article, document)
    for items in ([finding.item for finding in findings_of(odd, OPTIONS)], list(items_of(odd))):
        data = json_bytes({"@graph": items})
        assert json.loads(data)["@graph"] == json.loads(json.dumps(items))
        assert not set(b"<>&") & set(data)
    (review,) = [f.item for f in findings_of(odd, OPTIONS) if f.item["@type"] == "ClaimReview"]
    assert review["reviewBody"] == words.strip() if words.strip() else "reviewBody" not in review


@fuzzed
@given(words=WORDS)
def test_a_web_page_has_only_its_own_elements(
    make_article: MakeArticle, document: ExportDocument, words: str
) -> None:
    page = etree.fromstring(page_of(said(words, make_article, document)).encode(), etree.HTMLParser())
    assert (
        page.xpath("//script | //img | //iframe | //object | //form | //link | //@onclick | //@onerror") == []
    )
    links = [str(link) for link in page.xpath("//a/@href")]
    assert all(link.startswith(("#", "https://", "http://", "mailto:")) for link in links)


@pytest.mark.parametrize("words", ATTACKS)
def test_each_attack_is_shown_as_it_stands(
    make_article: MakeArticle, document: ExportDocument, words: str
) -> None:
    page = etree.fromstring(page_of(said(words, make_article, document)).encode(), etree.HTMLParser())
    assert "".join(words.split()) in "".join("".join(page.itertext()).split())
