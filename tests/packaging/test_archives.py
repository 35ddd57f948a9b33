"""The wheel and the source archive: the same sources give the same bytes, and all that is needed is inside."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from desktop_app import __version__
from tests.conftest import ROOT

MODELS = (
    "resources/models/LICENSE-all-MiniLM-L6-v2.txt",
    "resources/models/tagger/encoder.onnx",
    "resources/models/sentences/encoder.onnx",
    "resources/models/words.bin",
    "resources/models/tokenizer.json",
)
TOP = {
    *("desktop_app", "packaging", "resources", "tests", "pyproject.toml"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"),
    *("PKG-INFO", ".gitignore"),  # hatchling puts them there
}
"""What lies at the top of the source archive."""


def built(kind: str, folder: Path) -> Path:
    """The archive, built in a process of its own."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (archive,) = folder.iterdir()
    return archive


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("sdist", tmp_path_factory.mktemp("sdist"))


def test_the_wheel_is_the_same_each_time(wheel: Path, tmp_path: Path) -> None:
    assert built("wheel", tmp_path).read_bytes() == wheel.read_bytes()


def test_the_source_archive_is_the_same_each_time(sdist: Path, tmp_path: Path) -> None:
    assert built("sdist", tmp_path).read_bytes() == sdist.read_bytes()


def test_the_wheel_has_the_program_and_its_resources(wheel: Path) -> None:
    assert wheel.name == f"hearsay-{__version__}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for name in (
        "app.py",
        "py.typed",
        "resources/icons/hearsay.svg",
        "resources/samples/sample.txt",
        *MODELS,
    ):
        assert f"desktop_app/{name}" in names
    assert not any(name.startswith(("tests/", "packaging/")) or name.endswith(".pyc") for name in names)


def test_the_source_archive_has_what_builds_and_tests_it(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    for name in ("packaging/bootstrap.py", "packaging/requirements.txt", "tests/conftest.py", "README.md"):
        assert name in names
    assert {name.split("/")[0] for name in names} == TOP


def test_the_version_is_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "desktop_app/__init__.py"
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
