"""Cues that are no verb of saying: according to, claims by, citing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from desktop_app.analysis.findings import Attribution
from desktop_app.analysis.parts import Cue, Parts
from desktop_app.analysis.phrases import clean, phrase_tokens
from desktop_app.domain.spans import Span


class OtherCues:
    """Finds attributions whose cue is no verb of saying: prepositions, nouns, "citing"."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    def according(self) -> Iterator[Attribution]:
        """As in “according to X” and “per X”."""
        for token in self.parts.doc:
            self.parts.inside = self.parts.quote_at(token.idx) is not None
            if (
                token.lower_ == "according"
                and token.i + 1 < len(self.parts.doc)
                and self.parts.doc[token.i + 1].lower_ == "to"
            ):
                to = self.parts.doc[token.i + 1]
                heads = [c for c in (*to.children, *token.children) if c.dep_ == "pobj"]
                own = [token, to]
            elif (
                token.lower_ == "per"
                and token.dep_ == "prep"
                and token.i
                and self.parts.doc[token.i - 1].text == ","
            ):
                heads = [
                    c for c in token.children if c.dep_ == "pobj" and c.ent_type_ not in ("DATE", "TIME")
                ]
                own = [token]
            else:
                continue
            if (
                not heads
                or heads[0].lemma_.lower() in self.parts.lexicon.no_source
                or heads[0].pos_ == "SCONJ"
            ):
                continue
            source = phrase_tokens(heads[0])
            taken = {t.i for t in (*own, *source, *token.subtree)}
            sentence = [t for t in token.sent if t.i not in taken]
            content = self.parts.content(self._own_clause(token, sentence))
            if content and source:
                cue = Cue(token, "according to", ())
                yield self.parts.made("according", cue, source, own, content)

    def _own_clause(self, token: Token, sentence: list[Token]) -> list[Token]:
        """The clause that "according to" belongs to: of coordinated ones with subjects of their own, its own."""
        head = token.head
        while head.pos_ not in ("VERB", "AUX") and head.head.i != head.i:
            head = head.head
        if head.dep_ == "conj" and any(child.dep_ in ("nsubj", "nsubjpass") for child in head.children):
            inside = {t.i for t in head.subtree}
            return [t for t in sentence if t.i in inside]
        return sentence

    def nouns(self) -> Iterator[Attribution]:
        """Claims, allegations and denials that a noun names, with an owner and a clause."""
        telling = self.parts.lexicon.claim_nouns | self.parts.lexicon.denial_nouns
        for token in self.parts.doc:
            lemma = token.lemma_.lower()
            if token.pos_ != "NOUN" or lemma not in telling:
                continue
            owner = next((c for c in token.children if c.dep_ == "poss"), None)
            by = next((c for c in token.children if c.dep_ == "prep" and c.lower_ in ("by", "from")), None)
            if owner is None and by is not None:
                owner = next((c for c in by.children if c.dep_ == "pobj"), None)
            clause = [
                c
                for c in token.children
                if c.i > token.i
                and (
                    (c.dep_ in ("acl", "ccomp", "relcl") and any(m.lower_ == "that" for m in c.children))
                    or (lemma in self.parts.lexicon.denial_nouns and c.dep_ == "prep" and c.lower_ == "of")
                )
            ]
            if owner is None or not clause:
                continue
            content = self.parts.content(list(clause[0].subtree))
            source = phrase_tokens(owner)
            own = [token, by] if by is not None and by.i == token.i + 1 else [token]
            if content and source:
                frame = "denial noun" if lemma in self.parts.lexicon.denial_nouns else "noun"
                yield self.parts.made(frame, Cue(token, lemma, ()), source, own, content)

    def citing(self, cue: Cue, outer: Attribution) -> tuple[Attribution, Attribution | None]:
        """As in “…, citing two officials”: `outer` without that phrase, and the same content by who is cited."""
        token = next((t for t in cue.verb.sent if t.lower_ == "citing" and t.i > cue.verb.i), None)
        if token is None or self.parts.quote_at(token.idx):
            return outer, None
        cut = tuple(Span(s.start, min(s.end, token.idx)) for s in outer.content if s.start < token.idx)
        content = tuple(s for s in (clean(self.parts.text, span) for span in cut) if s)
        outer = replace(outer, content=content or outer.content)
        cited = next((c for c in token.children if c.dep_ in ("dobj", "nsubj", "ccomp")), None)
        if cited is None or not content or cited.lemma_.lower() in self.parts.lexicon.documents:
            return outer, None
        if cited.lower_ not in self.parts.lexicon.unnamed and cited.ent_type_ not in (
            "PERSON",
            "ORG",
            "GPE",
            "NORP",
        ):
            return outer, None
        source = [t for t in phrase_tokens(cited) if not (t.lower_ == "as" or t.head.lower_ == "as")]
        return outer, self.parts.made("citing", Cue(token, "cite", ()), source, [token], content)
