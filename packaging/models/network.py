"""The tagger's network: an encoder, cues found piece by piece, and for each cue its source and content.

An encoder of the BERT family reads a few neighbouring paragraphs once. A linear layer finds the first piece of every
cue (or of a quotation that has none). For each of these a small transformer over the encoder's states of its paragraph,
told which cue is meant, says of every piece whether it belongs to that cue's source, cue or content, so that statements
may nest, share a source and have several pieces. Conditioning on one predicate at a time follows Shi and Lin (2019),
"Simple BERT models for relation extraction and semantic role labeling", but reads the text once. A judge, a
transformer over the statements of an article, tells claims, denials and the rest apart; it is there to teach the linker
what to sum a statement up by, and is not exported: the program's own judge is `judge_network.py`, which learns from
these sums.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

SEEDS = ("none", "cue", "floating")
ROLES = ("none", "source", "cue", "content")
KINDS = ("claim", "denial", "other")
MOST_STATEMENTS = 64
"""Statements of an article whose places are told apart."""
GREATEST = 64
"""Of the rounded weights."""
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
    near: int = 0
    """Classes of relative distance that the encoder's attention tells apart (MPNet has 32, BERT none)."""


class Linear(nn.Linear):
    """A linear layer that can be trained as it will be run: weights rounded to 7 bits, inputs to 8.

    The rounding is that of onnxruntime's dynamic quantisation (see `quantising.py`): weights to 129 steps a row, inputs
    to 256 steps between the least and the greatest of the batch; gradients pass straight through (Jacob et al., 2018).
    """

    rounded = False

    def forward(self, x: Tensor) -> Tensor:
        """The layer's output, from rounded numbers if `rounded` is set."""
        if not self.rounded:
            return super().forward(x)
        with torch.autocast(x.device.type, enabled=False):
            return nn.functional.linear(rounded_input(x.float()), rounded_rows(self.weight), self.bias)


def rounded_rows(weight: Tensor) -> Tensor:
    """Weights (rows, columns) as 7 bits with one scale a row can tell them."""
    scale = weight.detach().abs().amax(1).clamp(min=1e-8) / GREATEST
    zero = torch.zeros(len(weight), dtype=torch.int32, device=weight.device)
    return torch.fake_quantize_per_channel_affine(weight, scale, zero, 0, -GREATEST, GREATEST)


def rounded_input(x: Tensor) -> Tensor:
    """Inputs as 8 bits with one scale for all can tell them."""
    low, high = torch.aminmax(x.detach())
    low, high = low.clamp(max=0), high.clamp(min=0)
    scale = ((high - low) / 255).clamp(min=1e-8)
    zero = torch.round(-low / scale).to(torch.int32)
    return torch.fake_quantize_per_tensor_affine(x, scale, zero, 0, 255)


def round_words(tagger: Tagger) -> None:
    """Round the words' embeddings as the export will: to 256 steps between the least and the greatest number."""
    with torch.no_grad():
        words = tagger.encoder.words.weight
        low, high = words.min(), words.max()
        scale = (high - low) / 255
        zero = torch.round(-low / scale)
        words.copy_(((torch.round(words / scale) + zero).clamp(0, 255) - zero) * scale)


def run_rounded(tagger: Tagger) -> None:
    """From now on let `tagger` compute with rounded numbers, as the exported one will."""
    for module in tagger.modules():
        if isinstance(module, Linear):
            module.rounded = True


class Layer(nn.Module):
    """One transformer layer, normalised after each half as BERT's are."""

    def __init__(self, hidden: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = Linear(hidden, 3 * hidden)
        self.out = Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=1e-12)
        self.up = Linear(hidden, inner)
        self.down = Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """`x` (batch, pieces, hidden); `mask` (batch, 1 or heads, 1 or pieces, pieces) is added to the scores."""
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            whole = None if mask is None else mask.to(q.dtype).expand(batch, self.heads, length, length)
            mixed = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=whole)
        else:  # the same, spelt out for the export; few numbers are scaled, not the many scores
            scores = (q * (hidden // self.heads) ** -0.5) @ k.transpose(-1, -2)
            mixed = (scores if mask is None else scores + mask).softmax(-1) @ v
        mixed = mixed.transpose(1, 2).reshape(batch, length, hidden)
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
        self.near = nn.Embedding(shape.near, shape.heads) if shape.near else None
        for added in (self.quoting, self.shapes, self.styles):
            nn.init.zeros_(added.weight)

    def forward(
        self, ids: Tensor, quoting: Tensor, shapes: Tensor, style: Tensor, mask: Tensor | None
    ) -> Tensor:
        """States; `style` is (batch, styles), weights that add up to one."""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(place) + self.quoting(quoting) + self.shapes(shapes)
        x = self.dropout(self.norm(x + self.styles(style).unsqueeze(1)))
        if self.near is not None:
            distances = nearness(place.unsqueeze(0) - place.unsqueeze(1), self.near.num_embeddings)
            near = self.near(distances).permute(2, 0, 1).unsqueeze(0)
            mask = near if mask is None else mask + near
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Linker(nn.Module):
    """For one cue of a paragraph: the role of every piece, and the kind of the statement."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        d = shape.narrow
        self.of_piece = Linear(shape.hidden, d)
        self.of_cue = Linear(shape.hidden, d)
        self.both = Linear(d, d)
        self.distance = nn.Embedding(2 * shape.distances + 1, d)
        self.norm = nn.LayerNorm(d)
        self.layers = nn.ModuleList(
            Layer(d, shape.narrow_heads, 2 * d, shape.dropout) for _ in range(shape.narrow_layers)
        )
        self.role = Linear(d, len(ROLES))
        self.kind = nn.Sequential(
            Linear(2 * d + shape.hidden, d), nn.GELU(), nn.Dropout(shape.dropout), Linear(d, len(KINDS))
        )
        self.sum_up = Linear(2 * d + shape.hidden, d)
        self.sum_norm = nn.LayerNorm(d)
        self.reach = shape.distances

    def forward(
        self, states: Tensor, rows: Tensor, seeds: Tensor, real: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Role logits (cues, pieces, roles), kind logits (cues, kinds) and what sums the statements up (cues, narrow).

        `rows` and `seeds` (cues,) say in which paragraph of `states` and at which piece each cue begins; `real`
        (paragraphs, pieces) is 1 for a real piece, and None where all are.
        """
        pieces = self.of_piece(states).index_select(0, rows)  # whose gradient is faster than that of indexing
        cue_state = states[rows, seeds]
        cue = self.of_cue(cue_state).unsqueeze(1)
        place = torch.arange(states.shape[1], device=states.device).unsqueeze(0) - seeds.unsqueeze(1)
        z = pieces + cue + self.both(pieces * cue) + self.distance(bucket(place, self.reach))
        z = self.norm(z)
        mask = None if real is None else masked(real)[rows]
        for layer in self.layers:
            z = layer(z, mask)
        roles = self.role(z)
        content = roles.softmax(-1)[..., ROLES.index("content")]
        if real is not None:
            content = content * real[rows]
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
        mask = masked(real)
        for number, layer in enumerate(self.layers):
            bias = same.float()[:, None] * self.same[number][None, :, None, None]
            x = layer(x, mask + bias)
        return self.kind(x)


def masked(real: Tensor) -> Tensor:
    """What is added to the scores (batch, 1, 1, pieces) so that nothing but `real` pieces (batch, pieces) counts."""
    return (1.0 - real.float())[:, None, None, :] * -1e4


def nearness(distance: Tensor, classes: int, farthest: int = 128) -> Tensor:
    """Classes of relative distance as T5 and MPNet have them: half for each direction, exact up to a quarter."""
    half = classes // 2
    exact = half // 2
    size = distance.abs()
    far = (
        exact
        + (
            torch.log(size.clamp(min=exact).float() / exact) / math.log(farthest / exact) * (half - exact)
        ).long()
    )
    return torch.where(distance > 0, half, 0) + torch.where(size < exact, size, far.clamp(max=half - 1))


def bucket(distance: Tensor, reach: int) -> Tensor:
    """Distances as 2 * reach + 1 classes: exact up to 16 pieces, then coarser (T5's idea of relative places)."""
    near = reach // 2
    far = (
        near
        + (
            torch.log(distance.abs().clamp(min=near).float() / near)
            / math.log(400 / near)
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
        self.seed = Linear(shape.hidden, len(SEEDS))
        self.linker = Linker(shape)
        self.judge = Judge(shape)

    def encode(
        self, ids: Tensor, quoting: Tensor, shapes: Tensor, style: Tensor, real: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """States and seed logits (batch, pieces, seeds); `real` (batch, pieces) is 1 for a real piece."""
        mask = None if real is None else masked(real)
        states = self.encoder(ids, quoting, shapes, style, mask)
        return states, self.seed(states)


def save(tagger: Tagger, file: Path) -> None:
    """Write the weights and sizes of `tagger`."""
    torch.save({"shape": asdict(tagger.shape), "weights": tagger.state_dict()}, file)


def load(file: Path) -> Tagger:
    """The tagger written by `save`."""
    stored = torch.load(file, weights_only=True, map_location="cpu")
    tagger = Tagger(Shape(**stored["shape"]))
    unknown = tagger.load_state_dict(stored["weights"], strict=False)
    if unknown.missing_keys:
        print(f"new, not in {file}: {', '.join(unknown.missing_keys)}")
    return tagger
