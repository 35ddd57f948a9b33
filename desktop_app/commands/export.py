"""`hearsay export`: articles with their statements and notes in another format, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.commands.libraries import library_path, opened
from desktop_app.commands.opening import open_given
from desktop_app.commands.options import LibraryOption, ModelOption, PasswordOption, RecogniseOption, one_of
from desktop_app.commands.terminal import Steps, steps
from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.export_options import PAPERS, ExportOptions
from desktop_app.domain.opening import OpenOptions

if TYPE_CHECKING:
    from desktop_app.exporters.registry import ExportDocument


FORMATS = (
    *("pdf", "annotated-pdf", "docx", "html", "markdown"),
    *("xlsx", "csv", "annotations", "claimreview", "json"),
)
"""What `exporters.registry` knows, which takes too long to import for a line of help."""
MOST_FOUND = 10_000
"""Passages of a search whose articles are exported."""

Output = Annotated[Path, typer.Option("--output", "-o", help="The file to write.")]
Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="[FILE|ADDRESS…]", help="The articles or web pages to export."),
]
Format = Annotated[
    str,
    typer.Option(
        "--to",
        help=f"The format: {', '.join(FORMATS)}.",
        autocompletion=one_of(FORMATS),
    ),
]
Numbers = Annotated[
    list[int] | None,
    typer.Option("--article", help="The number of an article of the library; may be repeated."),
]
Search = Annotated[str, typer.Option("--search", help="The articles of the library that a search finds.")]
Kinds = Annotated[str, typer.Option("--kinds", help="What goes in, by commas: claim,denial,other.")]
Speakers = Annotated[
    list[str] | None, typer.Option("--speaker", help="Only this speaker's statements; may be repeated.")
]
WithNotes = Annotated[bool, typer.Option("--notes/--no-notes", help="With your notes or without.")]
OwnVoice = Annotated[
    bool,
    typer.Option("--own-voice/--no-own-voice", help="With claims in the article's own voice or without."),
]
Paper = Annotated[str, typer.Option("--paper", help="a4 or us-letter.", autocompletion=one_of(tuple(PAPERS)))]
Reviewer = Annotated[
    str, typer.Option("--reviewer", help="Who checked, for ClaimReview: your paper's or your own name.")
]
ReviewAddress = Annotated[
    str, typer.Option("--review-address", help="Where the check is published, for ClaimReview.")
]
Maker = Callable[[], "ExportDocument"]


def register(app: typer.Typer) -> None:
    """Add `export` to the command line."""
    app.command("export")(export)


def export(  # noqa: PLR0913 - each is an option of the command line
    output: Output,
    files: Files = None,
    to: Format = "pdf",
    article: Numbers = None,
    search: Search = "",
    kinds: Kinds = "",
    speaker: Speakers = None,
    notes: WithNotes = True,
    own_voice: OwnVoice = True,
    paper: Paper = "a4",
    reviewer: Reviewer = "",
    review_address: ReviewAddress = "",
    library: LibraryOption = None,
    model: ModelOption = None,
    password: PasswordOption = None,
    recognise: RecogniseOption = False,
) -> int:
    """Write articles with claims, denials and speakers marked; notes come from the library, if it knows the article."""
    from desktop_app.exporters.lazy import LazyDocuments
    from desktop_app.exporters.registry import default_exporters

    exporters = default_exporters()
    exporters.get(to)
    options = ExportOptions(
        kinds=chosen_kinds(kinds),
        speakers=frozenset(speaker) if speaker else None,
        with_notes=notes,
        own_voice=own_voice,
        paper=chosen_paper(paper),
        reviewer=reviewer,
        review_address=review_address,
    )
    where = library_path(library)
    numbers = [*(article or []), *(found_articles(search, library) if search else [])]
    answers = OpenOptions(password, recognise)
    makers: list[Maker] = [partial(from_file, given, where, model, answers) for given in files or []]
    makers += [partial(from_library, number, where, model) for number in dict.fromkeys(numbers)]
    heard = Heard()
    documents = LazyDocuments([partial(heard.of, make) for make in makers])
    with steps(len(makers), "Exporting") as shown:
        report = exporters.write(to, documents, output, options, TerminalProgress(shown))
    heard.tell_missing(options)
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


def found_articles(typed: str, library: Path | None) -> list[int]:
    """The numbers of the articles that a search finds, the best first.

    Raises:
        LibraryProblem: there is no library.
        ExportProblem: nothing was found.
    """
    from dataclasses import replace

    from desktop_app.domain.searching import parse_query

    query = replace(parse_query(typed), limit=MOST_FOUND)
    with opened(library) as searched:
        numbers = [hit.ref.article_id for hit in searched.search.find(query)]
    if not numbers:
        raise ExportProblem(
            f"The library has no article for “{typed}”.",
            "Try other words; `hearsay search` shows what is found.",
        )
    return list(dict.fromkeys(numbers))


def from_file(given: str, library: Path, model: str | None, answers: OpenOptions) -> ExportDocument:
    """The document of a file or web page, with the notes that the library has on it.

    Raises:
        HearsayError: it cannot be opened.
    """
    from desktop_app.commands.noted import analysed_or_plain, noted_document

    imported = open_given(given, answers)
    analysis = analysed_or_plain(imported.article, model)
    for warning in analysis.warnings:
        typer.echo(f"! {warning}", err=True)
    return noted_document(library, imported, analysis)


def from_library(number: int, path: Path, model: str | None) -> ExportDocument:
    """The newest version of an article of the library, with everything noted on it.

    Raises:
        LibraryProblem: there is no library or no such article.
    """
    from desktop_app.commands.noted import stored_document

    return stored_document(path, number, model)


class TerminalProgress:
    """Tells on standard error which article is written."""

    cancelled = False
    """Ctrl+C ends the command; what was written by then is taken away again."""

    def __init__(self, shown: Steps) -> None:
        self._shown = shown
        self._done = 0

    def report(self, done: int, _total: int, what: str) -> None:
        """A step for each article; the parts of a long one are none."""
        if what.startswith("Writing") and done >= self._done:
            self._done = done + 1
            self._shown.step(what.removeprefix("Writing "))


class Heard:
    """Remembers the speakers of the documents that were exported."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def of(self, make: Maker) -> ExportDocument:
        """Make a document and remember its speakers."""
        document = make()
        for speaker in document.analysis.speakers:
            self._names.update(name.casefold() for name in (speaker.name, *speaker.aliases))
        return document

    def tell_missing(self, options: ExportOptions) -> None:
        """Say which of the wanted speakers no article has: an export without their statements would look complete."""
        wanted: Iterable[str] = options.speakers or ()
        for name in sorted(wanted):
            if name.casefold() not in self._names:
                typer.echo(f"! No article has a speaker “{name}”.", err=True)
