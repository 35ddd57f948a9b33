"""Documents that the tests make: PDFs by typst, pikepdf and pypdfium2."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import typst

from desktop_app.domain.article import Article, BlockRole
from desktop_app.importers.formats import ALL_FORMATS
from desktop_app.importers.isolation import InProcess
from desktop_app.importers.registry import Imported, Importers

HERE = Importers(ALL_FORMATS, InProcess())
"""Importers that parse in this process: what goes wrong is seen where it happens."""


def opened(data: bytes | str, name: str, **options: str) -> Imported:
    """The document, opened in this process."""
    return HERE.open_bytes(data.encode() if isinstance(data, str) else data, name, **options)


def shown(article: Article) -> list[tuple[str, str]]:
    """The article's blocks as (role, words)."""
    return [(block.role.value, block.span.of(article.text)) for block in article.blocks]


def words_with(article: Article, role: BlockRole) -> list[str]:
    """The words of the blocks that have the role."""
    return [block.span.of(article.text) for block in article.blocks if block.role is role]


def typeset(folder: Path, source: str) -> bytes:
    """A PDF of typst markup."""
    path = folder / "document.typ"
    path.write_text(source, encoding="utf-8")
    return bytes(typst.compile(str(path)))


def changed(data: bytes, change: object, **saving: object) -> bytes:
    """The PDF after `change` was called with it open in pikepdf."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        change(document)  # type: ignore[operator]
        document.save(out, **saving)  # type: ignore[arg-type]
    return out.getvalue()


def scanned(data: bytes, scale: float = 3.0) -> bytes:
    """The PDF with each page made a picture of itself."""
    source, out = pdfium.PdfDocument(data), pdfium.PdfDocument.new()
    for page in source:
        bitmap = page.render(scale=scale)
        image = pdfium.PdfImage.new(out)
        image.set_bitmap(bitmap)
        width, height = page.get_size()
        image.set_matrix(pdfium.PdfMatrix().scale(width, height))
        target = out.new_page(width, height)
        target.insert_obj(image)
        target.gen_content()
    buffer = io.BytesIO()
    out.save(buffer)
    out.close()
    source.close()
    return buffer.getvalue()
