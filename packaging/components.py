"""What Hearsay is made of and under which licences: the packages it requires, and what comes inside them.

`licences.py`, `notices.py` and `sbom.py` beside this file, the build and the tests use it. It looks at the Python
environment that runs it.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib.metadata import Distribution, distribution, packages_distributions, version
from pathlib import Path

from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
KNOWN_NAMES = {
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "mit license": "MIT",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
    "psfl": "PSF-2.0",
}
"""What some packages write instead of an SPDX identifier."""
EXCEPTIONS = ("GCC-exception-3.1", "Bootloader-exception", "AdditionRef-distribution-exception")
"""With these, what is under the GPL may be part of a program under Hearsay's licence."""


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the program."""

    name: str
    version: str
    licence: str
    """An SPDX expression; empty when nothing says."""
    is_package: bool
    requires: tuple[str, ...] = ()
    """Names of the packages that it needs, normalised."""
    patterns: tuple[str, ...] = ()
    """Its files in the frozen folder, where it is no Python package."""
    text: str = ""
    """Name of the licence text in `licences/`, where it brings none."""
    note: str = ""
    within: str = ""
    """The package whose licence texts hold its own."""
    debian: str = ""
    """The Debian package that has its licence's words."""
    own_file: str = ""
    """The file of this repository that has them."""
    builder: str = ""
    """The building tool that brings them."""
    kind: str = "library"
    """What it is, in the words of CycloneDX."""


def normalised(name: str) -> str:
    """A distribution's name in the form that compares (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def packages() -> list[Component]:
    """The Python packages that the program needs on this platform, itself left out, by name."""
    given = tomllib.loads((HERE / "components.toml").read_text(encoding="utf-8"))["licences"]
    found: dict[str, Component] = {}
    waiting = [(one.name, frozenset(one.extras)) for one in direct()]
    asked: dict[str, frozenset[str]] = {}
    while waiting:
        name, extras = waiting.pop()
        key = normalised(name)
        if key in found and extras <= asked[key]:
            continue
        own = distribution(name)
        asked[key] = asked.get(key, frozenset()) | extras
        needed = list(_applying(own.requires or [], asked[key]))
        waiting += [(one.name, frozenset(one.extras)) for one in needed]
        requires = tuple(sorted({normalised(one.name) for one in needed}))
        licence = given.get(key) or licence_of(own)
        found[key] = Component(own.metadata["Name"], own.version, licence, is_package=True, requires=requires)
    return sorted(found.values(), key=lambda one: normalised(one.name))


def direct() -> list[Requirement]:
    """What the program itself names: its sources say it, whatever was installed when."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(_applying(project["dependencies"], frozenset()))


def own_version() -> str:
    """The program's version."""
    words = (HERE.parent / "desktop_app" / "__init__.py").read_text(encoding="utf-8")
    return re.search(r'__version__ = "(.+)"', words)[1]  # type: ignore[index]


def natives() -> list[Component]:
    """What comes inside packages or with the frozen program."""
    given = tomllib.loads((HERE / "components.toml").read_text(encoding="utf-8"))["native"]
    return [
        Component(
            one["name"],
            version(one["version_of"]) if "version_of" in one else "",
            one["licence"],
            is_package=False,
            patterns=tuple(one["files"]),
            text=one.get("text", ""),
            note=one.get("note", "").strip(),
            within=one.get("within", ""),
            debian=one.get("debian", ""),
            own_file=one.get("own_file", ""),
            builder=one.get("builder", ""),
            kind=one.get("kind", "library"),
        )
        for one in given
    ]


def everything() -> list[Component]:
    """All that the program is made of, packages first."""
    return [*packages(), *natives()]


def those_in(folder: Path, modules: Iterable[str]) -> list[Component]:
    """Those of `everything` that the frozen program has something of.

    Args:
        folder: where its libraries are; `hearsay` itself lies above it.
        modules: the names of the modules in its archive.
    """
    files = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    beside = [path.name for path in folder.parent.iterdir() if path.is_file()]
    tops = {name.split(".")[0] for name in (*modules, *(file.split("/")[0] for file in files))}
    makers = packages_distributions()
    names = {normalised(maker) for top in tops for maker in makers.get(top, ())}
    return [
        one
        for one in everything()
        if (one.is_package and normalised(one.name) in names)
        or any(fnmatch(file, pattern) for file in (*files, *beside) for pattern in one.patterns)
    ]


def ownerless(modules: Iterable[str]) -> list[str]:
    """Modules of the frozen program's archive that no package answers for."""
    makers, known = packages_distributions(), {normalised(one.name) for one in packages()}
    tops = {name.split(".")[0] for name in modules} - sys.stdlib_module_names - {"desktop_app"}
    return sorted(
        top
        for top in tops
        if not top.startswith(("_pyi", "_sysconfigdata"))
        and known.isdisjoint(map(normalised, makers.get(top, ())))
    )


def _applying(lines: Iterable[str], extras: frozenset[str]) -> Iterator[Requirement]:
    """The requirements that hold on this platform, with these extras."""
    for line in lines:
        one = Requirement(line)
        if one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in (extras or {""})):
            yield one


def licence_of(own: Distribution) -> str:
    """The SPDX expression that a package's metadata states, in any of the ways there are; empty when in none."""
    fields = own.metadata
    if fields.get("License-Expression"):
        return str(fields["License-Expression"])
    stated = str(fields.get("License") or "").strip()
    classifiers = [
        line.rsplit("::", 1)[-1].strip()
        for line in fields.get_all("Classifier", [])
        if line.startswith("License ::")
    ]
    for words in (stated, *(classifiers if len(classifiers) == 1 else [])):
        name = KNOWN_NAMES.get(words.lower(), words)
        if name and is_expression(name):
            return name
    return ""


def is_expression(words: str) -> bool:
    """Whether `words` look like an SPDX expression and not like a licence's text or common name."""
    return all(re.fullmatch(r"\(?[A-Za-z0-9.+-]+\)?", word) for word in words.split()) and not re.search(
        r"\b(License|BSD$)", words
    )


def is_allowed(expression: str) -> bool:
    """Whether a licence lets Hearsay be passed on under its own: no choice of it is AGPL or GPL alone.

    Args:
        expression: SPDX, with AND, OR, WITH and parentheses. OR needs one side to be fine, AND both.
    """
    tokens = re.findall(r"\(|\)|[^\s()]+", expression)
    if not tokens:
        return False
    allowed, rest = _either(tokens)
    return allowed and not rest


def _either(tokens: list[str]) -> tuple[bool, list[str]]:
    allowed, rest = _both(tokens)
    while rest and rest[0] == "OR":
        other, rest = _both(rest[1:])
        allowed = allowed or other
    return allowed, rest


def _both(tokens: list[str]) -> tuple[bool, list[str]]:
    allowed, rest = _one(tokens)
    while rest and rest[0] == "AND":
        other, rest = _one(rest[1:])
        allowed = allowed and other
    return allowed, rest


def _one(tokens: list[str]) -> tuple[bool, list[str]]:
    if tokens[0] == "(":
        allowed, rest = _either(tokens[1:])
        return allowed and bool(rest) and rest[0] == ")", rest[1:]
    name, rest = tokens[0], tokens[1:]
    if len(rest) > 1 and rest[0] == "WITH":
        return rest[1] in EXCEPTIONS or not _is_copyleft(name), rest[2:]
    return not _is_copyleft(name), rest


def _is_copyleft(name: str) -> bool:
    return name.upper().startswith(("GPL", "AGPL", "SSPL"))


def claimed(path: str, parts: list[Component], package_files: frozenset[str]) -> bool:
    """Whether somebody answers for a file of the frozen folder.

    Args:
        path: relative to the folder that holds the libraries, with forward slashes.
        parts: as `natives` gives them.
        package_files: as `files_of_packages` gives them.
    """
    return path in package_files or any(fnmatch(path, pattern) for part in parts for pattern in part.patterns)


def files_of_packages(components: list[Component]) -> frozenset[str]:
    """The files that the packages installed, with forward slashes, relative to where packages are."""
    return frozenset(file.as_posix() for one in components for file in distribution(one.name).files or [])
