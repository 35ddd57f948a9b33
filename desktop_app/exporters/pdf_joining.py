"""Parts of a typeset article written one behind the other as one PDF, of which no more than a part is ever held.

Pages, structure tree, outline and places become one: what is gathered of them from all parts is written at the end.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

import pikepdf

from desktop_app.exporters.pdf_file import PdfFile
from desktop_app.exporters.pdf_part import Frame, Part, PartLinks, entries, kids_of, numbered

_PAGES_IN_METADATA = re.compile(rb"(?<=<xmpTPg:NPages>)\d+(?=<)")
_TOGETHER = 500
"""Places in one leaf of the tree of names."""


@dataclass(slots=True)
class _Entry:
    """An entry of the outline."""

    number: int
    words: bytes
    """Its title and where it leads."""
    kids: list[_Entry] = field(default_factory=list)


@dataclass(slots=True)
class _Shared:
    """What is gathered from all parts."""

    pages: list[int] = field(default_factory=list)
    """Nodes of the tree of pages, one a part."""
    page_count: int = 0
    first_page: int = 0
    elements: list[bytes] = field(default_factory=list)
    """What the document's own element holds."""
    parents: list[int] = field(default_factory=list)
    """Leaves of the tree of parents, one a part."""
    next_key: int = 0
    cells: dict[bytes, bytes] = field(default_factory=dict)
    roles: dict[str, pikepdf.Object] = field(default_factory=dict)
    outline: list[_Entry] = field(default_factory=list)
    places: dict[str, bytes] = field(default_factory=dict)
    wanted: set[str] = field(default_factory=set)


class JoinedPdf:
    """Writes parts to `out`; `finish` makes the file complete."""

    def __init__(self, out: BinaryIO) -> None:
        self._file = PdfFile(out)
        self._root, self._pages, self._tree, self._document = (self._file.reserve() for _ in range(4))
        self._parts = 0
        self._shared = _Shared()
        self._frame: Frame | None = None
        self._streams: dict[bytes, int] = {}
        """Numbers of streams by what they hold: what parts have in common is there once."""

    def add(self, pdf: pikepdf.Pdf, links: PartLinks) -> None:
        """Write a part behind those that are there; its keys in the tree of parents change."""
        part = Part(pdf, links, self._parts)
        part.shift_keys(self._shared.next_key)
        part.numbers[part.tree.objgen] = self._tree
        part.numbers[part.document.objgen] = self._document
        for one in [one for one in part.objects() if self._is_new(one, part)]:
            self._put(one, part)
        if self._frame is None:
            self._frame = part.frame()
        self._take_pages(part)
        self._take_structure(part)
        self._parts += 1

    def finish(self) -> None:
        """Write what belongs to all parts.

        Raises:
            ValueError: there is no part.
        """
        frame, shared = self._frame, self._shared
        if frame is None:
            raise ValueError("a PDF has at least one part")
        pages = b"<< /Type /Pages /Count %d /Kids %s >>" % (shared.page_count, _references(shared.pages))
        self._file.put(self._pages, pages)
        elements = b" ".join(shared.elements)
        self._file.put(
            self._document, b"<< %s /P %d 0 R /K [ %s ] >>" % (frame.document, self._tree, elements)
        )
        self._file.put(self._tree, self._tree_root())
        metadata = self._file.reserve()
        told = _PAGES_IN_METADATA.sub(b"%d" % shared.page_count, frame.metadata)
        self._file.put_stream(metadata, b"/Type /Metadata /Subtype /XML", told)
        own = b"/Pages %d 0 R /StructTreeRoot %d 0 R /Metadata %d 0 R" % (self._pages, self._tree, metadata)
        more = b" ".join((*self._names(), *self._outline()))
        self._file.put(self._root, b"<< %s %s %s >>" % (frame.catalogue, own, more))
        self._file.finish(self._root, frame.info)

    def _is_new(self, one: pikepdf.Object, part: Part) -> bool:
        """Give an object of a part its number; False for a stream like one that is there already."""
        if not isinstance(one, pikepdf.Stream) or "/Subtype" in one:
            part.numbers[one.objgen] = self._file.reserve()
            return True
        key = hashlib.sha256(entries(one) + one.read_raw_bytes()).digest()
        known = self._streams.get(key)
        number = known or self._streams.setdefault(key, self._file.reserve())
        part.numbers[one.objgen] = number
        return known is None

    def _put(self, one: pikepdf.Object, part: Part) -> None:
        number = part.numbers[one.objgen]
        if isinstance(one, pikepdf.Stream):
            self._file.put_stream(number, part.renumbered(entries(one)), one.read_raw_bytes())
        elif one.objgen == part.pdf.Root.Pages.objgen:
            self._file.put(number, b"<< %s /Parent %d 0 R >>" % (part.renumbered(entries(one)), self._pages))
        else:
            self._file.put(number, part.renumbered(one.unparse(resolved=True)))

    # -- what is gathered

    def _take_pages(self, part: Part) -> None:
        shared, links = self._shared, part.links
        pages = [part.numbers[page.obj.objgen] for page in part.pdf.pages]
        shared.first_page = shared.first_page or pages[0]
        shared.pages.append(part.numbers[part.pdf.Root.Pages.objgen])
        shared.page_count += len(pages)
        for name, (page, left, top) in links.places.items():
            shared.places.setdefault(name, b"[ %d 0 R /XYZ %.2f %.2f 0 ]" % (pages[page], left, top))
        shared.wanted |= links.wanted
        found = list(self._entries(part, part.pdf.Root.get("/Outlines")))
        if shared.outline:  # the first entry is the article's title; what other parts have belongs under it
            shared.outline[0].kids += found
        else:
            shared.outline = found

    def _take_structure(self, part: Part) -> None:
        shared = self._shared
        shared.elements += [part.renumbered(kid.unparse()) for kid in kids_of(part.document)]
        shared.cells.update(part.cells())
        shared.roles.update(part.tree.get("/RoleMap", pikepdf.Dictionary()).items())
        parents = {key + shared.next_key: value for key, value in numbered(part.tree.ParentTree)}
        if parents:
            leaf = b" ".join(
                b"%d %s" % (key, part.renumbered(parents[key].unparse())) for key in sorted(parents)
            )
            limits = (min(parents), max(parents))
            shared.parents.append(self._new(b"<< /Limits [ %d %d ] /Nums [ %s ] >>" % (*limits, leaf)))
        shared.next_key += int(part.tree.ParentTreeNextKey)

    def _entries(self, part: Part, node: pikepdf.Object | None) -> Iterator[_Entry]:
        entry = node.get("/First") if node is not None else None
        while entry is not None:
            words = b"/Title %s /Dest %s" % (
                entry.Title.unparse(),
                part.renumbered(entry.Dest.unparse(resolved=True)),
            )
            yield _Entry(self._file.reserve(), words, list(self._entries(part, entry)))
            entry = entry.get("/Next")

    # -- what is written at the end

    def _tree_root(self) -> bytes:
        shared = self._shared
        parents = self._new(b"<< /Kids %s >>" % _references(shared.parents))
        cells = b" ".join(b"%s %s" % pair for pair in sorted(shared.cells.items()))
        roles = pikepdf.Dictionary(shared.roles).unparse()
        return (
            b"<< /Type /StructTreeRoot /K [ %d 0 R ] /ParentTree %d 0 R /ParentTreeNextKey %d"
            b" /IDTree << /Names [ %s ] >> /RoleMap %s >>"
            % (self._document, parents, shared.next_key, cells, roles)
        )

    def _names(self) -> Iterator[bytes]:
        """Where links lead; to the beginning, when the place is none, such as a note that stands between two blocks."""
        shared = self._shared
        beginning = b"[ %d 0 R /Fit ]" % shared.first_page
        places = {**dict.fromkeys(shared.wanted, beginning), **shared.places}
        if not places:
            return
        leaves = []
        ordered = sorted((pikepdf.String(name).unparse(), place) for name, place in places.items())
        for at in range(0, len(ordered), _TOGETHER):
            some = ordered[at : at + _TOGETHER]
            names = b" ".join(b"%s %s" % pair for pair in some)
            leaves.append(
                self._new(b"<< /Limits [ %s %s ] /Names [ %s ] >>" % (some[0][0], some[-1][0], names))
            )
        yield b"/Names << /Dests << /Kids %s >> >>" % _references(leaves)

    def _outline(self) -> Iterator[bytes]:
        """The outline, with what is right under the article's title shown."""
        if not self._shared.outline:
            return
        root = self._file.reserve()
        ends = self._put_entries(self._shared.outline, root, depth=0)
        shown = sum(1 + len(entry.kids) for entry in self._shared.outline)
        self._file.put(root, b"<< /Type /Outlines %s /Count %d >>" % (ends, shown))
        yield b"/Outlines %d 0 R" % root

    def _put_entries(self, entries: Sequence[_Entry], parent: int, depth: int) -> bytes:
        """Write entries that follow one another; which is the first and which the last."""
        for place, entry in enumerate(entries):
            body = [entry.words, b"/Parent %d 0 R" % parent]
            if place > 0:
                body.append(b"/Prev %d 0 R" % entries[place - 1].number)
            if place + 1 < len(entries):
                body.append(b"/Next %d 0 R" % entries[place + 1].number)
            if entry.kids:
                body.append(self._put_entries(entry.kids, entry.number, depth + 1))
                body.append(b"/Count %d" % (len(entry.kids) if depth == 0 else -len(entry.kids)))
            self._file.put(entry.number, b"<< %s >>" % b" ".join(body))
        return b"/First %d 0 R /Last %d 0 R" % (entries[0].number, entries[-1].number)

    def _new(self, body: bytes) -> int:
        number = self._file.reserve()
        self._file.put(number, body)
        return number


def _references(numbers: Iterable[int]) -> bytes:
    return b"[ %s ]" % b" ".join(b"%d 0 R" % number for number in numbers)
