"""Decoding: opening pieces, likeliest paths, spans of whole words."""

from __future__ import annotations

import numpy as np

from desktop_app.analysis.tagging.decoding import CUE, best_paths, first_pieces, softmax, spans_of
from desktop_app.analysis.tagging.pieces import Pieces
from desktop_app.domain.spans import Span


def pieces(*places: tuple[int, int]) -> Pieces:
    starts, ends = (np.array(column, dtype=np.int64) for column in zip(*places, strict=True))
    zeros = np.zeros(len(places), dtype=np.int64)
    return Pieces(zeros, starts, ends, zeros, zeros)


def test_of_two_opening_pieces_beside_each_other_the_likelier_one_counts() -> None:
    chances = np.zeros((6, 3), dtype=np.float32)
    chances[1, CUE], chances[2, CUE], chances[5, CUE] = 0.6, 0.9, 0.8
    assert first_pieces(chances, 0.5) == [2, 5]


def test_a_weak_piece_inside_a_span_does_not_break_it() -> None:
    logits = np.zeros((1, 5, 4), dtype=np.float32)
    logits[0, :, 3] = [4, 4, -0.2, 4, 4]
    assert best_paths(logits).tolist() == [[3, 3, 3, 3, 3]]


def test_a_clear_gap_stays_a_gap() -> None:
    logits = np.zeros((1, 9, 4), dtype=np.float32)
    logits[0, :, 3] = [6, 6, 6, -6, -6, -6, 6, 6, 6]
    assert best_paths(logits).tolist() == [[3, 3, 3, 0, 0, 0, 3, 3, 3]]


def test_spans_are_whole_words_and_join_over_a_space() -> None:
    text = "the unbelievable story"
    chosen = np.array([False, True, True])
    assert spans_of(text, pieces((0, 3), (4, 6), (17, 22)), chosen) == (Span(4, 22),)


def test_probabilities_add_up_to_one() -> None:
    assert np.allclose(softmax(np.array([[1.0, 2.0, 1000.0]], dtype=np.float32)).sum(-1), 1)
