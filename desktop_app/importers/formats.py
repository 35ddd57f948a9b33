"""The table of formats: what each is called, how large it may be, where it runs and what parses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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


def _web_page() -> Parse:
    from desktop_app.importers import web_page

    return web_page.parse


def _pdf() -> Parse:
    from desktop_app.importers import pdf

    return pdf.parse


ALL_FORMATS: tuple[Format, ...] = (
    Format(Kind.TEXT, "Plain text", (".txt", ".text"), _plaintext, isolated=False, largest=8 * MEGABYTE),
    Format(Kind.PDF, "PDF", (".pdf",), _pdf),
    Format(Kind.HTML, "Web pages", (".html", ".htm", ".xhtml", ".xht"), _web_page, largest=30 * MEGABYTE),
)
