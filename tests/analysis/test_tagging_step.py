"""The tagger beside the parser: who waits for one passage tags the next."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from spacy.language import Language

from desktop_app.analysis.lexicon import cues
from desktop_app.analysis.passages import InPassage
from desktop_app.analysis.pipeline import load
from desktop_app.analysis.tagging.decoding import Floats, Integers
from desktop_app.analysis.tagging.onnx_network import LoadedTagger
from desktop_app.analysis.tagging.pieces import Pieces, read_tokenizer
from desktop_app.analysis.tagging.tagger import Tagger
from desktop_app.analysis.tagging_step import TaggedStatements
from desktop_app.resource_files import resource_path

FIRST, SECOND = ("It rained all day.",), ("The river rose and the mill stood still.",)
SECONDS = 10.0


class Meeting:
    """A network that finds nothing, and comes to an end with the first passage only when the second one is read."""

    def __init__(self) -> None:
        self.second = threading.Event()
        self.met = False
        self.threads: set[str] = set()

    def encode(self, window: Pieces) -> tuple[Floats, Floats]:
        """States and logits of no statement."""
        self.threads.add(threading.current_thread().name)
        if len(window) > 8:
            self.second.set()
        else:
            self.met = self.second.wait(SECONDS)
        return np.zeros((len(window), 4), np.float32), np.tile(
            np.array([9, 0, 0], np.float32), (len(window), 1)
        )

    def link(self, states: Floats, firsts: Integers) -> tuple[Floats, Floats, Floats]:
        """Never asked: nothing is found."""
        raise AssertionError(states, firsts)


@pytest.fixture(scope="module")
def nlp() -> Language:
    """A pipeline, so that documents can carry what they do."""
    return load().nlp


@pytest.fixture
def network() -> Meeting:
    return Meeting()


def test_who_waits_for_a_passage_tags_the_next_one(network: Meeting, nlp: Language) -> None:
    tagger = Tagger(network, read_tokenizer(resource_path("models", "tokenizer.json")))
    step = TaggedStatements(LoadedTagger(tagger, "test"), cues())
    with step.beside() as tag_ahead:
        tag_ahead([FIRST, SECOND])
        for passage in (FIRST, SECOND):
            doc = nlp.make_doc(passage[0])
            doc._.passage, doc._.attributions, doc._.quotes = InPassage(passage, 0), (), ()
            assert step(doc)._.attributions == ()
    assert network.met
    assert len(network.threads) == 2
