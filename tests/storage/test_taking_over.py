"""Notes of other programs: new ones are kept, newer wordings replace older ones, nothing else is touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span
from desktop_app.storage.library import open_library
from desktop_app.storage.taking_over import take_over
from tests.conftest import MakeArticle


def test_only_what_is_new_or_newer_is_taken(make_article: MakeArticle, tmp_path: Path) -> None:
    article = make_article("The mayor said so.")
    library = open_library(tmp_path / "library.db")
    first = library.add(article, b"a").article_id
    another = make_article("Another.")
    elsewhere = replace(another, provenance=replace(another.provenance, location="another.txt"))
    second = library.add(elsewhere, b"b").article_id
    old = datetime(2020, 1, 2, tzinfo=UTC)
    note = Note("n1", anchor_at(article, Span(0, 3)), old, old, "First.")
    assert take_over(library.note_book, first, [note]) == 1
    assert take_over(library.note_book, first, [replace(note, body="Older.")]) == 0
    later = datetime.now(UTC) + timedelta(days=1)
    assert take_over(library.note_book, second, [replace(note, body="Elsewhere.", updated_at=later)]) == 0
    assert take_over(library.note_book, first, [replace(note, body="Newer.", updated_at=later)]) == 1
    assert [one.body for one in library.notes(first)] == ["Newer."]
    assert library.notes(second) == ()
    library.close()
