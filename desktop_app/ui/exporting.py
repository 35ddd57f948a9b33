"""Asks what goes into an export and where it goes, and has it written; takes notes of other programs over."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.export_options import ExportOptions
from desktop_app.services.bundle import Services
from desktop_app.services.export_service import ShownArticle
from desktop_app.services.notes_import import TakenOver
from desktop_app.services.settings import SettingsStore
from desktop_app.ui.export_dialog import Exportable, ExportChoice, ExportDialog
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.messages import told
from desktop_app.ui.page.article_page import PageState
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import told_formats

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.library import ArticleRef


class Exporting(QObject):
    """Exports the articles of tabs as they are shown there."""

    written = Signal(str)
    """Path of the file."""

    def __init__(self, services: Services, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._settings = services.settings
        self._messages = messages
        self._window = window

    def choose(self, key: str, state: PageState, others: Iterable[PageState], theme: Theme) -> None:
        """Ask for options and a file name, then export the article of `state`, or it and the others."""
        articles = Exportable(_shown([state]), _shown([state, *(o for o in others if o is not state)]))
        options = last_options(self._settings)
        dialog = ExportDialog(
            articles,
            told_formats(self._services.exports.formats()),
            ExportChoice(key, options, all_articles=False),
            (self._services.exports, self._services.pages, theme),
            self._window,
        )
        dialog.chosen.connect(lambda choice: self._ask_where(choice, articles, state))
        dialog.open()

    def export(self, key: str, state: PageState, target: Path) -> None:
        """Write the article with its notes to `target`; `written` or a message tells what came of it."""
        self._write(ExportChoice(key, ExportOptions(), all_articles=False), _shown([state]), target)

    def import_notes(self, state: PageState) -> None:
        """Ask for a file of annotations and take its notes over to the article of `state`."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Take notes over"),
            self._settings.get("export-folder", str(Path.home())),
            self.tr("Annotations (*.json *.jsonld *.jsonl);;All files (*)"),
        )
        if path:
            self.take_notes(Path(path), state)

    def take_notes(self, path: Path, state: PageState) -> None:
        """Take the notes of a file over to the article of `state`; a message tells what came of it."""
        self._services.notes_import.take(path, state.ref, self._on_taken, self._messages.show_problem)

    def _ask_where(self, choice: ExportChoice, articles: Exportable, state: PageState) -> None:
        keep_options(self._settings, choice.options)
        chosen = next(one for one in told_formats(self._services.exports.formats()) if one.key == choice.key)
        name = f"{Path(state.article.provenance.location).stem or 'article'}.hearsay{chosen.suffix}"
        start = str(Path(self._settings.get("export-folder", str(Path.home()))) / name)
        target, _ = QFileDialog.getSaveFileName(
            self._window, chosen.label, start, f"{chosen.label} (*{chosen.suffix})"
        )
        if target:
            self._settings.set("export-folder", str(Path(target).parent))
            self._write(choice, articles.chosen(all_articles=choice.all_articles), Path(target))

    def _write(self, choice: ExportChoice, shown: Mapping[ArticleRef, ShownArticle], target: Path) -> None:
        def done(report: object) -> None:
            for warning in getattr(report, "warnings", ()):
                self._messages.show_message(told(warning))
            self.written.emit(str(target))

        self._services.exports.write(
            choice.key,
            shown,
            target,
            options=choice.options,
            done=done,
            failed=self._messages.show_problem,
        )

    def _on_taken(self, result: TakenOver) -> None:
        words = self.tr("{taken} of {found} notes taken over.").format(taken=result.taken, found=result.found)
        if result.taken < result.found:
            words += " " + self.tr("The others are on other articles, or are here already.")
        if result.left_out:
            words += " " + self.tr("{count} annotations quote no words and were left out.").format(
                count=result.left_out
            )
        self._messages.show_message(words)


def last_options(settings: SettingsStore) -> ExportOptions:
    """What the reader chose last of what stays the same from one export to the next."""
    return ExportOptions(
        paper=settings.get("export-paper", "a4"),
        reviewer=settings.get("export-reviewer", ""),
        review_address=settings.get("export-review-address", ""),
    )


def keep_options(settings: SettingsStore, options: ExportOptions) -> None:
    """Remember that."""
    settings.set("export-paper", options.paper)
    settings.set("export-reviewer", options.reviewer)
    settings.set("export-review-address", options.review_address)


def _shown(states: Iterable[PageState]) -> dict[ArticleRef, ShownArticle]:
    return {state.ref: ShownArticle(state.article, state.analysis) for state in states}
