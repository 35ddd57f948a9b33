"""How the window and its panels are laid out: kept in the settings, brought back at the next start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QToolBar

from desktop_app.services.settings import SettingsStore

NEAR = 4
"""Pixels between a panel and the tabs below it."""
CHANGES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange)


class WindowLayout(QObject):
    """Size and place of the window, and of every dock and tool bar in it."""

    changed = Signal()
    """The reader has moved, resized, shown or hidden something."""

    def __init__(self, window: QMainWindow, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._plain = window.saveState()
        self._reading: QByteArray | None = None
        window.installEventFilter(self)
        for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(self.tr("Panels"))
        for dock in window.findChildren(QDockWidget):
            dock.installEventFilter(self)
            dock.visibilityChanged.connect(lambda _: self.changed.emit())
            dock.dockLocationChanged.connect(lambda _: self.changed.emit())

    def restore(self) -> None:
        """Lay everything out as it was; what cannot be read any more is left as it is."""
        if kept := self._settings.get("geometry", ""):
            self._window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        if kept := self._settings.get("layout", ""):
            self._window.restoreState(QByteArray.fromBase64(kept.encode()))

    def fit_screen(self) -> None:
        """Make the window no larger than the screen that it is on."""
        room = self._window.screen().availableGeometry().size()
        self._window.resize(self._window.size().boundedTo(room))

    def set_reading(self, *, reading: bool) -> None:
        """Show the panels while an article is open; without one there is nothing for them to show."""
        if reading and self._reading is not None:
            kept, self._reading = self._reading, None
            self._window.restoreState(kept)
        elif not reading and self._reading is None:
            self._reading = self._window.saveState()
            for bar in (*self._window.findChildren(QDockWidget), *self._window.findChildren(QToolBar)):
                bar.hide()
        QTimer.singleShot(0, self, self._hide_left_over_tabs)

    def _hide_left_over_tabs(self) -> None:
        """Qt forgets the tabs of panels that shared a place when another layout is restored; they stand about."""
        window = self._window
        docks = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
        for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            place = tabs.geometry()
            below = any(
                abs(place.top() - dock.geometry().bottom()) <= NEAR and dock.x() - NEAR <= place.left()
                and place.left() < dock.geometry().right()
                for dock in docks
            )  # fmt: skip
            if window.rect().intersects(place) and not below:
                tabs.hide()

    def reset(self) -> None:
        """Put the panels where they are when Hearsay starts for the first time."""
        if self._reading is None:
            self._window.restoreState(self._plain)
        else:
            self._reading = self._plain

    def keep(self) -> None:
        """Remember the layout of now, as it is while reading."""
        self._settings.set("geometry", _text(self._window.saveGeometry()))
        self._settings.set("layout", _text(self._reading or self._window.saveState()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice that something was moved or resized, and name the tabs that Qt makes for panels in one place."""
        if event.type() in CHANGES:
            self.changed.emit()
        if isinstance(event, QChildEvent) and event.type() is QEvent.Type.ChildPolished:
            bar = event.child()
            if isinstance(bar, QTabBar):
                bar.setAccessibleName(self.tr("Panels"))
        return False


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
