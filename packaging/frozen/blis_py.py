"""Stands in for `blis.py` in the frozen application: `gemm` through the library that `blis.cy` has inside.

Both of blis's modules carry the whole library, 18 MB each; Thinc needs the second for this one function. The numbers
are the same to the last bit, and a test compares them.
"""

from __future__ import annotations

import ctypes
from typing import Any

import blis.cy
import numpy as np
import numpy.typing as npt

NO_TRANSPOSE, TRANSPOSE = 0, 1
"""As `sgemm` takes them: no and yes."""

_INT, _FLOAT, _ADDRESS = ctypes.c_int, ctypes.c_float, ctypes.c_void_p
_SGEMM = ctypes.CFUNCTYPE(None, *[_INT] * 5, _FLOAT, _ADDRESS, _INT, _ADDRESS, _INT, _FLOAT, _ADDRESS, _INT)


def _function(name: str) -> int:
    """The address of one of the C functions that `blis.cy` offers to other modules."""
    capsule: Any = blis.cy.__pyx_capi__[name]
    name_of, pointer_of = ctypes.pythonapi.PyCapsule_GetName, ctypes.pythonapi.PyCapsule_GetPointer
    name_of.restype, name_of.argtypes = ctypes.c_char_p, [ctypes.py_object]
    pointer_of.restype, pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return int(pointer_of(capsule, name_of(capsule)))


_sgemm = _SGEMM(_function("sgemm"))


def gemm(
    a: npt.NDArray[np.float32],
    b: npt.NDArray[np.float32],
    out: npt.NDArray[np.float32] | None = None,
    trans1: bool = False,
    trans2: bool = False,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> npt.NDArray[np.float32]:
    """The product of two contiguous matrices of 32-bit numbers, as `blis.py.gemm` gives it.

    Raises:
        TypeError: an array is no contiguous matrix of 32-bit numbers.
        ValueError: their shapes do not fit.
    """
    if any(one.dtype != np.float32 or one.ndim != 2 or not one.flags.c_contiguous for one in (a, b)):
        raise TypeError("blis.gemm takes contiguous matrices of 32-bit numbers")
    rows, inner = a.shape[::-1] if trans1 else a.shape
    inner_b, columns = b.shape[::-1] if trans2 else b.shape
    if inner != inner_b:
        raise ValueError(f"Shape mismatch for blis.gemm: {(rows, inner)}, {(inner_b, columns)}")
    if out is None:
        out = (np.empty if beta == 0 else np.zeros)((rows, columns), dtype=np.float32)
    if out.dtype != np.float32 or out.shape != (rows, columns) or not out.flags.c_contiguous:
        raise TypeError("blis.gemm writes into a contiguous matrix of 32-bit numbers of the product's shape")
    _sgemm(
        *(TRANSPOSE if trans1 else NO_TRANSPOSE, TRANSPOSE if trans2 else NO_TRANSPOSE),
        *(rows, columns, inner, alpha),
        *(a.ctypes.data, a.shape[1], b.ctypes.data, b.shape[1]),
        *(beta, out.ctypes.data, out.shape[1]),
    )
    return out
