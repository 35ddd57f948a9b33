"""The list of formats: what it says of each is true, and saying it loads none of their libraries."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.exporters.registry import FORMATS, Deferred
from tests.conftest import ROOT


@pytest.mark.parametrize("deferred", FORMATS, ids=lambda one: one.key)
def test_what_the_list_says_of_a_format_is_what_the_format_says(deferred: Deferred) -> None:
    exporter = deferred.exporter()
    assert (exporter.key, exporter.label, exporter.suffix) == (deferred.key, deferred.label, deferred.suffix)


def test_the_list_loads_no_library() -> None:
    code = (
        "import sys; from desktop_app.exporters.registry import default_exporters; default_exporters()\n"
        "print([name for name in ('typst', 'docx', 'openpyxl', 'pikepdf', 'pypdfium2', 'nh3') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
