"""The reader's corrections applied over the machine's analysis."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.analysis import Analysis, Speaker, Statement, StatementKind
from desktop_app.domain.anchoring import exact_place
from desktop_app.domain.article import Article
from desktop_app.domain.notes import Correction, CorrectionAction
from desktop_app.domain.spans import Span, hull

READER = "You said so."
"""Why a corrected statement is as it is."""


def apply_corrections(article: Article, analysis: Analysis, corrections: tuple[Correction, ...]) -> Analysis:
    """`analysis` with the reader's word over the machine's, in the order in which it was given.

    A correction whose passage is no longer in the text changes nothing; it stays in the library.
    """
    for correction in corrections:
        analysis = _ACTIONS[correction.action](article, analysis, correction)
    return analysis


def agrees(article: Article, analysis: Analysis, correction: Correction) -> bool:
    """Whether `analysis` says by itself what `correction` says, so that the correction is no longer needed."""
    action = correction.action
    names = {name: speaker.id for speaker in analysis.speakers for name in (*speaker.aliases, speaker.name)}
    if action is CorrectionAction.MERGE_SPEAKERS:
        return len({names.get(name) for name in correction.speaker_names} - {None}) == 1
    if action is CorrectionAction.SPLIT_SPEAKER:
        own = [speaker.name for speaker in analysis.speakers]
        return all(name in own for name in correction.speaker_names)
    if action is CorrectionAction.RENAME_SPEAKER:
        return _named(analysis, correction.speaker_name or "") is not None
    if correction.anchor is None or exact_place(article.text, correction.anchor) is None:
        return False
    statement = corrected_statement(article, analysis, correction)
    if action is CorrectionAction.REJECT:
        return statement is None
    if statement is None:
        return False
    same_kind = correction.kind is None or statement.kind is correction.kind
    speaker = names.get(correction.speaker_name) if correction.speaker_name else statement.speaker
    wanted = correction.statement.content if correction.statement else statement.content
    return same_kind and statement.speaker == speaker and statement.content == wanted


def corrected_statement(article: Article, analysis: Analysis, correction: Correction) -> Statement | None:
    """The statement that `correction` is about: the one whose content overlaps its anchor most."""
    place = exact_place(article.text, correction.anchor) if correction.anchor else None
    if place is None:
        return None
    best = max(analysis.statements, key=lambda statement: _shared(statement, place), default=None)
    return best if best is not None and _shared(best, place) > 0.5 else None


def _shared(statement: Statement, place: Span) -> float:
    """How far the statement's content and `place` are the same passage, 0 to 1."""
    whole = hull(statement.content)
    if whole is None:
        return 0.0
    common = min(whole.end, place.end) - max(whole.start, place.start)
    return max(0, common) / max(len(whole), len(place))


def _replaced(analysis: Analysis, old: Statement, new: Statement) -> Analysis:
    return replace(analysis, statements=tuple(new if one is old else one for one in analysis.statements))


def _set_kind(article: Article, analysis: Analysis, correction: Correction) -> Analysis:
    old = corrected_statement(article, analysis, correction)
    if old is None or correction.kind is None:
        return analysis
    denies = old.denies if correction.kind is StatementKind.DENIAL else ()
    new = replace(old, kind=correction.kind, denies=denies, confidence=1.0, why=READER)
    return _replaced(analysis, old, new)


def _set_speaker(article: Article, analysis: Analysis, correction: Correction) -> Analysis:
    old = corrected_statement(article, analysis, correction)
    if old is None or not correction.speaker_name:
        return analysis
    analysis, speaker = _speaker_named(analysis, correction.speaker_name)
    return _replaced(
        analysis, old, replace(old, speaker=speaker.id, own_voice=False, confidence=1.0, why=READER)
    )


def _set_extent(article: Article, analysis: Analysis, correction: Correction) -> Analysis:
    old = corrected_statement(article, analysis, correction)
    new = correction.statement
    if old is None or new is None or not _inside(article, new):
        return analysis
    changed = replace(old, source=new.source, cue=new.cue, content=new.content, confidence=1.0, why=READER)
    return _replaced(analysis, old, changed)


def _reject(article: Article, analysis: Analysis, correction: Correction) -> Analysis:
    old = corrected_statement(article, analysis, correction)
    if old is None:
        return analysis
    kept = [statement for statement in analysis.statements if statement is not old]
    cleaned = tuple(
        replace(
            statement,
            parent=None if statement.parent == old.id else statement.parent,
            denies=tuple(denied for denied in statement.denies if denied != old.id),
        )
        for statement in kept
    )
    disputes = tuple(
        dispute for dispute in analysis.disputes if old.id not in (*dispute.asserted_by, *dispute.denied_by)
    )
    return replace(analysis, statements=cleaned, disputes=disputes)


def _add(article: Article, analysis: Analysis, correction: Correction) -> Analysis:
    new = correction.statement
    if new is None or not _inside(article, new):
        return analysis
    speaker_id = None
    if correction.speaker_name:
        analysis, speaker = _speaker_named(analysis, correction.speaker_name)
        speaker_id = speaker.id
    kind = correction.kind or new.kind
    added = replace(new, id=f"r-{correction.id}", kind=kind, speaker=speaker_id, confidence=1.0, why=READER)
    statements = sorted((*analysis.statements, added), key=lambda statement: statement.extent)
    return replace(analysis, statements=tuple(statements))


def _merge_speakers(_: Article, analysis: Analysis, correction: Correction) -> Analysis:
    found = [speaker for name in correction.speaker_names if (speaker := _named(analysis, name))]
    if len(found) < 2:
        return analysis
    kept, gone = found[0], {speaker.id for speaker in found[1:]} - {found[0].id}
    names = [name for speaker in found for name in (speaker.name, *speaker.aliases)]
    aliases = tuple(dict.fromkeys(name for name in names if name != kept.name))
    mentions = tuple(sorted({mention for speaker in found for mention in speaker.mentions}))
    merged = replace(kept, aliases=aliases, mentions=mentions)
    speakers = tuple(merged if one.id == kept.id else one for one in analysis.speakers if one.id not in gone)
    statements = tuple(
        replace(statement, speaker=kept.id) if statement.speaker in gone else statement
        for statement in analysis.statements
    )
    return replace(analysis, speakers=speakers, statements=statements)


def _split_speaker(article: Article, analysis: Analysis, correction: Correction) -> Analysis:
    """Names of `speaker_names` that are aliases of `speaker_name` become speakers of their own."""
    old = _named(analysis, correction.speaker_name or "")
    if old is None:
        return analysis
    for name in correction.speaker_names:
        if name not in old.aliases:
            continue
        own = tuple(mention for mention in old.mentions if mention.of(article.text) == name)
        new = Speaker(_free_id(analysis), name, old.kind, None, (), own)
        rest = tuple(mention for mention in old.mentions if mention not in own)
        changed = replace(old, aliases=tuple(alias for alias in old.aliases if alias != name), mentions=rest)
        speakers = (*(changed if one is old else one for one in analysis.speakers), new)
        statements = tuple(
            replace(statement, speaker=new.id)
            if statement.speaker == old.id
            and any(piece.of(article.text) == name for piece in statement.source)
            else statement
            for statement in analysis.statements
        )
        analysis, old = replace(analysis, speakers=speakers, statements=statements), changed
    return analysis


def _rename_speaker(_: Article, analysis: Analysis, correction: Correction) -> Analysis:
    """`speaker_names[0]` is called `speaker_name` from here on."""
    old = _named(analysis, correction.speaker_names[0]) if correction.speaker_names else None
    if old is None or not correction.speaker_name:
        return analysis
    aliases = tuple(dict.fromkeys((old.name, *(a for a in old.aliases if a != correction.speaker_name))))
    new = replace(old, name=correction.speaker_name, aliases=aliases)
    return replace(analysis, speakers=tuple(new if one is old else one for one in analysis.speakers))


def _inside(article: Article, statement: Statement) -> bool:
    return bool(statement.content) and all(piece.end <= len(article.text) for piece in statement.pieces)


def _named(analysis: Analysis, name: str) -> Speaker | None:
    exact = next((speaker for speaker in analysis.speakers if speaker.name == name), None)
    return exact or next((speaker for speaker in analysis.speakers if name in speaker.aliases), None)


def _speaker_named(analysis: Analysis, name: str) -> tuple[Analysis, Speaker]:
    """The speaker of that name, added to the analysis when there is none."""
    if known := _named(analysis, name):
        return analysis, known
    new = Speaker(_free_id(analysis), name)
    return replace(analysis, speakers=(*analysis.speakers, new)), new


def _free_id(analysis: Analysis) -> str:
    taken = {speaker.id for speaker in analysis.speakers}
    return next(f"r{number}" for number in range(1, len(taken) + 2) if f"r{number}" not in taken)


_ACTIONS: dict[CorrectionAction, Callable[[Article, Analysis, Correction], Analysis]] = {
    CorrectionAction.SET_KIND: _set_kind,
    CorrectionAction.SET_SPEAKER: _set_speaker,
    CorrectionAction.SET_EXTENT: _set_extent,
    CorrectionAction.REJECT: _reject,
    CorrectionAction.ADD: _add,
    CorrectionAction.MERGE_SPEAKERS: _merge_speakers,
    CorrectionAction.SPLIT_SPEAKER: _split_speaker,
    CorrectionAction.RENAME_SPEAKER: _rename_speaker,
}
