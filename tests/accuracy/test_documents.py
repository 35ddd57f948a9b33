"""The gold sets and how they are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.spans import Span, words_of
from tests.accuracy.conftest import MakeDocument
from tests.accuracy.documents import (
    ROOT,
    attributed,
    corpus_format,
    held_back,
    own_gold_set,
)
from tests.accuracy.evaluation import OWN, gold_sets
from tests.accuracy.readings import article_of

ANN = "Ann | person | - | -"


def test_our_own_gold_set_holds_sixty_mini_articles_and_ten_whole_ones() -> None:
    lengths = [len(document.text.split()) for document in own_gold_set()]
    assert sum(length >= 300 for length in lengths) >= 10
    assert sum(length < 300 for length in lengths) >= 60


def test_no_text_of_the_gold_set_is_trained_on() -> None:
    corpus = ROOT / "packaging" / "models" / "corpus"
    markup = corpus_format()
    trained = {
        run
        for file in corpus.glob("*.txt")
        for item, raw in markup.items(file.read_text(encoding="utf-8"))
        for run in _runs(markup.parse(item, raw)["text"])
    }
    assert trained
    for document in own_gold_set():
        runs = _runs(document.text)
        assert len(runs & trained) <= 0.02 * len(runs), document.id


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every run of eight words."""
    words = text.lower().split()
    return {tuple(words[i : i + 8]) for i in range(len(words) - 7)}


def test_marks_become_spans_of_the_text(make_document: MakeDocument) -> None:
    document = make_document(
        "[1s Ann] [1q said] [1c it rained] and [2q denied] [2c the report]. [!d Denied a visa], she left.\n\n"
        "[v It rained twice as long as in May].",
        [ANN],
        ["1 claim indirect | Ann", "2 denial indirect | Ann | denies 1"],
    )
    first, second = document.statements
    assert [words_of(document.text, spans) for spans in (first.source, first.cue, first.content)] == [
        "Ann",
        "said",
        "it rained",
    ]
    assert (second.kind, second.speaker, second.denies) == ("denial", "Ann", (0,))
    assert [span.of(document.text) for span in document.not_denials] == ["Denied a visa"]
    assert [span.of(document.text) for span in document.own_voice] == ["It rained twice as long as in May"]
    assert article_of(document).text == document.text


def test_an_item_that_does_not_follow_the_format_is_named(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("=== own-999\ntopic: x\nno sections here\n", encoding="utf-8")
    with pytest.raises(ValueError, match="own-999"):
        own_gold_set(tmp_path)


def test_a_record_with_attributions_alone_has_no_kinds() -> None:
    document = attributed(
        {
            "id": "a",
            "text": "Ann said no.",
            "attributions": [{"source": [[0, 3]], "cue": [], "content": [[9, 11]]}],
        }
    )
    assert document.statements[0].content == (Span(9, 11),)
    assert document.statements[0].kind == ""


def test_every_fifth_document_is_held_back_beginning_with_the_first(make_document: MakeDocument) -> None:
    documents = [
        make_document(f"[1s Ann] [1q said] [1c {i} things]", [ANN], ["1 claim indirect | Ann"])
        for i in range(11)
    ]
    assert held_back(documents) == [documents[0], documents[5], documents[10]]


def test_without_the_corpora_beside_the_project_only_our_own_set_is_scored(tmp_path: Path) -> None:
    assert [one.name for one in gold_sets(tmp_path / "absent")] == [OWN]


@pytest.mark.shared
def test_with_the_corpora_the_sets_that_the_engine_is_chosen_on_are_scored(shared: Path) -> None:
    sizes = {one.name: len(one.documents) for one in gold_sets(shared / "corpus")}
    assert sizes.pop(OWN) >= 70
    assert sizes == {"gold.dev": 80, "attribution.dev": 84, "the held-back fifth of attribution.open": 17}
