"""Vectors of sentences: kept once a sentence and encoder, compared exactly."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sqlalchemy import select

from desktop_app.domain.similarity import SentenceEncoder
from desktop_app.storage.models import NoteWordsRow, SaidRow, VectorRow
from desktop_app.storage.store import Store

Floats = npt.NDArray[np.float32]
CHUNK = 4_096
"""Vectors that are read, and compared, at a time."""


class Vectors:
    """The vectors of one encoder; held in memory once they are asked for (4 bytes a number)."""

    def __init__(self, store: Store, encoder: SentenceEncoder) -> None:
        self.store = store
        self.encoder = encoder
        self._chunks: list[Floats] = []
        self._sentences: list[npt.NDArray[np.int64]] = []
        self._last = 0
        self._looked_at: dict[str, int] = {}

    def pending(self, limit: int = 256) -> tuple[tuple[int, str], ...]:
        """Some sentences of statements and notes that have no vector yet, with their keys."""
        found: dict[int, str] = {}
        with self.store.reading() as session:
            for table, words in ((SaidRow, SaidRow.content), (NoteWordsRow, NoteWordsRow.body)):
                known = select(VectorRow.id).where(
                    VectorRow.encoder == self.encoder.name, VectorRow.sentence == table.sentence
                )
                query = (
                    select(table.id, table.sentence, words)
                    .where(
                        table.id > self._looked_at.get(table.__tablename__, 0), ~known.exists(), words != ""
                    )
                    .order_by(table.id)
                    .limit(limit - len(found))
                )
                for row in session.execute(query):
                    found[row[1]] = row[2]
                    self._looked_at[table.__tablename__] = row[0]
        return tuple(found.items())

    def add(self, sentences: Sequence[tuple[int, str]]) -> None:
        """Encode sentences and keep their vectors."""
        if sentences:
            self.keep([key for key, _ in sentences], self.encoded([words for _, words in sentences]))

    def keep(self, keys: Sequence[int], made: Floats) -> None:
        """Keep the vectors of the sentences of these keys."""
        with self.store.writing() as session:
            known = set(
                session.scalars(
                    select(VectorRow.sentence).where(
                        VectorRow.encoder == self.encoder.name, VectorRow.sentence.in_(keys)
                    )
                )
            )
            session.add_all(
                VectorRow(encoder=self.encoder.name, sentence=key, data=vector.astype("<f4").tobytes())
                for key, vector in zip(keys, made, strict=True)
                if key not in known
            )

    def nearest(self, words: str, limit: int) -> tuple[tuple[int, float], ...]:
        """The sentences most similar to `words` by the cosine of their vectors, the most similar first."""
        while self.read_some():
            pass
        wanted = self.encoded([words])[0]
        if not self._chunks:
            return ()
        # not `@`: its threads wait for each other where other programs keep the cores busy
        scores = np.concatenate([np.vecdot(chunk, wanted) for chunk in self._chunks])
        keys = np.concatenate(self._sentences)
        count = min(limit, len(scores))
        best = np.argpartition(-scores, count - 1)[:count]
        order = best[np.argsort(-scores[best])]
        return tuple((int(keys[i]), float(scores[i])) for i in order)

    def encoded(self, sentences: Sequence[str]) -> Floats:
        """The vectors of sentences, one a row, each of length 1."""
        flat = np.frombuffer(self.encoder.encode(sentences), dtype="<f4")
        made = flat.reshape(len(sentences), self.encoder.dimension).astype(np.float32)
        lengths = np.linalg.norm(made, axis=1, keepdims=True)
        even: Floats = np.divide(made, lengths, out=np.zeros_like(made), where=lengths > 0)
        return even

    def read_some(self) -> bool:
        """Read some of the vectors that were added since; whether there were any."""
        query = select(VectorRow.id, VectorRow.sentence, VectorRow.data).where(
            VectorRow.encoder == self.encoder.name, VectorRow.id > self._last
        )
        with self.store.reading() as session:
            part = session.execute(query.order_by(VectorRow.id).limit(CHUNK)).all()
        if part:
            joined = np.frombuffer(b"".join(row.data for row in part), "<f4")
            # in memory of numpy's own, which lies in large pages: it is read through in half the time
            self._chunks.append(joined.reshape(len(part), self.encoder.dimension).astype(np.float32))
            self._sentences.append(np.array([row.sentence for row in part], dtype=np.int64))
            self._last = part[-1].id
        return bool(part)
