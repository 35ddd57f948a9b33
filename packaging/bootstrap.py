#!/usr/bin/env python3
"""Sets Hearsay up from a clone and runs it (`run [ARGS…]`) or its tests (`test [PYTEST ARGS…]`).

Needs Python 3.11 or later with pip, nothing else. Makes `.venv` in the clone, installs the locked
requirements and the project there; a second call with nothing changed goes straight to work.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
USAGE = "usage: python3 packaging/bootstrap.py run [ARGS…] | test [PYTEST ARGS…]"

# library: its package in Debian and Ubuntu, Fedora, Arch
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli", "brotli"),
}
X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
}
INSTALLERS = ("Debian, Ubuntu: apt install", "Fedora: dnf install", "Arch: pacman -S")


def main(arguments: list[str]) -> int:
    """Set up, then do what was asked; the exit status is that of the program or of the first failed check."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python runs first
        return stop(
            f"Hearsay needs Python 3.11 or later; this is {sys.version.split()[0]}. Install a newer one."
        )
    if not arguments or arguments[0] not in ("run", "test"):
        return stop(USAGE)
    task, rest = arguments[0], arguments[1:]
    if missing := missing_libraries(task):
        return stop(advice(missing))
    if not set_up(["build", "test"] if task == "test" else ["build"]):
        return 1
    if task == "test":
        return run_tests(rest)
    return call([str(PYTHON), "-m", "desktop_app", *(rest or ["--sample"])], folder=None)


def stop(message: str) -> int:
    """Print `message` on standard error; the exit status of a call that cannot go on."""
    print(message, file=sys.stderr)
    return 2


def missing_libraries(task: str) -> list[tuple[str, tuple[str, str, str]]]:
    """The shared libraries that Qt would look for here and not find, with their packages."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(QT_LIBRARIES)
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    x11 = platform.startswith("xcb") or (not platform and bool(os.environ.get("DISPLAY")))
    if task == "run":
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or platform):
            return []  # the program does its job without a window and without Qt
        if x11:
            wanted |= X11_LIBRARIES
    return [(name, packages) for name, packages in wanted.items() if not loads(name)]


def loads(library: str) -> bool:
    """Whether the system's loader finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def advice(missing: list[tuple[str, tuple[str, str, str]]]) -> str:
    """What to install, for each family of distributions."""
    lines = ["Qt, which draws Hearsay's window, needs libraries that this system lacks:"]
    lines.append("  " + ", ".join(name for name, _ in missing))
    lines.append("Install them with the line for your system, then run the same command again:")
    for place, installer in enumerate(INSTALLERS):
        packages = sorted({packages[place] for _, packages in missing})
        lines.append(f"  {installer} {' '.join(packages)}")
    return "\n".join(lines)


def set_up(extras: list[str]) -> bool:
    """Make `.venv` and install the locked requirements and the project, unless that is done already."""
    lock = ROOT / "packaging" / ("requirements-test.txt" if "test" in extras else "requirements.txt")
    stamp = VENV / f"hearsay-{lock.stem}.stamp"
    wanted = hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    wanted += f" {sys.version_info[:2]} {ROOT}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return True
    print(f"Setting Hearsay up in {VENV} …", file=sys.stderr)
    pip = make_environment()
    if pip is None:
        return False
    locked = [*pip, "install", "--require-hashes", "--no-deps", "-r", str(lock)]
    project = [*pip, "install", "--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    for step in (locked, project):
        if call(step):
            print("The set-up did not finish; see above. Nothing outside .venv was changed.", file=sys.stderr)
            return False
    stamp.write_text(wanted, encoding="utf-8")
    return True


def make_environment() -> list[str] | None:
    """Make `.venv`; the command that runs pip for it, or None when that failed.

    Debian ships Python without ensurepip; there the pip that is installed serves the environment from outside.
    """
    inside = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    if PYTHON.exists() and call([*inside, "--version"], quiet=True) == 0:
        return inside
    has_ensurepip = call([sys.executable, "-c", "import ensurepip"], quiet=True) == 0
    make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if call(make if has_ensurepip else [*make, "--without-pip"]):
        return None
    if has_ensurepip:
        return inside
    if call([sys.executable, "-m", "pip", "--version"], quiet=True):
        stop(
            "This Python has no pip. Install it (Debian, Ubuntu: apt install python3-pip), then run this again."
        )
        return None
    return [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--python", str(PYTHON)]


def run_tests(arguments: list[str]) -> int:
    """Linters, import rules, types, then the tests without a screen; the first failed one's exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    scripts = PYTHON.parent
    checks = [
        [str(scripts / "ruff"), "check", "--quiet"],
        [str(scripts / "ruff"), "format", "--check", "--quiet"],
        [str(scripts / "lint-imports"), "--no-logo"],
        [str(scripts / "mypy")],
    ]
    failed = 0
    for check in checks:
        name = " ".join([Path(check[0]).name, *check[1:]])
        status = call(check)
        print(f"{name}: {'passed' if status == 0 else 'FAILED'}", flush=True)
        failed = failed or status
    tests = call([str(PYTHON), "-m", "pytest", *(arguments or ["-n", "2", "--dist", "loadscope"])])
    return failed or tests


def call(command: list[str], *, quiet: bool = False, folder: Path | None = ROOT) -> int:
    """Run `command` in `folder` (None: where the caller is); its exit status. Quiet hides what it prints."""
    output = subprocess.DEVNULL if quiet else None
    try:
        return subprocess.run(command, cwd=folder, stdout=output, stderr=output, check=False).returncode
    except OSError as error:
        print(f"{command[0]} could not be started: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
