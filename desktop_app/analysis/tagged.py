"""What the tagger found and what the rules found, made into one list of attributions for a block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from desktop_app.analysis.findings import TOLD, Attribution
from desktop_app.analysis.lexicon import Cues
from desktop_app.analysis.no_statements import (
    addressee,
    head_of,
    in_passive,
    is_a_heading,
    is_a_name_given,
    is_an_act,
    is_judged,
    lemma_of,
    reacting,
    reaction,
    refuses,
    without_judged,
)
from desktop_app.analysis.parts import Cue, Parts
from desktop_app.analysis.phrases import agent, clean, snapped, span_of, tokens_in
from desktop_app.analysis.quotes import Quote
from desktop_app.analysis.relatives import antecedent_of
from desktop_app.analysis.tagging.decoding import Tagged
from desktop_app.domain.spans import Span, Spans, any_overlap, merged

TAGGER, RULES, BOTH = "tagger", "rules", "both"
CITING = "citing"
"""The frame of "…, citing two officials": who is cited says what the sentence says, so the rules' spans are right."""
RULES_ALONE = frozenset({"plead", "answer", "turn", "decline", "deny"})
"""Frames that are kept where only the rules see them: rare in what the tagger learned from, and seldom wrong."""

ASK = "ask"
HYPHENATED = re.compile(r"\w+(?:-\w+)+")
LONGEST_WORD = 60
"""Code points on both sides of an edge in which the word that it cuts is looked for."""


def combined(
    doc: Doc, ruled: Sequence[Attribution], tags: Sequence[Tagged], lexicon: Cues
) -> tuple[Attribution, ...]:
    """The attributions of one block, in text order.

    Spans are the tagger's; the frame, where the rules found the same cue, is theirs. What only the rules found stays
    where it is of a kind that the tagger has hardly met.
    """
    quotes: Sequence[Quote] = doc._.quotes
    text = doc.text
    out: list[Attribution] = []
    used: set[int] = set()
    for tag in _distinct(tags):
        partner = next(
            (place for place, one in enumerate(ruled) if place not in used and _same(one, tag)), None
        )
        if partner is not None:
            used.add(partner)
        made = _attribution(doc, text, tag, ruled[partner] if partner is not None else None, quotes, lexicon)
        if made is not None:
            out.append(made)
    for place, one in enumerate(ruled):
        if (
            place not in used
            and one.frame in RULES_ALONE
            and not any(any_overlap(one.cue, other.cue) for other in out)
        ):
            out.append(replace(one, found_by=RULES))
    out = [_with_own_source(one, out) for one in out]
    return tuple(sorted((_before_resumed(doc, one, out) for one in out), key=_place))


def _with_own_source(one: Attribution, others: Sequence[Attribution]) -> Attribution:
    """`one` with the piece of its source that stands nearest, where somebody else's cue parts two pieces.

    In "X, spokesman Y said, agencies report" the agencies report, and Y does not.
    """
    if len(one.source) < 2 or not one.cue:
        return one
    gap = Span(one.source[0].end, one.source[-1].start)
    if not any(other is not one and any(gap.covers(span) for span in other.cue) for other in others):
        return one
    nearest = min(one.source, key=lambda span: max(one.cue[0].start - span.end, span.start - one.cue[-1].end))
    return replace(one, source=(nearest,))


def _before_resumed(doc: Doc, one: Attribution, others: Sequence[Attribution]) -> Attribution:
    """`one` without what the same source goes on to say: "said it was late [and added that …]"."""
    same = [other for other in others if other is not one and other.source == one.source and one.source]
    verb = _verb(doc, one.cue) if same else None
    if verb is None:
        return one
    content = one.content
    for other in same:
        again = _verb(doc, other.cue)
        if again is None or again.tag_ != verb.tag_ or again.i < verb.i:
            continue
        first = tokens_in(doc, other.cue)[0]
        joined = first.i > 0 and doc[first.i - 1].lower_ in ("and", "but", "then")
        if joined and any(span.start < first.idx < span.end for span in content):
            content = tuple(
                shorter
                for span in content
                if span.start < first.idx
                and (shorter := clean(doc.text, Span(span.start, min(span.end, doc[first.i - 1].idx))))
                is not None
            )
    return replace(one, content=content) if content else one


def _place(one: Attribution) -> tuple[int, int]:
    anchor = (one.cue or one.content)[0]
    return anchor.start, anchor.end


def _distinct(tags: Sequence[Tagged]) -> list[Tagged]:
    """The tags, of two with the same cue or the same content and source only the surer."""
    out: list[Tagged] = []
    for tag in sorted(tags, key=lambda one: -one.score):
        same_cue = any(tag.cue and any_overlap(tag.cue, other.cue) for other in out)
        same_words = any(
            tag.content and tag.content == other.content and tag.source == other.source for other in out
        )
        if not same_cue and not same_words:
            out.append(tag)
    cued = [tag for tag in out if tag.cue]
    return cued + [
        tag
        for tag in out
        if not tag.cue and not any(_mostly_in(tag.content, other.content) for other in cued)
    ]


def _mostly_in(content: Spans, other: Spans) -> bool:
    """Whether more than half of a floating quotation is what a cue reports anyway."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in content for b in other)
    return common > 0.5 * sum(len(span) for span in content)


def _same(one: Attribution, tag: Tagged) -> bool:
    """Whether rules and tagger mean the same cue, or, where there is none, the same words."""
    return (
        any_overlap(one.cue, tag.cue)
        if one.cue and tag.cue
        else any_overlap(one.content, tag.content) and not tag.cue
    )


def _attribution(
    doc: Doc, text: str, tag: Tagged, ruled: Attribution | None, quotes: Sequence[Quote], lexicon: Cues
) -> Attribution | None:
    if ruled is not None and ruled.frame == CITING:
        return _scored(ruled, tag)
    content = _unbroken(_contents(text, tag.content, quotes), (*tag.cue, *tag.source), quotes)
    cue = tuple(_trimmed_cue(text, piece) for piece in tag.cue)
    source, cue = _parted(
        doc,
        text,
        tuple(span for span in (clean(text, piece) for piece in tag.source) if span is not None),
        cue,
    )
    source, content = _apposed(doc, source, content)
    if not content and (ruled is None or (ruled.content and ruled.frame != "decline")):
        return None
    if is_a_heading(text, source, cue, quotes):
        return None
    verb = _verb(doc, cue)
    acts = is_an_act(doc, verb, content, lexicon) or is_a_name_given(doc, verb, content, lexicon)
    if acts or (ruled is None and refuses(doc, verb, source, content, lexicon)):
        return None
    named = _undated(doc, _speaking(source, verb, cue, lexicon))
    ruled_source = ruled.source if ruled is not None and addressee(verb, lexicon) is None else ()
    unnamed = verb is not None and not named and not ruled_source and _is_unsaid(verb, cue, lexicon)
    if unnamed and source and lemma_of(verb) == ASK:
        return None
    source = named
    if not source and cue and not unnamed:
        source = _source_in_parse(doc, verb, ruled, content, lexicon)
    if unnamed:
        frame, lemma = TOLD, lemma_of(verb)
    elif ruled is not None:
        frame, lemma = ruled.frame, ruled.lemma
    elif not cue:
        frame, lemma = "floating", ""
    else:
        frame, lemma = _frame(verb, lexicon)
    stands_for = antecedent_of(doc, source, lexicon)
    made = Attribution(
        frame=frame,
        lemma=lemma,
        content=content,
        source=source,
        cue=cue,
        stands_for=stands_for,
        source_head=head_of(doc, stands_for or source),
        negated_cue=any(token.dep_ == "neg" for token in tokens_in(doc, cue)),
    )
    scored = replace(_scored(made, tag), found_by=BOTH if ruled is not None else TAGGER)
    if verb is not None and scored.kinds is not None and is_judged(verb, lexicon):
        claim, denial, other = scored.kinds
        return replace(scored, kinds=(claim, 0.0, denial + other))
    return scored


def _speaking(source: Spans, verb: Token | None, cue: Spans, lexicon: Cues) -> Spans:
    """The source without whom it is said to or of: "Staff were told …", "The mayor was criticised for …"."""
    if verb is None:
        return source
    noun = reaction(verb, cue, lexicon)
    if noun is not None and (noun != verb or not source):
        return reacting(verb, noun)
    if is_judged(verb, lexicon):
        return without_judged(source, verb)
    told = addressee(verb, lexicon)
    return tuple(span for span in source if told is None or not span.overlaps(told))


def _is_unsaid(verb: Token, cue: Spans, lexicon: Cues) -> bool:
    """Whether a cue without source is one of those with which the article need not say whose words they are."""
    if reaction(verb, cue, lexicon) is not None:
        return True
    passive = addressee(verb, lexicon) is not None or in_passive(verb) or is_judged(verb, lexicon)
    return passive and agent(verb) is None


def _scored(one: Attribution, tag: Tagged) -> Attribution:
    """`one` with what the tagger knows of it."""
    return replace(
        one,
        found_by=BOTH,
        score=tag.score * tag.sureness,
        kinds=tag.kinds,
        summary=tag.summary,
        vector=tag.vector,
    )


def _parted(doc: Doc, text: str, source: Spans, cue: Spans) -> tuple[Spans, Spans]:
    """Source and cue where the tagger took "He concluded" before a colon for the source."""
    if not source or not cue or text[cue[0].start : cue[0].end] != ":":
        return source, cue
    last = source[-1]
    tokens = tokens_in(doc, (last,))
    verbs = [token for token in tokens if token.pos_ in ("VERB", "AUX") and token.i > tokens[0].i]
    if not verbs or tokens[-1].pos_ not in ("VERB", "ADV"):
        return source, cue
    before = clean(text, Span(last.start, verbs[0].idx))
    return ((*source[:-1], before) if before else source[:-1]), (Span(verbs[0].idx, cue[0].end), *cue[1:])


def _apposed(doc: Doc, source: Spans, content: Spans) -> tuple[Spans, Spans]:
    """Source and content where a name that belongs to the one heads the other: "the team's coach, [Ann Day], …"."""
    if not source or not content or doc.text[source[-1].end : content[0].start] != ", ":
        return source, content
    named = next((e for e in doc.ents if e.start_char == content[0].start and e.label_ == "PERSON"), None)
    role = tokens_in(doc, source[-1:])[-1]
    if named is None or role.pos_ != "NOUN" or named.end_char + 2 >= content[0].end:
        return source, content
    if doc.text[named.end_char] != ",":
        return source, content
    rest = clean(doc.text, Span(named.end_char + 1, content[0].end))
    whole = Span(source[-1].start, named.end_char)
    return (*source[:-1], whole), ((rest,) if rest is not None else ()) + content[1:]


def _undated(doc: Doc, source: Spans) -> Spans:
    """The source without a time at its end: "US media [today]"."""
    tokens = tokens_in(doc, source[-1:])
    kept = list(tokens)
    while len(kept) > 1 and kept[-1].ent_type_ in ("DATE", "TIME") and kept[-1].dep_ != "pobj":
        kept.pop()
    if not source or len(kept) == len(tokens) or kept[-1].pos_ not in ("NOUN", "PROPN", "PRON"):
        return source
    span = clean(doc.text, Span(source[-1].start, kept[-1].idx + len(kept[-1].text)))
    return (*source[:-1], span) if span is not None else source


def _source_in_parse(
    doc: Doc, verb: Token | None, ruled: Attribution | None, content: Spans, lexicon: Cues
) -> Spans:
    """The source that the rules found for the cue, or the subject of its verb: shared ones stand far from it."""
    if ruled is not None and ruled.source:
        found = ruled.source
    elif verb is None or verb.pos_ != "VERB":
        return ()
    else:
        parts = Parts(doc, list(doc._.quotes), lexicon)
        tokens = parts.source(Cue(verb, verb.lemma_.lower(), ()))
        span = clean(doc.text, span_of(tokens)) if tokens else None
        found = (span,) if span is not None else ()
    return () if any_overlap(found, content) else found


def _contents(text: str, spans: Spans, quotes: Sequence[Quote]) -> Spans:
    """The content's pieces without commas at the edges, with the quotation marks that belong to them."""
    cleaned = [span for span in (clean(text, piece) for piece in spans) if span is not None]
    return merged(
        _with_marks(text, snapped(text, _whole(text, span), _near(span, quotes))) for span in cleaned
    )


def _whole(text: str, span: Span) -> Span:
    """The span without half a word at its edges: all of "three-nation"."""
    near = max(0, span.start - LONGEST_WORD), span.end + LONGEST_WORD
    words = [match.span() for match in HYPHENATED.finditer(text, *near)]
    start = next((first for first, last in words if first < span.start < last), span.start)
    end = next((last for first, last in words if first < span.end < last), span.end)
    return Span(start, end)


def _unbroken(content: Spans, others: Spans, quotes: Sequence[Quote]) -> Spans:
    """The content without gaps inside one quotation, unless its own cue or source stands there."""
    out: list[Span] = []
    for span in content:
        gap = (out[-1].end, span.start) if out else (0, 0)
        within = any(quote.start <= gap[0] and gap[1] <= quote.end for quote in quotes)
        if out and within and not any(gap[0] <= other.start < gap[1] for other in others):
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return tuple(out)


def _near(span: Span, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations of which the span covers nearly all or whose marks it touches."""
    out = []
    for quote in quotes:
        common = min(span.end, quote.end) - max(span.start, quote.start)
        touches = quote.start + 1 == span.start or quote.end - 1 == span.end
        if common >= 0.8 * (quote.end - quote.start) or touches:
            out.append(quote)
    return out


def _with_marks(text: str, span: Span) -> Span:
    """The span with a question or exclamation mark that ends it inside."""
    end = span.end
    if end < len(text) and text[end] in "?!" and not text[span.start : end].endswith(("?", "!")):
        end += 1
    return Span(span.start, end)


def _trimmed_cue(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while end - 1 > start and (text[end - 1].isspace() or text[end - 1] in ',;"“”'):
        end -= 1
    while start + 1 < end and (text[start].isspace() or text[start] in ',;"“”'):
        start += 1
    return Span(start, end)


def _verb(doc: Doc, cue: Spans) -> Token | None:
    """The word of the cue that carries its meaning."""
    tokens = tokens_in(doc, cue)
    verbs = [token for token in tokens if token.pos_ == "VERB"]
    return next(iter(verbs or [token for token in tokens if token.is_alpha]), None)


def _frame(verb: Token | None, lexicon: Cues) -> tuple[str, str]:
    """The frame and lemma of a cue that the rules did not see."""
    if verb is None:
        return "tagged", ""
    lemma = verb.lemma_.lower()
    if verb.pos_ in ("NOUN", "PROPN"):
        return ("denial noun" if lemma in lexicon.denial_nouns else "noun"), lemma
    if lemma in lexicon.deny:
        return "deny", lemma
    if lemma in lexicon.say:
        return "say", lemma
    return ("according" if lemma in ("accord", "per") else "tagged"), lemma
