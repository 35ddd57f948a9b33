"""A tagger's weights from its ONNX files, to train it further: `restore.py MODELS OUT.pt --encoder MINILM`.

They are what 8 bits could keep of them; the judge that taught the linker was not exported and begins anew.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

import network
import onnx
import torch
from beginnings import from_sentence_encoder
from network import Tagger
from onnx import GraphProto, numpy_helper

GRAPHS = ("encoder", "linker")
PRODUCT = re.compile(r"/(?:Gemm_)?MatMul_quant$")
"""How the name of a product of rounded numbers ends; what stands before it names the layer."""


def restored(models: Path, encoder: Path) -> Tagger:
    """The tagger in the folder `models`, whose words are those of the sentence encoder in the folder `encoder`.

    Raises:
        KeyError: the graphs are of another network.
    """
    tagger = from_sentence_encoder(encoder / "model.safetensors")
    network.round_words(tagger)
    weights = tagger.state_dict()
    for name in GRAPHS:
        graph = onnx.load(str(models / "tagger" / f"{name}.onnx"), load_external_data=False).graph
        for key, value in weights_of(graph).items():
            if key in weights:
                weights[key].copy_(torch.tensor(value))
            elif key.endswith("weight"):
                raise KeyError(key)
    tagger.load_state_dict(weights)
    return tagger


def weights_of(graph: GraphProto) -> dict[str, Any]:
    """The graph's numbers by the names that the network has for them."""
    stored = {
        tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer if not tensor.external_data
    }
    out = {name.removeprefix("tagger."): value for name, value in stored.items() if "_quantized" not in name}
    for name, value in stored.items():
        if name.endswith(".weight_quantized") and value.dtype == "uint8":
            table = name.removesuffix("_quantized")
            steps = value.astype("float32") - float(stored[f"{table}_zero_point"])
            out[table.removeprefix("tagger.")] = steps * stored[f"{table}_scale"]
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            rounded = node.input[1]
            scale = stored[rounded.replace("_quantized", "_scale")]
            layer = PRODUCT.sub("", node.name).strip("/").replace("/", ".").replace("kind.kind.", "kind.")
            out[f"{layer}.weight"] = (stored[rounded].astype("float32") * scale).T.copy()
    return out


def main() -> None:
    """Read the graphs, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--encoder", type=Path, required=True, help="folder with model.safetensors")
    arguments = parser.parse_args()
    network.save(restored(arguments.models, arguments.encoder), arguments.out)


if __name__ == "__main__":
    main()
