"""Whatever the format: what has to do with a protected source is nowhere in the file."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest

from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Attachment, Evidence, NoteStatus
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.registry import FORMATS, Deferred, ExportDocument, default_exporters
from tests.exporters.conftest import sample_document
from tests.exporters.pdf_reading import text_of
from tests.exporters.test_original_pdf import MADE, document_of

SECRETS = ("zebra", "quagga", "okapi", "tapir", "lemur")
OPEN = "receipts"


def noted(document: ExportDocument) -> ExportDocument:
    """The same with a note that may go out, a protected row of evidence on it, and a protected note."""
    note, now = document.notes[0], datetime(2026, 1, 2, tzinfo=UTC)
    file = Attachment("okapi.pdf", "0" * 64, "application/pdf", now)
    secret = Evidence(
        "e1", "zebra", "https://quagga.example", file, "tapir", "lemur", "lemur", now, protected=True
    )
    plain = Evidence("e2", "Council register", shows="entry 7")
    shown = replace(
        note, body=f"Ask for {OPEN}.", verdict="false", evidence=(secret, plain), status=NoteStatus.CHECKED
    )
    hidden = replace(note, id="n9", body="The zebra told me.", tags=("quagga",), protected=True)
    return replace(document, notes=(shown, hidden))


def everything_in(data: bytes) -> str:
    """All that a file holds, unpacked."""
    if data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            streams = b"\n".join(one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream))
            words = "\n".join(str(one) for one in pdf.objects if isinstance(one, pikepdf.Dictionary))
        return text_of(data) + words + streams.decode("latin-1")
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    return data.decode("utf-8")


@pytest.mark.parametrize("deferred", FORMATS, ids=lambda one: one.key)
def test_what_is_protected_is_in_no_file(deferred: Deferred, tmp_path: Path) -> None:
    pages = deferred.key == "annotated-pdf"
    document = noted(document_of(MADE["plain"](tmp_path)) if pages else sample_document())
    options = ExportOptions(reviewer="The desk", review_address="https://desk.example/1")
    target = tmp_path / f"out{deferred.suffix}"
    report = default_exporters().write(deferred.key, [document], target, options, SilentProgress())
    words = "\n".join(everything_in(file.read_bytes()) for file in report.files).casefold()
    assert [secret for secret in SECRETS if secret in words] == []
    if deferred.key != "json":  # the analysis alone
        assert OPEN in words or "entry 7" in words
