"""The table of formats: what each is called, how large it may be, where it runs and what parses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.wording import phrase
from desktop_app.importers.draft import Parse
from desktop_app.importers.sniffing import Kind

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Format:
    """One format that can be opened."""

    kind: Kind
    label: str
    suffixes: tuple[str, ...]
    load: Callable[[], Parse]
    """Imports the parser's module; the libraries behind some are slow to import."""
    isolated: bool = True
    """Whether it runs in a child process with limits; only what reads bare text does not."""
    largest: int = 200 * MEGABYTE
    """The most bytes a document may have."""


def _plaintext() -> Parse:
    from desktop_app.importers import plaintext

    return plaintext.parse


def _markdown() -> Parse:
    from desktop_app.importers import markdown_text

    return markdown_text.parse


def _web_page() -> Parse:
    from desktop_app.importers import web_page

    return web_page.parse


def _fragment() -> Parse:
    from desktop_app.importers import fragment

    return fragment.parse


def _mhtml() -> Parse:
    from desktop_app.importers import saved_archives

    return saved_archives.parse_mhtml


def _webarchive() -> Parse:
    from desktop_app.importers import saved_archives

    return saved_archives.parse_webarchive


def _warc() -> Parse:
    from desktop_app.importers import saved_archives

    return saved_archives.parse_warc


def _wacz() -> Parse:
    from desktop_app.importers import saved_archives

    return saved_archives.parse_wacz


def _pdf() -> Parse:
    from desktop_app.importers import pdf

    return pdf.parse


def _word() -> Parse:
    from desktop_app.importers import word

    return word.parse


def _opendocument() -> Parse:
    from desktop_app.importers import opendocument

    return opendocument.parse


def _rich_text() -> Parse:
    from desktop_app.importers import rich_text

    return rich_text.parse


def _ebook() -> Parse:
    from desktop_app.importers import ebook

    return ebook.parse


def _mail() -> Parse:
    from desktop_app.importers import mail

    return mail.parse


def _outlook() -> Parse:
    from desktop_app.importers import outlook

    return outlook.parse


def _feed() -> Parse:
    from desktop_app.importers import feed

    return feed.parse_feed


def _addresses() -> Parse:
    from desktop_app.importers import feed

    return feed.parse_addresses


def _subtitles() -> Parse:
    from desktop_app.importers import subtitles

    return subtitles.parse


ALL_FORMATS: tuple[Format, ...] = (
    Format(
        Kind.TEXT, phrase("Plain text"), (".txt", ".text"), _plaintext, isolated=False, largest=8 * MEGABYTE
    ),
    Format(Kind.MARKDOWN, phrase("Markdown"), (".md", ".markdown"), _markdown, largest=8 * MEGABYTE),
    Format(
        Kind.HTML, phrase("Web pages"), (".html", ".htm", ".xhtml", ".xht"), _web_page, largest=30 * MEGABYTE
    ),
    Format(Kind.MHTML, phrase("Saved web pages"), (".mhtml", ".mht"), _mhtml, largest=100 * MEGABYTE),
    Format(
        Kind.WEBARCHIVE, phrase("Safari web archives"), (".webarchive",), _webarchive, largest=100 * MEGABYTE
    ),
    Format(Kind.WARC, phrase("Web archives"), (".warc", ".gz"), _warc),
    Format(Kind.WACZ, phrase("Web archives (WACZ)"), (".wacz",), _wacz),
    Format(Kind.PDF, phrase("PDF"), (".pdf",), _pdf),
    Format(Kind.DOCX, phrase("Word documents"), (".docx", ".docm"), _word),
    Format(Kind.ODT, phrase("OpenDocument texts"), (".odt", ".ott"), _opendocument),
    Format(Kind.RTF, phrase("Rich text"), (".rtf",), _rich_text, largest=50 * MEGABYTE),
    Format(Kind.EPUB, phrase("E-books"), (".epub",), _ebook),
    Format(Kind.EMAIL, phrase("E-mail"), (".eml", ".emlx"), _mail, largest=100 * MEGABYTE),
    Format(Kind.OUTLOOK, phrase("Outlook messages"), (".msg",), _outlook, largest=100 * MEGABYTE),
    Format(Kind.FEED, phrase("Feeds"), (".rss", ".atom", ".opml", ".xml"), _feed, largest=30 * MEGABYTE),
    Format(Kind.ADDRESSES, phrase("Lists of addresses"), (".url", ".urls"), _addresses, largest=MEGABYTE),
    Format(Kind.SUBTITLES, phrase("Subtitles"), (".srt", ".vtt"), _subtitles, largest=8 * MEGABYTE),
    Format(Kind.FRAGMENT, phrase("Clipboard"), (), _fragment, largest=30 * MEGABYTE),
)
