"""Sentences by meaning."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop_app.analysis.sentences import DIMENSION, MiniLmSentences, load_sentences
from desktop_app.domain.errors import AnalysisProblem
from desktop_app.resource_files import resource_path


@pytest.fixture(scope="module")
def encoder() -> MiniLmSentences:
    return load_sentences(resource_path("models", "sentences"))


def vectors(encoder: MiniLmSentences, *sentences: str) -> np.ndarray:
    return np.frombuffer(encoder.encode(sentences), dtype="<f4").reshape(len(sentences), DIMENSION)


def test_the_same_said_in_other_words_is_nearer_than_something_else(encoder: MiniLmSentences) -> None:
    one, other, else_ = vectors(
        encoder,
        "Unemployment fell to four per cent, the ministry said.",
        "The ministry reported that joblessness dropped to 4 percent.",
        "The council approved a new bus lane.",
    )
    assert one @ other > 0.6 > 0.3 > one @ else_


def test_vectors_have_length_one_and_do_not_depend_on_their_neighbours(encoder: MiniLmSentences) -> None:
    alone = vectors(encoder, "The mayor denied it.")[0]
    beside = vectors(
        encoder,
        "The mayor denied it.",
        "A much longer sentence about something else altogether, with commas.",
    )[0]
    assert np.isclose(np.linalg.norm(alone), 1, atol=1e-4)
    assert alone @ beside > 0.97  # weights of 8 bits are scaled by what a batch holds


def test_nothing_gives_nothing(encoder: MiniLmSentences) -> None:
    assert encoder.encode([]) == b""


def test_a_missing_encoder_is_a_problem_with_advice(tmp_path: Path) -> None:
    with pytest.raises(AnalysisProblem, match="words alone"):
        load_sentences(tmp_path)
