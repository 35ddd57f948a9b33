"""The command line: without a sub-command the window opens; analyse, export, search … run without one."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from desktop_app.commands import analyse, copies, doctor, export, import_notes, library, open_window, search
from desktop_app.domain.errors import HearsayError
from desktop_app.locations import log_file
from desktop_app.versions import versions

log = logging.getLogger(__name__)

OPEN = "open"
GROUPS = ("library", "corrections")
"""Commands of two words."""


class OpenByDefault(TyperGroup):
    """A group whose command may be left out: `hearsay FILE…` is `hearsay open FILE…`."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Put the command first; `--library PATH` may stand before or after it."""
        if ctx.resilient_parsing and not args:
            return super().parse_args(ctx, args)  # a shell asks how the first word can end: commands too
        return super().parse_args(ctx, with_command(args, set(self.commands)))

    def shell_complete(self, ctx: typer.Context, incomplete: str) -> list[Any]:  # type: ignore[override]
        """How the first word can end: a command, or an option of the one that may be left out."""
        default = self.commands[OPEN]
        inner = default.make_context(OPEN, [], parent=ctx, resilient_parsing=True)
        return [*super().shell_complete(ctx, incomplete), *default.shell_complete(inner, incomplete)]


def with_command(arguments: Sequence[str], commands: set[str]) -> list[str]:
    """`arguments` with the command in front: the one that is named first, or `open`."""
    front: list[str] = []
    rest = list(arguments)
    while rest and rest[0].startswith("--library"):
        width = 1 if "=" in rest[0] else 2
        front += rest[:width]
        rest = rest[width:]
    own = {"--help", "--version", "--install-completion", "--show-completion"}
    if rest and rest[0] in own and not front:
        return rest
    if rest and rest[0] in commands:
        words = 2 if rest[0] in GROUPS else 1
        return [*rest[:words], *front, *rest[words:]]
    return [OPEN, *front, *rest]


def build() -> typer.Typer:
    """The command line with every command."""
    app = typer.Typer(
        cls=OpenByDefault,
        help="Hearsay shows who claims what, who denies it, and why it says so.",
        no_args_is_help=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(common)
    for module in (open_window, analyse, export, import_notes, search, library, copies, doctor):
        module.register(app)
    return app


def show_version(wanted: bool) -> None:
    """Print the version and leave, when that was asked for."""
    if wanted:
        for name, version in versions():
            typer.echo(f"{name} {version}")
        raise typer.Exit


def common(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Show the versions of the parts that matter and leave.",
            is_eager=True,
            callback=show_version,
        ),
    ] = False,
) -> None:
    """Hearsay shows who claims what, who denies it, and why it says so."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status.

    0: done; 1: something could not be done, said on standard error; 2: the call was wrong.
    """
    try:
        status = build()(args=list(arguments) if arguments is not None else None, standalone_mode=False)
    except HearsayError as error:
        typer.echo(f"hearsay: {error}", err=True)
        return 1
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:  # noqa: BLE001 - the last resort: told in words, kept in the log
        if hasattr(error, "show") and hasattr(error, "exit_code"):
            error.show()
            return int(error.exit_code)
        return tell_mistake(error)
    return int(status or 0)


def tell_mistake(error: Exception) -> int:
    """Keep the traceback of a bug in the log file and say so."""
    path = log_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(path, encoding="utf-8")
    log.addHandler(handler)
    log.propagate = False
    log.error("unexpected", exc_info=error)
    log.removeHandler(handler)
    handler.close()
    typer.echo(
        f"hearsay: Hearsay made a mistake ({type(error).__name__}: {error}). Nothing saved is touched. "
        f"The details for a report are in {path}.",
        err=True,
    )
    return 1
