"""Tells what a document is by its first bytes, whatever its name says."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from enum import StrEnum

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.wording import phrase

HEAD = 64 * 1024
"""How many bytes from the start are looked at."""


class Kind(StrEnum):
    """The kinds of document that can be opened, as messages name them."""

    TEXT = phrase("plain text")
    MARKDOWN = phrase("Markdown")
    HTML = phrase("a web page")
    MHTML = phrase("a saved web page (MHTML)")
    WEBARCHIVE = phrase("a Safari web archive")
    WARC = phrase("a web archive (WARC)")
    WACZ = phrase("a web archive (WACZ)")
    PDF = phrase("a PDF")
    DOCX = phrase("a Word document")
    ODT = phrase("an OpenDocument text")
    RTF = phrase("a rich text file")
    EPUB = phrase("an e-book (EPUB)")
    EMAIL = phrase("an e-mail")
    OUTLOOK = phrase("an Outlook message")
    FEED = phrase("a feed")
    ADDRESSES = phrase("a list of addresses")
    SUBTITLES = phrase("subtitles")
    FRAGMENT = phrase("a copied passage")


_OTHER_SIGNATURES = (
    (b"\x89PNG", phrase("a picture (PNG)")),
    (b"\xff\xd8\xff", phrase("a picture (JPEG)")),
    (b"GIF8", phrase("a picture (GIF)")),
    (b"II*\0", phrase("a picture (TIFF)")),
    (b"MM\0*", phrase("a picture (TIFF)")),
    (b"ID3", phrase("a sound recording")),
    (b"OggS", phrase("a sound or video recording")),
    (b"fLaC", phrase("a sound recording")),
    (b"\x1a\x45\xdf\xa3", phrase("a video")),
    (b"Rar!", phrase("a RAR archive")),
    (b"7z\xbc\xaf\x27\x1c", phrase("a 7-Zip archive")),
    (b"BZh", phrase("a compressed file")),
    (b"\xfd7zXZ", phrase("a compressed file")),
    (b"\x7fELF", phrase("a program")),
    (b"MZ\x90", phrase("a program")),
    (b"SQLite format 3\0", phrase("a database")),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?.*(?:\r?\n[ \t].*)*(?:\r?\n|$)")
_MAIL_HEADERS = {
    b"from",
    b"to",
    b"subject",
    b"date",
    b"message-id",
    b"received",
    b"return-path",
    b"mime-version",
}
_TEXT_SUFFIXES = {
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".srt": Kind.SUBTITLES,
    ".vtt": Kind.SUBTITLES,
}
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAGS = re.compile(
    rb"<(?:p|div|h[1-6]|span|br|a|table|ul|article|section)\b[^<>]{0,300}>", re.IGNORECASE
)
_FEED_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>[]*>\s*)*<(?:\w+:)?(?:rss|feed|RDF|opml)\b",
    re.DOTALL,
)
_SRT_START = re.compile(rb"\s*\d+\s*\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->")


def kind_of(data: bytes, suffix: str = "", media_type: str | None = None) -> Kind:
    """What the document is. The suffix and media type decide only between kinds of plain text.

    Raises:
        ImportProblem: it is of a kind that cannot be opened.
    """
    head = data[:HEAD]
    bare = head.removeprefix(b"\xef\xbb\xbf")
    found = _by_signature(data, head, bare)
    if found:
        return found
    sample = _as_bytes_of_ascii(bare)
    if suffix in _TEXT_SUFFIXES:
        return _TEXT_SUFFIXES[suffix]
    return _by_markup(sample, suffix, media_type) or _by_lines(sample, suffix) or Kind.TEXT


def _by_signature(data: bytes, head: bytes, bare: bytes) -> Kind | None:
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data)
    if head.startswith(_OLE):
        return _ole_kind(data)
    if bare.lstrip()[:5] == b"{\\rtf":
        return Kind.RTF
    if head.startswith(b"bplist") or (b"<plist" in head[:1024] and b"WebMainResource" in head):
        return Kind.WEBARCHIVE
    if head.startswith(b"WARC/"):
        return Kind.WARC
    if head.startswith(b"\x1f\x8b"):
        if _gzip_head(data).startswith(b"WARC/"):
            return Kind.WARC
        raise _not_opened(phrase("a compressed file"), "Unpack it and open what is in it.")
    _refuse_recordings(head)
    return None


def _refuse_recordings(head: bytes) -> None:
    for signature, what in _OTHER_SIGNATURES:
        if head.startswith(signature):
            raise _not_opened(what)
    if head[4:8] == b"ftyp":
        raise _not_opened(phrase("a video or sound recording"))
    if head.startswith(b"RIFF") and head[8:12] in (b"WAVE", b"AVI ", b"WEBP"):
        raise _not_opened(phrase("a picture, sound or video file"))


def _gzip_head(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(data[:4096], 64)
    except zlib.error:
        return b""


def _zip_kind(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist()[:20_000])
            mimetype = b""
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                mimetype = archive.read("mimetype").strip()
    except (
        zipfile.BadZipFile,
        zlib.error,
        ValueError,
        OSError,
        NotImplementedError,
        RuntimeError,
        EOFError,
    ) as error:
        raise ImportProblem(
            "This file is damaged or cut off: it begins as a document but its end is missing.",
            "Download or copy it again, completely.",
        ) from error
    if mimetype == b"application/epub+zip" or "META-INF/container.xml" in names:
        return Kind.EPUB
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        return Kind.ODT
    if "word/document.xml" in names or any(re.fullmatch(r"word/document\d*\.xml", n) for n in names):
        return Kind.DOCX
    if "datapackage.json" in names and any(n.startswith("archive/") for n in names):
        return Kind.WACZ
    if any(n.startswith(("xl/", "ppt/")) for n in names) or mimetype:
        raise _not_opened(phrase("a spreadsheet or presentation"), "Save it as PDF and open that.")
    raise _not_opened(phrase("a ZIP archive"), "Unpack it and open what is in it.")


def _ole_kind(data: bytes) -> Kind:
    if "__properties_version1.0".encode("utf-16-le") in data:
        return Kind.OUTLOOK
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise ImportProblem(
            "This Office document is encrypted.",
            "Open it in Word with its password, save it without one, and open that.",
        )
    raise _not_opened(
        phrase("an old Office document (.doc, .xls or .ppt)"),
        "Save it in Word or LibreOffice as DOCX or PDF and open that.",
    )


def _as_bytes_of_ascii(head: bytes) -> bytes:
    """The head as bytes that ASCII patterns match, when it is UTF-16 or UTF-32."""
    for mark, charset in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(charset, errors="replace").encode("utf-8", errors="replace")
    return head


def _by_markup(head: bytes, suffix: str, media_type: str | None) -> Kind | None:
    if _FEED_START.match(head):
        return Kind.FEED
    if _HTML_START.match(head):
        return Kind.HTML
    says_html = suffix in (".html", ".htm", ".xhtml", ".xht") or (media_type or "").startswith(
        ("text/html", "application/xhtml")
    )
    tags = len(_HTML_TAGS.findall(head))
    if (says_html and tags) or (tags >= 5 and head.lstrip()[:1] == b"<"):
        return Kind.HTML
    return None


def _by_lines(head: bytes, suffix: str) -> Kind | None:
    if head.startswith(b"WEBVTT"):
        return Kind.SUBTITLES
    if _SRT_START.match(head):
        return Kind.SUBTITLES
    if kind := _mail_kind(head, suffix):
        return kind
    lines = [line.strip() for line in head.splitlines()]
    lines = [line for line in lines if line and not line.startswith((b"#", b"["))]
    if lines and all(re.fullmatch(rb"(?:URL=)?https?://\S+", line) for line in lines):
        return Kind.ADDRESSES
    if suffix == ".url" and any(line.startswith(b"URL=") for line in lines):
        return Kind.ADDRESSES
    return None


def _mail_kind(head: bytes, suffix: str) -> Kind | None:
    """Whether the text opens with the headers of a message: at least three that mail has, or two and the suffix."""
    names: set[bytes] = set()
    at = 5 + head.find(b"\n") - 4 if head.startswith(b"From ") else 0
    while found := _HEADER.match(head, at):
        names.add(found.group().split(b":", 1)[0].lower())
        at = found.end()
    enough = 1 if suffix in (".eml", ".emlx", ".mht", ".mhtml") else 3
    if len(names & _MAIL_HEADERS) < enough or (b"from" not in names and b"mime-version" not in names):
        return None
    headers = head[:at].lower()
    if b"multipart/related" in headers and (
        b"snapshot-content-location" in headers or suffix in (".mht", ".mhtml")
    ):
        return Kind.MHTML
    return Kind.MHTML if suffix in (".mht", ".mhtml") else Kind.EMAIL


def _not_opened(what: str, advice: str = "Hearsay opens text, not recordings or pictures.") -> ImportProblem:
    return ImportProblem(f"This file is {what}, which cannot be opened.", advice)
