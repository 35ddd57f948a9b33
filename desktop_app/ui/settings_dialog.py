"""The reading settings: size, line length, spacing, theme and language, tried at once on the page behind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from desktop_app.ui.reading_settings import LINE_LENGTHS, POINT_SIZES, SPACINGS, ReadingSettings
from desktop_app.ui.theme import THEMES
from desktop_app.ui.translations import LANGUAGES


class SettingsDialog(QDialog):
    """Changes show at once and are kept at once."""

    settings_chosen = Signal(object)
    """`ReadingSettings`."""
    theme_chosen = Signal(str)
    """Name of the theme."""
    language_chosen = Signal(str)
    """Code of the language, empty for the system's."""

    def __init__(self, settings: ReadingSettings, theme: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reading settings"))
        self.point_size = QDoubleSpinBox(self)
        self.point_size.setRange(*POINT_SIZES)
        self.point_size.setDecimals(1)
        self.point_size.setSuffix(self.tr(" pt"))
        self.point_size.setValue(settings.point_size)
        self.line_length = QSpinBox(self)
        self.line_length.setRange(*LINE_LENGTHS)
        self.line_length.setSuffix(self.tr(" characters"))
        self.line_length.setValue(settings.line_length)
        self.spacing = QDoubleSpinBox(self)
        self.spacing.setRange(*SPACINGS)
        self.spacing.setSingleStep(0.05)
        self.spacing.setValue(settings.spacing)
        for box in (self.point_size, self.line_length, self.spacing):
            box.lineEdit().setTextMargins(6, 0, 0, 0)  # style sheets cannot set the words off from the frame
        self.still = QCheckBox(self.tr("&No motion: nothing blinks or slides"), self)
        self.still.setChecked(settings.still)
        self.theme = self._choice(
            {
                "system": self.tr("As the system"),
                "light": self.tr("Light"),
                "sepia": self.tr("Sepia"),
                "dark": self.tr("Dark"),
                "high-contrast": self.tr("High contrast"),
            },
            theme if theme in THEMES else "system",
        )
        self.language = self._choice({"": self.tr("As the system"), **LANGUAGES}, language)
        hint = QLabel(self.tr("Another language is used from the next start on."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for label, field in (
            (self.tr("&Text size"), self.point_size),
            (self.tr("&Line length"), self.line_length),
            (self.tr("Line &spacing"), self.spacing),
            (self.tr("T&heme"), self.theme),
            (self.tr("Lan&guage"), self.language),
        ):
            field.setAccessibleName(label.replace("&", ""))
            layout.addRow(label, field)
        layout.addRow(hint)
        layout.addRow(self.still)
        layout.addRow(buttons)
        for box in (self.point_size, self.spacing):
            box.valueChanged.connect(lambda _: self._tell())
        self.still.toggled.connect(lambda _: self._tell())
        self.line_length.valueChanged.connect(lambda _: self._tell())
        self.theme.activated.connect(lambda _: self.theme_chosen.emit(self.theme.currentData()))
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))

    def _choice(self, names: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox(self)
        for key, name in names.items():
            box.addItem(name, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _tell(self) -> None:
        chosen = ReadingSettings(
            self.point_size.value(),
            self.line_length.value(),
            self.spacing.value(),
            self.still.isChecked(),
        )
        self.settings_chosen.emit(chosen)
