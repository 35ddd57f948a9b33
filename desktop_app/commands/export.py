"""`hearsay export`: an article with its statements and notes in another format, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop_app.commands.opening import open_given
from desktop_app.commands.options import LibraryOption, ModelOption
from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.progress import SilentProgress


def register(app: typer.Typer) -> None:
    """Add `export` to the command line."""
    app.command("export")(export)


def export(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE|ADDRESS…", help="The articles or web pages to export.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write.")],
    to: Annotated[str, typer.Option("--to", help="The format: pdf, …")] = "pdf",
    library: LibraryOption = None,
    model: ModelOption = None,
) -> int:
    """Write FILES with claims, denials and speakers marked; notes come from the library, if it knows the article."""
    from desktop_app.commands.noted import analysed_or_plain, noted_document
    from desktop_app.exporters.registry import ExportOptions, default_exporters
    from desktop_app.locations import default_library

    exporters = default_exporters()
    if to not in exporters.keys():  # noqa: SIM118 - not a mapping
        raise ExportProblem(
            f"There is no export format “{to}”.", f"Choose one of: {', '.join(exporters.keys())}."
        )
    documents = []
    for given in files:
        imported = open_given(given)
        analysis = analysed_or_plain(imported.article, model)
        for warning in analysis.warnings:
            typer.echo(f"! {warning}", err=True)
        documents.append(noted_document(library or default_library(), imported, analysis))
    report = exporters.write(to, documents, output, ExportOptions(), SilentProgress())
    for warning in report.warnings:
        typer.echo(f"! {warning}", err=True)
    for written in report.files:
        typer.echo(str(written))
    return 0
