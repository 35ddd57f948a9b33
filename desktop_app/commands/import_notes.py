"""`hearsay import-notes`: web annotations and Hypothesis exports become notes in the library."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop_app.commands.libraries import opened
from desktop_app.commands.options import LibraryOption
from desktop_app.domain.errors import ImportProblem


def register(app: typer.Typer) -> None:
    """Add `import-notes` to the command line."""
    app.command("import-notes")(import_notes)


def import_notes(
    file: Annotated[Path, typer.Argument(help="A JSON file of web annotations, or a Hypothesis export.")],
    article: Annotated[
        int | None,
        typer.Option(
            "--article", help="The article they are on; without it each finds its own by its address."
        ),
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Take annotations of other programs over as notes on the articles of the library."""
    from desktop_app.importers.annotations import fitted, is_on, notes_on, read_notes
    from desktop_app.storage.taking_over import take_over

    try:
        read = read_notes(file.read_bytes())
    except OSError as error:
        raise ImportProblem(
            f"{file} cannot be read: {error.strerror or error}.", "Check its name."
        ) from error
    taken, homeless = 0, list(read.notes) if article is None else []
    with opened(library) as own:
        numbers = (
            [article] if article is not None else [entry.ref.article_id for entry in own.entries(limit=-1)]
        )
        for number in numbers:
            ref = own.newest_version(number)
            known = own.article(ref)
            notes = (
                notes_on(read, known) if article is None else [fitted(one.note, known) for one in read.notes]
            )
            homeless = [one for one in homeless if not is_on(one, known)]
            taken += take_over(own.note_book, number, notes)
    typer.echo(f"{taken} of {len(read.notes)} notes taken over.")
    if homeless:
        addresses = ", ".join(sorted({source for one in homeless for source in one.sources})) or "no address"
        typer.echo(
            f"! {len(homeless)} are on articles that are not in the library ({addresses}). Open the article first, "
            "or name it with --article; `hearsay library list` shows the numbers.",
            err=True,
        )
    if (there := len(read.notes) - len(homeless) - taken) > 0:
        typer.echo(f"! {there} were there already and stay as they are.", err=True)
    if read.left_out:
        typer.echo(f"! {read.left_out} annotations quote no words and were left out.", err=True)
    return 0
