"""What the window may not load before it shows."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT


def test_importing_the_window_imports_neither_spacy_nor_sqlalchemy() -> None:
    code = (
        "import sys, desktop_app.ui.main_window, desktop_app.app\n"
        "print([name for name in ('spacy', 'sqlalchemy', 'typst', 'trafilatura', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
