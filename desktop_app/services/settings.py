"""Settings that last: one small ini file in the platform's configuration folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings

T = TypeVar("T", str, bool, int, float, list[str], dict[str, str])


class SettingsStore:
    """Named settings with defaults; values are kept as JSON so that they come back with their type."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, key: str, default: T) -> T:
        """The value of `key`, or `default` when it is not set or not of the default's type."""
        raw = self._settings.value(key)
        if not isinstance(raw, str):
            return default
        try:
            value = json.loads(raw)
        except json.JSONDecodeError:
            return default
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        return value if type(value) is type(default) else default

    def set(self, key: str, value: T) -> None:
        """Keep `value` under `key`."""
        self._settings.setValue(key, json.dumps(value))

    def remove(self, key: str) -> None:
        """Forget `key`."""
        self._settings.remove(key)

    def sync(self) -> None:
        """Write to disk now."""
        self._settings.sync()
