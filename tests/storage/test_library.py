"""The library gives back exactly what was put into it, also after it was closed and opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.analysis import (
    Analysis,
    Dispute,
    ModelInfo,
    Quotation,
    Speaker,
    SpeakerKind,
    Statement,
    StatementKind,
)
from desktop_app.domain.article import Article, Metadata, PageBox, PageText
from desktop_app.domain.notes import Correction, CorrectionAction, Evidence
from desktop_app.domain.spans import Span
from desktop_app.storage.library import Library, open_library
from tests.conftest import MakeArticle
from tests.storage.conftest import note_on

MODEL = ModelInfo("rules", "1", ("tagger", "parser"))
ANALYSIS = Analysis(
    (
        Statement("s1", StatementKind.DENIAL, (Span(17, 29),), (Span(0, 9),), (Span(10, 16),), speaker="p1"),
        Statement(
            "s2",
            StatementKind.CLAIM,
            (Span(31, 47), Span(58, 60)),
            quotation=Quotation.DIRECT,
            denies=("s1",),
        ),
    ),
    (Speaker("p1", "The mayor", SpeakerKind.PERSON, "mayor", ("she",), (Span(0, 9),)),),
    (Dispute("d1", "taking gifts", ("s2",), ("s1",)),),
    MODEL,
    ("Only a part was read.",),
)


def test_an_article_comes_back_as_it_was(library: Library, path: Path, article: Article) -> None:
    rich = replace(
        article,
        metadata=Metadata(
            "Gifts",
            "A. Writer",
            "The Paper",
            datetime(2026, 1, 1, tzinfo=UTC).date(),
            "en",
            "https://x.example/a",
        ),
        warnings=("The pictures were left out.",),
        page_map=(PageText(Span(0, 9), PageBox(0, 1.5, 2.0, 30.25, 12.0)),),
    )
    ref = library.add(rich, b"the original bytes")
    library.close()
    again = open_library(path)
    assert again.article(ref) == rich
    assert again.original(ref) == b"the original bytes"
    again.close()


def test_the_same_bytes_are_the_same_version(library: Library, article: Article) -> None:
    assert library.add(article, b"x") == library.add(article, b"x")
    assert len(library.entries()) == 1


def test_other_bytes_of_the_same_place_are_a_new_version_and_the_old_one_stays(
    library: Library, article: Article, make_article: MakeArticle
) -> None:
    first = library.add(article, b"old")
    changed = make_article("The mayor now admits taking gifts.")
    second = library.add(changed, b"new")
    assert second.article_id == first.article_id
    assert second.version_id != first.version_id
    assert library.article(first).text == article.text
    assert library.entries()[0].ref == second


def test_an_analysis_comes_back_and_is_replaced_by_a_newer_run(library: Library, article: Article) -> None:
    ref = library.add(article, b"x")
    library.save_analysis(ref, ANALYSIS)
    assert library.analysis(ref, MODEL) == ANALYSIS
    assert library.analysis(ref, ModelInfo("rules", "2")) is None
    shorter = replace(ANALYSIS, statements=ANALYSIS.statements[:1])
    library.save_analysis(ref, shorter)
    assert library.analysis(ref, MODEL) == shorter


def test_notes_come_back_in_text_order_and_survive_a_restart(
    library: Library, path: Path, article: Article
) -> None:
    ref = library.add(article, b"x")
    late = replace(
        note_on(article, 2, "later in the text"), anchor=replace(note_on(article).anchor, start=30, end=35)
    )
    evidence = Evidence(
        "e1", "Council register", "https://council.example/gifts", shows="No entry", protected=True
    )
    library.save_note(ref.article_id, late)
    library.save_note(
        ref.article_id, replace(note_on(article), verdict="false", evidence=(evidence,), protected=True)
    )
    library.close()
    again = open_library(path)
    notes = again.notes(ref.article_id)
    assert [note.body for note in notes] == ["Ask her.", "later in the text"]
    assert notes[0].evidence == (evidence,)
    assert notes[0].protected
    assert notes[0].tags == ("gifts",)
    again.close()


def test_a_removed_note_can_be_taken_out_of_the_trash(library: Library, article: Article) -> None:
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, note_on(article))
    library.remove_note("note-1")
    assert library.notes(ref.article_id) == ()
    library.restore_note("note-1")
    assert [note.body for note in library.notes(ref.article_id)] == ["Ask her."]


def test_the_history_keeps_every_wording_of_a_note(library: Library, article: Article) -> None:
    ref = library.add(article, b"x")
    for body in ("A", "A b", "A b c"):
        library.save_note(ref.article_id, note_on(article, body=body))
    library.remove_note("note-1")
    history = library.note_history("note-1")
    assert [(action, note.body if note else None) for _, action, note in history] == [
        ("save", "A"),
        ("save", "A b"),
        ("save", "A b c"),
        ("remove", None),
    ]
    assert history[0][0] <= history[-1][0] <= datetime.now(UTC) + timedelta(seconds=1)


def test_corrections_come_back_oldest_first(library: Library, article: Article) -> None:
    ref = library.add(article, b"x")
    anchor = note_on(article).anchor
    made = datetime(2026, 1, 2, tzinfo=UTC)
    first = Correction("c1", CorrectionAction.SET_KIND, made, anchor, StatementKind.CLAIM)
    second = Correction(
        "c2",
        CorrectionAction.SET_EXTENT,
        made + timedelta(minutes=1),
        anchor,
        statement=ANALYSIS.statements[1],
    )
    library.save_correction(ref.article_id, second)
    library.save_correction(ref.article_id, first)
    assert library.corrections(ref.article_id) == (first, second)
    library.remove_correction("c1")
    assert library.corrections(ref.article_id) == (second,)


def test_the_list_shows_the_newest_first_with_the_number_of_notes(
    library: Library, article: Article, make_article: MakeArticle
) -> None:
    older = library.add(article, b"x")
    library.save_note(older.article_id, note_on(article))
    other = make_article("Another one.", title="Another")
    library.add(replace(other, provenance=replace(other.provenance, location="b.txt")), b"y")
    assert [(entry.title, entry.note_count) for entry in library.entries()] == [("Another", 0), ("Gifts", 1)]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(body=st.text(st.characters(codec="utf-8"), max_size=400))
def test_any_wording_of_a_note_comes_back(library: Library, article: Article, body: str) -> None:
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, note_on(article, body=body))
    assert library.notes(ref.article_id)[0].body == body
