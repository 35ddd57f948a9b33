"""Writes the manual page and the shell completions from the command line itself, so that they never fall behind it.

`python packaging/man_page.py FOLDER` writes hearsay.1 and hearsay.bash, _hearsay and hearsay.fish there.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import typer.main
from typer.completion import get_completion_script

from desktop_app import __version__
from desktop_app.cli import build
from desktop_app.locations import APP

FILES = r"""
.TP
.I ~/.local/share/hearsay/library.db
Your notes, corrections and the articles that they belong to.
.TP
.I ~/.config/hearsay/settings.ini
Settings and the last session.
.TP
.I ~/.local/state/hearsay/log/
The log, and what crashes left. Nothing of it is ever sent.
"""
ENVIRONMENT = r"""
.TP
.B XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME
Where these files lie instead.
.TP
.B HEARSAY_PASSWORD
The password of encrypted documents for \fBanalyse\fR and \fBexport\fR.
.TP
.B QT_QPA_PLATFORM
How Qt draws: xcb, wayland, offscreen.
"""
STATUS = """0: done. 1: something could not be done; standard error says what and what to do. 2: the call was wrong."""


def man_page() -> str:
    """The page in man(7) markup."""
    group: Any = typer.main.get_command(build())
    parts = [
        f'.TH HEARSAY 1 "{_day()}" "Hearsay {__version__}" "User Commands"',
        ".SH NAME",
        r"hearsay \- reader that shows who claims what in an article, and who denies it",
        ".SH SYNOPSIS",
        *_synopses(group),
        ".SH DESCRIPTION",
        "Without a command the window opens with the files and web pages that are named.",
        r"\fBanalyse\fR, \fBexport\fR and the other commands work without a window.",
        ".SH COMMANDS",
        *(line for name, command in _commands(group) for line in _command(name, command)),
        ".SH FILES",
        FILES.strip(),
        ".SH ENVIRONMENT",
        ENVIRONMENT.strip(),
        ".SH EXIT STATUS",
        STATUS,
    ]
    return "\n".join(parts) + "\n"


def _day() -> str:
    """The day of the build, the same for the same sources where SOURCE_DATE_EPOCH says it."""
    return (
        datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())), UTC).date().isoformat()
    )


def _commands(group: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - click's and typer's own classes
    for name, command in group.commands.items():
        if command.hidden:
            continue
        if hasattr(command, "commands"):
            yield from ((f"{name} {inner}", one) for inner, one in command.commands.items() if not one.hidden)
        else:
            yield name, command


def _synopses(group: Any) -> Iterator[str]:  # noqa: ANN401
    for name, command in _commands(group):
        arguments = " ".join(_argument(p) for p in command.params if p.param_type_name == "argument")
        shown = rf"[\fB{name}\fR]" if name == "open" else rf"\fB{name}\fR"
        yield rf"\fBhearsay\fR {shown} [\fIoptions\fR] {_escaped(arguments)}".rstrip()
        yield ".br"
    yield r"\fBhearsay\fR \fB\-\-version\fR | \fB\-\-help\fR"


def _command(name: str, command: Any) -> Iterator[str]:  # noqa: ANN401
    yield f".SS {name}"
    yield _escaped(" ".join((command.help or "").split()))
    for parameter in command.params:
        if parameter.param_type_name == "argument" or getattr(parameter, "hidden", False):
            continue
        names = ", ".join([*parameter.opts, *parameter.secondary_opts])
        takes = "" if parameter.is_flag else f" {_name_of(parameter)}"
        yield ".TP"
        yield rf"\fB{_escaped(names)}\fR{_escaped(takes)}"
        yield _escaped(" ".join((parameter.help or "").split())) or r"\&"


def _argument(parameter: Any) -> str:  # noqa: ANN401
    """An argument's name, in brackets where it may be left out and with dots where there may be several."""
    name = _name_of(parameter)
    if parameter.nargs == -1 and "…" not in name:
        name += "…"
    return name if parameter.required or name.startswith("[") else f"[{name}]"


def _name_of(parameter: Any) -> str:  # noqa: ANN401
    """What stands for the value: its own name, its choices, or the option's name."""
    choices = "|".join(str(getattr(one, "value", one)) for one in _choices(parameter))
    return parameter.metavar or choices or parameter.name.strip("_").upper()


def _choices(parameter: Any) -> list[object]:  # noqa: ANN401
    kind = parameter.type_descriptor.annotation
    return list(kind) if isinstance(kind, type) and issubclass(kind, Enum) else []


def _escaped(words: str) -> str:
    escaped = words.replace("\\", r"\e").replace("-", r"\-").replace("…", "...")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


def completions() -> dict[str, str]:
    """The completion script of each shell by its file's usual name."""
    shells = {f"{APP}.bash": "bash", f"_{APP}": "zsh", f"{APP}.fish": "fish"}
    variable = f"_{APP.upper()}_COMPLETE"
    return {
        file: get_completion_script(prog_name=APP, complete_var=variable, shell=shell) + "\n"
        for file, shell in shells.items()
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, words in {f"{APP}.1": man_page(), **completions()}.items():
        (folder / name).write_text(words, encoding="utf-8")
