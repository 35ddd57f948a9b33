"""The one way into the room: load an analyser, give it an article, get an analysis."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.analysis.answers import AnswerWeigher
from desktop_app.analysis.antecedents import Weigher
from desktop_app.analysis.assembly import assemble
from desktop_app.analysis.components import STEPS
from desktop_app.analysis.findings import BlockFindings
from desktop_app.analysis.language import other_language
from desktop_app.analysis.passages import InPassage, Passage, passages
from desktop_app.analysis.pipeline import Loaded, load
from desktop_app.analysis.quotes import find_quotes
from desktop_app.domain.analysis import Analysis, ModelInfo, Statement
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.progress import Progress, SilentProgress, check
from desktop_app.domain.spans import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

ENGINE = "8"
"""Raised whenever the same text would be analysed differently."""
LONGEST = 2_500
"""Code points that are parsed at once; a longer block is cut where a sentence seems to end."""
UNBROKEN = 500
"""Code points without white space that are parsed at once; no word or address of an article is that long."""
BATCH = 16
FIRST_ROUND, ROUND = 8, 32
"""Blocks that are chosen and tagged together: few at first, so that the first statements show soon."""
PART_GROWTH = 1.5
"""A part is given on when there are this many times the blocks of the last one, so that all parts together take
time in proportion to the article."""
CACHED = 2_000
UNREAD = frozenset({BlockRole.BYLINE, BlockRole.DATELINE})
"""Roles of blocks in which nobody says anything."""
RUN = re.compile(r"\S+")
SENTENCE_END = re.compile(r"[.!?…][\"”’»)]*\s+|\n+")

OnPart = Callable[[tuple[Statement, ...]], None]
VisibleBlock = Callable[[], int]


def load_analyser(model: str | None = None) -> Analyser:
    """The analyser with the best language model installed, or the one named.

    Raises:
        AnalysisProblem: the model is missing or broken; says the command that mends it.
    """
    return Analyser(load(model))


class Analyser:
    """Analyses articles, one at a time; remembers blocks that it has seen."""

    def __init__(
        self, loaded: Loaded, weigher: Weigher | None = None, answers: AnswerWeigher | None = None
    ) -> None:
        nlp = self._nlp = loaded.nlp
        self._tagging = loaded.tagging
        self._together = loaded.tagging.together if loaded.tagging else 0
        self._judge = loaded.judge
        self._weigher = weigher
        self._answers = answers
        self._warnings = loaded.warnings
        version = f"{ENGINE}+{loaded.name}-{nlp.meta.get('version', '0')}"
        if loaded.tagging:
            version += f"+tagger-{loaded.tagging.version}"
        name = "hearsay-tagger" if loaded.tagging else "hearsay-rules"
        self.model = ModelInfo(name, version, tuple(nlp.pipe_names))
        self._seen: OrderedDict[InPassage, BlockFindings] = OrderedDict()

    def analyse(
        self,
        article: Article,
        *,
        progress: Progress | None = None,
        visible_block: VisibleBlock = lambda: 0,
        on_part: OnPart | None = None,
    ) -> Analysis:
        """The analysis of `article`.

        Args:
            article: any text, in any state.
            progress: told after every batch of blocks, asked whether to stop.
            visible_block: tells which block the reader sees now, from any thread; it and those after it are analysed
                next. It is asked again after every round of blocks. The result does not depend on it.
            on_part: called with the statements of the blocks done so far, as far as one block alone shows them.

        Raises:
            Cancelled: the reader asked to stop.
        """
        watched = progress or SilentProgress()
        language = other_language(article.text)
        pieces = cut(article.blocks, article.text)
        if language is not None:
            findings = [
                BlockFindings(quotes=tuple(find_quotes(piece.span.of(article.text)))) for piece in pieces
            ]
        else:
            findings = self._findings(article, pieces, visible_block, watched, on_part)
        whole = Article(article.text, pieces, article.provenance, article.metadata)
        analysis = assemble(whole, findings, self.model, self._judge, self._weigher, self._answers)
        if language is None:
            return replace(analysis, warnings=self._warnings)
        warning = f"The article seems to be in {language}; Hearsay knows English only and marks nothing but quotations."
        return Analysis(analysis.statements, analysis.speakers, analysis.disputes, analysis.model, (warning,))

    def _findings(
        self,
        article: Article,
        pieces: tuple[Block, ...],
        visible_block: VisibleBlock,
        progress: Progress,
        on_part: OnPart | None,
    ) -> list[BlockFindings]:
        starts = [piece.span.start for piece in pieces]

        def seen() -> int:
            """The piece in which the block that the reader sees begins."""
            block = visible_block()
            start = article.blocks[block].span.start if 0 <= block < len(article.blocks) else 0
            return bisect_left(starts, start)

        results: dict[int, BlockFindings] = {}
        told: frozenset[int] = frozenset()
        next_part = BATCH
        for done, (place, found) in enumerate(self._stream(article.text, pieces, seen), 1):
            results[place] = found
            if done % BATCH == 0 or done == len(pieces):
                check(progress)
                progress.report(done, len(pieces), "Finding statements")
                awaited = (here := seen()) in results and here not in told
                if on_part is not None and (done >= next_part or awaited or done == len(pieces)):
                    on_part(self._part(article, pieces, results))
                    told = frozenset(results)
                    next_part = max(done + BATCH, int(done * PART_GROWTH))
        return [results[place] for place in range(len(pieces))]

    def _part(
        self, article: Article, pieces: tuple[Block, ...], results: dict[int, BlockFindings]
    ) -> tuple[Statement, ...]:
        done = sorted(results)
        some = Article(article.text, tuple(pieces[place] for place in done), article.provenance)
        return assemble(some, [results[place] for place in done], self.model, self._judge).statements

    def _stream(
        self, text: str, pieces: tuple[Block, ...], seen: Callable[[], int]
    ) -> Iterator[tuple[int, BlockFindings]]:
        """The findings of each piece, what is seen first; pieces known before and unread ones are not parsed."""
        readable = {
            place: encodable(piece.span.of(text))
            for place, piece in enumerate(pieces)
            if piece.role not in UNREAD
        }
        new: dict[int, InPassage] = {}
        for place, here in passages(readable, self._together).items():
            if known := self._seen.get(here):
                self._seen.move_to_end(here)
                yield place, known
            else:
                new[place] = here
        yield from ((place, BlockFindings()) for place in range(len(pieces)) if place not in readable)
        with self._tagging.beside() if self._tagging else nullcontext(lambda _: None) as tag_ahead:
            waiting = ((self._doc(new[place]), place) for place in one_ahead(new, seen, tag_ahead))
            for doc, place in self._nlp.pipe(waiting, as_tuples=True, batch_size=BATCH):
                found = BlockFindings(
                    doc._.attributions,
                    doc._.names,
                    doc._.quotes,
                    doc._.assertions,
                    doc._.subjects,
                    doc._.announces,
                )
                self._seen[new[place]] = found
                if len(self._seen) > CACHED:
                    self._seen.popitem(last=False)
                yield place, found

    def _doc(self, here: InPassage) -> Doc:
        """The words of a piece, with what they are read together with."""
        doc = self._nlp.make_doc(here.words)
        doc._.passage = here
        return doc


def rounds(places: Iterable[int], seen: Callable[[], int]) -> Iterator[list[int]]:
    """The places a round at a time: each round begins with the place that is seen then, or the next one after it."""
    left, size = sorted(places), FIRST_ROUND
    while left:
        at = bisect_left(left, seen())
        order = left[at:] + left[:at]
        yield order[:size]
        left, size = sorted(order[size:]), ROUND


def one_ahead(
    new: Mapping[int, InPassage], seen: Callable[[], int], tag_ahead: Callable[[Sequence[Passage]], None]
) -> Iterator[int]:
    """The places in rounds; the next round is being tagged while one is parsed."""

    def tagged(chosen: list[int] | None) -> list[int] | None:
        if chosen:
            tag_ahead([new[place].passage for place in chosen])
        return chosen

    coming = rounds(new, seen)
    now = tagged(next(coming, None))
    while now is not None:
        after = tagged(next(coming, None))
        yield from now
        now = after


def cut(blocks: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """`blocks`, cut where they are too long in one go, so that time and memory stay bounded.

    Blocks longer than LONGEST are cut where a sentence seems to end, and what goes on for more than UNBROKEN code
    points without white space is parted from the rest and cut too: spaCy's tokenizer takes quadratic time for a row of
    marks.
    """
    return tuple(Block(piece, block.role) for block in blocks for piece in _pieces(block.span, text))


def _pieces(span: Span, text: str) -> Iterator[Span]:
    start = span.start
    for end in (*_within_runs(span, text), span.end):
        while end - start > LONGEST:
            window = text[start : start + LONGEST]
            ends = [match.end() for match in SENTENCE_END.finditer(window)]
            space = window.rfind(" ")
            size = ends[-1] if ends and ends[-1] > LONGEST // 4 else space + 1 if space > 0 else LONGEST
            yield Span(start, start + size)
            start += size
        if start < end:
            yield Span(start, end)
        start = end


def _within_runs(span: Span, text: str) -> Iterator[int]:
    """Where what has no white space begins and ends, and every UNBROKEN code points of it, where it is that long."""
    if len(span) > UNBROKEN:
        for run in RUN.finditer(text, span.start, span.end):
            if run.end() - run.start() > UNBROKEN:
                yield from (*range(run.start(), run.end(), UNBROKEN), run.end())


def encodable(text: str) -> str:
    """`text` with U+FFFD for every half of a surrogate pair, which spaCy cannot encode; offsets stay."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


__all__ = ["STEPS", "Analyser", "load_analyser"]
