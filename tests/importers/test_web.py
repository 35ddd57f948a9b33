"""The rules for fetching: addresses, redirects, answers, notices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import ImportProblem
from desktop_app.importers.web import (
    Answer,
    check_head,
    checked_address,
    checked_redirect,
    notices_of,
    source_of,
    with_notices,
)
from tests.importers.documents import HERE


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://courier.example/mill", "https://courier.example/mill"),
        (" courier.example/mill ", "https://courier.example/mill"),
        ("http://127.0.0.1:8080/a?b=c#d", "http://127.0.0.1:8080/a?b=c#d"),
        ("<https://courier.example/>", "https://courier.example/"),
    ],
)
def test_addresses_of_pages(typed: str, address: str) -> None:
    assert checked_address(typed) == address


BAD = [
    "file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)", "data:text/html,x", "https://", "http://[::1",
    "https://a.example:port/", "https://user:secret@a.example/", "mill denies it", "https://a.example/" + "x" * 3000,
]  # fmt: skip


@pytest.mark.parametrize("typed", BAD)
def test_what_is_no_page_is_refused_with_advice(typed: str) -> None:
    with pytest.raises(ImportProblem) as caught:
        checked_address(typed)
    assert caught.value.advice


@pytest.mark.parametrize(
    "target", [*BAD[:4], BAD[5], "//127.0.0.1/", "http://192.168.0.1/admin", "http://localhost:631/"]
)
def test_redirects_out_of_the_web_are_refused(target: str) -> None:
    with pytest.raises(ImportProblem, match="redirects"):
        checked_redirect("https://a.example/x", target, 0)


def test_redirects_within_the_web_are_resolved_and_counted() -> None:
    assert checked_redirect("https://a.example/x/y", "../z", 0) == "https://a.example/z"
    assert checked_redirect("http://127.0.0.1:1/x", "/z", 0) == "http://127.0.0.1:1/z"
    with pytest.raises(ImportProblem, match="circles"):
        checked_redirect("https://a.example/x", "/x", 10)


@given(st.text(max_size=80))
def test_no_redirect_ever_leads_to_another_scheme(target: str) -> None:
    try:
        address = checked_redirect("https://a.example/x", target, 0)
    except ImportProblem:
        return
    assert address.startswith(("https://", "http://"))


@pytest.mark.parametrize(
    ("status", "says"),
    [(401, "sign in"), (402, "paywall"), (403, "refuses"), (404, "no such page"), (410, "taken down"),
     (418, "418"), (429, "too many"), (451, "legal"), (503, "problem of its own")],
)  # fmt: skip
def test_refusals_are_told_plainly(status: int, says: str) -> None:
    with pytest.raises(ImportProblem, match=says) as caught:
        check_head(status, {})
    assert caught.value.advice


def test_kinds_and_sizes_of_answers() -> None:
    for kind in ("text/html; charset=utf-8", "application/pdf", "application/rss+xml", ""):
        check_head(200, {"content-type": kind, "content-length": "1000"})
    with pytest.raises(ImportProblem, match="image/png"):
        check_head(200, {"content-type": "image/png"})
    with pytest.raises(ImportProblem, match="too big"):
        check_head(200, {"content-type": "text/html", "content-length": str(10**9)})


def test_notices_name_redirects_paywalls_and_robots() -> None:
    page = b'<meta name="robots" content="noarchive"><script>{"isAccessibleForFree": "False"}</script>'
    answer = Answer("http://b.example/", 200, {}, page, ("https://a.example/",))
    told = " ".join(notices_of(answer))
    for words in (
        "https://a.example/ redirected to http://b.example/",
        "unencrypted",
        "subscribers",
        "robots",
    ):
        assert words in told
    assert not notices_of(Answer("https://a.example/", 200, {}, b"<p>Free.</p>"))


def test_an_answer_is_opened_as_what_the_server_says_it_is() -> None:
    page = "<p>Köln bestätigt es.</p>".encode("latin-1")
    answer = Answer("https://a.example/story", 200, {"content-type": "text/html; charset=iso-8859-1"}, page)
    assert source_of(answer).name == "story.html"
    imported = with_notices(HERE.open_source(source_of(answer)), ("Notice.",))
    assert "Köln bestätigt es." in imported.article.text
    assert imported.article.warnings[0] == "Notice."
    assert imported.article.provenance.location == "https://a.example/story"
    assert imported.article.metadata.address == "https://a.example/story"
