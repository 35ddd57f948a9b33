"""What the commands show on a terminal: progress on standard error, tables on standard output.

rich is loaded where it is used, because the window starts by way of the command line too and needs none of it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TextIO

import typer

from desktop_app.domain.analysis import Analysis, StatementKind
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of

if TYPE_CHECKING:
    from rich.progress import Progress
    from rich.table import Table


class Steps(Protocol):
    """How a command tells how far it is."""

    def step(self, what: str) -> None:
        """One more of the announced steps is done; `what` it was."""

    def say(self, message: str) -> None:
        """Tell something on standard error without disturbing the bar."""


@contextmanager
def steps(total: int, doing: str) -> Iterator[Steps]:
    """A bar with count, rate and time left on a terminal, plain lines otherwise."""
    if not sys.stderr.isatty():
        yield _Lines(total, doing)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        yield _Bar(progress, total, doing)


class _Lines:
    """Progress for a log file: one line a step."""

    def __init__(self, total: int, doing: str) -> None:
        self._total, self._doing, self._done = total, doing, 0

    def step(self, what: str) -> None:
        self._done += 1
        if self._total > 1:
            typer.echo(f"{self._doing} {self._done}/{self._total}: {what}", err=True)

    def say(self, message: str) -> None:
        typer.echo(message, err=True)


class _Bar:
    """Progress for a person."""

    def __init__(self, progress: Progress, total: int, doing: str) -> None:
        self._progress = progress
        self._task = progress.add_task(doing, total=total, rate="")

    def step(self, what: str) -> None:
        self._progress.update(self._task, advance=1, description=what)
        speed = self._progress.tasks[0].speed
        self._progress.update(self._task, rate=f"{speed:.1f}/s" if speed else "")

    def say(self, message: str) -> None:
        self._progress.console.print(message, markup=False, highlight=False)


def print_analysis(article: Article, analysis: Analysis, location: str, out: TextIO) -> None:
    """The speakers and the statements of one article as two tables on `out`."""
    from rich.console import Console

    console = Console(file=out, width=None if out.isatty() else 120)
    console.print(f"\n{article.title}", style="bold", markup=False, highlight=False)
    console.print(location, style="dim", markup=False, highlight=False)
    for warning in (*article.warnings, *analysis.warnings):
        console.print(f"! {warning}", style="yellow", markup=False, highlight=False)
    console.print(_speakers(analysis))
    console.print(_statements(article, analysis))


def _speakers(analysis: Analysis) -> Table:
    from rich.table import Table

    table = Table(title="Speakers", title_justify="left", expand=True)
    for name in ("Speaker", "Role"):
        table.add_column(name, ratio=3)
    for kind in ("Claims", "Denials", "Other"):
        table.add_column(kind, justify="right")
    for speaker in analysis.speakers:
        own = [statement.kind for statement in analysis.statements if statement.speaker == speaker.id]
        counts = [
            own.count(kind) for kind in (StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER)
        ]
        table.add_row(_plain(speaker.name), _plain(speaker.role or speaker.kind.value), *map(str, counts))
    return table


def _statements(article: Article, analysis: Analysis) -> Table:
    from rich.table import Table

    table = Table(title="Statements", title_justify="left", expand=True)
    table.add_column("Kind")
    table.add_column("Speaker", ratio=1)
    table.add_column("What", ratio=3)
    table.add_column("Why", ratio=2)
    for statement in analysis.statements:
        speaker = analysis.speaker(statement.speaker)
        who = speaker.name if speaker else ("the article itself" if statement.own_voice else "unknown")
        words = " ".join(words_of(article.text, statement.content).split())
        table.add_row(statement.kind.value, _plain(who), _plain(words), _plain(statement.why))
    return table


def _plain(words: str) -> str:
    """`words` so that rich shows them as they are: square brackets are no markup, control characters go."""
    from rich.markup import escape

    return escape("".join(c for c in words if c.isprintable() or c == " "))
