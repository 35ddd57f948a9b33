"""Nothing is told to anybody: the libraries that would do so are kept from it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

WORK = """
from desktop_app.analysis.sentences import load_sentences
from desktop_app.analysis.tagging.onnx_network import load_tagger
from desktop_app.resource_files import resource_path

load_sentences(resource_path("models", "sentences")).encode(["The mayor denied it."])
load_tagger(resource_path("models", "tagger")).tagger.tag(["The mayor denied it."])
"""


def test_the_runtime_of_the_models_keeps_no_number_of_the_machine_and_no_reports(tmp_path: Path) -> None:
    own = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("XDG_") and name not in ("ORT_DISABLE_TELEMETRY", "CI")
    }
    done = subprocess.run(
        [sys.executable, "-B", "-c", WORK],
        env={**kept, **own, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.rglob("*")) == []
