"""`hearsay [FILE…]`: the window; without a display the main job is done without one."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from desktop_app.commands.opening import open_given
from desktop_app.commands.options import LibraryOption, ModelOption
from desktop_app.commands.terminal import print_analysis
from desktop_app.domain.errors import HearsayError
from desktop_app.resource_files import resource_path

SAMPLE = ("samples", "sample.txt")


def register(app: typer.Typer) -> None:
    """Add `open`, the command that may be left out, to the command line."""
    app.command("open")(open_window)


def open_window(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE|ADDRESS…]", help="Articles or web pages to open.")
    ] = None,
    library: LibraryOption = None,
    model: ModelOption = None,
    sample: Annotated[bool, typer.Option("--sample", help="Open the sample article.")] = False,
) -> int:
    """Open the window, with FILES in it. This is what `hearsay` does when no command is named."""
    own = str(resource_path(*SAMPLE))
    given = [*(files or []), *([own] if sample else [])]
    if not has_display():
        return work_without_window(given or [own], model)
    from desktop_app.app import run

    return run(given, library, model)


def has_display() -> bool:
    """Whether a window can be shown; Linux without X11 and Wayland has no display."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def work_without_window(given: list[str], model: str | None) -> int:
    """Analyse every article, print its tables and write its marked-up PDF; the exit status."""
    typer.echo(
        "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set), so Hearsay analyses "
        "the article here and writes a marked-up PDF. `hearsay analyse --help` shows more that works without one.",
        err=True,
    )
    failed = False
    for name in given:
        try:
            report_on(name, model)
        except HearsayError as error:
            typer.echo(f"hearsay: {name}: {error}", err=True)
            failed = True
    return 1 if failed else 0


def report_on(given: str, model: str | None) -> None:
    """Print one article's tables and write its marked-up PDF beside where the reader stands.

    Raises:
        HearsayError: the article cannot be opened or the PDF cannot be written.
    """
    from desktop_app.commands.noted import analysed_or_plain
    from desktop_app.domain.export_options import ExportOptions
    from desktop_app.domain.progress import SilentProgress
    from desktop_app.exporters.registry import ExportDocument, default_exporters

    article = open_given(given).article
    analysis = analysed_or_plain(article, model)
    print_analysis(article, analysis, given, sys.stdout)
    folder = Path.cwd() if os.access(Path.cwd(), os.W_OK) else Path(tempfile.gettempdir())
    target = folder / f"{Path(given).stem or 'article'}.hearsay.pdf"
    documents = [ExportDocument(article, analysis)]
    report = default_exporters().write("pdf", documents, target, ExportOptions(), SilentProgress())
    for warning in report.warnings:
        typer.echo(f"! {warning}", err=True)
    typer.echo(f"The marked-up PDF is {target}")
