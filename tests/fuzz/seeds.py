"""The documents that fuzzing starts from, all made here."""

from __future__ import annotations

import gzip
import io
import plistlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pikepdf

from desktop_app.importers.sniffing import Kind
from desktop_app.resource_files import resource_path
from tests.importers import test_collections, test_mail, test_office
from tests.importers.documents import changed, typeset
from tests.importers.test_web_page import article_html


def seeds_of(kind: Kind, folder: Path) -> list[bytes]:
    """Some documents of the kind; `folder` is for files on the way."""
    makers: dict[Kind, Callable[[], list[bytes]]] = {
        Kind.TEXT: _texts,
        Kind.MARKDOWN: lambda: [
            b"---\ntitle: a\ndate: 2024-01-02\n---\n# H\n\n> q\n\n- l\n\n|a|b|\n|-|-|\n|c|d|\n\n[x](y)\n"
        ],
        Kind.HTML: lambda: [
            article_html().encode(),
            b"<p>a<br><br>b<table><tr><td>c</table><pre> x\n\ny </pre>",
        ],
        Kind.FRAGMENT: lambda: [
            b"Version:0.9\r\nStartHTML:1\r\nSourceURL:https://a.example/\r\n<p>One.</p><ul><li>Two"
        ],
        Kind.MHTML: _mhtml,
        Kind.WEBARCHIVE: _webarchives,
        Kind.WARC: _warcs,
        Kind.WACZ: _waczs,
        Kind.PDF: lambda: _pdfs(folder),
        Kind.DOCX: lambda: [_small_docx()],
        Kind.ODT: lambda: [test_office.odt_file()],
        Kind.RTF: _rtfs,
        Kind.EPUB: lambda: [
            test_collections.epub({"a": test_collections.chapter("One", "First."), "b": "<p>Two"})
        ],
        Kind.EMAIL: _mails,
        Kind.OUTLOOK: lambda: [test_mail.outlook_file(), test_mail.outlook_file(html=b"<p>x</p>")],
        Kind.FEED: lambda: [
            test_collections.FEED.encode(),
            b"<opml><body><outline text='a' xmlUrl='https://a.b/'/></body></opml>",
        ],
        Kind.ADDRESSES: lambda: [b"https://a.example/1\nhttps://a.example/2\n"],
        Kind.SUBTITLES: lambda: [
            test_collections.SRT.encode(),
            b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>We\n",
        ],
    }
    return makers[kind]()


def _texts() -> list[bytes]:
    sample = resource_path("samples", "sample.txt").read_bytes()
    return [
        sample,
        sample[:1500].decode().encode("utf-16"),
        sample[:1500].decode().encode("cp1252"),
        b"> q\n\n- a\n- b\n",
    ]


def _mhtml() -> list[bytes]:
    head = b"From: <x>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\n"
    kind = b"Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
    return [head + kind + article_html().encode() + b"\r\n--b--\r\n"]


def _webarchives() -> list[bytes]:
    page = {"WebResourceData": article_html().encode(), "WebResourceURL": "https://a.example/"}
    return [
        plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY),
        plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_XML),
    ]


def _warcs() -> list[bytes]:
    page = "<html><body><p>The owner denied on Friday that the mill was to blame for the dead fish.</p></body></html>"
    plain = test_collections.warc(("https://a.example/1", page), chunked=True)
    return [plain, gzip.compress(plain)]


def _waczs() -> list[bytes]:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("archive/data.warc.gz", _warcs()[1])
    return [out.getvalue()]


def _pdfs(folder: Path) -> list[bytes]:
    source = (
        '#set page(width: 8cm, height: 6cm, columns: 2, header: [Head], numbering: "1")\n= Title\nBody text. '
        + "words " * 60
    )

    def annotate(document: pikepdf.Pdf) -> None:
        mark = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Highlight, Rect=[10, 10, 200, 150], Contents="Note", T="A",
            QuadPoints=[10, 150, 200, 150, 10, 10, 200, 10], M="D:20240503101500Z",
        )  # fmt: skip
        document.pages[0].Annots = document.make_indirect(pikepdf.Array([document.make_indirect(mark)]))

    data = changed(typeset(folder, source), annotate)
    loose = changed(
        data, lambda _: None, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
    )  # fmt: skip
    return [data, loose]


def _small_docx() -> bytes:
    """A document without the template's thumbnails and themes, so that mutations hit what is read."""
    document = docx.Document()
    document.add_heading("Title", 0)
    run = document.add_paragraph("The minister ").add_run("denied it")
    document.add_comment(run, text="Really?", author="A", initials="A")
    document.add_table(1, 2).rows[0].cells[0].text = "cell"
    full = test_office.saved(document)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(full)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if name in ("word/document.xml", "word/comments.xml", "docProps/core.xml"):
                new.writestr(name, old.read(name))
        new.writestr(
            "word/styles.xml",
            '<s xmlns:w="w"><w:style w:styleId="Title"><w:name w:val="Title"/></w:style></s>',
        )
    return out.getvalue()


def _rtfs() -> list[bytes]:
    text = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author X}}\f0 Title\par By Jo Fennick\par "
        rb"Text \'93quoted\'94 \u8364? \u-10179?\u-8938? {\*\annotation c}{\field{\*\fldinst HYPERLINK x}{\fldrslt y}}\par }"
    )
    return [text]


def _mails() -> list[bytes]:
    plain = test_mail.letter()
    plain.set_content(test_mail.BODY)
    outer = test_mail.letter(List_Unsubscribe="<https://a.example/u>")
    outer.set_content("Plain.")
    outer.add_alternative("<p>Markup.</p><blockquote>Quoted.</blockquote>", subtype="html")
    outer.add_attachment(plain)
    outer.add_attachment(b"x", maintype="application", subtype="pdf", filename="ä.pdf")
    return [plain.as_bytes(), outer.as_bytes()]
