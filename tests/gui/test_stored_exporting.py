"""Articles of the library written in another format: chosen from the list, into a folder or one file."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.article import Article, Block, Provenance
from desktop_app.domain.library import LibraryEntry
from desktop_app.domain.spans import Span
from desktop_app.services.stored_export import StoredExport
from desktop_app.ui.export_dialog import ExportDialog
from desktop_app.ui.library.articles_page import ArticlesPage
from desktop_app.ui.main_window import MainWindow
from tests.exporters.pdf_reading import highlights_of
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import dialog


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path) -> MainWindow:
    """A window on a library with two articles that are analysed and one that is not."""
    other = tmp_path / "other.txt"
    other.write_text("Council denies delay\n\nThe council denied that the quay was late.\n", encoding="utf-8")
    opened = open_window(article_file, other)
    qtbot.waitUntil(lambda: len(list(opened.tabs.pages())) == 2)
    qtbot.waitUntil(lambda: not opened._services.jobs.active())
    raw = Article(
        "Never looked at.",
        (Block(Span(0, 16)),),
        Provenance("/raw.txt", datetime(2026, 1, 2, tzinfo=UTC), "7" * 64),
    )
    added: list[object] = []
    opened._services.library.read(lambda library: library.add(raw, b"raw"), added.append)
    qtbot.waitUntil(lambda: bool(added))
    return opened


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the reader names."""
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "all.csv"), ""))
    return folder


def all_chosen(qtbot: QtBot, window: MainWindow) -> ArticlesPage:
    """The list of articles with every one selected."""
    window.actions_.by_id["library-articles"].trigger()
    articles = window.desk.window().articles
    qtbot.waitUntil(lambda: articles.list.count() == 3)
    articles.list.selectAll()
    return articles


def dialog_of(qtbot: QtBot, window: MainWindow, key: str) -> ExportDialog:
    """The dialog that the menu opens, with that format chosen."""
    window.actions_.by_id["library-export"].trigger()
    qtbot.waitUntil(lambda: isinstance(dialog(), ExportDialog))
    box = dialog()
    assert isinstance(box, ExportDialog)
    box.format.setCurrentIndex(box.format.findData(key))
    return box


def test_each_gets_a_file_in_a_folder_and_what_cannot_be_is_told(
    qtbot: QtBot, window: MainWindow, out: Path
) -> None:
    articles = all_chosen(qtbot, window)
    (out / "council-denies-delay.pdf").write_text("older")
    (out / "Mayor-Denies-Taking-Gifts.pdf").write_text("would be overwritten on Windows")
    box = dialog_of(qtbot, window, "pdf")
    assert "3" in box.windowTitle()
    assert not box.one_file.isVisible()
    assert not box.whose.isVisible()
    qtbot.waitUntil(lambda: box.preview.view is not None)  # the pages of one of them
    box.export_button.click()
    qtbot.waitUntil(lambda: "2 of 3 articles" in articles.state.text())
    assert "no analysis yet" in articles.state.text()
    assert sorted(path.name for path in out.iterdir()) == [
        "Mayor-Denies-Taking-Gifts.pdf", "council-denies-delay-2.pdf", "council-denies-delay.pdf",
        "mayor-denies-taking-gifts-2.pdf",
    ]  # fmt: skip
    assert (out / "council-denies-delay.pdf").read_text() == "older"
    assert highlights_of((out / "mayor-denies-taking-gifts-2.pdf").read_bytes())


def test_all_go_into_one_file_where_the_format_can(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    articles = all_chosen(qtbot, window)
    box = dialog_of(qtbot, window, "csv")
    assert box.one_file.isVisible()
    box.one_file.setChecked(True)
    box.export_button.click()
    qtbot.waitUntil(lambda: "2 of 3 articles" in articles.state.text())
    text = (out / "all.csv").read_text(encoding="utf-8-sig")
    assert "Mayor denies taking gifts" in text
    assert "Council denies delay" in text
    assert [path.name for path in out.iterdir()] == ["all.csv"]


def test_why_nothing_was_written_is_told_for_each(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    articles = all_chosen(qtbot, window)
    dialog_of(qtbot, window, "annotated-pdf").export_button.click()
    qtbot.waitUntil(lambda: "Nothing was written." in articles.state.text())
    assert articles.state.text().count("did not come from a PDF") == 2
    assert list(out.iterdir()) == []


def test_without_a_selection_the_list_asks_for_one(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.by_id["library-export"].trigger()
    articles = window.desk.window().articles
    assert "Select the articles" in articles.state.text()
    assert not articles.export_as.isEnabled()


def test_the_list_has_a_menu_of_its_own(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    articles = all_chosen(qtbot, window)
    articles.list.customContextMenuRequested.emit(QPoint(4, 4))
    menu = next(one for one in articles.findChildren(QMenu) if one.isVisible())
    assert [action.text() for action in menu.actions()] == [
        "Open", "Export …", "Pack into one file …", "Remove",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: isinstance(dialog(), ExportDialog))
    box = dialog()
    assert isinstance(box, ExportDialog)
    box.reject()


def test_cancelling_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader stops while the first article is written."""
    begun, go_on = threading.Event(), threading.Event()
    plain = StoredExport.document

    def slow(self: StoredExport, entry: LibraryEntry) -> object:
        begun.set()
        assert go_on.wait(60)
        return plain(self, entry)

    monkeypatch.setattr(StoredExport, "document", slow)
    articles = all_chosen(qtbot, window)
    dialog_of(qtbot, window, "docx").export_button.click()
    qtbot.waitUntil(begun.is_set)
    bar = window.desk.window().jobs
    qtbot.waitUntil(bar.cancel.isVisible)
    bar.cancel.click()
    assert bar.label.text() == "Stopping …"
    go_on.set()
    qtbot.waitUntil(lambda: not window._services.jobs.active())
    assert list(out.iterdir()) == []
    assert "written" not in articles.state.text()


def test_one_article_is_written_to_the_file_that_is_named(
    qtbot: QtBot, window: MainWindow, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out / "mine.pdf"), ""))
    articles = all_chosen(qtbot, window)
    articles.list.clearSelection()
    for row in range(3):
        item = articles.list.item(row)
        item.setSelected("Mayor" in item.text())
    box = dialog_of(qtbot, window, "pdf")
    assert box.whose.isVisible()
    box.export_button.click()
    qtbot.waitUntil(lambda: "1 of 1 articles" in articles.state.text())
    with pikepdf.open(out / "mine.pdf") as pdf:
        assert len(pdf.pages) >= 1
