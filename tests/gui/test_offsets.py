"""Code points and UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.page.offsets import Utf16Map


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.data())
def test_there_and_back_again(text: str, data: st.DataObject) -> None:
    offsets = Utf16Map(text)
    place = data.draw(st.integers(0, len(text)))
    unit = offsets.to_utf16(place)
    assert unit == len(text[:place].encode("utf-16-le")) // 2
    assert offsets.to_code_points(unit) == place
