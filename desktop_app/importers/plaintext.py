"""Plain text: the file's content with line ends made the same and nothing else changed."""

from __future__ import annotations

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, Source
from desktop_app.importers.roles import blocks_of, metadata_of


def parse(source: Source, progress: Progress) -> Draft:
    """The text of the file with its roles guessed.

    Raises:
        ImportProblem: the file is binary or holds nothing but white space.
        Cancelled: the reader asked to stop.
    """
    decoded = decode(source.data)
    check(progress)
    return draft_of(decoded.text, decoded.warnings)


def draft_of(text: str, warnings: tuple[str, ...] = ()) -> Draft:
    """A draft whose text is `text` as it stands.

    Raises:
        ImportProblem: there is nothing but white space.
    """
    blocks = blocks_of(text)
    if not blocks:
        raise ImportProblem(
            "This file is empty: it holds no text.", "Check that it was saved or downloaded completely."
        )
    return Draft(text, blocks, metadata_of(text, blocks), warnings)
