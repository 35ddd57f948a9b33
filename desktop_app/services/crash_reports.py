"""Notices mistakes and crashes and describes them, on this machine only and without a word of what was read.

A report holds versions, and for every mistake its kind and the places in the program's code that led to it. It
holds no message of an exception and no values, because those can quote an article or a note.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Signal, qVersion

from desktop_app import __version__

log = logging.getLogger(__name__)
_MOST_PLACES = 40
_PATTERN = "crash-*.log"


class CrashLog:
    """What Python writes when the process dies: one file for each process, gone when it ends well.

    Args:
        folder: where the files are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None

    def start(self) -> None:
        """From now on a crash leaves the stacks of all threads in the file.

        Raises:
            OSError: the folder cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        name = f"crash-{os.getpid()}-{time.time_ns()}.log"
        self._file = (self._folder / name).open("w", encoding="utf-8")
        faulthandler.enable(self._file)

    def stop(self) -> None:
        """The process ends well: take the file away."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        Path(self._file.name).unlink(missing_ok=True)
        self._file = None

    def take_last(self) -> str:
        """What the newest crash left, empty when there was none; it is told once."""
        own = Path(self._file.name) if self._file else None
        left = [path for path in self._folder.glob(_PATTERN) if path != own]
        crashed = sorted((p for p in left if p.stat().st_size), key=lambda path: path.stat().st_mtime)
        told = crashed[-1].read_text(encoding="utf-8", errors="replace") if crashed else ""
        for path in crashed:
            with contextlib.suppress(OSError):  # another process may still hold it; it is told again then
                path.unlink()
        return crash_report(told) if told else ""


class MistakeWatch(QObject):
    """Catches what nothing else caught, on every thread; each mistake is logged and told once."""

    noticed = Signal(str)
    """The report of a mistake; arrives on the thread that this object lives on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[str] = set()
        self._before = (sys.excepthook, threading.excepthook)

    def start(self) -> None:
        """Take the place of Python's own hooks."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def stop(self) -> None:
        """Put Python's hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        log.error("A mistake that nothing caught", exc_info=(kind, error, trace))
        report = mistake_report(error)
        if report not in self._told:
            self._told.add(report)
            self.noticed.emit(report)

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_error(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def mistake_report(error: BaseException) -> str:
    """A mistake's kind and places, and those of the mistakes that led to it, without messages and values."""
    lines = [*_head(), ""]
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}".removeprefix("builtins."))
        places = traceback.extract_tb(current.__traceback__)[-_MOST_PLACES:]
        lines += [f"  {short_path(place.filename)}:{place.lineno} {place.name}" for place in places]
        following = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        if following is not None:
            lines.append("after")
        current = following
    return "\n".join(lines) + "\n"


def crash_report(stacks: str) -> str:
    """What `faulthandler` wrote, with paths shortened; it never holds messages or values."""
    lines = []
    for line in stacks.splitlines()[:400]:
        before, quote, rest = line.partition('File "')
        path, end, place = rest.partition('"')
        lines.append(f"{before}{quote}{short_path(path)}{end}{place}" if end else line)
    return "\n".join([*_head(), "", *lines]) + "\n"


def short_path(path: str) -> str:
    """The part of a path that tells which module it is, without the reader's name and folders."""
    parts = Path(path.replace("\\", "/")).parts
    for mark in ("site-packages", "_internal"):
        if mark in parts:
            return "/".join(parts[parts.index(mark) + 1 :])
    if "desktop_app" in parts:
        return "/".join(parts[parts.index("desktop_app") :])
    return "/".join(parts[-2:])


def _head() -> list[str]:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    frozen = ", frozen" if getattr(sys, "frozen", False) else ""
    return [
        f"Hearsay {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {system}{frozen}",
    ]
