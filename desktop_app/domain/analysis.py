"""What the analysis finds in an article: statements, speakers and disputes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.spans import Span, Spans, hull


class StatementKind(StrEnum):
    """What a statement is; the definitions are in the help and in CONTRIBUTING.md."""

    CLAIM = "claim"
    DENIAL = "denial"
    OTHER = "other"


class Quotation(StrEnum):
    """How the content is given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class SpeakerKind(StrEnum):
    """What kind of thing speaks."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Statement:
    """A passage reported as somebody's, or a checkable assertion in the article's own voice.

    An own-voice claim has neither source nor cue and `own_voice` set.
    """

    id: str
    kind: StatementKind
    content: Spans
    source: Spans = ()
    cue: Spans = ()
    quotation: Quotation = Quotation.INDIRECT
    speaker: str | None = None
    """The id of a `Speaker` of the same analysis."""
    parent: str | None = None
    """The id of the statement whose content this one is nested in."""
    denies: tuple[str, ...] = ()
    """The ids of the statements that this one rejects."""
    confidence: float = 1.0
    """How often such a statement is right, 0 to 1."""
    why: str = ""
    """Which rule or model said so, in words a reader understands."""
    own_voice: bool = False

    @property
    def pieces(self) -> Spans:
        """Every span of the statement, in text order."""
        return tuple(sorted((*self.source, *self.cue, *self.content)))

    @property
    def extent(self) -> Span:
        """From the first to the last code point of source, cue and content.

        Raises:
            ValueError: the statement has no span at all.
        """
        whole = hull(self.pieces)
        if whole is None:
            raise ValueError(f"statement {self.id} has no span")
        return whole


@dataclass(frozen=True, slots=True)
class Speaker:
    """Everyone a statement is attributed to, once."""

    id: str
    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    role: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: Spans = ()
    speaks_for: str | None = None
    """The id of the body or government that this person is the spokesman of."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A proposition with the statements that assert it and those that deny it."""

    id: str
    proposition: str
    asserted_by: tuple[str, ...]
    """Statement ids."""
    denied_by: tuple[str, ...]
    """Statement ids."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What made an analysis; two analyses with the same value are interchangeable."""

    name: str
    version: str
    components: tuple[str, ...] = ()
    """The steps in order, as `nlp.pipe_names` lists them."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one version of an article."""

    statements: tuple[Statement, ...]
    speakers: tuple[Speaker, ...]
    disputes: tuple[Dispute, ...]
    model: ModelInfo
    warnings: tuple[str, ...] = ()
    """What the reader should know of how far this can be relied on, in plain words."""

    def statement(self, statement_id: str) -> Statement | None:
        """The statement of that id, or None."""
        return next((s for s in self.statements if s.id == statement_id), None)

    def speaker(self, speaker_id: str | None) -> Speaker | None:
        """The speaker of that id, or None."""
        return next((s for s in self.speakers if s.id == speaker_id), None)

    def denied_by(self, statement_id: str) -> tuple[str, ...]:
        """The ids of the statements that reject the one of that id."""
        return tuple(s.id for s in self.statements if statement_id in s.denies)
