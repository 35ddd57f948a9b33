"""Builds the wheel and the source archive twice, in different folders, and compares their bytes; `build.py wheel`."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "build" / "dist"


def main() -> int:
    """0 when both times gave the same bytes."""
    shutil.rmtree(DIST, ignore_errors=True)
    with tempfile.TemporaryDirectory() as other:
        copy = Path(other) / "elsewhere"
        files = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        ).stdout.split("\0")  # fmt: skip
        for name in filter(None, files):
            target = copy / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target)
        first, second = built(ROOT, DIST), built(copy, Path(other) / "dist")
    for name in sorted({*first, *second}):
        same = first.get(name) == second.get(name)
        print(f"{'same' if same else 'DIFFERENT'}  {first.get(name, 'missing')}  {name}")
    return 0 if first == second else 1


def built(source: Path, target: Path) -> dict[str, str]:
    """The archives built from `source` by their names, with their SHA-256."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(source)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONHASHSEED": "0"})
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in target.iterdir()}


if __name__ == "__main__":
    sys.exit(main())
