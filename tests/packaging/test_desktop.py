"""What a desktop finds of the program: entry, file types, metadata, icons, manual page, completions."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from desktop_app.app import APP_ID
from desktop_app.importers.registry import default_importers
from tests.conftest import ROOT
from tests.packaging.conftest import LoadScript

LINUX = ROOT / "packaging" / "linux"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ET.Element:
    return ET.fromstring((LINUX / f"{APP_ID}.metainfo.xml.in").read_text(encoding="utf-8"))  # noqa: S314


def test_the_entry_starts_the_program_with_files_and_addresses(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"] == "hearsay %U"
    assert entry["Icon"] == APP_ID
    assert {"application/pdf", "text/html", "message/rfc822", "application/epub+zip"} <= set(
        entry["MimeType"].split(";")
    )


def test_entry_and_metadata_are_about_the_same_program(entry: configparser.SectionProxy) -> None:
    root = metainfo()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("provides/binary") == entry["Exec"].split()[0]
    assert root.findtext("project_license") == "MIT"


def test_file_types_of_our_own_are_those_of_formats_that_can_be_opened(
    entry: configparser.SectionProxy,
) -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ET.parse(LINUX / f"{APP_ID}.mime.xml").getroot()  # noqa: S314
    known = default_importers().suffixes()
    for kind in root.iter(f"{space}mime-type"):
        assert kind.get("type") in entry["MimeType"].split(";")
        for glob in kind.iter(f"{space}glob"):
            assert Path(str(glob.get("pattern"))).suffix in known


@pytest.mark.parametrize(
    ("checker", "file"),
    [
        (["desktop-file-validate"], f"{APP_ID}.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"{APP_ID}.metainfo.xml"),
    ],
)
def test_the_desktop_s_own_checkers_find_nothing(
    checker: list[str], file: str, tmp_path: Path, load_script: LoadScript
) -> None:
    if shutil.which(checker[0]) is None:
        pytest.skip(f"{checker[0]} is not installed")
    path = tmp_path / file
    source = LINUX / file
    packages = load_script("linux_packages")
    path.write_text(source.read_text(encoding="utf-8") if source.exists() else packages.metainfo_text())
    done = subprocess.run([*checker, path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_icon_is_rendered_from_the_one_drawing(
    tmp_path: Path, load_script: LoadScript, qapp: object
) -> None:
    icons = load_script("icons")
    written = {path.name: path for path in icons.write_all(tmp_path)}
    for size in (16, 48, 256, 512):
        image = QImage(str(written[f"{size}x{size}.png"]))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 8).alpha() == 255
    ico = written["hearsay.ico"].read_bytes()
    assert ico[:6] == bytes([0, 0, 1, 0, len(icons.ICO_SIZES), 0])
    assert ico.count(b"\x89PNG") == len(icons.ICO_SIZES)
    icns = written["hearsay.icns"].read_bytes()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)


def test_the_manual_page_knows_every_command_and_option(load_script: LoadScript, tmp_path: Path) -> None:
    page = load_script("man_page").man_page()
    for words in (
        ".SH SYNOPSIS",
        ".SS analyse",
        ".SS export",
        ".SS doctor",
        r"\-\-library",
        "table|json|jsonl",
    ):
        assert words in page
    assert "try-qt" not in page.replace("\\", "")
    assert re.search(r'^\.TH HEARSAY 1 "2026-01-01"', page)
    if shutil.which("man"):
        path = tmp_path / "hearsay.1"
        path.write_text(page, encoding="utf-8")
        shown = subprocess.run(
            ["man", "--warnings", "-l", "-Tutf8", path], capture_output=True, text=True, check=False
        )
        assert [line for line in shown.stderr.splitlines() if path.name in line] == []
        assert "EXIT STATUS" in re.sub(r".\x08", "", shown.stdout)


@pytest.mark.parametrize(
    ("file", "shell"), [("hearsay.bash", "bash"), ("_hearsay", "zsh"), ("hearsay.fish", "fish")]
)
def test_completions_are_sound_scripts(
    file: str, shell: str, load_script: LoadScript, tmp_path: Path
) -> None:
    words = load_script("man_page").completions()[file]
    assert "_HEARSAY_COMPLETE" in words
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    path = tmp_path / file
    path.write_text(words, encoding="utf-8")
    assert subprocess.run([shell, "-n", path], check=False).returncode == 0


def test_the_debian_package_depends_on_what_the_program_expects(
    load_script: LoadScript, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = load_script("linux_packages")
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libxcb-cursor.so.0").write_bytes(b"")
    monkeypatch.setattr(packages, "APP", tmp_path)
    named = packages.depends().split(", ")
    assert {"libc6", "libegl1", "libx11-6", "libfontconfig1"} <= set(named)
    assert "libxcb-cursor0" not in named
