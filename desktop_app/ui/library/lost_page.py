"""Unanchored: notes whose place was not found in the newest version of their article, each with its candidate."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.library import ArticleRef, Change, Changed, Unanchored
from desktop_app.domain.spans import Span
from desktop_app.services.library_service import LibraryService
from desktop_app.ui.editing.editor import Editor
from desktop_app.ui.page.article_page import ArticlePage

DATA = Qt.ItemDataRole.UserRole


class LostPage(QWidget):
    """The list, and what can be done with the chosen note."""

    open_wanted = Signal(object, object)
    """`ArticleRef` and the `Span` to show, or None."""

    def __init__(
        self,
        library: LibraryService,
        editor: Editor,
        page: Callable[[], ArticlePage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._editor, self._page = library, editor, page
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Notes without a place"))
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.open = QPushButton(self.tr("Show the article"), self)
        self.accept = QPushButton(self.tr("It is there"), self)
        self.accept.setToolTip(self.tr("The note belongs to the candidate."))
        self.put = QPushButton(self.tr("Put it on the selection"), self)
        self.put.setToolTip(self.tr("Select the words in the article first."))
        self.open.clicked.connect(self._open)
        self.accept.clicked.connect(self._accept)
        self.put.clicked.connect(self._put)
        buttons = QHBoxLayout()
        for button in (self.open, self.accept, self.put):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.detail)
        layout.addLayout(buttons)
        library.changed.connect(self._on_change)
        self._show()

    def begin(self) -> None:
        """Read the list."""
        self._library.read(lambda library: library.places.unanchored(), self._fill)

    def _on_change(self, change: Change) -> None:
        if self.isVisible() and change.part in (Changed.NOTES, Changed.ARTICLE):
            self.begin()

    def _fill(self, found: tuple[Unanchored, ...]) -> None:
        self.list.clear()
        for one in found:
            words = " ".join((one.note.body.strip() or one.note.anchor.exact).split())[:160]
            item = QListWidgetItem(f"{words}\n{one.entry.title}", self.list)
            item.setData(DATA, one)
        self.list.setCurrentRow(0)
        self._show()

    def chosen(self) -> Unanchored | None:
        """The note in the current row."""
        item = self.list.currentItem()
        found: Unanchored | None = item.data(DATA) if item is not None else None
        return found

    def _show(self) -> None:
        one = self.chosen()
        for button in (self.open, self.accept, self.put):
            button.setEnabled(one is not None)
        if one is None:
            self.detail.setText(self.tr("Every note has its place."))
            return
        self.accept.setEnabled(one.candidate is not None)
        taken = self.tr("Taken on: “{words}”").format(words=_short(one.note.anchor.exact))
        candidate = (
            self.tr("Perhaps here: “{words}” ({percent} % sure)").format(
                words=_short(one.candidate.exact), percent=round(100 * one.score)
            )
            if one.candidate
            else self.tr("Nothing in the new text is like it.")
        )
        self.detail.setText(f"{taken}\n{candidate}")

    def _open(self) -> None:
        if one := self.chosen():
            span = Span(one.candidate.start, one.candidate.end) if one.candidate else None
            self.open_wanted.emit(one.entry.ref, span)

    def _accept(self) -> None:
        one = self.chosen()
        if one is not None and one.candidate is not None:
            self._place(one, one.entry.ref, Span(one.candidate.start, one.candidate.end))

    def _put(self) -> None:
        one, page = self.chosen(), self._page()
        span = page.view.selected_span() if page else None
        if one is None or page is None or span is None or page.state.ref != one.entry.ref:
            self.detail.setText(
                self.tr("Show the article and select the words that the note belongs to, then try again.")
            )
            return
        self._place(one, page.state.ref, span)

    def _place(self, one: Unanchored, ref: ArticleRef, span: Span) -> None:
        change = Change(ref.article_id, Changed.NOTES)
        note_id = one.note.id
        kept: list[object] = []

        def put() -> None:
            self._library.write(
                lambda library: library.places.put(note_id, library.article(ref), ref, span),
                change,
                kept.append,
            )

        def take_back() -> None:
            self._library.write(lambda library: library.places.set(note_id, ref, kept[-1]), change)  # type: ignore[arg-type]

        self._editor.do(self.tr("place of a note"), put, take_back)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 200 else f"{flat[:199]}…"
