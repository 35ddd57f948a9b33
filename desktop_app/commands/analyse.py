"""`hearsay analyse`: the analysis of many files, without a window."""

from __future__ import annotations

import io
import json
import multiprocessing
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from desktop_app.commands.opening import importers, is_address, open_given, ready_for_many
from desktop_app.commands.options import ModelOption, PasswordOption, RecogniseOption
from desktop_app.commands.terminal import print_analysis, steps
from desktop_app.domain.analysis import Analysis
from desktop_app.domain.article import Article
from desktop_app.domain.errors import ExportProblem, HearsayError
from desktop_app.domain.opening import OpenOptions

if TYPE_CHECKING:
    from desktop_app.analysis.engine import Analyser


class Format(StrEnum):
    """How results are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its analysis, or what was wrong with it."""

    given: str
    """The path or the address."""
    article: Article | None = None
    analysis: Analysis | None = None
    problem: str = ""


def register(app: typer.Typer) -> None:
    """Add `analyse` to the command line."""
    app.command("analyse")(analyse)


def analyse(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE|FOLDER|ADDRESS…", help="Articles, folders of them, or web pages."),
    ],
    format_: Annotated[Format, typer.Option("--format", help="How results are printed.")] = Format.TABLE,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write results here instead of printing them.")
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="How many processes work at a time.")] = 1,
    model: ModelOption = None,
    password: PasswordOption = None,
    recognise: RecogniseOption = False,
) -> int:
    """Find claims, denials and speakers in FILES and print them as each one finishes."""
    paths, is_one = find_files(files)
    failed = 0
    with opened(output) as out, steps(len(paths), "Analysed") as progress:
        printer = Printer(out, format_, alone=is_one)
        for outcome in outcomes(paths, jobs, model, OpenOptions(password, recognise)):
            if outcome.problem:
                failed += 1
                progress.say(f"hearsay: {outcome.given}: {outcome.problem}")
            else:
                printer.show(outcome)
            progress.step(outcome.given)
        printer.close()
        if failed and len(paths) > 1:
            progress.say(f"hearsay: {failed} of {len(paths)} files could not be analysed.")
    return 1 if failed else 0


def find_files(given: list[str]) -> tuple[list[str], bool]:
    """The files and addresses of `given` in order, folders searched through; and whether it was one, not a folder.

    Raises:
        HearsayError: a folder holds no file that Hearsay can open.
    """
    suffixes = set(importers().suffixes())
    found: list[str] = []
    for name in given:
        if is_address(name) or not Path(name).is_dir():
            found.append(name)
            continue
        inside = sorted(p for p in Path(name).rglob("*") if p.suffix.lower() in suffixes and p.is_file())
        if not inside:
            raise HearsayError(
                f"The folder {name} holds no file that Hearsay can open.",
                f"It opens {', '.join(sorted(suffixes))}.",
            )
        found.extend(map(str, inside))
    return found, len(given) == 1 and found == given


def outcomes(paths: list[str], jobs: int, model: str | None, options: OpenOptions) -> Iterator[Outcome]:
    """The outcome of every file or page as it is finished.

    Raises:
        AnalysisProblem: the language model is missing or broken, so no file can be analysed.
    """
    if jobs == 1 or len(paths) == 1:
        analyser = analyser_of(model)
        with ready_for_many() if len(paths) > 1 else nullcontext():
            yield from (outcome_of(given, analyser, options) for given in paths)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(jobs, len(paths)), mp_context=context) as pool:
        waiting = [pool.submit(outcome_in_process, path, model, options) for path in paths]
        for future in as_completed(waiting):
            yield future.result()


def outcome_in_process(given: str, model: str | None, options: OpenOptions) -> Outcome:
    """`outcome_of` for a worker process, which loads the language model once."""
    return outcome_of(given, analyser_of(model), options)


@lru_cache(maxsize=1)
def analyser_of(model: str | None) -> Analyser:
    """The analyser with that language model (None: the best that is installed).

    Raises:
        AnalysisProblem: it is missing or broken.
    """
    from desktop_app.analysis.engine import load_analyser

    return load_analyser(model)


def outcome_of(given: str, analyser: Analyser, options: OpenOptions) -> Outcome:
    """Open and analyse one file or page; a problem with it is told, not raised."""
    try:
        article = open_given(given, options).article
        return Outcome(given, article, analyser.analyse(article))
    except HearsayError as error:
        return Outcome(given, problem=str(error))


class Printer:
    """Prints outcomes one by one; several in JSON become one array, a single file one object."""

    def __init__(self, out: TextIO, format_: Format, *, alone: bool) -> None:
        self._out = out
        self._format = format_
        self._alone = alone
        self._count = 0

    def show(self, outcome: Outcome) -> None:
        """Print one analysed article."""
        if outcome.article is None or outcome.analysis is None:
            return
        if self._format is Format.TABLE:
            print_analysis(outcome.article, outcome.analysis, outcome.given, self._out)
        else:
            self._show_json(as_json(outcome.given, outcome.article, outcome.analysis))
        self._count += 1
        self._out.flush()

    def close(self) -> None:
        """Close the array."""
        if self._format is Format.JSON and not self._alone:
            self._out.write("\n]\n" if self._count else "[]\n")

    def _show_json(self, record: dict[str, object]) -> None:
        if self._format is Format.JSONL:
            self._out.write(json.dumps(record, ensure_ascii=False) + "\n")
            return
        body = json.dumps(record, ensure_ascii=False, indent=1)
        if self._alone:
            self._out.write(body + "\n")
        else:
            self._out.write((",\n" if self._count else "[\n") + body)


def as_json(given: str, article: Article, analysis: Analysis) -> dict[str, object]:
    """The analysis as the JSON object of the documented schema, its id being what was given."""
    from desktop_app.exporters.analysis_json import to_dict

    return {**to_dict(article, analysis), "id": given}


@contextmanager
def opened(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that is written beside its place and moved there when all went well.

    Raises:
        ExportProblem: the file cannot be written.
    """
    if path is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="replace")
        yield sys.stdout
        return
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("w", encoding="utf-8", errors="replace") as out:
            yield out
        temporary.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def _cannot_write(path: Path, error: OSError) -> ExportProblem:
    return ExportProblem(
        f"{path} could not be written: {error.strerror or error}.",
        "Choose a folder that you may write to, on a disk with room.",
    )
