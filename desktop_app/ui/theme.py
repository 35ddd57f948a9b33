"""Themes: colours and marks from `resources/themes`, fonts from `resources/fonts`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette, QTextCharFormat

from desktop_app.domain.analysis import Statement
from desktop_app.resource_files import resource_path

SERIF, SANS = "Noto Serif", "Noto Sans"
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
    quiet: QColor
    accent: QColor
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

    def style_sheet(self) -> str:
        """What the palette cannot say."""
        return resource_path("themes", "window.qss").read_text(encoding="utf-8") % {
            "paper": self.paper.name(),
            "ink": self.ink.name(),
            "panel": self.panel.name(),
            "edge": self.edge.name(),
            "quiet": self.quiet.name(),
            "accent": self.accent.name(),
            "warning": self.marks["denial"].line.name(),
            "warning_fill": self.marks["denial"].fill.name(),
        }


def mark_name(statement: Statement) -> str:
    """The name of a statement's mark in `kinds.toml`."""
    return "own-voice" if statement.own_voice else statement.kind.value


def load_theme(name: str) -> Theme:
    """The theme of that name; `system` follows the desktop."""
    if name not in THEMES:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    with resource_path("themes", "kinds.toml").open("rb") as file:
        kinds = tomllib.load(file)[name]
    with resource_path("themes", "window.toml").open("rb") as file:
        window = tomllib.load(file)[name]
    marks = {
        key: Mark(QColor(mark["fill"]), QColor(mark["line"]), UNDERLINES[mark["style"]], mark["style"])
        for key, mark in kinds.items()
        if isinstance(mark, dict)
    }
    colours = {key: QColor(window[key]) for key in ("panel", "edge", "quiet", "accent")}
    return Theme(name, QColor(kinds["paper"]), QColor(kinds["ink"]), marks=marks, **colours)


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; where that fails the system's serif and sans serve."""
    for path in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
