"""Questions that a document asks before it can be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from desktop_app.domain.errors import PasswordNeeded
from desktop_app.ui.messages import told_problem


def password_dialog(error: PasswordNeeded, window: QWidget) -> QInputDialog:
    """Asks for the password of a document; `textValueSelected` gives it."""
    dialog = QInputDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Questions", "Password needed"))
    dialog.setLabelText(told_problem(error))
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    return dialog
