"""Word pieces: places in the text, quotation marks, windows of long blocks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from desktop_app.analysis.onnx_files import TOKENIZER
from desktop_app.analysis.tagging.pieces import (
    INSIDE,
    LONGEST,
    LOWER,
    MARK,
    OUTSIDE,
    TITLE,
    UPPER,
    WINDOW,
    pieces_of,
    read_together,
    read_tokenizer,
    windows,
)
from desktop_app.resource_files import resource_path


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return read_tokenizer(resource_path("models", TOKENIZER))


def test_each_piece_knows_its_place_and_what_stands_around_it(tokenizer: Tokenizer) -> None:
    text = "Mayor: “We won,” NATO said"
    (pieces,) = pieces_of(text, tokenizer)
    told = {
        text[start:end]: (int(quoting), int(shape))
        for start, end, quoting, shape in zip(
            pieces.starts, pieces.ends, pieces.quoting, pieces.shapes, strict=True
        )
        if start >= 0
    }
    assert told["Mayor"] == (OUTSIDE, TITLE)
    assert told["“"][0] == MARK
    assert told["won"] == (INSIDE, LOWER)
    assert told["NATO"] == (OUTSIDE, UPPER)


def test_an_emoji_does_not_shift_what_follows(tokenizer: Tokenizer) -> None:
    text = "🙂🙂 said"
    (pieces,) = pieces_of(text, tokenizer)
    assert "said" in [text[a:b] for a, b in zip(pieces.starts, pieces.ends, strict=True) if a >= 0]


def test_windows_read_together_share_the_marks_between_them(tokenizer: Tokenizer) -> None:
    (first,), (second,), (third,) = (
        pieces_of(text, tokenizer) for text in ("Mr Odum denied it.", "It rained.", "“No,” he said.")
    )
    together, spots = read_together([first, second, third])
    assert len(together) == len(first) + len(second) + len(third) - 2
    assert (spots[0].start, spots[-1].stop) == (0, len(together))
    for own, spot in zip((first, second, third), spots, strict=True):
        assert (together.ids[spot][1:] == own.ids[1:]).all()
        assert (together.starts[spot] == own.starts).all()
        assert (together.quoting[spot] == own.quoting).all()


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=3 * WINDOW))
def test_windows_cover_the_text_without_gap_or_overlap(text: str) -> None:
    spans = list(windows(text))
    assert "".join(span.of(text) for span in spans) == text
    assert all(len(span) <= WINDOW for span in spans)


@settings(deadline=None, max_examples=50)
@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=200))
def test_pieces_lie_in_the_text_whatever_it_is(tokenizer: Tokenizer, text: str) -> None:
    for pieces in pieces_of(text, tokenizer):
        assert len(pieces) <= LONGEST
        real = pieces.starts >= 0
        assert (pieces.starts[real] < pieces.ends[real]).all()
        assert (pieces.ends <= len(text)).all()
