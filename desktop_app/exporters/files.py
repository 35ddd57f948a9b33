"""Writing a file so that a failure leaves the old one as it was."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.errors import ExportProblem


def write_file(target: Path, data: bytes) -> None:
    """Write `data` to a temporary file beside `target`, then move it into place.

    Raises:
        ExportProblem: the folder is missing or may not be written, the disk is full, or `target` is a folder.
    """
    if target.is_dir():
        raise ExportProblem(f"{target} is a folder.", "Name a file in it.")
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except OSError as error:
        raise ExportProblem(
            f"{target} could not be written: {error.strerror or error}.",
            "Choose a folder that you may write to, on a disk with room.",
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets here."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def one_each(target: Path, count: int, names: Sequence[str]) -> list[Path]:
    """Where `count` articles go: `target` itself for one, numbered files beside it for more."""
    if count == 1:
        return [target]
    return [
        target.with_name(f"{target.stem}-{number:03}-{_safe(name)}{target.suffix}")
        for number, name in enumerate(names, 1)
    ]


def _safe(name: str) -> str:
    """`name` as part of a file name on any system."""
    kept = "".join(c if c.isalnum() else "-" for c in name.lower())
    return "-".join(part for part in kept.split("-") if part)[:40] or "article"
