"""The welcome: what the colours mean, shown step by step on the sample article in less than a minute."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.legend import sample_of
from desktop_app.ui.theme import Theme

NARROW = 560
"""Pixels below which words and buttons do not fit beside each other."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One step."""

    title: str
    text: str
    mark: str = ""
    """The mark to show, and to go to on the page."""


class Welcome(QWidget):
    """A bar above the page with one lesson at a time."""

    mark_wanted = Signal(str)
    """Name of the mark of which the page should show an example."""
    ended = Signal()
    """The reader has seen it or closed it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._at = 0
        self.lessons = self._lessons()
        self.swatch = QLabel(self)
        self.swatch.setFixedWidth(34)
        self.title = QLabel(self)
        self.title.setObjectName("welcomeTitle")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.step = QLabel(self)
        self.step.setObjectName("quiet")
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self.tr("Next"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close the welcome"))
        self.back.clicked.connect(lambda: self.show_lesson(self._at - 1))
        self.next.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.ended)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        lesson = QHBoxLayout()
        lesson.setSpacing(10)
        lesson.addWidget(self.swatch)
        lesson.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for widget in (self.step, self.back, self.next, self.close_button):
            buttons.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 10, 12, 10)
        self._row.addLayout(lesson, 1)
        self._row.addLayout(buttons)

    def _lessons(self) -> tuple[Lesson, ...]:
        return (
            Lesson(
                self.tr("Claims"), self.tr("Somebody says that something is so. Blue, one line."), "claim"
            ),
            Lesson(
                self.tr("Denials"),
                self.tr(
                    "Somebody rejects what another says. Orange, two lines. The panel on the right "
                    "tells what is denied."
                ),
                "denial",
            ),
            Lesson(
                self.tr("Other attributions"),
                self.tr("Opinions, promises, questions and refusals to comment. Grey, dotted."),
                "other",
            ),
            Lesson(
                self.tr("The article’s own claims"),
                self.tr("Nobody else says it: the article itself does. Pale, dashed."),
                "own-voice",
            ),
            Lesson(
                self.tr("Who says it"),
                self.tr(
                    "The source is underlined, the reporting word dotted; a bar beside the text "
                    "bears the speaker’s initials. Click a speaker on the left to see only what "
                    "that speaker says."
                ),
            ),
            Lesson(
                self.tr("Your word counts"),
                self.tr(
                    "Colours tell who says what, not what is true, and some are wrong. Correct "
                    "them, take notes with Ctrl+N, and find everything else with Ctrl+K."
                ),
            ),
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw the sample in the theme's colours."""
        self._theme = theme
        self._show_swatch()

    def show_lesson(self, number: int) -> None:
        """Show a lesson and its example."""
        self._at = min(max(number, 0), len(self.lessons) - 1)
        lesson = self.lessons[self._at]
        self.title.setText(f"<b>{lesson.title}</b>")
        self.text.setText(lesson.text)
        self.step.setText(self.tr("{number} of {count}").format(number=self._at + 1, count=len(self.lessons)))
        self.back.setEnabled(self._at > 0)
        last = self._at == len(self.lessons) - 1
        self.next.setText(self.tr("Start reading") if last else self.tr("Next"))
        self._show_swatch()
        if lesson.mark:
            self.mark_wanted.emit(lesson.mark)

    def mark(self) -> str:
        """The mark that the lesson is about, or empty."""
        return self.lessons[self._at].mark

    def _show_swatch(self) -> None:
        mark = self.lessons[self._at].mark
        self.swatch.clear()
        if mark:
            self.swatch.setPixmap(sample_of(self._theme, mark).pixmap(26, 18))

    def _go_on(self) -> None:
        if self._at == len(self.lessons) - 1:
            self.ended.emit()
        else:
            self.show_lesson(self._at + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand below the words."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if self.width() > NARROW else way.TopToBottom)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
