"""ODT (OpenDocument 1.3): text without tracked deletions, annotations as notes, roles from styles."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from desktop_app.domain.article import BlockRole, Metadata
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.dates import date_of
from desktop_app.importers.draft import Draft, Source
from desktop_app.importers.marked_text import Comment, MarkedText, moment, with_guessed_roles
from desktop_app.importers.safe_archive import REPAIRED, SafeArchive, attribute, local_name

_SKIPPED = frozenset(
    ("tracked-changes", "note", "annotation", "sequence-decls", "forms", "table-of-content", "title", "desc")
)
_INLINE = frozenset(
    ("p", "h", "span", "a", "ruby-base", "bookmark-ref", "date", "time", "meta", "meta-field")
)
_STYLE_ROLES = (
    ("subtitle", BlockRole.STANDFIRST),
    ("title", BlockRole.HEADLINE),
    ("heading", BlockRole.HEADING),
    ("quotations", BlockRole.BLOCK_QUOTE),
    ("caption", BlockRole.CAPTION),
    ("illustration", BlockRole.CAPTION),
    ("figure", BlockRole.CAPTION),
)
_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def parse(source: Source, progress: Progress) -> Draft:
    """The document as it reads with every tracked change accepted; annotations become notes.

    Raises:
        ImportProblem: it is damaged, encrypted or holds no text.
        Cancelled: the reader asked to stop.
    """
    archive = SafeArchive(source.data)
    manifest = archive.read_if_there("META-INF/manifest.xml")
    if manifest is not None and b"encryption-data" in manifest:
        raise ImportProblem(
            "This document is encrypted.", "Open it in LibreOffice with its password and save it without one."
        )
    root = archive.xml("content.xml")
    check(progress)
    text, comments = MarkedText(), dict[str, Comment]()
    styles = _styles(root)
    body = root.find("{*}body/{*}text")
    footnotes: list[etree._Element] = []
    for step, role in enumerate(_walk(body if body is not None else root, text, comments, footnotes, styles)):
        if step % 200 == 0:
            check(progress)
            progress.report(step, 0, "Reading paragraphs")
        text.paragraph(role)
    for note in footnotes[:5000]:
        for role in _walk(note, text, comments, [], styles):
            text.paragraph(role)
    if not text.builder.blocks:
        raise ImportProblem(
            "There is no text in this document.", "It may hold only pictures; ask for the text."
        )
    notes, lost = text.notes(comments)
    metadata = _metadata(archive.xml_if_there("meta.xml"), text)
    warnings = [REPAIRED] if archive.repaired else []
    if lost:
        warnings.append(f"{lost} comments stand on no text and were left out.")
    if next(root.iter("{*}changed-region"), None) is not None:
        warnings.append("The document has tracked changes; it is shown with all of them accepted.")
    draft = Draft(
        text.builder.text,
        tuple(text.builder.blocks),
        metadata,
        tuple(warnings),
        notes=notes,
        media_type=_MEDIA_TYPE,
    )
    return with_guessed_roles(draft)


def _walk(
    root: etree._Element,
    text: MarkedText,
    comments: dict[str, Comment],
    footnotes: list[etree._Element],
    styles: dict[str, str],
) -> Iterator[BlockRole]:
    """Feed the text element by element; gives a paragraph's role whenever one ends. Not by recursion."""
    stack: list[tuple[str, etree._Element | str]] = [("open", root)]
    containers: list[str] = []
    while stack:
        step, what = stack.pop()
        if isinstance(what, str):
            text.text(what)
            continue
        tag = local_name(what.tag)
        if step == "close":
            if tag in ("p", "h"):
                yield _role(what, tag, containers, styles)
            else:
                containers.pop()
            continue
        _mark(what, tag, text, comments)
        if tag == "note":
            footnotes.extend(what.iterfind("{*}note-body"))
        if tag in _SKIPPED:
            continue
        if tag in ("p", "h", "list-item", "table-cell"):
            stack.append(("close", what))
            if tag not in ("p", "h"):
                containers.append(tag)
        stack.extend(_content(what, inside_paragraph=tag in _INLINE))


def _content(
    element: etree._Element, *, inside_paragraph: bool
) -> Iterator[tuple[str, etree._Element | str]]:
    """What is in an element, last first, as a stack takes it; white space counts only inside paragraphs."""
    for child in reversed(element):
        if child.tail and inside_paragraph:
            yield "text", " ".join(_keeping_ends(child.tail))
        if isinstance(child.tag, str):
            yield "open", child
    if element.text and inside_paragraph:
        yield "text", " ".join(_keeping_ends(element.text))


def _keeping_ends(words: str) -> list[str]:
    """The words of a string, with an empty one at an end where it has white space there."""
    parts = words.split()
    if not parts:
        return ["", ""] if words else []
    return [*([""] if words[0].isspace() else []), *parts, *([""] if words[-1].isspace() else [])]


def _mark(element: etree._Element, tag: str, text: MarkedText, comments: dict[str, Comment]) -> None:
    """What elements without content of their own add to the paragraph."""
    match tag:
        case "s":
            count = attribute(element, "c")
            text.text(" " * min(int(count) if count.isdecimal() and len(count) < 4 else 1, 100))
        case "tab":
            text.text(" ")
        case "line-break":
            text.text("\n")
        case "annotation":
            name = attribute(element, "name") or f"annotation {len(comments)}"
            paragraphs = [" ".join(str(p.xpath("string()")).split()) for p in element.iter("{*}p")]
            body = "\n\n".join(p for p in paragraphs if p)
            author = element.findtext("{*}creator") or ""
            comments[name] = Comment(body, author.strip(), moment(element.findtext("{*}date")))
            text.begin(name)
        case "annotation-end":
            text.end(attribute(element, "name"))


def _role(element: etree._Element, tag: str, containers: list[str], styles: dict[str, str]) -> BlockRole:
    style = attribute(element, "style-name")
    named = (styles.get(style) or style).replace("_20_", " ").lower()
    role = next((role for key, role in _STYLE_ROLES if named.startswith(key)), None)
    if role is None and tag == "h":
        return BlockRole.HEADING
    if role is None and containers:
        return BlockRole.LIST_ITEM if containers[-1] == "list-item" else BlockRole.TABLE_CELL
    return role or BlockRole.PARAGRAPH


def _styles(root: etree._Element) -> dict[str, str]:
    """The named style behind each automatic one."""
    return {
        attribute(style, "name"): attribute(style, "parent-style-name")
        for style in root.iterfind("{*}automatic-styles/{*}style")
        if attribute(style, "parent-style-name")
    }


def _metadata(root: etree._Element | None, text: MarkedText) -> Metadata:
    headline = next((b for b in text.builder.blocks if b.role is BlockRole.HEADLINE), None)
    title = " ".join(headline.span.of(text.builder.text).split()) if headline else None
    if root is None:
        return Metadata(title=title)

    def first(name: str) -> str | None:
        found = next(root.iter(f"{{*}}{name}"), None)
        return " ".join((found.text or "").split())[:500] or None if found is not None else None

    language = first("language")
    return Metadata(
        title=title or first("title"),
        byline=first("creator") or first("initial-creator"),
        published=date_of(first("print-date") or ""),
        language=language[:2].lower() if language else None,
    )
