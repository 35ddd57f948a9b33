"""What the window may not load before it shows."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT


def test_the_way_to_the_window_loads_nothing_that_it_does_not_need() -> None:
    code = (
        "import sys, desktop_app.cli, desktop_app.ui.main_window, desktop_app.app\n"
        "slow = ('spacy', 'sqlalchemy', 'typst', 'trafilatura', 'numpy', 'rich')\n"
        "print([name for name in slow if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
