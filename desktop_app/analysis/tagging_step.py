"""The tagger as a step of the pipeline, working ahead of the parser on a thread of its own; who waits for it helps."""

from __future__ import annotations

from collections import deque
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
        self._waiting: deque[Passage] = deque()
        """Those of `_ahead` that nobody had begun when they were last looked at, the first asked for first."""

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
                    self._waiting.append(passage)

        try:
            yield tag_ahead
        finally:
            pool.shutdown(cancel_futures=True)
            self._waiting.clear()
            for passage in asked:
                self._ahead.pop(passage, None)

    def __call__(self, doc: Doc) -> Doc:
        """Combine what both found in one block."""
        here: InPassage = doc._.passage or InPassage((doc.text,), 0)
        tags = self._tags_of(here.passage)
        doc._.attributions = combined(doc, doc._.attributions, tags[here.place], self._lexicon)
        return doc

    def _tags_of(self, passage: Passage) -> list[Tags]:
        """The tags of a passage; while the other thread is busy with it, this one tags those that come next."""
        future = self._ahead.get(passage)
        if future is None:
            return self._tagger.tag(passage)
        while not future.done() and self._help():
            future = self._ahead[passage]  # which may be the one that was just tagged here
        return future.result()

    def _help(self) -> bool:
        """Tag the next passage that nobody has begun, if there is one."""
        while self._waiting:
            passage = self._waiting.popleft()
            if self._ahead[passage].cancel():
                mine: Future[list[Tags]] = Future()
                mine.set_result(self._tagger.tag(passage))
                self._ahead[passage] = mine
                return True
        return False
