"""E-mail (.eml, RFC 5322) by the standard library: headers as metadata, newsletters by their HTML."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from datetime import date
from email.errors import HeaderParseError
from email.message import EmailMessage, Message
from email.utils import getaddresses, parsedate_to_datetime

from desktop_app.domain.article import BlockRole, Metadata
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, DraftBuilder, DraftItem, Source
from desktop_app.importers.message_text import add_plain_body, with_forwarded_heads
from desktop_app.importers.web_page import draft_of_fragment

_MOST_PARTS = 500
_DEEPEST = 4
_HEADER_FAULTS = (
    ValueError, TypeError, AttributeError, LookupError, OverflowError, RecursionError, HeaderParseError,
)  # fmt: skip
"""What the standard library's header parser raises on malformed headers."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message's headers and bodies, whatever file format it came in."""

    subject: str | None
    sender: str | None
    day: date | None
    plain: str
    markup: str
    newsletter: bool = False
    address: str | None = None
    attachments: tuple[str, ...] = ()
    forwarded: tuple[DraftItem, ...] = ()


def parse(source: Source, progress: Progress) -> Draft:
    """The message with its subject, sender and date above its text; attached messages are items.

    Raises:
        ImportProblem: there is no text in it.
        Cancelled: the reader asked to stop.
    """
    data = source.data
    if re.match(rb"\d{1,9}\s*\n", data):  # Apple Mail's .emlx opens with the message's length
        data = data.split(b"\n", 1)[1]
    message = email.message_from_bytes(data, policy=email.policy.default)
    return draft_of_letter(_letter(message, progress, 0))


def draft_of_letter(letter: Letter) -> Draft:
    """The article of a message.

    Raises:
        ImportProblem: there is no text in it.
    """
    builder = DraftBuilder()
    builder.add(letter.subject or "", BlockRole.HEADLINE)
    builder.add(f"From: {letter.sender}" if letter.sender else "", BlockRole.BYLINE)
    builder.add(letter.day.isoformat() if letter.day else "", BlockRole.DATELINE)
    head = len(builder.blocks)
    if _prefers_markup(letter):
        try:
            _add_markup(builder, letter.markup)
        except ImportProblem:
            add_plain_body(builder, letter.plain)
    else:
        add_plain_body(builder, letter.plain)
    if len(builder.blocks) == head and not letter.forwarded:
        raise ImportProblem(
            "There is no text in this message.",
            "It may hold only pictures or attachments; save and open those.",
        )
    warnings = []
    if letter.attachments:
        warnings.append(f"Attachments were not opened: {', '.join(letter.attachments[:20])}.")
    metadata = Metadata(
        title=letter.subject,
        byline=letter.sender,
        publisher=letter.sender if letter.newsletter else None,
        published=letter.day,
        address=letter.address,
    )
    return Draft(
        builder.text,
        tuple(builder.blocks),
        metadata,
        tuple(warnings),
        items=letter.forwarded,
        media_type="message/rfc822",
    )


def _prefers_markup(letter: Letter) -> bool:
    """A newsletter's plain part is often a stub; a person's is what was written."""
    return bool(letter.markup.strip()) and (letter.newsletter or not letter.plain.strip())


def _add_markup(builder: DraftBuilder, markup: str) -> None:
    body = draft_of_fragment(markup)
    for block in with_forwarded_heads(body.text, list(body.blocks)):
        role = BlockRole.HEADING if block.role is BlockRole.HEADLINE else block.role
        builder.add(block.span.of(body.text), role)


def _letter(message: Message, progress: Progress, depth: int) -> Letter:
    plain: list[str] = []
    markup: list[str] = []
    attachments: list[str] = []
    forwarded: list[DraftItem] = []
    for part in _leaves(message):
        check(progress)
        kind = part.get_content_type()
        if kind == "message/rfc822":
            if depth < _DEEPEST and (item := _attached(part, progress, depth)):
                forwarded.append(item)
        elif _is_attachment(part) or kind not in ("text/plain", "text/html"):
            if name := _file_name(part):
                attachments.append(name)
        else:
            (plain if kind == "text/plain" else markup).append(_text_of(part))
    return Letter(
        _header(message, "Subject"),
        _sender(message),
        _day(message),
        "\n\n".join(plain),
        "\n".join(markup),
        newsletter=any(_header(message, name) for name in ("List-Unsubscribe", "List-Id")),
        address=_address(message),
        attachments=tuple(attachments),
        forwarded=tuple(forwarded),
    )


def _leaves(message: Message) -> list[Message]:
    """The parts that hold something, attached messages whole; not by recursion, which a hostile file could exhaust."""
    out: list[Message] = []
    waiting = [message]
    while waiting and len(out) < _MOST_PARTS:
        part = waiting.pop(0)
        payload = part.get_payload() if part.is_multipart() else None
        if isinstance(payload, list) and part.get_content_type() != "message/rfc822":
            waiting[:0] = [inner for inner in payload if isinstance(inner, Message)]
        else:
            out.append(part)
    return out


def _attached(part: Message, progress: Progress, depth: int) -> DraftItem | None:
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(inner, Message):
        return None
    try:
        draft = draft_of_letter(_letter(inner, progress, depth + 1))
    except ImportProblem:
        return None
    return DraftItem(draft.metadata.title or "Forwarded message", None, draft.metadata.published, draft=draft)


def _text_of(part: Message) -> str:
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except _HEADER_FAULTS:
        return ""
    if not isinstance(payload, bytes) or not payload.strip():
        return ""
    try:
        text = decode(payload, charset).text
    except ImportProblem:
        return ""
    if part.get_content_type() == "text/plain" and "flowed" in str(part.get("Content-Type", "")).lower():
        return _unflowed(text)
    return text


def _unflowed(text: str) -> str:
    """Text of `format=flowed` (RFC 3676) with its soft line ends taken out."""
    return re.sub(r"(?m)(?<!^--) \n(?!>|\n)", " ", text)


def _header(message: Message, name: str) -> str | None:
    try:
        value = message.get(name)
        words = " ".join(str(value).split()) if value is not None else ""
    except _HEADER_FAULTS:
        return None
    return words.encode("utf-8", errors="replace").decode()[:1000] or None


def _sender(message: Message) -> str | None:
    value = _header(message, "From")
    if value is None:
        return None
    name, address = next(iter(getaddresses([value])), ("", ""))
    return name or address or value


def _day(message: Message) -> date | None:
    value = _header(message, "Date")
    if value is None:
        return None
    try:
        return parsedate_to_datetime(value).date()
    except _HEADER_FAULTS:
        return None


def _address(message: Message) -> str | None:
    value = _header(message, "Archived-At") or ""
    found = re.search(r"https?://[^\s<>]{1,1000}", value)
    return found.group() if found else None


def _is_attachment(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(
            _file_name(part) and part.get_content_type() == "text/html" and not isinstance(part, EmailMessage)
        )
    except _HEADER_FAULTS:
        return False


def _file_name(part: Message) -> str | None:
    try:
        name = part.get_filename()
    except _HEADER_FAULTS:
        return None
    return " ".join(name.split())[:200] if name else None
