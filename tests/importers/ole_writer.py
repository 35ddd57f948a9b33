"""Writes small compound files ([MS-CFB], version 3) with short streams in the root folder, for tests of .msg."""

from __future__ import annotations

import struct

_SECTOR, _MINI = 512, 64
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def ole_file(streams: dict[str, bytes]) -> bytes:
    """A compound file of streams that are each shorter than 4096 bytes and 8 kB in all."""
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    mini_stream, mini_table, starts = b"", list[int](), dict[str, int]()
    for name in names:
        count = max(1, -(-len(streams[name]) // _MINI))
        starts[name] = len(mini_table)
        mini_table.extend([len(mini_table) + i + 1 for i in range(count - 1)] + [_END])
        mini_stream += streams[name].ljust(count * _MINI, b"\0")
    entries = [_entry("Root Entry", 5, 0, len(mini_stream), child=1)]
    for i, name in enumerate(names):
        right = i + 2 if i + 1 < len(names) else _FREE
        entries.append(_entry(name, 2, starts[name], len(streams[name]), right=right))
    table: list[int] = [_FAT]
    sectors: list[bytes] = []

    def placed(data: bytes) -> int:
        start, count = len(table), max(1, -(-len(data) // _SECTOR))
        table.extend([start + i + 1 for i in range(count - 1)] + [_END])
        sectors.append(data.ljust(count * _SECTOR, b"\0"))
        return start

    mini_start = placed(struct.pack("<128I", *mini_table, *[_FREE] * (128 - len(mini_table))))
    entries[0] = _entry("Root Entry", 5, placed(mini_stream), len(mini_stream), child=1)
    directory_start = placed(b"".join(entries))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, directory_start, 0, 4096, mini_start, 1, _END, 0, 0,
    )  # fmt: skip
    fat = struct.pack("<128I", *table, *[_FREE] * (128 - len(table)))
    return header + struct.pack("<108I", *[_FREE] * 108) + fat + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int, right: int = _FREE, child: int = _FREE) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        encoded,
        len(encoded),
        kind,
        1,
        _FREE,
        right,
        child,
        bytes(16),
        0,
        0,
        0,
        start,
        size,
    )
