"""Words and places find each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.article import PageBox, PageText
from desktop_app.domain.pages import PageMap
from desktop_app.domain.spans import Span


def line_of(words: list[str], start: int, top: float, page: int = 0, left: float = 72.0) -> list[PageText]:
    """Words six points a letter, on one line of ten points height."""
    runs = []
    for word in words:
        right = left + 6 * len(word)
        runs.append(PageText(Span(start, start + len(word)), PageBox(page, left, top - 10, right, top)))
        start += len(word) + 1
        left = right + 3
    return runs


PAGES = PageMap(
    [
        *line_of(["The", "mayor", "denied"], 0, 700),
        *line_of(["taking", "gifts."], 17, 686),
        *line_of(["Next", "page."], 32, 700, page=1),
    ]
)


def test_the_words_of_a_line_become_one_box() -> None:
    assert PAGES.boxes(Span(4, 16)) == (PageBox(0, 93.0, 690.0, 162.0, 700.0),)


def test_a_span_over_a_line_end_has_a_box_a_line() -> None:
    first, second = PAGES.boxes(Span(10, 23))
    assert (first.top, second.top) == (700.0, 686.0)


def test_words_of_two_columns_are_not_joined() -> None:
    pages = PageMap([*line_of(["left"], 0, 700), *line_of(["right"], 5, 700, left=320)])
    assert len(pages.boxes(Span(0, 10))) == 2


def test_a_place_between_two_words_belongs_to_the_next_one() -> None:
    assert PAGES.place_of(16) == PageBox(0, 72.0, 676.0, 108.0, 686.0)
    place = PAGES.place_of(1000)
    assert place is not None
    assert place.page == 1
    assert PageMap([]).place_of(0) is None


def test_the_word_under_a_point() -> None:
    assert PAGES.word_at(0, 95, 695) == 4
    assert PAGES.word_at(0, 5, 695) is None
    assert PAGES.word_at(7, 95, 695) is None


def test_the_first_word_below_a_height() -> None:
    assert PAGES.first_below(0, 690) == 17
    assert PAGES.first_below(0, 100) == 32
    assert PAGES.first_below(2, 100) is None


@given(st.integers(0, 45), st.integers(1, 45))
def test_every_box_lies_on_a_page(start: int, length: int) -> None:
    for box in PAGES.boxes(Span(start, start + length)):
        assert box.page in (0, 1)
        assert box.left < box.right
        assert box.bottom < box.top
