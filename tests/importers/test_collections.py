"""What holds several texts: e-books, feeds, lists of addresses, saved web archives; and subtitles, Markdown, clipboard."""

from __future__ import annotations

import gzip
import io
import plistlib
import zipfile
from datetime import date

import pytest

from desktop_app.domain.article import BlockRole
from desktop_app.domain.errors import ImportProblem
from tests.importers.documents import HERE, opened, shown, words_with
from tests.importers.test_web_page import STORY, article_html


def epub(chapters: dict[str, str], spine: list[str] | None = None, **more: str) -> bytes:
    out = io.BytesIO()
    items = "".join(f'<item id="{n}" href="text/{n}" media-type="application/xhtml+xml"/>' for n in chapters)
    refs = "".join(f'<itemref idref="{n}"/>' for n in (spine or chapters))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
        )
        archive.writestr(
            "OEBPS/content.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
            "<dc:title>The Arle</dc:title><dc:creator>Jo Fennick</dc:creator><dc:language>en-GB</dc:language>"
            f"<dc:date>2024-05-03</dc:date></metadata><manifest>{items}</manifest><spine>{refs}</spine></package>",
        )
        for name, content in (chapters | more).items():
            archive.writestr(name if name in more else f"OEBPS/text/{name}", content)
    return out.getvalue()


def chapter(title: str, words: str) -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>'
        f"<body><h1>{title}</h1><p>{words}&nbsp;</p></body></html>"
    )


def test_chapters_of_an_e_book_are_articles_in_the_order_of_the_spine() -> None:
    book = epub(
        {"a.xhtml": chapter("Two", "Second."), "b.xhtml": chapter("One", "First.")}, ["b.xhtml", "a.xhtml"]
    )
    imported = opened(book, "a.epub")
    assert [item.title for item in imported.items] == ["One", "Two"]
    first = imported.items[0].article
    assert first is not None
    assert shown(first) == [("headline", "One"), ("paragraph", "First.")]
    assert first.metadata.byline == "Jo Fennick"
    assert first.metadata.published == date(2024, 5, 3)
    assert words_with(imported.article, BlockRole.LIST_ITEM) == ["One", "Two"]
    assert "2 chapters" in imported.article.warnings[0]


def test_an_e_book_of_one_chapter_is_that_chapter() -> None:
    imported = opened(epub({"a.xhtml": chapter("One", "First.")}), "a.epub")
    assert shown(imported.article) == [("headline", "One"), ("paragraph", "First.")]
    assert not imported.items


def test_paths_that_lead_out_of_the_archive_are_not_followed() -> None:
    book = epub({"../../../etc/passwd": "", "b.xhtml": chapter("One", "First.")})
    assert opened(book, "a.epub").article.text == "One\n\nFirst."


def test_a_protected_e_book_is_refused() -> None:
    book = epub({"a.xhtml": chapter("One", "First.")}, **{"META-INF/rights.xml": "<rights/>"})
    with pytest.raises(ImportProblem, match="protected"):
        opened(book, "a.epub")


LONG = "The owner of the paper mill denied on Friday that it was to blame for the dead fish. " * 10
FEED = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Courier</title><link>https://courier.example/</link><language>en-gb</language>
<item><title>Mill &amp;amp; fish</title><link>https://courier.example/1</link>
<pubDate>Fri, 03 May 2024 10:15:00 GMT</pubDate><description>&lt;p&gt;Short &lt;b&gt;summary&lt;/b&gt;&lt;/p&gt;</description></item>
<item><title>Whole</title><link>javascript:alert(1)</link>
<content:encoded><![CDATA[<p>{LONG}</p><script>bad()</script><p>End.</p>]]></content:encoded></item>
</channel></rss>"""


def test_feed_entries_are_items_with_addresses_or_whole_articles() -> None:
    imported = opened(FEED, "feed.xml")
    first, second = imported.items
    assert (first.title, first.address) == ("Mill & fish", "https://courier.example/1")
    assert first.published == date(2024, 5, 3)
    assert first.summary == "Short summary"
    assert first.article is None
    assert second.address is None
    assert second.article is not None
    assert [words for _, words in shown(second.article)] == [LONG.strip(), "End."]
    assert imported.article.metadata.title == "The Courier"
    assert words_with(imported.article, BlockRole.LIST_ITEM) == ["Mill & fish", "Whole"]


def test_atom_and_opml() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>One</title>
    <link href="https://a.example/1"/><updated>2024-05-03T00:00:00Z</updated></entry></feed>"""
    (item,) = opened(atom, "a.atom").items
    assert (item.title, item.address, item.published) == ("One", "https://a.example/1", date(2024, 5, 3))
    opml = '<opml version="2.0"><head><title>Subs</title></head><body><outline text="A" xmlUrl="https://a.example/f"/></body></opml>'
    (item,) = opened(opml, "a.opml").items
    assert (item.title, item.address) == ("A", "https://a.example/f")


def test_a_feed_with_an_entity_bomb_is_harmless() -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'
    )
    text = FEED.replace('<?xml version="1.0"?>', bomb).replace("<title>Whole", "<title>&c;Whole")
    try:
        imported = opened(text, "a.xml")
    except ImportProblem:
        return
    assert "lollol" not in imported.article.text


def test_a_list_of_addresses() -> None:
    imported = opened("https://a.example/1\n\n# note\nhttps://a.example/2\nhttps://a.example/1\n", "list.txt")
    assert [item.address for item in imported.items] == ["https://a.example/1", "https://a.example/2"]
    (item,) = opened("[InternetShortcut]\r\nURL=https://a.example/3\r\n", "a.url").items
    assert item.address == "https://a.example/3"


def test_a_list_says_how_many_entries_it_has() -> None:
    one = opened("[InternetShortcut]\r\nURL=https://a.example/3\r\n", "a.url").article
    assert one.warnings == ("This is a list with 1 entry; open one from it.",)
    two = opened("https://a.example/1\nhttps://a.example/2\n", "a.txt").article
    assert two.warnings == ("This is a list with 2 entries; open one from it.",)


def test_mhtml_and_webarchive_give_the_page_and_its_address() -> None:
    page = article_html().replace('<link rel="canonical" href="https://courier.example/mill">', "")
    mhtml = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/saved\r\nSubject: x\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
        f"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{page}\r\n--b\r\n"
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n"
    )
    safari = plistlib.dumps(
        {
            "WebMainResource": {
                "WebResourceData": page.encode(),
                "WebResourceMIMEType": "text/html",
                "WebResourceTextEncodingName": "UTF-8",
                "WebResourceURL": "https://courier.example/saved",
            }
        },
        fmt=plistlib.FMT_BINARY,
    )
    for data, name in ((mhtml.encode(), "a.mhtml"), (safari, "a.webarchive")):
        article = opened(data, name).article
        assert shown(article)[2:] == STORY
        assert article.metadata.address == "https://courier.example/saved"
        assert not article.warnings


def warc(*pages: tuple[str, str], chunked: bool = False) -> bytes:
    out = b""
    for address, page in pages:
        body = page.encode()
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        if chunked:
            head += b"Transfer-Encoding: chunked\r\n"
            body = b"%x\r\n%b\r\n%x\r\n%b\r\n0\r\n\r\n" % (10, body[:10], len(body) - 10, body[10:])
        content = head + b"\r\n" + body
        out += (
            (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Length: {len(content)}\r\n\r\n"
            ).encode()
            + content
            + b"\r\n\r\n"
        )
    return b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\na:b\r\n\r\n" + out


@pytest.mark.parametrize("chunked", [False, True])
def test_web_archives_give_their_pages(chunked: bool) -> None:
    page = article_html().replace("courier.example/mill", "courier.example/x")
    data = warc(("https://courier.example/1", page), ("https://courier.example/2", page), chunked=chunked)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("archive/data.warc.gz", gzip.compress(data))
    for made, name in ((data, "a.warc"), (gzip.compress(data), "a.warc.gz"), (out.getvalue(), "a.wacz")):
        imported = opened(made, name)
        assert [item.address for item in imported.items] == [
            "https://courier.example/1",
            "https://courier.example/2",
        ]
        assert shown(imported.article)[2:] == STORY


SRT = """1
00:00:01,000 --> 00:00:03,000
<i>MINISTER:</i> We have never
asked anybody

2
00:00:03,100 --> 00:00:05,000
for help.

3
00:00:05,200 --> 00:00:07,000
>> REPORTER: Did you {\\an8}deny it?

4
00:01:00,000 --> 00:01:02,000
Nobody answered.
"""


def test_subtitles_become_turns_with_their_speakers() -> None:
    assert [words for _, words in shown(opened(SRT, "a.srt").article)] == [
        "MINISTER: We have never asked anybody for help.",
        "REPORTER: Did you deny it?",
        "Nobody answered.",
    ]


def test_webvtt_voices_become_labels_and_rolling_lines_are_said_once() -> None:
    vtt = """WEBVTT

NOTE made by hand

00:01.000 --> 00:03.000 align:start
<v Rolf Stein>We deny &amp; reject it

00:03.000 --> 00:04.000
We deny &amp; reject it

00:04.000 --> 00:05.000
<v.loud Ada Moore>Really?
"""
    assert [words for _, words in shown(opened(vtt, "a.vtt").article)] == [
        "Rolf Stein: We deny & reject it",
        "Ada Moore: Really?",
    ]


def test_a_transcript_keeps_its_labels() -> None:
    text = "Interview\n\nMINISTER: We have never asked anybody.\nREPORTER: Did you deny it?\nMINISTER: Yes.\n"
    assert [words for _, words in shown(opened(text, "a.txt").article)][1:] == [
        "MINISTER: We have never asked anybody.",
        "REPORTER: Did you deny it?",
        "MINISTER: Yes.",
    ]


def test_markdown_blocks_and_front_matter() -> None:
    text = """---
title: Mill denies it
author: Jo Fennick
date: 2024-05-03
---
# Mill denies it

The owner *denied* it <script>alert(1)</script> on [Friday](javascript:x).

## Council

- One
- Two

> A quotation.

| a | b |
|---|---|
| c | d |
"""
    article = opened(text, "a.md").article
    assert shown(article) == [
        ("headline", "Mill denies it"),
        ("paragraph", "The owner denied it <script>alert(1)</script> on [Friday](javascript:x)."),
        ("heading", "Council"),
        ("list item", "One"),
        ("list item", "Two"),
        ("block quote", "A quotation."),
        *(("table cell", letter) for letter in "abcd"),
    ]
    assert article.metadata.byline == "Jo Fennick"
    assert article.metadata.published == date(2024, 5, 3)


def test_the_clipboard_prefers_html_and_keeps_the_address() -> None:
    windows = (
        "Version:0.9\r\nStartHTML:000\r\nEndHTML:000\r\nStartFragment:000\r\nEndFragment:000\r\n"
        "SourceURL:https://courier.example/mill\r\n<html><body><!--StartFragment--><p>One.</p><p>Two.</p>"
        "<!--EndFragment--></body></html>"
    )
    article = HERE.open_clipboard(windows, "One. Two.").article
    assert shown(article) == [("paragraph", "One."), ("paragraph", "Two.")]
    assert article.metadata.address == "https://courier.example/mill"
    named = HERE.open_clipboard("<p>One.</p>", None, address="https://a.example/").article
    assert named.provenance.location == "https://a.example/"
    assert named.metadata.address == "https://a.example/"


def test_the_clipboard_falls_back_on_its_text() -> None:
    assert HERE.open_clipboard("<img src=x>", "Plain words.").article.text == "Plain words."
    assert HERE.open_clipboard(None, "https://a.example/").article.text == "https://a.example/"
    with pytest.raises(ImportProblem, match="clipboard"):
        HERE.open_clipboard(None, " ")
