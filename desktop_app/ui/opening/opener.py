"""Every way by which an article gets into the window, and the questions that opening one can ask."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop_app.domain.errors import HearsayError, PasswordNeeded, RecognitionNeeded
from desktop_app.domain.opening import OpenOptions
from desktop_app.resource_files import resource_path
from desktop_app.services.reading_service import ReadingService
from desktop_app.services.settings import SettingsStore
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.messages import told, told_filters
from desktop_app.ui.opening.address_dialog import AddressDialog, address_in
from desktop_app.ui.opening.questions import password_dialog

SAMPLE = ("samples", "sample.txt")


class Opener(QObject):
    """Opens files, addresses and what was copied or dropped; asks for a password or before reading a scan."""

    def __init__(
        self, reading: ReadingService, settings: SettingsStore, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reading = reading
        self._settings = settings
        self._messages = messages
        self._window = window
        reading.failed.connect(self._on_failed)

    # -- ways in

    def open_paths(self, paths: list[Path]) -> None:
        """Open these files, each in a tab."""
        for path in paths:
            self._reading.open_path(path)

    def open_given(self, given: list[str]) -> None:
        """Open what the program was called with: files, and addresses, which were asked for by naming them."""
        for name in given:
            self._reading.open_given(name)

    def open_sample(self) -> None:
        """Open the sample article."""
        self.open_paths([resource_path(*SAMPLE)])

    def choose_files(self) -> None:
        """Ask for files and open them."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open an article"),
            self._settings.get("folder", ""),
            told_filters(self._reading.file_filters()),
        )
        if chosen:
            self._settings.set("folder", str(Path(chosen[0]).parent))
            self.open_paths([Path(name) for name in chosen])

    def ask_address(self) -> None:
        """Ask for an address and fetch it; one that was copied stands there already."""
        self._confirm_address(address_in(QApplication.clipboard().text()) or "")

    def _confirm_address(self, address: str) -> None:
        """Nothing is fetched before the reader has seen the address and said so."""
        dialog = AddressDialog(address, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._reading.open_address(dialog.address()))
        dialog.open()

    def paste(self) -> None:
        """Open what was copied."""
        data = QApplication.clipboard().mimeData()
        if data is None or not self.take(data):
            self._messages.show_message(
                self.tr(
                    "There is nothing to open in the clipboard. Copy the text of an article and try again."
                )
            )

    def take(self, data: QMimeData) -> bool:
        """Open what was copied or dropped; whether there was anything in it."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.open_paths(paths)
            return True
        address = address_in(data.text()) or next(
            (found for url in data.urls() if (found := address_in(url.toString()))), None
        )
        if address:
            self._confirm_address(address)
            return True
        html = data.html() if data.hasHtml() else None
        if not (html or data.text().strip()):
            return False
        self._reading.open_clipboard(html, data.text(), copied_from(data))
        return True

    # -- questions

    def _on_failed(self, location: str, error: HearsayError) -> None:
        if isinstance(error, PasswordNeeded) and location:
            self._ask_password(location, error)
        elif isinstance(error, RecognitionNeeded) and error.available and location:
            self._offer_recognition(location, error)
        else:
            self._messages.show_problem(error)

    def _ask_password(self, location: str, error: PasswordNeeded) -> None:
        dialog = password_dialog(error, self._window)
        dialog.textValueSelected.connect(
            lambda password: self._reading.open_given(location, OpenOptions(password=password))
        )
        dialog.open()

    def _offer_recognition(self, location: str, error: RecognitionNeeded) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Scanned document"))
        box.setText(told(error.what))
        box.setInformativeText(
            self.tr(
                "Text recognition is installed and can read the scan on this machine. It takes a few seconds a "
                "page and makes mistakes: compare quotations with the original."
            )
        )
        read = box.addButton(self.tr("Read the scan"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        read.clicked.connect(partial(self._reading.open_given, location, OpenOptions(recognise=True)))
        box.open()


def copied_from(data: QMimeData) -> str | None:
    """The address of the page that a selection was copied from, where the browser says so.

    Firefox gives it as `text/x-moz-url-priv` (UTF-16), Chromium on Linux as `chromium/x-source-url`, and
    browsers on Windows in the header of the HTML flavour.
    """
    for kind, encoding in (("text/x-moz-url-priv", "utf-16-le"), ("chromium/x-source-url", "utf-8")):
        if data.hasFormat(kind):
            words = bytes(data.data(kind).data()).decode(encoding, "replace").strip("\0\ufeff \n")
            if found := address_in(words):
                return found
    for kind in data.formats():
        if "HTML Format" in kind:
            for line in bytes(data.data(kind).data())[:1000].decode("utf-8", "replace").splitlines():
                if line.startswith("SourceURL:"):
                    return address_in(line.removeprefix("SourceURL:"))
    return None
