"""Exporting from the window: options in one dialog, the pages beside it, files as chosen; notes of other programs."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.progress import Progress
from desktop_app.exporters.pdf import MarkedPdf
from desktop_app.ui.export_dialog import ExportDialog
from desktop_app.ui.main_window import MainWindow
from tests.exporters.pdf_reading import highlights_of
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import dialog, page_of

LONG = 60_000


@pytest.fixture
def chooses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The reader names the file that stands first in the list."""
    targets: list[Path] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(targets[0]) if targets else "", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(targets[0]) if targets else "", ""))
    return targets


def opened_dialog(qtbot: QtBot, window: MainWindow, name: str) -> ExportDialog:
    window.actions_.by_id[name].trigger()
    found = dialog()
    assert isinstance(found, ExportDialog)
    return found


def test_the_pages_are_shown_as_they_will_be(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    window = open_window(article_file)
    box = opened_dialog(qtbot, window, "export-pdf")
    qtbot.waitUntil(lambda: box.preview.view is not None, timeout=LONG)
    view = box.preview.view
    assert view is not None

    def colours() -> set[str]:
        image = view.viewport().grab().toImage()
        return {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        }

    qtbot.waitUntil(lambda: "#cfe2fb" in colours(), timeout=LONG)  # the fill of claims
    assert "#fddcc3" in colours()  # and of denials
    for kind in list(box.kinds.values())[1:]:
        kind.setChecked(False)
    qtbot.waitUntil(lambda: box.preview.view is not view, timeout=LONG)
    box.reject()


def test_pages_that_nobody_waits_for_are_not_made_to_the_end(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long article's preview stops when the reader chooses something else or closes the dialog."""
    begun, outcomes = threading.Event(), []

    def endless(
        _self: MarkedPdf, _documents: object, _target: Path, _options: object, progress: Progress
    ) -> None:
        begun.set()
        deadline = time.monotonic() + 60
        while not progress.cancelled and time.monotonic() < deadline:
            time.sleep(0.01)
        outcomes.append(progress.cancelled)
        raise Cancelled

    monkeypatch.setattr(MarkedPdf, "write", endless)
    window = open_window(article_file)
    box = opened_dialog(qtbot, window, "export-pdf")
    qtbot.waitUntil(begun.is_set, timeout=LONG)
    begun.clear()
    box.own_voice.setChecked(False)
    qtbot.waitUntil(begun.is_set, timeout=LONG)
    qtbot.waitUntil(lambda: outcomes == [True], timeout=LONG)
    box.reject()
    qtbot.waitUntil(lambda: outcomes == [True, True], timeout=LONG)


def test_what_was_chosen_is_written(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path, chooses: list[Path]
) -> None:
    window = open_window(article_file)
    box = opened_dialog(qtbot, window, "export-pdf")
    box.own_voice.setChecked(False)
    for row in range(box.speakers.count()):
        item = box.speakers.item(row)
        item.setCheckState(Qt.CheckState.Checked if item.text() == "Lea Duval" else Qt.CheckState.Unchecked)
    box.paper.setCurrentIndex(box.paper.findData("us-letter"))
    target = tmp_path / "out.pdf"
    chooses.append(target)
    with qtbot.waitSignal(window.exporting.written, timeout=LONG):
        box.export_button.click()
    found = highlights_of(target.read_bytes())
    assert found
    assert all("Lea Duval" in one.contents for one in found)
    again = opened_dialog(qtbot, window, "export-docx")
    assert again.paper.currentData() == "us-letter"
    assert again.format.currentText() == "Word document with comments"
    qtbot.waitUntil(lambda: "no preview" in again.preview.label.text(), timeout=LONG)
    again.reject()


def test_every_open_article_can_go_in(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path, chooses: list[Path]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Council denies delay\n\nThe council denied that the quay was late.\n", encoding="utf-8")
    window = open_window(article_file, other)
    qtbot.waitUntil(lambda: len(list(window.tabs.pages())) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: not window._services.jobs.active(), timeout=LONG)
    box = opened_dialog(qtbot, window, "export-csv")
    assert box.all_articles.isVisible()
    box.all_articles.setChecked(True)
    target = tmp_path / "out.csv"
    chooses.append(target)
    with qtbot.waitSignal(window.exporting.written, timeout=LONG):
        box.export_button.click()
    text = target.read_text(encoding="utf-8-sig")
    assert "Mayor denies taking gifts" in text
    assert "Council denies delay" in text


def test_what_the_export_warns_of_is_told(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path, chooses: list[Path]
) -> None:
    window = open_window(article_file)
    box = opened_dialog(qtbot, window, "export-annotated-pdf")
    chooses.append(tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: "did not come from a PDF" in box.preview.label.text(), timeout=LONG)
    box.export_button.click()
    qtbot.waitUntil(lambda: "did not come from a PDF" in window.message_bar.label.text(), timeout=LONG)
    assert not (tmp_path / "out.pdf").exists()


def test_nothing_is_written_without_a_name(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path, chooses: list[Path]
) -> None:
    window = open_window(article_file)
    before = set(tmp_path.iterdir())
    opened_dialog(qtbot, window, "export-csv").export_button.click()
    qtbot.waitUntil(lambda: not window._services.jobs.active(), timeout=LONG)
    assert {path for path in tmp_path.iterdir() if path.suffix == ".csv"} <= before


def test_annotations_of_another_program_become_notes(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path, chooses: list[Path]
) -> None:
    window = open_window(article_file)
    quote = {"type": "TextQuoteSelector", "exact": "closed the quay", "prefix": "because we ", "suffix": "."}
    made = {"id": "x1", "created": "2026-01-02T03:04:05Z", "text": "When was that?", "tags": ["quay"]}
    hypothesis = {
        **made,
        "uri": "https://example.org/story",
        "target": [{"source": "https://example.org/story", "selector": [quote]}],
    }
    path = tmp_path / "hypothesis.json"
    path.write_text(
        json.dumps({"annotations": [hypothesis, {**hypothesis, "id": "x2", "references": ["x1"]}]})
    )
    chooses.append(path)
    window.actions_.by_id["import-notes"].trigger()
    qtbot.waitUntil(
        lambda: [note.body for note in page_of(window).state.notes] == ["When was that?"], timeout=LONG
    )
    (note,) = page_of(window).state.notes
    assert (note.anchor.exact, note.tags) == ("closed the quay", ("quay",))
    assert "1 of 1 notes taken over. 1 annotations quote no words" in window.message_bar.label.text()
    path.write_text("not json")
    window.actions_.by_id["import-notes"].trigger()
    qtbot.waitUntil(lambda: "The file is not JSON." in window.message_bar.label.text(), timeout=LONG)
