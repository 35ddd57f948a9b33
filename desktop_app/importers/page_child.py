"""The child process that draws pages of one PDF for `page_pictures`.

It reads a line of JSON (`size`, `password`) and the PDF, answers with the pages' sizes, and then
answers each line `{"page", "scale"}` with a line `{"width", "height"}` and that many RGBA pixels.
"""

from __future__ import annotations

import json
import sys
from typing import IO, Any

import pypdfium2 as pdfium

from desktop_app.domain.errors import ImportProblem, PasswordNeeded
from desktop_app.importers.child import forbid_network_and_programs, limit_resources, private_output
from desktop_app.importers.pdf import opened

_MEMORY = 2 * 1024**3
_SECONDS = 24 * 3600


def main() -> int:
    """Serve until the parent closes its end; 0."""
    out = private_output()
    incoming = sys.stdin.buffer
    head = json.loads(incoming.readline() or b"{}")
    data = incoming.read(int(head.get("size", 0)))
    limit_resources(_MEMORY + 2 * len(data), _SECONDS)
    forbid_network_and_programs()
    try:
        with opened(data, head.get("password")) as document:
            sizes = [_size(document, index) for index in range(len(document))]
            _send(out, {"sizes": sizes})
            for line in incoming:
                _draw(document, json.loads(line), out)
    except ImportProblem as problem:
        kind = "password" if isinstance(problem, PasswordNeeded) else "import"
        _send(out, {"problem": kind, "what": problem.what, "advice": problem.advice})
    return 0


def _size(document: pdfium.PdfDocument, index: int) -> tuple[float, float, int]:
    try:
        page = document[index]
    except pdfium.PdfiumError:
        return 595.0, 842.0, 0  # a damaged page is shown as an empty one of the usual size
    try:
        width, height = page.get_size()
        return width, height, page.get_rotation()
    finally:
        page.close()


def _draw(document: pdfium.PdfDocument, request: dict[str, Any], out: IO[bytes]) -> None:
    try:
        page = document[int(request["page"])]
        bitmap = page.render(scale=float(request["scale"]), rev_byteorder=True, force_bitmap_format=_FORMAT)
    except (pdfium.PdfiumError, MemoryError, ValueError, IndexError):
        _send(out, {"problem": "page"})
        return
    row = bitmap.width * 4
    pixels = memoryview(bitmap.buffer).cast("B")
    _send(out, {"width": bitmap.width, "height": bitmap.height})
    for y in range(bitmap.height):
        out.write(pixels[y * bitmap.stride : y * bitmap.stride + row])
    out.flush()
    del pixels
    bitmap.close()
    page.close()


_FORMAT = pdfium.raw.FPDFBitmap_BGRA


def _send(out: IO[bytes], message: dict[str, Any]) -> None:
    out.write(json.dumps(message).encode() + b"\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main())
