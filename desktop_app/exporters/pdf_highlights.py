"""Turns the links by which the typeset PDF marks its statements into highlight annotations.

typst knows where each piece of a statement came to stand and writes it as a link with one quad a line. The links are
replaced by highlights; their elements in the structure tree keep the words and get an `Annot` element for the
annotation, as PDF/UA-1 (7.18.1) wants it.
"""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pikepdf

from desktop_app.exporters.annotations import Highlight, Quad, highlight_annotation, merged_quads
from desktop_app.exporters.layout import Piece
from desktop_app.exporters.marks import Mark, marks_of
from desktop_app.exporters.pdf_data import SCHEME, PageContent, colours

ABOVE, BELOW = 0.14, 0.03
"""What a link's box has too much, as shares of its height: half the space between two lines."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A piece, or what stands of it on one page."""

    page: int
    quads: tuple[Quad, ...]
    element: pikepdf.Object
    """The element of the structure tree that holds its words."""


def with_highlights(data: bytes, content: PageContent) -> bytes:
    """The PDF with a highlight annotation for each statement and note instead of the links that mark their places."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tree = _Tree(pdf)
        places = _take_links(pdf, tree)
        for mark in marks_of(content.document, content.rows, content.notes):
            for page, highlight, element in _highlights(mark, content.pieces, places):
                annotation = highlight_annotation(pdf, pdf.pages[page], highlight)
                tree.add(annotation, element, pdf.pages[page])
                _annotations(pdf.pages[page]).append(annotation)
        tree.write()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


@dataclass(slots=True)
class _Tree:
    """The structure tree with the parents of annotations, read once and written back once."""

    pdf: pikepdf.Pdf
    parents: dict[int, pikepdf.Object] = field(init=False)
    next_key: int = field(init=False)

    def __post_init__(self) -> None:
        root = self.pdf.Root.StructTreeRoot
        self.parents = dict(_numbered(root.ParentTree))
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


def _numbered(node: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    for kid in node.get("/Kids", ()):
        yield from _numbered(kid)
    numbers = node.get("/Nums", ())
    for place in range(0, len(numbers), 2):
        yield int(numbers[place]), numbers[place + 1]


def _is_reference(kid: pikepdf.Object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == pikepdf.Name.OBJR


def _take_links(pdf: pikepdf.Pdf, tree: _Tree) -> dict[int, list[_Place]]:
    """Where each piece stands, by its number; the links that said so are gone afterwards."""
    places: dict[int, list[_Place]] = defaultdict(list)
    for number, page in enumerate(pdf.pages):
        kept = []
        for annotation in page.get("/Annots", ()):
            piece = _piece_of(annotation)
            if piece is None:
                kept.append(annotation)
            elif quads := tuple(_quads(annotation)):
                places[piece].append(_Place(number, quads, tree.take(annotation)))
            else:
                tree.take(annotation)
        if kept or "/Annots" in page:
            page.Annots = pikepdf.Array(kept)
    return places


def _annotations(page: pikepdf.Page) -> pikepdf.Object:
    if "/Annots" not in page:
        page.Annots = pikepdf.Array()
        page.Tabs = pikepdf.Name.S
    return page.Annots


def _piece_of(annotation: pikepdf.Object) -> int | None:
    action = annotation.get("/A")
    address = str(action.get("/URI", "")) if action is not None else ""
    return int(address.removeprefix(SCHEME)) if address.startswith(SCHEME) else None


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


def _highlights(
    mark: Mark, pieces: tuple[Piece, ...], places: dict[int, list[_Place]]
) -> Iterator[tuple[int, Highlight, pikepdf.Object]]:
    """The mark on each page that it stands on, with the element that holds its first words there."""
    by_page: dict[int, list[tuple[_Place, bool]]] = defaultdict(list)
    for number in _covered(mark, pieces):
        is_own = mark.kind == "note" or _shows(pieces[number], mark)
        for place in places.get(number, ()):
            by_page[place.page].append((place, is_own))
    for page, found in by_page.items():
        highlight = Highlight(
            quads=merged_quads(quad for place, _ in found for quad in place.quads),
            painted=merged_quads(quad for place, is_own in found if is_own for quad in place.quads),
            colour=colours()["marks"][mark.kind]["fill"],
            name=mark.name if len(by_page) == 1 else f"{mark.name}-page-{page + 1}",
            subject=mark.subject,
            contents=mark.contents,
            made=mark.made,
        )
        yield page, highlight, found[0][0].element


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
