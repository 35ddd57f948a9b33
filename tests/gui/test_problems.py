"""What goes wrong is told above the page: what happened, what to do, and never a traceback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AnalysisProblem
from tests.gui.conftest import OpenWindow
from tests.gui.test_main_job import page_of


def empty(path: Path) -> None:
    path.write_bytes(b"")


def binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


def missing(path: Path) -> None:
    path.unlink(missing_ok=True)


def folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [empty, binary, missing, folder])
def test_a_file_that_cannot_be_opened(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    window = open_window()
    path = tmp_path / "bad.txt"
    make(path)
    with qtbot.waitSignal(window._services.reading.failed):
        window.opener.open_paths([path])
    assert window.message_bar.isVisible()
    said = window.message_bar.label.text()
    assert "bad.txt" in said or "file" in said
    assert "Traceback" not in said
    assert len(said.splitlines()) >= 2
    window.message_bar.close_button.click()
    assert not window.message_bar.isVisible()


def test_a_damaged_library_is_told_and_left_alone(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "broken.db").write_bytes(b"no database" * 999)
    window = open_window(library="broken.db")
    qtbot.waitUntil(window.desk.offers.isVisible)
    assert "damaged" in window.desk.offers.label.text()
    assert "Save what can still be read" in [button.text() for button in window.desk.offers.buttons]
    assert (tmp_path / "broken.db").read_bytes() == b"no database" * 999


def test_without_a_language_model_the_text_is_shown_uncoloured(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import desktop_app.app as app

    def missing_model(_: str | None) -> None:
        raise AnalysisProblem("No English language model is installed.", "Run: python -m pip install X")

    monkeypatch.setattr(app, "_analyser", missing_model)
    window = open_window(article_file)
    page = window.page()
    assert page is not None
    assert "Mayor denies taking gifts" in page.view.toPlainText()
    assert page.state.analysis.statements == ()
    assert "pip install" in window.message_bar.label.text()


def test_an_export_that_cannot_be_written_is_told(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    window = open_window(article_file)
    window.exporting.export("pdf", page_of(window).state, tmp_path / "no" / "such" / "folder.pdf")
    qtbot.waitUntil(window.message_bar.isVisible)
    assert "could not be written" in window.message_bar.label.text()


def test_the_start_page_lists_what_is_in_the_library(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path
) -> None:
    from tests.gui.conftest import shut

    window = open_window(article_file)
    shut(window, window._services)
    again = open_window()
    qtbot.waitUntil(lambda: again.start_page.recent.count() == 1)
    assert "Mayor denies taking gifts" in again.start_page.recent.item(0).text()
    with qtbot.waitSignal(again._services.reading.analysed):
        again.start_page.recent.itemActivated.emit(again.start_page.recent.item(0))
    assert again.page() is not None
