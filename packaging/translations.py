#!/usr/bin/env python3
"""Takes the window's strings into the translation files, and makes of those the files that the window loads.

`update` reads every string of the program into `resources/translations/hearsay_*.ts`, where translators work
(Qt Linguist opens them); `release` makes the `.qm` files. Both kinds are kept in the repository, so that neither a
clone nor a wheel needs Qt's tools to speak another language; `tests/gui/test_translations.py` holds them together.
English has a file for its plurals alone. `update` also collects what the rooms without a window say
(`room_messages.py` beside this file).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6
from room_messages import as_json, as_source, collected

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
MESSAGES = FOLDER / "messages.json"
"""The templates of what the rooms without a window say, as the window looks them up."""
LANGUAGES = ("en", "es", "fr")
USAGE = "usage: packaging/translations.py update | release"


def main(arguments: list[str]) -> int:
    """Do what was asked; the exit status."""
    if arguments not in (["update"], ["release"]):
        print(USAGE, file=sys.stderr)
        return 2
    steps = {"update": update, "release": release}
    if arguments == ["update"]:
        MESSAGES.write_text(as_json(collected(ROOT / "desktop_app")), encoding="utf-8")
    return max(steps[arguments[0]](FOLDER / f"hearsay_{language}.ts") for language in LANGUAGES)


def update(file: Path, target: Path | None = None) -> int:
    """Take the strings of now into `file`, or what `file` would become into `target`; lupdate's exit status."""
    if target is not None and file.exists():
        target.write_bytes(file.read_bytes())
    sources = sorted(
        str(path.relative_to(ROOT))
        for room in ("services", "ui")
        for path in (ROOT / "desktop_app" / room).rglob("*.py")
    )
    language = file.stem.partition("_")[2]
    options = [
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        language,
    ]
    options += ["-pluralonly"] if language == "en" else []
    with TemporaryDirectory() as folder:
        messages = Path(folder, "messages.py")
        messages.write_text(as_source(collected(ROOT / "desktop_app")), encoding="utf-8")
        return call("lupdate", [*options, *sources, str(messages), "-ts", str(target or file)])


def release(file: Path, target: Path | None = None) -> int:
    """Make the file that the window loads; lrelease's exit status."""
    return call("lrelease", ["-silent", str(file), "-qm", str(target or file.with_suffix(".qm"))])


def call(tool: str, arguments: list[str]) -> int:
    """Run one of Qt's tools as PySide6 brings it; its exit status."""
    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    return subprocess.run([str(program), *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
