"""Notes as web annotations and back: the same note; and annotations as other programs write them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.article import PageBox
from desktop_app.domain.notes import DEFAULT_RATINGS, Anchor, Attachment, Evidence, Note, NoteStatus
from desktop_app.domain.web_annotation import annotation_of, note_of, sources_of

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
MOMENTS = st.datetimes(timezones=st.just(UTC))
NUMBERS = st.integers(0, 10_000)
BOXES = st.builds(PageBox, NUMBERS, *[st.floats(-1e4, 1e4)] * 4)
ANCHORS = st.builds(
    lambda exact, prefix, suffix, start, boxes: Anchor(exact, prefix, suffix, start, start + len(exact), tuple(boxes)),
    WORDS.filter(bool), WORDS, WORDS, NUMBERS, st.lists(BOXES, max_size=2),
)  # fmt: skip
ATTACHMENTS = st.builds(Attachment, WORDS, WORDS, WORDS, MOMENTS)
EVIDENCE = st.builds(
    Evidence, st.uuids().map(str), WORDS, st.none() | WORDS.filter(bool), st.none() | ATTACHMENTS, WORDS, WORDS, WORDS,
    st.none() | MOMENTS,
)  # fmt: skip
NOTES = st.builds(
    Note, st.uuids().map(str), ANCHORS, MOMENTS, MOMENTS, WORDS,
    st.none() | st.sampled_from([rating.key for rating in DEFAULT_RATINGS]), st.sampled_from(NoteStatus),
    st.lists(WORDS.filter(bool), max_size=3, unique=True).map(tuple), st.lists(EVIDENCE, max_size=2).map(tuple),
    statement_id=st.none() | WORDS.filter(bool),
)  # fmt: skip


@given(NOTES)
@settings(max_examples=150, deadline=None)
def test_a_note_comes_back_as_it_was(note: Note) -> None:
    annotation = json.loads(json.dumps(annotation_of(note, "https://example.org/a", DEFAULT_RATINGS)))
    assert note_of(annotation) == note
    assert list(sources_of(annotation)) == ["https://example.org/a"]


def test_an_annotation_is_what_the_model_says() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    note = Note(
        "6f9619ff-8b86-d011-b42d-00c04fc964ff",
        Anchor("gifts", "taking ", " 🙂", 20, 25),
        now,
        now,
        "Which?",
        "false",
        tags=("gifts",),
    )
    annotation = annotation_of(note, "https://example.org/a", DEFAULT_RATINGS)
    assert annotation["id"] == "urn:uuid:6f9619ff-8b86-d011-b42d-00c04fc964ff"
    assert annotation["motivation"] == "assessing"
    assert [body["purpose"] for body in annotation["body"]] == ["commenting", "assessing", "tagging"]
    assert annotation["target"]["selector"][0] == {
        "type": "TextQuoteSelector", "exact": "gifts", "prefix": "taking ", "suffix": " 🙂",
    }  # fmt: skip


HYPOTHESIS = {
    "id": "AbCdEfGhIjKlMnOp",
    "created": "2026-01-02T03:04:05.678901+00:00",
    "updated": "2026-01-03T03:04:05+01:00",
    "user": "acct:reader@hypothes.is",
    "uri": "https://example.org/story",
    "text": "Is this *so*?",
    "tags": ["doubt", "harbour"],
    "target": [
        {
            "source": "https://example.org/story",
            "selector": [
                {
                    "type": "RangeSelector",
                    "startContainer": "/p[1]",
                    "startOffset": 3,
                    "endContainer": "/p[1]",
                    "endOffset": 9,
                },
                {"type": "TextPositionSelector", "start": 1234, "end": 1246},
                {"type": "TextQuoteSelector", "exact": "taken  gifts", "prefix": "had ", "suffix": " worth"},
            ],
        }
    ],
}


def test_a_hypothesis_annotation_is_a_note() -> None:
    note = note_of(HYPOTHESIS)
    assert note is not None
    assert (note.body, note.tags, note.anchor.exact) == (
        "Is this *so*?",
        ("doubt", "harbour"),
        "taken  gifts",
    )
    assert note.created_at == datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    assert note.updated_at == datetime(2026, 1, 3, 3, 4, 5, tzinfo=timezone(timedelta(hours=1)))
    again = note_of(HYPOTHESIS)
    assert again is not None
    assert again.id == note.id


def test_notes_on_whole_pages_and_replies_are_none() -> None:
    assert note_of({**HYPOTHESIS, "target": [{"source": "https://example.org/story"}]}) is None
    assert note_of({**HYPOTHESIS, "references": ["x"]}) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["target", "selector", "type", "exact", "body", "value", "purpose", "start", "end", "id", "created", "tags",
                         "text", "hearsay:evidence", "hearsay:boxes", "source", "uri", "attachment"]), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@given(JSON, JSON)
@settings(max_examples=300, deadline=None)
def test_whatever_comes_is_a_note_or_none(anything: object, body: object) -> None:
    selector = {"type": "TextQuoteSelector", "exact": "x", "prefix": anything}
    annotation = {
        "target": [{"selector": [selector, anything]}, anything],
        "body": body,
        "created": anything,
        "tags": anything,
    }
    note = note_of(annotation)
    assert note is None or note.anchor.exact
    list(sources_of(annotation))
