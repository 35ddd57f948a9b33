"""Asks what of the library's articles goes into an export and where it goes, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.library import ArticleRef, LibraryEntry
from desktop_app.services.bundle import Services
from desktop_app.services.export_service import ExportFormat, ShownArticle, StoredWritten, Target
from desktop_app.ui.export_dialog import Exportable, ExportChoice, ExportDialog
from desktop_app.ui.exporting import keep_options, last_options
from desktop_app.ui.messages import told, told_problem
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import told_formats

MOST_TOLD = 5
"""Articles that could not be exported that are named; the others are counted."""


class StoredExporting(QObject):
    """Exports articles of the library as they stand there.

    Args:
        services: what reads and writes.
        theme: how previews are painted now.
    """

    told = Signal(str)
    """What came of it, in words."""

    def __init__(self, services: Services, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._exports = services.exports
        self._pages = services.pages
        self._settings = services.settings
        self._theme = theme

    def choose(self, entries: Sequence[LibraryEntry], window: QWidget) -> None:
        """Ask for format and options, then where to; the dialog belongs to `window`."""

        def ask(first: Mapping[ArticleRef, ShownArticle]) -> None:
            dialog = ExportDialog(
                Exportable(first, first, len(entries)),
                told_formats(self._exports.formats()),
                ExportChoice(
                    self._settings.get("export-format", "pdf"),
                    last_options(self._settings),
                    all_articles=False,
                ),
                (self._exports, self._pages, self._theme()),
                window,
            )
            dialog.chosen.connect(lambda choice: self._ask_where(choice, entries, window))
            dialog.open()

        self._exports.first_stored(entries, ask)

    def _ask_where(self, choice: ExportChoice, entries: Sequence[LibraryEntry], window: QWidget) -> None:
        keep_options(self._settings, choice.options)
        self._settings.set("export-format", choice.key)
        chosen = next(one for one in told_formats(self._exports.formats()) if one.key == choice.key)
        is_folder = len(entries) > 1 and not choice.one_file
        before = Path(self._settings.get("export-folder", str(Path.home())))
        if is_folder:
            path = QFileDialog.getExistingDirectory(window, self.tr("Into which folder?"), str(before))
        else:
            path = self._asked_file(chosen, before / f"articles.hearsay{chosen.suffix}", window)
        if path:
            self._settings.set("export-folder", path if is_folder else str(Path(path).parent))
            self.write(choice, entries, Target(Path(path), chosen.suffix, is_folder))

    @staticmethod
    def _asked_file(chosen: ExportFormat, start: Path, window: QWidget) -> str:
        kind = f"{chosen.label} (*{chosen.suffix})"
        return QFileDialog.getSaveFileName(window, chosen.label, str(start), kind)[0]

    def write(self, choice: ExportChoice, entries: Sequence[LibraryEntry], target: Target) -> None:
        """Write the articles; `told` says what came of it."""
        self._exports.write_stored(
            choice.key,
            entries,
            target,
            choice.options,
            done=lambda written: self._tell(written, len(entries), target),
            failed=lambda problem: self.told.emit(told_problem(problem).replace("\n", " ")),
        )

    def _tell(self, written: StoredWritten, wanted: int, target: Target) -> None:
        done = wanted - len(written.failed)
        parts = [
            self.tr("{done} of {wanted} articles written to {path}.").format(
                done=done, wanted=wanted, path=target.path
            )
        ]
        if not written.files:
            parts = [self.tr("Nothing was written.")]
        if written.failed:
            reasons = [self._reason(title, why) for title, why in written.failed[:MOST_TOLD]]
            parts.append(self.tr("Not exported: {articles}").format(articles=" ".join(reasons)))
        if len(written.failed) > MOST_TOLD:
            parts.append(self.tr("And %n more.", "", len(written.failed) - MOST_TOLD))
        self.told.emit(" ".join((*parts, *map(told, written.warnings))))

    def _reason(self, title: str, why: str) -> str:
        return told(why) or self.tr("“{title}” has no analysis yet: open it once.").format(title=title)
