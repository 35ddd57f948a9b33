"""Tries the frozen application as a reader without Python would have it; `build.py smoke [PROGRAM]` calls it.

The program is copied to another folder and run on a screen of its own (Xvfb), with an empty home and nothing on the
path: it must open the sample, analyse it with the learned tagger, save a note and export a PDF. The note is then
looked up in the library and the PDF's first bytes are read, from outside.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from freeze import APP, ROOT

STEPS = ["window shown", "article shown", "article analysed", "note saved", "PDF exported"]
NOTE = "Rehearsal: the port authority was asked."
PATIENCE = 300
COLD_STARTS = 5


def main(arguments: list[str]) -> int:
    """0 when everything worked."""
    with tempfile.TemporaryDirectory(prefix="hearsay-smoke-") as folder, screen() as display:
        place = Path(folder)
        if arguments:
            program = Path(arguments[0])
        else:
            shutil.copytree(APP, place / "elsewhere", symlinks=True)
            program = place / "elsewhere" / APP.name
        (place / "no-programs").mkdir()
        bare = environment(place, display)
        cold = rehearsal([str(program)], place / "cold", bare)
        warm = rehearsal([str(program)], place / "warm", bare)
        source = {**bare, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        starts: dict[str, list[float]] = {"source": [], "frozen": []}
        for turn in range(COLD_STARTS):  # by turns, so that whatever else the machine does meets both
            drop_caches()
            command = [sys.executable, "-m", "desktop_app"]
            starts["source"].append(rehearsal(command, place / f"source-{turn}", source))
            drop_caches()
            starts["frozen"].append(rehearsal([str(program)], place / f"frozen-{turn}", bare))
        from_source, frozen = min(starts["source"]), min(starts["frozen"])
        check(place / "warm")
        check_commands(program, bare)
        check_home(place / "home")
    print(f"window after: {cold:.1f} s the first time, {warm:.1f} s the second")
    print(
        f"cold caches, the best of {COLD_STARTS}: frozen {frozen:.1f} s, from source {from_source:.1f} s, "
        f"ratio {frozen / from_source:.2f}"
    )
    return 0


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A screen of its own; gives its name, empty where the platform has no Xvfb."""
    if not sys.platform.startswith("linux"):
        yield ""
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def environment(place: Path, display: str) -> dict[str, str]:
    """What a program finds around it: a home, a screen, and no programs."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    home = place / "home"
    home.mkdir()
    return {
        **kept,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "PATH": str(place / "no-programs"),
        "DISPLAY": display,
    }


def rehearsal(command: list[str], folder: Path, around: dict[str, str]) -> float:
    """Go through the main job; the seconds until the window was shown."""
    started = time.monotonic()
    with subprocess.Popen(
        [*command, "doctor", "--window", str(folder)],
        env=around,
        cwd=folder.parent,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        lines, shown = [], 0.0
        for line in running.stdout or ():
            lines.append(line.strip())
            shown = shown or time.monotonic() - started
            if time.monotonic() - started > PATIENCE:
                running.kill()
    if lines != STEPS or running.returncode != 0:
        raise SystemExit(f"The rehearsal failed ({running.returncode}): {lines}")
    return shown


def check(folder: Path) -> None:
    """Look at what the rehearsal left."""
    if not (folder / "rehearsal.pdf").read_bytes().startswith(b"%PDF-1."):
        raise SystemExit("The export is no PDF.")
    with contextlib.closing(sqlite3.connect(folder / "rehearsal.db")) as library:
        found = library.execute("SELECT count(*) FROM note WHERE body = ?", (NOTE,)).fetchone()[0]
    if found != 1:
        raise SystemExit("The note is not in the library.")


def check_commands(program: Path, around: dict[str, str]) -> None:
    """Call what works without a window."""
    sample = str(ROOT / "resources" / "samples" / "sample.txt")
    for arguments in (
        ["--version"],
        ["--help"],
        ["doctor"],
        ["analyse", sample, sample, "--jobs", "2", "--format", "jsonl"],
    ):
        done = subprocess.run(
            [str(program), *arguments],
            env=around,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode != 0 or "Warning" in done.stderr:
            raise SystemExit(f"hearsay {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
        print(f"hearsay {arguments[0]}: works")
        if arguments[0] == "analyse":
            check_models(done.stdout)


def check_models(printed: str) -> None:
    """See that the learned tagger had its part in every analysis and that nothing was missing."""
    for line in printed.splitlines():
        analysis = json.loads(line)
        name, warnings = analysis["model"]["name"], analysis["warnings"]
        if not name.startswith("hearsay-tagger") or warnings or not analysis["statements"]:
            raise SystemExit(f"The models were not used: {name}, {warnings}")
        print(f"analysed by {name} {analysis['model']['version']}, {len(analysis['statements'])} statements")


def check_home(home: Path) -> None:
    """See that no library of the program's left anything of its own, as one that reports to its makers would."""
    expected = ("hearsay", ".cache/fontconfig/", ".cache/mesa")  # ours, and what every window leaves
    names = [path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()]
    strangers = [name for name in names if not any(word in name for word in expected)]
    if strangers:
        raise SystemExit(f"Somebody left these: {', '.join(strangers)}")


def drop_caches() -> None:
    """Have the system forget the files that it has read, where that is allowed; else the start is a warm one."""
    switch = Path("/proc/sys/vm/drop_caches")
    with contextlib.suppress(OSError):
        os.sync()
        switch.write_text("3")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
