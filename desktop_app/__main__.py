"""`python -m desktop_app` is the command `hearsay`; frozen programs start here as well."""

from __future__ import annotations

import multiprocessing
import os
import sys


def start() -> int:
    """Run the command line, or the task of a child process when a frozen program was started for one."""
    if getattr(sys, "frozen", False):
        multiprocessing.freeze_support()
        forget_own_libraries()
        from desktop_app.importers.isolation import run_if_child

        if run_if_child(sys.argv[1:]):
            return 0
    from desktop_app.cli import main

    return main()


def forget_own_libraries() -> None:
    """Give the programs that this one starts (tesseract, a browser) the system's libraries, not the frozen ones.

    PyInstaller's start-up puts its folder in front and keeps the former value under another name.
    """
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


if __name__ == "__main__":
    sys.exit(start())
