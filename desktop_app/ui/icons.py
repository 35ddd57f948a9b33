"""Icons from `resources/icons` in the colours of the theme, as files that both widgets and style sheets can use."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QTemporaryDir
from PySide6.QtGui import QColor, QIcon

from desktop_app.resource_files import resource_path
from desktop_app.ui.theme import Theme

log = logging.getLogger(__name__)
ON_ACCENT = "-on-accent"
"""Ends the name of an icon that stands on the accent colour."""


class Icons:
    """The icons of one theme at a time; the files go with this object."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        self._theme = ""

    def use(self, theme: Theme) -> None:
        """Give the icons in the colours of `theme` from now on."""
        self._theme = theme.name
        target = Path(self._folder.path(), theme.name)
        if target.exists():
            return
        try:
            target.mkdir()
            for source in resource_path("icons").glob("*.svg"):
                drawing = source.read_text(encoding="utf-8")
                self._write(target / source.name, drawing, theme.ink)
                self._write(target / f"{source.stem}{ON_ACCENT}.svg", drawing, theme.paper)
        except OSError as error:
            log.info("no icons: %s", error)

    def folder(self) -> str:
        """The folder of the files, as style sheets name it."""
        return Path(self._folder.path(), self._theme).as_posix()

    def icon(self, name: str) -> QIcon:
        """The icon of that name; an empty one when there is none."""
        path = Path(self.folder(), f"{name}.svg")
        return QIcon(str(path)) if path.exists() else QIcon()

    @staticmethod
    def _write(target: Path, drawing: str, colour: QColor) -> None:
        target.write_text(drawing.replace("currentColor", colour.name()), encoding="utf-8")
