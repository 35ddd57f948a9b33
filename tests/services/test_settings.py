"""Settings come back with the type they were set with."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.services.settings import SettingsStore


@pytest.mark.parametrize("value", ["sepia", True, 7, 1.25, ["a", "b"], {"find": "Ctrl+F"}])
def test_a_value_comes_back_after_a_restart(tmp_path: Path, value: object) -> None:
    store = SettingsStore(tmp_path / "settings.ini")
    store.set("key", value)  # type: ignore[type-var]
    store.sync()
    assert SettingsStore(tmp_path / "settings.ini").get("key", type(value)()) == value  # type: ignore[type-var]


def test_a_value_of_another_type_is_as_good_as_none(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.ini")
    store.set("width", "wide")
    assert store.get("width", 66) == 66


def test_a_whole_number_serves_as_a_fraction(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.ini")
    store.set("spacing", 1)
    assert store.get("spacing", 1.5) == 1.0


def test_a_damaged_file_means_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(b"[General]\nwidth=@ByteArray(\xff\xfe\nnonsense")
    assert SettingsStore(path).get("width", 66) == 66
