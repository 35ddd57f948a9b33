"""One analyser for all tests of the room: loading the language model is the slow part."""

from __future__ import annotations

import pytest

from desktop_app.analysis.engine import Analyser, load_analyser


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    return load_analyser()
