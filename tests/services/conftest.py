"""Fixtures for the services' tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services.jobs import JobRunner


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    """A runner that is shut down after the test, whatever the test left running."""
    runner = JobRunner()
    yield runner
    runner.shut_down()
