"""Opening what journalists are sent, in the real window: addresses, the clipboard, books, PDF and their questions."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pikepdf import Encryption
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.opening.address_dialog import AddressDialog, address_in
from desktop_app.ui.opening.item_list import ItemList
from desktop_app.ui.opening.opener import copied_from
from desktop_app.ui.opening.original_panel import OriginalPanel
from tests.gui.conftest import OpenWindow, shut
from tests.gui.test_main_job import page_of
from tests.importers.documents import changed, typeset
from tests.local_site import Site, local_site

PDF_SOURCE = """#set page(width: 148mm, height: 210mm)
#set text(font: "DejaVu Serif", size: 11pt)
#text(size: 20pt)[*Mayor denies taking gifts*]

The Harbour Union claimed on Monday that Mayor Lea Duval had taken gifts from a builder.

#for i in range(24) [The council met on day #i of the month and talked about the quay for some hours. #parbreak()]

Mayor Duval denied on Friday that she had met the builder.
"""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with local_site(monkeypatch) as address:
        yield address


def dialog_of(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind that stands open, waited for."""

    def shown() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
    return shown()[0]


def wait_for(qtbot: QtBot, window: MainWindow, what: Callable[[], object]) -> None:
    """Wait until `what` is true and nothing goes on any more."""
    qtbot.waitUntil(lambda: bool(what()) and not window._services.jobs.active())


def test_a_page_is_fetched_when_the_reader_says_so(qtbot: QtBot, open_window: OpenWindow, site: str) -> None:
    window = open_window()
    QApplication.clipboard().setText(f"{site}/page")
    window.actions_.open_address.trigger()
    dialog = dialog_of(qtbot, window, AddressDialog)
    assert isinstance(dialog, AddressDialog)
    assert dialog.address() == f"{site}/page"
    assert Site.asked == []
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    wait_for(qtbot, window, window.page)
    assert Site.asked == ["/page"]
    assert "The owner of a paper mill denied" in page_of(window).view.toPlainText()


def test_a_page_that_is_not_there_is_told(qtbot: QtBot, open_window: OpenWindow, site: str) -> None:
    window = open_window()
    window._services.reading.open_address(f"{site}/nowhere")
    wait_for(qtbot, window, window.message_bar.isVisible)
    assert "no such page" in window.message_bar.label.text()
    assert window.page() is None


def test_what_was_copied_opens(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    data = QMimeData()
    data.setHtml(
        "<h1>Mill denies it</h1><p>The owner of a paper mill denied on Friday that it was to blame.</p>"
    )
    data.setText("Mill denies it The owner …")
    QApplication.clipboard().setMimeData(data)
    window.actions_.paste.trigger()
    wait_for(qtbot, window, window.page)
    assert window.windowTitle().startswith("Mill denies it")
    assert page_of(window).counts()["denial"] >= 1


def test_an_empty_clipboard_is_told(open_window: OpenWindow) -> None:
    window = open_window()
    QApplication.clipboard().clear()
    window.actions_.paste.trigger()
    assert "nothing to open" in window.message_bar.label.text()


def test_a_dropped_link_is_not_fetched_unasked(qtbot: QtBot, open_window: OpenWindow, site: str) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl(f"{site}/page")])
    data.setHtml(f'<a href="{site}/page">A page</a>')
    assert window.opener.take(data)
    dialog = dialog_of(qtbot, window, AddressDialog)
    dialog.reject()
    assert Site.asked == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://example.org/a?b=c \n", "https://example.org/a?b=c"),
        ("https://example.org two words", None),
        ("file:///etc/passwd", None),
        ("example.org", None),
        ("", None),
    ],
)
def test_an_address_is_recognised(text: str, address: str | None) -> None:
    assert address_in(text) == address


def test_the_page_that_something_was_copied_from_is_kept() -> None:
    data = QMimeData()
    data.setData("text/x-moz-url-priv", "https://example.org/a".encode("utf-16-le"))
    assert copied_from(data) == "https://example.org/a"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.epub"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/epub+zip")
        file.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="b.opf"/></rootfiles></container>',
        )
        file.writestr(
            "b.opf",
            '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            '<dc:title>Two chapters</dc:title></metadata><manifest><item id="a" href="a.xhtml" '
            'media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>'
            '</manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
        )
        for name, words in (("a", "The mayor denied taking gifts."), ("b", "The builder claimed otherwise.")):
            file.writestr(
                f"{name}.xhtml",
                f'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Chapter {name}</h1><p>{words}</p></body></html>',
            )
    return path


def test_the_chapters_of_a_book_open_one_by_one_and_again_after_a_restart(
    qtbot: QtBot, open_window: OpenWindow, book: Path
) -> None:
    window = open_window(book)
    items = page_of(window).findChild(ItemList)
    assert items is not None
    assert [items.list.item(row).text() for row in range(items.list.count())] == ["Chapter a", "Chapter b"]
    items.list.itemActivated.emit(items.list.item(1))
    wait_for(qtbot, window, lambda: "The builder claimed" in page_of(window).view.toPlainText())
    shut(window, window._services)
    again = open_window()
    qtbot.waitUntil(lambda: again.start_page.recent.count() > 0)
    again.start_page.recent.itemActivated.emit(again.start_page.recent.item(0))
    wait_for(qtbot, again, lambda: again.page() and page_of(again).findChild(ItemList))


def test_long_summaries_of_a_feed_are_cut_in_the_list_and_whole_in_the_tool_tip(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "feed.rss"
    summary = "The owner of the mill denied it. " * 12
    path.write_text(
        f"<rss version='2.0'><channel><title>The Courier</title><item><title>Mill</title><description>{summary}"
        "</description><link>https://a.example/1</link></item></channel></rss>"
    )
    items = page_of(open_window(path)).findChild(ItemList)
    assert items is not None
    row = items.list.item(0)
    assert row.text().startswith("Mill\nThe owner of the mill")
    assert row.text().endswith(" …")
    assert len(row.text()) < 180
    assert row.toolTip() == summary.strip()


def test_what_was_left_out_of_a_web_page_can_be_seen(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    paragraphs = "".join(
        f"<p>The owner of a paper mill denied on day {i} that it was to blame for the dead fish in the river.</p>"
        for i in range(8)
    )
    path.write_text(
        "<html><body><nav><ul><li>Weather and traffic</li></ul></nav><article><h1>Mill denies it</h1>"
        f"{paragraphs}</article><footer>Imprint and contact</footer></body></html>",
        encoding="utf-8",
    )
    window = open_window(path)
    assert "Weather and traffic" not in page_of(window).view.toPlainText()
    assert window.actions_.full_text.isEnabled()
    window.actions_.full_text.trigger()
    wait_for(qtbot, window, lambda: "Weather and traffic" in page_of(window).view.toPlainText())
    assert "Mill denies it" in page_of(window).view.toPlainText()


def test_an_encrypted_pdf_asks_for_its_password_until_it_is_right(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "secret.pdf"
    locked = Encryption(owner="owner", user="user")
    path.write_bytes(changed(typeset(tmp_path, PDF_SOURCE), lambda _: None, encryption=locked))
    window = open_window()
    window.opener.open_paths([path])
    for password in ("wrong", "user"):
        dialog = dialog_of(qtbot, window, QInputDialog)
        assert isinstance(dialog, QInputDialog)
        assert "secret.pdf" in dialog.labelText()
        dialog.setTextValue(password)
        dialog.accept()
        qtbot.waitUntil(lambda: not dialog.isVisible())  # noqa: B023 - waited for within the round
    wait_for(qtbot, window, window.page)
    assert window.windowTitle().startswith("Mayor denies taking gifts")


def test_the_original_pages_stand_beside_the_text_and_both_scroll_together(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(typeset(tmp_path, PDF_SOURCE))
    window = open_window(path)
    page = page_of(window)
    assert window.actions_.original.isEnabled()
    assert not window.actions_.original.isChecked()
    window.actions_.original.trigger()
    wait_for(qtbot, window, lambda: page.findChild(OriginalPanel))
    panel = page.findChild(OriginalPanel)
    assert isinstance(panel, OriginalPanel)
    wait_for(qtbot, window, lambda: panel.view._pictures)
    assert window.actions_.original.isChecked()
    shown = panel.view.grab().toImage()
    claim = panel._print.marks["claim"].fill.name()
    colours = {
        shown.pixelColor(x, y).name() for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3)
    }
    assert claim in colours

    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum())
    assert panel.view.verticalScrollBar().value() > 0
    panel.view.verticalScrollBar().setValue(0)
    assert page.view.verticalScrollBar().value() < page.view.verticalScrollBar().maximum() // 2

    width = panel.view._page_rect(0).width()
    panel.larger.click()
    assert panel.view._page_rect(0).width() == pytest.approx(1.25 * width, abs=2)
    assert panel.view.horizontalScrollBar().maximum() > 0
    panel.smaller.click()
    assert panel.view._page_rect(0).width() == width

    panel.close_button.click()
    assert not window.actions_.original.isChecked()
    qtbot.waitUntil(
        lambda: not [c for c in psutil.Process().children() if "page_child" in " ".join(c.cmdline())]
    )


def test_a_click_on_the_page_chooses_the_statement(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(typeset(tmp_path, PDF_SOURCE))
    window = open_window(path)
    page = page_of(window)
    window.actions_.original.trigger()
    wait_for(qtbot, window, lambda: page.findChild(OriginalPanel))
    panel = page.findChild(OriginalPanel)
    assert isinstance(panel, OriginalPanel)
    box = panel._map.place_of(page.state.article.text.index("had taken"))
    assert box is not None
    place = panel.view._rect(box).center().toPoint()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Harbour Union" in window.inspector.text.text()


def test_a_scan_without_text_is_said_to_be_one(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    from tests.importers.documents import scanned

    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(typeset(tmp_path, "#set page(width: 60mm, height: 30mm)\nMayor denies it")))
    window = open_window()
    window.opener.open_paths([path])

    def told() -> bool:
        return window.message_bar.isVisible() or any(box.isVisible() for box in window.findChildren(QDialog))

    wait_for(qtbot, window, told)
    words = window.message_bar.label.text() + "".join(
        box.text() for box in window.findChildren(QDialog) if hasattr(box, "text")
    )
    assert "scan" in words.lower()
    for box in window.findChildren(QDialog):
        box.reject()
