"""Highlight annotations as Acrobat, Preview, Zotero and PDFium all show them (ISO 32000-1, 12.5.6.10).

Their quads come in the order that programs expect, and each has an appearance stream of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import pikepdf

AUTHOR = "Hearsay"
PRINTED = 4
"""The flag of annotations that are printed, which PDF/A wants of every one."""
WORD_GAP, NO_GAP = 0.6, 0.2
"""How far two pieces of a line may stand apart, in heights of it, to be marked as one: words, or parts of words."""
_POPUP = (200, 120)
"""Width and height of a pop-up in points."""


@dataclass(frozen=True, slots=True)
class Quad:
    """An upright rectangle in a page's own coordinates, in points."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Highlight:
    """What is marked on one page, and what a reader finds when opening the mark."""

    quads: Sequence[Quad]
    painted: Sequence[Quad]
    """Where its colour goes; less than `quads` where the mark of another statement lies within it."""
    colour: str
    """`#rrggbb`."""
    name: str
    """Unique on its page."""
    subject: str
    contents: str
    """The quoted words, then, after an empty line, what there is to say of them."""
    made: datetime
    rotation: int = 0
    """By how many degrees clockwise the page is turned when it is shown: its lines run that way back."""


def highlight_annotation(pdf: pikepdf.Pdf, page: pikepdf.Page, highlight: Highlight) -> pikepdf.Object:
    """A new highlight annotation as an object of `pdf`; the page does not list it yet."""
    quads = highlight.quads
    box = _around(quads)
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Highlight,
            Rect=pikepdf.Array(_numbers(box)),
            QuadPoints=pikepdf.Array(
                [number for quad in quads for number in _points(quad, highlight.rotation)]
            ),
            C=pikepdf.Array(_rgb(highlight.colour)),
            CA=1,
            F=PRINTED,
            NM=pikepdf.String(highlight.name),
            T=pikepdf.String(AUTHOR),
            Subj=pikepdf.String(highlight.subject),
            Contents=pikepdf.String(highlight.contents),
            M=pikepdf.String(pdf_date(highlight.made)),
            CreationDate=pikepdf.String(pdf_date(highlight.made)),
            P=page.obj,
            AP=pikepdf.Dictionary(N=_appearance(pdf, box, highlight)),
        )
    )


def popup_annotation(pdf: pikepdf.Pdf, page: pikepdf.Page, parent: pikepdf.Object) -> pikepdf.Object:
    """A closed pop-up for what is written on `parent`, in the margin beside it."""
    right, top = float(page.cropbox[2]), float(parent.Rect[3])
    popup = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Popup,
            Rect=pikepdf.Array([right - _POPUP[0], top - _POPUP[1], right, top]),
            Parent=parent,
            P=page.obj,
            F=PRINTED,
            Open=False,
        )
    )
    parent.Popup = popup
    return popup


def merged_quads(quads: Iterable[Quad], gap: float = NO_GAP, rotation: int = 0) -> list[Quad]:
    """Neighbours on one line joined, in the order in which they come.

    Args:
        quads: what to join.
        gap: how far they may stand apart, in heights of the line.
        rotation: by how many degrees clockwise their page is turned.
    """
    is_turned = rotation in (90, 270)
    out: list[Quad] = []
    for quad in quads:
        one = _swapped(quad) if is_turned else quad
        if out and _goes_on(out[-1], one, gap):
            out[-1] = _around((out[-1], one))
        else:
            out.append(one)
    return [_swapped(one) for one in out] if is_turned else out


def pdf_date(moment: datetime) -> str:
    """The moment, in UTC, as PDF writes it."""
    return moment.strftime("D:%Y%m%d%H%M%SZ")


def _appearance(pdf: pikepdf.Pdf, box: Quad, highlight: Highlight) -> pikepdf.Object:
    """The colour behind the words: multiplied with the page, so that it never hides them."""
    red, green, blue = _rgb(highlight.colour)
    paths = "".join(
        f"{quad.left:.2f} {quad.bottom:.2f} {quad.right - quad.left:.2f} {quad.top - quad.bottom:.2f} re\n"
        for quad in highlight.painted
    )
    content = f"/M gs\n{red:.4f} {green:.4f} {blue:.4f} rg\n{paths}f\n" if paths else ""
    stream = pikepdf.Stream(
        pdf,
        content.encode(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=pikepdf.Array(_numbers(box)),
        Group=pikepdf.Dictionary(
            Type=pikepdf.Name.Group, S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceRGB
        ),
        Resources=pikepdf.Dictionary(
            ExtGState=pikepdf.Dictionary(
                M=pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, BM=pikepdf.Name.Multiply)
            )
        ),
    )
    return pdf.make_indirect(stream)


def _points(quad: Quad, rotation: int) -> list[float]:
    """Upper left, upper right, lower left, lower right of the words: not the standard's order, but what is read."""
    left, bottom, right, top = _numbers(quad)
    corners = {
        0: ((left, top), (right, top), (left, bottom), (right, bottom)),
        90: ((left, bottom), (left, top), (right, bottom), (right, top)),
        180: ((right, bottom), (left, bottom), (right, top), (left, top)),
        270: ((right, top), (right, bottom), (left, top), (left, bottom)),
    }[rotation]
    return [number for corner in corners for number in corner]


def _swapped(quad: Quad) -> Quad:
    """The rectangle with the axes changed over."""
    return Quad(quad.bottom, quad.left, quad.top, quad.right)


def _numbers(quad: Quad) -> list[float]:
    return [round(number, 2) for number in (quad.left, quad.bottom, quad.right, quad.top)]


def _rgb(colour: str) -> list[float]:
    return [round(int(colour[place : place + 2], 16) / 255, 4) for place in (1, 3, 5)]


def _around(quads: Sequence[Quad]) -> Quad:
    return Quad(
        min(quad.left for quad in quads),
        min(quad.bottom for quad in quads),
        max(quad.right for quad in quads),
        max(quad.top for quad in quads),
    )


def _goes_on(one: Quad, other: Quad, most: float) -> bool:
    height = min(one.top - one.bottom, other.top - other.bottom)
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    gap = max(one.left, other.left) - min(one.right, other.right)
    return shared > 0.5 * height and gap < most * height
