"""Fetches one page from the web, for the window and the command line alike; asks for nothing else.

`fetch` blocks and belongs on a job's thread; it needs a QCoreApplication. Pictures, scripts and
trackers of the page are never asked for, no cookie outlives the call, and nothing is cached.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxyFactory,
    QNetworkProxyQuery,
    QNetworkReply,
    QNetworkRequest,
)

from desktop_app import __version__
from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.opening import OpenOptions
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.imported import Imported
from desktop_app.importers.registry import Importers
from desktop_app.importers.web import (
    LARGEST_ANSWER,
    Answer,
    check_head,
    checked_address,
    checked_redirect,
    notices_of,
    source_of,
    too_big,
    with_notices,
)

_POLL = 50
"""Milliseconds between two looks at whether the reader has cancelled."""
_ACCEPT = b"text/html,application/xhtml+xml,application/pdf,application/*+xml,text/*;q=0.9,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """How long to wait and how much to take."""

    silent_milliseconds: int = 20_000
    """The longest time without a byte."""
    total_milliseconds: int = 120_000
    bytes: int = LARGEST_ANSWER


class Fetcher:
    """Asks for web pages, one request each and one for every redirect."""

    def __init__(self, limits: FetchLimits | None = None) -> None:
        self._limits = limits or FetchLimits()

    def fetch(self, address: str, progress: Progress) -> Answer:
        """What the server sends for an address, redirects followed.

        Args:
            address: as the reader typed it.
            progress: told what is asked for and how much came; can cancel.

        Raises:
            ImportProblem: it is no web address, the site cannot be reached or refuses, or it goes over a limit.
            Cancelled: the reader asked to stop.
        """
        current = checked_address(address)
        redirects: list[str] = []
        manager = QNetworkAccessManager()
        while True:
            check(progress)
            progress.report(
                0, 0, f"Asking {QUrl(current).host()}" if not redirects else f"Redirected to {current}"
            )
            answer, target = _Exchange(manager, current, self._limits, progress).run(tuple(redirects))
            if target is None:
                return answer
            following = checked_redirect(current, target, len(redirects))
            redirects.append(current)
            current = following

    def open_address(
        self, address: str, importers: Importers, progress: Progress, options: OpenOptions | None = None
    ) -> Imported:
        """Fetch a page and import it; what the reader should know of the fetching is among the warnings.

        Raises:
            PasswordNeeded, RecognitionNeeded: it is a document that asks a question; answer it in `options`.
            ImportProblem: it could not be fetched or opened.
            Cancelled: the reader asked to stop.
        """
        options = options or OpenOptions()
        answer = self.fetch(address, progress)
        source = replace(source_of(answer), password=options.password, recognise=options.recognise)
        return with_notices(importers.open_source(source, progress=progress), notices_of(answer))


class _Exchange:
    """One request and its answer."""

    def __init__(
        self, manager: QNetworkAccessManager, address: str, limits: FetchLimits, progress: Progress
    ) -> None:
        self._limits = limits
        self._progress = progress
        self._address = address
        self._data = bytearray()
        self._problem: ImportProblem | None = None
        url = QUrl(address)
        proxies = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(url))
        if proxies:
            manager.setProxy(proxies[0])
        self._reply = manager.get(self._request(url))
        self._reply.metaDataChanged.connect(self._look_at_head)
        self._reply.readyRead.connect(self._take)

    def _request(self, url: QUrl) -> QNetworkRequest:
        request = QNetworkRequest(url)
        attribute = QNetworkRequest.Attribute
        request.setAttribute(
            attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        )
        request.setAttribute(
            attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        request.setTransferTimeout(self._limits.silent_milliseconds)
        request.setRawHeader(b"User-Agent", f"Hearsay/{__version__} (opened by its reader)".encode())
        request.setRawHeader(b"Accept", _ACCEPT)
        request.setRawHeader(b"Accept-Language", b"en, *;q=0.5")
        return request

    def run(self, redirects: tuple[str, ...]) -> tuple[Answer, str | None]:
        """The answer, and where it redirects to if it does."""
        loop = QEventLoop()
        self._reply.finished.connect(loop.quit)
        watch = QTimer()
        watch.timeout.connect(self._watch)
        watch.start(_POLL)
        deadline = QTimer()
        deadline.setSingleShot(True)
        deadline.timeout.connect(self._too_slow)
        deadline.start(self._limits.total_milliseconds)
        if not self._reply.isFinished():
            loop.exec()
        watch.stop()
        deadline.stop()
        try:
            return self._result(redirects)
        finally:
            self._reply.deleteLater()

    def _result(self, redirects: tuple[str, ...]) -> tuple[Answer, str | None]:
        check(self._progress)
        if self._problem:
            raise self._problem
        status, headers = self._status(), self._headers()
        if 300 <= status < 400 and "location" in headers:
            return Answer(self._address, status, headers, b"", redirects), headers["location"]
        error = self._reply.error()
        if status == 0 or (error != QNetworkReply.NetworkError.NoError and status < 400):
            raise _unreachable(error, self._reply.errorString(), QUrl(self._address).host())
        check_head(status, headers)
        self._take()
        if self._problem:
            raise self._problem
        return Answer(self._address, status, headers, bytes(self._data), redirects), None

    def _look_at_head(self) -> None:
        """Stop before the body where the head says that it cannot be an article."""
        status = self._status()
        if not 200 <= status < 300:
            return
        try:
            check_head(status, self._headers())
        except ImportProblem as problem:
            self._stop(problem)

    def _take(self) -> None:
        if not self._reply.isOpen():
            return
        self._data += bytes(self._reply.readAll().data())
        if len(self._data) > self._limits.bytes:
            self._stop(too_big())
            return
        length = self._headers().get("content-length", "")
        total = int(length) if length.isdecimal() and len(length) < 12 else 0
        self._progress.report(
            len(self._data), max(total, len(self._data)) if total else 0, "Receiving the page"
        )

    def _watch(self) -> None:
        if self._progress.cancelled:
            self._reply.abort()

    def _too_slow(self) -> None:
        self._stop(
            ImportProblem(
                f"{QUrl(self._address).host()} took too long to send the page.",
                "Try again later, or open it in a browser.",
            )
        )

    def _stop(self, problem: ImportProblem) -> None:
        if self._problem is None:
            self._problem = problem
            self._reply.abort()

    def _status(self) -> int:
        value = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return int(value) if value is not None else 0

    def _headers(self) -> dict[str, str]:
        return {
            bytes(name.data()).decode("latin-1").lower(): bytes(value.data()).decode("latin-1")
            for name, value in self._reply.rawHeaderPairs()
        }


def _unreachable(error: QNetworkReply.NetworkError, words: str, host: str) -> ImportProblem:
    kind = QNetworkReply.NetworkError
    match error:
        case kind.HostNotFoundError:
            return ImportProblem(
                f"There is no site {host}, or you are offline.", "Check the address and the connection."
            )
        case kind.ConnectionRefusedError | kind.RemoteHostClosedError:
            return ImportProblem(f"{host} does not answer.", "Check the address, or try again later.")
        case kind.TimeoutError | kind.OperationCanceledError:
            return ImportProblem(
                f"{host} took too long to answer.",
                "Check the connection and try again, or open the page in a browser.",
            )
        case kind.SslHandshakeFailedError:
            return ImportProblem(
                f"The encrypted connection to {host} could not be trusted: {words}.",
                "Check the date of this computer. Do not enter anything on this site.",
            )
    return ImportProblem(f"{host} could not be reached: {words}.", "Check the connection and try again.")
