"""A web page: its main text by trafilatura, everything on it as full text, and what it says of itself."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from lxml import etree, html

from desktop_app.domain.article import BlockRole, Metadata
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, DraftBuilder, Source
from desktop_app.importers.html_blocks import HTML, TEI, blocks_of_tree
from desktop_app.importers.page_metadata import metadata_of

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=["']([\w.-]+)""",
    re.IGNORECASE,
)
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SHORTEST_MAIN_TEXT = 60


def parse(source: Source, progress: Progress) -> Draft:
    """The page's main text, with everything on the page as `full_text`.

    Raises:
        ImportProblem: there is no text on the page.
        Cancelled: the reader asked to stop.
    """
    decoded = decode(source.data, declared_charset(source))
    progress.report(0, 2, "Reading the page")
    address = source.location if source.location.startswith(("http://", "https://")) else None
    draft = draft_of_html(decoded.text, progress, address)
    return replace(draft, warnings=(*decoded.warnings, *draft.warnings))


def declared_charset(source: Source) -> str | None:
    """The character set that the server or the page itself declares."""
    if source.media_type and (found := _HEADER_CHARSET.search(source.media_type)):
        return found[1]
    if in_page := _DECLARED.search(source.data[:8192]):
        return (in_page[1] or in_page[2]).decode("ascii", errors="replace")
    return None


def draft_of_html(text: str, progress: Progress, address: str | None = None) -> Draft:
    """A draft of a whole page; raises as `parse` does.

    Args:
        text: its HTML.
        progress: told how far it is; can cancel.
        address: where it came from, to fall back on when it names no canonical address.
    """
    tree, warnings = tree_of(text)
    full = _full_text(tree)
    metadata = metadata_of(tree, address)
    check(progress)
    progress.report(1, 2, "Finding the article on the page")
    main, found_date = _main_text(text, metadata, full)
    if metadata.published is None and found_date:
        metadata = replace(metadata, published=found_date)
    check(progress)
    if main is None:
        if not full.blocks:
            raise ImportProblem(
                "There is no text on this page.",
                "It may build its text with a script. Open it in a browser, copy the article and paste it here.",
            )
        note = "The article on this page could not be told from the rest, so everything on it is shown."
        return replace(full, metadata=metadata, warnings=(*warnings, note), media_type="text/html")
    return replace(
        main,
        metadata=metadata,
        warnings=warnings,
        full_text=replace(full, metadata=metadata) if full.blocks else None,
    )


def draft_of_fragment(text: str, metadata: Metadata | None = None) -> Draft:
    """A draft of a piece of HTML that is wanted whole: a selection that was copied, a chapter, a message.

    Raises:
        ImportProblem: there is no text in it.
    """
    tree, warnings = tree_of(text)
    draft = _full_text(tree)
    if not draft.blocks:
        raise ImportProblem(
            "There is no text in what was opened.", "Select and copy the text itself, and try again."
        )
    title = next((b.span.of(draft.text) for b in draft.blocks if b.role is BlockRole.HEADLINE), None)
    return replace(draft, metadata=metadata or Metadata(title=title), warnings=warnings)


def tree_of(text: str) -> tuple[html.HtmlElement, tuple[str, ...]]:
    """The page's element tree, with a warning where the parser had to leave something out.

    Raises:
        ImportProblem: there is nothing in it that a parser can hold on to.
    """
    # No entity is expanded but HTML's own, nothing is loaded; nesting is cut at libxml2's limit of 256.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_pis=True)
    data = _XML_DECLARATION.sub("", text).replace("\0", "").encode("utf-8", errors="replace")
    try:
        tree = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise ImportProblem(
            "There is no text on this page.", "Open it in a browser, copy the article and paste it here."
        ) from error
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        return tree, ("The page is nested too deep to be read to the end; part of its text is missing.",)
    return tree, ()


def _full_text(tree: html.HtmlElement) -> Draft:
    builder = DraftBuilder()
    for words, role in blocks_of_tree(tree, HTML):
        builder.add(words, role)
    return Draft(builder.text, tuple(builder.blocks), media_type="text/html")


def _main_text(text: str, metadata: Metadata, full: Draft) -> tuple[Draft | None, date | None]:
    """What trafilatura takes for the article, with headline and standfirst put back, and the date it found."""
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(
            text,
            include_comments=False,
            include_tables=True,
            with_metadata=metadata.published is None,
            date_extraction_params={
                "original_date": True,
                "extensive_search": False,
                "max_date": "2100-01-01",
            },
        )
    except (
        RecursionError,
        ValueError,
        AssertionError,
        TypeError,
        AttributeError,
        IndexError,
        KeyError,
        etree.LxmlError,
    ):
        return (
            None,
            None,
        )  # it fails on some malformed trees; the caller then shows the whole page and says so
    body = getattr(document, "body", None)
    if body is None:
        return None, None
    blocks = list(blocks_of_tree(body, TEI))
    if sum(len(words) for words, _ in blocks) < _SHORTEST_MAIN_TEXT:
        return None, None
    return _with_head(blocks, metadata, full), _date(getattr(document, "date", None))


def _with_head(blocks: list[tuple[str, BlockRole]], metadata: Metadata, full: Draft) -> Draft:
    """The main text with the headline and standfirst that stand above it on the page."""
    roles = {_key(b.span.of(full.text)): b.role for b in full.blocks}
    builder = DraftBuilder()
    headline = next(
        (b.span.of(full.text) for b in full.blocks if b.role is BlockRole.HEADLINE), metadata.title
    )
    first = {_key(words) for words, _ in blocks[:3]}
    if headline and _key(headline) not in first:
        builder.add(headline, BlockRole.HEADLINE)
    standfirst = next((b.span.of(full.text) for b in full.blocks if b.role is BlockRole.STANDFIRST), None)
    if standfirst and not any(_key(standfirst) == _key(words) for words, _ in blocks):
        builder.add(standfirst, BlockRole.STANDFIRST)
    for words, role in blocks:
        on_page = roles.get(_key(words))
        if headline and _key(words) == _key(headline):
            on_page = BlockRole.HEADLINE
        builder.add(words, on_page if on_page and role in (BlockRole.PARAGRAPH, BlockRole.HEADING) else role)
    return Draft(builder.text, tuple(builder.blocks), media_type="text/html")


def _key(words: str) -> str:
    return "".join(words.split()).casefold()


def _date(found: str | None) -> date | None:
    try:
        return date.fromisoformat(found[:10]) if found else None
    except ValueError:
        return None
