"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

LibraryOption = Annotated[
    Path | None,
    typer.Option(
        "--library",
        help="The database to use instead of the usual one.",
        show_default=False,
    ),
]
PasswordOption = Annotated[
    str | None,
    typer.Option(
        "--password",
        envvar="HEARSAY_PASSWORD",
        show_envvar=True,
        help="For encrypted documents; other users may see it here, not in the variable.",
        show_default=False,
    ),
]
RecogniseOption = Annotated[
    bool, typer.Option("--recognise", help="Read scans with text recognition (needs tesseract).")
]
ModelOption = Annotated[
    str | None,
    typer.Option(
        "--model", help="The spaCy pipeline to use, for example en_core_web_lg.", show_default=False
    ),
]


def one_of(words: Sequence[str]) -> Callable[[str], list[str]]:
    """What a shell is told when the Tab key is pressed behind an option that takes one of `words`."""
    return lambda incomplete: [
        word for word in words if word.startswith(incomplete)
    ]  # typer knows it by its name
