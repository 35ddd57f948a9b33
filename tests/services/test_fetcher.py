"""Fetching, against a server on this machine: redirects, limits, cancelling, and no request too many."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Cancelled, ImportProblem
from desktop_app.domain.progress import SilentProgress
from desktop_app.importers.formats import ALL_FORMATS
from desktop_app.importers.isolation import InProcess
from desktop_app.importers.registry import Importers
from desktop_app.services.fetcher import Fetcher, FetchLimits
from tests.local_site import PAGE, Site, local_site


@pytest.fixture
def site(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with local_site(monkeypatch) as address:
        yield address


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
