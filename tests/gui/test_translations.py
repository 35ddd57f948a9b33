"""French and Spanish: every string of the window is translated, with the same places to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.resource_files import resource_path
from desktop_app.ui.start_page import StartPage
from desktop_app.ui.translations import LANGUAGES, install_translation, language_to_use
from tests.conftest import ROOT
from tests.gui.conftest import OpenWindow
from tests.gui.helpers import choose

TRANSLATED = [code for code in LANGUAGES if code != "en"]
Message = etree._Element


@pytest.fixture(scope="module")
def monkeypatch_module() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture(scope="module")
def tool(monkeypatch_module: pytest.MonkeyPatch) -> ModuleType:
    """`packaging/translations.py`."""
    monkeypatch_module.syspath_prepend(str(ROOT / "packaging"))
    spec = spec_from_file_location("translations_tool", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """The program in another language for a while."""
    application = QCoreApplication.instance()
    assert application is not None
    usual = QLocale()
    installed = install_translation(application, language)
    try:
        yield
    finally:
        for translator in installed:
            application.removeTranslator(translator)
        QLocale.setDefault(usual)


def messages(file: Path) -> dict[tuple[str, str], Message]:
    """The messages of a translation file by context and source."""
    root = etree.parse(str(file)).getroot()
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def words(message: Message) -> list[str]:
    """The translation, in all its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def shipped(language: str) -> Path:
    return resource_path("translations", f"hearsay_{language}.ts")


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_string_of_the_program_is_missing(tool: ModuleType, tmp_path: Path, language: str) -> None:
    fresh = tmp_path / f"hearsay_{language}.ts"
    assert tool.update(shipped(language), fresh) == 0
    unfinished = [
        key
        for key, message in messages(fresh).items()
        if message.find("translation").get("type") or not all(words(message))  # type: ignore[union-attr]
    ]
    assert unfinished == [], "run packaging/translations.py update, translate, then release"


def test_what_the_rooms_say_is_collected(tool: ModuleType) -> None:
    fresh = tool.as_json(tool.collected(ROOT / "desktop_app"))
    assert tool.MESSAGES.read_text(encoding="utf-8") == fresh, "run packaging/translations.py update"


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_what_is_filled_in_and_what_follows(language: str) -> None:
    for (context, source), message in messages(shipped(language)).items():
        for translation in words(message):
            where = f"{context}: {source} -> {translation}"
            assert sorted(re.findall(r"\{\w+\}|%n|\*\.\w+|Ctrl\+\w", source)) == sorted(
                re.findall(r"\{\w+\}|%n|\*\.\w+|Ctrl\+\w", translation)
            ), where
            for end in ("…", ":", "\n"):
                assert source.endswith(end) == translation.endswith(end), where
            assert ("&" in source) == ("&" in translation), where
            assert source.startswith(" ") == translation.startswith((" ", "\u00a0")), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_is_made_of_what_was_translated(
    tool: ModuleType, tmp_path: Path, language: str
) -> None:
    fresh = tmp_path / "fresh.qm"
    assert tool.release(shipped(language), fresh) == 0
    assert fresh.read_bytes() == shipped(language).with_suffix(".qm").read_bytes(), (
        "run packaging/translations.py release"
    )


def test_the_language_is_the_chosen_one_else_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_to_use("es") == "es"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_CA"))
    assert language_to_use("") == "fr"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("sv_SE"))
    assert language_to_use("") == "en"
    assert language_to_use("tlh") == "en"


def test_the_window_speaks_french(open_window: OpenWindow, article_file: Path) -> None:
    with spoken("fr"):
        window = open_window(article_file)
        assert window.legend.buttons["claim"].text().startswith("Affirmations")
        choose(window, "I have never")
        said = window.inspector.text.text()
        assert "Démenti" in said
        assert "Dément\u00a0:" in said
        assert window.speakers.windowTitle() == "Locuteurs"
        assert window.actions_.by_id["verdict-misleading"].text() == "Trompeur"
        assert window.actions_.by_id["export-docx"].text().startswith("Document Word")


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [("en", "1 note", "2 notes"), ("fr", "1 note", "2 notes"), ("es", "1 nota", "2 notas")],
)
def test_plurals(qtbot: QtBot, language: str, one: str, two: str) -> None:
    with spoken(language):
        page = StartPage()
        qtbot.addWidget(page)
        assert [page.tr("%n note(s)", "", count) for count in (1, 2)] == [one, two]


@pytest.mark.parametrize("language", TRANSLATED)
def test_mnemonics_are_of_use_in_every_language(open_window: OpenWindow, language: str) -> None:
    with spoken(language):
        window = open_window()
        taken = {key.toString() for action in window.actions_.by_id.values() for key in action.shortcuts()}
        menus = [action.menu() for action in window.menuBar().actions()]
        for menu in menus:
            assert isinstance(menu, QMenu)
            assert QKeySequence.mnemonic(menu.title()).toString() not in taken, menu.title()
            used = [key for a in menu.actions() if (key := QKeySequence.mnemonic(a.text()).toString())]
            twice = sorted({key for key in used if used.count(key) > 1})
            assert twice == [], [a.text() for a in menu.actions()]
        titles = [QKeySequence.mnemonic(menu.title()).toString() for menu in menus]  # type: ignore[union-attr]
        assert len(set(titles)) == len(titles)
