#!/usr/bin/env python3
"""Makes what is installed on a machine without Python: `python3 packaging/build.py WHAT`.

app        the frozen one-folder application, in build/hearsay (every platform)
deb        a Debian package of it            appdir     an AppDir of it, for an AppImage
installer  a Windows installer of it         dmg        a macOS disk image of it
wheel      wheel and source archive, twice, and a comparison of their bytes
smoke      try the frozen application on a screen of its own (Linux: Xvfb)
sizes      how large everything is

Needs Python 3.11 or later with pip; the tools are installed into build/venv and nowhere else.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
VENV = BUILD / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = (HERE / "requirements.txt", HERE / "requirements-build.txt")
STEPS = {
    "app": ["freeze.py"],
    "deb": ["linux_packages.py", "deb"],
    "appdir": ["linux_packages.py", "appdir"],
    "wheel": ["wheel.py"],
    "smoke": ["smoke.py"],
    "sizes": ["linux_packages.py", "sizes"],
}
ELSEWHERE = {
    "installer": ["iscc", "/Qp", str(HERE / "windows" / "hearsay.iss")],
    "dmg": ["bash", str(HERE / "macos" / "package.sh")],
}


def main(arguments: list[str]) -> int:
    """Do what was asked; the exit status."""
    what = arguments[0] if arguments else ""
    if what not in STEPS and what not in ELSEWHERE:
        print(__doc__, file=sys.stderr)
        return 2
    environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch(), "HEARSAY_VERSION": version()}
    if what in ELSEWHERE:
        return subprocess.run(ELSEWHERE[what], cwd=ROOT, env=environment, check=False).returncode
    make_environment()
    script, *rest = STEPS[what]
    command = [str(PYTHON), str(HERE / script), *rest, *arguments[1:]]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def epoch() -> str:
    """The time that goes into what is built: the last commit's, so that the same sources give the same bytes."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)
    return told.stdout.strip() or "1767225600"


def version() -> str:
    """The program's version, from the one place where it is."""
    for line in (ROOT / "desktop_app" / "__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise SystemExit("no version in desktop_app/__init__.py")


def make_environment() -> None:
    """Make build/venv with what the program needs and the tools, at exactly the locked versions."""
    given = (*LOCKS, HERE / "smaller_wheels.py")
    wanted = hashlib.sha256(b"".join(path.read_bytes() for path in given)).hexdigest()
    stamp = VENV / "hearsay.stamp"
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print(f"Installing what is needed into {VENV} …", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-deps"]
    locked = [option for lock in LOCKS for option in ("-r", str(lock))]
    subprocess.run([*pip, "--require-hashes", *locked], check=True)
    subprocess.run([*pip, "--no-build-isolation", "-e", str(ROOT)], check=True)
    if sys.platform.startswith("linux"):
        subprocess.run([str(PYTHON), str(HERE / "smaller_wheels.py")], check=True)
    stamp.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
