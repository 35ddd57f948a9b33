"""Where the reader's own files are: the library, the settings and the log, in the platform's folders."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP = "hearsay"


def default_library() -> Path:
    """The library that is used unless another one is named."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "library.db"


def settings_file() -> Path:
    """The settings' ini file."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "settings.ini"


def log_file() -> Path:
    """The log, with the tracebacks of mistakes."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False)) / "hearsay.log"
