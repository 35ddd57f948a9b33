"""Puts the frozen application into a Debian package or an AppDir, and measures; `build.py` calls it.

Both hold the same tree: the frozen folder in /usr/lib/hearsay and around it what a desktop looks for.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path

from bootstrap import QT_LIBRARIES, X11_LIBRARIES
from freeze import APP, BUILD, ROOT, SHARE, size_of

LINUX = ROOT / "packaging" / "linux"
ID = "org.hearsay_reader.Hearsay"
VERSION = os.environ["HEARSAY_VERSION"]
EPOCH = int(os.environ["SOURCE_DATE_EPOCH"])
ALWAYS = ("libc6", "libstdc++6", "libgcc-s1", "libssl3t64 | libssl3")
CONTROL = """Package: hearsay
Version: {version}
Architecture: {architecture}
Maintainer: The Hearsay authors <hearsay@example.org>
Installed-Size: {size}
Depends: {depends}
Suggests: tesseract-ocr
Section: text
Priority: optional
Description: reader that shows who claims what, and who denies it
 Hearsay is a reader for journalists and fact-checkers. It opens an article,
 colours claims, denials and other attributions in the text, lists everybody
 who is quoted, keeps notes and verdicts in a library of your own and exports
 the marked-up article.
 .
 It works offline: nothing leaves the machine unless you ask for a page from
 the web.
"""


def main(arguments: list[str]) -> int:
    """Do what was asked."""
    if not APP.is_dir():
        raise SystemExit("There is no frozen application yet: python3 packaging/build.py app")
    match arguments:
        case ["deb"]:
            print(make_deb())
        case ["appdir"]:
            print(make_appdir())
        case _:
            print_sizes()
    return 0


def make_tree(root: Path) -> None:
    """Lay the program out below `root` as it is installed."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(APP, root / "usr/lib/hearsay", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/hearsay").symlink_to("../lib/hearsay/hearsay")
    put(LINUX / f"{ID}.desktop", root / "usr/share/applications" / f"{ID}.desktop")
    put(LINUX / f"{ID}.mime.xml", root / "usr/share/mime/packages" / f"{ID}.xml")
    metainfo = root / "usr/share/metainfo" / f"{ID}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(metainfo_text(), encoding="utf-8")
    icons = root / "usr/share/icons/hicolor"
    put(SHARE / "icons/hearsay.svg", icons / "scalable/apps" / f"{ID}.svg")
    for picture in sorted((SHARE / "icons").glob("*x*.png")):
        put(picture, icons / picture.stem / "apps" / f"{ID}.png")
    put(SHARE / "hearsay.bash", root / "usr/share/bash-completion/completions/hearsay")
    put(SHARE / "_hearsay", root / "usr/share/zsh/vendor-completions/_hearsay")
    put(SHARE / "hearsay.fish", root / "usr/share/fish/vendor_completions.d/hearsay.fish")
    zipped(SHARE / "hearsay.1", root / "usr/share/man/man1/hearsay.1.gz")
    documents = root / "usr/share/doc/hearsay"
    put(ROOT / "LICENSE", documents / "copyright")
    zipped(ROOT / "CHANGELOG.md", documents / "CHANGELOG.md.gz")
    (documents / "changelog.gz").write_bytes(gzip.compress(debian_changelog().encode(), 9, mtime=0))
    zipped(SHARE / "THIRD-PARTY-NOTICES.txt", documents / "THIRD-PARTY-NOTICES.txt.gz")
    for name in ("THIRD-PARTY-NOTICES.txt", "hearsay.cdx.json"):
        (root / "usr/lib/hearsay" / name).unlink()
    put(SHARE / "hearsay.cdx.json", documents / "hearsay.cdx.json")
    settle(root)


def metainfo_text() -> str:
    """The AppStream metadata with this version's release."""
    from datetime import UTC, datetime

    words = (LINUX / f"{ID}.metainfo.xml.in").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(EPOCH, UTC).date().isoformat()
    kind = "development" if VERSION.startswith("0.") else "stable"
    return words.replace("@VERSION@", VERSION).replace("@DATE@", day).replace("@TYPE@", kind)


def debian_changelog() -> str:
    """The changelog in the form that Debian's tools read; it refers to the one for people."""
    return (
        f"hearsay ({VERSION}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
        f" -- The Hearsay authors <hearsay@example.org>  {formatdate(EPOCH)}\n"
    )


def put(source: Path, target: Path) -> None:
    """Copy a file to where it belongs."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def zipped(source: Path, target: Path) -> None:
    """Copy a file compressed, with nothing of this moment in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def settle(root: Path) -> None:
    """Give everything the modes and the time that a package has."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)
            continue
        runs = path.is_dir() or path == root / "usr/lib/hearsay/hearsay" or path.name == "AppRun"
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (EPOCH, EPOCH))


def depends() -> str:
    """The packages that have the libraries which Qt expects from the system."""
    bundled = {path.name for path in (APP / "_internal").iterdir()}
    wanted = {**QT_LIBRARIES, **X11_LIBRARIES}
    named = {packages[0] for library, packages in wanted.items() if library not in bundled}
    renamed = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}
    return ", ".join(sorted({*ALWAYS, *(renamed.get(name, name) for name in named)}))


def make_deb() -> Path:
    """The Debian package; its path."""
    root = BUILD / "deb"
    make_tree(root)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    fields = {
        "version": VERSION,
        "architecture": architecture,
        "size": size_of(root) // 1024,
        "depends": depends(),
    }
    control.write_text(CONTROL.format(**fields), encoding="utf-8")
    settle(control.parent)
    package = BUILD / f"hearsay_{VERSION}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return package


def make_appdir() -> Path:
    """The folder that appimagetool makes an AppImage of; its path."""
    root = BUILD / "Hearsay.AppDir"
    make_tree(root)
    (root / "AppRun").write_text('#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/bin/hearsay" "$@"\n')
    shutil.copy(root / "usr/share/applications" / f"{ID}.desktop", root / f"{ID}.desktop")
    shutil.copy(root / "usr/share/icons/hicolor/256x256/apps" / f"{ID}.png", root / f"{ID}.png")
    (root / ".DirIcon").symlink_to(f"{ID}.png")
    settle(root)
    return root


def print_sizes() -> None:
    """The largest parts of the frozen folder, the whole, and the packages."""
    inside = APP / "_internal"
    files = [path for path in inside.iterdir() if not path.is_symlink()]
    parts = {path.name: size_of(path) if path.is_dir() else path.stat().st_size for path in files}
    for name, size in sorted(parts.items(), key=lambda part: -part[1])[:15]:
        print(f"{size / 1e6:8.1f} MB  {name}")
    print(f"{size_of(APP) / 1e6:8.1f} MB  the frozen folder")
    for package in sorted(BUILD.glob("*.deb")):
        print(f"{package.stat().st_size / 1e6:8.1f} MB  {package.name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
