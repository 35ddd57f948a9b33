"""The child process in which risky documents are parsed: `python -m desktop_app.importers.child`.

It reads one request from standard input (four bytes of length, that much JSON, then the document)
and answers with lines of JSON on standard output: progress, then a draft or a problem. It can open
no network connection and start no program but tesseract; memory and processor time are limited.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from pathlib import Path
from typing import IO, Any

from desktop_app.domain.errors import HearsayError, PasswordNeeded, RecognitionNeeded
from desktop_app.importers.draft import Source
from desktop_app.importers.formats import ALL_FORMATS
from desktop_app.importers.sniffing import Kind
from desktop_app.importers.wire import draft_to_json

_FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "os.system",
    "os.exec",
)


class _Reporter:
    """Progress that is written to the parent; a cancelled child is killed, so it never is `cancelled`."""

    cancelled = False

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out

    def report(self, done: int, total: int, what: str) -> None:
        """Write one line."""
        _send(self._out, {"progress": [done, total, what]})


def main() -> int:
    """Answer one request; 0 when an answer was given, whatever it was."""
    gc.set_threshold(100_000, 50, 100)  # a short life: looking for cycles all the time is a fifth of it
    out = private_output()
    for module in sys.argv[1:]:
        if "." in module or module.isidentifier():
            __import__(module)
    incoming = sys.stdin.buffer
    size = incoming.read(4)
    if len(size) < 4:
        return 0  # the parent closed a spare child that it had no use for
    request = json.loads(incoming.read(int.from_bytes(size, "big")))
    source = Source(incoming.read(), **request["source"])
    limit_resources(request["memory"], request["seconds"])
    forbid_network_and_programs()
    _send(out, _answer(Kind(request["kind"]), source, _Reporter(out)))
    out.close()
    # The draft is on its way; what libraries would do on the way out is not waited for.
    os._exit(0)


def _answer(kind: Kind, source: Source, progress: _Reporter) -> dict[str, Any]:
    form = next(form for form in ALL_FORMATS if form.kind is kind)
    try:
        return {"draft": draft_to_json(form.load()(source, progress))}
    except HearsayError as problem:
        kinds = {PasswordNeeded: "password", RecognitionNeeded: "recognition"}
        return {
            "problem": kinds.get(type(problem), "import"),
            "what": problem.what,
            "advice": problem.advice,
            "available": getattr(problem, "available", False),
        }
    except MemoryError:
        return {"problem": "memory", "what": "", "advice": ""}
    except Exception:  # noqa: BLE001 - handed to the parent, which logs it
        return {"bug": traceback.format_exc()}


def _send(out: IO[bytes], message: dict[str, Any]) -> None:
    out.write(json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n")
    out.flush()


def private_output() -> IO[bytes]:
    """Standard output for answers alone: libraries that print get the null device in its stead."""
    out = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return out


def forbid_network_and_programs() -> None:
    """From now on this process can open no connection and start no program but tesseract (PEP 578)."""
    sys.addaudithook(_refuse)


def limit_resources(memory: int, seconds: int) -> None:
    """Bound this process where the system can do so; elsewhere the parent's time limit remains.

    Args:
        memory: bytes of address space.
        seconds: of processor time.
    """
    try:
        import resource
    except ImportError:
        return
    for what, limit in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 1 << 26),
    ):
        _, hard = resource.getrlimit(what)
        wanted = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        try:
            resource.setrlimit(what, (wanted, hard))
        except (OSError, ValueError):  # macOS refuses some
            continue


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"{event} is not allowed while importing")
    if event == "subprocess.Popen" and Path(str(arguments[0])).stem != "tesseract":
        raise PermissionError("starting a program is not allowed while importing")


if __name__ == "__main__":
    sys.exit(main())
