"""Problems, warnings and reasons of the other rooms are told in the reader's language."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.analysis.engine import Analyser
from desktop_app.domain.article import Article, Block, BlockRole, Provenance
from desktop_app.domain.errors import HearsayError, ImportProblem
from desktop_app.domain.spans import Span
from desktop_app.importers.registry import default_importers
from desktop_app.services.jobs import unexpected
from desktop_app.ui.messages import told, told_filters, told_problem
from tests.conftest import ROOT
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import choose
from tests.gui.test_translations import spoken


@pytest.fixture
def problem(qtbot: QtBot, tmp_path: Path) -> HearsayError:
    """What comes of opening a file that is not there."""
    with pytest.raises(ImportProblem) as caught:
        default_importers().open_path(tmp_path / "no {such} file.txt")
    return caught.value


@pytest.mark.parametrize("name", ["what", "advice", "why", "warnings", "formats"])
def test_the_window_shows_no_words_of_a_room_untold(name: str) -> None:
    """Where a module of the window takes up such words, a `told…` stands beside them."""
    untold = [
        f"{path.name}: {line.strip()}"
        for path in (ROOT / "desktop_app" / "ui").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(rf"\b(problem|error|statement|report|written|exports|_exports)\.{name}\b", line)
        and "told" not in line
        and path.name != "messages.py"
    ]
    assert untold == []


def test_english_is_told_as_it_is(problem: HearsayError) -> None:
    assert told_problem(problem) == f"{problem.what}\n{problem.advice}"
    assert told("Nobody wrote this sentence into a room.") == "Nobody wrote this sentence into a room."


def test_a_problem_is_told_with_its_names(problem: HearsayError, tmp_path: Path) -> None:
    with spoken("fr"):
        what, advice = told_problem(problem).split("\n")
    assert what == f"Il n’y a pas de fichier «\u00a0{tmp_path / 'no {such} file.txt'}\u00a0»."
    assert advice.startswith("Vérifiez le nom")


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Reading page 3 of 10", "Leyendo la página 3 de 10"),
        ("Reading minutes of a meeting.pdf", "Leyendo minutes of a meeting.pdf"),
        ("This file is a picture (PNG), which cannot be opened.", "Este archivo es una imagen (PNG), que no se puede abrir."),
        (
            "Nobody is cited for it, and it gives a figure (12,000), a date (“in 1990”).",
            "No se cita a nadie que lo respalde, y da una cifra (12,000), una fecha («in 1990»).",
        ),
        (
            "Damaged pages were left out: 1, 2 and 40 more. There is no text in this document.",
            "Se omitieron páginas dañadas: 1, 2 y 40 más. No hay texto en este documento.",
        ),
    ],
)  # fmt: skip
def test_what_is_filled_in_is_told_too(qtbot: QtBot, english: str, spanish: str) -> None:
    with spoken("es"):
        assert told(english) == spanish


def test_a_mistake_in_the_program_is_told_with_what_was_going_on(qtbot: QtBot) -> None:
    with spoken("es"):
        said = told_problem(unexpected(ValueError("x"), "Abriendo nota.txt"))
    assert said.startswith(
        "Hearsay cometió un error (ValueError): Abriendo nota.txt.\nLo que guardó está a salvo."
    )


def test_types_of_files_are_told(qtbot: QtBot) -> None:
    with spoken("fr"):
        lines = told_filters(default_importers().file_dialog_filters()).split(";;")
    assert lines[0].startswith("Documents (*.txt")
    assert "Pages web (*.html *.htm *.xhtml *.xht)" in lines
    assert lines[-1] == "Tous les fichiers (*)"


SAID = """The union claimed that the mayor had taken gifts. "I have never taken gifts," the mayor told reporters.

The ministry denied the report. The minister declined to comment. She said the plan was a disgrace.

"No," he said. The town has 12,000 people, twice as many as in 1990. Officials said the dam might break.
"""


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_reason_that_the_analysis_gives_is_told(
    qtbot: QtBot, shared_analyser: Analyser, language: str
) -> None:
    blocks, start = [], 0
    for words in SAID.split("\n\n"):
        blocks.append(Block(Span(start, start + len(words)), BlockRole.PARAGRAPH))
        start += len(words) + 2
    article = Article(SAID, tuple(blocks), Provenance("said.txt", datetime(2026, 11, 1, tzinfo=UTC), ""))
    reasons = {statement.why for statement in shared_analyser.analyse(article).statements}
    assert len(reasons) >= 5
    with spoken(language):
        assert [why for why in reasons if told(why) == why] == []


def test_the_window_gives_reasons_and_problems_in_french(
    qtbot: QtBot, open_window: OpenWindow, article_file: Path, tmp_path: Path
) -> None:
    with spoken("fr"):
        window = open_window(article_file)
        choose(window, "I have never")
        assert "A negative" not in window.inspector.text.text()
        window.opener.open_paths([tmp_path / "nowhere.txt"])
        bar = window.message_bar
        qtbot.waitUntil(bar.isVisible)
        assert "Il n’y a pas de fichier" in bar.label.text()
        qtbot.waitUntil(lambda: not window._services.jobs.active())


def test_what_is_going_on_is_told_from_its_first_moment(qtbot: QtBot, open_window: OpenWindow) -> None:
    with spoken("fr"):
        window = open_window()
        job = window._services.jobs.submit(lambda _: None, what="Copying the library")
        assert window.jobs.label.text() == "Copie de la bibliothèque …"
        qtbot.waitUntil(lambda: job not in window._services.jobs.active())


def test_every_job_has_a_name_that_can_be_told() -> None:
    """A service names its jobs in the reader's language, or in words that the window finds among the templates."""
    named = re.compile(r"""what=f?"[A-Z]|apart\(.*, f?"[A-Z]|failed, f?"[A-Z]""")
    templates = json.loads((ROOT / "resources/translations/messages.json").read_text(encoding="utf-8"))
    untold = [
        f"{path.name}: {line.strip()}"
        for path in (ROOT / "desktop_app" / "services").glob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if named.search(line) and not any(one in re.sub(r"\{[\w.]+\.", "{", line) for one in templates)
    ]
    assert untold == []
