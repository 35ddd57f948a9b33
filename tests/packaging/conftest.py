"""The scripts in packaging/ are no package of the program; tests import them by their names."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

from tests.conftest import ROOT

LoadScript = Callable[[str], ModuleType]


@pytest.fixture
def load_script(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoadScript]:
    """Imports a script of packaging/; everything that came from there is forgotten afterwards."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.setenv("HEARSAY_VERSION", "1.2.3")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    before = set(sys.modules)
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "") or "").startswith(str(ROOT / "packaging")):
            del sys.modules[name]
