"""The name finder that runs over whole batches finds what spaCy's own does."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from desktop_app.analysis.name_finder import OURS, THEIRS, find_names_at_once
from desktop_app.analysis.pipeline import BUNDLED
from tests.accuracy.documents import own_gold_set

ODD = (
    "",
    " ",
    "\n\n  \n",
    "x",
    "Mr  \n Smith  of\nParis met Angela\n\nMerkel",
    "Barack Obama",
    "JOHN SMITH OF NEW YORK SAID ON MONDAY THAT HE HAD WON 5 MILLION DOLLARS",
    "A" * 300,
    "“” ‘’ -- ... 🙂 北京 دمشق",
)


@pytest.fixture(scope="module")
def theirs() -> Language:
    return spacy.load(BUNDLED)


@pytest.fixture(scope="module")
def ours() -> Language:
    nlp = spacy.load(BUNDLED)
    find_names_at_once(nlp)
    return nlp


def names(doc: Doc) -> list[tuple[int, int, str]]:
    return [(name.start_char, name.end_char, name.label_) for name in doc.ents]


def test_the_same_names_in_every_paragraph_of_the_gold_set(theirs: Language, ours: Language) -> None:
    texts = [paragraph for document in own_gold_set() for paragraph in document.text.split("\n\n")]
    expected = [names(doc) for doc in theirs.pipe(texts, batch_size=16)]
    found = [names(doc) for doc in ours.pipe(texts, batch_size=16)]
    differing = [pair for pair in zip(expected, found, strict=True) if pair[0] != pair[1]]
    # Sums of floating-point numbers depend on how many are multiplied together, in spaCy's own finder too.
    assert len(differing) <= 1
    assert sum(map(len, found)) > 500


@pytest.mark.parametrize("text", ODD)
def test_the_same_names_in_odd_texts(theirs: Language, ours: Language, text: str) -> None:
    expected, found = theirs(text), ours(text)
    assert names(found) == names(expected)
    assert [token.ent_iob_ for token in found] == [token.ent_iob_ for token in expected]


def test_it_stands_in_the_place_of_spacys_own(ours: Language) -> None:
    assert OURS in ours.pipe_names
    assert THEIRS not in ours.pipe_names


def test_another_kind_of_name_finder_is_left_alone() -> None:
    nlp = spacy.blank("en")
    find_names_at_once(nlp)
    assert nlp.pipe_names == []
    nlp.add_pipe("beam_ner")
    nlp.add_pipe(
        "ner",
        config={
            "model": {
                "use_upper": False,
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "ner",
                "extra_state_tokens": False,
                "hidden_width": 8,
                "maxout_pieces": 2,
                "tok2vec": {
                    "@architectures": "spacy.HashEmbedCNN.v2",
                    "width": 8,
                    "depth": 1,
                    "embed_size": 20,
                    "window_size": 1,
                    "maxout_pieces": 2,
                    "subword_features": False,
                    "pretrained_vectors": None,
                },
            }
        },
    )
    find_names_at_once(nlp)
    assert nlp.pipe_names == ["beam_ner", "ner"]
