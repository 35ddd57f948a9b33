"""Renders the icon set from the one drawing, `resources/icons/hearsay.svg`.

`python packaging/icons.py FOLDER` writes PNGs for Linux, an .ico for Windows and an .icns for macOS there.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "hearsay.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# type codes of the icns format that hold PNGs, by pixels
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png(size: int) -> bytes:
    """The drawing as a square PNG of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """A Windows icon file of PNGs (ICONDIR, one ICONDIRENTRY each, then the pictures)."""
    pictures = list(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        # a side of 256 is written as 0
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(data for _, data in pictures)


def icns(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """An Apple icon file of PNGs."""
    body = b"".join(
        ICNS_TYPES[size] + struct.pack(">I", 8 + len(data)) + data
        for size, data in pictures
        if size in ICNS_TYPES
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_all(folder: Path) -> list[Path]:
    """Write every icon file below `folder`; their paths."""
    pictures = {size: png(size) for size in SIZES}
    files = {folder / f"{size}x{size}.png": data for size, data in pictures.items()}
    files[folder / "hearsay.ico"] = ico((size, pictures[size]) for size in ICO_SIZES)
    files[folder / "hearsay.icns"] = icns(pictures.items())
    files[folder / "hearsay.svg"] = DRAWING.read_bytes()
    folder.mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        path.write_bytes(data)
    return list(files)


if __name__ == "__main__":
    application = QGuiApplication(["icons"])
    for written in write_all(Path(sys.argv[1])):
        print(written)
