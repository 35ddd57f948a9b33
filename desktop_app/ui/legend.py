"""The legend: what the colours mean, how often each occurs, and the filter at the same time."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from desktop_app.ui.page.article_page import Filter
from desktop_app.ui.theme import Mark, Theme

MARKS = ("claim", "denial", "other", "own-voice")
PENS = {"claim": Qt.PenStyle.SolidLine, "denial": Qt.PenStyle.SolidLine, "other": Qt.PenStyle.DotLine,
        "own-voice": Qt.PenStyle.DashLine, "note": Qt.PenStyle.NoPen}  # fmt: skip


class Legend(QToolBar):
    """One button a kind with its colour, its line and its count; switched off, the kind is dimmed."""

    filter_changed = Signal(object)
    """`frozenset` of the names of the marks that are on, "note" among them."""

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

    def show_filter(self, chosen: Filter) -> None:
        """Set the buttons without telling anybody."""
        for name, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(chosen.notes if name == "note" else name in chosen.marks)

    def set_theme(self, theme: Theme) -> None:
        """Draw the samples in the theme's colours."""
        for name, button in self.buttons.items():
            button.setIcon(sample(theme.marks[name], PENS[name], double=name == "denial"))


def sample(mark: Mark, style: Qt.PenStyle, *, double: bool) -> QIcon:
    """A small sample of how a kind is marked: its fill and its line."""
    pixmap = QPixmap(52, 36)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    painter.fillRect(0, 1, 26, 12, mark.fill)
    painter.setPen(QPen(mark.line, 1.6, style))
    if double:
        points = [(x, 15 + (1.5 if (x // 3) % 2 else -0.5)) for x in range(0, 27, 3)]
        for (x1, y1), (x2, y2) in itertools.pairwise(points):
            painter.drawLine(int(x1), int(y1), int(x2), int(y2))
    elif style is not Qt.PenStyle.NoPen:
        painter.drawLine(0, 15, 26, 15)
    painter.end()
    return QIcon(pixmap)
