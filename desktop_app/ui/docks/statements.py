"""The list of statements: another way to each mark, sortable, searchable and read out by screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.notes import Note, Rating
from desktop_app.ui.docks.statement_rows import Column, Row, matching, rows_of
from desktop_app.ui.page.article_page import Filter, PageState

AnyIndex = QModelIndex | QPersistentModelIndex
ASCENDING = Qt.SortOrder.AscendingOrder


class StatementModel(QAbstractTableModel):
    """The rows that search and filter let through, in the order of the chosen column."""

    def __init__(self, ratings: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self.rows: list[Row] = []
        self._words = ""
        self._filter: Filter | None = None
        self._column, self._order = Column.NUMBER, ASCENDING
        self._ratings = ratings
        self.kinds = {
            "claim": self.tr("Claim"),
            "denial": self.tr("Denial"),
            "other": self.tr("Other"),
            "own-voice": self.tr("Article’s own"),
        }
        self._titles = {
            Column.NUMBER: self.tr("No."),
            Column.KIND: self.tr("Kind"),
            Column.SPEAKER: self.tr("Who"),
            Column.WORDS: self.tr("What"),
            Column.SURE: self.tr("Right in 100"),
            Column.VERDICT: self.tr("Verdict"),
        }

    def set_ratings(self, ratings: Sequence[Rating]) -> None:
        """Call verdicts so."""
        self.beginResetModel()
        self._ratings = {rating.key: rating.label for rating in ratings}
        self.endResetModel()

    def set_rows(self, rows: list[Row], words: str, chosen: Filter | None) -> None:
        """List other statements."""
        self._all = rows
        self.set_search(words, chosen)

    def set_search(self, words: str, chosen: Filter | None) -> None:
        """List those that hold `words` and that `chosen` lets through."""
        self._words, self._filter = words, chosen
        self.beginResetModel()
        shown = chosen.lets_through if chosen else None
        self.rows = matching(self._all, words, shown)
        self._sort()
        self.endResetModel()

    def total(self) -> int:
        """How many there are before search and filter."""
        return len(self._all)

    def row_of(self, statement_id: str | None) -> int | None:
        """Where a statement is listed."""
        return next((i for i, row in enumerate(self.rows) if row.statement.id == statement_id), None)

    def _sort(self) -> None:
        self.rows.sort(key=lambda row: row.sort_key(self._column), reverse=self._order is not ASCENDING)

    # -- Qt's own

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        """Sort by a column."""
        self._column, self._order = Column(max(0, column)), order
        self.layoutAboutToBeChanged.emit()
        self._sort()
        self.layoutChanged.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many statements are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, also to a screen reader."""
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.WORDS, Column.SPEAKER):
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[column]}: {self._text(row, column) or self.tr('none')}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.NUMBER, Column.SURE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, row: Row, column: Column) -> str:
        texts = {
            Column.NUMBER: str(row.number),
            Column.KIND: self.kinds[row.kind],
            Column.SPEAKER: row.speaker,
            Column.WORDS: row.words,
            Column.SURE: str(row.sure),
            Column.VERDICT: self._ratings.get(row.verdict, ""),
        }
        return texts[column]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._titles[Column(section)]
        return None


class StatementsDock(QDockWidget):
    """A table of every statement, with a search field above it."""

    statement_chosen = Signal(str)
    """Id of the statement to go to."""

    def __init__(self, ratings: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statements")
        self.setWindowTitle(self.tr("Statements"))
        body = QWidget(self)
        self.search = QLineEdit(body)
        self.search.setAccessibleName(self.tr("Search the statements"))
        self.search.setPlaceholderText(self.tr("Search by words or speaker"))
        self.search.setClearButtonEnabled(True)
        self.only_shown = QCheckBox(self.tr("Only what the legend shows"), body)
        self.count = QLabel(body)
        self.count.setObjectName("quiet")
        self.model = StatementModel(ratings, body)
        self.table = QTableView(body)
        self._set_up_table()
        self._filter: Filter | None = None
        self._chosen: str | None = None
        self._filling = QTimer(self)  # the page shows its colours first, then the list is made
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(self._fill)
        self._state: tuple[Article, Analysis, tuple[Note, ...]] | None = None
        line = QHBoxLayout()
        for widget, stretch in ((self.search, 1), (self.only_shown, 0), (self.count, 0)):
            line.addWidget(widget, stretch)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(10, 4, 10, 8)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        self.setWidget(body)
        self.search.textChanged.connect(lambda _: self._search())
        self.only_shown.toggled.connect(lambda _: self._search())
        self.visibilityChanged.connect(lambda _: self._fill())

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Statements"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 10)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        letter = table.fontMetrics().averageCharWidth()
        arrow = 3 * letter
        for column, letters in (
            (Column.NUMBER, 7),
            (Column.KIND, 13),
            (Column.SPEAKER, 18),
            (Column.SURE, 12),
            (Column.VERDICT, 10),
        ):
            title = str(self.model.headerData(column, Qt.Orientation.Horizontal))
            room = header.fontMetrics().horizontalAdvance(title) * 5 // 4 + arrow  # titles are bold
            table.setColumnWidth(column, max(letters * letter, room))
        table.setSortingEnabled(True)
        table.sortByColumn(Column.NUMBER, ASCENDING)
        table.selectionModel().currentRowChanged.connect(self._choose)
        table.clicked.connect(lambda index: self._choose(index, QModelIndex()))
        table.activated.connect(lambda index: self._choose(index, QModelIndex()))

    def show_state(self, state: PageState | None) -> None:
        """List the statements of an article, or nothing."""
        self._filter = state.filter if state else None
        self._state = (state.article, state.analysis, state.notes) if state else None
        self._chosen = state.statement if state else None
        self._filling.start()

    def show_filter(self, chosen: Filter) -> None:
        """The filter of the legend is another one now."""
        self._filter = chosen
        if self.only_shown.isChecked():
            self._search()

    def show_chosen(self, statement_id: str | None) -> None:
        """Select the row of the statement that the reader works with."""
        self._chosen = statement_id
        row = self.model.row_of(statement_id)
        with QSignalBlocker(self.table.selectionModel()):
            if row is None:
                self.table.clearSelection()
            else:
                self.table.selectRow(row)
        self.table.viewport().update()

    def _fill(self) -> None:
        """Make the rows; a list that nobody sees is not made."""
        if self._state is None or not self.isVisible():
            rows: list[Row] = []
        else:
            rows = rows_of(*self._state)
        self._list(lambda words, chosen: self.model.set_rows(rows, words, chosen))
        self.show_chosen(self._chosen)

    def _search(self) -> None:
        self._list(self.model.set_search)

    def _list(self, set_rows: Callable[[str, Filter | None], None]) -> None:
        chosen = self._filter if self.only_shown.isChecked() else None
        with QSignalBlocker(self.table.selectionModel()):
            set_rows(self.search.text(), chosen)
        self.count.setText(
            self.tr("{shown} of {all}").format(shown=len(self.model.rows), all=self.model.total())
        )

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.statement_chosen.emit(self.model.rows[index.row()].statement.id)

    def statement_at(self, row: int) -> Statement:
        """The statement in a row of the table."""
        return self.model.rows[row].statement
