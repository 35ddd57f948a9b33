"""What the window is told of an article that was opened, and how it gets into the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.article import Article
from desktop_app.domain.library import ArticleRef, Duplicate

if TYPE_CHECKING:
    from desktop_app.importers.imported import Imported
    from desktop_app.storage.library import Library

PDF, HTML = "application/pdf", "text/html"
COLLECTIONS = frozenset(("application/epub+zip", "application/xml", "text/uri-list", "text/x-opml"))
"""Media types of documents that hold or list several articles."""


@dataclass(frozen=True, slots=True)
class ListedItem:
    """One article of a feed, an e-book or a list, as a panel shows it."""

    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """An article that is now in the library and ready to be shown."""

    ref: ArticleRef
    article: Article
    has_full_text: bool = False
    """The importer left something out; `show_full_text` opens the whole page."""
    has_pages: bool = False
    """The original is a PDF whose pages can be shown."""
    items: tuple[ListedItem, ...] = ()
    """Articles of a feed, an e-book or a list, to be opened on demand."""
    duplicates: tuple[Duplicate, ...] = ()
    """Articles of the library that seem to be this one, which has just come in."""
    turn: int = 0
    """Which of all requests it answers, counted from 1: articles open as soon as they are ready, in any order."""


def stored(library: Library, ref: ArticleRef) -> OpenedArticle:
    """An article as the library holds it."""
    article = library.article(ref)
    media_type = article.provenance.media_type
    return OpenedArticle(ref, article, has_full_text=media_type == HTML, has_pages=media_type == PDF)


def listed(imported: Imported) -> tuple[ListedItem, ...]:
    """The items of a document as a panel shows them."""
    return tuple(
        ListedItem(item.title, " · ".join(filter(None, (str(item.published or ""), item.summary))))
        for item in imported.items
    )


def keep(library: Library, imported: Imported) -> OpenedArticle:
    """Put an imported article into the library, with the notes that it brought; what the library holds is shown.

    Notes of a document that the library already holds with notes are not added a second time.
    """
    is_known = library.is_known(imported.article)
    ref = library.add(imported.article, imported.original)
    article = library.article(ref)
    if imported.notes and not library.notes(ref.article_id):
        for note in imported.notes:
            library.save_note(ref.article_id, note)
    return OpenedArticle(
        ref,
        article,
        has_full_text=imported.full_text is not None and imported.full_text.text != article.text,
        has_pages=article.provenance.media_type == PDF,
        items=listed(imported),
        duplicates=() if is_known or imported.items else library.duplicates.of(ref),
    )
