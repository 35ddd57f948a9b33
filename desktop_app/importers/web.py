"""The rules for fetching a page: which addresses, which redirects, which answers, and what to tell the reader.

Pure functions; the fetching itself is in `services.fetcher`.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.wording import phrase
from desktop_app.importers.draft import Source
from desktop_app.importers.imported import Imported

MOST_REDIRECTS = 10
LARGEST_ANSWER = 50 * 1024 * 1024
_LONGEST_ADDRESS = 2000
_READABLE = re.compile(
    r"(?:text/|application/(?:xhtml|xml|rss|atom|pdf|rtf|epub|json|msword|octet-stream|x-mobipocket|x-mimearchive"
    r"|vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.oasis\.opendocument\.text|warc|wacz|zip)"
    r"|multipart/related|message/rfc822|application/vnd\.ms-outlook)",
    re.IGNORECASE,
)
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/epub+zip": ".epub",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "text/vtt": ".vtt",
    "message/rfc822": ".eml",
}
_PAID = re.compile(rb"\"isAccessibleForFree\"\s*:\s*\"?false", re.IGNORECASE)
_META_ROBOTS = re.compile(rb"<meta[^>]{0,100}name=[\"']?robots[\"']?[^>]{0,200}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent."""

    address: str
    """The final address."""
    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    data: bytes
    redirects: tuple[str, ...] = ()
    """The addresses asked before the final one, in order."""


def checked_address(words: str) -> str:
    """The web address that the reader typed, with its scheme added where it was left out.

    Raises:
        ImportProblem: it is no address of a web page.
    """
    address = words.strip().strip("<>")
    if re.match(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)", address) and "://" not in address:
        address = f"https://{address}"
    _check(address, phrase(f"This is not the address of a web page: {address[:200]}"))
    return address


def checked_redirect(asked: str, target: str, count: int) -> str:
    """The address that a redirect leads to, resolved against the one that was asked.

    Args:
        asked: the address that answered with the redirect.
        target: its Location header.
        count: how many redirects came before.

    Raises:
        ImportProblem: it leads out of the web, into the reader's own network, or round in circles.
    """
    if count >= MOST_REDIRECTS:
        raise ImportProblem(
            "The site sends the request round in circles.",
            "Open the page in a browser, save it, and open the file.",
        )
    try:
        address = urljoin(asked, target.strip())
    except ValueError as error:
        raise _bad_redirect(target) from error
    try:
        _check(address, phrase(f"The site redirects to what is no web page: {address[:200]}"))
    except ImportProblem as problem:
        raise _bad_redirect(target) from problem
    if _is_private(address) and not _is_private(asked):
        raise ImportProblem(
            "The site redirects into your own network, which no page has reason to do.",
            "Do not open this address.",
        )
    return address


def check_head(status: int, headers: Mapping[str, str]) -> None:
    """See that an answer can be an article, before its body is read.

    Args:
        status: the HTTP status.
        headers: with names in lower case.

    Raises:
        ImportProblem: the page is refused, gone, of a kind that cannot be read, or too big.
    """
    if status >= 400:
        raise _refusal(status)
    media_type = headers.get("content-type", "")
    if media_type and not _READABLE.match(media_type.strip()):
        raise ImportProblem(
            f"The address leads to {media_type.split(';')[0].strip()}, not to text.",
            "Open the page that the picture, sound or video is on.",
        )
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > LARGEST_ANSWER:
        raise too_big()


def too_big() -> ImportProblem:
    """The problem of an answer that goes over the limit."""
    return ImportProblem(
        f"What the site sends is too big: more than {LARGEST_ANSWER // 1024 // 1024} MB.",
        "Download it in a browser and open the file.",
    )


def notices_of(answer: Answer) -> tuple[str, ...]:
    """What the reader should know of how the page came: redirects, paywalls, wishes of the publisher."""
    notices = []
    if answer.redirects:
        notices.append(f"The address {answer.redirects[0]} redirected to {answer.address}.")
    chain = (*answer.redirects, answer.address)
    if any(a.startswith("https:") and b.startswith("http:") for a, b in pairwise(chain)):
        notices.append("A redirect led from an encrypted to an unencrypted connection.")
    if _PAID.search(answer.data):
        notices.append(
            "The publisher marks this article as for subscribers; what was fetched may be incomplete."
        )
    robots = answer.headers.get("x-robots-tag", "").lower()
    in_page = _META_ROBOTS.search(answer.data[:200_000])
    if in_page:
        robots += in_page.group().decode("ascii", errors="replace").lower()
    if "noarchive" in robots or "noindex" in robots:
        notices.append("The publisher asks that programs do not keep or list this page (robots notice).")
    return tuple(notices)


def source_of(answer: Answer) -> Source:
    """The answer as the importers take it."""
    media_type = answer.headers.get("content-type") or None
    return Source(answer.data, _file_name(answer.address, media_type), answer.address, media_type)


def with_notices(imported: Imported, notices: tuple[str, ...]) -> Imported:
    """The imported article with the notices among its warnings."""
    if not notices:
        return imported
    article = imported.article
    return replace(imported, article=replace(article, warnings=(*notices, *article.warnings)))


def _check(address: str, what: str) -> None:
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port  # reading it raises where it is no number
    except ValueError:
        host, parts = None, urlsplit("")
    if (
        parts.scheme not in ("http", "https")
        or not host
        or len(address) > _LONGEST_ADDRESS
        or re.search(r"\s", address)
    ):
        raise ImportProblem(what, "Enter an address that begins with https:// or http://.")
    if parts.username or parts.password:
        raise ImportProblem(
            "The address carries a user name or password.", "Enter the address without the part before the @."
        )


def _bad_redirect(address: str) -> ImportProblem:
    return ImportProblem(
        phrase(f"The site redirects to what is no web page: {address[:200]}"),
        "Do not open this address, or ask the publisher.",
    )


def _is_private(address: str) -> bool:
    host = (urlsplit(address).hostname or "").rstrip(".")
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return False
    return not number.is_global


def _refusal(status: int) -> ImportProblem:
    by_hand = "Open the page in a browser, save it or copy its text, and open that."
    said = {
        401: ("The page wants you to sign in.", by_hand),
        402: ("The page is behind a paywall.", by_hand),
        403: ("The site refuses to give this page to programs.", by_hand),
        404: (
            "There is no such page on the site.",
            "Check the address; the page may have been moved or deleted.",
        ),
        410: ("The page has been taken down.", "Look for it in a web archive, and open what you find there."),
        429: ("The site says that too many pages were asked for.", "Wait some minutes and try again."),
        451: ("The page is withheld for legal reasons.", by_hand),
    }
    if status in said:
        return ImportProblem(*said[status])
    if status >= 500:
        return ImportProblem(f"The site has a problem of its own (status {status}).", "Try again later.")
    return ImportProblem(f"The site did not give the page (status {status}).", by_hand)


def _file_name(address: str, media_type: str | None) -> str:
    """A name for messages and for the suffix that tells kinds of plain text apart."""
    parts = urlsplit(address)
    name = unquote(PurePosixPath(parts.path).name) or parts.hostname or "page"
    kind = (media_type or "").split(";")[0].strip().lower()
    suffix = _SUFFIXES.get(kind)
    known = PurePosixPath(name).suffix.lower()
    return name if suffix is None or known == suffix else f"{PurePosixPath(name).stem or 'page'}{suffix}"
