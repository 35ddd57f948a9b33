"""The importers by format, and how a file becomes an article whatever its format."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.article import Article, Provenance
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.notes import Note
from desktop_app.domain.progress import Progress, SilentProgress, check
from desktop_app.importers import plain_text

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Imported:
    """What an importer made of a document."""

    article: Article
    original: bytes
    notes: tuple[Note, ...] = ()
    """Comments and highlights that the document brought along."""
    full_text: Article | None = None
    """The whole page, where something was left out of `article`."""


@dataclass(frozen=True, slots=True)
class Format:
    """One importer: what it is called, which files it takes, and how it reads them."""

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    size_limit: int
    """Bytes; a larger file is refused before it is read."""
    read: Callable[[bytes, Provenance], Article]


PLAIN_TEXT = Format("Plain text", plain_text.SUFFIXES, "text/plain", 20_000_000, plain_text.read)


class Importers:
    """Opens documents with the importer that fits; a file of unknown ending is tried as plain text."""

    def __init__(self, formats: Iterable[Format]) -> None:
        self._formats = tuple(formats)
        self._by_suffix = {suffix: known for known in self._formats for suffix in known.suffixes}

    def suffixes(self) -> tuple[str, ...]:
        """The file name endings that are known, with their dot."""
        return tuple(self._by_suffix)

    def file_dialog_filters(self) -> str:
        """The formats in the form in which a file dialog takes them."""
        every = " ".join(f"*{suffix}" for suffix in self._by_suffix)
        single = [
            f"{known.name} ({' '.join(f'*{suffix}' for suffix in known.suffixes)})" for known in self._formats
        ]
        return ";;".join([f"Articles ({every})", *single, "All files (*)"])

    def open_path(self, path: Path, *, progress: Progress | None = None) -> Imported:
        """Open a file.

        Raises:
            ImportProblem: the file is missing, unreadable, too large, empty or not what its ending says.
            Cancelled: the reader asked to stop.
        """
        known = self._by_suffix.get(path.suffix.lower(), PLAIN_TEXT)
        data = read_file(path, known.size_limit, progress or SilentProgress())
        return self.open_bytes(data, path.name, location=str(path))

    def open_bytes(self, data: bytes, name: str, *, location: str | None = None) -> Imported:
        """Open a document that is in memory, as if it were a file called `name`.

        Raises:
            ImportProblem: it is empty or not what its name says.
        """
        known = self._by_suffix.get(Path(name).suffix.lower(), PLAIN_TEXT)
        if not data:
            raise ImportProblem(f"{name} is empty.", "Check that it was saved or downloaded completely.")
        digest = hashlib.sha256(data).hexdigest()
        provenance = Provenance(location or name, datetime.now(UTC), digest, known.media_type)
        return Imported(known.read(data, provenance), data)


def default_importers() -> Importers:
    """Every format that Hearsay opens."""
    return Importers([PLAIN_TEXT])


def read_file(path: Path, limit: int, progress: Progress) -> bytes:
    """The bytes of the file at `path`.

    Raises:
        ImportProblem: there is no such file, it may not be read, or it holds more than `limit` bytes.
        Cancelled: the reader asked to stop.
    """
    try:
        if path.is_dir():
            raise ImportProblem(
                f"{path} is a folder.", "Open the files in it; `hearsay analyse` takes whole folders."
            )
        size = path.stat().st_size
        if size > limit:
            raise too_large(path, size, limit)
        return _read(path, size, limit, progress)
    except FileNotFoundError as error:
        raise ImportProblem(f"There is no file {path}.", "It may have been moved or renamed.") from error
    except PermissionError as error:
        raise ImportProblem(
            f"{path} may not be read.", "Ask its owner for permission, or copy it to a folder of your own."
        ) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise ImportProblem(
            f"{path} could not be read: {reason or error}.", "Check that the disk or network folder is there."
        ) from error


def _read(path: Path, size: int, limit: int, progress: Progress) -> bytes:
    parts: list[bytes] = []
    done = 0
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            check(progress)
            parts.append(part)
            done += len(part)
            if done > limit:  # a device or a growing file has no honest size
                raise too_large(path, done, limit)
            progress.report(done, max(size, done), f"Reading {path.name}")
    return b"".join(parts)


def too_large(path: Path, size: int, limit: int) -> ImportProblem:
    """The problem of a file that is too large to read."""
    return ImportProblem(
        f"{path} is too large: {size / 1e6:.0f} MB, and Hearsay reads such files up to {limit / 1e6:.0f} MB.",
        "Split it into articles and open the part that you need.",
    )
