"""Opens documents: finds out what each is, sees to the limits, runs its parser and names what went wrong."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, SilentProgress, check
from desktop_app.domain.wording import phrase
from desktop_app.importers.draft import Draft, Source, finished
from desktop_app.importers.formats import ALL_FORMATS, MEGABYTE, Format
from desktop_app.importers.imported import FeedItem, Imported
from desktop_app.importers.isolation import ChildProcesses, Runner
from desktop_app.importers.sniffing import HEAD, Kind, kind_of

__all__ = ["FeedItem", "Imported", "Importers", "default_importers"]

_Result = TypeVar("_Result")


class Importers:
    """Opens files, bytes and clipboard contents.

    Args:
        formats: the formats it knows.
        runner: runs the parsers of risky formats.
    """

    def __init__(self, formats: tuple[Format, ...], runner: Runner) -> None:
        self._formats = formats
        self._runner = runner

    def warm_up(self) -> None:
        """Start a child process that has the slow libraries loaded, so that the next import is fast.

        Once called, a new one is started after each import, until `close`.
        """
        self._runner.warm_up()

    def close(self) -> None:
        """End the waiting child process, if there is one."""
        self._runner.close()

    def open_path(
        self,
        path: Path,
        *,
        progress: Progress | None = None,
        password: str | None = None,
        recognise: bool = False,
    ) -> Imported:
        """Open a file.

        Args:
            path: the file.
            progress: told how far it is; can cancel.
            password: for an encrypted document.
            recognise: read a scanned document with text recognition.

        Raises:
            PasswordNeeded: it is encrypted and `password` does not open it.
            RecognitionNeeded: it is a scan and `recognise` was not asked for.
            ImportProblem: it cannot be opened; says why and what to do.
            Cancelled: the reader stopped it.
        """
        data = self._read(path, progress or SilentProgress())
        source = Source(data, path.name, str(path), password=password, recognise=recognise)
        return self.open_source(source, progress=progress)

    def open_bytes(
        self,
        data: bytes,
        name: str,
        *,
        media_type: str | None = None,
        location: str | None = None,
        progress: Progress | None = None,
        password: str | None = None,
    ) -> Imported:
        """Open a document that is already in memory; raises as `open_path` does.

        Args:
            data: its bytes.
            name: a file name, for messages and for its suffix.
            media_type: as a server declared it, with or without a charset parameter.
            location: the address it came from.
            progress: told how far it is; can cancel.
            password: for an encrypted document.
        """
        source = Source(data, name, location or name, media_type, password)
        return self.open_source(source, progress=progress)

    def open_source(self, source: Source, *, progress: Progress | None = None) -> Imported:
        """Open a document given with everything that is known of it; raises as `open_path` does."""
        progress = progress or SilentProgress()
        check(progress)
        if not source.data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
            raise _empty(source.name)
        kind = _named(source.name, lambda: kind_of(source.data, _suffix(source.name), source.media_type))
        return self._open_as(self._format_of(kind), source, progress)

    def _open_as(self, form: Format, source: Source, progress: Progress) -> Imported:
        self._check_size(form, len(source.data), source.name)
        draft = _named(source.name, lambda: self._parse(form, source, progress))
        return finished(self._with_name_warning(draft, form, source.name), source)

    def open_clipboard(
        self,
        html: str | None,
        text: str | None,
        *,
        address: str | None = None,
        progress: Progress | None = None,
    ) -> Imported:
        """Open what was copied or dropped: its HTML flavour where there is one, else its text.

        Args:
            html: the HTML flavour.
            text: the plain-text flavour.
            address: the page that it was copied from, where the clipboard names it.
            progress: told how far it is; can cancel.

        Raises:
            ImportProblem: the clipboard holds no text.
            Cancelled: the reader stopped it.
        """
        if html and html.strip("\0 \n"):
            try:
                return self.open_html_fragment(html, address=address, progress=progress)
            except ImportProblem:
                if not (text or "").strip():
                    raise
        if not (text or "").strip():
            raise ImportProblem(
                "There is no text in the clipboard.", "Copy the text of the article and try again."
            )
        source = Source((text or "").encode("utf-8", "replace"), "Clipboard", address or "Clipboard")
        return self._open_as(self._format_of(Kind.TEXT), source, progress or SilentProgress())

    def open_html_fragment(
        self, html: str, *, address: str | None = None, progress: Progress | None = None
    ) -> Imported:
        """Open a piece of a web page that is wanted whole; raises as `open_clipboard` does."""
        source = Source(
            html.encode("utf-8", "replace"), "Clipboard", address or "Clipboard", "text/html; charset=utf-8"
        )
        return self._open_as(self._format_of(Kind.FRAGMENT), source, progress or SilentProgress())

    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of the files that can be opened, each with its dot, without repeats."""
        return tuple(dict.fromkeys(suffix for form in self._formats for suffix in form.suffixes))

    def file_dialog_filters(self) -> str:
        """The type list of a file dialog as Qt takes it, the first for everything that can be opened."""

        def line(label: str, suffixes: tuple[str, ...]) -> str:
            return f"{label} ({' '.join('*' + suffix for suffix in suffixes)})"

        each = [line(form.label, form.suffixes) for form in self._formats if form.suffixes]
        return ";;".join((line(phrase("Documents"), self.suffixes()), *each, f"{phrase('All files')} (*)"))

    def _parse(self, form: Format, source: Source, progress: Progress) -> Draft:
        if form.isolated:
            return self._runner.run(form, source, progress)
        return form.load()(source, progress)

    def _format_of(self, kind: Kind) -> Format:
        found = next((form for form in self._formats if form.kind is kind), None)
        if found is None:
            raise ImportProblem(
                f"This file is {kind}, which cannot be opened.", "Save it as plain text or PDF."
            )
        return found

    def _with_name_warning(self, draft: Draft, form: Format, name: str) -> Draft:
        """The draft, with a warning when the name's suffix belongs to another format."""
        suffix = _suffix(name)
        claimed = next((other for other in self._formats if suffix in other.suffixes), None)
        if (
            claimed is None
            or claimed.kind is form.kind
            or suffix in form.suffixes
            or suffix in (".txt", ".text")
        ):
            return draft
        warning = f"The name ends in {suffix}, but the content is {form.kind}; it was opened as that."
        return replace(draft, warnings=(warning, *draft.warnings))

    def _read(self, path: Path, progress: Progress) -> bytes:
        """The file's bytes, once its size is known to be within its format's limit."""
        check(progress)
        progress.report(0, 0, f"Reading {path.name}")
        try:
            if path.is_dir():
                raise ImportProblem(f"“{path.name}” is a folder.", "Choose a file in it.")
            with path.open("rb") as file:
                size = path.stat().st_size
                head = file.read(HEAD)
                likely = self._likely(head, path) if len(head) == HEAD else None
                if likely:
                    self._check_size(likely, size, path.name)
                return head + self._read_on(file, size, likely, progress)
        except OSError as error:
            raise _unreadable(path, error) from error
        except ValueError as error:  # a NUL in the name
            raise ImportProblem(f"“{path}” is not a file name.", "Choose a file.") from error

    def _read_on(self, file: BinaryIO, size: int, likely: Format | None, progress: Progress) -> bytes:
        """The rest of the file; a device or a growing file has no honest size, so what comes is counted."""
        parts: list[bytes] = []
        done = HEAD
        while part := file.read(MEGABYTE):
            check(progress)
            parts.append(part)
            done += len(part)
            if likely:
                self._check_size(likely, done, Path(file.name).name)
            progress.report(done, max(size, done), f"Reading {Path(file.name).name}")
        return b"".join(parts)

    def _likely(self, head: bytes, path: Path) -> Format:
        """The format by the first bytes alone: a container's inside is not looked at before its size."""
        if head.startswith((b"PK", b"\xd0\xcf", b"\x1f\x8b")):
            largest = max(form.largest for form in self._formats)
            suffix = path.suffix.lower()
            candidates = [form for form in self._formats if form.largest == largest]
            return next((form for form in candidates if suffix in form.suffixes), candidates[0])
        return self._format_of(_named(path.name, lambda: kind_of(head, _suffix(path.name))))

    def _check_size(self, form: Format, size: int, name: str) -> None:
        if size > form.largest:
            raise ImportProblem(
                f"“{name}” is too big: it has {size / MEGABYTE:.0f} MB, and the most that can be opened as "
                f"{form.kind} is {form.largest // MEGABYTE} MB.",
                "Open only the part you need: split the file, or copy the passage and paste it.",
            )


def default_importers() -> Importers:
    """Importers for every format, the risky ones in a child process with limits."""
    return Importers(ALL_FORMATS, ChildProcesses())


def _suffix(name: str) -> str:
    return Path(name).suffix.lower()


def _named(name: str, do: Callable[[], _Result]) -> _Result:
    """What `do` gives; its problem, if it has one, names the document."""
    try:
        return do()
    except ImportProblem as problem:
        if name and name not in problem.what:
            problem.what = f"“{name}” could not be opened. {problem.what}"
            problem.args = (f"{problem.what} {problem.advice}".strip(),)
        raise


def _empty(name: str) -> ImportProblem:
    return ImportProblem(
        f"“{name}” is empty: it holds no text.", "Check that it was saved or downloaded completely."
    )


def _unreadable(path: Path, error: OSError) -> ImportProblem:
    if error.errno == errno.ENOENT:
        return ImportProblem(
            f"There is no file “{path}”.", "Check the name; it may have been moved, renamed or deleted."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return ImportProblem(
            f"“{path}” may not be read by you.",
            "Ask its owner for permission, or copy it where you may read it.",
        )
    if error.errno == errno.ENAMETOOLONG:
        return ImportProblem("The file's name is too long.", "Rename the file and open it again.")
    return ImportProblem(
        f"“{path}” could not be read: {error.strerror or error}.",
        "Check that the disk or network folder is still connected, and try again.",
    )
