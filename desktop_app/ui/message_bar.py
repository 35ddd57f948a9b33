"""A calm line above the page: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.domain.errors import HearsayError
from desktop_app.ui.icons import Icons
from desktop_app.ui.messages import told_problem


class MessageBar(QWidget):
    """Shows one problem at a time until it is closed; a second one is added below the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel(self)
        self.label.setAccessibleName(self.tr("Message"))
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sign = QLabel(self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self.close_button.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(10)
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_icons(self, icons: Icons) -> None:
        """Show the icon in the colours of the theme."""
        self.sign.setPixmap(icons.icon("warning").pixmap(18, 18))

    def show_problem(self, error: HearsayError) -> None:
        """Tell a problem."""
        self.show_message(told_problem(error))

    def show_message(self, message: str) -> None:
        """Tell something; what is told already is not told twice."""
        told = self.label.text() if not self.isHidden() else ""
        if message not in told:
            self.label.setText(f"{told}\n\n{message}".strip())
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        self.label.clear()
        self.hide()
