"""The speakers of the article: name, role, and how many claims, denials and other statements each made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDockWidget, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.domain.analysis import Analysis, Speaker, StatementKind

ID = Qt.ItemDataRole.UserRole


class SpeakersDock(QDockWidget):
    """A table of speakers; choosing one filters the page and jumps to the first statement."""

    speaker_chosen = Signal(object)
    """Id of the chosen speaker, or None when everybody is shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speakers")
        self.setWindowTitle(self.tr("Speakers"))
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(self.tr("Speakers"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(False)
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.table.setHeaderLabels([self.tr("Who"), self.tr("Claims"), self.tr("Denials"), self.tr("Other")])
        header = self.table.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemClicked.connect(self._toggle)
        self.table.itemActivated.connect(self._toggle)
        self._chosen: str | None = None
        self.setWidget(self.table)

    def show_analysis(self, analysis: Analysis, chosen: str | None = None) -> None:
        """List the speakers of `analysis`."""
        self._chosen = chosen
        self.table.clear()
        for speaker in analysis.speakers:
            item = QTreeWidgetItem(self.table, self._cells(analysis, speaker))
            item.setData(0, ID, speaker.id)
            item.setToolTip(0, self._tip(speaker))
            for column in (1, 2, 3):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            item.setSelected(speaker.id == chosen)

    def _cells(self, analysis: Analysis, speaker: Speaker) -> list[str]:
        kinds = [s.kind for s in analysis.statements if s.speaker == speaker.id]
        counts = [
            kinds.count(kind) for kind in (StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER)
        ]
        tie = analysis.speaker(speaker.speaks_for)
        second = speaker.role or self._kind(speaker)
        if tie is not None:
            second = self.tr("{role} · speaks for {body}").format(role=second, body=tie.name)
        return [
            "\n".join(filter(None, (speaker.name, second))),
            *(str(count) if count else "–" for count in counts),
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
        self.speaker_chosen.emit(self._chosen)
