"""The registry: what is on offer, and what each kind of file is told to be, whatever its name."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from desktop_app.domain.errors import Cancelled, ImportProblem
from desktop_app.importers.registry import default_importers
from desktop_app.importers.sniffing import Kind, kind_of
from tests.importers.documents import HERE


def test_file_dialogs_offer_every_suffix() -> None:
    filters = default_importers().file_dialog_filters().split(";;")
    assert filters[0].startswith("Documents (*.txt ")
    assert filters[-1] == "All files (*)"
    for suffix in (
        ".pdf",
        ".docx",
        ".odt",
        ".rtf",
        ".epub",
        ".eml",
        ".msg",
        ".html",
        ".mhtml",
        ".srt",
        ".md",
    ):
        assert suffix in default_importers().suffixes()
        assert f"*{suffix}" in filters[0]


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Just words.", "a.txt", Kind.TEXT),
        (b"Just words.", "a.md", Kind.MARKDOWN),
        (b"\xef\xbb\xbf<!DOCTYPE html><p>x", "a.txt", Kind.HTML),
        ("<html>".encode("utf-16"), "a.txt", Kind.HTML),
        (b"<!-- saved --><html>", "a", Kind.HTML),
        (b"He wrote <p> and <b> on the board.", "a.txt", Kind.TEXT),
        (b"<p>A fragment</p>", "a.html", Kind.HTML),
        (b"%PDF-1.4", "a.doc", Kind.PDF),
        (b"{\\rtf1 x}", "a.doc", Kind.RTF),
        (b"From: a@b.c\nSubject: x\nDate: y\n\nBody", "a.txt", Kind.EMAIL),
        (b"From: Berlin\nThe train left at noon.", "a.txt", Kind.TEXT),
        (b"Subject: what we know\n\nThe train left.", "a.txt", Kind.TEXT),
        (b"From: a@b.c\r\nReceived: x\r\n\r\nBody", "a.eml", Kind.EMAIL),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nx", "a.txt", Kind.SUBTITLES),
        (b"1\r\n00:00:01,000 --> 00:00:02,000\r\nx", "a.txt", Kind.SUBTITLES),
        (b'<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0">', "a.xml", Kind.FEED),
        (b"WARC/1.0\r\n", "a", Kind.WARC),
        (b"bplist00", "a", Kind.WEBARCHIVE),
        (b"https://a.example/\nhttps://b.example/", "a.txt", Kind.ADDRESSES),
        (b"See https://a.example/ for more.", "a.txt", Kind.TEXT),
    ],
)
def test_content_decides_and_not_the_name(data: bytes, name: str, kind: Kind) -> None:
    assert kind_of(data, Path(name).suffix) is kind


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\0\0\0\x18ftypmp42", "video"),
        (b"PK\x03\x04 rubbish", "damaged or cut off"),
        (b"\x1f\x8b\x08 rubbish", "compressed"),
        (b"MZ\x90\0", "program"),
    ],
)
def test_what_cannot_be_opened_is_named(data: bytes, says: str) -> None:
    with pytest.raises(ImportProblem, match=says) as caught:
        HERE.open_bytes(data, "a.bin")
    assert caught.value.what.startswith("“a.bin”")
    assert caught.value.advice


def test_a_zip_file_of_anything_else_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "Words.")
    with pytest.raises(ImportProblem, match="ZIP archive"):
        HERE.open_bytes(out.getvalue(), "a.zip")


def test_half_a_gigabyte_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(500 << 20)
    with pytest.raises(
        ImportProblem, match="too big: it has 500 MB, and the most that can be opened as a PDF"
    ):
        HERE.open_path(path)


def test_a_cancelled_job_opens_nothing(tmp_path: Path) -> None:
    class Stopped:
        cancelled = True

        def report(self, done: int, total: int, what: str) -> None:
            pass

    path = tmp_path / "a.txt"
    path.write_text("Words")
    with pytest.raises(Cancelled):
        HERE.open_path(path, progress=Stopped())
