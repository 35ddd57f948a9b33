"""What is known of the chosen statement: who, what kind, how sure, why, and what it denies or who denies it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of


class InspectorDock(QDockWidget):
    """The chosen statement in words; statements that it is linked to can be jumped to."""

    jump_wanted = Signal(str)
    """Id of the statement to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setWindowTitle(self.tr("Statement"))
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
        layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 6, 12, 12)
        layout.addWidget(self.text)
        layout.addSpacing(6)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.setWidget(scroll)
        self._shown: tuple[Article | None, Analysis | None, Statement | None] = (None, None, None)
        self.show_statement(None, None, None)

    def add_actions(self, actions: Sequence[QAction | QMenu]) -> None:
        """Offer these below the words, as buttons; a menu opens below its button."""
        for one in actions:
            button = QToolButton(self)
            if isinstance(one, QMenu):
                button.setText(one.title().replace("&", ""))
                button.setMenu(one)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            else:
                button.setDefaultAction(one)
                button.setText(one.text().replace("&", ""))
            button.setAccessibleName(button.text())
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._grid.addWidget(button, len(self.buttons) // 2, len(self.buttons) % 2)
            self.buttons.append(button)

    def show_again(self) -> None:
        """Show the same in the colours of now."""
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
        speaker = analysis.speaker(statement.speaker)
        who = (
            speaker.name
            if speaker
            else self.tr("the article itself")
            if statement.own_voice
            else self.tr("unknown")
        )
        kinds = {
            "claim": self.tr("Claim"),
            "denial": self.tr("Denial"),
            "other": self.tr("Other attribution"),
        }
        lines = [f"<b>{escape(kinds[statement.kind.value])}</b> · {escape(who)}"]
        if speaker is not None and speaker.role:
            lines.append(escape(speaker.role))
        lines.append(f"<i>{escape(statement.why)}</i>")
        sure = self.tr("About {percent} in 100 such marks are right.").format(
            percent=round(statement.confidence * 100)
        )
        lines.append(escape(sure))
        lines += self._links(article, analysis, statement)
        self.text.setText("<br>".join(lines))

    def _links(self, article: Article, analysis: Analysis, statement: Statement) -> list[str]:
        groups = (
            (self.tr("Denies:"), statement.denies),
            (self.tr("Denied by:"), analysis.denied_by(statement.id)),
            (self.tr("Reported in:"), (statement.parent,) if statement.parent else ()),
        )
        lines = []
        for label, ids in groups:
            for key in ids:
                other = analysis.statement(key)
                if other is None:
                    continue
                speaker = analysis.speaker(other.speaker)
                words = " ".join(words_of(article.text, other.content or other.pieces).split())
                shown = f"{speaker.name + ': ' if speaker else ''}{words[:90]}"
                lines.append(f'{escape(label)} <a href="{escape(key)}">{escape(shown)}</a>')
        return lines
