"""Outlook's .msg files ([MS-OXMSG]): subject, sender, date and body from their property streams, by olefile."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import olefile

from desktop_app.domain.progress import Progress, check
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, Source
from desktop_app.importers.mail import Letter, draft_of_letter
from desktop_app.importers.safe_archive import damaged

_SUBJECT, _BODY, _HTML, _SENDER, _SENDER_ADDRESS, _HEADERS = 0x0037, 0x1000, 0x1013, 0x0C1A, 0x0C1F, 0x007D
_SENT, _DELIVERED, _CODE_PAGE = 0x0039, 0x0E06, 0x3FFD
_ATTACHMENT_NAME = (0x3707, 0x3704)
_LARGEST_STREAM = 30 * 1024 * 1024
_MOST_ATTACHMENTS = 200


def parse(source: Source, progress: Progress) -> Draft:
    """The message with its subject, sender and date above its text.

    Raises:
        ImportProblem: it is damaged or holds no text.
        Cancelled: the reader asked to stop.
    """
    check(progress)
    try:
        with olefile.OleFileIO(io.BytesIO(source.data)) as container:
            letter = _letter(container)
    # olefile raises nearly anything on damaged files; all of it means the same.
    except (OSError, ValueError, TypeError, IndexError, KeyError, AttributeError, struct.error, OverflowError,
            RecursionError, UnicodeError) as error:  # fmt: skip
        raise damaged() from error
    return replace(draft_of_letter(letter), media_type="application/vnd.ms-outlook")


def _letter(container: olefile.OleFileIO) -> Letter:
    properties = _fixed(container)
    charset = _charset(properties.get(_CODE_PAGE, 0) & 0xFFFFFFFF)
    html = _stream(container, f"__substg1.0_{_HTML:04X}0102")
    markup = decode(html, charset).text if html else _string(container, _HTML, charset)
    sender = _string(container, _SENDER, charset) or _string(container, _SENDER_ADDRESS, charset)
    headers = _string(container, _HEADERS, charset).lower()
    return Letter(
        _string(container, _SUBJECT, charset) or None,
        sender or None,
        _day(properties.get(_SENT) or properties.get(_DELIVERED)),
        _string(container, _BODY, charset),
        markup,
        newsletter="list-unsubscribe:" in headers,
        attachments=_attachments(container, charset),
    )


def _fixed(container: olefile.OleFileIO) -> dict[int, int]:
    """The numbers of the top-level property stream by property id (a 32-byte head, 16 bytes an entry)."""
    data = _stream(container, "__properties_version1.0")[32:]
    found: dict[int, int] = {}
    for at in range(0, len(data) - 15, 16):
        tag, _, value = struct.unpack_from("<IIQ", data, at)
        found.setdefault(tag >> 16, value)
    return found


def _string(container: olefile.OleFileIO, number: int, charset: str, folder: str = "") -> str:
    wide = _stream(container, f"{folder}__substg1.0_{number:04X}001F")
    if wide:
        return wide.decode("utf-16-le", errors="replace").replace("\r\n", "\n").strip("\0 \n")
    narrow = _stream(container, f"{folder}__substg1.0_{number:04X}001E")
    return narrow.decode(charset, errors="replace").replace("\r\n", "\n").strip("\0 \n")


def _stream(container: olefile.OleFileIO, name: str) -> bytes:
    if not container.exists(name) or container.get_size(name) > _LARGEST_STREAM:
        return b""
    return bytes(container.openstream(name).read())


def _attachments(container: olefile.OleFileIO, charset: str) -> tuple[str, ...]:
    folders = {entry[0] for entry in container.listdir() if entry[0].startswith("__attach_version1.0_#")}
    names = []
    for folder in sorted(folders)[:_MOST_ATTACHMENTS]:
        found = (_string(container, number, charset, f"{folder}/") for number in _ATTACHMENT_NAME)
        names.append(next((name for name in found if name), "unnamed"))
    return tuple(names)


def _charset(code_page: int) -> str:
    if code_page == 65001:
        return "utf-8"
    name = f"cp{code_page}"
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name


def _day(filetime: int | None) -> date | None:
    """The day of a count of 100-nanosecond steps since 1601."""
    if not filetime:
        return None
    try:
        return (datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=filetime // 10)).date()
    except OverflowError:
        return None
