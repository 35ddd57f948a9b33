"""What is known of the chosen statement: who, what kind, how sure, why, and what it denies or who denies it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QGridLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.ui.action_button import action_button
from desktop_app.ui.docks.description import Description
from desktop_app.ui.docks.fitting_scroll import FittingScroll
from desktop_app.ui.theme import Theme

NARROWEST = 250
"""Pixels in which buttons and words have room."""


class InspectorDock(QDockWidget):
    """The chosen statement in words; statements that it is linked to can be jumped to."""

    jump_wanted = Signal(str)
    """Id of the statement to choose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("inspector")
        self.setWindowTitle(self.tr("Statement"))
        self._description = Description(self)
        body = QWidget(self)
        self.text = QLabel(body)
        self.text.setAccessibleName(self.tr("The chosen statement"))
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.text.linkActivated.connect(self.jump_wanted)
        self.buttons: list[QToolButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self._grid.setContentsMargins(12, 6, 12, 12)
        words = QVBoxLayout(body)
        words.setContentsMargins(12, 6, 12, 6)
        words.addWidget(self.text)
        words.addStretch(1)
        whole = QWidget(self)
        scroll = FittingScroll(body, whole, NARROWEST)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._grid)  # below the words, however long they are
        self.setWidget(whole)
        self._shown: tuple[Article | None, Analysis | None, Statement | None] = (None, None, None)
        self.show_statement(None, None, None)

    def add_actions(self, actions: Sequence[QAction | QMenu]) -> None:
        """Offer these below the words, as buttons; a menu opens below its button."""
        for one in actions:
            button = action_button(one, self)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._grid.addWidget(button, len(self.buttons) // 2, len(self.buttons) % 2)
            QWidget.setTabOrder(self.buttons[-1] if self.buttons else self.text, button)
            self.buttons.append(button)

    def set_theme(self, theme: Theme) -> None:
        """Show the same in the theme's colours."""
        self._theme = theme
        self.show_statement(*self._shown)

    def show_statement(
        self, article: Article | None, analysis: Analysis | None, statement: Statement | None
    ) -> None:
        """Describe `statement`, or say how to choose one."""
        self._shown = (article, analysis, statement)
        for button in self.buttons:
            button.setVisible(statement is not None)
        if article is None or analysis is None or statement is None:
            self.text.setText(
                escape(
                    self.tr(
                        "Click a coloured passage, or press J and K, to see who says it and why it is marked."
                    )
                )
            )
            return
        self.text.setText(self._description.rich(article, analysis, statement, self._theme))
