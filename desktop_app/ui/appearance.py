"""How the window looks: theme, text size and spacing, chosen in menus or in the settings dialog and remembered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.services.settings import SettingsStore
from desktop_app.ui.actions import Actions
from desktop_app.ui.icons import Icons
from desktop_app.ui.reading_settings import ReadingSettings, load_reading_settings, save_reading_settings
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.slices import Slices
from desktop_app.ui.theme import THEMES, Theme, load_theme

SYSTEM = "system"
USUAL_FLASH = 1000
"""Milliseconds in which a caret goes and comes back, where the desktop does not say."""


class Appearance(QObject):
    """Holds the theme and the setting of the page, and tells when they change."""

    theme_changed = Signal(object)
    """The `Theme` of now."""
    settings_changed = Signal(object)
    """The `ReadingSettings` of now."""
    stillness_changed = Signal(bool)
    """Whether nothing may move."""

    def __init__(self, settings: SettingsStore, window: QMainWindow) -> None:
        super().__init__(window)
        self._store = settings
        self._window = window
        self._slices = Slices(self)
        self._chosen = settings.get("theme", SYSTEM)
        self.theme: Theme = load_theme(self._chosen)
        hints = QGuiApplication.styleHints()
        self._flash = hints.cursorFlashTime()
        self.reading: ReadingSettings = load_reading_settings(settings, still=self._flash <= 0)
        self.icons = Icons()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def connect_actions(self, actions: Actions) -> None:
        """Do what is chosen in the menus."""
        actions.theme_chosen.connect(self.set_theme)
        actions.larger.triggered.connect(lambda: self.set_reading(self.reading.larger(1)))
        actions.smaller.triggered.connect(lambda: self.set_reading(self.reading.larger(-1)))
        actions.plain_size.triggered.connect(
            lambda: self.set_reading(replace(self.reading, point_size=ReadingSettings().point_size))
        )
        actions.reading_settings.triggered.connect(self.open_dialog)
        chosen = self._chosen if self._chosen in THEMES else SYSTEM
        actions.by_id[f"theme-{chosen}"].setChecked(True)
        self.theme_changed.connect(lambda _: actions.by_id[f"theme-{self._chosen}"].setChecked(True))

    def set_theme(self, name: str, *, remember: bool = True) -> None:
        """Show everything in another theme.

        A window that is shown already is styled step by step and painted anew at the end, so that it answers between
        the steps and is never seen half in one theme and half in the other.
        """
        self._chosen = name if name in THEMES else SYSTEM
        self.theme = load_theme(name)
        if remember:
            self._store.set("theme", name)
        self._window.setUpdatesEnabled(False)
        self._slices.run(
            (
                self._set_palette,
                lambda: self.icons.use(self.theme),
                lambda: self._window.setStyleSheet(self.theme.style_sheet(self.icons.folder())),
                lambda: self.theme_changed.emit(self.theme),
                lambda: self._window.setUpdatesEnabled(True),
            )
        )
        if not self._window.isVisible():
            self._slices.finish()

    def _set_palette(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self.theme.palette())

    def set_reading(self, settings: ReadingSettings) -> None:
        """Set every page so."""
        settings = settings.clamped()
        if settings != self.reading:
            self.reading = settings
            save_reading_settings(self._store, settings)
            self.apply_stillness()
            self.settings_changed.emit(settings)

    def apply_stillness(self) -> None:
        """Stop what blinks and slides, or let it go again; desktops without a caret that blinks ask for stillness."""
        still = self.reading.still
        QGuiApplication.styleHints().setCursorFlashTime(0 if still else self._flash or USUAL_FLASH)
        for effect in (
            Qt.UIEffect.UI_AnimateMenu,
            Qt.UIEffect.UI_AnimateCombo,
            Qt.UIEffect.UI_AnimateTooltip,
        ):
            QApplication.setEffectEnabled(effect, enable=not still)
        self._window.setAnimated(not still)
        self.stillness_changed.emit(still)

    def open_dialog(self) -> None:
        """Show the settings."""
        dialog = SettingsDialog(self.reading, self._chosen, self._store.get("language", ""), self._window)
        dialog.settings_chosen.connect(self.set_reading)
        dialog.theme_chosen.connect(self.set_theme)
        dialog.language_chosen.connect(lambda code: self._store.set("language", code))
        dialog.open()

    def _follow_system(self) -> None:
        if self._chosen == SYSTEM:
            self.set_theme(SYSTEM, remember=False)
