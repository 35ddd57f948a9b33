"""Sentences as vectors by meaning: the MiniLM sentence encoder, run by onnxruntime."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from desktop_app.analysis.onnx_files import BROKEN, TOKENIZER, open_graph
from desktop_app.analysis.tagging.pieces import read_tokenizer
from desktop_app.domain.errors import AnalysisProblem

NAME = "all-MiniLM-L6-v2 int8"
DIMENSION = 384
LONGEST = 128
"""Word pieces of a sentence that count; what the encoder was trained with."""
BATCH = 32


class MiniLmSentences:
    """A `domain.similarity.SentenceEncoder`."""

    name = NAME
    dimension = DIMENSION

    def __init__(self, session: onnxruntime.InferenceSession, tokenizer: Tokenizer) -> None:
        self._session = session
        self._tokenizer = tokenizer

    def encode(self, sentences: Sequence[str]) -> bytes:
        """A vector of length one for each sentence, one after the other, as little-endian float32."""
        out = np.zeros((len(sentences), DIMENSION), dtype="<f4")
        order = sorted(range(len(sentences)), key=lambda place: len(sentences[place]))
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            pieces = [
                encoding.ids for encoding in self._tokenizer.encode_batch([sentences[p] for p in places])
            ]
            pieces = [ids if len(ids) <= LONGEST else [*ids[: LONGEST - 1], ids[-1]] for ids in pieces]
            length = max(len(ids) for ids in pieces)
            padded = np.array([ids + [0] * (length - len(ids)) for ids in pieces], dtype=np.int64)
            real = np.array([[1] * len(ids) + [0] * (length - len(ids)) for ids in pieces], dtype=np.int64)
            out[places] = np.asarray(self._session.run(["vectors"], {"ids": padded, "real": real})[0])
        return out.tobytes()


def load_sentences(folder: Path) -> MiniLmSentences:
    """The sentence encoder in `folder`, with what lies beside that.

    Raises:
        AnalysisProblem: its files are missing or broken.
    """
    try:
        session = open_graph(folder / "encoder.onnx")
        tokenizer = read_tokenizer(folder.parent / TOKENIZER)
    except BROKEN as error:
        raise AnalysisProblem(
            f"The sentence encoder is missing or broken ({type(error).__name__}), words alone are compared.",
            "Install Hearsay again to compare by meaning.",
        ) from error
    return MiniLmSentences(session, tokenizer)
