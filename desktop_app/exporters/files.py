"""Writing files so that a failure or a cancelled export leaves the old ones as they were."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, TypeVar, cast

from desktop_app.domain.errors import ExportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.exporters.registry import ExportDocument, ExportReport

T = TypeVar("T")

ADVICE = {
    errno.ENOSPC: "Free some room on the disk, or choose another one.",
    errno.EDQUOT: "Your share of this disk is used up; free some room or choose another disk.",
    errno.ENOENT: "Choose a folder that exists.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}
"""What helps against the failures that readers meet."""


class StagedFiles:
    """Files written beside their targets, moved into place together when all of them are complete.

    Use it in a `with` statement: leaving it by an exception removes what was written.
    """

    def __init__(self) -> None:
        self._staged: list[tuple[Path, Path]] = []

    def __enter__(self) -> StagedFiles:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._move()
        finally:
            for temporary, _ in self._staged:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)

    def add(self, target: Path, data: bytes) -> None:
        """Write `data` to a temporary file in the folder of `target`; see `write`."""
        self.write(target, lambda out: out.write(data))

    def write(self, target: Path, write: Callable[[BinaryIO], T]) -> T:
        """Have `write` fill a temporary file in the folder of `target`; what it gives is given on.

        Raises:
            ExportProblem: the folder is missing or may not be written, the disk is full, or `target` is a folder.
        """
        if target.is_dir():
            raise ExportProblem(f"{target} is a folder.", "Name a file in it.")
        try:
            with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".hearsay-", delete=False) as file:
                self._staged.append((Path(file.name), target))
                told = write(cast("BinaryIO", file))
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).chmod(_mode(target))
        except OSError as error:
            raise _unwritten(target, error) from error
        return told

    def _move(self) -> None:
        for temporary, target in self._staged:
            try:
                temporary.replace(target)
            except OSError as error:
                raise _unwritten(target, error) from error


def write_file(target: Path, data: bytes) -> None:
    """Write one file: first a temporary one beside `target`, then moved into place.

    Raises:
        ExportProblem: the folder is missing or may not be written, the disk is full, or `target` is a folder.
    """
    with StagedFiles() as staged:
        staged.add(target, data)


def write_each(
    documents: Sequence[ExportDocument],
    target: Path,
    progress: Progress,
    made: Callable[[ExportDocument], tuple[bytes, Sequence[str]]],
) -> ExportReport:
    """One file an article: `target` itself for one, numbered files beside it for more; all or none.

    Args:
        documents: what to write.
        target: the file for one article.
        progress: told of each article, asked before each.
        made: gives a file's bytes and its warnings.

    Raises:
        ExportProblem: a file could not be made or written.
        Cancelled: the reader asked to stop.
    """

    def write(document: ExportDocument, out: BinaryIO) -> Sequence[str]:
        data, told = made(document)
        check(progress)
        out.write(data)
        return told

    return write_each_into(documents, target, progress, write)


def write_each_into(
    documents: Sequence[ExportDocument],
    target: Path,
    progress: Progress,
    write: Callable[[ExportDocument, BinaryIO], Sequence[str]],
) -> ExportReport:
    """As `write_each`, for what is written as it is made.

    Args:
        documents: what to write.
        target: the file for one article.
        progress: told of each article, asked before each.
        write: writes a file and gives its warnings.

    Raises:
        ExportProblem: a file could not be made or written.
        Cancelled: the reader asked to stop.
    """
    targets: list[Path] = []
    warnings: list[str] = []
    with StagedFiles() as staged:
        for done, document in enumerate(documents):
            check(progress)
            path = target if len(documents) == 1 else numbered_path(target, done + 1, document.article.title)
            targets.append(path)
            progress.report(done, len(documents), f"Writing {path.name}")
            warnings.extend(staged.write(path, partial(write, document)))
    progress.report(len(documents), len(documents), "Done")
    return ExportReport(tuple(targets), tuple(dict.fromkeys(warnings)))


def numbered_path(target: Path, number: int, name: str) -> Path:
    """Where one of several articles goes: a numbered file beside `target`."""
    return target.with_name(f"{target.stem}-{number:03}-{safe_name(name)}{target.suffix}")


def _unwritten(target: Path, error: OSError) -> ExportProblem:
    advice = ADVICE.get(error.errno or 0, "Choose a folder that you may write to, on a disk with room.")
    return ExportProblem(f"{target} could not be written: {error.strerror or error}.", advice)


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets here."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def safe_name(name: str) -> str:
    """`name` as part of a file name on any system."""
    kept = "".join(c if c.isalnum() else "-" for c in name.lower())
    return "-".join(part for part in kept.split("-") if part)[:40] or "article"
