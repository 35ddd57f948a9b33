"""Freezes the program into build/hearsay and checks what is in it; `build.py app` calls it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import sbom
from components import (
    claimed,
    everything,
    files_of_packages,
    is_allowed,
    natives,
    ownerless,
    packages,
    those_in,
)
from icons import write_all
from icu_data import shrink
from man_page import completions, man_page
from notices import notices
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
APP = BUILD / "hearsay"
SHARE = BUILD / "share"
"""What goes beside the program in packages: icons, man page, completions, notices, bill of materials."""
NEVER_STRIPPED = ("PySide6/Qt/lib/libQt", "PySide6/Qt/plugins/", "numpy.libs/")
"""Qt is left as its makers built it; the tools break libraries that were patched."""


def main() -> int:
    """Make everything; 0."""
    stop_at_licences()
    make_share()
    freeze()
    contents = APP / "_internal" if (APP / "_internal").is_dir() else APP
    strip(contents)
    for library in contents.rglob("libicudata.so.*"):
        shrink(library)
    modules = archived_modules()
    say_what_is_in(contents, modules)
    for name in ("THIRD-PARTY-NOTICES.txt", "hearsay.cdx.json"):
        shutil.copy(SHARE / name, APP / name)
    stop_at_strangers(contents, modules)
    stop_at_gaps(contents)
    print(f"{APP}: {size_of(APP) / 1e6:.0f} MB")
    return 0


def stop_at_licences() -> None:
    """End the build when a part's licence does not allow it or nothing says which it has."""
    wrong = [
        f"{one.name}: {one.licence or 'no licence'}" for one in everything() if not is_allowed(one.licence)
    ]
    if wrong:
        raise SystemExit("These may not become part of the program:\n" + "\n".join(wrong))


def make_share() -> None:
    """Write what goes beside the program."""
    shutil.rmtree(SHARE, ignore_errors=True)
    SHARE.mkdir(parents=True)
    _application = QGuiApplication(["icons"])
    write_all(SHARE / "icons")
    for name, words in {"hearsay.1": man_page(), **completions()}.items():
        (SHARE / name).write_text(words, encoding="utf-8")


def freeze() -> None:
    """Run PyInstaller with our spec."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(BUILD), "--workpath", str(BUILD / "work")]
    environment = {**os.environ, "HEARSAY_ICONS": str(SHARE / "icons"), "PYTHONHASHSEED": "1"}
    subprocess.run([*command, str(ROOT / "packaging" / "hearsay.spec")], env=environment, check=True)


def strip(folder: Path) -> None:
    """Take symbol tables, a quarter of the whole, out of the libraries on Linux."""
    if not sys.platform.startswith("linux") or shutil.which("strip") is None:
        return
    for path in sorted(folder.rglob("*.so*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not path.is_symlink() and not name.startswith(NEVER_STRIPPED):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True, capture_output=True)


def say_what_is_in(folder: Path, modules: list[str]) -> None:
    """Write the notices and the bill of materials of what is really there."""
    parts = those_in(folder, modules)
    (SHARE / "THIRD-PARTY-NOTICES.txt").write_text(notices(parts), encoding="utf-8")
    sbom.write(SHARE / "hearsay.cdx.json", parts)


def archived_modules() -> list[str]:
    """The names of the modules inside the program's executable."""
    from PyInstaller.archive.readers import CArchiveReader

    program = CArchiveReader(
        str(next(path for path in (APP / "hearsay", APP / "hearsay.exe") if path.is_file()))
    )
    (archive,) = [name for name in program.toc if name.lower().startswith("pyz")]
    return list(program.open_embedded_archive(archive).toc)


def stop_at_strangers(folder: Path, modules: list[str]) -> None:
    """End the build when there is a file or module that no component answers for, since its licence is unknown."""
    known, parts = files_of_packages(packages()), natives()
    ours = ("desktop_app/", "hearsay-", "LICENSE", "base_library.zip")
    strangers = [
        name
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not path.is_symlink()  # on Linux a second name of a file in a package
        and not (name := path.relative_to(folder).as_posix()).startswith(ours)
        and not claimed(name, parts, known)
    ]
    strangers += ownerless(modules)
    if strangers:
        raise SystemExit("Nobody answers for these files and modules:\n" + "\n".join(strangers[:40]))


def stop_at_gaps(folder: Path) -> None:
    """End the build when one of the program's own data files did not get in."""
    wanted = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    there = {
        path.relative_to(folder / "desktop_app").as_posix()
        for path in folder.glob("desktop_app/resources/**/*")
    }
    if missing := sorted(wanted - there):
        raise SystemExit("These files are not in the application:\n" + "\n".join(missing))


def size_of(folder: Path) -> int:
    """Bytes of the files in `folder`."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
