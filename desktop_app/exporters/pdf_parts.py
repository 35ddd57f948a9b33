"""Long articles in parts: typst's memory grows with what it typesets at once, so each part is typeset by itself."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pikepdf

from desktop_app.exporters.pdf_data import Data

ONE_PIECE = 60_000
"""Characters up to which an article is typeset at once."""
PART = 30_000
"""Characters of a part of a longer one, about; it ends before a heading where one is near."""
NEAR = 0.7
"""From this share of a part on, a heading begins the next one."""
NOTES = 150
"""Notes of a part."""
_NOTHING_AFTER: Data = {"disputes": [], "speakers": [], "notes": [], "is-last": False}
_NO_ARTICLE: Data = {"head": None, "blocks": []}


def parts_of(data: Data) -> list[Data]:
    """The data of each part; of one that is not long the data as it is."""
    size = sum(map(_size, data["blocks"]))
    if size <= ONE_PIECE and len(data["notes"]) <= 2 * NOTES:
        return [data]
    parts = [{**data, **_NOTHING_AFTER, "blocks": blocks} for blocks in _runs(data["blocks"])]
    parts[1:] = [{**part, "head": None} for part in parts[1:]]
    notes = [data["notes"][at : at + NOTES] for at in range(0, len(data["notes"]), NOTES)] or [[]]
    parts.append({**data, **_NO_ARTICLE, "notes": notes[0], "is-last": len(notes) == 1})
    for place, some in enumerate(notes[1:], 2):
        ends = {"is-last": place == len(notes), "notes": some, "first-notes": False}
        parts.append({**data, **_NO_ARTICLE, **_NOTHING_AFTER, **ends})
    return parts


def joined(pdf: pikepdf.Pdf, parts: Sequence[bytes]) -> None:
    """Append the parts to `pdf`, the first one: pages, structure tree and outline become one."""
    for data in parts:
        part = pikepdf.open(io.BytesIO(data))
        shift = int(pdf.Root.StructTreeRoot.ParentTreeNextKey)
        first = len(pdf.pages)
        pdf.pages.extend(part.pages)
        for page in pdf.pages[first:]:
            for holder, key in (
                (page.obj, "/StructParents"),
                *((annotation, "/StructParent") for annotation in page.get("/Annots", ())),
            ):
                if key in holder:
                    holder[key] = int(holder[key]) + shift
        _join_structure(pdf, _copied(pdf, part, "/StructTreeRoot"), shift)
        if "/Outlines" in part.Root:
            _join_outline(pdf, _copied(pdf, part, "/Outlines"))


def numbered(node: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    """What a number tree holds."""
    for kid in node.get("/Kids", ()):
        yield from numbered(kid)
    numbers = node.get("/Nums", ())
    for place in range(0, len(numbers), 2):
        yield int(numbers[place]), numbers[place + 1]


def _size(block: Data) -> int:
    lists = block.get("items") or [block["pieces"]]
    return sum(len(piece["text"]) for pieces in lists for piece in pieces)


def _runs(blocks: Sequence[Data]) -> Iterator[list[Data]]:
    run: list[Data] = []
    size = 0
    for block in blocks:
        begins = block["role"] == "heading" and size > NEAR * PART
        if run and (begins or size + _size(block) > PART):
            yield run
            run, size = [], 0
        run.append(block)
        size += _size(block)
    yield run


def _copied(pdf: pikepdf.Pdf, part: pikepdf.Pdf, key: str) -> pikepdf.Object:
    """The part's object as one of `pdf`; what it says of pages holds for the pages that are there already."""
    owned = part.Root[key]
    return pdf.copy_foreign(owned if owned.is_indirect else part.make_indirect(owned))


def _join_structure(pdf: pikepdf.Pdf, root: pikepdf.Object, shift: int) -> None:
    own = pdf.Root.StructTreeRoot
    (document,) = _kids(own)
    document.K = pikepdf.Array(_kids(document))
    for other in _kids(root):
        for kid in _kids(other):
            kid.P = document
            document.K.append(kid)
    both = [*numbered(own.ParentTree), *((key + shift, value) for key, value in numbered(root.ParentTree))]
    own.ParentTree = pdf.make_indirect(
        pikepdf.Dictionary(Nums=pikepdf.Array([item for pair in both for item in pair]))
    )
    own.ParentTreeNextKey = shift + int(root.ParentTreeNextKey)
    for name, role in root.get("/RoleMap", pikepdf.Dictionary()).items():
        own.RoleMap[name] = role
    if "/IDTree" in root and "/IDTree" not in own:
        own.IDTree = root.IDTree


def _kids(node: pikepdf.Object) -> list[pikepdf.Object]:
    kids = node.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _join_outline(pdf: pikepdf.Pdf, outline: pikepdf.Object) -> None:
    """The entries of a part behind those of the same level: under the article's title, or beside it."""
    own = pdf.Root.Outlines if "/Outlines" in pdf.Root else None
    if own is None:
        pdf.Root.Outlines = outline
        return
    title = own.First
    if "/Last" in title:
        title.Last.Next, outline.First.Prev = outline.First, title.Last
    else:
        title.First = outline.First
    title.Last = outline.Last
    entry: pikepdf.Object | None = outline.First
    count = 0
    while entry is not None:
        entry.Parent = title
        count += 1
        entry = entry.get("/Next")
    title.Count = int(title.get("/Count", 0)) + count
    own.Count = int(own.get("/Count", 0)) + count
