"""Buttons that offer an action or a menu with its icon, beside a statement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.ui.commands import plain_text


def action_button(one: QAction | QMenu, parent: QWidget) -> QToolButton:
    """A button that does the action, or opens the menu below itself; it follows the action's icon and text."""
    button = QToolButton(parent)
    button.setObjectName("statementAction")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    action = one.menuAction() if isinstance(one, QMenu) else one
    button.setDefaultAction(action)
    if isinstance(one, QMenu):
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(plain_text(action.text()))
    return button
