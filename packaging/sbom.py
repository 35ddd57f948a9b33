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

from components import Component, direct, natives, normalised, own_version, packages

PROGRAM = "hearsay"
NAMESPACE = uuid.UUID("5f0a2c1e-7a55-4c1c-9d0e-1f6c1b8a7e42")


def bill(native: list[Component] | None = None) -> dict[str, Any]:
    """The bill as JSON objects; `native`: what there is beside the packages, everything unless it is said."""
    parts = packages()
    needed_first = sorted({normalised(one.name) for one in direct()})
    components = [entry(one) for one in [*parts, *(natives() if native is None else native)]]
    graph = [{"ref": PROGRAM, "dependsOn": [reference(name, parts) for name in needed_first]}]
    graph += [
        {
            "ref": reference(one.name, parts),
            "dependsOn": [reference(name, parts) for name in one.requires],
        }
        for one in parts
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
    return described


def reference(name: str, parts: list[Component]) -> str:
    """The reference of the package of that name."""
    return _bom_ref(next(one for one in parts if normalised(one.name) == normalised(name)))


def _bom_ref(one: Component) -> str:
    if one.is_package:
        return f"pkg:pypi/{normalised(one.name)}@{one.version}"
    return f"native:{normalised(one.name.replace(' ', '-'))}"


def _timestamp() -> dict[str, str]:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return {"timestamp": datetime.fromtimestamp(int(epoch), UTC).isoformat()} if epoch else {}


def write(file: Path, native: list[Component] | None = None) -> None:
    """Write the bill into a file."""
    file.write_text(json.dumps(bill(native), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
