"""Which letters begin a name."""

from __future__ import annotations

import re

import pytest

from desktop_app.domain.letters import CAPITAL, SMALL


@pytest.mark.parametrize("name", ["Anna", "Élodie", "Škoda", "Łódź", "Đoković", "İzmir", "Ōe", "Ṭāriq"])
def test_a_latin_name_begins_with_a_capital_in_every_language(name: str) -> None:
    assert re.match(f"[{CAPITAL}]", name)
    assert not re.match(f"[{SMALL}]", name)
    assert re.match(f"[{SMALL}]", name[1:])


@pytest.mark.parametrize("mark", ["×", "÷", "-", "]", "^", "“", " "])
def test_marks_are_no_letters(mark: str) -> None:
    assert not re.match(f"[{CAPITAL}{SMALL}]", mark)
