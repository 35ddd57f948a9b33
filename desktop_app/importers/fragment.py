"""A copied piece of a web page, taken whole; Windows's clipboard form of it names the page it came from."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.domain.article import BlockRole, Metadata
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.draft import Draft, Source
from desktop_app.importers.web_page import draft_of_fragment

_WINDOWS_HEAD = re.compile(r"\A\s*Version:\S+\s+StartHTML:.{0,2000}?(?=<)", re.DOTALL | re.IGNORECASE)
_SOURCE = re.compile(r"^SourceURL:\s*(https?://\S{1,1900})", re.MULTILINE | re.IGNORECASE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL | re.IGNORECASE)


def parse(source: Source, progress: Progress) -> Draft:
    """Every block of the piece.

    Raises:
        ImportProblem: there is no text in it.
        Cancelled: the reader asked to stop.
    """
    text = source.data.decode("utf-8", errors="replace")
    address = source.location if source.location.startswith(("http://", "https://")) else None
    if head := _WINDOWS_HEAD.match(text):
        named = _SOURCE.search(head.group())
        address = address or (named[1] if named else None)
        text = text[head.end() :]
    if found := _FRAGMENT.search(text):
        text = found[1]
    check(progress)
    draft = draft_of_fragment(text)
    title = next((b.span.of(draft.text) for b in draft.blocks if b.role is BlockRole.HEADLINE), None)
    return replace(draft, metadata=Metadata(title=title, address=address))
