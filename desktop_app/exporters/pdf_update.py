"""Adding to a PDF without changing a byte of it: an incremental update (ISO 32000-1, 7.5.6).

The file stays as it is; changed and new objects and a cross-reference section for them are written behind it. So
whatever the original holds, a signature included, is still there and still the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pikepdf

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_STREAM_AHEAD = re.compile(rb"\s*\d+\s+\d+\s+obj\b")
_KEPT = ("/Root", "/Info", "/ID")

Numbered = tuple[int, int]
"""Number and generation of an object."""


def can_be_updated(data: bytes, pdf: pikepdf.Pdf) -> bool:
    """Whether the file is sound enough to be added to; else it has to be written anew."""
    found = _START.search(data[-2048:])
    return (
        data.startswith(b"%PDF-")
        and found is not None
        and not pdf.get_warnings()
        and _table_at(data) is not None
    )


def updated(data: bytes, pdf: pikepdf.Pdf, changed: Sequence[pikepdf.Object]) -> bytes:
    """`data` with `changed`, indirect objects of `pdf` that are new or no longer as they were, written behind it."""
    out = bytearray(data if data.endswith(b"\n") else data + b"\n")
    offsets: dict[Numbered, int] = {}
    for one in changed:
        offsets[one.objgen] = len(out)
        out += _written(one)
    before = int(_START.search(data[-2048:])[1])  # type: ignore[index] # can_be_updated has looked
    size = max([int(pdf.trailer.get("/Size", 0)), *(number + 1 for number, _ in offsets)])
    trailer = {key: pdf.trailer[key] for key in _KEPT if key in pdf.trailer}
    place = len(out)
    if _table_at(data):
        out += (
            _table(offsets) + b"trailer\n" + _dictionary({**trailer, "/Size": size, "/Prev": before}) + b"\n"
        )
    else:
        offsets[size, 0] = place
        out += _stream(offsets, {**trailer, "/Size": size + 1, "/Prev": before}, size)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % place)


def _table_at(data: bytes) -> bool | None:
    """Whether the last cross-reference section is a table; False for a stream, None for neither."""
    found = _START.search(data[-2048:])
    if found is None:
        return None
    ahead = data[int(found[1]) : int(found[1]) + 32]
    if ahead.lstrip().startswith(b"xref"):
        return True
    return False if _STREAM_AHEAD.match(ahead) else None


def _written(one: pikepdf.Object) -> bytes:
    number, generation = one.objgen
    head = b"%d %d obj\n" % (number, generation)
    if isinstance(one, pikepdf.Stream):
        content = one.read_raw_bytes()
        entries = {key: value for key, value in one.items() if key != "/Length"}
        return (
            head
            + _dictionary({**entries, "/Length": len(content)})
            + b"\nstream\n"
            + content
            + b"\nendstream\nendobj\n"
        )
    return head + one.unparse(resolved=True) + b"\nendobj\n"


def _dictionary(entries: dict[str, object]) -> bytes:
    return pikepdf.Dictionary(entries).unparse(resolved=True)


def _table(offsets: dict[Numbered, int]) -> bytes:
    out = b"xref\n"
    for run in _runs(offsets):
        out += b"%d %d\n" % (run[0][0], len(run))
        out += b"".join(b"%010d %05d n \n" % (offsets[one], one[1]) for one in run)
    return out


def _stream(offsets: dict[Numbered, int], trailer: dict[str, object], number: int) -> bytes:
    index, content = [], b""
    for run in _runs(offsets):
        index += [run[0][0], len(run)]
        content += b"".join(
            b"\x01" + offsets[one].to_bytes(4, "big") + one[1].to_bytes(2, "big") for one in run
        )
    entries = {
        **trailer,
        "/Type": pikepdf.Name.XRef,
        "/W": pikepdf.Array([1, 4, 2]),
        "/Index": pikepdf.Array(index),
        "/Length": len(content),
    }
    return b"%d 0 obj\n" % number + _dictionary(entries) + b"\nstream\n" + content + b"\nendstream\nendobj\n"


def _runs(offsets: dict[Numbered, int]) -> list[list[Numbered]]:
    """The objects in runs of following numbers."""
    runs: list[list[Numbered]] = []
    for one in sorted(offsets):
        if runs and runs[-1][-1][0] + 1 == one[0]:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs
