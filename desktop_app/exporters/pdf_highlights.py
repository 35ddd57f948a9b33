"""Turns the links by which the typeset PDF marks its statements into highlight annotations and links between pages.

typst knows where each piece of a statement came to stand and writes it as a link with one quad a line. The links are
replaced by highlights; their elements in the structure tree keep the words and get an `Annot` element for the
annotation, as PDF/UA-1 (7.18.1) wants it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf

from desktop_app.exporters.annotations import Highlight, Quad, highlight_annotation, merged_quads
from desktop_app.exporters.layout import Piece
from desktop_app.exporters.marks import Mark, marks_of
from desktop_app.exporters.pdf_content import PageContent
from desktop_app.exporters.pdf_data import AT, PIECE, TO, colours
from desktop_app.exporters.pdf_part import Numbered, PartLinks, numbered

_ABOVE_PLACE = 12
"""Points above a place that are shown too when a link leads there."""
ABOVE, BELOW = 0.14, 0.03
"""What a link's box has too much, as shares of its height: half the space between two lines."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A piece, or what stands of it on one page."""

    page: int
    quads: tuple[Quad, ...]
    element: pikepdf.Object
    """The element of the structure tree that holds its words."""


class Highlighter:
    """Works on the parts of one article.

    Args:
        content: the article as the parts show it.
    """

    def __init__(self, content: PageContent) -> None:
        self._pieces = content.pieces
        self._marks = list(marks_of(content.document, content.rows, content.notes))
        self._covered = [list(_covered(mark, content.pieces)) for mark in self._marks]
        self._on: dict[int, list[int]] = defaultdict(list)
        """The marks on a piece, by their places among all marks."""
        for place, numbers in enumerate(self._covered):
            for number in numbers:
                self._on[number].append(place)
        self._names: dict[int, list[str]] = defaultdict(list)
        """The names of the places that a piece is."""
        for name, number in content.places.items():
            self._names[number].append(name)

    def highlight(self, pdf: pikepdf.Pdf, pages_before: int) -> PartLinks:
        """Put highlights for statements and notes where the part's links mark their places, and name the places.

        Args:
            pdf: the part.
            pages_before: how many pages of the article come before it.
        """
        tree = _Tree(pdf)
        links = _take_links(pdf, tree)
        pages = list(pdf.pages)
        for place in sorted({one for number in links.pieces for one in self._on[number]}):
            for page, highlight, element in self._highlights(place, links.pieces, pages_before):
                annotation = highlight_annotation(pdf, pages[page], highlight)
                tree.add(annotation, element, pages[page])
                _annotations(pages[page]).append(annotation)
        tree.write()
        for number in links.pieces:
            for name in self._names[number]:
                links.places.setdefault(name, links.pieces[number][0])
        places = {
            name: (place.page, place.quads[0].left, place.quads[0].top + _ABOVE_PLACE)
            for name, place in links.places.items()
        }
        return PartLinks(places, links.wanted, links.gone)

    def _highlights(
        self, place: int, places: Mapping[int, list[_Place]], pages_before: int
    ) -> Iterator[tuple[int, Highlight, pikepdf.Object]]:
        """The mark on each page of the part that it stands on, with the element that holds its first words there."""
        mark, covered = self._marks[place], self._covered[place]
        by_page: dict[int, list[tuple[_Place, bool]]] = defaultdict(list)
        for number in covered:
            is_own = mark.kind == "note" or _shows(self._pieces[number], mark)
            for one in places.get(number, ()):
                by_page[one.page].append((one, is_own))
        is_whole = len(by_page) == 1 and all(number in places for number in (covered[0], covered[-1]))
        for page, found in by_page.items():
            highlight = Highlight(
                quads=merged_quads(quad for one, _ in found for quad in one.quads),
                painted=merged_quads(quad for one, is_own in found if is_own for quad in one.quads),
                colour=colours()["marks"][mark.kind]["fill"],
                name=mark.name if is_whole else f"{mark.name}-page-{pages_before + page + 1}",
                subject=mark.subject,
                contents=mark.contents,
                made=mark.made,
            )
            yield page, highlight, found[0][0].element


@dataclass(frozen=True, slots=True)
class _Links:
    """What the links of the typeset PDF say."""

    pieces: dict[int, list[_Place]] = field(default_factory=lambda: defaultdict(list))
    """Where each piece stands, by its number."""
    places: dict[str, _Place] = field(default_factory=dict)
    """Where links lead, by name."""
    wanted: set[str] = field(default_factory=set)
    """The names of the places that links lead to."""
    gone: set[Numbered] = field(default_factory=set)
    """The links that only marked a place."""


@dataclass(slots=True)
class _Tree:
    """The structure tree with the parents of annotations, read once and written back once."""

    pdf: pikepdf.Pdf
    parents: dict[int, pikepdf.Object] = field(init=False)
    next_key: int = field(init=False)

    def __post_init__(self) -> None:
        root = self.pdf.Root.StructTreeRoot
        self.parents = dict(numbered(root.ParentTree))
        self.next_key = int(root.ParentTreeNextKey)

    def take(self, link: pikepdf.Object) -> pikepdf.Object:
        """The element of a link that goes; it holds only its words from now on."""
        element = self.parents.pop(int(link.StructParent))
        kids = element.K if isinstance(element.K, pikepdf.Array) else pikepdf.Array([element.K])
        element.K = pikepdf.Array([kid for kid in kids if not _is_reference(kid)])
        element.S = pikepdf.Name.Span
        return element

    def add(self, annotation: pikepdf.Object, within: pikepdf.Object, page: pikepdf.Page) -> None:
        """An `Annot` element for the annotation, before the words that it marks."""
        reference = pikepdf.Dictionary(Type=pikepdf.Name.OBJR, Obj=annotation, Pg=page.obj)
        element = self.pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.StructElem, S=pikepdf.Name.Annot, P=within, Pg=page.obj, K=reference
            )
        )
        within.K.insert(0, element)
        annotation.StructParent = self.next_key
        self.parents[self.next_key] = element
        self.next_key += 1

    def write(self) -> None:
        """Write the parents back."""
        numbers = pikepdf.Array([part for key in sorted(self.parents) for part in (key, self.parents[key])])
        root = self.pdf.Root.StructTreeRoot
        root.ParentTree = self.pdf.make_indirect(pikepdf.Dictionary(Nums=numbers))
        root.ParentTreeNextKey = self.next_key


def _is_reference(kid: pikepdf.Object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == pikepdf.Name.OBJR


def _take_links(pdf: pikepdf.Pdf, tree: _Tree) -> _Links:
    """What the links say; those that only mark a place are gone afterwards."""
    found = _Links()
    for number, page in enumerate(pdf.pages):
        kept = []
        for annotation in page.get("/Annots", ()):
            address = _address(annotation)
            if address.startswith((PIECE, AT)):
                quads = tuple(_quads(annotation))
                place = _Place(number, quads, tree.take(annotation))
                found.gone.add(annotation.objgen)
                if quads and address.startswith(PIECE):
                    found.pieces[int(address.removeprefix(PIECE))].append(place)
                elif quads:
                    found.places.setdefault(address.removeprefix(AT), place)
                continue
            kept.append(annotation)
            if "/Contents" not in annotation:
                annotation.Contents = pikepdf.String(address)
            if address.startswith(TO):
                name = address.removeprefix(TO)
                found.wanted.add(name)
                del annotation.A
                annotation.Dest = pikepdf.String(name)
                annotation.Contents = pikepdf.String(_told(name))
        if "/Annots" in page:
            page.Annots = pikepdf.Array(kept)
            page.Tabs = pikepdf.Name.S
    return found


def _told(name: str) -> str:
    """Where a link leads, in words."""
    kind, _, number = name.rpartition("-")
    return {"s": "Statement {}", "n": "The words of note {}", "note": "Note {}"}.get(kind, "Speaker").format(
        number
    )


def _annotations(page: pikepdf.Page) -> pikepdf.Object:
    if "/Annots" not in page:
        page.Annots = pikepdf.Array()
        page.Tabs = pikepdf.Name.S
    return page.Annots


def _address(annotation: pikepdf.Object) -> str:
    action = annotation.get("/A")
    return str(action.get("/URI", "")) if action is not None else ""


def _quads(link: pikepdf.Object) -> Iterator[Quad]:
    numbers = [float(number) for number in link.get("/QuadPoints", ())]
    if not numbers:
        left, bottom, right, top = (float(number) for number in link.Rect)
        numbers = [left, bottom, right, bottom, right, top, left, top]
    for place in range(0, len(numbers), 8):
        xs, ys = numbers[place : place + 8 : 2], numbers[place + 1 : place + 8 : 2]
        height = max(ys) - min(ys)
        if max(xs) - min(xs) > 0.1:  # a line's end is no piece of it
            yield Quad(min(xs), min(ys) + BELOW * height, max(xs), max(ys) - ABOVE * height)


def _covered(mark: Mark, pieces: tuple[Piece, ...]) -> Iterable[int]:
    """The numbers of the pieces that the mark lies on."""
    for span in mark.spans:
        low, high = 0, len(pieces)
        while low < high:
            middle = (low + high) // 2
            if pieces[middle].span.end <= span.start:
                low = middle + 1
            else:
                high = middle
        while low < len(pieces) and pieces[low].span.start < span.end:
            yield low
            low += 1


def _shows(piece: Piece, mark: Mark) -> bool:
    return piece.statement is not None and piece.statement.id == mark.statement_id
