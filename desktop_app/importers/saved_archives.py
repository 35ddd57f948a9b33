"""Web pages saved with their parts: MHTML (RFC 2557), Safari's .webarchive, WARC (ISO 28500) and WACZ."""

from __future__ import annotations

import email
import email.policy
import plistlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email.message import EmailMessage
from xml.parsers.expat import ExpatError

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers import web_page
from desktop_app.importers.draft import Draft, DraftItem, Source
from desktop_app.importers.safe_archive import SafeArchive, damaged

_LARGEST_PAGE = 30 * 1024 * 1024
_MOST_UNPACKED = 400 * 1024 * 1024
_MOST_PAGES = 40


def parse_mhtml(source: Source, progress: Progress) -> Draft:
    """The page that an MHTML file holds; raises as `web_page.parse` does."""
    message = email.message_from_bytes(source.data, policy=email.policy.default.clone(raise_on_defect=False))
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml") and isinstance(
            part, EmailMessage
        ):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                named = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
                charset = part.get_content_charset()
                media_type = f"text/html; charset={charset}" if charset else "text/html"
                return _page(payload, str(named), media_type, source, progress)
    raise ImportProblem(
        "There is no web page in this file.",
        "Open the page in a browser and save it again, or copy its text and paste it.",
    )


def parse_webarchive(source: Source, progress: Progress) -> Draft:
    """The main page of a Safari web archive; raises as `web_page.parse` does."""
    try:
        archive = plistlib.loads(source.data)
    # plistlib raises nearly anything on a damaged binary list; all of it means the same.
    except (LookupError, ValueError, TypeError, OverflowError, RecursionError, AttributeError, ExpatError,
            OSError, MemoryError, UnicodeError) as error:  # fmt: skip
        raise damaged() from error
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    data = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(data, bytes):
        raise damaged()
    charset = main.get("WebResourceTextEncodingName")
    media_type = f"text/html; charset={charset}" if isinstance(charset, str) else "text/html"
    return _page(data, str(main.get("WebResourceURL") or ""), media_type, source, progress)


def parse_warc(source: Source, progress: Progress) -> Draft:
    """The first page of a WARC file, with all its pages as items; raises as `web_page.parse` does."""
    return _pages(_records(source.data), source, progress)


def parse_wacz(source: Source, progress: Progress) -> Draft:
    """The first page of a WACZ file, with all its pages as items; raises as `web_page.parse` does."""
    archive = SafeArchive(source.data)
    names = sorted(name for name in archive.names if re.fullmatch(r"archive/[^/]+\.warc(?:\.gz)?", name))
    return _pages((record for name in names for record in _records(archive.read(name))), source, progress)


@dataclass(frozen=True, slots=True)
class _Record:
    """A web server's answer as an archive keeps it."""

    address: str
    media_type: str
    data: bytes


def _page(data: bytes, address: str, media_type: str, source: Source, progress: Progress) -> Draft:
    where = address if address.startswith(("http://", "https://")) else source.location
    if len(data) > _LARGEST_PAGE:
        raise ImportProblem(
            "The page in this file is too big to be an article.", "Open only the part you need."
        )
    return web_page.parse(Source(data, source.name, where, media_type), progress)


def _pages(records: Iterator[_Record], source: Source, progress: Progress) -> Draft:
    items: list[DraftItem] = []
    for record in records:
        check(progress)
        progress.report(len(items), 0, f"Reading {record.address}"[:200])
        try:
            draft = _page(record.data, record.address, record.media_type, source, progress)
        except ImportProblem:
            continue  # pages without text (frames, redirects by script) are no articles
        items.append(
            DraftItem(
                draft.metadata.title or record.address, record.address, draft.metadata.published, draft=draft
            )
        )
        if len(items) >= _MOST_PAGES:
            break
    if not items or items[0].draft is None:
        raise ImportProblem(
            "There is no web page with text in this archive.",
            "Open the page in a browser and save it as HTML.",
        )
    first = items[0].draft
    if len(items) == 1:
        return first
    warnings = list(first.warnings)
    if len(items) >= _MOST_PAGES:
        warnings.append(f"Only the first {_MOST_PAGES} pages of the archive were read.")
    return replace(first, items=tuple(items), warnings=tuple(warnings))


def _records(data: bytes) -> Iterator[_Record]:
    """The answers in a WARC file that are web pages."""
    plain = _unpacked(data) if data[:2] == b"\x1f\x8b" else data
    at = 0
    while found := re.compile(rb"WARC/1\.\d\r?\n").search(plain, at):
        end = re.compile(rb"\r?\n\r?\n").search(plain, found.end())
        if end is None:
            return
        headers = _headers(plain[found.end() : end.start()])
        length = headers.get("content-length", "")
        size = int(length) if length.isdecimal() and len(length) < 12 else 0
        content = plain[end.end() : end.end() + size]
        at = end.end() + size
        if headers.get("warc-type") == "response" and (record := _answer(content, headers)):
            yield record


def _answer(content: bytes, headers: dict[str, str]) -> _Record | None:
    head, _, body = content.partition(b"\r\n\r\n")
    status, _, rest = head.partition(b"\r\n")
    said = _headers(rest)
    media_type = said.get("content-type", "")
    if not re.match(rb"HTTP/\S+ 200\b", status) or "html" not in media_type.lower():
        return None
    if "chunked" in said.get("transfer-encoding", "").lower():
        body = _dechunked(body)
    if said.get("content-encoding", "").lower() in ("gzip", "deflate", "x-gzip"):
        body = _unpacked(body)
    return _Record(headers.get("warc-target-uri", "").strip("<>"), media_type, body)


def _headers(lines: bytes) -> dict[str, str]:
    pairs = (line.partition(":") for line in lines.decode("utf-8", errors="replace").splitlines()[:200])
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def _dechunked(body: bytes) -> bytes:
    """The body without the sizes of its chunks; as it stands where it has none after all."""
    out: list[bytes] = []
    at = 0
    while found := re.compile(rb"([0-9A-Fa-f]{1,7})[^\r\n]{0,200}\r\n").match(body, at):
        size = int(found[1], 16)
        if size == 0:
            break
        out.append(body[found.end() : found.end() + size])
        at = found.end() + size + 2
    return b"".join(out) or body


def _unpacked(data: bytes) -> bytes:
    """Everything in a file of one or more gzip members, up to a limit; what is cut off ends it.

    Raises:
        ImportProblem: it unpacks to more than any document holds.
    """
    out: list[bytes] = []
    total = 0
    while data:
        unpacker = zlib.decompressobj(wbits=47)
        try:
            part = unpacker.decompress(data, _MOST_UNPACKED - total + 1)
        except zlib.error:
            break
        out.append(part)
        total += len(part)
        if total > _MOST_UNPACKED:
            raise ImportProblem(
                "This archive unpacks to far more than a document holds, so it was not opened.",
                "It may be made to do harm. If you trust it, open its pages in a browser and save them as HTML.",
            )
        data = unpacker.unused_data
        if not part and not data:
            break
    return b"".join(out)
