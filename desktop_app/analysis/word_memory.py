"""What the attribute ruler and the lemmatizer say of a word, remembered: most words of a text have been met before.

Both components go through all their rules again for every word, though all but a few of them look at nothing but the
word itself, its tag and its dependency. Here spaCy's own components are asked once for each of these; blocks in which
one of the few rules of several words fits ("let's", "there is") go to them as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import numpy as np
from spacy.attrs import DEP, LEMMA, MORPH, ORTH, POS, TAG
from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

RULER, LEMMATIZER, OURS = "attribute_ruler", "lemmatizer", "words_remembered"
OF_A_WORD = frozenset({"ORTH", "TEXT", "LOWER", "SHAPE", "IS_SPACE", "IS_PUNCT", "TAG", "DEP"})
"""What a rule may look at to be answered from memory: it stands in the word, its tag and its dependency.

A NORM does not: that of "ca" is "can" where the tokenizer cut "can't", and "ca" elsewhere.
"""
ASKED, TOLD = (ORTH, TAG, DEP), (POS, MORPH, LEMMA, DEP)
REMEMBERED = 50_000
BETWEEN = (",", ",", "punct")
"""Word, tag and dependency of what stands between words that are asked about together, so that no two meet."""

Word = tuple[int, int, int]


class WordMemory:
    """Sets parts of speech, forms and lemmas as the pipeline's own two components do."""

    def __init__(self, nlp: Language) -> None:
        self._vocab = nlp.vocab
        self._ruler = cast("AttributeRuler", nlp.get_pipe(RULER))
        self._lemmatizer = cast("EnglishLemmatizer", nlp.get_pipe(LEMMATIZER))
        self._known: dict[Word, list[int]] = {}
        self._of_several = Matcher(nlp.vocab)
        if rules := [rule for rule in rules_of(self._ruler) if len(rule) > 1]:
            self._of_several.add("several", rules)

    def __len__(self) -> int:
        """How many words are remembered."""
        return len(self._known)

    def __call__(self, doc: Doc) -> Doc:
        """Set what the words of one block are."""
        if self._of_several(doc, allow_missing=True):
            return self._lemmatizer(self._ruler(doc))
        words: list[Word] = [tuple(row) for row in doc.to_array(list(ASKED)).tolist()]
        if new := {word for word in words if word not in self._known}:
            if len(self._known) > REMEMBERED:
                self._known.clear()
                new = set(words)
            self._learn(new)
        told: Any = np.array([self._known[word] for word in words], dtype=np.uint64).reshape(-1, len(TOLD))
        return doc.from_array(list(TOLD), told)

    def _learn(self, new: Iterable[Word]) -> None:
        strings = self._vocab.strings
        between: Word = (strings.add(BETWEEN[0]), strings.add(BETWEEN[1]), strings.add(BETWEEN[2]))
        asked = [word for one in new for word in (one, between)]
        doc = Doc(self._vocab, words=[strings[orth] for orth, _, _ in asked])
        tags: Any = np.array([word[1:] for word in asked], dtype=np.uint64)
        doc.from_array([TAG, DEP], tags)
        self._lemmatizer(self._ruler(doc))
        for word, told in zip(asked, doc.to_array(list(TOLD)).tolist(), strict=True):
            self._known[word] = told


def rules_of(ruler: AttributeRuler) -> list[list[dict[str, Any]]]:
    """Every rule of `ruler`: what it asks of one word or of several in a row."""
    patterns: Any = ruler.patterns
    return [rule for pattern in patterns for rule in pattern["patterns"]]


def remember_words(nlp: Language) -> None:
    """Put `WordMemory` in the place of the pipeline's own two components, where it can stand in for them."""
    names = nlp.pipe_names
    if RULER not in names or names[names.index(RULER) + 1 :][:1] != [LEMMATIZER]:
        return
    ruler, lemmatizer = nlp.get_pipe(RULER), nlp.get_pipe(LEMMATIZER)
    if not isinstance(ruler, AttributeRuler) or type(lemmatizer) is not EnglishLemmatizer:
        return
    looked_at = {key for rule in rules_of(ruler) for word in rule for key in word}
    if looked_at <= OF_A_WORD and lemmatizer.mode == "rule" and not lemmatizer.overwrite:
        nlp.add_pipe(OURS, before=RULER)
        nlp.disable_pipe(RULER)
        nlp.disable_pipe(LEMMATIZER)


@Language.factory(OURS)
def make_word_memory(nlp: Language, name: str) -> WordMemory:  # noqa: ARG001 - the shape of every factory
    """The step that sets parts of speech, forms and lemmas."""
    return WordMemory(nlp)
