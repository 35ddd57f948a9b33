"""Writes THIRD-PARTY-NOTICES.txt: every component of the program with its version, licence and licence text.

`python packaging/notices.py FILE`, in an environment that has what the program needs.
"""

from __future__ import annotations

import contextlib
import re
import sys
import sysconfig
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from components import HERE, Component, everything
from parts_within import parts_within

RULE = "=" * 79
TEXT_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|copyright|ofl)[^/]*$", re.IGNORECASE)
HEAD = """Hearsay is under the MIT licence; see LICENSE. It is made with the parts listed here, each under its own
licence. Qt is used under the GNU Lesser General Public License 3: its libraries are files of their own and
can be replaced, and taking the program apart to that end is allowed.
"""


def notices(parts: list[Component]) -> str:
    """The whole text about `parts`."""
    listed = "\n".join(f"  {one.name} {one.version}  {one.licence}".rstrip() for one in parts)
    return "\n".join([HEAD, listed, "", *(section(one) for one in parts), *shared_texts(parts)])


def section(one: Component) -> str:
    """One component with its licence's words."""
    lines = [RULE, f"{one.name} {one.version}".strip(), one.licence, ""]
    if one.note:
        lines += [one.note, ""]
    texts = texts_of(one.name) if one.is_package else native_texts(one)
    if not texts:
        lines.append(where(one))
    return "\n".join([*lines, *texts, *inside(one)]) + "\n"


def inside(one: Component) -> list[str]:
    """What is compiled into a package, as its own bill of materials says."""
    parts = parts_within(one.name) if one.is_package else []
    listed = [f"  {part.name} {part.version}  {part.licence}" for part in parts]
    return ["", f"Compiled into {one.name}:", *listed] if listed else []


def where(one: Component) -> str:
    """Where the words of its licence are, when they do not follow."""
    if one.within:
        return f"Its licence is among those of {one.within}, above."
    named = one.text or next((name for name in re.findall(r"[\w.-]+", one.licence) if shared(name)), "")
    return (
        f"The text of {named} is at the end."
        if named
        else "The licence is public; this part brings no copy of it."
    )


def native_texts(one: Component) -> list[str]:
    """The licence of what is no package, where the machine that builds has it."""
    places = []
    if one.name == "Python":
        places.append(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")
    if one.debian:
        places.append(Path("/usr/share/doc") / one.debian / "copyright")
    if one.own_file:
        places.append(HERE.parent / one.own_file)
    found = [path.read_text(encoding="utf-8", errors="replace").strip() for path in places if path.is_file()]
    if one.builder and not found:
        with contextlib.suppress(PackageNotFoundError):  # it builds nothing here
            found = texts_of(one.builder)
    return found


def texts_of(name: str) -> list[str]:
    """The licence files that a package brings, each once."""
    own = distribution(name)
    found: dict[str, None] = {}
    for file in own.files or []:
        path = Path(str(own.locate_file(file)))
        if TEXT_FILE.search(file.as_posix()) and path.suffix not in (".py", ".pyc", ".so") and path.is_file():
            found[path.read_text(encoding="utf-8", errors="replace").strip()] = None
    return list(found)


def shared(name: str) -> Path | None:
    """The file of a licence text that several components need."""
    path = HERE / "licences" / f"{name}.txt"
    return path if path.is_file() else None


def shared_texts(parts: list[Component]) -> list[str]:
    """The texts that the sections refer to; the LGPL refers to the GPL."""
    named = " ".join(one.licence for one in parts)
    chosen = [path for path in sorted((HERE / "licences").glob("*.txt")) if path.stem in named]
    return [f"{RULE}\n{path.stem}\n\n{path.read_text(encoding='utf-8').strip()}\n" for path in chosen]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(notices(everything()), encoding="utf-8")
