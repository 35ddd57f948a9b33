"""No part of the program is AGPL or GPL alone, and every part is named in the notices and in the bill of materials."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.packaging.conftest import LoadScript


def test_every_part_has_a_licence_that_lets_it_be_passed_on(load_script: LoadScript) -> None:
    components = load_script("components")
    parts = components.everything()
    assert [one.name for one in parts if not one.licence] == []
    assert [(one.name, one.licence) for one in parts if not components.is_allowed(one.licence)] == []


def test_what_is_compiled_into_packages_may_be_passed_on_too(load_script: LoadScript) -> None:
    components, within = load_script("components"), load_script("parts_within")
    parts = [(one.name, part) for one in components.packages() for part in within.parts_within(one.name)]
    assert {"typst", "tokenizers", "nh3"} <= {name for name, _ in parts}
    assert [(name, part) for name, part in parts if not components.is_allowed(part.licence)] == []


def test_every_requirement_is_among_the_parts(load_script: LoadScript) -> None:
    components = load_script("components")
    known = {components.normalised(one.name) for one in components.packages()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {components.normalised(re.split(r"[<>=~! ]", line)[0]) for line in project["dependencies"]}
    assert named <= known
    assert "shiboken6" in known
    assert "pytest" not in known
    assert "lxml-html-clean" in known  # an extra of a package that is asked for without it too


def test_what_is_in_a_frozen_folder_is_told_and_nothing_else(load_script: LoadScript, tmp_path: Path) -> None:
    components = load_script("components")
    folder = tmp_path / "_internal"
    for name in ("../hearsay", "libz.so.1", "lxml/etree.so"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    names = {one.name for one in components.those_in(folder, ["typer.main", "os"])}
    assert names == {"typer", "lxml", "zlib", "libxml2 and libxslt", "PyInstaller's start-up code"}
    assert components.ownerless(["typer.main", "os", "desktop_app.cli", "somebody.elses"]) == ["somebody"]


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", True),
        ("(MIT AND Zlib) OR GPL-3.0-only", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("MIT AND (GPL-2.0-only OR AGPL-3.0-only)", False),
        ("GPL-2.0-only WITH Font-exception-2.0", False),
        ("", False),
    ],
)
def test_licence_expressions(expression: str, allowed: bool, load_script: LoadScript) -> None:
    assert load_script("components").is_allowed(expression) is allowed


def test_the_notices_name_every_part_and_hold_its_licence(load_script: LoadScript) -> None:
    components, notices = load_script("components"), load_script("notices")
    words = notices.notices(components.everything())
    for one in components.everything():
        assert f"\n{one.name} {one.version}".rstrip() in words
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in words
    assert "SIL OPEN FONT LICENSE" in words
    assert "\nall-MiniLM-L6-v2\nApache-2.0\n\nBy Nils Reimers" in words
    assert "can be replaced" in words
    assert "\nCompiled into typst:\n" in words


def test_the_bill_of_materials_is_complete_and_the_same_each_time(load_script: LoadScript) -> None:
    components, sbom = load_script("components"), load_script("sbom")
    bill = sbom.bill(components.everything())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bill["serialNumber"])
    names = {one["name"] for one in bill["components"]}
    assert {one.name for one in components.everything()} == names
    assert all(one["licenses"][0]["expression"] for one in bill["components"])
    kinds = {one["name"]: one["type"] for one in bill["components"]}
    assert (kinds["all-MiniLM-L6-v2"], kinds["onnxruntime"]) == ("machine-learning-model", "library")
    references = {one["bom-ref"] for one in bill["components"]} | {"hearsay"}
    assert len(references) == len(bill["components"]) + 1
    for node in bill["dependencies"]:
        assert {node["ref"], *node["dependsOn"]} <= references
    assert json.dumps(bill) == json.dumps(sbom.bill(components.everything()))
