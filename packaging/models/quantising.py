"""Makes an exported graph small: the tables of vectors in 8 bits, the weights of products in 7.

Processors without instructions for neural networks (VNNI) multiply unsigned bytes by signed ones in pairs and keep each
sum in 16 bits. Weights from -64 to 64 never overflow it (2 · 255 · 64 = 32,640); those of 8 bits do now and then, and
the same text is read otherwise there.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from onnxruntime.quantization import QuantType, quantize_dynamic


def make_small(raw: Path, out: Path) -> None:
    """Write the graph in `raw` to `out`, a scale for each column of its weights, inputs rounded while it runs."""
    with tempfile.TemporaryDirectory() as folder:
        half = Path(folder) / "tables.onnx"
        kind = QuantType.QInt8
        quantize_dynamic(raw, half, op_types_to_quantize=["Gather"], per_channel=True, weight_type=kind)
        quantize_dynamic(
            half, out, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=kind, reduce_range=True
        )
