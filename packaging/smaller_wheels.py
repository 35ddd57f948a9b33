"""Builds NumPy and blis from their source archives without what Hearsay never runs; `build.py` calls it on Linux.

The wheels carry two libraries for products of matrices. spaCy asks blis, ONNX Runtime has its own, and what is left
for NumPy is a product of the library's vectors now and then: NumPy's own loops and small LAPACK do that, so OpenBLAS
(28 MB) stays out. blis carries kernels for twelve families of processors; those before 2011, and those of no desktop,
get the plain ones. The archives are the locked ones, checked by their hashes.

Needs a C and a C++ compiler and Python's headers; without them the wheels stay, and the application is 40 MB larger.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
WHEELS = HERE.parent / "build" / "wheels"
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
AS_THEY_ARE = ("--no-deps", "--no-build-isolation")
NUMPY = (
    *("blas=none", "lapack=none", "allow-noblas=true"),
    *("cpu-baseline=X86_V2", "cpu-dispatch=X86_V3"),  # as the wheel, but for AVX-512
)
EXPORTED = "{ global: PyInit_*; local: *; };"
"""What a module shows to the linker; the rest that nobody calls can then be left out."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one wheel is built."""

    name: str
    options: tuple[str, ...] = ()
    """For pip."""
    without: tuple[str, ...] = ()
    """blis's families of processors that are left out."""


RECIPES = (
    Recipe("numpy", options=tuple(f"-Csetup-args=-D{option}" for option in NUMPY)),
    Recipe("blis", without=("knl", "penryn", "bulldozer", "piledriver", "steamroller", "excavator")),
)


def main() -> int:
    """Build and install both; 0, also where that is not possible."""
    if lacking := what_is_lacking():
        print(f"{lacking}: NumPy and blis stay as they are, 40 MB larger.", file=sys.stderr)
        return 0
    for recipe in RECIPES:
        made_from = f"{recipe} {locked(recipe.name)} {sys.version}"
        place = WHEELS / hashlib.sha256(made_from.encode()).hexdigest()[:16]
        if not list(place.glob("*.whl")):
            print(f"Building a smaller {recipe.name}, which takes minutes …", file=sys.stderr)
            with tempfile.TemporaryDirectory() as folder:
                build(recipe, Path(folder), place)
        (wheel,) = place.glob("*.whl")
        subprocess.run([*PIP, "install", "--no-deps", "--force-reinstall", str(wheel)], check=True)
    return 0


def what_is_lacking() -> str:
    """What this machine would need; empty when it has everything."""
    for tool in ("cc", "c++"):
        if shutil.which(tool) is None:
            return f"There is no compiler ({tool})"
    if not (Path(sysconfig.get_path("include")) / "Python.h").is_file():
        return "Python's headers are not installed"
    return "" if os.uname().machine == "x86_64" else f"Nothing is left out for {os.uname().machine}"


def build(recipe: Recipe, folder: Path, target: Path) -> None:
    """Build the wheel from the locked source archive, unpacked in `folder`, into `target`, where it is kept."""
    lock = folder / "lock.txt"
    lock.write_text(locked(recipe.name), encoding="utf-8")
    source = ["--no-binary", recipe.name, "--require-hashes", "-r", str(lock), "--dest", str(folder)]
    tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])  # cython, ninja
    around = {**os.environ, "PATH": tools}
    subprocess.run([*PIP, "download", *AS_THEY_ARE, *source], check=True, env=around)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    unpacked = folder / archive.name.removesuffix(".tar.gz")
    around |= prepare_blis(unpacked, recipe.without) if recipe.without else {}
    command = [*PIP, "wheel", *AS_THEY_ARE, *recipe.options, "--wheel-dir", str(target), str(unpacked)]
    subprocess.run(command, check=True, env=around)


def locked(name: str) -> str:
    """The lines of the lock file that belong to a package."""
    words = (HERE / "requirements.txt").read_text(encoding="utf-8")
    return "".join(re.findall(rf"^{name}==.*(?:\n    --hash.*)*\n", words, re.MULTILINE))


def prepare_blis(source: Path, without: tuple[str, ...]) -> dict[str, str]:
    """Take families of processors out of blis's list of files and its configuration; what to set while building."""
    make = source / "blis/_src/make/linux-x86_64.jsonl"
    families = "|".join(without)
    dropped = re.compile(rf'"target": "obj/x86_64/(config|ref_kernels)/({families})/')
    lines = make.read_text(encoding="utf-8").splitlines(keepends=True)
    make.write_text("".join(line for line in lines if not dropped.search(line)), encoding="utf-8")
    header = source / "blis/_src/include/linux-x86_64/blis.h"
    words = header.read_text(encoding="utf-8")
    kept = re.sub(rf"^#define BLIS_CONFIG_({families.upper()})$", "", words, flags=re.MULTILINE)
    header.write_text(kept, encoding="utf-8")
    exported = source / "exported.map"
    exported.write_text(EXPORTED, encoding="utf-8")
    return {
        "BLIS_ARCH": "x86_64",
        "BLIS_COMPILER": "cc -ffunction-sections -fdata-sections",
        "LDFLAGS": f"-Wl,--gc-sections -Wl,--version-script={exported}",
    }


if __name__ == "__main__":
    sys.exit(main())
