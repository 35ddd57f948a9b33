"""Checked before? Statements and notes of the library that are similar to a claim, with who said it and the verdict."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.folding import folded
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.notes import Note
from desktop_app.domain.searching import Hit, Part, Similar
from desktop_app.domain.similarity import CheckedBefore
from desktop_app.storage import rows
from desktop_app.storage.hits import NOTED, SAID, note_hit, statement_hit
from desktop_app.storage.models import NoteRow, NoteWordsRow, SaidRow
from desktop_app.storage.places import placed, places_in
from desktop_app.storage.sqlite import FullText, all_of, any_of, commonness, phrase, within
from desktop_app.storage.store import Store
from desktop_app.storage.vectors import Vectors

LEAST_BY_MEANING = 0.5
LEAST_BY_WORDS = 0.25
"""Likeness from which something is shown."""
MOST_WORDS = 8
MOST_ROWS = 3_000
"""By so many words, the rarest, in so many rows at most candidates are looked for and weighed."""
ENOUGH = 20
"""Candidates that have several common words side by side in one row are enough."""
CANDIDATES = 200


class Checked:
    """Looks for what was said and checked before."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def before(self, claim: str, vectors: Vectors | None = None, limit: int = 20) -> CheckedBefore:
        """What is similar to `claim`: by meaning where there are vectors, else by the words in common.

        What is so new that it has no vector yet is compared by its words in either case.
        """
        if vectors is None:
            return CheckedBefore(self._by_words(claim, limit), by_meaning=False)
        meant = self._by_meaning(claim, vectors, limit)
        known = {_identity(one) for one in meant}
        worded = [one for one in self._by_words(claim, limit) if _identity(one) not in known]
        return CheckedBefore(tuple(_best([*meant, *worded], limit)), by_meaning=True)

    def _by_meaning(self, claim: str, vectors: Vectors, limit: int) -> tuple[Similar, ...]:
        near = {key: score for key, score in vectors.nearest(claim, 4 * limit) if score >= LEAST_BY_MEANING}
        with self._store.reading() as session:
            said = session.scalars(select(SaidRow.id).where(SaidRow.sentence.in_(near))).all()
            noted = session.scalars(select(NoteWordsRow.id).where(NoteWordsRow.sentence.in_(near))).all()
            found = [
                Similar(hit, max(0.0, min(1.0, near[sentence])))
                for sentence, hit in _hits(session, said, noted)
            ]
            return _with_verdicts(session, _best(found, limit))

    def _by_words(self, claim: str, limit: int) -> tuple[Similar, ...]:
        with self._store.reading() as session:
            weights = _weights(session, claim)
            said = _candidates(session, "said", ["content"], weights)
            noted = _candidates(session, "note_words", ["body", "quote"], weights)
            found = [
                Similar(hit, like)
                for _, hit in _hits(session, said, noted)
                if (like := _overlap(weights, hit.snippet)) >= LEAST_BY_WORDS
            ]
            return _with_verdicts(session, _best(found, limit))


def _weights(session: Session, claim: str) -> dict[str, float]:
    """The words of a claim, each with how telling it is: rare ones more."""
    connection = session.connection()
    words = set(_words(claim))
    return {word: 1 / math.log(2.7 + commonness(connection, "said", phrase(word))) for word in words}


def _candidates(session: Session, name: str, columns: list[str], weights: dict[str, float]) -> Sequence[int]:
    """Rows that have the rarest words of the claim: any of them where those are rare, else several of them at once."""
    connection, index = session.connection(), FullText(name)
    counts = {word: commonness(connection, name, phrase(word)) for word in weights}
    known = sorted((word for word, count in counts.items() if count), key=lambda word: counts[word])[
        :MOST_WORDS
    ]
    rare, total = list[str](), 0
    for word in known:
        total += counts[word]
        if total <= MOST_ROWS:
            rare.append(word)
    query = select(index.id).limit(CANDIDATES)
    if rare:
        wanted = within(columns, any_of([phrase(word) for word in rare]))
        return session.scalars(query.where(index.matches(wanted)).order_by(index.rank)).all()
    found: Sequence[int] = []
    for width in (3, 2, 1):
        wanted = within(columns, all_of([phrase(word) for word in known[:width]]))
        if known and len(found) < ENOUGH:
            found = session.scalars(query.where(index.matches(wanted)).order_by(index.id.desc())).all()
    return found


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", folded(text)) if len(word) > 2 or word.isdigit()]


def _overlap(weights: dict[str, float], words: str) -> float:
    """How much of what is telling in the claim and in `words` is common to both, 0 to 1."""
    other = set(_words(words))
    common = sum(weight for word, weight in weights.items() if word in other)
    usual = sum(weights.values()) / len(weights)
    whole = sum(weights.values()) + usual * len(other - weights.keys())
    return common / whole if whole else 0.0


def _hits(session: Session, said: Sequence[int], noted: Sequence[int]) -> list[tuple[int, Hit]]:
    """Statements and notes outside the trash as hits, with the keys of their sentences."""
    statements = session.execute(SAID.where(SaidRow.id.in_(said)))
    notes = session.execute(NOTED.where(NoteWordsRow.id.in_(noted)))
    found = [(row.sentence, statement_hit(row)) for row in statements]
    return found + [(row.sentence, note_hit(row)) for row in notes]


def _identity(one: Similar) -> tuple[str, int, str]:
    """Which statement or note of which article it is."""
    return str(one.hit.part), one.hit.ref.article_id, one.hit.key


def _best(found: list[Similar], limit: int) -> list[Similar]:
    return sorted(found, key=lambda one: (-one.likeness, one.hit.part is not Part.STATEMENTS, one.hit.title))[
        :limit
    ]


def _with_verdicts(session: Session, found: list[Similar]) -> tuple[Similar, ...]:
    """The same, each statement with the verdict of the note that stands on it."""
    articles = {one.hit.ref.article_id for one in found}
    query = select(NoteRow).where(
        NoteRow.article_id.in_(articles), NoteRow.removed_at.is_(None), NoteRow.verdict.is_not(None)
    )
    notes = session.scalars(query).all()
    judged: dict[ArticleRef, list[Note]] = {}
    for ref in {one.hit.ref for one in found}:
        own = [rows.note(row) for row in notes if row.article_id == ref.article_id]
        places = places_in(session, ref.version_id) if own else {}
        judged[ref] = [note for note in (placed(one, places.get(one.id)) for one in own) if note.placed]
    return tuple(replace(one, hit=_judged(one.hit, judged[one.hit.ref])) for one in found)


def _judged(hit: Hit, notes: list[Note]) -> Hit:
    if hit.part is not Part.STATEMENTS or hit.start is None:
        return hit
    # by where it stands and not by the statement's number, which is another one in every analysis
    end = hit.start + len(hit.snippet)
    on_it = [note for note in notes if note.anchor.start < end and hit.start < note.anchor.end]
    newest = max(on_it, key=lambda note: note.updated_at, default=None)
    return replace(hit, verdict=newest.verdict) if newest else hit
