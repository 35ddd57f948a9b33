"""Runs risky parsers in a child process with limits, and stops it cleanly when it is cancelled."""

from __future__ import annotations

import contextlib
import importlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

import desktop_app
from desktop_app.domain.errors import Cancelled, ImportProblem, PasswordNeeded, RecognitionNeeded
from desktop_app.domain.progress import Progress
from desktop_app.importers.draft import Draft, Source
from desktop_app.importers.formats import Format
from desktop_app.importers.wire import draft_from_json

_LOG = logging.getLogger(__name__)
CHILD_ARGUMENT = "--import-child"
"""How a frozen program is told to be the child: it has no `-m`."""
_TASKS = {"parse": "desktop_app.importers.child", "pages": "desktop_app.importers.page_child"}
_PRELOADED = ("trafilatura", "desktop_app.importers.web_page", "desktop_app.importers.pdf")
_LONGEST_ANSWER = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child process may use."""

    memory: int = 2 * 1024**3
    """Bytes of address space."""
    processor_seconds: int = 300
    silent_seconds: float = 60
    """The longest time between two signs of life."""


class Runner(Protocol):
    """Runs the parsers of risky formats."""

    def run(self, form: Format, source: Source, progress: Progress) -> Draft:
        """Parse; raises what the parser raises."""

    def warm_up(self) -> None:
        """Get ready for the next import, when that saves time."""

    def close(self) -> None:
        """Let go of what `warm_up` started."""


class InProcess:
    """Parses in this process, without limits: for tests and measurements."""

    def run(self, form: Format, source: Source, progress: Progress) -> Draft:
        """Parse; raises what the parser raises."""
        return form.load()(source, progress)

    def warm_up(self) -> None:
        """Nothing to get ready."""

    def close(self) -> None:
        """Nothing to let go of."""


class ChildProcesses:
    """Runs each import in a process of its own; `close` ends the spare one, if there is one."""

    def __init__(self, limits: Limits | None = None, command: tuple[str, ...] | None = None) -> None:
        self._limits = limits or Limits()
        self._command = command
        self._spare: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def warm_up(self) -> None:
        """Start a child that has the slow libraries loaded already, for the next import to use."""
        with self._lock:
            if self._spare is None or self._spare.poll() is not None:
                self._spare = self._start(_PRELOADED)

    def close(self) -> None:
        """End the spare child."""
        with self._lock:
            spare, self._spare = self._spare, None
        if spare:
            end(spare)

    def run(self, form: Format, source: Source, progress: Progress) -> Draft:
        """Parse in a child process.

        Raises:
            ImportProblem: as the parser raised it, or because the child crashed or went over a limit.
            Cancelled: the reader asked to stop; the child has ended.
        """
        with self._lock:
            spare, self._spare = self._spare, None
        warm = spare is not None and spare.poll() is None
        child = spare if spare is not None and warm else self._start(())
        try:
            message = self._talk(child, self._request(form, source), source.data, progress)
        finally:
            end(child)
            if warm:
                self.warm_up()
        return _draft(message)

    def _start(self, preloaded: tuple[str, ...]) -> subprocess.Popen[bytes]:
        return _started((*(self._command or child_command("parse")), *preloaded))

    def _request(self, form: Format, source: Source) -> bytes:
        request = {
            "kind": form.kind.value,
            "memory": self._limits.memory + 6 * len(source.data),
            "seconds": self._limits.processor_seconds,
            "source": {
                "name": source.name,
                "location": source.location,
                "media_type": source.media_type,
                "password": source.password,
                "recognise": source.recognise,
            },
        }
        return json.dumps(request).encode()

    def _talk(
        self, child: subprocess.Popen[bytes], request: bytes, data: bytes, progress: Progress
    ) -> dict[str, Any]:
        """Send the request, pass progress on, and give the last message."""
        assert child.stdin is not None  # noqa: S101 - both are pipes, by `_start`
        assert child.stdout is not None  # noqa: S101
        lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        threading.Thread(target=_write, args=(child.stdin, request, data), daemon=True).start()
        threading.Thread(target=_read, args=(child.stdout, lines), daemon=True).start()
        for line in self._lines(lines, progress):
            message = _message(line)
            if "progress" not in message:
                return message
            done, total, what = message["progress"]
            progress.report(int(done), int(total), str(what))
        raise _crash(child.wait(timeout=10))

    def _lines(self, lines: queue.SimpleQueue[bytes | None], progress: Progress) -> Iterator[bytes]:
        heard = time.monotonic()
        while True:
            if progress.cancelled:
                raise Cancelled
            try:
                line = lines.get(timeout=0.05)
            except queue.Empty:
                if time.monotonic() - heard > self._limits.silent_seconds:
                    raise _too_long() from None
                continue
            if line is None:
                return
            heard = time.monotonic()
            yield line


def child_command(task: str) -> tuple[str, ...]:
    """What starts a child process for a task: `parse` or `pages`."""
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_ARGUMENT, task)
    return (sys.executable, "-m", _TASKS[task])


def run_if_child(arguments: Sequence[str]) -> bool:
    """In a frozen program: do a child's task and return True when the arguments ask for one.

    Args:
        arguments: those of the program, without its own name.
    """
    if len(arguments) < 2 or arguments[0] != CHILD_ARGUMENT or arguments[1] not in _TASKS:
        return False
    sys.argv[1:] = arguments[2:]
    importlib.import_module(_TASKS[arguments[1]]).main()
    return True


def start_child(task: str) -> subprocess.Popen[bytes]:
    """A child process for a task, with pipes to its standard input and from its standard output."""
    return _started(child_command(task))


def _started(command: tuple[str, ...]) -> subprocess.Popen[bytes]:
    root = str(Path(desktop_app.__file__).resolve().parent.parent)
    paths = [root, os.environ["PYTHONPATH"]] if os.environ.get("PYTHONPATH") else [root]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "OMP_THREAD_LIMIT": "1"}
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _write(pipe: IO[bytes], request: bytes, data: bytes) -> None:
    # A child that dies early closes its end; what it was is told by its exit status.
    with contextlib.suppress(OSError, ValueError), pipe:
        pipe.write(len(request).to_bytes(4, "big") + request)
        pipe.write(data)


def _read(pipe: IO[bytes], lines: queue.SimpleQueue[bytes | None]) -> None:
    with contextlib.suppress(OSError, ValueError):
        while line := pipe.readline(_LONGEST_ANSWER):
            lines.put(line)
    lines.put(None)


def end(child: subprocess.Popen[bytes]) -> None:
    """End a child process, whatever it is doing, and let go of its pipes."""
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _message(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except ValueError as error:
        raise _crash(None) from error
    if not isinstance(message, dict):
        raise _crash(None)
    return message


def _draft(message: dict[str, Any]) -> Draft:
    if "bug" in message:
        _LOG.error("An importer failed:\n%s", message["bug"])
        raise _crash(None)
    if "problem" in message:
        what, advice = str(message["what"]), str(message["advice"])
        match message["problem"]:
            case "password":
                raise PasswordNeeded(what, advice)
            case "recognition":
                raise RecognitionNeeded(what, advice, available=bool(message["available"]))
            case "memory":
                raise _too_much_memory()
        raise ImportProblem(what, advice)
    try:
        return draft_from_json(message["draft"])
    except (ValueError, TypeError, KeyError) as error:
        raise _crash(None) from error


def _crash(status: int | None) -> ImportProblem:
    if status == -24:  # SIGXCPU
        return _too_long()
    return ImportProblem(
        "This document is damaged in a way that stopped the part of Hearsay that reads it; nothing else was affected.",
        "Open it in the program that made it, save it again or as PDF, and open that.",
    )


def _too_long() -> ImportProblem:
    return ImportProblem(
        "Reading this document took too long, so it was stopped.",
        "It may be damaged or made to do harm. If you trust it, save the part you need as plain text.",
    )


def _too_much_memory() -> ImportProblem:
    return ImportProblem(
        "Reading this document needs more memory than Hearsay lets a document have.",
        "It may be made to do harm. If you trust it, split it and open the part you need.",
    )
