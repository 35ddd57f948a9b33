"""Opens the graphs in `resources/models` with onnxruntime, and knows what lies beside their folders for all of them.

The tagger's encoder and the sentence encoder have the same 12 MB of word vectors, which training left as they were. The
table is a file of its own (`words.bin`, ONNX's external data) that the system maps into memory once for both.
"""

from __future__ import annotations

from pathlib import Path

import onnxruntime

WORDS = "words.bin"
TOKENIZER = "tokenizer.json"
SHARED = (WORDS, TOKENIZER)
"""The files beside the models' folders that more than one of them needs."""
_STATE = onnxruntime.capi.onnxruntime_pybind11_state
BROKEN: tuple[type[Exception], ...] = (
    OSError,
    ValueError,
    KeyError,
    _STATE.Fail,
    _STATE.InvalidArgument,
    _STATE.InvalidGraph,
    _STATE.InvalidProtobuf,
    _STATE.NoSuchFile,
    _STATE.NotImplemented,
)
"""What a file that is no model raises; onnxruntime's classes share no base of their own."""
QUIET = 3
"""onnxruntime's level from which it prints: errors only."""
SLOWER = ("SkipLayerNormFusion",)
"""What onnxruntime joins into one step that takes longer than the two it replaces: a seventh of the whole time."""
WORDS_FOLDER = "session.model_external_initializers_file_folder_path"
"""onnxruntime's name for where the tensors are that a graph names and does not hold."""


def open_graph(file: Path) -> onnxruntime.InferenceSession:
    """The graph in `file`: one thread, no memory kept for the longest input, and silence but for errors.

    Args:
        file: in a folder of its own, beside which `words.bin` lies.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = QUIET
    options.enable_cpu_mem_arena = False  # windows differ in length; the arena would keep the largest of each
    # A graph opened by its name may not have tensors outside its folder; one given as bytes is told where they are.
    options.add_session_config_entry(WORDS_FOLDER, str(file.parent.parent))
    return onnxruntime.InferenceSession(
        file.read_bytes(), options, providers=["CPUExecutionProvider"], disabled_optimizers=list(SLOWER)
    )
