"""An element tree of HTML (or of trafilatura's TEI) to blocks of text with roles; nothing in it is fetched or run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from desktop_app.domain.article import BlockRole

_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a vocabulary's elements mean for blocks of text."""

    roles: dict[str, BlockRole]
    """Elements that make what is in them a block of that role."""
    blocks: frozenset[str]
    """Elements that begin and end a block."""
    breaks: frozenset[str]
    skipped: frozenset[str]
    """Elements whose content is not text for a reader."""
    first_heading_is_headline: bool = False


HTML = Dialect(
    roles={
        **dict.fromkeys(_HEADINGS, BlockRole.HEADING),
        "figcaption": BlockRole.CAPTION,
        "caption": BlockRole.CAPTION,
        "li": BlockRole.LIST_ITEM,
        "dt": BlockRole.LIST_ITEM,
        "dd": BlockRole.LIST_ITEM,
        "blockquote": BlockRole.BLOCK_QUOTE,
        "td": BlockRole.TABLE_CELL,
        "th": BlockRole.TABLE_CELL,
    },
    blocks=frozenset(
        [
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
        ]
    ),
    breaks=frozenset(("br",)),
    skipped=frozenset(
        [
            "applet",
            "audio",
            "base",
            "button",
            "canvas",
            "command",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "input",
            "link",
            "map",
            "math",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "param",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "video",
        ]
    ),
    first_heading_is_headline=True,
)

TEI = Dialect(
    roles={
        "head": BlockRole.HEADING,
        "item": BlockRole.LIST_ITEM,
        "quote": BlockRole.BLOCK_QUOTE,
        "cell": BlockRole.TABLE_CELL,
    },
    blocks=frozenset(
        [
            "body",
            "main",
            "p",
            "head",
            "list",
            "item",
            "quote",
            "table",
            "row",
            "cell",
            "div",
            "code",
            "figure",
        ]
    ),
    breaks=frozenset(("lb",)),
    skipped=frozenset(("graphic",)),
)
"""What trafilatura's extraction gives."""

_CLASS_ROLES = (
    (
        re.compile(r"(?:^|[\s_-])(?:photo-?)?credits?(?:$|[\s_-])|photographer|image-?source", re.IGNORECASE),
        BlockRole.CREDIT,
    ),
    (re.compile(r"(?:^|[\s_-])(?:wp-)?caption(?:-text)?(?:$|[\s_-])", re.IGNORECASE), BlockRole.CAPTION),
    (
        re.compile(r"(?:^|[\s_-])(?:standfirst|subtitle|sub-?headline|dek|deck)(?:$|[\s_-])", re.IGNORECASE),
        BlockRole.STANDFIRST,
    ),
    (re.compile(r"(?:^|[\s_-])(?:byline|author-?names?)(?:$|[\s_-])", re.IGNORECASE), BlockRole.BYLINE),
    (
        re.compile(
            r"(?:^|[\s_-])(?:dateline|publish(?:ed)?-?(?:date|time)|timestamp)(?:$|[\s_-])", re.IGNORECASE
        ),
        BlockRole.DATELINE,
    ),
)
_LONGEST_BY_CLASS = {
    BlockRole.BYLINE: 200,
    BlockRole.DATELINE: 120,
    BlockRole.CREDIT: 300,
    BlockRole.CAPTION: 1500,
}


def blocks_of_tree(root: etree._Element, dialect: Dialect = HTML) -> Iterator[tuple[str, BlockRole]]:
    """The text of the tree block by block, white space made single, line breaks kept.

    It walks without recursion: a hostile page may be nested as deep as its parser lets it.
    """
    collector = _Collector(dialect)
    stack: list[tuple[str, etree._Element | str]] = [("open", root)]
    while stack:
        step, what = stack.pop()
        if isinstance(what, str):
            collector.text(what)
        elif step == "close":
            yield from collector.close(_tag(what))
        elif not _is_skipped(what, dialect):
            yield from collector.open(_tag(what), what)
            stack.append(("close", what))
            for child in reversed(what):
                if child.tail:
                    stack.append(("text", child.tail))
                if isinstance(child.tag, str):
                    stack.append(("open", child))
            if what.text:
                stack.append(("text", what.text))
    yield from collector.flush()


class _Collector:
    """Gathers running text until a block ends."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._pieces: list[str] = []
        self._roles: list[BlockRole] = []
        self._opened: list[bool] = []
        self._preformatted = 0
        self._headline_seen = not dialect.first_heading_is_headline

    def text(self, words: str) -> None:
        self._pieces.append(words if self._preformatted else _SPACE.sub(" ", words))

    def open(self, tag: str, element: etree._Element) -> Iterator[tuple[str, BlockRole]]:
        if tag in self._dialect.breaks:
            self._pieces.append("\n")
        is_block = tag in self._dialect.blocks
        if is_block:
            yield from self.flush()
        role = self._role(tag, element)
        self._opened.append(role is not None)
        if role is not None:
            if not is_block:
                yield from self.flush()
            self._roles.append(role)
        self._preformatted += tag == "pre"

    def close(self, tag: str) -> Iterator[tuple[str, BlockRole]]:
        had_role = self._opened.pop()
        if tag in self._dialect.blocks or had_role:
            yield from self.flush()
        if had_role:
            self._roles.pop()
        self._preformatted -= tag == "pre"

    def flush(self) -> Iterator[tuple[str, BlockRole]]:
        """What was gathered, cut at empty lines."""
        joined = "".join(self._pieces)
        self._pieces.clear()
        role = self._roles[-1] if self._roles else BlockRole.PARAGRAPH
        for part in re.split(r"\n[ \t]*\n\s*", joined.replace("\r\n", "\n")) if "\n" in joined else (joined,):
            words = _tidy(part)
            if words:
                kept = role if len(words) <= _LONGEST_BY_CLASS.get(role, len(words)) else BlockRole.PARAGRAPH
                yield words, kept

    def _role(self, tag: str, element: etree._Element) -> BlockRole | None:
        role = self._dialect.roles.get(tag)
        if role is BlockRole.HEADING and tag == "h1" and not self._headline_seen:
            self._headline_seen = True
            return BlockRole.HEADLINE
        if (
            role is None
            and self._dialect.first_heading_is_headline
            and tag not in ("body", "html", "main", "article")
        ):
            return _role_by_class(element)
        if role is BlockRole.CAPTION:
            return _role_by_class(element) or role
        return role


def _role_by_class(element: etree._Element) -> BlockRole | None:
    """The role that the element's class, or its microdata, gives it."""
    if element.get("itemprop") == "author" or element.get("rel") == "author":
        return BlockRole.BYLINE
    named = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
    if not named or len(named) > 300:
        return None
    return next((role for pattern, role in _CLASS_ROLES if pattern.search(named)), None)


def _is_skipped(element: etree._Element, dialect: Dialect) -> bool:
    if _tag(element) in dialect.skipped:
        return True
    if not dialect.first_heading_is_headline:
        return False
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style


def _tag(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _tidy(words: str) -> str:
    lines = (re.sub(r" {2,}", " ", line).strip() for line in words.split("\n"))
    return "\n".join(line for line in lines if line).strip("\u200b\ufeff \n\u00a0")
