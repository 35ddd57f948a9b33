"""The tagger as a step of the pipeline, working ahead of the parser on a thread of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from spacy.tokens import Doc

from desktop_app.analysis.lexicon import Cues
from desktop_app.analysis.tagged import combined
from desktop_app.analysis.tagging.decoding import Tagged
from desktop_app.analysis.tagging.onnx_network import LoadedTagger

FIRST_CHUNK, CHUNK = 8, 48
"""Blocks tagged together: few at first, so that the first statements show soon."""

Tags = tuple[Tagged, ...]


class TaggedStatements:
    """Brings the tagger's statements and those of the rules together: `doc._.attributions`."""

    def __init__(self, loaded: LoadedTagger, lexicon: Cues) -> None:
        self.version = loaded.version
        self._tagger = loaded.tagger
        self._lexicon = lexicon
        self._ahead: dict[str, Future[dict[str, Tags]]] = {}

    @contextmanager
    def beside(self, texts: Sequence[str]) -> Iterator[None]:
        """Tag `texts` on another thread, in their order, while the caller parses them."""
        distinct = list(dict.fromkeys(texts))
        chunks = [distinct[:FIRST_CHUNK]]
        chunks += [distinct[i : i + CHUNK] for i in range(FIRST_CHUNK, len(distinct), CHUNK)]
        pool = ThreadPoolExecutor(1, thread_name_prefix="tagger")
        try:
            for chunk in chunks:
                future = pool.submit(self._tag, chunk)
                self._ahead.update(dict.fromkeys(chunk, future))
            yield
        finally:
            pool.shutdown(cancel_futures=True)
            for text in distinct:
                self._ahead.pop(text, None)

    def _tag(self, texts: list[str]) -> dict[str, Tags]:
        return dict(zip(texts, self._tagger.tag(texts), strict=True))

    def __call__(self, doc: Doc) -> Doc:
        """Combine what both found in one block."""
        future = self._ahead.get(doc.text)
        tags = future.result()[doc.text] if future is not None else self._tagger.tag([doc.text])[0]
        doc._.attributions = combined(doc, doc._.attributions, tags, self._lexicon)
        return doc
