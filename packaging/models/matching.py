"""Pairs what the program finds with what an item of the corpus annotates."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop_app.analysis.assembly import Draft
from desktop_app.domain.article import Article
from desktop_app.importers.registry import Importers

WORD = re.compile(r"\w+")
ALIKE = 0.7
"""Word F1 from which two contents are one statement."""


def article_of(item: dict[str, Any], importers: Importers) -> Article:
    """The item's text as the program would open it from a file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "item.txt"
        file.write_text(item["text"], encoding="utf-8")
        return importers.open_path(file).article


def matched(
    gold: Sequence[dict[str, Any]], drafts: Sequence[Draft], text: str
) -> Iterator[tuple[dict[str, Any], Draft]]:
    """Pairs of one annotated and one found statement, the most alike first, each at most once."""
    pairs = []
    found = [_words(text, [(s.start, s.end) for s in draft.statement.content]) for draft in drafts]
    for i, one in enumerate(gold):
        wanted = _words(text, one["content"])
        for j, words in enumerate(found):
            common = len(wanted & words)
            if common and 2 * common / (len(wanted) + len(words)) >= ALIKE:
                pairs.append((2 * common / (len(wanted) + len(words)), -i, -j))
    used_gold, used_found = set(), set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            yield gold[-i], drafts[-j]


def _words(text: str, spans: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    return {
        (start + m.start(), start + m.end()) for start, end in spans for m in WORD.finditer(text[start:end])
    }
