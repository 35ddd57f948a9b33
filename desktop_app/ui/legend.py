"""The legend: what the colours mean, how often each occurs, and the filter at the same time."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QComboBox, QToolBar, QToolButton, QWidget

from desktop_app.domain.analysis import Speaker
from desktop_app.ui.page.article_page import Filter
from desktop_app.ui.page.marks import draw_line
from desktop_app.ui.theme import Theme

MARKS = ("claim", "denial", "other", "own-voice")


class Legend(QToolBar):
    """One button a kind with its colour, its line and its count; switched off, the kind is dimmed."""

    filter_changed = Signal(object)
    """`frozenset` of the names of the marks that are on, "note" among them."""
    speaker_chosen = Signal(object)
    """Id of the one speaker to show, or None for everybody."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setWindowTitle(self.tr("Legend"))
        self.setMovable(False)
        self.setIconSize(QSize(26, 18))
        self._labels = {
            "claim": self.tr("Claims"),
            "denial": self.tr("Denials"),
            "other": self.tr("Other attributions"),
            "own-voice": self.tr("Article’s own claims"),
            "note": self.tr("Notes"),
        }
        self.buttons = {name: self._button(name) for name in self._labels}
        self.addSeparator()
        self.speaker = QComboBox(self)
        self.speaker.setAccessibleName(self.tr("Only what this speaker says"))
        self.speaker.setToolTip(self.speaker.accessibleName())
        self.speaker.setMinimumContentsLength(14)
        self.speaker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.speaker.activated.connect(lambda _: self.speaker_chosen.emit(self.speaker.currentData()))
        self.addWidget(self.speaker)
        self._speakers: tuple[Speaker, ...] | None = None
        self.show_speakers((), None)
        self.show_counts(dict.fromkeys(self._labels, 0))
        self.set_theme(theme)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setChecked(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(self.tr("Show or dim: {kind}").format(kind=self._labels[name]))
        button.toggled.connect(lambda _: self.filter_changed.emit(self.chosen()))
        self.addWidget(button)
        return button

    def chosen(self) -> frozenset[str]:
        """The names of the marks that are on."""
        return frozenset(name for name, button in self.buttons.items() if button.isChecked())

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how often each mark occurs."""
        for name, button in self.buttons.items():
            button.setText(f"{self._labels[name]}  {counts.get(name, 0)}")
            button.setAccessibleName(button.text())

    def show_speakers(self, speakers: tuple[Speaker, ...], chosen: str | None) -> None:
        """Offer these speakers, and show which one is chosen."""
        if speakers != self._speakers:
            self._speakers = speakers
            self.speaker.clear()
            self.speaker.addItem(self.tr("Every speaker"), None)
            for speaker in sorted(speakers, key=lambda one: one.name.casefold()):
                self.speaker.addItem(speaker.name, speaker.id)
        self.speaker.setCurrentIndex(max(0, self.speaker.findData(chosen)) if chosen else 0)

    def show_filter(self, chosen: Filter) -> None:
        """Set buttons and speaker without telling anybody."""
        self.speaker.setCurrentIndex(max(0, self.speaker.findData(chosen.speaker)) if chosen.speaker else 0)
        for name, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(chosen.notes if name == "note" else name in chosen.marks)

    def set_theme(self, theme: Theme) -> None:
        """Draw the samples in the theme's colours."""
        for name, button in self.buttons.items():
            button.setIcon(sample_of(theme, name))


def sample_of(theme: Theme, name: str) -> QIcon:
    """A small sample of how a mark looks: its fill and its line."""
    mark = theme.marks[name]
    pixmap = QPixmap(52, 36)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    painter.fillRect(0, 1, 26, 12, mark.fill)
    if name == "note":
        painter.setPen(QPen(mark.line, 1))
        painter.drawRect(0, 1, 25, 12)
    else:
        draw_line(painter, QLineF(0, 15, 26, 15), mark.line, 2.0, mark.style)
    painter.end()
    return QIcon(pixmap)
