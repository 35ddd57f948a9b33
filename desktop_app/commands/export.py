"""`hearsay export`: articles with their statements and notes in another format, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.commands.opening import open_given
from desktop_app.commands.options import LibraryOption, ModelOption, PasswordOption, RecogniseOption
from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.opening import OpenOptions
from desktop_app.domain.progress import SilentProgress

if TYPE_CHECKING:
    from desktop_app.exporters.registry import ExportDocument, ExportOptions

PAPERS = ("a4", "us-letter")


def register(app: typer.Typer) -> None:
    """Add `export` to the command line."""
    app.command("export")(export)


def export(  # noqa: PLR0913 - each is an option of the command line
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write.")],
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE|ADDRESS…]", help="The articles or web pages to export."),
    ] = None,
    to: Annotated[
        str, typer.Option("--to", help="The format: pdf, docx, html, markdown, xlsx, csv, …")
    ] = "pdf",
    article: Annotated[
        list[int] | None,
        typer.Option("--article", help="The number of an article of the library; may be repeated."),
    ] = None,
    kinds: Annotated[str, typer.Option("--kinds", help="What goes in, by commas: claim,denial,other.")] = "",
    speaker: Annotated[
        list[str] | None, typer.Option("--speaker", help="Only this speaker's statements; may be repeated.")
    ] = None,
    notes: Annotated[bool, typer.Option("--notes/--no-notes", help="With your notes or without.")] = True,
    own_voice: Annotated[
        bool,
        typer.Option("--own-voice/--no-own-voice", help="With claims in the article's own voice or without."),
    ] = True,
    paper: Annotated[str, typer.Option("--paper", help="a4 or us-letter.")] = "a4",
    library: LibraryOption = None,
    model: ModelOption = None,
    password: PasswordOption = None,
    recognise: RecogniseOption = False,
) -> int:
    """Write articles with claims, denials and speakers marked; notes come from the library, if it knows the article."""
    from desktop_app.exporters.registry import ExportOptions, default_exporters
    from desktop_app.locations import default_library

    exporters = default_exporters()
    exporters.get(to)
    options = ExportOptions(
        chosen_kinds(kinds), frozenset(speaker) if speaker else None, notes, own_voice, chosen_paper(paper)
    )
    where = library or default_library()
    answers = OpenOptions(password, recognise)
    documents = [*from_files(files or [], where, model, answers), *from_library(article or [], where, model)]
    tell_missing_speakers(documents, options)
    report = exporters.write(to, documents, output, options, SilentProgress())
    for warning in report.warnings:
        typer.echo(f"! {warning}", err=True)
    for written in report.files:
        typer.echo(str(written))
    return 0


def chosen_kinds(given: str) -> frozenset[StatementKind]:
    """The kinds that are named; all of them when none is.

    Raises:
        ExportProblem: there is no such kind.
    """
    names = [name.strip().lower() for name in given.split(",") if name.strip()]
    known = [kind.value for kind in StatementKind]
    for name in names:
        if name not in known:
            raise ExportProblem(f"There is no kind “{name}”.", f"Choose among: {', '.join(known)}.")
    return frozenset(StatementKind(name) for name in names) or frozenset(StatementKind)


def chosen_paper(given: str) -> str:
    """The paper's name.

    Raises:
        ExportProblem: there is no such paper.
    """
    if given.lower() not in PAPERS:
        raise ExportProblem(f"There is no paper “{given}”.", f"Choose one of: {', '.join(PAPERS)}.")
    return given.lower()


def from_files(
    files: list[str], library: Path, model: str | None, answers: OpenOptions
) -> list[ExportDocument]:
    """The documents of files and web pages, with the notes that the library has on them.

    Raises:
        HearsayError: one cannot be opened.
    """
    from desktop_app.commands.noted import analysed_or_plain, noted_document

    documents = []
    for given in files:
        imported = open_given(given, answers)
        analysis = analysed_or_plain(imported.article, model)
        for warning in analysis.warnings:
            typer.echo(f"! {warning}", err=True)
        documents.append(noted_document(library, imported, analysis))
    return documents


def from_library(numbers: list[int], path: Path, model: str | None) -> list[ExportDocument]:
    """The newest versions of articles of the library, with everything noted on them.

    Raises:
        LibraryProblem: there is no library or no such article.
    """
    from desktop_app.commands.noted import stored_document

    return [stored_document(path, number, model) for number in numbers]


def tell_missing_speakers(documents: list[ExportDocument], options: ExportOptions) -> None:
    """Say which of the wanted speakers no article has: an export without their statements would look complete."""
    known = {
        name.casefold()
        for document in documents
        for speaker in document.analysis.speakers
        for name in (speaker.name, *speaker.aliases)
    }
    for name in sorted(options.speakers or ()):
        if name.casefold() not in known:
            typer.echo(f"! No article has a speaker “{name}”.", err=True)
