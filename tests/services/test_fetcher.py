"""Fetching, against a server on this machine: redirects, limits, cancelling, and no request too many."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Cancelled, ImportProblem
from desktop_app.domain.progress import SilentProgress
from desktop_app.importers.formats import ALL_FORMATS
from desktop_app.importers.isolation import InProcess
from desktop_app.importers.registry import Importers
from desktop_app.services.fetcher import Fetcher, FetchLimits

PAGE = (
    b"<html><head><meta charset=utf-8></head><body><h1>Mill denies it</h1><img src=/tracker.gif><script src=/s.js>"
    b"</script><p>The owner of a paper mill denied on Friday that it was to blame for the dead fish.</p></body></html>"
)


class Site(BaseHTTPRequestHandler):
    asked: list[str]
    release: threading.Event

    def do_GET(self) -> None:
        self.asked.append(self.path)
        match self.path:
            case "/page":
                self._send(200, {"Content-Type": "text/html"}, PAGE)
            case "/moved":
                self._send(302, {"Location": "/page"})
            case "/loop":
                self._send(302, {"Location": "/loop"})
            case "/to-file":
                self._send(302, {"Location": "file:///etc/hostname"})
            case "/picture":
                self._send(200, {"Content-Type": "image/png"}, b"\x89PNG" * 100)
            case "/long":
                self._send(200, {"Content-Type": "text/html"}, b"x" * 300_000)
            case "/hanging":
                self.release.wait(20)
            case _:
                self._send(404, {})

    def _send(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the fetcher may have hung up, as it should
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    Site.asked, Site.release = [], threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    Site.release.set()
    server.shutdown()
    server.server_close()
    thread.join()


class Recorder:
    def __init__(self, cancel_after: float | None = None) -> None:
        self.said: list[str] = []
        self._deadline = None if cancel_after is None else time.monotonic() + cancel_after

    def report(self, _done: int, _total: int, what: str) -> None:
        self.said.append(what)

    @property
    def cancelled(self) -> bool:
        return self._deadline is not None and time.monotonic() > self._deadline


def test_a_page_is_fetched_with_one_request(site: str) -> None:
    progress = Recorder()
    answer = Fetcher().fetch(f"{site}/page", progress)
    assert answer.data == PAGE
    assert answer.status == 200
    assert answer.redirects == ()
    assert Site.asked == ["/page"], "no pictures, scripts or robots.txt"
    assert "Receiving the page" in progress.said


def test_redirects_are_followed_and_shown(site: str) -> None:
    progress = Recorder()
    imported = Fetcher().open_address(f"{site}/moved", Importers(ALL_FORMATS, InProcess()), progress)
    assert imported.article.provenance.location == f"{site}/page"
    assert imported.article.warnings[0] == f"The address {site}/moved redirected to {site}/page."
    assert "The owner of a paper mill denied" in imported.article.text
    assert any(said.startswith("Redirected to") for said in progress.said)


@pytest.mark.parametrize(
    ("path", "says"),
    [("/gone", "no such page"), ("/loop", "circles"), ("/to-file", "no web page"), ("/picture", "image/png")],
)
def test_what_cannot_be_had_is_told(site: str, path: str, says: str) -> None:
    with pytest.raises(ImportProblem, match=says) as caught:
        Fetcher().fetch(site + path, SilentProgress())
    assert caught.value.advice


def test_too_much_is_not_taken(site: str) -> None:
    with pytest.raises(ImportProblem, match="too big"):
        Fetcher(FetchLimits(bytes=100_000)).fetch(f"{site}/long", SilentProgress())


@pytest.mark.parametrize(
    "limits", [FetchLimits(silent_milliseconds=200), FetchLimits(total_milliseconds=200)]
)
def test_a_site_that_hangs_is_given_up(site: str, limits: FetchLimits) -> None:
    with pytest.raises(ImportProblem, match="took too long"):
        Fetcher(limits).fetch(f"{site}/hanging", SilentProgress())


def test_cancelling_stops_at_once(site: str) -> None:
    started = time.monotonic()
    with pytest.raises(Cancelled):
        Fetcher().fetch(f"{site}/hanging", Recorder(cancel_after=0.2))
    assert time.monotonic() - started < 15, "it did not wait for the site"


def test_a_site_that_is_not_there(site: str) -> None:
    with pytest.raises(ImportProblem, match="does not answer"):
        Fetcher().fetch("http://127.0.0.1:9/", SilentProgress())


def test_it_works_on_a_thread_of_its_own(site: str) -> None:
    found: list[bytes] = []
    thread = threading.Thread(
        target=lambda: found.append(Fetcher().fetch(f"{site}/page", SilentProgress()).data)
    )
    thread.start()
    thread.join(20)
    assert found == [PAGE]
