"""Disputes: each contested proposition, on the left who asserts it, on the right who denies it."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.domain.analysis import Analysis, Dispute, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of
from desktop_app.ui.page.article_page import PageState

ID = Qt.ItemDataRole.UserRole
LONGEST = 180


class DisputesDock(QDockWidget):
    """A table with two sides; a click or Enter on a cell goes to the statement."""

    statement_chosen = Signal(str)
    """Id of the statement to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disputes")
        self.setWindowTitle(self.tr("Disputes"))
        self.table = QTableWidget(0, 2, self)
        self.table.setAccessibleName(self.tr("Disputes"))
        self.table.setHorizontalHeaderLabels([self.tr("Asserted by"), self.tr("Denied by")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.itemClicked.connect(self._go)
        self.table.itemActivated.connect(self._go)
        self.none = QLabel(self.tr("Nothing in this article is both asserted and denied."), self)
        self.none.setObjectName("quiet")
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.none)
        self.setWidget(self.stack)
        self._shown: tuple[Article, Analysis] | None = None
        self.visibilityChanged.connect(lambda _: self._fill())

    def show_state(self, state: PageState | None) -> None:
        """List the disputes of an article, or nothing."""
        self._shown = (state.article, state.analysis) if state else None
        self._fill()

    def _fill(self) -> None:
        self.table.clearSpans()
        self.table.setRowCount(0)
        if self._shown is None or not self.isVisible():
            return
        article, analysis = self._shown
        by_id = {statement.id: statement for statement in analysis.statements}
        names = {speaker.id: speaker.name for speaker in analysis.speakers}
        for dispute in analysis.disputes:
            self._add(article, dispute, by_id, names)
        self.stack.setCurrentWidget(self.table if analysis.disputes else self.none)
        self.table.resizeRowsToContents()

    def _add(
        self, article: Article, dispute: Dispute, by_id: dict[str, Statement], names: dict[str, str]
    ) -> None:
        row = self.table.rowCount()
        sides = list(zip_longest(dispute.asserted_by, dispute.denied_by))
        self.table.setRowCount(row + 1 + len(sides))
        title = QTableWidgetItem(_short(dispute.proposition))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        title.setData(ID, dispute.asserted_by[0] if dispute.asserted_by else None)
        self.table.setItem(row, 0, title)
        self.table.setItem(row, 1, title.clone())  # under the span; screen readers still come by
        self.table.setSpan(row, 0, 1, 2)
        for line, side in enumerate(sides, row + 1):
            for column, statement_id in enumerate(side):
                statement = by_id.get(statement_id or "")
                item = QTableWidgetItem(self._words(article, statement, names) if statement else "")
                if statement is None:
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("nobody else"))
                item.setData(ID, statement.id if statement else None)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self.table.setItem(line, column, item)

    def _words(self, article: Article, statement: Statement, names: dict[str, str]) -> str:
        who = names.get(statement.speaker or "", self.tr("The article"))
        return f"{who}: {_short(words_of(article.text, statement.content or statement.pieces))}"

    def _go(self, item: QTableWidgetItem) -> None:
        if statement_id := item.data(ID):
            self.statement_chosen.emit(statement_id)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST else f"{flat[: LONGEST - 1]}…"
