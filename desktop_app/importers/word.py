"""DOCX (ECMA-376): accepted text of tracked changes, comments as notes, roles from styles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from desktop_app.domain.article import BlockRole, Metadata
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.draft import Draft, Source
from desktop_app.importers.marked_text import Comment, MarkedText, moment, with_guessed_roles
from desktop_app.importers.safe_archive import REPAIRED, SafeArchive, attribute, local_name

_DELETED = frozenset(("del", "moveFrom", "delText", "instrText", "rPr", "sectPr", "Fallback", "delInstrText"))
_STYLE_ROLES = (
    ("title", BlockRole.HEADLINE),
    ("subtitle", BlockRole.STANDFIRST),
    ("heading", BlockRole.HEADING),
    ("quote", BlockRole.BLOCK_QUOTE),
    ("caption", BlockRole.CAPTION),
    ("list", BlockRole.LIST_ITEM),
    ("byline", BlockRole.BYLINE),
    ("author", BlockRole.BYLINE),
    ("date", BlockRole.DATELINE),
)
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def parse(source: Source, progress: Progress) -> Draft:
    """The document as it reads with every tracked change accepted; comments become notes.

    Raises:
        ImportProblem: it is damaged or holds no text.
        Cancelled: the reader asked to stop.
    """
    archive = SafeArchive(source.data)
    main = next(
        (n for n in sorted(archive.names) if re.fullmatch(r"word/document\d*\.xml", n)), "word/document.xml"
    )
    root = archive.xml(main)
    check(progress)
    text = MarkedText()
    reader = _Reader(text, _styles(archive.xml_if_there("word/styles.xml")))
    body = root.find("{*}body")
    for step, paragraph in enumerate(_walk(body if body is not None else root, reader)):
        if step % 200 == 0:
            check(progress)
            progress.report(step, 0, "Reading paragraphs")
        text.paragraph(paragraph)
    for name in ("word/footnotes.xml", "word/endnotes.xml"):
        if (part := archive.xml_if_there(name)) is not None:
            for role in _walk(part, reader):
                text.paragraph(role)
    return _draft(text, reader, archive)


def _draft(text: MarkedText, reader: _Reader, archive: SafeArchive) -> Draft:
    if not text.builder.blocks:
        raise ImportProblem(
            "There is no text in this document.", "It may hold only pictures; ask for the text."
        )
    notes, lost = text.notes(_comments(archive.xml_if_there("word/comments.xml")))
    warnings = []
    if reader.changes:
        warnings.append("The document has tracked changes; it is shown with all of them accepted.")
    metadata = _metadata(archive.xml_if_there("docProps/core.xml"), text)
    if archive.repaired:
        warnings.append(REPAIRED)
    if lost:
        warnings.append(f"{lost} comments stand on no text and were left out.")
    draft = Draft(
        text.builder.text,
        tuple(text.builder.blocks),
        metadata,
        tuple(warnings),
        notes=notes,
        media_type=_MEDIA_TYPE,
    )
    return with_guessed_roles(draft)


class _Reader:
    """Feeds runs of text and comment marks into a MarkedText."""

    def __init__(self, text: MarkedText, styles: dict[str, BlockRole]) -> None:
        self._text = text
        self._styles = styles
        self.changes = False

    def skips(self, tag: str) -> bool:
        """Whether the element's content is not part of the accepted text."""
        if tag in ("ins", "del", "moveFrom", "moveTo"):
            self.changes = True
        return tag in _DELETED

    def element(self, tag: str, element: etree._Element) -> None:
        """Take what one element adds to the paragraph."""
        match tag:
            case "t":
                self._text.text(element.text or "")
            case "tab":
                self._text.text(" ")
            case "br" | "cr":
                self._text.text("\n")
            case "noBreakHyphen":
                self._text.text("-")
            case "commentRangeStart":
                self._text.begin(attribute(element, "id"))
            case "commentRangeEnd" | "commentReference":
                self._text.end(attribute(element, "id"))

    def role(self, paragraph: etree._Element, *, in_cell: bool) -> BlockRole:
        """The role that the paragraph's style gives it."""
        style = paragraph.find("{*}pPr/{*}pStyle")
        role = self._styles.get(attribute(style, "val")) if style is not None else None
        if role is None and paragraph.find("{*}pPr/{*}numPr") is not None:
            role = BlockRole.LIST_ITEM
        if role is None and in_cell:
            role = BlockRole.TABLE_CELL
        return role or BlockRole.PARAGRAPH


def _walk(root: etree._Element, reader: _Reader) -> Iterator[BlockRole]:
    """Feed the reader element by element; gives a paragraph's role whenever one ends.

    Not by recursion: a hostile document may be nested deeply. A paragraph inside another one (in a
    text box) ends where it ends, and the outer one goes on.
    """
    stack: list[tuple[bool, etree._Element]] = [(False, root)]
    cells = 0
    while stack:
        closing, element = stack.pop()
        tag = local_name(element.tag)
        if closing:
            cells -= tag == "tc"
            if tag == "p":
                yield reader.role(element, in_cell=cells > 0)
            continue
        if reader.skips(tag):
            continue
        reader.element(tag, element)
        cells += tag == "tc"
        if tag in ("p", "tc"):
            stack.append((True, element))
        stack.extend((False, child) for child in reversed(element) if isinstance(child.tag, str))


def _styles(root: etree._Element | None) -> dict[str, BlockRole]:
    """Roles by style id, from the styles' names (which Word keeps in English)."""
    out: dict[str, BlockRole] = {}
    if root is None:
        return out
    for style in root.iter("{*}style"):
        name_element = style.find("{*}name")
        name = attribute(name_element, "val").lower() if name_element is not None else ""
        role = next(
            (role for key, role in _STYLE_ROLES if name.startswith(key) or name.endswith(" " + key)), None
        )
        if role is not None:
            out[attribute(style, "styleId")] = role
    return out


def _comments(root: etree._Element | None) -> dict[str, Comment]:
    out: dict[str, Comment] = {}
    if root is None:
        return out
    for comment in root.iter("{*}comment"):
        paragraphs = (
            "".join(t.text or "" for t in paragraph.iter("{*}t")).strip()
            for paragraph in comment.iter("{*}p")
        )
        body = "\n\n".join(words for words in paragraphs if words)
        out[attribute(comment, "id")] = Comment(
            body, attribute(comment, "author"), moment(attribute(comment, "date"))
        )
    return out


def _metadata(root: etree._Element | None, text: MarkedText) -> Metadata:
    headline = next((b for b in text.builder.blocks if b.role is BlockRole.HEADLINE), None)
    title = " ".join(headline.span.of(text.builder.text).split()) if headline else None
    if root is None:
        return Metadata(title=title)

    def first(name: str) -> str | None:
        found = root.find(f"{{*}}{name}")
        return " ".join((found.text or "").split())[:500] or None if found is not None else None

    language = first("language")
    return Metadata(
        title=title or first("title"),
        byline=first("creator"),
        language=language[:2].lower() if language else None,
    )
