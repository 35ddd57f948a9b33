"""A note's Markdown as paragraphs and list items of marked-up words, for formats that are no Markdown themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop_app.exporters.wording import web_address

_READER = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True, slots=True)
class BodySpan:
    """A run of words under the same emphasis."""

    text: str
    emph: bool = False
    strong: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class BodyBlock:
    """One paragraph or one item of a list (`type` is `paragraph` or `item`)."""

    type: str
    parts: tuple[BodySpan, ...] = field(default=())

    def spans(self) -> list[dict[str, Any]]:
        """The parts as plain data; what is not set is left out."""
        return [
            {
                key: value
                for key, value in (
                    ("text", part.text),
                    ("emph", part.emph),
                    ("strong", part.strong),
                    ("link", part.link),
                )
                if value or key == "text"
            }
            for part in self.parts
        ]


def body_blocks(body: str) -> list[BodyBlock]:
    """The blocks of a note's body. Headings and quotations come as paragraphs, code as plain words."""
    return [block for block in _blocks(_READER.parse(body)) if any(part.text.strip() for part in block.parts)]


def _blocks(tokens: Sequence[Token]) -> Iterator[BodyBlock]:
    depth = 0
    for token in tokens:
        depth += token.nesting if token.type in ("list_item_open", "list_item_close") else 0
        if token.type == "inline":
            yield BodyBlock("item" if depth else "paragraph", tuple(_spans(token.children or [])))
        elif token.type in ("fence", "code_block"):
            for line in token.content.splitlines():
                yield BodyBlock("paragraph", (BodySpan(line),))


def _spans(tokens: Sequence[Token]) -> Iterator[BodySpan]:
    emph = strong = 0
    link = ""
    for token in tokens:
        match token.type:
            case "em_open" | "em_close":
                emph += token.nesting
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "link_open":
                link = web_address(str(token.attrs.get("href", ""))) or ""
            case "link_close":
                link = ""
            case "softbreak" | "hardbreak":
                yield BodySpan(" ")
            case _:
                yield BodySpan(token.content, emph > 0, strong > 0, link)
