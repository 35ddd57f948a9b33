"""Each format's file has the structure of its reference (`python -m tests.exporters.references` writes them anew)."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.exporters.registry import default_exporters
from tests.exporters.references import FOLDER, READERS, structure, written


@pytest.mark.parametrize("key", READERS)
def test_a_file_is_like_its_reference(key: str, tmp_path: Path) -> None:
    expected = (FOLDER / f"{key}.txt").read_text(encoding="utf-8")
    assert structure(key, written(key, tmp_path)).splitlines() == expected.splitlines()


def test_every_format_has_a_reference() -> None:
    assert {*READERS, "annotated-pdf"} == set(
        default_exporters().keys()
    )  # copies of originals have tests of their own


@pytest.mark.parametrize("key", READERS)
def test_every_export_says_where_it_is_from_and_keeps_secrets(key: str) -> None:
    text = "".join((FOLDER / f"{key}.txt").read_text(encoding="utf-8").split())
    wanted = {"hearsay-rules", "2026-01-02", "762c1d07538609"}
    if key != "claimreview":  # goes on the web, so it names no file
        wanted.add("test.txt")
    assert {words for words in wanted if words not in text} == set()
    assert "clerk" not in text
