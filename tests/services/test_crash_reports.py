"""Mistakes and crashes: what is kept of them, and what never is."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services.crash_reports import CrashLog, MistakeWatch, mistake_report, short_path
from tests.conftest import ROOT

PRIVATE = "the minister told our source"


def failed(error: type[Exception] = ValueError) -> Exception:
    try:
        try:
            {}[PRIVATE]
        except KeyError as cause:
            raise error(f"cannot read {PRIVATE}") from cause
    except error as raised:
        return raised


def test_a_report_tells_kinds_and_places_and_no_message() -> None:
    report = mistake_report(failed())
    lines = report.splitlines()
    assert lines[0].startswith("Hearsay ")
    assert "ValueError" in lines
    assert "KeyError" in lines
    assert lines.index("ValueError") < lines.index("after") < lines.index("KeyError")
    assert "services/test_crash_reports.py" in report
    assert PRIVATE not in report
    assert str(Path.home()) not in report


def test_paths_lose_the_reader_s_folders() -> None:
    assert short_path("/home/jo/hearsay/desktop_app/ui/find_bar.py") == "desktop_app/ui/find_bar.py"
    assert short_path("/home/jo/.venv/lib/python3.11/site-packages/spacy/util.py") == "spacy/util.py"
    assert short_path("C:\\Users\\Jo\\hearsay\\_internal\\lxml\\etree.pyd") == "lxml/etree.pyd"
    assert short_path("/usr/lib/python3.11/json/decoder.py") == "json/decoder.py"


@pytest.mark.expects_log
def test_a_mistake_is_noticed_once_on_whatever_thread_it_happens(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise failed(RuntimeError)

    watch = MistakeWatch()
    noticed: list[str] = []
    watch.noticed.connect(noticed.append)
    before = sys.excepthook, threading.excepthook
    watch.start()
    try:
        for _ in range(3):
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
        qtbot.waitUntil(lambda: bool(noticed))
    finally:
        watch.stop()
    assert (sys.excepthook, threading.excepthook) == before
    assert len(noticed) == 1
    assert "RuntimeError" in noticed[0]
    assert PRIVATE not in noticed[0]
    assert len([r for r in caplog.records if r.exc_info]) == 3


CRASH = """
import faulthandler, sys
from pathlib import Path
from desktop_app.services.crash_reports import CrashLog
CrashLog(Path(sys.argv[1])).start()
def went_wrong():
    faulthandler._sigsegv()
went_wrong()
"""


def test_a_crash_of_the_process_is_told_once_at_the_next_start(tmp_path: Path) -> None:
    assert CrashLog(tmp_path).take_last() == ""
    died = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], cwd=ROOT, check=False)
    assert died.returncode != 0
    following = CrashLog(tmp_path)
    following.start()
    report = following.take_last()
    assert "Segmentation fault" in report or "access violation" in report
    assert "went_wrong" in report
    assert following.take_last() == ""
    following.stop()
    assert list(tmp_path.iterdir()) == []
