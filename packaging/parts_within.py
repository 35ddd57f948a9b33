"""What is compiled into a package's libraries: the bills of materials that wheels bring along (PEP 770)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """One library inside a package, a Rust crate for the most part."""

    name: str
    version: str
    licence: str
    """An SPDX expression."""
    purl: str


def parts_within(package: str) -> list[Part]:
    """What a package's own bills name with a licence, by name; not what it can be built with or was built by."""
    own = distribution(package)
    found: dict[tuple[str, str], Part] = {}
    for file in own.files or []:
        if ".dist-info/sboms/" not in file.as_posix() or file.suffix != ".json":
            continue
        bill: dict[str, Any] = json.loads(Path(str(own.locate_file(file))).read_text(encoding="utf-8"))
        for one in bill.get("components", []):
            licence = licence_in(one)
            if licence and one.get("scope", "required") == "required":
                version = str(one.get("version", ""))
                found[one["name"], version] = Part(one["name"], version, licence, str(one.get("purl", "")))
    return [found[key] for key in sorted(found)]


def licence_in(component: dict[str, Any]) -> str:
    """A component's licence as one SPDX expression; empty when it states none."""
    stated = []
    for one in component.get("licenses", []):
        licence = one.get("license", {})
        stated.append(one.get("expression") or licence.get("id") or licence.get("name") or "")
    words = [" ".join(words.split()) for words in stated if words]
    return words[0] if len(words) == 1 else " AND ".join(f"({one})" for one in words)
