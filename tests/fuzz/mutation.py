"""Mutations of documents: bytes flipped, cut, doubled and spliced, and the insides of containers as well."""

from __future__ import annotations

import io
import random
import zipfile

_TOKENS = (
    b"<", b">", b"</p>", b"<div>" * 300, b"&#x110000;", b"&amp", b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"%", b"{", b"}",
    b"\\u-1?", b"\\bin999999 ", b"-->", b"99:99:99,999 --> 00:00:00,000", b"endobj", b"<<", b">>", b"/Length 99999999",
    b"/Kids [1 0 R]", b"/Count 2147483647", b"Content-Length: 99999999999", b"Content-Type: multipart/mixed; boundary=a",
    b"=?utf-8?B?/////w==?=", b"charset=\"utf-7\"", b"\r\n\r\n", b"\n", b"-1", b"4294967296", b"9" * 400, b"1e999",
    b"<!DOCTYPE a [<!ENTITY b \"c\">]>", b"&b;", b"<![CDATA[", b"]]>", b"xmlns:x=\"y\"", b"https://[", b"\xe2\x80\xae",
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The document after one to six mutations; a ZIP file's members are mutated inside it half of the time."""
    if data.startswith(b"PK") and chance.random() < 0.5:
        return _inside_zip(data, chance)
    for _ in range(chance.randint(1, 6)):
        data = _once(data, chance)
    return data


def _once(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    size = min(int(chance.expovariate(1 / 30)) + 1, len(data))
    match chance.randint(0, 7):
        case 0:
            return data[:at] + bytes([chance.randint(0, 255)]) + data[at + 1 :]
        case 1:
            return data[:at] + data[at + size :]
        case 2:
            return data[:at] + data[at : at + size] * chance.randint(2, 20) + data[at + size :]
        case 3:
            return data[:at] + chance.choice(_TOKENS) + data[at:]
        case 4:
            return data[:at] if chance.random() < 0.3 else data[:at] + chance.randbytes(size) + data[at:]
        case 5:
            other = chance.randint(0, len(data))
            return data[:at] + data[other : other + size] + data[at + size :]
        case 6:
            return (
                data[:at] + bytes(b ^ (1 << chance.randint(0, 7)) for b in data[at : at + 2]) + data[at + 2 :]
            )
        case _:
            return data[:at] + chance.choice(_TOKENS) + data[at + size :]


def _inside_zip(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        names = old.namelist()
        victims = set(chance.sample(names, k=min(len(names), chance.randint(1, 2))))
        for name in names:
            content = old.read(name)
            if name in victims:
                for _ in range(chance.randint(1, 6)):
                    content = _once(content, chance)
                if chance.random() < 0.05:
                    continue
            new.writestr(name, content)
    return out.getvalue()
