"""Chosen articles with everything on them in one file: a ZIP archive of JSON, see resources/docs/library.md.

`manifest.json` names the schema and the articles; `articles/<n>.json` is one article with versions, analyses, notes
and corrections; `originals/<sha256>` and `attachments/<sha256>` are files as they were. Notes and rows of evidence
that have to do with a protected source never go into such a file.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import __version__
from desktop_app.domain.analysis import Analysis
from desktop_app.domain.article import Article
from desktop_app.domain.bundle import AttachedFile, Bundle, Version
from desktop_app.domain.errors import ExportProblem, ImportProblem
from desktop_app.domain.notes import Attachment, Correction, Note
from desktop_app.domain.progress import Progress, check
from desktop_app.storage.bundles import gather
from desktop_app.storage.codec import decode, encode

if TYPE_CHECKING:
    from desktop_app.storage.library import Library

SCHEMA = "hearsay.articles/1"
LARGEST = 1 << 31
"""Bytes of the largest file inside that is read."""


@dataclass(frozen=True, slots=True)
class Written:
    """What went into a file."""

    articles: int
    notes: int
    left_out: int
    """Notes and rows of evidence that have to do with a protected source."""


def write_bundles(library: Library, article_ids: Sequence[int], target: Path, progress: Progress) -> Written:
    """Write articles to `target`; what stands there is replaced only once everything is written.

    Raises:
        ExportProblem: the file could not be written.
        LibraryProblem: there is no such article.
        Cancelled: the reader stopped it; `target` is as it was.
    """
    partial = target.with_name(target.name + ".part")
    notes = left_out = 0
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            for number, article_id in enumerate(article_ids, 1):
                check(progress)
                bundle = gather(library, article_id, protected=False)
                progress.report(number, len(article_ids), bundle.versions[-1].article.title)
                _write(archive, number, bundle)
                notes, left_out = notes + len(bundle.notes), left_out + bundle.left_out
            manifest = {"schema": SCHEMA, "program": f"Hearsay {__version__}", "articles": len(article_ids)}
            archive.writestr("manifest.json", _json(manifest))
        partial.replace(target)
    except OSError as error:
        raise ExportProblem(
            f"{target} could not be written: {error.strerror or error}.", "Choose another place or make room."
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return Written(len(article_ids), notes, left_out)


def _json(value: object) -> bytes:
    # text may hold lone surrogates, which UTF-8 has not and JSON escapes
    return json.dumps(value, indent=1).encode("ascii")


def _write(archive: zipfile.ZipFile, number: int, bundle: Bundle) -> None:
    record = {
        "versions": [
            {"article": encode(one.article), "analysis": encode(one.analysis)} for one in bundle.versions
        ],
        "notes": [encode(note) for note in bundle.notes],
        "corrections": [encode(correction) for correction in bundle.corrections],
        "files": [encode(one.attachment) for one in bundle.files],
        "people": [list(one) for one in bundle.people],
    }
    archive.writestr(f"articles/{number}.json", _json(record))
    there = set(archive.namelist())
    files = [("originals", one.article.provenance.sha256, one.original) for one in bundle.versions]
    files += [("attachments", one.attachment.sha256, one.data) for one in bundle.files]
    for folder, digest, data in files:
        if f"{folder}/{digest}" not in there:
            archive.writestr(f"{folder}/{digest}", data)
            there.add(f"{folder}/{digest}")


def read_bundles(source: Path) -> Iterator[Bundle]:
    """The articles in a file, one after the other; the file is checked before the first.

    Raises:
        ImportProblem: it is no such file, of a newer Hearsay, or damaged.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            count = _check(archive, source)
            for number in range(1, count + 1):
                yield _read(archive, number)
    except OSError as error:
        raise ImportProblem(
            f"{source} could not be read: {error.strerror or error}.", "Check the name."
        ) from error
    except (zipfile.BadZipFile, ValueError, KeyError, TypeError, EOFError) as error:
        raise ImportProblem(
            f"{source} is no file of articles, or it is damaged ({error}).",
            "Have it written again with `hearsay library export`.",
        ) from error


def _check(archive: zipfile.ZipFile, source: Path) -> int:
    """How many articles the archive has."""
    damaged = archive.testzip()
    if damaged is not None:
        raise ValueError(f"{damaged} is damaged")
    manifest = json.loads(_data(archive, "manifest.json"))
    if manifest["schema"] != SCHEMA and str(manifest["schema"]).startswith("hearsay.articles/"):
        raise ImportProblem(f"{source} was written by a newer Hearsay.", "Update Hearsay to open it.")
    if manifest["schema"] != SCHEMA:
        raise ValueError("another schema")
    return int(manifest["articles"])


def _data(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > LARGEST:
        raise ValueError(f"{name} is too large")
    return archive.read(name)


def _read(archive: zipfile.ZipFile, number: int) -> Bundle:
    record: dict[str, Any] = json.loads(_data(archive, f"articles/{number}.json"))
    versions = tuple(_version(archive, one) for one in record["versions"])
    attachments = [decode(Attachment, one) for one in record["files"]]
    return Bundle(
        versions,
        tuple(decode(Note, one) for one in record["notes"]),
        tuple(decode(Correction, one) for one in record["corrections"]),
        tuple(AttachedFile(one, _checked(archive, "attachments", one.sha256)) for one in attachments),
        tuple((str(a), str(b), str(c)) for a, b, c in record["people"]),
    )


def _version(archive: zipfile.ZipFile, one: dict[str, Any]) -> Version:
    article = decode(Article, one["article"])
    original = _checked(archive, "originals", article.provenance.sha256)
    return Version(article, original, decode(Analysis, one["analysis"]) if one["analysis"] else None)


def _checked(archive: zipfile.ZipFile, folder: str, digest: str) -> bytes:
    """The bytes that belong to a digest; others would pass for the original."""
    data = _data(archive, f"{folder}/{digest}")
    if hashlib.sha256(data).hexdigest() != digest:
        raise ValueError(f"{folder}/{digest} is not what it was")
    return data
