"""The step that remembers words says what spaCy's attribute ruler and lemmatizer say."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from desktop_app.analysis import word_memory
from desktop_app.analysis.pipeline import BUNDLED
from desktop_app.analysis.word_memory import LEMMATIZER, OURS, RULER, WordMemory, remember_words
from tests.accuracy.documents import own_gold_set

ODD = (
    "",
    " ",
    "\n\n  \n",
    "Let's go, there's  no\n way; I'm gonna leave, ain't you? Y'all c'mon, I've got ta run, nothin' doin'.",
    "He did it, and it did. She said that that was that.",
    "THE MAYORS WERE LEAVING",
    "“” ‘’ -- ... 🙂 北京 دمشق",
)


@pytest.fixture(scope="module")
def theirs() -> Language:
    return spacy.load(BUNDLED, exclude=["ner"])


@pytest.fixture
def ours() -> Language:
    nlp = spacy.load(BUNDLED, exclude=["ner"])
    remember_words(nlp)
    return nlp


def words(doc: Doc) -> list[tuple[str, ...]]:
    return [(token.text, token.pos_, token.lemma_, f"{token.morph}", token.dep_) for token in doc]


def paragraphs() -> list[str]:
    return [paragraph for document in own_gold_set() for paragraph in document.text.split("\n\n")]


def test_the_same_words_in_every_paragraph_of_the_gold_set(theirs: Language, ours: Language) -> None:
    expected = [words(doc) for doc in theirs.pipe(paragraphs(), batch_size=16)]
    assert [words(doc) for doc in ours.pipe(paragraphs(), batch_size=16)] == expected
    assert {RULER, LEMMATIZER}.isdisjoint(ours.pipe_names)


@pytest.mark.parametrize("text", ODD)
def test_the_same_words_in_odd_texts(theirs: Language, ours: Language, text: str) -> None:
    assert words(ours(text)) == words(theirs(text))


def test_sentences_and_heads_stay_as_the_parser_set_them(theirs: Language, ours: Language) -> None:
    text = paragraphs()[1]
    expected, found = theirs(text), ours(text)
    assert [token.head.i for token in found] == [token.head.i for token in expected]
    assert [sentence.text for sentence in found.sents] == [sentence.text for sentence in expected.sents]


def test_it_forgets_when_it_has_met_too_many(ours: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_memory, "REMEMBERED", 20)
    expected = [words(ours(text)) for text in paragraphs()[:6]]
    assert [words(ours(text)) for text in paragraphs()[:6]] == expected
    memory = ours.get_pipe(OURS)
    assert isinstance(memory, WordMemory)
    assert len(memory) < 200


def test_another_pipeline_is_left_alone() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(RULER)
    remember_words(nlp)
    assert nlp.pipe_names == [RULER]
    ruler = nlp.add_pipe(LEMMATIZER) and nlp.get_pipe(RULER)
    ruler.add([[{"ENT_TYPE": "PERSON"}]], {"POS": "PROPN"})
    remember_words(nlp)
    assert nlp.pipe_names == [RULER, LEMMATIZER]


def test_what_a_word_stands_for_is_not_remembered() -> None:
    nlp = spacy.load(BUNDLED, exclude=["ner"])
    assert [token.norm_ for token in nlp.make_doc("can't ca") if token.text == "ca"] == ["can", "ca"]
    nlp.get_pipe(RULER).add([[{"NORM": "can"}]], {"POS": "AUX"})
    remember_words(nlp)
    assert OURS not in nlp.pipe_names
