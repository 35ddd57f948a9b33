"""What the documents of the repository refer to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    "packaging/README.md",
    "resources/docs/definitions.md",
    "resources/docs/library.md",
)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_to_a_file_leads_to_one(name: str) -> None:
    document = ROOT / name
    links = LINK.findall(document.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (document.parent / link).exists()] == []


def test_the_picture_of_the_readme_is_a_small_png() -> None:
    words = (ROOT / "README.md").read_text(encoding="utf-8")
    (picture,) = [Path(link) for link in LINK.findall(words) if link.endswith(".png")]
    content = (ROOT / picture).read_bytes()
    assert content.startswith(b"\x89PNG")
    assert len(content) < 150_000


def rooms_of_the_map() -> dict[str, list[str]]:
    """What the table in CONTRIBUTING.md says is in each folder."""
    words = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w/]+)/` \| (.+) \|$", words, re.MULTILINE)
    return {room: re.findall(r"`([\w*/.]+)`", said) for room, said in rows}


def test_the_map_of_the_house_names_every_folder() -> None:
    words = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    folders = [
        path.name
        for place in ("desktop_app", "desktop_app/ui", "desktop_app/analysis", "resources", "tests")
        for path in (ROOT / place).iterdir()
        if path.is_dir() and path.name != "__pycache__"
    ]
    assert len(folders) > 20
    assert [name for name in folders if f"{name}/" not in words and f"`{name}`" not in words] == []


def test_what_the_map_names_is_there() -> None:
    rooms = rooms_of_the_map()
    assert {"domain", "analysis", "ui", "resources", "tests"} <= rooms.keys()
    missing = []
    for room, names in rooms.items():
        folder = next(one for one in (ROOT / "desktop_app" / room, ROOT / room) if one.is_dir())
        missing += [
            f"{room}/{name}"
            for name in names
            if not name.startswith("--")
            and not any(list(folder.glob(f"{name.rstrip('/')}{end}")) for end in ("", ".py"))
        ]
    assert missing == []
