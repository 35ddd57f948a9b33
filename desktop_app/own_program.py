"""How this program is started once more: from source by Python, frozen by itself."""

from __future__ import annotations

import sys


def own_command(*arguments: str) -> list[str]:
    """The command line that starts Hearsay with `arguments`."""
    frozen = bool(getattr(sys, "frozen", False))
    return [sys.executable, *(() if frozen else ("-m", "desktop_app")), *arguments]
