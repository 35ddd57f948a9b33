"""Mutated documents: a short run for every format; the long one is `--long` and on record in NOTES.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.importers.formats import ALL_FORMATS, Format
from tests.fuzz.harness import fuzz

SHORT, LONG = 60, 20_000


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("form", ALL_FORMATS, ids=lambda form: form.kind.name.lower())
def test_mutated_documents_do_no_harm(form: Format, tmp_path: Path) -> None:
    report = fuzz(form, SHORT, tmp_path)
    assert not report.failures, "\n".join(report.failures[:3])
    assert report.inputs == SHORT


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("form", ALL_FORMATS, ids=lambda form: form.kind.name.lower())
def test_many_mutated_documents_do_no_harm(form: Format, tmp_path: Path) -> None:
    report = fuzz(form, LONG, tmp_path, "long")
    assert not report.failures, "\n".join(report.failures[:3])
    assert report.opened
    assert report.refused
