"""The structure of each format's files as text, and the references that it is compared with.

`python -m tests.exporters.references` writes the references anew; look at what changed before you keep it.
"""

from __future__ import annotations

import csv
import io
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import openpyxl
import pikepdf
from docx.text.paragraph import Paragraph
from lxml import html

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence, NoteStatus
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.registry import ExportDocument, default_exporters
from tests.exporters.conftest import place, sample_document
from tests.exporters.pdf_reading import elements_of, highlights_of, text_of_page

FOLDER = Path(__file__).parent / "references"
OPTIONS = ExportOptions(reviewer="The Courier", review_address="https://example.org/checks/1")


def reference_document() -> ExportDocument:
    """An article with everything that an export can hold, in letters that every machine has."""
    plain = sample_document()
    article = replace(plain.article, text=plain.article.text.replace("🙂", "!"))
    row = Evidence(
        "e9", "Land register", "https://example.org/register", method="looked up", shows="No entry",
        checked_by="B. Editor", checked_at=datetime(2026, 1, 5, tzinfo=UTC),
    )  # fmt: skip
    first = replace(
        plain.notes[0], verdict="mostly-false", status=NoteStatus.CHECKED, evidence=(row, *plain.notes[0].evidence),
        anchor=anchor_at(article, plain.analysis.statements[1].content[0]),
        body="Ask the union for *receipts*:\n\n- from [the fair](https://example.org/fair)\n- from #4 =cmd",
    )  # fmt: skip
    second = replace(
        first,
        id="n3",
        anchor=anchor_at(article, place(article, "on Monday")[0]),
        body="Which?",
        verdict=None,
        evidence=(),
        tags=(),
    )
    return replace(plain, article=article, notes=(first, second, plain.notes[1]))


def structure(key: str, data: bytes) -> str:
    """What a file of that format holds, as text."""
    lines = READERS[key](data)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def written(key: str, folder: Path) -> bytes:
    """The reference document in that format."""
    target = folder / "out"
    default_exporters().write(key, [reference_document()], target, OPTIONS, SilentProgress())
    return target.read_bytes()


def _pdf(data: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for element in elements_of(pdf):
            yield f"{'  ' * len(element.parents)}{element.kind}"
        for number, page in enumerate(pdf.pages):
            yield f"page {number + 1}: {' '.join(text_of_page(data, number).split())}"
            for annotation in page.get("/Annots", ()):
                if annotation.Subtype == "/Link":
                    target = annotation.A.URI if "/A" in annotation else f"within, {annotation.Contents}"
                    yield f"  link to {target}"
        with pdf.open_outline() as outline:
            for item in outline.root:
                yield f"outline: {item.title}"
                yield from (f"  {inner.title}" for inner in item.children)
    for one in highlights_of(data):
        yield f"highlight {one.name} on {one.under}"
        yield from (f"  {line}" for line in one.contents.splitlines())


def _docx(data: bytes) -> Iterator[str]:
    document = docx.Document(io.BytesIO(data))
    for part in document.iter_inner_content():
        if isinstance(part, Paragraph):
            style = part.style.name if part.style else ""
            yield f"{style}:"
            for run in part.runs:
                font = run.font
                marks = [str(mark) for mark in (font.highlight_color, font.underline) if mark is not None]
                marks += [name for name, is_on in (("bold", run.bold), ("italic", run.italic)) if is_on]
                yield f"  [{', '.join(marks)}] {run.text}"
        else:
            yield from (f"  | {' | '.join(cell.text for cell in row.cells)}" for row in part.rows)
    yield from (f"comment by {comment.author}: {comment.text!r}" for comment in document.comments)


def _html(data: bytes) -> Iterator[str]:
    page = html.fromstring(data.decode())
    for element in page.iter():
        if not isinstance(element.tag, str) or element.tag == "style":
            continue
        depth = len(list(element.iterancestors()))
        attributes = " ".join(f'{name}="{value}"' for name, value in sorted(element.items()))
        yield f"{'  ' * depth}<{element.tag} {attributes}> {' '.join((element.text or '').split())}"
        if (element.tail or "").strip():
            yield f"{'  ' * depth}{' '.join((element.tail or '').split())}"


def _xlsx(data: bytes) -> Iterator[str]:
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        yield f"{sheet.title}:"
        for row in sheet.iter_rows():
            yield "  " + " | ".join(
                f"{cell.data_type}:{cell.value}" for cell in row if cell.value not in (None, "")
            )


def _csv(data: bytes) -> Iterator[str]:
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        yield " | ".join(cell.replace("\n", " / ") for cell in row)


def _json(data: bytes) -> Iterator[str]:
    yield from json.dumps(json.loads(data), ensure_ascii=False, indent=1).splitlines()


def _text(data: bytes) -> Iterator[str]:
    yield from data.decode().splitlines()


READERS: dict[str, Callable[[bytes], Iterator[str]]] = {
    "pdf": _pdf,
    "docx": _docx,
    "html": _html,
    "markdown": _text,
    "xlsx": _xlsx,
    "csv": _csv,
    "annotations": _json,
    "claimreview": _json,
    "json": _json,
}


def main() -> None:
    """Write the references anew."""
    FOLDER.mkdir(exist_ok=True)
    for key in READERS:
        with tempfile.TemporaryDirectory() as folder:
            (FOLDER / f"{key}.txt").write_text(structure(key, written(key, Path(folder))), encoding="utf-8")


if __name__ == "__main__":
    main()
