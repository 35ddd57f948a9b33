"""What the reader set right in the whole library, and which of it a newer model now says by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.library import ArticleRef, Change, Changed
from desktop_app.domain.notes import Correction, CorrectionAction
from desktop_app.services.library_service import LibraryService

DATA = Qt.ItemDataRole.UserRole


class CorrectionsPage(QWidget):
    """A list; Enter or a click opens the article."""

    open_wanted = Signal(object, object)
    """`ArticleRef` and None."""

    def __init__(self, library: LibraryService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._words = {
            CorrectionAction.SET_KIND: self.tr("other kind"),
            CorrectionAction.SET_SPEAKER: self.tr("other speaker"),
            CorrectionAction.SET_EXTENT: self.tr("other extent"),
            CorrectionAction.REJECT: self.tr("not a statement"),
            CorrectionAction.ADD: self.tr("missed statement"),
            CorrectionAction.MERGE_SPEAKERS: self.tr("one speaker"),
            CorrectionAction.SPLIT_SPEAKER: self.tr("several speakers"),
            CorrectionAction.RENAME_SPEAKER: self.tr("name of a speaker"),
        }
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Corrections"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(lambda item: self.open_wanted.emit(item.data(DATA), None))
        self.state = QLabel(self)
        self.state.setObjectName("quiet")
        self.state.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.state)
        library.changed.connect(self._on_change)

    def begin(self) -> None:
        """Read the list."""
        self._library.read(lambda library: library.every_correction(), self._fill)

    def _on_change(self, change: Change) -> None:
        if self.isVisible() and change.part in (Changed.CORRECTIONS, Changed.STATEMENTS):
            self.begin()

    def _fill(self, found: tuple[tuple[ArticleRef, str, Correction], ...]) -> None:
        self.list.clear()
        for ref, title, one in found:
            about = (
                one.anchor.exact
                if one.anchor
                else " = ".join(filter(None, (*one.speaker_names, one.speaker_name)))
            )
            agreed = self.tr("  ✓ the newer model says the same") if one.agreed else ""
            item = QListWidgetItem(f"{self._words[one.action]}: {_short(about)}{agreed}\n{title}", self.list)
            item.setData(DATA, ref)
        agreed_count = sum(one.agreed for _, _, one in found)
        self.state.setText(
            self.tr("{count} corrections; the newest analyses say {agreed} of them by themselves.").format(
                count=len(found), agreed=agreed_count
            )
        )


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 120 else f"{flat[:119]}…"
