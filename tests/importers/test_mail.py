"""E-mail: headers, newsletters, quoted and forwarded parts, attachments, charsets, and Outlook's files."""

from __future__ import annotations

import struct
from datetime import date
from email.message import EmailMessage

import pytest

from desktop_app.domain.errors import ImportProblem
from tests.importers.documents import opened, shown
from tests.importers.ole_writer import ole_file

BODY = """Dear colleagues,

the owner of the paper mill denied on Friday that it was to blame for the dead
fish which were found on Monday, and he said that every filter was replaced in
the spring.

On 2 May 2024, Rolf Stein wrote:
> We have done nothing wrong. The filters are new, and the fish died
> upstream.
>
> Second quoted paragraph.

---------- Forwarded message ---------
From: Council <council@example.org>
Date: Fri, 3 May 2024
Subject: Tests

The council will wait for the tests before it does anything.

--
Jo
"""


def letter(**headers: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Mill denies it – süß"
    message["From"] = "Jo Fennick <jo@example.org>"
    message["To"] = "desk@example.org"
    message["Date"] = "Fri, 3 May 2024 10:15:00 +0200"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message


def test_quoted_and_forwarded_parts_are_kept_apart() -> None:
    message = letter()
    message.set_content(BODY)
    article = opened(message.as_bytes(), "a.eml").article
    assert [(role, words[:40]) for role, words in shown(article)] == [
        ("headline", "Mill denies it – süß"),
        ("byline", "From: Jo Fennick"),
        ("dateline", "2024-05-03"),
        ("paragraph", "Dear colleagues,"),
        ("paragraph", "the owner of the paper mill denied on Fr"),
        ("heading", "On 2 May 2024, Rolf Stein wrote:"),
        ("block quote", "We have done nothing wrong. The filters "),
        ("block quote", "Second quoted paragraph."),
        ("heading", "---------- Forwarded message ---------"),
        ("byline", "From: Council <council@example.org>"),
        ("byline", "Date: Fri, 3 May 2024"),
        ("byline", "Subject: Tests"),
        ("paragraph", "The council will wait for the tests befo"),
        ("credit", "--"),
        ("paragraph", "Jo"),
    ]
    assert "the dead fish which were found" in article.text


def test_headers_become_metadata() -> None:
    message = letter(Archived_At="<https://lists.example.org/a/1>")
    message.set_content("Words.")
    metadata = opened(message.as_bytes(), "a.eml").article.metadata
    assert metadata.title == "Mill denies it – süß"
    assert metadata.byline == "Jo Fennick"
    assert metadata.published == date(2024, 5, 3)
    assert metadata.address == "https://lists.example.org/a/1"


def test_a_newsletter_is_read_from_its_html() -> None:
    message = letter(List_Unsubscribe="<https://example.org/u>")
    message.set_content("View this mail in a browser.")
    message.add_alternative(
        "<html><body><h1>The week</h1><p>The mill denied it.</p><img src='https://tracker.example/p.gif'>"
        "<div class='gmail_quote'><blockquote><p>Quoted words.</p></blockquote></div></body></html>",
        subtype="html",
    )
    article = opened(message.as_bytes(), "a.eml").article
    assert shown(article)[3:] == [
        ("heading", "The week"),
        ("paragraph", "The mill denied it."),
        ("block quote", "Quoted words."),
    ]
    assert article.metadata.publisher == "Jo Fennick"


def test_attached_messages_are_items_and_other_attachments_are_named() -> None:
    inner = letter()
    del inner["Subject"]
    inner["Subject"] = "Original statement"
    inner.set_content("We deny everything.")
    message = letter()
    message.set_content("See below.")
    message.add_attachment(inner)
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="report.pdf")
    imported = opened(message.as_bytes(), "a.eml")
    (item,) = imported.items
    assert item.title == "Original statement"
    assert item.article is not None
    assert "We deny everything." in item.article.text
    assert "We deny everything." not in imported.article.text
    assert "report.pdf" in imported.article.warnings[0]


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "koi8-r", "unknown-8bit"])
def test_charsets_of_bodies(charset: str) -> None:
    words = "Россия отрицает" if charset == "koi8-r" else "Köln bestätigt"
    real = "utf-8" if charset == "unknown-8bit" else charset
    raw = (
        f"From: a@b.c\nTo: d@e.f\nSubject: s\nContent-Type: text/plain; charset={charset}\n\n".encode()
        + words.encode(real)
    )
    assert words in opened(raw, "a.eml").article.text


def test_flowed_text_is_joined() -> None:
    raw = (
        b"From: a@b.c\nTo: d@e.f\nSubject: s\nContent-Type: text/plain; format=flowed\n\n"
        b"The mill denied \nthat fish died.\nSecond line.\n"
    )
    assert "The mill denied that fish died." in opened(raw, "a.eml").article.text


def test_a_message_without_text_is_refused() -> None:
    message = letter()
    message.set_content(b"\x89PNG", maintype="image", subtype="png")
    with pytest.raises(ImportProblem, match="no text in this message"):
        opened(message.as_bytes(), "a.eml")


def test_attached_messages_in_attached_messages_come_to_an_end() -> None:
    message = letter()
    message.set_content("Innermost.")
    for _ in range(30):
        outer = letter()
        outer.set_content("Around.")
        outer.add_attachment(message)
        message = outer
    assert "Around." in opened(message.as_bytes(), "a.eml").article.text


def outlook_file(*, wide: bool = True, html: bytes = b"") -> bytes:
    strings = {
        0x0037: "Mill denies it – süß",
        0x0C1A: "Jo Fennick",
        0x1000: "The mill denied it.\r\n\r\nSecond – ¶.",
    }
    streams = {
        f"__substg1.0_{number:04X}001{'F' if wide else 'E'}": value.encode("utf-16-le" if wide else "cp1252")
        for number, value in strings.items()
    }
    if html:
        streams["__substg1.0_10130102"] = html
        del streams[f"__substg1.0_1000001{'F' if wide else 'E'}"]
    sent = int((date(2024, 5, 3) - date(1601, 1, 1)).days * 86400 * 10_000_000)
    entries = struct.pack("<IIQ", 0x00390040, 6, sent) + struct.pack("<IIQ", 0x3FFD0003, 6, 1252)
    streams["__properties_version1.0"] = bytes(32) + entries
    return ole_file(streams)


@pytest.mark.parametrize("wide", [True, False])
def test_outlook_messages(wide: bool) -> None:
    article = opened(outlook_file(wide=wide), "a.msg").article
    assert shown(article) == [
        ("headline", "Mill denies it – süß"),
        ("byline", "From: Jo Fennick"),
        ("dateline", "2024-05-03"),
        ("paragraph", "The mill denied it."),
        ("paragraph", "Second – ¶."),
    ]


def test_outlook_messages_with_html_only() -> None:
    article = opened(outlook_file(html=b"<p>The mill denied it.</p><script>x</script>"), "a.msg").article
    assert shown(article)[-1] == ("paragraph", "The mill denied it.")


def test_a_damaged_outlook_message_is_refused() -> None:
    data = bytearray(outlook_file())
    data[60:80] = b"\xff" * 20
    with pytest.raises(ImportProblem):
        opened(bytes(data[:1500]), "a.msg")
