"""The tagger's network: an encoder, cues found piece by piece, and for each cue its source and content.

An encoder of the BERT family reads a paragraph once. A linear layer finds the first piece of every cue (or of a
quotation that has none). For each of these a small transformer over the encoder's states, told which cue is meant,
says of every piece whether it belongs to that cue's source, cue or content, so that statements may nest, share a
source and have several pieces. Conditioning on one predicate at a time follows Shi and Lin (2019), "Simple BERT
models for relation extraction and semantic role labeling", but reads the text once. A judge, a transformer over the
statements of an article, tells claims, denials and the rest apart.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

SEEDS = ("none", "cue", "floating")
ROLES = ("none", "source", "cue", "content")
KINDS = ("claim", "denial", "other")
MOST_STATEMENTS = 64
"""Statements of an article whose places are told apart."""
STYLES = ("own", "polnear", "open")
"""Whose guidelines a text is annotated by; the program asks for a mixture."""


@dataclass(frozen=True)
class Shape:
    """The sizes of the network."""

    vocabulary: int = 30_522
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1_536
    places: int = 512
    narrow: int = 192
    narrow_layers: int = 2
    narrow_heads: int = 4
    distances: int = 32
    dropout: float = 0.1


class Layer(nn.Module):
    """One transformer layer, normalised after each half as BERT's are."""

    def __init__(self, hidden: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=1e-12)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`x` (batch, pieces, hidden); `mask` (batch, 1 or heads, 1 or pieces, pieces) is added to the scores."""
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) * (hidden // self.heads) ** -0.5 + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, hidden)
        x = self.norm1(x + self.out(mixed))
        return self.norm2(x + self.dropout(self.down(nn.functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces with their features to states (batch, pieces, hidden)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.hidden)
        self.places = nn.Embedding(shape.places, shape.hidden)
        self.quoting = nn.Embedding(3, shape.hidden)
        self.shapes = nn.Embedding(4, shape.hidden)
        self.styles = nn.Linear(len(STYLES), shape.hidden, bias=False)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(shape.dropout)
        self.layers = nn.ModuleList(
            Layer(shape.hidden, shape.heads, shape.inner, shape.dropout) for _ in range(shape.layers)
        )
        for added in (self.quoting, self.shapes, self.styles):
            nn.init.zeros_(added.weight)

    def forward(self, ids: Tensor, quoting: Tensor, shapes: Tensor, style: Tensor, mask: Tensor) -> Tensor:
        """States; `style` is (batch, styles), weights that add up to one."""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(place) + self.quoting(quoting) + self.shapes(shapes)
        x = self.dropout(self.norm(x + self.styles(style).unsqueeze(1)))
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Linker(nn.Module):
    """For one cue of a paragraph: the role of every piece, and the kind of the statement."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        d = shape.narrow
        self.of_piece = nn.Linear(shape.hidden, d)
        self.of_cue = nn.Linear(shape.hidden, d)
        self.both = nn.Linear(d, d)
        self.distance = nn.Embedding(2 * shape.distances + 1, d)
        self.norm = nn.LayerNorm(d)
        self.layers = nn.ModuleList(
            Layer(d, shape.narrow_heads, 2 * d, shape.dropout) for _ in range(shape.narrow_layers)
        )
        self.role = nn.Linear(d, len(ROLES))
        self.kind = nn.Sequential(
            nn.Linear(2 * d + shape.hidden, d), nn.GELU(), nn.Dropout(shape.dropout), nn.Linear(d, len(KINDS))
        )
        self.sum_up = nn.Linear(2 * d + shape.hidden, d)
        self.sum_norm = nn.LayerNorm(d)
        self.reach = shape.distances

    def forward(
        self, states: Tensor, rows: Tensor, seeds: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Role logits (cues, pieces, roles), kind logits (cues, kinds) and what sums the statements up (cues, narrow).

        `rows` and `seeds` (cues,) say in which paragraph of `states` and at which piece each cue begins.
        """
        pieces = self.of_piece(states)[rows]
        cue_state = states[rows, seeds]
        cue = self.of_cue(cue_state).unsqueeze(1)
        place = torch.arange(states.shape[1], device=states.device).unsqueeze(0) - seeds.unsqueeze(1)
        z = pieces + cue + self.both(pieces * cue) + self.distance(bucket(place, self.reach))
        z = self.norm(z)
        masks = mask[rows]
        for layer in self.layers:
            z = layer(z, masks)
        roles = self.role(z)
        content = roles.softmax(-1)[..., ROLES.index("content")] * (masks[:, 0, 0] == 0)
        pooled = (z * content.unsqueeze(-1)).sum(1) / (content.sum(1, keepdim=True) + 1e-3)
        at_cue = z[torch.arange(seeds.shape[0], device=z.device), seeds]
        whole = torch.cat([pooled, at_cue, cue_state], -1)
        return roles, self.kind(whole), self.sum_norm(self.sum_up(whole))


class Judge(nn.Module):
    """The kind of every statement of an article in the light of the others: a transformer over statements."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        d = shape.narrow
        self.places = nn.Embedding(MOST_STATEMENTS, d)
        self.norm = nn.LayerNorm(d)
        self.layers = nn.ModuleList(Layer(d, shape.narrow_heads, 2 * d, shape.dropout) for _ in range(2))
        self.same = nn.Parameter(torch.zeros(2, shape.narrow_heads))
        self.dropout = nn.Dropout(0.2)
        self.kind = nn.Linear(d, len(KINDS))

    def forward(self, sums: Tensor, same: Tensor, real: Tensor) -> Tensor:
        """Kind logits (articles, statements, kinds).

        `sums` (articles, statements, narrow) in text order; `same` (articles, statements, statements) is 1 where two
        have one speaker; `real` (articles, statements) is 1 for a real statement.
        """
        place = torch.arange(sums.shape[1], device=sums.device).clamp(max=MOST_STATEMENTS - 1)
        x = self.norm(self.dropout(sums) + self.places(place))
        mask = (1.0 - real.float())[:, None, None, :] * -1e4
        for number, layer in enumerate(self.layers):
            bias = same.float()[:, None] * self.same[number][None, :, None, None]
            x = layer(x, mask + bias)
        return self.kind(x)


def bucket(distance: Tensor, reach: int) -> Tensor:
    """Distances as 2 * reach + 1 classes: exact up to 16 pieces, then coarser (T5's idea of relative places)."""
    near = reach // 2
    far = (
        near
        + (
            torch.log(distance.abs().clamp(min=near).float() / near)
            / torch.log(torch.tensor(400 / near))
            * (reach - near - 1)
        ).long()
    )
    size = torch.where(distance.abs() < near, distance.abs(), far.clamp(max=reach))
    return reach + torch.sign(distance) * size


class Tagger(nn.Module):
    """Encoder, cue finder and linker together."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape)
        self.seed = nn.Linear(shape.hidden, len(SEEDS))
        self.linker = Linker(shape)
        self.judge = Judge(shape)

    def encode(
        self, ids: Tensor, quoting: Tensor, shapes: Tensor, style: Tensor, real: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """States, seed logits (batch, pieces, seeds) and the mask; `real` (batch, pieces) is 1 for a real piece."""
        mask = (1.0 - real.float())[:, None, None, :] * -1e4
        states = self.encoder(ids, quoting, shapes, style, mask)
        return states, self.seed(states), mask


def save(tagger: Tagger, file: Path) -> None:
    """Write the weights and sizes of `tagger`."""
    torch.save({"shape": asdict(tagger.shape), "weights": tagger.state_dict()}, file)


def load(file: Path) -> Tagger:
    """The tagger written by `save`."""
    stored = torch.load(file, weights_only=True)
    tagger = Tagger(Shape(**stored["shape"]))
    unknown = tagger.load_state_dict(stored["weights"], strict=False)
    if unknown.missing_keys:
        print(f"new, not in {file}: {', '.join(unknown.missing_keys)}")
    return tagger


def from_sentence_encoder(tensors: Path) -> Tagger:
    """A new tagger whose encoder holds the weights of all-MiniLM-L6-v2 (`model.safetensors`)."""
    given = read_safetensors(tensors)
    tagger = Tagger(Shape())
    encoder = tagger.encoder
    with torch.no_grad():
        encoder.words.weight.copy_(given["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(
            given["embeddings.position_embeddings.weight"]
            + given["embeddings.token_type_embeddings.weight"][0]
        )
        _copy(encoder.norm, given, "embeddings.LayerNorm")
        for number, layer in enumerate(encoder.layers):
            at = f"encoder.layer.{number}"
            for part in ("weight", "bias"):
                joined = torch.cat(
                    [given[f"{at}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                )
                getattr(layer.qkv, part).copy_(joined)
            _copy(layer.out, given, f"{at}.attention.output.dense")
            _copy(layer.norm1, given, f"{at}.attention.output.LayerNorm")
            _copy(layer.up, given, f"{at}.intermediate.dense")
            _copy(layer.down, given, f"{at}.output.dense")
            _copy(layer.norm2, given, f"{at}.output.LayerNorm")
    return tagger


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
        out[name.removeprefix("bert.")] = torch.frombuffer(
            bytearray(raw[start:end]), dtype=torch.float32
        ).reshape(entry["shape"])
    return out
