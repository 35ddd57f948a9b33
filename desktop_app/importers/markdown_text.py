"""Markdown (CommonMark with tables) by markdown-it-py; HTML inside it is shown as text, never as markup."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.domain.article import Metadata
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.dates import date_of
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, Source
from desktop_app.importers.web_page import draft_of_fragment

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.{0,8000}?)\n---[ \t]*\n", re.DOTALL)


def parse(source: Source, progress: Progress) -> Draft:
    """The document's blocks; a front matter of `key: value` lines gives metadata.

    Raises:
        ImportProblem: it is binary or holds no text.
        Cancelled: the reader asked to stop.
    """
    from markdown_it import MarkdownIt

    decoded = decode(source.data)
    text = decoded.text
    said: dict[str, str] = {}
    if found := _FRONT_MATTER.match(text):
        said = _front_matter(found[1])
        text = text[found.end() :]
    check(progress)
    reader = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable(["table", "strikethrough"])
    draft = draft_of_fragment(reader.render(text))
    check(progress)
    metadata = Metadata(
        title=said.get("title") or draft.metadata.title,
        byline=said.get("author") or said.get("byline"),
        publisher=said.get("publisher"),
        published=date_of(said.get("date", "")),
        language=said["lang"][:2].lower() if said.get("lang") else None,
    )
    return replace(
        draft,
        metadata=metadata,
        warnings=(*decoded.warnings, *draft.warnings),
        media_type="text/markdown",
    )


def _front_matter(lines: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in lines.splitlines())
    return {
        key.strip().lower(): value.strip().strip("\"'")
        for key, colon, value in pairs
        if colon and value.strip()
    }
