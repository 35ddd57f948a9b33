"""The speakers of the article: name, role, and how many claims, denials and other statements each made."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.analysis import Analysis, Speaker, StatementKind
from desktop_app.ui.docks.count_bars import COUNTS, CountBar
from desktop_app.ui.docks.name_cell import NameCell
from desktop_app.ui.legend import sample_of
from desktop_app.ui.theme import Theme

ID = Qt.ItemDataRole.UserRole
NARROW = 46
"""Width of a column of counts."""
KINDS = (StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER)


class SpeakersDock(QDockWidget):
    """A table of speakers; choosing one filters the page and jumps to the first statement."""

    speaker_chosen = Signal(object)
    """Id of the chosen speaker, or None when everybody is shown again."""
    rename_wanted = Signal(object)
    """Id of the speaker in the current row."""
    merge_wanted = Signal(object)
    """Id of the speaker in the current row."""
    split_wanted = Signal(object)
    """Id of the speaker in the current row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speakers")
        self.setWindowTitle(self.tr("Speakers"))
        body = QWidget(self)
        self.table = QTreeWidget(body)
        self._names, self._bars = NameCell(theme, self.table), CountBar(theme, self.table)
        self._set_up_table()
        self.set_theme(theme)
        self.table.currentItemChanged.connect(lambda _now, _before: self._show_detail())
        self.table.itemClicked.connect(self._toggle)
        self.table.itemActivated.connect(self._toggle)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._chosen: str | None = None
        self.rename = QPushButton(self.tr("Rename …"), body)
        self.merge = QPushButton(self.tr("Merge …"), body)
        self.split = QPushButton(self.tr("Split …"), body)
        self.rename.clicked.connect(lambda: self.rename_wanted.emit(self.current()))
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self.current()))
        self.split.clicked.connect(lambda: self.split_wanted.emit(self.current()))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 4, 8, 8)
        for button in (self.rename, self.merge, self.split):
            buttons.addWidget(button)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        self.detail = QLabel(body)
        self.detail.setObjectName("quiet")
        self.detail.setWordWrap(True)
        self.detail.setContentsMargins(10, 2, 10, 0)
        self.detail.hide()
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        layout.addLayout(buttons)
        self.setWidget(body)
        self._shown: tuple[Analysis, str | None] | None = None

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Speakers"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QTreeWidgetItem([self.tr("Who"), "", "", ""])
        for column, title in enumerate((self.tr("Claims"), self.tr("Denials"), self.tr("Other")), 1):
            head.setToolTip(column, title)
            head.setData(column, Qt.ItemDataRole.AccessibleTextRole, title)
        table.setHeaderItem(head)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setItemDelegateForColumn(0, self._names)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, NARROW)
            table.setItemDelegateForColumn(column, self._bars)

    def set_theme(self, theme: Theme) -> None:
        """Draw names, bars and the samples above them in the theme's colours."""
        self._names.theme = self._bars.theme = theme
        for column, kind in enumerate(KINDS, 1):
            self.table.headerItem().setIcon(column, sample_of(theme, kind.value))
        self.table.viewport().update()

    def current(self) -> str | None:
        """Id of the speaker in the current row."""
        item = self.table.currentItem()
        return str(item.data(0, ID)) if item is not None else None

    def show_analysis(self, analysis: Analysis, chosen: str | None = None) -> None:
        """List the speakers of `analysis`."""
        if self._shown is not None and self._shown[0] is analysis and self._shown[1] == chosen:
            return
        self._shown, self._chosen = (analysis, chosen), chosen
        current = self.current()
        counts = Counter((statement.speaker, statement.kind) for statement in analysis.statements)
        most = max((counts[one.id, kind] for one in analysis.speakers for kind in KINDS), default=1)
        self.table.clear()
        for speaker in analysis.speakers:
            numbers = [counts[speaker.id, kind] for kind in KINDS]
            item = QTreeWidgetItem(self.table, self._cells(analysis, speaker, numbers))
            item.setData(0, ID, speaker.id)
            item.setToolTip(0, self._tip(speaker))
            for column, (kind, number) in enumerate(zip(KINDS, numbers, strict=True), 1):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                item.setData(column, COUNTS, (number, most, kind.value))
            if speaker.id == (chosen or current):
                self.table.setCurrentItem(item)
            item.setSelected(speaker.id == chosen)
        self._show_detail()

    def _cells(self, analysis: Analysis, speaker: Speaker, numbers: list[int]) -> list[str]:
        tie = analysis.speaker(speaker.speaks_for)
        second = speaker.role or self._kind(speaker)
        if tie is not None:
            second = self.tr("{role} · speaks for {body}").format(role=second, body=tie.name)
        return [
            "\n".join(filter(None, (speaker.name, second))),
            *(str(number) if number else "–" for number in numbers),
        ]

    def _kind(self, speaker: Speaker) -> str:
        names = {
            "person": "",
            "organisation": self.tr("organisation"),
            "place": self.tr("place, stands for its government"),
            "group": self.tr("group"),
            "document": self.tr("document"),
            "unnamed": self.tr("unnamed"),
        }
        return names[speaker.kind.value]

    def _show_detail(self) -> None:
        """Under the table: by which other names the article calls the speaker in the current row."""
        speaker = self._shown[0].speaker(self.current()) if self._shown else None
        self.detail.setVisible(speaker is not None and bool(speaker.aliases))
        if speaker is not None:
            self.detail.setText(self.tr("Also called: {names}").format(names="; ".join(speaker.aliases)))

    def _tip(self, speaker: Speaker) -> str:
        if not speaker.aliases:
            return speaker.name
        return self.tr("{name}, also: {aliases}").format(
            name=speaker.name, aliases="; ".join(speaker.aliases)
        )

    def _toggle(self, item: QTreeWidgetItem) -> None:
        speaker = item.data(0, ID)
        self._chosen = None if speaker == self._chosen else speaker
        if self._chosen is None:
            self.table.clearSelection()
        if self._shown is not None:
            self._shown = (self._shown[0], self._chosen)
        self.speaker_chosen.emit(self._chosen)

    def _show_menu(self, place: QPoint) -> None:
        item = self.table.itemAt(place)
        if item is None:
            return
        self.table.setCurrentItem(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.rename, self.merge, self.split):
            menu.addAction(button.text()).triggered.connect(button.click)
        menu.popup(self.table.viewport().mapToGlobal(place))
