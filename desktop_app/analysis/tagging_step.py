"""The tagger as a step of the pipeline, working ahead of the parser on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from spacy.tokens import Doc

from desktop_app.analysis.lexicon import Cues
from desktop_app.analysis.tagged import combined
from desktop_app.analysis.tagging.decoding import Tagged
from desktop_app.analysis.tagging.onnx_network import LoadedTagger

Tags = tuple[Tagged, ...]


class TaggedStatements:
    """Brings the tagger's statements and those of the rules together: `doc._.attributions`."""

    def __init__(self, loaded: LoadedTagger, lexicon: Cues) -> None:
        self.version = loaded.version
        self._tagger = loaded.tagger
        self._lexicon = lexicon
        self._ahead: dict[str, Future[dict[str, Tags]]] = {}

    @contextmanager
    def beside(self) -> Iterator[Callable[[Sequence[str]], None]]:
        """Gives a function that has texts tagged together on another thread while the caller parses them."""
        asked: set[str] = set()
        pool = ThreadPoolExecutor(1, thread_name_prefix="tagger")

        def tag_ahead(texts: Sequence[str]) -> None:
            chunk = [text for text in dict.fromkeys(texts) if text not in asked]
            if chunk:
                asked.update(chunk)
                self._ahead.update(dict.fromkeys(chunk, pool.submit(self._tag, chunk)))

        try:
            yield tag_ahead
        finally:
            pool.shutdown(cancel_futures=True)
            for text in asked:
                self._ahead.pop(text, None)

    def _tag(self, texts: list[str]) -> dict[str, Tags]:
        return dict(zip(texts, self._tagger.tag(texts), strict=True))

    def __call__(self, doc: Doc) -> Doc:
        """Combine what both found in one block."""
        text = doc.text
        future = self._ahead.get(text)
        tags = future.result()[text] if future is not None else self._tagger.tag([text])[0]
        doc._.attributions = combined(doc, doc._.attributions, tags, self._lexicon)
        return doc
