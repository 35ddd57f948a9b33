"""Reading a PDF back, as other programs do: its words, its structure and its annotations."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
import pypdfium2
import pytest

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class ReadHighlight:
    """A highlight annotation with the letters that lie under its quads."""

    page: int
    name: str
    contents: str
    under: str

    @property
    def quoted(self) -> str:
        """The letters of the quotation that it holds."""
        return letters(self.contents.split("\n\n")[0])


def letters(text: str) -> str:
    """`text` without spaces, hyphens and the ellipses that stand for what was left out."""
    return re.sub(r"[\s\ufffe\u00ad\u200b\x02…-]+", "", text)


def text_of(data: bytes) -> str:
    """All words, in the file's order."""
    pdf = pypdfium2.PdfDocument(data)
    text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    return " ".join(text.split())


def text_of_page(data: bytes, number: int) -> str:
    """The words of one page, in the file's order."""
    pdf = pypdfium2.PdfDocument(data)
    text = str(pdf[number].get_textpage().get_text_range())
    pdf.close()
    return text


def column_of(data: bytes, left: float, right: float, bottom: float, top_inset: float) -> str:
    """The words of one column of every page, between running heads and feet (points)."""
    pdf = pypdfium2.PdfDocument(data)
    out = []
    for page in pdf:
        top = page.get_height() - top_inset
        out.append(page.get_textpage().get_text_bounded(left, bottom, right, top))
    pdf.close()
    return "\n".join(out)


def highlights_of(data: bytes) -> list[ReadHighlight]:
    """The highlights in page order; those of one statement on several pages are joined."""
    found: dict[str, ReadHighlight] = {}
    document = pypdfium2.PdfDocument(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages):
            characters = list(_characters(document[number]))
            for annotation in page.get("/Annots", ()):
                if annotation.Subtype != "/Highlight":
                    continue
                name = str(annotation.NM).split("-page-")[0]
                halves = "".join(c for c, middle in characters if _within(middle, annotation))
                under = letters(halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))
                before = found[name].under if name in found else ""
                found[name] = ReadHighlight(number, name, str(annotation.Contents), before + under)
    document.close()
    return list(found.values())


def _characters(page: pypdfium2.PdfPage) -> Iterator[tuple[str, tuple[float, float]]]:
    textpage = page.get_textpage()
    for index in range(textpage.count_chars()):
        left, bottom, right, top = textpage.get_charbox(index, loose=True)
        code = pypdfium2.raw.FPDFText_GetUnicode(textpage.raw, index)
        if not pypdfium2.raw.FPDFText_IsGenerated(textpage.raw, index):
            yield chr(code), ((left + right) / 2, (bottom + top) / 2)


def _within(point: tuple[float, float], annotation: pikepdf.Object) -> bool:
    return any(
        left <= point[0] <= right and bottom <= point[1] <= top
        for left, bottom, right, top in quads_of(annotation)
    )


def quads_of(annotation: pikepdf.Object) -> Iterator[Box]:
    """The quads as rectangles, after looking that their corners come row by row, as programs read them."""
    numbers = [float(number) for number in annotation.QuadPoints]
    for at in range(0, len(numbers), 8):
        xs, ys = numbers[at : at + 8 : 2], numbers[at + 1 : at + 8 : 2]
        for first, second, third, fourth in (xs, ys):
            assert first + fourth == pytest.approx(second + third)
        yield min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True)
class Element:
    """An element of the structure tree."""

    kind: str
    dictionary: pikepdf.Object
    parents: tuple[str, ...]


def elements_of(pdf: pikepdf.Pdf) -> Iterator[Element]:
    """Every element, in reading order."""
    yield from _elements(pdf.Root.StructTreeRoot, ())


def _elements(node: pikepdf.Object, parents: tuple[str, ...]) -> Iterator[Element]:
    kids = node.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            kind = str(kid.S).removeprefix("/")
            yield Element(kind, kid, parents)
            yield from _elements(kid, (*parents, kind))


def referenced(element: Element) -> list[pikepdf.Object]:
    """The annotations that an element holds."""
    kids = element.dictionary.get("/K", pikepdf.Array())
    return [
        kid.Obj
        for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"
    ]


def parents_of_annotations(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    """What the parent tree says, by key."""

    def numbered(node: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
        for kid in node.get("/Kids", ()):
            yield from numbered(kid)
        numbers = list(node.get("/Nums", ()))
        yield from ((int(key), value) for key, value in zip(numbers[::2], numbers[1::2], strict=True))

    return dict(numbered(pdf.Root.StructTreeRoot.ParentTree))


def untagged_text(pdf: pikepdf.Pdf) -> dict[int, int]:
    """How many pieces of text on each page are neither tagged nor marked as decoration."""
    found: dict[int, int] = defaultdict(int)
    for number, page in enumerate(pdf.pages):
        depth: list[bool] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC" | "BMC":
                    is_told = str(operands[0]) == "/Artifact" or (
                        len(operands) > 1 and "/MCID" in operands[1]
                    )
                    depth.append(is_told)
                case "EMC":
                    depth.pop()
                case "Tj" | "TJ" | "'" | '"' if not any(depth):
                    found[number] += 1
    return dict(found)
