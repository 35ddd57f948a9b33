"""Where a tagger's training begins: the weights of a sentence encoder, with more layers where they are wanted."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path

import torch
from network import Encoder, Layer, Shape, Tagger
from torch import Tensor, nn

MPNET_SHIFT, MPNET_FIRST_PLACE = 4, 2
"""MPNet numbers BERT's word pieces four higher, and places from two."""
MPNET_MARKS = {0: 1, 101: 0, 102: 2}
"""BERT's numbers of padding, beginning and end, and MPNet's."""


def from_sentence_encoder(tensors: Path) -> Tagger:
    """A new tagger whose encoder holds the weights of a sentence encoder (`model.safetensors`).

    all-MiniLM-L6-v2, a BERT, or all-mpnet-base-v2, whose word pieces are BERT's with other numbers.
    """
    given = read_safetensors(tensors)
    if "encoder.relative_attention_bias.weight" in given:
        return _from_mpnet(given)
    tagger = Tagger(Shape())
    encoder = tagger.encoder
    with torch.no_grad():
        encoder.words.weight.copy_(given["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(
            given["embeddings.position_embeddings.weight"]
            + given["embeddings.token_type_embeddings.weight"][0]
        )
        _copy(encoder.norm, given, "embeddings.LayerNorm")
        _copy_layers(encoder, given, "attention.self", ("query", "key", "value"), "attention.output")
    return tagger


def deepened(tagger: Tagger, layers: int, narrow_layers: int) -> Tagger:
    """A new tagger with `layers` layers in its encoder, whose states are nearly those of `tagger`'s, and a new linker.

    The layers that are added stand evenly among the old ones. Each begins as a copy of the one before it that adds
    nothing to what it is given (as in "LLaMA Pro", Wu et al., 2024), and whose norms give that back: their weight and
    bias are what the numbers out of the norm before them have as deviation and mean.
    """
    old = tagger.encoder.layers
    out = Tagger(replace(tagger.shape, layers=layers, narrow_layers=narrow_layers))
    known = {name: p for name, p in tagger.encoder.state_dict().items() if not name.startswith("layers.")}
    out.encoder.load_state_dict(known, strict=False)
    origins = [number * len(old) // layers for number in range(layers)]
    with torch.no_grad():
        for number, layer in enumerate(out.encoder.layers):
            layer.load_state_dict(old[origins[number]].state_dict())
            if number and origins[number] == origins[number - 1]:
                _silence(layer)
    return out


def _silence(layer: Layer) -> None:
    """Let `layer`, a copy of the one before it, give back what it is given."""
    before = layer.norm2
    deviation = (before.weight.square().mean() + before.bias.var()).sqrt()
    mean = before.bias.mean()
    for part in (layer.out, layer.down):
        nn.init.zeros_(part.weight)
        nn.init.zeros_(part.bias)
    for norm in (layer.norm1, layer.norm2):
        nn.init.constant_(norm.weight, float(deviation))
        nn.init.constant_(norm.bias, float(mean))


def _from_mpnet(given: dict[str, Tensor]) -> Tagger:
    """The tagger with MPNet's weights, its words in the order of BERT's numbers."""
    tagger = Tagger(Shape(hidden=768, layers=12, heads=12, inner=3_072, narrow=384, near=32))
    encoder = tagger.encoder
    words = given["embeddings.word_embeddings.weight"]
    with torch.no_grad():
        encoder.words.weight.copy_(words[MPNET_SHIFT : MPNET_SHIFT + len(encoder.words.weight)])
        for bert, mpnet in MPNET_MARKS.items():
            encoder.words.weight[bert] = words[mpnet]
        encoder.places.weight.copy_(given["embeddings.position_embeddings.weight"][MPNET_FIRST_PLACE:])
        encoder.near.weight.copy_(given["encoder.relative_attention_bias.weight"])
        _copy(encoder.norm, given, "embeddings.LayerNorm")
        _copy_layers(encoder, given, "attention.attn", ("q", "k", "v"), "attention", dense="attention.attn.o")
    return tagger


def _copy_layers(
    encoder: Encoder,
    given: dict[str, Tensor],
    attention: str,
    parts: tuple[str, ...],
    normed: str,
    dense: str = "",
) -> None:
    """The weights of all layers, under the names that one family of encoders gives them."""
    for number, layer in enumerate(encoder.layers):
        at = f"encoder.layer.{number}"
        for part in ("weight", "bias"):
            joined = torch.cat([given[f"{at}.{attention}.{name}.{part}"] for name in parts])
            getattr(layer.qkv, part).copy_(joined)
        _copy(layer.out, given, f"{at}.{dense or normed + '.dense'}")
        _copy(layer.norm1, given, f"{at}.{normed}.LayerNorm")
        _copy(layer.up, given, f"{at}.intermediate.dense")
        _copy(layer.down, given, f"{at}.output.dense")
        _copy(layer.norm2, given, f"{at}.output.LayerNorm")


def _copy(module: nn.Module, given: dict[str, Tensor], name: str) -> None:
    for part in ("weight", "bias"):
        getattr(module, part).copy_(given[f"{name}.{part}"])


def read_safetensors(file: Path) -> dict[str, Tensor]:
    """The tensors of a safetensors file (float32 only): a JSON header, then the bytes."""
    raw = file.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8 : 8 + size])
    out = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = (8 + size + offset for offset in entry["data_offsets"])
        out[name.removeprefix("bert.").removeprefix("mpnet.")] = torch.frombuffer(
            bytearray(raw[start:end]), dtype=torch.float32
        ).reshape(entry["shape"])
    return out
