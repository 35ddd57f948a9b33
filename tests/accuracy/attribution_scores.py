"""Scores attributions: are source, cue and content where an annotator marked them?

A marked and a found attribution are paired one to one by the word F1 of their contents. Counted, as precision,
recall and F1: `exact` (the same words), `f80` (word F1 of at least 0.8), `any50` (at least 0.5) and `e2e` (f80, the
found source's head word lies in the marked source and the cues share a word); and over the pairs of at least 0.5 how
often the source's head is right and the cue overlaps. The subset `speech` keeps attributions whose cue is one of
saying, denying or reporting, or whose content is quoted; a finding paired with one outside it is ignored, not wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from tests.accuracy.documents import Document, Marked
from tests.accuracy.measures import Measure, Share, Tally, greedy_pairs, overlap_f1
from tests.accuracy.wording import head_word, plain_words, quotation, quoted_mask

Subset = Literal["speech", "all"]
LEVELS = ("f80", "e2e", "any50", "exact")
GOOD, FAIR = 0.8, 0.5
SPEECH = re.compile(
    r"\b(sa(y|ys|id|ying)|t(old|ell|ells|elling)|add(s|ed|ing)?|wr(ote|ites?|iting)|tweet\w*|argu\w+|claim\w*"
    r"|not(es?|ed|ing)|stat(es?|ed|ing|ement)|ask\w*|announc\w*|report\w*|insist\w*|expla\w+|suggest\w*"
    r"|acknowledg\w*|testif\w*|warn\w*|according|den(y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|disput\w*|refut\w*"
    r"|rebut\w*|declin\w+|call(s|ed|ing)?|accus\w*|critici[sz]\w*|describ\w*|declar\w*|confirm\w*|admit\w*"
    r"|conced\w*|conten(d|ds|ded)|maintain\w*|assert\w*|alleg\w*|predict\w*|promis\w*|vow\w*|pledg\w*"
    r"|repl(y|ies|ied)|respond\w*|quot\w*|continu\w*|remark\w*|joke\w*|urg\w+|remind\w*|mock\w*|blam\w+|attack\w*"
    r"|prais\w*|point\w* out|cit(e|es|ed|ing)|conclud\w*|show(s|ed)?|found|find(s)?|estimat\w*|read|reads"
    r"|question\w*|boast\w*|brag\w*|complain\w*|stress\w*|emphasi\w*|reiterat\w*|comment\w*|propos\w*|threat\w*)\b|:",
    re.IGNORECASE,
)


@dataclass(slots=True)
class AttributionScores:
    """The counts over a set of documents."""

    levels: dict[str, Tally] = field(default_factory=lambda: {level: Tally() for level in LEVELS})
    source_head: Share = field(default_factory=Share)
    cue: Share = field(default_factory=Share)

    def measures(self) -> list[Measure]:
        """Every score, the most telling first."""
        return [
            *(tally.measure(level) for level, tally in self.levels.items()),
            self.source_head.measure("source head"),
            self.cue.measure("cue"),
        ]


def score_attributions(
    documents: Iterable[Document], found: Mapping[str, Sequence[Marked]], subset: Subset = "speech"
) -> AttributionScores:
    """Score what was found in every document; a document without findings counts as found empty."""
    scores = AttributionScores()
    for document in documents:
        gold = _with_content(document.text, document.statements)
        statements = _with_content(document.text, found.get(document.id, ()))
        if subset == "speech":
            gold, statements = _speech(document.text, gold, statements)
        _count(scores, document.text, gold, statements)
    return scores


def content_pairs(text: str, gold: Sequence[Marked], found: Sequence[Marked]) -> dict[int, tuple[int, float]]:
    """For each marked attribution that shares words with a found one: the place of that one and their word F1."""
    marked = [plain_words(text, one.content) for one in gold]
    others = [plain_words(text, one.content) for one in found]
    pairs = greedy_pairs(marked, others, lambda a, b: overlap_f1(a, b) or None, later_first=True)
    return {i: (j, overlap_f1(marked[i], others[j])) for i, j in pairs}


def _with_content(text: str, statements: Iterable[Marked]) -> list[Marked]:
    return [one for one in statements if plain_words(text, one.content)]


def _speech(text: str, gold: list[Marked], found: list[Marked]) -> tuple[list[Marked], list[Marked]]:
    mask = quoted_mask(text)
    partner = {j: gold[i] for i, (j, f1) in content_pairs(text, gold, found).items() if f1 >= FAIR}
    kept = [
        one
        for place, one in enumerate(found)
        if _is_speech(text, partner.get(place, one), mask) or (place not in partner and not one.cue)
    ]
    return [one for one in gold if _is_speech(text, one, mask)], kept


def _is_speech(text: str, one: Marked, mask: bytearray) -> bool:
    cue = " ".join(span.of(text) for span in one.cue)
    return SPEECH.search(cue) is not None or quotation(text, one.content, mask) != "indirect"


def _count(scores: AttributionScores, text: str, gold: list[Marked], found: list[Marked]) -> None:
    hits = dict.fromkeys(LEVELS, 0)
    for i, (j, f1) in content_pairs(text, gold, found).items():
        source, cue = plain_words(text, gold[i].source), plain_words(text, gold[i].cue)
        source_right = not source or bool(head_word(text, found[j].source) & source)
        cue_right = not cue or bool(plain_words(text, found[j].cue) & cue)
        if f1 >= FAIR and source:
            scores.source_head.add(right=source_right)
        if f1 >= FAIR and cue:
            scores.cue.add(right=cue_right)
        same = plain_words(text, gold[i].content) == plain_words(text, found[j].content)
        hits["exact"] += same
        hits["f80"] += f1 >= GOOD
        hits["any50"] += f1 >= FAIR
        hits["e2e"] += f1 >= GOOD and source_right and cue_right
    for level, tally in scores.levels.items():
        tally.add(hits[level], len(found), len(gold))
