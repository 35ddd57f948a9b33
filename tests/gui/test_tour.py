"""The tour of the window takes a picture of every view, at 100 and at 200 %; no picture is empty or cut."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.conftest import ROOT
from tests.gui.tour import SIZES

VIEWS = (
    "article-dark",
    "article-high-contrast",
    "article-light",
    "empty-library-light",
    "error-light",
    "long-article",
)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("scale", [pytest.param(1.0, marks=pytest.mark.long), 2.0])
def test_the_tour(tmp_path: Path, scale: float) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.tour", str(tmp_path / "tour"), str(scale)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    pictures = {
        path.stem.removesuffix("-200"): QImage(str(path)) for path in (tmp_path / "tour").glob("*.png")
    }
    assert set(VIEWS) <= set(pictures)
    width, height = SIZES[scale]
    for name in VIEWS:
        picture = pictures[name]
        assert (picture.width(), picture.height()) == (int(width * scale), int(height * scale)), name
    for name, picture in pictures.items():
        small = picture.scaled(64, 64)
        seen = {small.pixelColor(x, y).name() for x in range(64) for y in range(64)}
        assert len(seen) > 8, name
