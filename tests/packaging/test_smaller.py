"""What makes the frozen application smaller changes nothing that the program sees."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from tests.conftest import ROOT
from tests.packaging.conftest import LoadScript

ITEMS = {
    b"icudt73l/coll/fr.res": b"order",
    b"icudt73l/ibm-923.cnv": b"one byte",
    b"icudt73l/ibm-943.cnv": b"x" * 9000,
    b"icudt73l/translit/root.res": b"letters of other scripts",
    b"icudt73l/zone/fr.res": b"heure",
}


def icu_data(items: dict[bytes, bytes]) -> bytes:
    """ICU's data as ICU's own tools write it."""
    head = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    names_at = 4 + 8 * len(items)
    starts_at = names_at + sum(len(name) + 1 for name in items)
    table, names, contents = b"", b"", b""
    for name, content in items.items():
        table += struct.pack("<II", names_at + len(names), starts_at + len(contents))
        names += name + b"\0"
        contents += content
    return head + struct.pack("<I", len(items)) + table + names + contents


def read_items(data: bytes) -> dict[bytes, bytes]:
    """The items of ICU's data, without what only fills up."""
    head = struct.unpack_from("<H", data)[0]
    body = data[head:]
    count = struct.unpack_from("<I", body)[0]
    table = [struct.unpack_from("<II", body, 4 + 8 * place) for place in range(count)]
    ends = [start for _, start in table[1:]] + [len(body)]
    return {
        body[name_at : body.index(b"\0", name_at)]: body[start:end].rstrip(b"\0")
        for (name_at, start), end in zip(table, ends, strict=True)
    }


def test_of_icu_stays_what_qt_asks_for(load_script: LoadScript) -> None:
    smaller = read_items(load_script("icu_data").subset(icu_data(ITEMS)))
    kept = (b"icudt73l/coll/fr.res", b"icudt73l/ibm-923.cnv", b"icudt73l/zone/fr.res")
    assert smaller == {name: ITEMS[name] for name in kept}


@pytest.mark.parametrize("trans1", [False, True])
@pytest.mark.parametrize("trans2", [False, True])
@pytest.mark.parametrize("shape", [(1, 1, 1), (7, 96, 384), (64, 300, 33)])
def test_matrices_are_multiplied_to_the_last_bit_as_blis_does(
    shape: tuple[int, int, int],
    trans1: bool,
    trans2: bool,
    load_script: LoadScript,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import blis.py

    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "frozen"))
    ours = load_script("blis_py")
    rows, inner, columns = shape
    chance = np.random.default_rng(7)
    a = chance.standard_normal((inner, rows) if trans1 else (rows, inner)).astype(np.float32)
    b = chance.standard_normal((columns, inner) if trans2 else (inner, columns)).astype(np.float32)
    expected = blis.py.gemm(a, b, trans1=trans1, trans2=trans2, beta=0.0)
    assert ours.gemm(a, b, trans1=trans1, trans2=trans2, beta=0.0).tobytes() == expected.tobytes()
    into = np.full_like(expected, 5)
    assert ours.gemm(a, b, into, trans1, trans2, beta=0.0) is into
    assert into.tobytes() == expected.tobytes()


def test_what_is_no_matrix_of_small_floats_is_refused(
    load_script: LoadScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "frozen"))
    ours = load_script("blis_py")
    small = np.ones((2, 3), dtype=np.float32)
    with pytest.raises(TypeError):
        ours.gemm(small.astype(np.float64), small.T)
    with pytest.raises(ValueError, match="Shape mismatch"):
        ours.gemm(small, small)
