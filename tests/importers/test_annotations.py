"""Annotation files of other programs: their notes on the right article, at the right words."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.article import Metadata
from desktop_app.domain.errors import ImportProblem
from desktop_app.importers.annotations import notes_on, read_notes
from tests.conftest import MakeArticle
from tests.domain.test_web_annotation import HYPOTHESIS

STORY = "The union said the mayor had taken gifts worth a lot. Nobody else had taken anything at all."


def on(*annotations: object, key: str = "annotations") -> bytes:
    return json.dumps({"export_date": "2026-01-02", key: list(annotations)}).encode()


@pytest.mark.parametrize("key", ["annotations", "rows", "items"])
def test_a_hypothesis_export_gives_notes_where_their_words_stand(make_article: MakeArticle, key: str) -> None:
    plain = make_article(STORY)
    article = replace(plain, metadata=Metadata(address="http://www.example.org/story/#top"))
    (note,) = notes_on(read_notes(on(HYPOTHESIS, key=key)), article)
    assert note.anchor.exact == "taken gifts"
    assert article.text[note.anchor.start : note.anchor.end] == "taken gifts"


def test_notes_on_other_pages_are_not_taken(make_article: MakeArticle) -> None:
    article = replace(make_article(STORY), metadata=Metadata(address="https://example.org/other"))
    assert notes_on(read_notes(on(HYPOTHESIS)), article) == ()


def test_lines_of_json_are_read_too() -> None:
    data = "\n".join(json.dumps({**HYPOTHESIS, "id": str(number)}) for number in range(3)).encode()
    assert len(read_notes(data).notes) == 3


def test_what_quotes_nothing_is_counted() -> None:
    read = read_notes(
        on(HYPOTHESIS, {**HYPOTHESIS, "references": ["a"]}, {**HYPOTHESIS, "target": [{"source": "x"}]})
    )
    assert (len(read.notes), read.left_out) == (1, 2)


def test_words_that_are_not_there_keep_their_anchor(make_article: MakeArticle) -> None:
    article = replace(
        make_article("Something else entirely."), metadata=Metadata(address="https://example.org/story")
    )
    (note,) = notes_on(read_notes(on(HYPOTHESIS)), article)
    assert note.anchor.exact == "taken  gifts"


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"{}", b"[]", b"[" * 100_000, b'{"items": 3}', b"\xff\xfe\x00"]
)
def test_what_holds_no_annotations_is_told(data: bytes) -> None:
    with pytest.raises(ImportProblem) as told:
        read_notes(data)
    assert "web annotations" in told.value.advice


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_whatever_comes_is_read_or_told(data: bytes) -> None:
    with contextlib.suppress(ImportProblem):
        read_notes(data)
