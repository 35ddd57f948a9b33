"""A web site on this machine that remembers what was asked of it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

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


@contextlib.contextmanager
def local_site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of the running site; it is asked directly, whatever proxy this machine has."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    Site.asked, Site.release = [], threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        Site.release.set()
        server.shutdown()
        server.server_close()
        thread.join()
