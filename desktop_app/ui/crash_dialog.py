"""Tells of a mistake or a crash: what would be copied is shown, nothing is sent, the session can be opened again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class CrashDialog(QDialog):
    """Shows one report.

    Args:
        report: the words that can be copied.
        ended: whether the program had ended because of it; else it goes on.
        parent: the window.
    """

    restart_wanted = Signal()
    """The reader wants the program to start anew and what was open to be opened again."""

    def __init__(self, report: str, *, ended: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(
            self.tr("Hearsay ended unexpectedly") if ended else self.tr("Hearsay made a mistake")
        )
        self.resize(640, 420)
        what = QLabel(self._what(ended=ended), self)
        what.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("The report"))
        privacy = QLabel(
            self.tr(
                "This is all that is copied: versions and places in the program. Nothing of your articles and "
                "notes is in it, and nothing is sent anywhere."
            ),
            self,
        )
        privacy.setWordWrap(True)
        privacy.setObjectName("quiet")
        buttons = QDialogButtonBox(self)
        self.copy = QPushButton(self.tr("&Copy the report"), self)
        self.copy.clicked.connect(self._copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        if not ended:
            self.restart = QPushButton(self.tr("&Start again"), self)
            self.restart.setToolTip(self.tr("Closes Hearsay and opens again what was open"))
            self.restart.clicked.connect(self.restart_wanted)
            buttons.addButton(self.restart, QDialogButtonBox.ButtonRole.ActionRole)
        self.go_on = QPushButton(self.tr("&Go on"), self)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        buttons.addButton(self.go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        for widget in (what, self.report, privacy, buttons):
            layout.addWidget(widget)

    def _what(self, *, ended: bool) -> str:
        if ended:
            return self.tr(
                "Hearsay ended unexpectedly the last time. What you had written is saved, and what was open has "
                "been opened again. If it happens once more, copy this report and send it to whoever looks after "
                "Hearsay for you."
            )
        return self.tr(
            "Something in Hearsay did not work. What you have written is saved. You can go on, or start again with "
            "what is open now. If it happens once more, copy this report and send it to whoever looks after Hearsay "
            "for you."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))


class CrashTeller(QObject):
    """Opens the dialog over a window, one at a time: a mistake in painting would come back without end."""

    restart_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CrashDialog | None = None

    def tell_mistake(self, report: str) -> None:
        """A mistake was noticed; the program goes on."""
        self._open(report, ended=False)

    def tell_crash(self, report: str) -> None:
        """The program had ended; empty when it had not."""
        if report:
            self._open(report, ended=True)

    def _open(self, report: str, *, ended: bool) -> None:
        if self.dialog is not None:
            return
        self.dialog = CrashDialog(report, ended=ended, parent=self._window)
        self.dialog.restart_wanted.connect(self.restart_wanted)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
