"""`hearsay backup` and `hearsay restore`: copies of the library."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop_app.commands.libraries import library_path
from desktop_app.commands.options import LibraryOption


def register(app: typer.Typer) -> None:
    """Add `backup` and `restore` to the command line."""
    app.command("backup")(backup)
    app.command("restore")(restore)


def backup(
    target: Annotated[
        Path | None, typer.Argument(help="The file or folder to copy to; beside the library when left out.")
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Copy the library, also while a window has it open, check the copy and say where it is."""
    from desktop_app.storage.copies import back_up

    typer.echo(str(back_up(library_path(library), target)))
    return 0


def restore(
    copy: Annotated[
        Path | None, typer.Argument(help="The copy to go back to; without one the copies are listed.")
    ] = None,
    rescue: Annotated[
        bool,
        typer.Option("--rescue", help="Save what can still be read of a damaged library into a new one."),
    ] = False,
    library: LibraryOption = None,
) -> int:
    """Go back to a copy of the library; the library as it is now is kept under another name."""
    from desktop_app.storage.copies import copies
    from desktop_app.storage.copies import restore as put_back

    path = library_path(library)
    if rescue:
        return _rescue(path)
    if copy is None:
        found = copies(path)
        for one in found:
            typer.echo(f"{one.made_at:%Y-%m-%d %H:%M}  {one.path}")
        if not found:
            typer.echo(f"There is no copy beside {path}; `hearsay backup` makes one.")
        return 0
    aside = put_back(path, copy)
    typer.echo(f"{path} is now the copy {copy}.")
    if aside is not None:
        typer.echo(f"The library as it was before is kept as {aside}.")
    return 0


def _rescue(path: Path) -> int:
    from desktop_app.storage.rescue import rescue

    report = rescue(path)
    typer.echo(
        f"{report.rows} rows were saved; {report.lost} could not be read. The library as it was: {report.aside}"
    )
    return 0
