"""`hearsay library …`: articles out of the library and into it; and `hearsay corrections export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop_app.commands.libraries import library_path, opened
from desktop_app.commands.options import LibraryOption
from desktop_app.domain.bundle import Taken
from desktop_app.domain.errors import ExportProblem, LibraryProblem
from desktop_app.domain.progress import SilentProgress

ArticleOption = Annotated[
    list[int] | None,
    typer.Option("--article", help="The number of an article; may be repeated. All of them when left out."),
]
OutputOption = Annotated[Path, typer.Option("--output", "-o", help="The file to write.")]


def register(app: typer.Typer) -> None:
    """Add `library` and `corrections` to the command line."""
    library = typer.Typer(help="List, export, import and merge the articles of the library.")
    for name, command in (
        ("list", list_articles),
        ("export", export),
        ("import", import_),
        ("merge", merge),
    ):
        library.command(name)(command)
    app.add_typer(library, name="library")
    corrections = typer.Typer(help="What you set right.")
    corrections.callback()(lambda: None)
    corrections.command("export")(export_corrections)
    app.add_typer(corrections, name="corrections")


def list_articles(
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many articles.")] = 50,
    library: LibraryOption = None,
) -> int:
    """List the articles last opened, with their numbers."""
    with opened(library) as found:
        for entry in found.entries(limit):
            notes = f"  ({entry.note_count} notes)" if entry.note_count else ""
            typer.echo(f"{entry.ref.article_id:>6}  {entry.opened_at:%Y-%m-%d}  {entry.title}{notes}")
    return 0


def export(output: OutputOption, article: ArticleOption = None, library: LibraryOption = None) -> int:
    """Write articles with their versions, notes and corrections to one file; protected sources stay here."""
    from desktop_app.storage.bundle_file import write_bundles

    with opened(library) as found:
        numbers = article or [entry.ref.article_id for entry in found.entries(limit=1_000_000)]
        written = write_bundles(found, numbers, output, SilentProgress())
    typer.echo(f"{output}: {written.articles} articles, {written.notes} notes")
    if written.left_out:
        typer.echo(
            f"! {written.left_out} notes and rows of evidence that have to do with a protected source were left out.",
            err=True,
        )
    return 0


def import_(
    file: Annotated[Path, typer.Argument(help="A file that `hearsay library export` wrote.")],
    library: LibraryOption = None,
) -> int:
    """Take in the articles of a file; what is here already does not come twice."""
    from desktop_app.storage.bundle_file import read_bundles
    from desktop_app.storage.bundles import take_in

    with opened(library, new=True) as found:
        tell(take_in(found, read_bundles(file), SilentProgress()))
    return 0


def merge(
    other: Annotated[Path, typer.Argument(help="Another library; it is only read.")],
    library: LibraryOption = None,
) -> int:
    """Take in everything of another library; a copy of this one is made first."""
    from desktop_app.storage.copies import back_up
    from desktop_app.storage.merging import merge_file

    if other.absolute() == library_path(library):
        raise LibraryProblem("Both are the same library.", "Name another one.")
    with opened(library, new=True) as found:
        copy = back_up(found.path, why="before-merge")
        tell(merge_file(found, other, SilentProgress()))
    typer.echo(f"The library as it was before: {copy}")
    return 0


def tell(taken: Taken) -> None:
    """Say what came in."""
    typer.echo(
        f"{taken.articles} articles ({len(taken.new_articles)} new), {taken.notes} notes and "
        f"{taken.corrections} corrections came in."
    )
    if taken.kept_back:
        typer.echo(
            f"! {taken.kept_back} notes were changed later here; the other wordings are in their history.",
            err=True,
        )


def export_corrections(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of printing.")
    ] = None,
    article: ArticleOption = None,
    library: LibraryOption = None,
) -> int:
    """Write what you set right as gold records (JSON lines), the form that the accuracy tests read."""
    from desktop_app.exporters.gold import CorrectedArticle, gold_lines

    with opened(library) as found:
        numbers = article or list(found.corrected_articles())
        articles = []
        for number in numbers:
            ref = found.newest_version(number)
            machine = found.latest_analysis(ref)
            if machine is not None:
                articles.append(CorrectedArticle(found.article(ref), machine, found.corrections(number)))
    lines = gold_lines(articles)
    if output is None:
        typer.echo(lines, nl=False)
        return 0
    try:
        output.write_text(lines, encoding="utf-8")
    except OSError as error:
        raise ExportProblem(
            f"{output} could not be written: {error.strerror}.", "Choose another place."
        ) from error
    typer.echo(f"{output}: {len(articles)} articles")
    return 0
