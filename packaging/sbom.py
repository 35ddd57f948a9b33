"""Writes the program's bill of materials in CycloneDX 1.6: `python packaging/sbom.py FILE`.

The same environment gives the same bytes: the serial number is made from the contents, and there is no time in it
unless SOURCE_DATE_EPOCH says one.
"""

from __future__ import annotations

import json
import os
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from components import Component, direct, everything, normalised, own_version
from parts_within import Part, parts_within

PROGRAM = "hearsay"
NAMESPACE = uuid.UUID("5f0a2c1e-7a55-4c1c-9d0e-1f6c1b8a7e42")


def bill(parts: list[Component]) -> dict[str, Any]:
    """The bill of `parts` as JSON objects."""
    references = {normalised(one.name): _bom_ref(one) for one in parts if one.is_package}
    needed_first = sorted({normalised(one.name) for one in direct()} & references.keys())
    components = [entry(one) for one in parts]
    graph = [{"ref": PROGRAM, "dependsOn": [references[name] for name in needed_first]}]
    graph += [
        {
            "ref": references[normalised(one.name)],
            "dependsOn": [references[name] for name in one.requires if name in references],
        }
        for one in parts
        if one.is_package
    ]
    content = {
        "metadata": {
            **_timestamp(),
            "component": {
                "type": "application",
                "bom-ref": PROGRAM,
                "name": "Hearsay",
                "version": own_version(),
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
        "dependencies": graph,
    }
    serial = uuid.uuid5(NAMESPACE, json.dumps(content, sort_keys=True))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        **content,
    }


def entry(one: Component) -> dict[str, Any]:
    """One component of the bill."""
    name = normalised(one.name)
    described: dict[str, Any] = {"type": one.kind, "bom-ref": _bom_ref(one), "name": one.name}
    if one.version:
        described["version"] = one.version
    if one.licence:
        described["licenses"] = [{"expression": one.licence}]
    if one.is_package:
        described["purl"] = f"pkg:pypi/{name}@{one.version}"
        if parts := parts_within(one.name):
            described["components"] = [entry_within(part, name) for part in parts]
    return described


def entry_within(part: Part, package: str) -> dict[str, Any]:
    """One component that is compiled into a package."""
    described: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{package}:{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": [{"expression": part.licence}],
    }
    if (
        part.purl.startswith("pkg:") and "download_url=file:" not in part.purl
    ):  # the others name the builder's folders
        described["purl"] = part.purl
    return described


def _bom_ref(one: Component) -> str:
    if one.is_package:
        return f"pkg:pypi/{normalised(one.name)}@{one.version}"
    return f"native:{normalised(one.name.replace(' ', '-'))}"


def _timestamp() -> dict[str, str]:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return {"timestamp": datetime.fromtimestamp(int(epoch), UTC).isoformat()} if epoch else {}


def write(file: Path, parts: list[Component]) -> None:
    """Write the bill of `parts` into a file."""
    file.write_text(json.dumps(bill(parts), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), everything())
