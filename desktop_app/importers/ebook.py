"""EPUB: each chapter an article (EPUB 2 and 3, https://www.w3.org/TR/epub-33/)."""

from __future__ import annotations

import posixpath
from dataclasses import replace

from lxml import etree

from desktop_app.domain.article import BlockRole, Metadata
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.dates import date_of
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, DraftBuilder, DraftItem, Source
from desktop_app.importers.safe_archive import REPAIRED, SafeArchive, damaged, inside
from desktop_app.importers.web_page import draft_of_fragment

_CONTAINER = "META-INF/container.xml"
_MOST_CHAPTERS = 500
_SHORTEST_TITLE_SEARCH = 80


def parse(source: Source, progress: Progress) -> Draft:
    """The book's table of contents as the article and its chapters as items; a single chapter is the article.

    Raises:
        ImportProblem: it is damaged, protected against copying, or holds no text.
        Cancelled: the reader asked to stop.
    """
    archive = SafeArchive(source.data)
    if "META-INF/rights.xml" in archive.names or _is_encrypted(archive):
        raise ImportProblem(
            "This e-book is protected against copying.", "Ask the publisher for a copy without protection."
        )
    package_name = _package_name(archive)
    package = archive.xml(package_name)
    metadata = _metadata(package)
    chapters = _chapter_names(package, posixpath.dirname(package_name), archive)
    items: list[DraftItem] = []
    lost = 0
    for i, name in enumerate(chapters[:_MOST_CHAPTERS]):
        check(progress)
        progress.report(i, len(chapters), f"Reading chapter {i + 1} of {len(chapters)}")
        try:
            draft = _chapter(archive.read(name), metadata)
        except ImportProblem:
            lost += 1  # covers and title pages are pictures; a damaged chapter is counted all the same
            continue
        items.append(DraftItem(_title(draft, len(items) + 1), None, metadata.published, draft=draft))
    if not items:
        raise ImportProblem("There is no text in this e-book.", "It may hold only pictures of pages.")
    warnings = (
        [f"{lost} parts of the e-book hold no text that can be read (pictures or damaged)."] if lost else []
    )
    if archive.repaired:
        warnings.append(REPAIRED)
    if len(chapters) > _MOST_CHAPTERS:
        warnings.append(f"Only the first {_MOST_CHAPTERS} of {len(chapters)} chapters were read.")
    return _book(items, metadata, warnings)


def _is_encrypted(archive: SafeArchive) -> bool:
    """Whether more than fonts are encrypted."""
    listed = archive.read_if_there("META-INF/encryption.xml")
    return listed is not None and (b"htm" in listed.lower())


def _package_name(archive: SafeArchive) -> str:
    for rootfile in archive.xml(_CONTAINER).iter("{*}rootfile"):
        name = inside("", rootfile.get("full-path") or "")
        if name and name in archive.names:
            return name
    raise damaged()


def _chapter_names(package: etree._Element, folder: str, archive: SafeArchive) -> list[str]:
    """The members of the archive that the spine lists, in reading order."""
    manifest = {
        item.get("id"): item.get("href") or ""
        for item in package.iter("{*}item")
        if "nav" not in (item.get("properties") or "")
    }
    names = [inside(folder, manifest.get(ref.get("idref")) or "") for ref in package.iter("{*}itemref")]
    return [name for name in dict.fromkeys(names) if name and name in archive.names]


def _chapter(data: bytes, metadata: Metadata) -> Draft:
    draft = draft_of_fragment(decode(data).text)
    return replace(
        draft,
        metadata=replace(metadata, title=_heading(draft) or metadata.title),
        media_type="application/epub+zip",
    )


def _heading(draft: Draft) -> str | None:
    headings = (b for b in draft.blocks[:4] if b.role in (BlockRole.HEADLINE, BlockRole.HEADING))
    return next((" ".join(b.span.of(draft.text).split()) for b in headings), None)


def _title(draft: Draft, number: int) -> str:
    if heading := _heading(draft):
        return heading
    first = " ".join(draft.text[:_SHORTEST_TITLE_SEARCH].split())
    return f"{number}. {first}…" if len(draft.text) > _SHORTEST_TITLE_SEARCH else f"{number}. {first}"


def _metadata(package: etree._Element) -> Metadata:
    def first(name: str) -> str | None:
        words = (
            " ".join(str(e.xpath("string()")).split())
            for e in package.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")
        )
        return next((w[:500] for w in words if w), None)

    language = first("language")
    return Metadata(
        title=first("title"),
        byline=first("creator"),
        publisher=first("publisher"),
        published=date_of(first("date") or ""),
        language=language[:2].lower() if language else None,
    )


def _book(items: list[DraftItem], metadata: Metadata, warnings: list[str]) -> Draft:
    if len(items) == 1 and items[0].draft:
        return replace(items[0].draft, metadata=metadata, warnings=tuple(warnings))
    contents = DraftBuilder()
    contents.add(metadata.title or "E-book", BlockRole.HEADLINE)
    if metadata.byline:
        contents.add(metadata.byline, BlockRole.BYLINE)
    for item in items:
        contents.add(item.title, BlockRole.LIST_ITEM)
    note = f"This e-book has {len(items)} chapters; open one from the list."
    return Draft(
        contents.text,
        tuple(contents.blocks),
        metadata,
        (note, *warnings),
        items=tuple(items),
        media_type="application/epub+zip",
    )
