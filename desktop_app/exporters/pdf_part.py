"""One typeset part of an article as objects that can be written into another file under numbers of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

Numbered = tuple[int, int]
"""Number and generation of an object."""

_TOKEN = re.compile(
    rb"(?P<cells>/Headers \[[^\]]*\]|/ID \((?:[^\\()]|\\.)*\))"
    rb"|\((?:[^\\()]|\\.)*\)|<[0-9a-fA-F]*>"  # strings, in which nothing is a reference
    rb"|\b(?P<number>\d+) 0 R\b",
    re.DOTALL,
)
_OF_ITS_OWN = ("/Pages", "/StructTreeRoot", "/Outlines", "/Metadata", "/Names")
"""What the catalogue of the whole file has of its own, not from its first part."""


@dataclass(frozen=True, slots=True)
class PartLinks:
    """What a part's links say of places, and what is left out of it."""

    places: dict[str, tuple[int, float, float]] = field(default_factory=dict)
    """By name: page of the part, points from the left and from below."""
    wanted: set[str] = field(default_factory=set)
    """The names of the places that its links lead to."""
    dropped: set[Numbered] = field(default_factory=set)
    """Objects that nothing refers to any more."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a whole file has from its first part: entries of dictionaries, and the metadata."""

    catalogue: bytes
    document: bytes
    metadata: bytes
    info: bytes


class Part:
    """A part and the numbers that its objects get.

    Attributes:
        pdf: the part.
        links: what its links say.
        numbers: the new number of each object.
    """

    def __init__(self, pdf: pikepdf.Pdf, links: PartLinks, place: int) -> None:
        self.pdf = pdf
        self.links = links
        self.numbers: dict[Numbered, int] = {}
        self._suffix = b"-%d)" % place if place else b")"

    @property
    def tree(self) -> pikepdf.Object:
        """The root of its structure tree."""
        return self.pdf.Root.StructTreeRoot

    @property
    def document(self) -> pikepdf.Object:
        """The element that holds all others."""
        (element,) = kids_of(self.tree)
        return element

    def shift_keys(self, by: int) -> None:
        """Move its keys in the tree of parents up."""
        for page in self.pdf.pages:
            holders: list[tuple[pikepdf.Object, str]] = [(page.obj, "/StructParents")]
            holders += [(annotation, "/StructParent") for annotation in page.get("/Annots", ())]
            for holder, key in holders:
                if key in holder:
                    holder[key] = int(holder[key]) + by

    def objects(self) -> Iterator[pikepdf.Object]:
        """What goes into the whole file: not what that has of its own, nor what nothing refers to."""
        root = self.pdf.Root
        left_out = {
            root.objgen,
            self.pdf.trailer.Info.objgen,
            self.document.objgen,
            *self.links.dropped,
            *(root[key].objgen for key in _OF_ITS_OWN if key in root and key != "/Pages"),
            *(self.tree[key].objgen for key in ("/ParentTree", "/IDTree") if key in self.tree),
            *(entry.objgen for entry in entries_of(root.get("/Outlines"))),
        }
        return (one for one in self.pdf.objects if one.objgen not in left_out)

    def frame(self) -> Frame:
        """What the whole file has from it as its first part."""
        root = self.pdf.Root
        return Frame(
            catalogue=self.renumbered(entries(root, without=_OF_ITS_OWN)),
            document=self.renumbered(entries(self.document, without=("/K", "/P"))),
            metadata=root.Metadata.read_bytes(),
            info=self.pdf.trailer.Info.unparse(resolved=True),
        )

    def renumbered(self, body: bytes) -> bytes:
        """An object of the part as bytes, with the numbers and names that hold in the whole file."""
        return _TOKEN.sub(self._replaced, body)

    def cells(self) -> Iterator[tuple[bytes, bytes]]:
        """The cells of tables that have a name: that, and a reference to it."""
        names = self.tree.IDTree.Names if "/IDTree" in self.tree else ()
        for place in range(0, len(names), 2):
            yield self._own_name(names[place].unparse()), self.renumbered(names[place + 1].unparse())

    def _replaced(self, match: re.Match[bytes]) -> bytes:
        if match["number"]:
            return b"%d 0 R" % self.numbers[int(match["number"]), 0]
        return self._own_name(match[0]) if match["cells"] else match[0]

    def _own_name(self, names: bytes) -> bytes:
        """Names of cells, which every part counts anew, as names in the whole file."""
        return names.replace(b")", self._suffix)


def kids_of(node: pikepdf.Object) -> list[pikepdf.Object]:
    """What an element of a structure tree holds."""
    kids = node.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def entries_of(node: pikepdf.Object | None) -> Iterator[pikepdf.Object]:
    """The entries of an outline, at every depth."""
    entry = node.get("/First") if node is not None else None
    while entry is not None:
        yield entry
        yield from entries_of(entry)
        entry = entry.get("/Next")


def entries(dictionary: pikepdf.Object, without: tuple[str, ...] = ("/Length",)) -> bytes:
    """The entries of a dictionary or stream as they stand in a file, without the brackets around them."""
    kept = {key: value for key, value in dictionary.items() if key not in without}
    return pikepdf.Dictionary(kept).unparse(resolved=True)[2:-2].strip()


def numbered(node: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    """What a number tree holds."""
    for kid in node.get("/Kids", ()):
        yield from numbered(kid)
    numbers = node.get("/Nums", ())
    for place in range(0, len(numbers), 2):
        yield int(numbers[place]), numbers[place + 1]
