"""What the reader adds: anchored notes with verdicts and evidence, and corrections of the machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.analysis import Quotation, Statement, StatementKind
from desktop_app.domain.article import PageBox


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note stands: W3C Web Annotation TextQuoteSelector and TextPositionSelector together.

    https://www.w3.org/TR/annotation-model/#text-quote-selector
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    """Code point offset into the article version that the anchor was made on."""
    end: int
    boxes: tuple[PageBox, ...] = ()
    """For paged originals: where the quoted words stand on the page."""


class NoteStatus(StrEnum):
    """How far the check of a note's passage has got."""

    TO_CHECK = "to check"
    CHECKING = "checking"
    CHECKED = "checked"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Rating:
    """One step of the verdict scale."""

    key: str
    label: str
    definition: str
    retired: bool = False
    """No longer offered; notes that have it keep it."""


DEFAULT_RATINGS: tuple[Rating, ...] = (
    Rating("true", "True", "The evidence supports the statement and nothing of weight is left out."),
    Rating("mostly-true", "Mostly true", "Right in substance; needs clarification or context."),
    Rating("misleading", "Misleading", "Contains facts but leads to a wrong conclusion."),
    Rating("mostly-false", "Mostly false", "Contains an element of truth but is wrong in substance."),
    Rating("false", "False", "The evidence contradicts the statement."),
    Rating("unverifiable", "Unverifiable", "The evidence that can be had does not decide it."),
    Rating("not-checked", "Not checked", "Nobody has checked it yet."),
)
"""The scale of a new library; the reader may edit it."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a piece of evidence."""

    name: str
    sha256: str
    media_type: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row of a fact-check sheet."""

    id: str
    source: str
    link: str | None = None
    attachment: Attachment | None = None
    method: str = ""
    shows: str = ""
    checked_by: str = ""
    checked_at: datetime | None = None
    protected: bool = False
    """A protected source: the row is kept out of every export."""


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wrote on a statement or on any selection of text."""

    id: str
    """A UUID, so that notes of two libraries can be merged."""
    anchor: Anchor
    created_at: datetime
    updated_at: datetime
    body: str = ""
    """Markdown."""
    verdict: str | None = None
    """The key of a `Rating`."""
    status: NoteStatus = NoteStatus.TO_CHECK
    tags: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = field(default=())
    protected: bool = False
    """Has to do with a protected source: kept out of every export."""
    statement_id: str | None = None
    """The statement it was taken on, when it was taken on one."""
    revision: int = 0
    """Which change of the note this is, so that a change made elsewhere meanwhile is not written over."""
    placed: float = 1.0
    """How surely the anchor is the right place in the version that is shown; 0: it stands nowhere in it."""


class CorrectionAction(StrEnum):
    """What the reader says the machine got wrong."""

    SET_KIND = "set kind"
    SET_SPEAKER = "set speaker"
    SET_EXTENT = "set extent"
    REJECT = "reject"
    ADD = "add"
    MERGE_SPEAKERS = "merge speakers"
    SPLIT_SPEAKER = "split speaker"
    RENAME_SPEAKER = "rename speaker"


@dataclass(frozen=True, slots=True)
class Correction:
    """The reader's word over the machine's; found again by its anchor after re-analysis.

    Which fields count depends on `action`: `kind` for SET_KIND and ADD, `statement` (the
    corrected spans) for SET_EXTENT and ADD, `speaker_name` for SET_SPEAKER, ADD and
    RENAME_SPEAKER, `speaker_names` for MERGE_SPEAKERS (the first is kept) and SPLIT_SPEAKER
    (the names that become speakers of their own).
    """

    id: str
    action: CorrectionAction
    created_at: datetime
    anchor: Anchor | None = None
    """The content of the statement that is corrected; None for corrections of speakers."""
    kind: StatementKind | None = None
    quotation: Quotation | None = None
    statement: Statement | None = None
    speaker_name: str | None = None
    speaker_names: tuple[str, ...] = ()
    agreed: bool = False
    """The newest analysis says the same by itself."""
