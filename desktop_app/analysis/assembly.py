"""From the findings of all blocks to statements: quotations that go on, speakers, nesting, denials that answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.analysis.announcements import Announcement
from desktop_app.analysis.answers import AnswerWeigher
from desktop_app.analysis.antecedents import Weigher
from desktop_app.analysis.confidence import confidence_of
from desktop_app.analysis.disputes import disputes_of, link_denials
from desktop_app.analysis.findings import PRONOUN, TOLD, Attribution, BlockFindings, Name
from desktop_app.analysis.judging import Judge
from desktop_app.analysis.lexicon import cues, people
from desktop_app.analysis.name_forms import folded, key_of
from desktop_app.analysis.own_voice import chance
from desktop_app.analysis.quotes import Quote
from desktop_app.analysis.speaker_list import Entry
from desktop_app.analysis.speakers import Mention, Registry
from desktop_app.analysis.uncued import (
    BLOCK_QUOTED,
    block_quoted,
    floating,
    floating_quotes,
    in_head,
    is_question,
    is_transcript,
    turn_in,
)
from desktop_app.domain.analysis import Analysis, ModelInfo, Quotation, Speaker, Statement, StatementKind
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.spans import Span, hull, words_of

SILENT = {BlockRole.BYLINE, BlockRole.DATELINE, BlockRole.CREDIT}
"""Blocks in which nobody says anything."""
HEADS = {BlockRole.HEADLINE, BlockRole.STANDFIRST, BlockRole.HEADING, BlockRole.CAPTION}
WORTH = 0.32
"""Chance of being worth checking from which an assertion of the article's own is shown."""
INNER = 8
"""Statements back among which the one is looked for that a source stands in."""
ASKING = frozenset(["ask", "inquire", "wonder", "demand"])
NEIGHBOURS = 40
"""Statements before and after one among which its parent is looked for."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement before its links are known; offsets are the article's."""

    statement: Statement
    found: Attribution
    block: int


def assemble(
    article: Article,
    findings: list[BlockFindings],
    model: ModelInfo,
    judge: Judge | None = None,
    weigher: Weigher | None = None,
    answers: AnswerWeigher | None = None,
) -> Analysis:
    """The analysis of `article` from what was found in each of its blocks.

    Args:
        article: cut into pieces that can be read at once.
        findings: what was found in each of its blocks.
        model: what found it.
        judge: tells kinds apart; rules do where there is none.
        weigher: says whom pronouns and descriptions mean; the fitted weights where there is none.
        answers: says what denials answer, in the same way.
    """
    registry = Registry(article, cues(), people(), weigher)
    registry.note_names(findings)
    drafts = Assembler(article, findings, registry).drafts()
    registry.join_heads(_head_end(article))
    drafts = _nested([_with_final_speaker(draft, registry) for draft in drafts])
    judgement = judge.judge(article.text, drafts) if judge is not None and drafts else None
    speakers = registry.speakers()
    statements = link_denials(article, drafts, findings, judgement, names=_names(speakers), weigher=answers)
    own = _own_voice(article, findings, len(statements))
    measured = judgement.confidences if judgement is not None else (None,) * len(drafts)
    statements = [
        replace(s, confidence=confidence_of(d.found.frame, s) if known is None else round(known, 2))
        for s, d, known in zip(statements, drafts, measured, strict=True)
    ]
    ordered = sorted((*statements, *own), key=lambda statement: statement.extent)
    disputes = disputes_of(article, ordered)
    return Analysis(tuple(ordered), speakers, disputes, model)


class Assembler:
    """Walks through the blocks in order and gives every attribution its speaker."""

    def __init__(self, article: Article, findings: list[BlockFindings], registry: Registry) -> None:
        self._article = article
        self._findings = findings
        self._registry = registry
        self._open: Draft | None = None
        self._announced: Announcement | None = None
        self._drafts: list[Draft] = []
        self._last: Entry | None = None
        self._transcript = is_transcript(article)

    def drafts(self) -> list[Draft]:
        """Every statement in text order."""
        for place, (block, found) in enumerate(zip(self._article.blocks, self._findings, strict=True)):
            if block.role not in SILENT:
                self._block(place, block, found)
                self._announced = self._announcing(block, found)
        return [self._owned(place, draft) for place, draft in enumerate(self._drafts)]

    def _announcing(self, block: Block, found: BlockFindings) -> Announcement | None:
        """What the block announces, or what goes on to be announced behind it: block quotes come in several."""
        if block.role is BlockRole.BLOCK_QUOTE and self._announced is not None:
            return replace(self._announced, end=block.span.end)
        if block.role is not BlockRole.PARAGRAPH or found.announces is None:
            return None
        return Announcement(block, found.announces, found, block.span.end)

    def _is_announced_whole(self, block: Block, found: BlockFindings) -> bool:
        """Whether all of the block is what somebody was announced to say, without quotation marks around it."""
        if block.role is not BlockRole.BLOCK_QUOTE or self._announced is None:
            return False
        marked = bool(found.quotes) and not block.span.of(self._article.text)[: found.quotes[0].start].strip()
        return not marked and self._announced.is_beside(block, self._article.text)

    def _owned(self, place: int, draft: Draft) -> Draft:
        """A quotation that opens the article with the speaker who is named for it later."""
        if draft.statement.speaker is not None or draft.statement.source or draft.found.frame == TOLD:
            return draft
        said = folded(words_of(self._article.text, draft.statement.content))
        later = [one for one in self._drafts[place + 1 : place + NEIGHBOURS] if one.statement.speaker]
        again = (one for one in later if said in folded(words_of(self._article.text, one.statement.content)))
        quoted = (one for one in later if one.statement.quotation is not Quotation.INDIRECT)
        found = next(again, None) or next(quoted, None)
        return (
            draft
            if found is None
            else replace(draft, statement=replace(draft.statement, speaker=found.statement.speaker))
        )

    def _block(self, place: int, block: Block, found: BlockFindings) -> None:
        words = block.span.of(self._article.text)
        turn = turn_in(words) if self._transcript and block.role is BlockRole.PARAGRAPH else None
        if turn is not None:
            self._turn(place, block, turn, found)
            return
        attributions = list(found.attributions)
        if block.role in HEADS and not attributions:
            attributions = in_head(block, words, found)
        continued = self._continue(block, found, attributions)
        if self._is_announced_whole(block, found):
            attributions = [block_quoted(words), *attributions]
        alone = [quote for quote in floating_quotes(words, found, attributions) if quote != continued]
        attributions += [floating(quote, words) for quote in alone]
        events = [(a.cue[0].start if a.cue else a.content[0].start, 1, a) for a in attributions]
        named: list[tuple[int, int, Attribution | Name]] = [
            *events,
            *((n.span.start, 0, n) for n in found.names),
        ]
        self._registry.pass_subjects(found.subjects, block.span.start)
        for _, _, event in sorted(_outer_first(named), key=lambda one: one[:2]):
            if isinstance(event, Name):
                self._registry.see(event, block.span.start)
            else:
                self._draft(place, block, event, found)

    def _draft(self, place: int, block: Block, found: Attribution, findings: BlockFindings) -> None:
        offset = block.span.start
        statement = Statement(
            id=f"s{len(self._drafts) + 1}",
            kind=found.kind,
            content=tuple(span.shifted(offset) for span in found.content),
            source=tuple(span.shifted(offset) for span in found.source),
            cue=tuple(span.shifted(offset) for span in found.cue),
            quotation=self._quotation(found, findings),
            why=found.why,
        )
        announced = self._announced
        if announced is not None and announced.introduces(statement, block, self._article.text):
            statement, found = announced.applied(statement, found)
            entry = self._speaker(statement, found, announced.findings, announced.block.span.start)
        else:
            entry = self._speaker(statement, found, findings, offset)
        if entry is not None:
            self._last = entry
            statement = replace(statement, speaker=entry.id)
        draft = Draft(statement, found, place)
        self._drafts.append(draft)
        unclosed = next((q for q in findings.quotes if not q.closed), None)
        if unclosed and any(span.start <= unclosed.start < span.end for span in found.content):
            self._open = draft

    def _speaker(
        self, statement: Statement, found: Attribution, findings: BlockFindings, offset: int
    ) -> Entry | None:
        if found.frame == TOLD:
            return None
        if not statement.source:
            return self._of_floating(statement) or self._last
        span = found.stands_for[0].shifted(offset) if found.stands_for else statement.source[0]
        text = span.of(self._article.text)
        local = span.shifted(-offset)
        inside = [one for one in findings.names if local.covers(one.span) and one.label != PRONOUN]
        persons = [name for name in inside if self._is_source(name, local, text, found.source_head, offset)]
        person = next(
            (
                name
                for name in persons
                if found.source_head in name.span.shifted(offset).of(self._article.text).lower().split()
            ),
            persons[0] if persons else None,
        )
        if person is not None:
            role = self._role_beside(text, person, local)
            name = person.span.shifted(offset).of(self._article.text)
            end = person.span.end - local.start
            name = self._registry.full_name(text[:end], name, text[end:])
            mention = Mention(span, name, found.source_head, "PERSON", role, function=person.function)
        else:
            label = next((name.label for name in inside if name.label != "PERSON"), "")
            function = next((name.function for name in findings.names if name.span == local), "")
            mention = Mention(span, text, found.source_head, label, function=function)
        return self._registry.resolve(replace(mention, aside=statement.content, inside=self._around(span)))

    def _of_floating(self, statement: Statement) -> Entry | None:
        """Who answers with a quotation that has no cue, where a question was asked just before it."""
        asked = self._drafts[-1] if self._drafts else None
        if asked is None or asked.found.lemma not in ASKING:
            return None
        if is_question(words_of(self._article.text, statement.content)) or not is_question(
            words_of(self._article.text, asked.statement.content)
        ):
            return None
        asker = asked.statement.speaker
        before = [
            one.statement.speaker
            for one in self._drafts[-INNER:]
            if one.statement.speaker not in (asker, None)
        ]
        return self._registry.entry(before[-1]) if before else self._registry.asked(asker)

    def _around(self, span: Span) -> str:
        """The speaker of the innermost statement that `span` stands in."""
        for draft in reversed(self._drafts[-INNER:]):
            if any(piece.covers(span) for piece in draft.statement.content):
                return draft.statement.speaker or ""
        return ""

    def _is_source(self, name: Name, source: Span, text: str, head: str, offset: int) -> bool:
        """Whether the name is the source's own: not its owner, and not what a role before it belongs to."""
        after = text[name.span.end - source.start :].lower()
        described = (
            head in people().roles and re.search(rf"\b{re.escape(head)}\b", after) and "," not in after
        )
        seat = name.span.shifted(offset).of(self._article.text).lower() in people().seats
        return name.label == "PERSON" and not described and not seat and not self._owns(source, name, offset)

    def _owns(self, source: Span, name: Name, offset: int) -> bool:
        """Whether the name only owns the source ("Brandt's lawyer") or completes it ("the lawyer of Brandt")."""
        after = self._article.text[name.span.end + offset : name.span.end + offset + 2]
        before = self._article.text[source.start + offset : name.span.start + offset]
        return after in ("'s", "’s", "s'", "' ", "’ ") or self._registry.completes(before)

    @staticmethod
    def _role_beside(text: str, person: Name, source: Span) -> str:
        before = text[: person.span.start - source.start].strip(" ,")
        after = text[person.span.end - source.start :].strip(" ,")
        words = re.sub(r"(?i)^(the|a|an|its|his|her|their)\s+", "", before) or re.sub(
            r"(?i)^(the|a|an)\s+", "", after
        )
        return person.role or (words if 2 < len(words) < 90 else "")

    def _quotation(self, found: Attribution, findings: BlockFindings) -> Quotation:
        quoted = sum(
            max(0, min(span.end, quote.end) - max(span.start, quote.start))
            for span in found.content
            for quote in findings.quotes
        )
        whole = sum(len(span) for span in found.content)
        if found.frame == BLOCK_QUOTED:
            return Quotation.DIRECT
        if not quoted or not whole:
            return Quotation.INDIRECT
        return Quotation.DIRECT if quoted >= whole - 2 else Quotation.MIXED

    # -- quotations over several blocks, and without a cue

    def _continue(self, block: Block, found: BlockFindings, attributions: list[Attribution]) -> Quote | None:
        """Add a quotation that the block before left open to the statement that it belongs to."""
        draft, self._open = self._open, None
        if draft is None or not found.quotes or found.quotes[0].start > 0:
            return None
        quote = found.quotes[0]
        whole = Span(quote.start, quote.end)
        inside = [one for one in attributions if any(span.overlaps(whole) for span in one.content)]
        if any(one.cue and not all(whole.covers(span) for span in one.cue) for one in inside):
            return None
        attributions[:] = [one for one in attributions if one not in inside or one.cue]
        piece = Span(quote.start, quote.end).shifted(block.span.start)
        changed = replace(
            draft, statement=replace(draft.statement, content=(*draft.statement.content, piece))
        )
        self._drafts[self._place_of(draft)] = changed
        if not quote.closed:
            self._open = changed
        return quote

    def _place_of(self, draft: Draft) -> int:
        """Where the draft stands: near the end."""
        return next(n for n in range(len(self._drafts) - 1, -1, -1) if self._drafts[n] is draft)

    def _turn(self, place: int, block: Block, turn: Attribution, findings: BlockFindings) -> None:
        spoken = findings.attributions
        marked = next((one for one in spoken if one.cue and one.cue[0].overlaps(turn.cue[0])), None)
        if marked is not None:
            turn = replace(turn, kinds=marked.kinds, summary=marked.summary, score=marked.score)
        self._draft(place, block, turn, BlockFindings())
        for one in spoken:
            if one is not marked and one.cue and one.source and one.cue[0].start > turn.content[0].start:
                self._draft(place, block, one, findings)


def _outer_first(
    events: list[tuple[int, int, Attribution | Name]],
) -> list[tuple[int, int, Attribution | Name]]:
    """The events, what is reported inside a statement never before that statement itself."""
    reports = [(place, one) for place, _, one in events if isinstance(one, Attribution)]
    out: list[tuple[int, int, Attribution | Name]] = []
    for place, order, one in events:
        if isinstance(one, Attribution) and one.source:
            outer = [
                at
                for at, other in reports
                if at > place
                and other is not one
                and any(span.covers(one.source[0]) for span in other.content)
            ]
            if outer:
                out.append((max(outer), 2, one))
                continue
        out.append((place, order, one))
    return out


def _names(speakers: Sequence[Speaker]) -> dict[str, frozenset[str]]:
    """The words of each speaker's names, without those that say what somebody is."""
    common = people().roles | people().titles | people().bodies | people().groups
    return {
        speaker.id: frozenset(
            key_of(word)
            for name in (speaker.name, *speaker.aliases)
            for word in name.split()
            if word[:1].isupper() and len(word) > 2 and word.lower() not in common
        )
        for speaker in speakers
    }


def _head_end(article: Article) -> int:
    """Where headline and standfirst end."""
    heads = [block.span.end for block in article.blocks[:4] if block.role in HEADS]
    return max(heads, default=0)


def _with_final_speaker(draft: Draft, registry: Registry) -> Draft:
    speaker = draft.statement.speaker
    final = registry.final_id(speaker) if speaker else None
    return replace(draft, statement=replace(draft.statement, speaker=final))


def _nested(drafts: list[Draft]) -> list[Draft]:
    """Give each statement that lies inside another one's content its parent."""
    out = []
    for place, draft in enumerate(drafts):
        inner = hull(draft.statement.pieces)
        parents = [
            other
            for other in drafts[max(0, place - NEIGHBOURS) : place + NEIGHBOURS]
            if other is not draft
            and inner is not None
            and any(span.covers(inner) for span in other.statement.content)
        ]
        parent = min(parents, key=lambda other: sum(len(s) for s in other.statement.content), default=None)
        statement = replace(draft.statement, parent=parent.statement.id if parent else None)
        out.append(replace(draft, statement=statement))
    return out


def _own_voice(article: Article, findings: list[BlockFindings], count: int) -> list[Statement]:
    """The article's own claims that are worth checking."""
    out: list[Statement] = []
    last = len(article.blocks) - 1
    for place, (block, found) in enumerate(zip(article.blocks, findings, strict=True)):
        if block.role not in (BlockRole.PARAGRAPH, BlockRole.LIST_ITEM):
            continue
        for number, assertion in enumerate(found.assertions):
            likely = chance(assertion.score, first=place <= 1 and number == 0, last=place == last)
            if assertion.reason and likely >= WORTH:
                out.append(
                    Statement(
                        f"s{count + len(out) + 1}",
                        StatementKind.CLAIM,
                        (assertion.span.shifted(block.span.start),),
                        confidence=round(likely, 2),
                        why=f"Nobody is cited for it, and it gives {assertion.reason}.",
                        own_voice=True,
                    )
                )
    return out
