"""The checks of `hearsay doctor`: each tries one part for real and says what to do when it does not work."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import HearsayError
from desktop_app.locations import log_file, settings_file
from desktop_app.own_program import own_command
from desktop_app.resource_files import resource_path

MEGABYTE = 1024 * 1024
LEAST_ROOM = 200 * MEGABYTE
SENTENCE = "The minister denied that he had taken the money."
WINDOW_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    about: str
    said: str
    advice: str = ""
    """What to do; empty when all is well."""
    serious: bool = True
    """Whether Hearsay cannot do its job like this; else it only lacks something."""


def findings(library: Path, model: str | None) -> Iterator[Finding]:
    """The finding of every check, as each is done."""
    checks: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("Window", window),
        ("Fonts", fonts),
        ("Language model", lambda: language_model(model)),
        ("Comparing sentences", comparing),
        ("Reading documents", reading),
        ("Writing PDFs", writing),
        ("Library", lambda: library_file(library)),
        ("Settings", settings),
        ("Disk space", lambda: room(library)),
        ("Text recognition", recognition),
    )
    for about, check in checks:
        try:
            yield check()
        except HearsayError as problem:
            yield Finding(about, problem.what, problem.advice)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what the doctor looks for
            yield Finding(about, f"does not work ({type(error).__name__}: {error})", REINSTALL)


def window() -> Finding:
    """Whether Qt can open a window on this screen; tried in another process, because a failure ends it."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names):
        said = "no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
        return Finding("Window", said, "The command line works without one.", serious=False)
    try:
        done = _try_qt(dict(os.environ))
    except subprocess.TimeoutExpired:
        return Finding("Window", "Qt does not answer", "Check that the display server answers.")
    if done.returncode == 0:
        return Finding("Window", done.stdout.strip())
    reason = _reason(done.stderr)
    return Finding("Window", f"Qt cannot open a window: {reason}", screen_advice(reason))


def screen_advice(reason: str) -> str:
    """What to do about what Qt said."""
    if "connect to display" in reason:
        return "Check that DISPLAY names a screen that you may use. The command line works without one."
    if "Could not find the Qt platform plugin" in reason:
        return f"If you have set QT_QPA_PLATFORM, unset it. Else: {REINSTALL}"
    return "Install the libraries that are named (Debian, Ubuntu: apt install libxcb-cursor0 libegl1 libgl1)."


def fonts() -> Finding:
    """Whether Qt can load every font of the program."""
    done = _try_qt({**os.environ, "QT_QPA_PLATFORM": "offscreen"}, "--fonts")
    if done.returncode == 0:
        return Finding("Fonts", done.stdout.strip())
    return Finding("Fonts", _reason(done.stderr or done.stdout), REINSTALL)


REINSTALL = "Install Hearsay again: some of its files are missing or damaged."


def language_model(model: str | None) -> Finding:
    """Whether the language model loads and finds the denial in a sentence that has one."""
    from desktop_app.analysis.engine import load_analyser
    from desktop_app.domain.analysis import StatementKind
    from desktop_app.domain.progress import SilentProgress
    from desktop_app.importers.draft import Source, finished
    from desktop_app.importers.plaintext import parse

    analyser = load_analyser(model)
    source = Source(SENTENCE.encode(), "check.txt")
    analysis = analyser.analyse(finished(parse(source, SilentProgress()), source).article)
    said = f"{analysis.model.name} {analysis.model.version}"
    if analysis.warnings:
        return Finding("Language model", f"{said}; {analysis.warnings[0]}", REINSTALL, serious=False)
    if any(statement.kind is StatementKind.DENIAL for statement in analysis.statements):
        return Finding("Language model", said)
    return Finding("Language model", f"{said} does not find a plain denial", REINSTALL)


def comparing() -> Finding:
    """Whether sentences are compared by meaning."""
    from desktop_app.analysis.sentences import load_sentences
    from desktop_app.domain.errors import AnalysisProblem

    try:
        return Finding("Comparing sentences", load_sentences(resource_path("models", "sentences")).name)
    except AnalysisProblem as problem:
        return Finding("Comparing sentences", problem.what, problem.advice, serious=False)


def reading() -> Finding:
    """Whether documents can be read in a process of their own."""
    from desktop_app.importers.registry import default_importers

    page = f"<html><body><article><h1>Check</h1><p>{SENTENCE}</p></article></body></html>".encode()
    default_importers().open_bytes(page, "check.html")
    return Finding("Reading documents", "in a process of its own, without network")


def writing() -> Finding:
    """Whether the sample article can be written as a PDF."""
    from desktop_app.domain.analysis import Analysis, ModelInfo
    from desktop_app.domain.export_options import ExportOptions
    from desktop_app.domain.progress import SilentProgress
    from desktop_app.exporters.registry import ExportDocument, default_exporters
    from desktop_app.importers.registry import default_importers

    article = default_importers().open_path(resource_path("samples", "sample.txt")).article
    document = ExportDocument(article, Analysis((), (), (), ModelInfo("none", "0")))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "check.pdf"
        default_exporters().write("pdf", [document], target, ExportOptions(), SilentProgress())
        size = target.stat().st_size
    return Finding("Writing PDFs", f"the sample article, {size // 1024} kB")


def library_file(path: Path) -> Finding:
    """Whether the library is sound and may be written; it is not changed, and none is made."""
    from desktop_app.storage.rescue import examine

    for one in (existing(path), existing(path.parent)):
        if not os.access(one, os.W_OK):
            return Finding(
                "Library",
                f"{one} may not be written",
                "Change its permissions, or name another place with --library.",
            )
    if not path.exists():
        return Finding("Library", f"none yet; it will be {path}")
    if not examine(path):
        advice = "Go back to a copy with `hearsay restore`, or save what can be read with `hearsay restore --rescue`."
        return Finding("Library", f"{path} is damaged", advice)
    return Finding("Library", f"{path}, {path.stat().st_size / MEGABYTE:.1f} MB, sound")


def settings() -> Finding:
    """Whether the folders of the settings and the log may be written."""
    for path in (settings_file(), log_file()):
        folder = existing(path.parent)
        if not os.access(folder, os.W_OK):
            return Finding("Settings", f"{folder} may not be written", "Change its permissions.")
    return Finding("Settings", f"{settings_file()}; log: {log_file()}")


def room(library: Path) -> Finding:
    """Whether the disks of the library and of temporary files have room."""
    for folder in (existing(library.parent), Path(tempfile.gettempdir())):
        free = shutil.disk_usage(folder).free
        if free < LEAST_ROOM:
            said = f"only {free // MEGABYTE} MB free in {folder}"
            return Finding("Disk space", said, "Make room: Hearsay cannot save notes on a full disk.")
    free = shutil.disk_usage(existing(library.parent)).free
    return Finding("Disk space", f"{free / 1024 / MEGABYTE:.1f} GB free where the library is")


def recognition() -> Finding:
    """Whether scans can be read."""
    from desktop_app.importers.recognition import recognition_is_installed

    if recognition_is_installed():
        return Finding("Text recognition", "tesseract is installed")
    advice = "To read scans, install tesseract (Debian, Ubuntu: apt install tesseract-ocr)."
    return Finding("Text recognition", "tesseract is not installed", advice, serious=False)


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    folder = folder.absolute()
    return next(one for one in (folder, *folder.parents) if one.exists())


def try_qt(*, with_fonts: bool) -> str:
    """Open a Qt application here, and load the program's fonts; what was found.

    Raises:
        HearsayError: a font cannot be loaded.
    """
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication(["hearsay"])
    if not with_fonts:
        return f"Qt opens windows by the platform plugin “{application.platformName()}”"
    files = sorted(resource_path("fonts").glob("*.ttf"))
    broken = [path.name for path in files if QFontDatabase.addApplicationFont(str(path)) < 0]
    if broken or not files:
        raise HearsayError(
            f"These fonts cannot be loaded: {', '.join(broken) or 'all are missing'}.", REINSTALL
        )
    return f"all {len(files)} files load"


def _try_qt(environment: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        own_command("try-qt", *options),
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=WINDOW_SECONDS,
        check=False,
    )


def _reason(words: str) -> str:
    """The line that says why, among all that Qt prints."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    telling = [
        line for line in lines if re.search(r"cannot|could not|error while|no such file", line, re.IGNORECASE)
    ]
    return (telling or lines[-1:] or ["no reason was given"])[0]
