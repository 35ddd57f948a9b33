"""Text recognition of scanned pages with tesseract, where it is installed."""

from __future__ import annotations

import shutil
import subprocess

import pypdfium2 as pdfium

from desktop_app.importers.pdf_words import PageFrame, Word

_DOTS_PER_INCH = 250
_MOST_PIXELS = 40_000_000
_SECONDS_A_PAGE = 50
_LEAST_CONFIDENCE = 30.0


def recognition_is_installed() -> bool:
    """Whether tesseract is on this machine."""
    return shutil.which("tesseract") is not None


def recognised_words(page: pdfium.PdfPage, frame: PageFrame) -> list[Word]:
    """The words tesseract finds on a picture of the page; none where it is not installed or fails."""
    program = shutil.which("tesseract")
    if program is None:
        return []
    width, height = page.get_size()
    scale = min(_DOTS_PER_INCH / 72, (_MOST_PIXELS / max(width * height, 1)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        rows = bytes(bitmap.buffer)
        picture = b"".join(
            rows[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height)
        )
        pgm = f"P5 {bitmap.width} {bitmap.height} 255\n".encode() + picture
    finally:
        bitmap.close()
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed program; the picture goes in by standard input
            [program, "stdin", "stdout", "--dpi", str(round(72 * scale)), "tsv"],
            input=pgm,
            capture_output=True,
            timeout=_SECONDS_A_PAGE,
            check=True,
        )
    except (subprocess.SubprocessError, OSError):
        return []
    return _words(answer.stdout.decode("utf-8", errors="replace"), frame, scale)


def _words(table: str, frame: PageFrame, scale: float) -> list[Word]:
    """Words of tesseract's TSV (level, page, block, paragraph, line, word, left, top, width, height, conf, text).

    Its boxes are as high as the ink, so a line without descenders is lower than the next; every line of a paragraph
    gets the height of the highest here, as a font's letters have it, because the layout goes by heights.
    """
    rows = [row for row in (line.split("\t") for line in table.splitlines()[1:]) if _is_word(row)]
    lines: dict[tuple[str, ...], list[tuple[float, float]]] = {}
    for row in rows:
        top, height = float(row[7]), float(row[9])
        lines.setdefault(tuple(row[1:5]), []).append((top, top + height))
    extents = {key: (min(t for t, _ in inks), max(b for _, b in inks)) for key, inks in lines.items()}
    heights: dict[tuple[str, ...], float] = {}
    for key, (top, bottom) in extents.items():
        heights[key[:3]] = max(heights.get(key[:3], 0.0), bottom - top)
    out: list[Word] = []
    for row in rows:
        left, width = float(row[6]) / scale, float(row[8]) / scale
        top, height = extents[tuple(row[1:5])][0] / scale, heights[tuple(row[1:4])] / scale
        upright = (left, frame.seen_height - top - height, left + width, frame.seen_height - top)
        out.append(Word(row[11].strip(), frame.turned_back(*upright), *upright))
    return out


def _is_word(row: list[str]) -> bool:
    return len(row) >= 12 and row[0] == "5" and bool(row[11].strip()) and float(row[10]) >= _LEAST_CONFIDENCE
