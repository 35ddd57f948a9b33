"""Asks where an export goes and has it written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services.export_service import ExportService, ShownArticle
from desktop_app.services.settings import SettingsStore
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.page.article_page import PageState


class Exporting(QObject):
    """Exports the article of a tab as it is shown there."""

    written = Signal(str)
    """Path of the file."""

    def __init__(
        self, exports: ExportService, settings: SettingsStore, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._exports = exports
        self._settings = settings
        self._messages = messages
        self._window = window

    def choose(self, key: str, state: PageState) -> None:
        """Ask for a file name, then export."""
        chosen = next((one for one in self._exports.formats() if one.key == key), None)
        if chosen is None:
            return
        name = f"{Path(state.article.provenance.location).stem or 'article'}.hearsay{chosen.suffix}"
        start = str(Path(self._settings.get("export-folder", str(Path.home()))) / name)
        target, _ = QFileDialog.getSaveFileName(
            self._window, chosen.label, start, f"{chosen.label} (*{chosen.suffix})"
        )
        if target:
            self._settings.set("export-folder", str(Path(target).parent))
            self.export(key, state, Path(target))

    def export(self, key: str, state: PageState, target: Path) -> None:
        """Write the article with its notes to `target`; `written` or a message tells what came of it."""
        shown = {state.ref: ShownArticle(state.article, state.analysis)}
        self._exports.write(
            key,
            shown,
            target,
            done=lambda _: self.written.emit(str(target)),
            failed=self._messages.show_problem,
        )
