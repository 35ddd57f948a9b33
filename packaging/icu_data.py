"""Takes out of Qt's ICU library the data that nothing in Hearsay reads: three quarters of 32 MB.

Qt asks ICU to compare and sort, for the names of time zones, and for encodings that it does not know itself. Kept are
the first for every language, the second for some, and the encodings of one byte; Hearsay reads articles with Python's
codecs. The form of the data: ICU's source, `ucmndata.h`. An ICU that is whole can be put
in its place.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

KEPT = re.compile(
    r"""
    (?!unames)[^/]+\.(icu|nrm|cfu|spp)$                          # properties, normalisation, spoofing, aliases
    | coll/
    | zone/(tzdbNames|en|es|fr|de|it|pt|nl|ar|he)(_\w+)?\.res$
    | [^/]+/(pool|root|res_index)\.res$                          # what the others fall back on
    | (root|pool|res_index|supplementalData|likelySubtags|numberingSystems|keyTypeData|timezoneTypes|zoneinfo64
       |metaZones|metadata|langInfo|genderList|plurals|pluralRanges|icuver|icustd|currencyNumericCodes|dayPeriods
       |windowsZones|units|grammaticalFeatures)\.res$
    | (en|es|fr|de|it|pt|nl|ar|he)(_\w+)?\.res$
    """,
    re.VERBOSE,
)
DROPPED = re.compile(r"(brkitr|translit|rbnf|unit|curr|lang|region)/")
"""Line breaks, transliteration, spelt-out numbers, units, names of currencies, languages and countries: Qt has its own
or none."""
ALIGNMENT = 16
SMALL = 8192
"""Bytes that the table of an encoding of one byte has at most."""


def shrink(library: Path) -> None:
    """Write `library`, ICU's data as a shared library, anew with what is kept; needs binutils, else nothing happens.

    Raises:
        ValueError: the library is of a form that this does not know.
    """
    if shutil.which("ld") is None or shutil.which("objcopy") is None:
        return
    content = library.read_bytes()
    start = content.find(b"\xda\x27", 0) - 2
    if start < 0 or content[start + 12 : start + 16] != b"CmnD":
        raise ValueError(f"{library.name} holds no ICU data of the known form")
    symbol = re.search(rb"icudt\d+_dat", content)
    if symbol is None:
        raise ValueError(f"{library.name} has no symbol for its data")
    write_library(library, subset(content[start:]), symbol[0].decode())


def subset(data: bytes) -> bytes:
    """The same table of contents with the items that are kept."""
    head = struct.unpack_from("<H", data)[0]
    count = struct.unpack_from("<I", data, head)[0]
    table = [struct.unpack_from("<II", data, head + 4 + 8 * place) for place in range(count)]
    ends = [start for _, start in table[1:]] + [len(data) - head]
    items = []
    for (name_at, start), end in zip(table, ends, strict=True):
        name = data[head + name_at : data.index(b"\0", head + name_at)]
        path = name.decode("ascii").split("/", 1)[1]
        is_small = path.endswith(".cnv") and end - start <= SMALL
        if is_small or (KEPT.match(path) and not DROPPED.match(path)):
            items.append((name, data[head + start : head + end]))
    names_at = 4 + 8 * len(items)
    names = b"".join(name + b"\0" for name, _ in items)
    place = aligned(names_at + len(names))
    body = bytearray(place)
    struct.pack_into("<I", body, 0, len(items))
    body[names_at : names_at + len(names)] = names
    for number, (name, content) in enumerate(items):
        struct.pack_into("<II", body, 4 + 8 * number, names_at, len(body))
        names_at += len(name) + 1
        body += content + bytes(aligned(len(content)) - len(content))
    return data[:head] + bytes(body)


def aligned(size: int) -> int:
    """The next place where an item may begin."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def write_library(target: Path, data: bytes, symbol: str) -> None:
    """Make a shared library named like `target` that holds `data` under `symbol`."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "data").write_bytes(data)
        for command in (
            ["ld", "-r", "-b", "binary", "-o", "data.o", "data"],
            [
                *("objcopy", "--redefine-sym", f"_binary_data_start={symbol}"),
                *("--strip-symbol=_binary_data_end", "--strip-symbol=_binary_data_size"),
                *("--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"),
                *("--set-section-alignment", f".data={ALIGNMENT}", "data.o"),
            ],
            ["ld", "-shared", "-z", "noexecstack", "-soname", target.name, "-o", "data.so", "data.o"],
        ):
            subprocess.run(command, cwd=place, check=True, capture_output=True)
        shutil.copyfile(place / "data.so", target)
