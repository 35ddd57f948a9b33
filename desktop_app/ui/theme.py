"""Themes: colours and marks from `resources/themes`, fonts from `resources/fonts`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication

from desktop_app.domain.analysis import Statement
from desktop_app.resource_files import resource_path

SERIF, SANS = "Noto Serif", "Noto Sans"
TOKENS = ("panel", "edge", "handle", "quiet", "accent", "match", "found")
"""Colours of `window.toml`."""
THEMES = ("light", "sepia", "dark", "high-contrast")
UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.WaveUnderline,  # Qt has no double line; the wave is as distinct
    "wavy": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """How one kind of statement looks."""

    fill: QColor
    line: QColor
    underline: QTextCharFormat.UnderlineStyle
    """The line where Qt draws it."""
    style: str = "solid"
    """The line as `kinds.toml` names it."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window."""

    name: str
    paper: QColor
    ink: QColor
    panel: QColor
    edge: QColor
    handle: QColor
    quiet: QColor
    accent: QColor
    match: QColor
    found: QColor
    marks: dict[str, Mark]

    def mark_of(self, statement: Statement) -> Mark:
        """How `statement` is marked."""
        return self.marks[mark_name(statement)]

    def palette(self) -> QPalette:
        """The palette for every widget."""
        palette = QPalette()
        role = QPalette.ColorRole
        for colour, roles in (
            (self.paper, (role.Base, role.ToolTipBase)),
            (self.panel, (role.Window, role.Button, role.AlternateBase)),
            (self.ink, (role.Text, role.WindowText, role.ButtonText, role.ToolTipText, role.BrightText)),
            (self.quiet, (role.PlaceholderText,)),
            (self.accent, (role.Highlight, role.Link, role.Accent)),
            (self.paper, (role.HighlightedText,)),
            (self.edge, (role.Mid, role.Midlight, role.Dark)),
        ):
            for one in roles:
                palette.setColor(one, colour)
        for one in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.quiet)
        return palette

    def style_sheet(self, icons: str) -> str:
        """What the palette cannot say; `icons` is the folder of the icons in this theme's colours."""
        return resource_path("themes", "window.qss").read_text(encoding="utf-8") % {
            "paper": self.paper.name(),
            "ink": self.ink.name(),
            "panel": self.panel.name(),
            "edge": self.edge.name(),
            "handle": self.handle.name(),
            "quiet": self.quiet.name(),
            "accent": self.accent.name(),
            "warning": self.marks["denial"].line.name(),
            "warning_fill": self.marks["denial"].fill.name(),
            "icons": icons,
        }


def mark_name(statement: Statement) -> str:
    """The name of a statement's mark in `kinds.toml`."""
    return "own-voice" if statement.own_voice else statement.kind.value


def load_theme(name: str) -> Theme:
    """The theme of that name; `system` follows the desktop, which may also ask for more contrast."""
    if name not in THEMES:
        name = system_theme()
    with resource_path("themes", "kinds.toml").open("rb") as file:
        kinds = tomllib.load(file)[name]
    with resource_path("themes", "window.toml").open("rb") as file:
        window = tomllib.load(file)[name]
    marks = {
        key: Mark(QColor(mark["fill"]), QColor(mark["line"]), UNDERLINES[mark["style"]], mark["style"])
        for key, mark in kinds.items()
        if isinstance(mark, dict)
    }
    colours = {key: QColor(window[key]) for key in TOKENS}
    return Theme(name, QColor(kinds["paper"]), QColor(kinds["ink"]), marks=marks, **colours)


def system_theme() -> str:
    """The name of the theme that suits the desktop."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def load_fonts() -> None:
    """Make the bundled fonts known to Qt and set the window in the sans; where that fails the system's fonts serve.

    The font is the application's and not one of the style sheet, which would have the page laid out again with every
    other theme.
    """
    for path in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QApplication.font()
    if font.family() != SANS:
        font.setFamily(SANS)
        QApplication.setFont(font)
