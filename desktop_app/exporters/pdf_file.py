"""A PDF written object by object as it comes, so that a file of any length takes little memory.

Objects go into compressed object streams and their places into a cross-reference stream (ISO 32000-1, 7.5.7, 7.5.8).
"""

from __future__ import annotations

import hashlib
import zlib
from array import array
from struct import Struct
from typing import BinaryIO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 200
"""Objects of one object stream."""
_DEFLATED = b"/Filter /FlateDecode"
_ROW = Struct(">BQH")
_FREE, _IN_FILE, _IN_STREAM = 0, 1, 2


class PdfFile:
    """Writes objects to `out`, which needs no more than `write`; `finish` makes the file complete."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._at = 0
        self._seen = hashlib.sha256()
        self._kinds = array("B", [_FREE])
        self._places = array("Q", [0])
        """Where in the file each object begins; for one in an object stream the number of that stream."""
        self._indices = array("H", [0xFFFF])
        self._waiting: list[tuple[int, bytes]] = []
        self._write(_HEADER)

    def reserve(self) -> int:
        """The number of an object that is put later."""
        self._kinds.append(_FREE)
        self._places.append(0)
        self._indices.append(0)
        return len(self._kinds) - 1

    def put(self, number: int, body: bytes) -> None:
        """Write an object that is no stream."""
        self._waiting.append((number, body))
        if len(self._waiting) == _TOGETHER:
            self._write_waiting()

    def put_stream(self, number: int, entries: bytes, data: bytes) -> None:
        """Write a stream.

        Args:
            number: its number.
            entries: what its dictionary holds, without the length and without the brackets around it.
            data: its bytes as they are to stand in the file.
        """
        self._place(number, _IN_FILE, self._at)
        self._write(b"%d 0 obj\n<< %s /Length %d >>\nstream\n" % (number, entries, len(data)))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")

    def finish(self, root: int, info: bytes) -> None:
        """Write what is waiting and where everything is.

        Args:
            root: the number of the catalogue.
            info: the dictionary of the document's properties.
        """
        about = self.reserve()
        self.put(about, info)
        self._write_waiting()
        own = self.reserve()
        start = self._at
        self._place(own, _IN_FILE, start)
        name = self._seen.hexdigest()[:32].encode()
        entries = b"/Type /XRef /Size %d /W [ 1 8 2 ] /Root %d 0 R /Info %d 0 R /ID [ <%s> <%s> ] %s" % (
            len(self._kinds), root, about, name, name, _DEFLATED,
        )  # fmt: skip
        self.put_stream(own, entries, self._table())
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _write_waiting(self) -> None:
        if not self._waiting:
            return
        stream = self.reserve()
        heads, bodies, at = [], [], 0
        for index, (number, body) in enumerate(self._waiting):
            self._place(number, _IN_STREAM, stream, index)
            heads.append(b"%d %d" % (number, at))
            bodies.append(body)
            at += len(body) + 1
        head = b" ".join(heads) + b"\n"
        entries = b"/Type /ObjStm /N %d /First %d %s" % (len(heads), len(head), _DEFLATED)
        self._waiting = []
        self.put_stream(stream, entries, zlib.compress(head + b"\n".join(bodies)))

    def _table(self) -> bytes:
        """The cross-reference stream's bytes."""
        rows = bytearray()
        for row in map(_ROW.pack, self._kinds, self._places, self._indices):
            rows += row
        return zlib.compress(rows)

    def _place(self, number: int, kind: int, place: int, index: int = 0) -> None:
        self._kinds[number], self._places[number], self._indices[number] = kind, place, index

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._seen.update(data)
        self._at += len(data)
