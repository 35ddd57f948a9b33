"""Layers of a block, packed bars and initials."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.layers import Part, columns, initials, layers_of
from desktop_app.domain.spans import Span


def statement(name: str, *content: tuple[int, int], source: tuple[int, int] | None = None) -> Statement:
    return Statement(
        name,
        StatementKind.CLAIM,
        tuple(Span(*pair) for pair in content),
        source=(Span(*source),) if source else (),
    )


def test_the_nested_statement_is_painted_over_the_one_around_it() -> None:
    outer, inner = statement("outer", (10, 90)), statement("inner", (40, 80), source=(20, 30))
    layers = layers_of(Span(0, 100), [inner, outer])
    assert [(layer.statement.id, layer.part, layer.depth) for layer in layers] == [
        ("outer", Part.CONTENT, 0),
        ("inner", Part.CONTENT, 1),
        ("inner", Part.SOURCE, 1),
    ]


def test_a_layer_ends_where_its_block_ends() -> None:
    layers = layers_of(Span(50, 100), [statement("long", (20, 60), (70, 120))])
    assert [layer.span for layer in layers] == [Span(50, 60), Span(70, 100)]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 10)).map(lambda p: (p[0], p[0] + p[1]))))
def test_no_two_bars_of_one_column_share_a_line(ranges: list[tuple[int, int]]) -> None:
    taken: set[tuple[int, int]] = set()
    for (first, last), column in zip(ranges, columns(ranges), strict=True):
        here = {(column, line) for line in range(first, last + 1)}
        assert not here & taken
        taken |= here


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Harbour Union", "HU"),
        ("Reuters", "Re"),
        ("two officials at the ministry", "TO"),
        ("Marguerite van Oyelaran", "MO"),
        ("", "?"),
        ("…", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters
