"""spaCy's name finder, its network run over whole batches at once: the same names in a third of the time.

spaCy's greedy transition system asks the network token by token, and before each answer asks every one of its 74
actions whether it may be taken. Outside a name what the network sees does not depend on the actions before it, so the
answers for all tokens can be had from one multiplication; only from where a name opens until it closes is it asked
token by token. Features and rules are those of spaCy's `StateC::set_context_tokens` and `ner.pyx`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import islice
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import IS_SPACE, SENT_START
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]

THEIRS, OURS = "ner", "names_at_once"
TOKEN, OPENING, BEFORE = 0, 1, 2
"""What the network is told: the token, the first of the open name, the one before the token; or that there is none."""
BEGIN, IN, LAST, UNIT, OUT = "BILUO"


class NamesAtOnce:
    """Finds the names that spaCy's `ner` component finds, with that component's weights."""

    def __init__(self, theirs: EntityRecognizer) -> None:
        model: Any = theirs.model
        self._embed, self._lower, upper = (model.get_ref(name) for name in ("tok2vec", "lower", "upper"))
        self._weights: Floats = upper.get_param("W")
        self._bias: Floats = upper.get_param("b")
        actions: list[str] = [theirs.moves.get_class_name(place) for place in range(len(self._bias))]
        self._place = {action: place for place, action in enumerate(actions)}
        self._labels = [action[2:] for action in actions]
        self._hashes = [theirs.vocab.strings.add(label) if label else 0 for label in self._labels]
        self._begins, self._units = (
            np.array([action.startswith(f"{kind}-") and len(action) > 2 for action in actions])
            for kind in (BEGIN, UNIT)
        )
        self._inside = ~(self._begins | self._units)
        self._inside[self._place[OUT]] = False

    def __call__(self, doc: Doc) -> Doc:
        """Find the names of one block: `doc.ents`."""
        self._find([doc])
        return doc

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = 256) -> Iterator[Doc]:
        """Find the names of many blocks, batch by batch."""
        left = iter(docs)
        while batch := list(islice(left, batch_size)):
            self._find(batch)
            yield from batch

    def _find(self, docs: Sequence[Doc]) -> None:
        if not any(len(doc) for doc in docs):
            return
        vectors: Floats = self._embed.predict(docs)
        features = self._lower.predict(vectors)  # the first row stands for "there is none"
        bounds = np.concatenate([doc.to_array([SENT_START, IS_SPACE]) for doc in docs])
        ends = np.cumsum([len(doc) for doc in docs])
        goes_on = np.append(bounds[1:, 0] != 1, False)
        goes_on[ends[ends > 0] - 1] = False
        names = self._names(features, goes_on, bounds[:, 1] == 1)
        at = 0
        for doc, end in zip(docs, ends, strict=True):
            first, found = int(end) - len(doc), []
            while at < len(names) and names[at][0] < end:
                start, stop, label = names[at]
                found.append(Span(doc, start - first, stop - first, label=label))
                at += 1
            doc.set_ents(found)

    def _names(self, features: Floats, goes_on: Flags, space: Flags) -> list[tuple[int, int, int]]:
        """First token, the one after the last, and label of every name, in order.

        Args:
            features: (1 + tokens, 3, hidden, pieces), what each token adds to the network's sum in each of its parts.
            goes_on: (tokens,) whether the next token is there and in the same sentence.
            space: (tokens,) whether the token is white space.
        """
        outside = features[1:, TOKEN] + features[0, OPENING] + features[0, BEFORE]
        scores = self._scores(outside)
        scores[:, self._inside] = -np.inf
        scores[np.ix_(space, self._begins | self._units)] = -np.inf
        scores[np.ix_(~goes_on, self._begins)] = -np.inf
        best = scores.argmax(1)
        names: list[tuple[int, int, int]] = []
        free = 0
        for start in map(int, np.flatnonzero(best != self._place[OUT])):
            if start < free:
                continue
            action = int(best[start])
            free = start + 1
            if self._begins[action]:
                free = self._end(features, goes_on, start, self._labels[action])
            names.append((start, free, self._hashes[action]))
        return names

    def _end(self, features: Floats, goes_on: Flags, start: int, label: str) -> int:
        """The token after the last one of the name that begins at `start`."""
        both = [self._place[f"{IN}-{label}"], self._place[f"{LAST}-{label}"]]
        place = start + 1
        while goes_on[place]:
            open_name = features[1 + place, TOKEN] + features[1 + start, OPENING] + features[place, BEFORE]
            stay, close = self._scores(open_name[None], both)[0]
            better_closed = close > stay or (close == stay and both[1] < both[0])
            if better_closed:
                break
            place += 1
        return place + 1

    def _scores(self, sums: Floats, actions: Sequence[int] | slice = slice(None)) -> Floats:
        """The scores of `actions` (tokens, actions) for sums of features (tokens, hidden, pieces)."""
        pieces = sums + self._lower.get_param("b")
        hidden = np.ascontiguousarray(reduce(np.maximum, np.moveaxis(pieces, -1, 0)))
        # thinc's multiplication and not numpy's, which would put the other core to work as well
        scores: Floats = self._lower.ops.gemm(hidden, self._weights[actions], trans2=True)
        scores += self._bias[actions]
        return scores


def find_names_at_once(nlp: Language) -> None:
    """Put `NamesAtOnce` in the place of the pipeline's name finder, where that is of the kind it can stand in for."""
    if THEIRS not in nlp.pipe_names:
        return
    theirs = nlp.get_pipe(THEIRS)
    if not isinstance(theirs, EntityRecognizer) or theirs.cfg["beam_width"] != 1:
        return
    model: Any = theirs.model
    lower = model.get_ref("lower")
    if model.attrs["has_upper"] and not model.attrs["unseen_classes"] and lower.get_dim("nF") == 3:
        nlp.add_pipe(OURS, before=THEIRS)
        nlp.disable_pipe(THEIRS)


@Language.factory(OURS)
def make_names_at_once(nlp: Language, name: str) -> NamesAtOnce:  # noqa: ARG001 - the shape of every factory
    """The step that finds names with the weights of the pipeline's own name finder."""
    return NamesAtOnce(cast("EntityRecognizer", nlp.get_pipe(THEIRS)))
