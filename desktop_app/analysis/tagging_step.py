"""The tagger as a step of the pipeline, working ahead of the parser on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from spacy.tokens import Doc

from desktop_app.analysis.lexicon import Cues
from desktop_app.analysis.passages import InPassage, Passage
from desktop_app.analysis.tagged import combined
from desktop_app.analysis.tagging.decoding import Tagged
from desktop_app.analysis.tagging.onnx_network import LoadedTagger

Tags = tuple[Tagged, ...]


class TaggedStatements:
    """Brings the tagger's statements and those of the rules together: `doc._.attributions`.

    `doc._.passage` says what is read together with a paragraph; without it the paragraph is read alone.
    """

    def __init__(self, loaded: LoadedTagger, lexicon: Cues) -> None:
        self.version = loaded.version
        self.together = loaded.together
        self._tagger = loaded.tagger
        self._lexicon = lexicon
        self._ahead: dict[Passage, Future[list[Tags]]] = {}

    @contextmanager
    def beside(self) -> Iterator[Callable[[Sequence[Passage]], None]]:
        """Gives a function that has passages tagged on another thread while the caller parses them."""
        asked: set[Passage] = set()
        pool = ThreadPoolExecutor(1, thread_name_prefix="tagger")

        def tag_ahead(passages: Sequence[Passage]) -> None:
            for passage in passages:
                if passage not in asked:
                    asked.add(passage)
                    self._ahead[passage] = pool.submit(self._tagger.tag, passage)

        try:
            yield tag_ahead
        finally:
            pool.shutdown(cancel_futures=True)
            for passage in asked:
                self._ahead.pop(passage, None)

    def __call__(self, doc: Doc) -> Doc:
        """Combine what both found in one block."""
        here: InPassage = doc._.passage or InPassage((doc.text,), 0)
        future = self._ahead.get(here.passage)
        tags = future.result() if future is not None else self._tagger.tag(here.passage)
        doc._.attributions = combined(doc, doc._.attributions, tags[here.place], self._lexicon)
        return doc
