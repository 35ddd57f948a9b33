"""The pages of a PDF as an export would be, drawn while the reader still chooses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from desktop_app.domain.errors import HearsayError
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.library import ArticleRef
from desktop_app.services.export_service import Asked, ExportService, ShownArticle
from desktop_app.services.pages_service import OpenPages, PagesService
from desktop_app.ui.messages import told, told_problem
from desktop_app.ui.opening.pages_view import PagesView
from desktop_app.ui.theme import Theme


class ExportPreview(QWidget):
    """Shows the newest pages that were asked for; what comes too late is dropped."""

    def __init__(self, exports: ExportService, pages: PagesService, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._exports = exports
        self._pages = pages
        self._theme = theme
        self._asked = 0
        self._making: Asked | None = None
        self._open: OpenPages | None = None
        self.view: PagesView | None = None
        self.label = QLabel(self)
        self.label.setObjectName("quiet")
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self.label)

    def show_words(self, words: str) -> None:
        """Show words instead of pages."""
        self._asked += 1
        self._withdraw()
        self.label.setText(words)
        self._layout.setCurrentWidget(self.label)

    def show_pages(self, key: str, shown: Mapping[ArticleRef, ShownArticle], options: ExportOptions) -> None:
        """Make the PDF and show its pages; the last ones stay until then."""
        self._asked += 1
        if self.view is None:
            self.label.setText(self.tr("Making the preview …"))
        asked = self._asked
        self._withdraw()
        self._making = self._exports.preview(
            key, shown, options, done=partial(self._on_made, asked), failed=partial(self._on_failed, asked)
        )

    def shut(self) -> None:
        """End what makes and draws the pages."""
        self._asked += 1
        self._withdraw()
        self._close_pages()

    def _withdraw(self) -> None:
        """Stop making pages that nobody will see: those of a long article take a while."""
        if self._making is not None:
            self._making.withdraw()
            self._making = None

    def _on_made(self, asked: int, data: bytes) -> None:
        if asked == self._asked:
            self._pages.open_bytes(data, partial(self._on_open, asked), partial(self._on_failed, asked))

    def _on_open(self, asked: int, pages: OpenPages) -> None:
        if asked != self._asked:
            self._pages.close(pages)
            return
        at = self.view.verticalScrollBar().value() if self.view else 0
        self._close_pages()
        self._open = pages
        self.view = PagesView(pages, self._theme, self)
        self.view.setAccessibleName(self.tr("Preview"))
        self.view.picture_wanted.connect(partial(self._draw, self.view, pages))
        self._layout.addWidget(self.view)
        self._layout.setCurrentWidget(self.view)
        self.view.verticalScrollBar().setValue(at)

    def _draw(self, view: PagesView, pages: OpenPages, page: int, scale: float) -> None:
        def drawn(image: object) -> None:
            if self.view is view:
                view.show_picture(image)  # type: ignore[arg-type]

        def failed(problem: HearsayError) -> None:
            if self.view is view:
                view.show_failure(page, told(problem.what))

        self._pages.draw(pages, (page, scale), drawn, failed)

    def _on_failed(self, asked: int, problem: HearsayError) -> None:
        if asked == self._asked:
            self._close_pages()
            self.show_words(told_problem(problem))

    def _close_pages(self) -> None:
        if self.view is not None:
            self._layout.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
            self.view = None
        if self._open is not None:
            self._pages.close(self._open)
            self._open = None
