"""`hearsay doctor`: tries every part of the installation and says what to do; `--window` goes through a whole job."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Annotated

import typer

from desktop_app.commands.options import LibraryOption, ModelOption
from desktop_app.locations import default_library
from desktop_app.versions import versions


def register(app: typer.Typer) -> None:
    """Add `doctor`, and what it calls in a process of its own, to the command line."""
    app.command("doctor")(doctor)
    app.command("try-qt", hidden=True)(try_qt)


def doctor(
    library: LibraryOption = None,
    model: ModelOption = None,
    window: Annotated[
        Path | None,
        typer.Option(
            "--window",
            metavar="FOLDER",
            help="Open the window with the sample article, take a note and export a PDF, all in FOLDER.",
            show_default=False,
        ),
    ] = None,
) -> int:
    """Check fonts, Qt, the language model, the library and disk space, and print what to do."""
    if window is not None:
        from desktop_app.commands.rehearsal import rehearse

        return rehearse(window, model)
    from desktop_app.commands.health import findings

    typer.echo(", ".join(f"{name} {version}" for name, version in versions()))
    typer.echo(f"{platform.platform()}\n")
    serious = 0
    for finding in findings(library or default_library(), model):
        sign = "ok" if not finding.advice else "PROBLEM" if finding.serious else "note"
        typer.echo(f"{sign:8} {finding.about}: {finding.said}")
        if finding.advice:
            typer.echo(f"{'':8} → {finding.advice}")
            serious += finding.serious
    typer.echo(f"\n{'All is well.' if not serious else f'Problems: {serious}.'}")
    return 1 if serious else 0


def try_qt(fonts: Annotated[bool, typer.Option("--fonts")] = False) -> int:
    """Open a Qt application and say how it went; a missing library ends this process, not the doctor's."""
    from desktop_app.commands.health import try_qt as attempt

    typer.echo(attempt(with_fonts=fonts))
    return 0
