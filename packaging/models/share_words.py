"""Moves what both encoders hold alike into files that both read: `share_words.py MODELS`, after every export.

MODELS is a folder with `tagger` and `sentences` in it. The table of word vectors goes into `words.bin`, the tokenizer
into `tokenizer.json`, beside the two. What is shared already stays as it is; no number changes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import onnx
from onnx import ModelProto, TensorProto
from onnx.external_data_helper import set_external_data, uses_external_data

FOLDERS = ("tagger", "sentences")
GRAPH, WORDS, TOKENIZER = "encoder.onnx", "words.bin", "tokenizer.json"
TABLE = "encoder.words.weight_quantized"
"""How the name of the table ends in both graphs."""


def main() -> None:
    """Share what the two folders hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path)
    models = parser.parse_args().models
    share_table(models)
    share_tokenizer(models)


def share_table(models: Path) -> None:
    """Write the table once and both graphs without it."""
    graphs = {models / folder / GRAPH: read_graph(models / folder / GRAPH) for folder in FOLDERS}
    shared = models / WORDS
    tables = {bytes(table_of(graph).raw_data) for graph in graphs.values() if not is_shared(graph)}
    if any(is_shared(graph) for graph in graphs.values()):
        tables.add(shared.read_bytes())
    if len(tables) != 1:
        sys.exit("The encoders differ in their words' vectors: nothing can be shared.")
    (words,) = tables
    shared.write_bytes(words)
    for path, graph in graphs.items():
        if not is_shared(graph):
            table = table_of(graph)
            set_external_data(table, WORDS, 0, len(words))
            table.ClearField("raw_data")
            path.write_bytes(graph.SerializeToString(deterministic=True))


def share_tokenizer(models: Path) -> None:
    """Keep one of the tokenizers, beside the folders."""
    own = [models / folder / TOKENIZER for folder in FOLDERS if (models / folder / TOKENIZER).is_file()]
    contents = {path.read_bytes() for path in [*own, models / TOKENIZER] if path.is_file()}
    if len(contents) != 1:
        sys.exit("The tokenizers differ, or there is none.")
    (models / TOKENIZER).write_bytes(contents.pop())
    for path in own:
        path.unlink()


def read_graph(path: Path) -> ModelProto:
    """The graph in `path`, without following where its tensors are."""
    return onnx.load(str(path), load_external_data=False)


def table_of(graph: ModelProto) -> TensorProto:
    """The table of word vectors."""
    (found,) = [tensor for tensor in graph.graph.initializer if tensor.name.endswith(TABLE)]
    return found


def is_shared(graph: ModelProto) -> bool:
    """Whether the table is in a file of its own already."""
    return bool(uses_external_data(table_of(graph)))


if __name__ == "__main__":
    main()
